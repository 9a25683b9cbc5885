"""Reads the answers to `UID FETCH` as they come: a few hundred rows between two looks at whoever wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused, speaking
from companion.mail.imap_fetch import Part
from companion.mail.imap_sign_in import text_of
from companion.mail.imap_wire import Wire

LAST_UID = 2**32 - 1
_CHUNK = 256
_SECONDS = 300.0
_LINES = 8  # a message: an answer, and room for what else a server says


class Row(Protocol):
    @property
    def uid(self) -> int: ...


R = TypeVar("R", bound=Row)


def span(first: int, last: int) -> str:
    """A range and never a list: servers refuse long ones."""
    return f"{first}:{min(last, LAST_UID)}"


def allow(wire: Wire, messages: int, octets: int) -> None:
    """The budget for `messages` of `octets` each."""
    lines = _LINES * messages + 10_000
    wire.allow(
        octets=octets * messages + (8 << 20),
        lines=lines,
        rows=lines,
        seconds=_SECONDS,
        fetches=True,
    )


def stepwise(
    wire: Wire, tag: bytes, read: Callable[[Sequence[Part]], R | None], most: int = _CHUNK
) -> Iterator[list[R]]:
    """The rows before the tagged answer to `tag`, by imaplib's reader."""
    rows: list[R] = []
    while wire.tagged_commands[tag] is None:
        if len(rows) >= most:
            yield rows
            rows = []
        wire._check_bye()
        wire._get_response()
        parts: list[Part] | None = wire.untagged_responses.pop("FETCH", None)
        if parts and (found := read(parts)):
            rows.append(found)
    yield rows


def delivered(
    wire: Wire, server: Endpoint, tag: bytes, steps: Iterator[list[R]], within: range, *, extension: str = ""
) -> Iterator[R]:
    """The rows of `steps` with UIDs in `within`, in the server's order. Raises MailError; left in the middle, the
    connection is cut."""
    first, last = within.start, within.stop - 1
    whole = False
    try:
        while not whole:
            with speaking(server):
                rows = next(steps, None)
                if rows is None:
                    typ, data = wire.until(tag)
                    if typ != "OK":
                        raise refused(
                            text_of(data), server, signing_in=False, bad=typ != "NO", extension=extension
                        )
                    whole = True
            if rows:
                yield from (row for row in rows if first <= row.uid <= last)
    finally:
        if not whole:
            wire.shutdown()
