"""People not to write to: shown, added by hand, let go again with the reason kept, from files and to files.

One list for all mailboxes, as for all of a team: who unsubscribed from one of somebody's addresses wants no mail from
the next either.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from companion.core.addresses import normalise
from companion.core.b64 import new_id
from companion.core.clock import MINUTE, Clock
from companion.core.errors import FileTooLarge, LiftReasonMissing, NotFound
from companion.sending import suppression_csv
from companion.sending.suppression_csv import BadLine, Reading, note_of
from companion.store import suppressions
from companion.store.engine import Store
from companion.store.suppressions import SuppressionRow

PAGE = 50
EXPORTED = 5_000  # rows in one part of a file; a reply has 4 MB at most
LARGEST_MB = 16
HELD = 3  # files that are on their way at once
KEPT = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Listed:
    """`total`: all that hold what was searched for; `next`: what the page after this one is asked for with."""

    rows: list[SuppressionRow]
    total: int
    next: str | None


@dataclass(frozen=True, slots=True)
class Lifted:
    """Who may be written to again; `id` takes that back."""

    id: int
    row: SuppressionRow


@dataclass(frozen=True, slots=True)
class Imported:
    """`done`: all that could be read is on the list now, of which `added` were not before. Else nothing is, since
    `bad_lines` lines could not be read; the first of them are `bad`, and `readable` addresses could."""

    done: bool
    readable: int
    added: int
    bad: tuple[BadLine, ...]
    bad_lines: int


@dataclass(slots=True)
class _Upload:
    at: int
    size: int = 0
    parts: list[bytes] = field(default_factory=list)


class Suppressions:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._uploads: dict[str, _Upload] = {}
        self._lock = threading.Lock()

    def page(self, search: str = "", after: str | None = None, most: int = PAGE) -> Listed:
        """The newest first. Raises NotFound for an `after` that no page has given."""
        wanted = search.strip().lower()
        with self._store.read() as connection:
            rows = suppressions.page(connection, most + 1, _place(after), wanted)
            total = suppressions.count(connection, wanted)
        more = len(rows) > most
        return Listed(rows[:most], total, _mark(rows[most - 1]) if more else None)

    def add(self, address: str, note: str | None = None) -> tuple[SuppressionRow, bool]:
        """The address as it stands on the list, and whether it is new there. Raises BadAddress."""
        row = SuppressionRow(normalise(address), "by_hand", self._clock.now(), note=note_of(note))
        with self._store.write() as tx:
            if known := suppressions.of(tx, [row.address]).get(row.address):
                return known, False
            suppressions.add(tx, row.at, [row])
        return row, True

    def remove(self, address: str, reason: str | None = None) -> Lifted:
        """Lets an address be written to again. What is known to speak against it now never bars it again, what comes
        later does. Raises NotFound, LiftReasonMissing for one that was not added by hand, BadAddress."""
        wanted, why = normalise(address), note_of(reason)
        with self._store.write() as tx:
            row = suppressions.of(tx, [wanted]).get(wanted)
            if row is None:
                raise NotFound(what="address on the list")
            if row.why != "by_hand" and why is None:
                raise LiftReasonMissing(address=wanted, field="reason")
            return Lifted(suppressions.lift(tx, row, self._clock.now(), why), row)

    def restore(self, lift_id: int) -> SuppressionRow:
        """Takes a removal back. Raises NotFound."""
        with self._store.write() as tx:
            row = suppressions.restore(tx, self._clock.now(), lift_id)
        if row is None:
            raise NotFound(what="removal")
        return row

    def take(self, data: bytes, *, skip_bad: bool = False) -> Imported:
        """Adds all that a file holds, or, while lines cannot be read and are not to be skipped, nothing at all. Raises
        NotReadable, FileTooLarge."""
        if len(data) > LARGEST_MB * 1024 * 1024:
            raise FileTooLarge(most=LARGEST_MB)
        reading = suppression_csv.read(data, self._clock.now())
        if reading.bad_lines and not skip_bad:
            return _imported(reading, None)
        with self._store.write() as tx:
            before = suppressions.count(tx)
            suppressions.add(tx, self._clock.now(), reading.rows)
            return _imported(reading, suppressions.count(tx) - before)

    def upload(self, upload_id: str | None, data: bytes) -> str:
        """Keeps a part of a file, for ten minutes and in memory alone: a request has 1 MB at most. Returns the id that
        the next part is given with. Raises NotFound, FileTooLarge."""
        now = self._clock.now()
        with self._lock:
            for old in [one for one, kept in self._uploads.items() if not 0 <= now - kept.at <= KEPT]:
                del self._uploads[old]
            if upload_id is None:
                upload_id = new_id("up")
                self._uploads[upload_id] = _Upload(now)
                for oldest in list(self._uploads)[:-HELD]:
                    del self._uploads[oldest]
            if (found := self._uploads.get(upload_id)) is None:
                raise NotFound(what="file under way")
            if found.size + len(data) > LARGEST_MB * 1024 * 1024:
                del self._uploads[upload_id]
                raise FileTooLarge(most=LARGEST_MB)
            found.size += len(data)
            found.parts.append(data)
        return upload_id

    def take_upload(self, upload_id: str, *, skip_bad: bool = False) -> Imported:
        """As `take`; the file is forgotten once it was imported. Raises NotFound, NotReadable."""
        with self._lock:
            found = self._uploads.get(upload_id)
        if found is None:
            raise NotFound(what="file under way")
        done = self.take(b"".join(found.parts), skip_bad=skip_bad)
        if done.done:
            with self._lock:
                self._uploads.pop(upload_id, None)
        return done

    def part(self, after: str | None = None) -> tuple[str, str | None]:
        """A part of the list as a file, and what the part after it is asked for with."""
        with self._store.read() as connection:
            rows = suppressions.page(connection, EXPORTED, _place(after))
        whole = len(rows) == EXPORTED
        return suppression_csv.write(rows, header=after is None), _mark(rows[-1]) if whole else None

    def file(self) -> Iterator[str]:
        """The whole list as a file, in parts."""
        after: str | None = None
        while True:
            text, after = self.part(after)
            yield text
            if after is None:
                return


def _imported(reading: Reading, added: int | None) -> Imported:
    return Imported(added is not None, len(reading.rows), added or 0, reading.bad, reading.bad_lines)


def _mark(row: SuppressionRow) -> str:
    return f"{row.at}:{row.address}"


def _place(mark: str | None) -> tuple[int, str] | None:
    if mark is None:
        return None
    at, _, address = mark.partition(":")
    if not (at.isascii() and at.isdigit() and len(at) <= 16):
        raise NotFound(what="page")
    return int(at), address
