"""Reads the answers to `UID FETCH` as they come: many rows at once where they have the usual shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused, speaking
from companion.mail.imap_sign_in import text_of
from companion.mail.imap_wire import Wire

LAST_UID = 2**32 - 1
Part = bytes | tuple[bytes, bytes]  # of an answer, in imaplib's form: text, or text and the literal behind it

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


class Quick(NamedTuple, Generic[R]):
    """What could be read at once of what lies ahead: the rows, and how many octets and lines they took. `cut`: what
    is behind them has not all come."""

    rows: list[R]
    octets: int
    lines: int
    cut: bool = False


def nothing(_ahead: bytes) -> Quick[R]:
    return Quick([], 0, 0)


def steps(
    wire: Wire,
    tag: bytes,
    slow: Callable[[Sequence[Part]], R | None],
    quick: Callable[[bytes], Quick[R]] = nothing,
) -> Iterator[list[R]]:
    """The rows before the tagged answer to `tag`; an empty list after whatever else the server says.

    imaplib takes 10 µs a line, so `quick` takes what it can of the octets ahead, from the first on. A line of another
    shape, any other answer, and one that the end of the connection cut off go imaplib's way; `slow` reads a FETCH in
    its form.
    """
    while wire.tagged_commands[tag] is None:
        wire._check_bye()
        rows, octets, lines, cut = quick(wire.peek())
        if octets:
            wire.take(octets, lines)
            yield rows
        elif not (cut and wire.more()):
            wire._get_response()
            parts: list[Part] | None = wire.untagged_responses.pop("FETCH", None)
            found = slow(parts) if parts else None
            yield [found] if found else []


def delivered(
    wire: Wire, server: Endpoint, tag: bytes, read: Iterator[list[R]], within: range, *, extension: str = ""
) -> Iterator[R]:
    """The rows of `read`, made by `steps`, that have UIDs in `within`, in the server's order. Raises MailError; left in
    the middle, the connection is cut."""
    first, last = within.start, within.stop - 1
    whole = False
    try:
        while not whole:
            with speaking(server):
                rows = next(read, None)
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
