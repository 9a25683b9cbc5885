"""COMPRESS=DEFLATE (RFC 4978): the octets of a connection through zlib, in steps that a bomb cannot make longer."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

_RAW = -15  # window bits: deflate without zlib's header
_CHUNK = 16 << 10  # a TLS record


class Deflate(io.RawIOBase):
    """Reads what the server packed, and packs what we send.

    `read` fills a buffer with packed octets, `spend` is told of the unpacked ones; both may raise. `early` was read
    already. Raises ValueError for octets that are not deflate.
    """

    def __init__(
        self, read: Callable[[bytearray], int | None], spend: Callable[[int], None], early: bytes
    ) -> None:
        self._read, self._spend, self._left = read, spend, early
        self._chunk = bytearray(_CHUNK)
        self._unpack = zlib.decompressobj(_RAW)
        self._pack = zlib.compressobj(wbits=_RAW)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override]  # io passes no other buffer
        while True:
            try:
                data = self._unpack.decompress(self._left, len(buffer))
            except zlib.error as error:
                raise ValueError(str(error)) from None
            self._left = self._unpack.unconsumed_tail
            if data:
                self._spend(len(data))
                buffer[: len(data)] = data
                return len(data)
            if self._unpack.eof or not (count := self._read(self._chunk)):
                return 0
            self._left += bytes(self._chunk[:count])

    def packed(self, data: bytes) -> bytes:
        return self._pack.compress(data) + self._pack.flush(zlib.Z_SYNC_FLUSH)
