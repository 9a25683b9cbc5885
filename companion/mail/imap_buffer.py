"""What a server has said and nobody has taken yet. `io.BufferedReader` shows no more than one read brought, so that the
last answer in it is never whole."""

from __future__ import annotations

import io

_CHUNK = 64 << 10


class Buffer:
    """Over `raw`, which blocks, and raises as it likes; what came before that in the same call is then lost."""

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw
        self._chunk = bytearray(_CHUNK)
        self._data, self._at = b"", 0

    def held(self) -> bytes:
        """What has come; waits for nothing and takes nothing."""
        if self._at:
            self._data, self._at = self._data[self._at :], 0
        return self._data

    def peek(self) -> bytes:
        """What has come; if that is nothing, what comes next. Empty at the end."""
        return self.held() if self._fill() else b""

    def more(self) -> bool:
        """Waits until more has come than `held` shows. False at the end."""
        came = self._next()
        self._data, self._at = self.held() + came, 0
        return bool(came)

    def read(self, size: int) -> bytes:
        """Takes `size` octets; fewer at the end."""
        parts = [self._taken(size)]
        left = size - len(parts[0])
        while left > 0 and self._fill():
            parts.append(self._taken(left))
            left -= len(parts[-1])
        return b"".join(parts)

    def readline(self, most: int) -> bytes:
        """Takes a line, its end included; of one that is longer, `most` octets; fewer at the end."""
        parts, left = list[bytes](), most
        while left > 0 and self._fill():
            end = self._data.find(b"\n", self._at) + 1
            parts.append(self._taken(min(left, end - self._at) if end else left))
            left -= len(parts[-1])
            if end:
                break
        return b"".join(parts)

    def _fill(self) -> bool:
        if self._at == len(self._data):
            self._data, self._at = self._next(), 0
        return bool(self._data)

    def _taken(self, most: int) -> bytes:
        taken = self._data[self._at : self._at + most]
        self._at += len(taken)
        return taken

    def _next(self) -> bytes:
        count = self._raw.readinto(self._chunk)
        return bytes(memoryview(self._chunk)[:count]) if count else b""
