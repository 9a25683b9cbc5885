"""Opens what a report is packed in: zip, gzip, or nothing. Pure.

A bomb stays small: inflated in steps, with a cap on all that one message may give and on how much more comes out than
went in. What breaks a cap is no report, and raises TooMuch. Nothing is opened twice: a zip in a zip is no report.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from companion.syncing.classify import mime

MOST_PACKED = 1024 * 1024
MOST_INFLATED = 16 * 1024 * 1024  # of one message
MOST_FILES = 8
MOST_MEMBERS = 20  # of one gzip, beside the first
STEP = 64 * 1024
RATIO = 200  # XML that says the same over and over comes to 50
FREE = 512 * 1024  # octets that may come out whatever the ratio is

_SIZE_BEHIND = 0x08  # flag of a file of a zip: its size was not known when it was written

_ENDINGS = (".xml", ".zip", ".gz", ".json")
_TYPES = (
    "application/zip", "application/gzip", "application/x-gzip", "application/x-zip-compressed", "application/x-zip",
    "application/x-gzip-compressed", "application/x-compressed",
    "application/xml", "text/xml", "application/dmarc+xml", "application/json", "application/octet-stream",
    "application/tlsrpt+gzip", "application/tlsrpt+json",
)  # fmt: skip


class TooMuch(ValueError):
    """More comes out than a report holds."""


@dataclass(slots=True)
class Allowance:
    """What is left of what one message may give."""

    octets: int = MOST_INFLATED
    files: int = MOST_FILES

    def spend(self, octets: int) -> None:
        self.octets -= octets
        if self.octets < 0:
            raise TooMuch


def files(message: mime.Message) -> Iterator[Iterator[bytes]]:
    """Each file of a message that may be a report, in steps, which raise TooMuch; a broken one just ends."""
    left = Allowance()
    for part in message.parts:
        if part.type in _TYPES or part.name.lower().endswith(_ENDINGS):
            for opened in _opened(part.decoded(MOST_PACKED), left):
                left.files -= 1
                yield opened
                if not left.files:
                    return


def _opened(packed: bytes, left: Allowance) -> Iterator[Iterator[bytes]]:
    if packed.startswith(b"\x1f\x8b"):
        yield _Inflating(packed, zlib.MAX_WBITS | 16, left)
    elif packed.startswith(b"PK\x03\x04"):
        yield from _zipped(packed, left)
    else:
        yield _plain(packed, left)


def _plain(octets: bytes, left: Allowance) -> Iterator[bytes]:
    for at in range(0, len(octets), STEP):
        piece = octets[at : at + STEP]
        left.spend(len(piece))
        yield piece


def _zipped(packed: bytes, left: Allowance) -> Iterator[Iterator[bytes]]:
    """The files of a zip, by their own headers from the first on: the list at the end may name one a thousand times."""
    at = 0
    while at >= 0 and len(packed) > at + 30:
        method, size = (int.from_bytes(packed[at + n : at + n + w], "little") for n, w in ((8, 2), (18, 4)))
        names = (int.from_bytes(packed[at + n : at + n + 2], "little") for n in (26, 28))
        start = at + 30 + sum(names)
        if method == 8:
            inflating = _Inflating(packed[start:], -zlib.MAX_WBITS, left)
            yield inflating
            size = inflating.skip()
        elif method == 0:
            if not size and packed[at + 6] & _SIZE_BEHIND:
                size = max(packed.find(b"PK\x07\x08", start) - start, 0)
            yield _plain(packed[start : start + size], left)
        else:
            return
        at = packed.find(b"PK\x03\x04", start + size)


class _Inflating:
    """The octets of one packed file, in steps."""

    def __init__(self, packed: bytes, bits: int, left: Allowance) -> None:
        self._machine, self._packed, self._left = zlib.decompressobj(bits), packed, left
        self._size, self._out = len(packed), 0
        self._members = MOST_MEMBERS if bits > zlib.MAX_WBITS else 0

    def __iter__(self) -> _Inflating:
        return self

    def __next__(self) -> bytes:
        if self._machine.eof and self._members and self._machine.unused_data.startswith(b"\x1f\x8b"):
            # A gzip may be several, one behind the other (RFC 1952 section 2.2).
            self._members -= 1
            self._packed = self._machine.unused_data
            self._machine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        if self._machine.eof or not self._packed:
            raise StopIteration
        try:
            piece = self._machine.decompress(self._packed, STEP)
        except zlib.error:
            self._packed = b""
            raise StopIteration from None
        self._packed = self._machine.unconsumed_tail
        self._out += len(piece)
        self._left.spend(len(piece))
        if self._out > FREE + RATIO * self._taken():
            raise TooMuch
        if not piece:
            raise StopIteration
        return piece

    def skip(self) -> int:
        """Reads to the end; how many packed octets that took."""
        for _ in self:
            pass
        return self._taken()

    def _taken(self) -> int:
        return self._size - len(self._packed) - len(self._machine.unused_data)
