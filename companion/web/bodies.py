"""How bodies come in: held in memory within a bound for all of them together, or hashed and let go.

waitress refuses what is too long while its client still writes, which then sees a reset and no answer; and it writes
what is not short to files, in the clear. A body's hash is all that its signature needs (channel.md 4). So a body that
is too long is read to its end, whoever sends it and however much comes at once, and its sender can be told why.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import Any

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.receiver import FixedStreamReceiver
from waitress.server import TcpWSGIServer
from waitress.utilities import BadRequest, RequestEntityTooLarge

from companion.core.clock import SECOND
from companion.web.channel import LATE_MS, MAX_BODY, read_claim

# Bytes. No message between two parts of an extension is longer (Chromium), so none of its requests is.
MAX_READ = 64 * MAX_BODY
SMALL = 32 * 1024  # each connection may hold so much,
SHARED = 32 * MAX_BODY  # and all of them together what is above that
# Seconds for one request to come. A claim's time may be as far ahead of ours as behind: after that no claim is fresh.
SLOWEST = 2 * LATE_MS / SECOND


class Room:
    """Bytes that several threads share."""

    def __init__(self, size: int) -> None:
        self._lock, self._left = threading.Lock(), size

    def take(self, size: int) -> bool:
        with self._lock:
            if size > self._left:
                return False
            self._left -= size
        return True

    def give(self, size: int) -> None:
        with self._lock:
            self._left += size


NO_ROOM = Room(0)


class Cut(BytesIO):
    """Stands for a body that was not kept, and is empty. `digest`: its SHA-256 in hexadecimal; `size`: its bytes, of
    which `head` are the first. One of MAX_BODY at most was not kept for lack of room.
    """

    def __init__(self, digest: str, size: int, head: bytes) -> None:
        super().__init__()
        self.digest, self.size, self.head = digest, size, head


class Body:
    """One request's, as waitress's buffers are: filled by one thread, read by another, closed by either."""

    def __init__(self, room: Room) -> None:
        self._room, self._taken = room, 0
        self._lock, self._closed = threading.Lock(), False
        self._held, self._size = BytesIO(), 0
        self._hash: Any = None  # once it is cut

    def __len__(self) -> int:
        return self._size

    def append(self, data: bytes) -> None:
        with self._lock:
            if self._closed:
                return
            self._size += len(data)
            if self._hash is None and self._fits():
                self._held.write(data)
                return
            if self._hash is None:
                self._hash = hashlib.sha256(self._held.getvalue())
                if self._size <= MAX_BODY:  # for lack of room; its beginning is of no use then
                    self._forget()
            self._hash.update(data)

    def getfile(self) -> BytesIO:
        if self._hash is not None:
            return Cut(self._hash.hexdigest(), self._size, self._held.getvalue())
        self._held.seek(0)
        return self._held

    def close(self) -> None:
        """Forgets what is held. Twice is harmless."""
        with self._lock:
            self._closed = True
            self._forget()

    def _forget(self) -> None:
        self._held = BytesIO()
        self._room.give(self._taken)
        self._taken = 0

    def _fits(self) -> bool:
        more = max(0, self._size - SMALL) - self._taken
        if self._size > MAX_BODY or (more and not self._room.take(more)):
            return False
        self._taken += more
        return True


class LengthRequired(BadRequest):  # type: ignore[misc]  # waitress has no types
    code = 411
    reason = "Length Required"


class Request(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
    """One request as it comes. Too long a body is only read of one that says who signed it: nobody else gets more than
    a blind answer anyway, which the guard gives without a look at the body: so theirs takes no room from the others.
    Who signs a body has all of it, and so says its length: chunks are for those who don't.
    """

    def __init__(self, room: Room, adj: Any) -> None:
        super().__init__(adj)
        self.since = time.monotonic()  # seconds
        self._room, self._body = room, Body(NO_ROOM)

    def received(self, data: bytes) -> int:
        taken: int = super().received(data)
        if self.completed:  # waitress would ask for a body that it has or refused, and read it as a header
            self.expect_continue = False
        return taken

    def parse_header(self, header_plus: bytes) -> None:
        try:
            super().parse_header(header_plus)
        except ValueError:  # Python makes no number of more than 4,300 digits
            raise ParsingError("Content-Length is invalid") from None
        claimed = read_claim(self.headers.get("AUTHORIZATION", "")) is not None
        if self.chunked:
            self.error, self.body_rcv = LengthRequired("chunks"), None
        elif self.content_length > MAX_BODY and not claimed:
            self.error, self.body_rcv = RequestEntityTooLarge(f"more than {MAX_BODY} bytes"), None
        elif self.body_rcv is not None:
            if claimed:
                self._body = Body(self._room)
            self.body_rcv = FixedStreamReceiver(self.content_length, self._body)

    def close(self) -> None:
        self._body.close()


class Channel(HTTPChannel):  # type: ignore[misc]  # waitress has no types
    """One connection."""

    def __init__(self, room: Room, *args: Any, **named: Any) -> None:
        self.parser_class: Callable[[Any], Request] = partial(Request, room)
        super().__init__(*args, **named)

    def handle_close(self) -> None:
        super().handle_close()
        self._let_go()

    def service(self) -> None:
        super().service()
        if not self.connected:  # closed meanwhile: it is not called for what waits behind
            self._let_go()

    def slow(self) -> bool:
        """Whether a request has been coming for longer than any may."""
        coming = self.request
        return coming is not None and time.monotonic() - coming.since > SLOWEST

    def _let_go(self) -> None:
        """What waitress forgets about: a request broken off in the middle, and those behind the one that is served.
        Without `requests_lock`: a worker closes a channel while it holds that."""
        for one in (self.request, *self.requests):
            if one is not None:
                one.close()


class Listener(TcpWSGIServer):  # type: ignore[misc]  # waitress has no types
    """All that it takes comes in like this."""

    def __init__(self, room: Room, *args: Any, **named: Any) -> None:
        self.channel_class = partial(Channel, room)
        super().__init__(*args, **named)

    def maintenance(self, now: float) -> None:
        super().maintenance(now)
        for channel in self.active_channels.values():
            if channel.slow():
                channel.will_close = True
