"""The reports that a message brings. Pure; never raises, in bounded time and memory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from companion.syncing.classify import mime
from companion.syncing.reports import aggregate, opening, tls
from companion.syncing.reports.said import Report

_LOOKED_AT = 100  # octets; blanks may stand behind a mark, too
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def reports(raw: bytes, at: int) -> list[Report]:
    """`raw`: the message, or its beginning; `at`: when it came (ms)."""
    found: list[Report] = []
    try:
        for document in opening.files(mime.parse(raw)):
            found += _read(document, at)
    except opening.TooMuch:
        pass  # what was read of other files before stays
    return found


def _read(document: Iterator[bytes], at: int) -> list[Report]:
    first = next(document, b"")
    begins = first.lstrip()[:_LOOKED_AT]
    for mark in _MARKS:
        begins = begins.removeprefix(mark)
    whole = chain([first], document)
    if begins.lstrip(b" \t\r\n\0").startswith(b"<"):
        report = aggregate.read(whole, at)
        return [] if report is None else [report]
    if begins.lstrip().startswith(b"{"):
        return list(tls.read(whole, at))
    return []
