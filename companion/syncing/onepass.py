"""One pass over one mailbox: INBOX first, so that who answered is known before Sent is counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from companion.core.errors import PostwardenError, ProtocolBroken, ReadingInterrupted
from companion.store import aliases, folders, mailboxes
from companion.store.folders import Role
from companion.store.mailboxes import MailboxRow
from companion.syncing import batch, own, plan
from companion.syncing.line import INBOX, Line
from companion.syncing.progress import Progress
from companion.syncing.reader import Course, Desk, Method, Reader

Courses = dict[Role, Course]

ROLES: tuple[Role, ...] = ("inbox", "sent")


def new_courses() -> Courses:
    return {role: Course() for role in ROLES}


@dataclass(frozen=True, slots=True)
class FolderReport:
    """One folder in a pass. `gone`: messages that are not on the server any more. `seconds` is its reading alone."""

    folder: str
    role: Role
    messages: int
    new: int
    gone: int
    seconds: float
    method: Method


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One pass: messages read, those new to us, folders read to their end, messages parked since they break the
    answer. `error`: the code of what keeps one folder from being read while the other is.
    """

    messages: int = 0
    new: int = 0
    seconds: float = 0.0
    folders: int = 0
    parked: int = 0
    error: str | None = None
    gone: int = 0
    by_folder: tuple[FolderReport, ...] = ()


class OnePass:
    """Runs once, on a line that is ready."""

    def __init__(
        self,
        desk: Desk,
        line: Line,
        courses: Courses,
        mailbox: MailboxRow,
        link_id: str | None,
        *,
        asked: bool,
    ) -> None:
        self._desk, self._line, self._courses, self._mailbox = desk, line, courses, mailbox
        self._linking, self._asked = link_id is not None, asked
        self._progress = Progress(link_id, desk.clock.now)
        self._began = desk.clock.now()
        self._error: PostwardenError | None = None

    def run(self) -> SyncReport:
        """Raises MailError, ReadingInterrupted, StoreUnavailable, NotFound."""
        readers: dict[Role, Reader] = {}
        for role in reversed(ROLES):  # INBOX is opened last, and need not be opened again to be read first
            with self._parking(role):
                if (reader := self._look(role)) is not None:
                    readers[role] = reader
        self._announce(readers)
        most = plan.watched(plan.SPARSE_MOST, self._progress.total) if self._linking else plan.SPARSE_MOST
        whole: set[Role] = set()
        for role in ROLES:
            with self._parking(role):
                if role in readers and readers[role].read(self._progress.tell, most):
                    whole.add(role)
                    self._courses[role].waiting.clear()
        if not self._linking and "inbox" in whole:
            with self._parking("inbox"):
                readers["inbox"].read_older()
        return self._finish(readers, whole)

    def _look(self, role: Role) -> Reader | None:
        course = self._courses[role]
        if not self._linking and course.waiting.holds(self._began, asked=self._asked):
            return None
        name = INBOX if role == "inbox" else self._line.sent()
        if name is None:
            return None
        with self._desk.store.read() as connection:
            row = folders.get(connection, self._mailbox.id, role)
        if row is None or row.name != name:
            with self._desk.store.write() as tx:
                batch.linked(tx, self._mailbox.id)
                row = folders.named(tx, self._mailbox.id, role, name)
        return Reader(self._desk, self._line, row, self._mailbox.address, course)

    def _announce(self, readers: dict[Role, Reader]) -> None:
        self._progress.total = sum(reader.expected for reader in readers.values())
        if self._linking:
            with self._desk.store.write() as tx:
                self._progress.tell(tx)

    def _finish(self, readers: dict[Role, Reader], whole: set[Role]) -> SyncReport:
        if self._error is not None and (self._linking or not whole):
            raise self._error
        done = bool(whole) and whole == set(readers)
        if self._linking and not done:
            raise ReadingInterrupted(address=self._mailbox.address)
        error = next((code for role in ROLES if (code := self._courses[role].waiting.code)), None)
        if done:
            with self._desk.store.write() as tx:
                self._progress.finish(tx)
                mailboxes.set_synced(tx, self._mailbox.id, self._desk.clock.now(), error)
        if "inbox" in whole:
            self._give_up()
        if "sent" in whole:
            self._desk.ledger.release_unseen(self._mailbox.id, self._began)
        tallies = [reader.tally for reader in readers.values()]
        return SyncReport(
            messages=sum(tally.messages for tally in tallies),
            new=sum(tally.new for tally in tallies),
            seconds=self._progress.seconds,
            folders=len(whole),
            parked=sum(tally.parked for tally in tallies),
            error=error,
            gone=sum(tally.gone for tally in tallies),
            by_folder=tuple(_of_folder(role, readers[role]) for role in ROLES if role in readers),
        )

    def _give_up(self) -> None:
        """What was to come to INBOX, and is not there."""
        now = self._desk.clock.now()
        with self._desk.store.read() as connection:
            late = own.late(aliases.proofs(connection, self._mailbox.id), now)
        if late:
            with self._desk.store.write() as tx:
                aliases.fail(tx, now, self._mailbox.id, late)

    @contextmanager
    def _parking(self, role: Role) -> Iterator[None]:
        """One folder that cannot be read does not keep the other from being read."""
        try:
            yield
        except ProtocolBroken as error:
            self._courses[role].waiting.failed(error, self._began, self._desk.rng)
            self._error = self._error or error
            self._line.again()


def _of_folder(role: Role, reader: Reader) -> FolderReport:
    of = reader.tally
    return FolderReport(reader.name, role, of.messages, of.new, of.gone, round(of.seconds, 3), reader.method)
