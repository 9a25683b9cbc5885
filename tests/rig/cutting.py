"""Stands between a client and the rig's Dovecot, and ends or holds up their talk at an exact octet of it.

    with Authority() as authority, Cutting(rig, authority) as between: …  # dial `between.server`, trust `authority.ca`

TLS ends here on both sides, so that octets are IMAP's own and a literal's middle can be found. For the same reason
COMPRESS is not offered through it.
"""

from __future__ import annotations

import re
import select
import socket
import ssl
import struct
import threading
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from types import TracebackType

from companion.mail.endpoint import Endpoint
from tests.rig.faults import PATIENCE, Authority, FaultPeer, Hung, Talk
from tests.rig.servers import Rig

_CHUNK = 64 << 10
_OFFERED, _HIDDEN = b"COMPRESS=DEFLATE", b"XCOMPRESS=HIDDEN"  # as long, so that no count changes
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r?\n$")
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: closing sends RST


class Literals:
    """Follows what one IMAP server says, and tells where its literals begin."""

    def __init__(self) -> None:
        self._line, self._left = b"", 0

    def feed(self, data: bytes) -> list[tuple[int, int]]:
        """(offset, size) of each literal announced in `data`; one may begin right behind its end."""
        found, at = list[tuple[int, int]](), 0
        while at < len(data):
            if self._left:
                step = min(self._left, len(data) - at)
                at, self._left = at + step, self._left - step
                continue
            end = data.find(b"\n", at) + 1
            if not end:
                self._line += data[at:]
                break
            line, self._line, at = self._line + data[at:end], b"", end
            if announced := _LITERAL.search(line):
                self._left = int(announced[1])
                found.append((at, self._left))
        return found


@dataclass(slots=True)
class Trap:
    """Springs once: after so many more `octets` of all answers, or in the middle of literal number `literal`."""

    octets: int | None = None
    literal: int | None = None
    holds: bool = False  # instead of cutting
    reset: bool = False
    sprung: threading.Event = field(default_factory=threading.Event)


@dataclass(slots=True, eq=False)
class _Pair:
    """One client's connection and ours to the server for it."""

    here: ssl.SSLSocket
    there: ssl.SSLSocket
    literals: Literals = field(default_factory=Literals)
    left: int | None = None  # octets until the middle of the literal that the trap waits for
    cut: bool = False


class Cutting:
    """Passes everything on until told otherwise. What is told holds for new connections too.

    `from_server`, `from_client`: octets passed on so far; `literals`: how many began in answers; `connections`: how
    many clients came. While `refusing`, whoever comes is reset; `delay`: seconds that each waits for the first word.
    """

    def __init__(self, rig: Rig, authority: Authority, host: str | None = None) -> None:
        """`host`: one of `rig.look_alikes` in place of the rig itself."""
        self._to, self._trust = (host or rig.host, rig.ports["imaps"]), rig.tls
        self.from_server = self.from_client = self.literals = 0
        self.refusing, self.delay = False, 0.0
        self._lock = threading.Condition()
        self._flowing, self._ended = threading.Event(), threading.Event()
        self._flowing.set()
        self._pairs: list[_Pair] = []
        self._trap: Trap | None = None
        self._peer = FaultPeer(self._carry, authority.issue("localhost"), implicit=False)
        self.server = Endpoint("localhost", self._peer.port, "tls")

    def __enter__(self) -> Cutting:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self.cut()
        self.flow()
        with self._lock:
            self._lock.wait_for(lambda: not self._pairs, PATIENCE)
        self._peer.__exit__(kind, error, trace)

    @property
    def connections(self) -> int:
        return self._peer.connections

    def cut_after(self, octets: int, *, reset: bool = False) -> Trap:
        """Passes exactly so many more octets of answers on, then cuts every connection. With `reset` the client's
        machine may drop what the client has not read by then."""
        return self._set(Trap(octets=octets, reset=reset))

    def cut_in_literal(self, number: int, *, reset: bool = False) -> Trap:
        """Passes the first half of the `number`-th literal from now on, then cuts every connection."""
        return self._set(Trap(literal=self.literals + number, reset=reset))

    def hold_after(self, octets: int) -> Trap:
        """Passes exactly so many more octets of answers on, then nothing until `flow`."""
        return self._set(Trap(octets=octets, holds=True))

    def cut(self, *, reset: bool = False) -> None:
        """Ends every connection now."""
        with self._lock:
            pairs = list(self._pairs)
        for pair in pairs:
            pair.cut = True
            if reset:  # is sent with closing, once the server's end is noticed
                pair.here.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            for side in (pair.there,) if reset else (pair.there, pair.here):
                with suppress(OSError):  # it ended by itself
                    # SSLSocket's own would pull the TLS from under a read
                    socket.socket.shutdown(side, socket.SHUT_RDWR)

    def hold(self) -> None:
        """The server falls silent, and hears nothing."""
        self._flowing.clear()

    def flow(self) -> None:
        self._flowing.set()

    def _set(self, trap: Trap) -> Trap:
        with self._lock:
            self._trap = trap
        return trap

    def _carry(self, talk: Talk) -> None:
        if self.refusing:
            talk.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            return
        self._ended.wait(self.delay)
        with ExitStack() as stack:
            plain = stack.enter_context(socket.create_connection(self._to, PATIENCE))
            for side in (talk.connection, plain):
                side.setsockopt(
                    socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
                )  # nothing waits here when it is cut
            there = stack.enter_context(self._trust.wrap_socket(plain, server_hostname=self._to[0]))
            talk.start_tls()
            assert isinstance(talk.connection, ssl.SSLSocket)
            pair = _Pair(talk.connection, there)
            with self._lock:
                self._pairs.append(pair)
            stack.callback(self._forget, pair)
            while self._step(pair):
                pass

    def _forget(self, pair: _Pair) -> None:
        with self._lock:
            self._pairs.remove(pair)
            self._lock.notify_all()

    def _step(self, pair: _Pair) -> bool:
        """Carries what waits on either side. False: one side has gone."""
        waiting = [side for side in (pair.here, pair.there) if side.pending()]
        for source in waiting or select.select([pair.here, pair.there], [], [])[0]:
            self._flowing.wait()
            if pair.cut:
                return False
            source.setblocking(False)  # a session ticket makes it readable, and holds no octet of the talk
            try:
                data = source.recv(_CHUNK)
            except ssl.SSLWantReadError:
                continue
            if not data:
                return False
            if source is pair.there:
                self._answer(pair, data.replace(_OFFERED, _HIDDEN))
            else:
                self.from_client += len(data)
                _send(pair.there, data)
        return True

    def _answer(self, pair: _Pair, data: bytes) -> None:
        """Passes on what the server says; at most up to where the trap springs."""
        with self._lock:
            size, trap = self._until(pair, data)
            self.from_server += size
        _send(pair.here, data[:size])
        if trap is None:
            return
        if trap.holds:
            self.hold()
        trap.sprung.set()  # before anybody can notice
        if not trap.holds:
            self.cut(reset=trap.reset)
        self._flowing.wait()
        if pair.cut:
            raise Hung
        with self._lock:
            self.from_server += len(data) - size
        _send(pair.here, data[size:])

    def _until(self, pair: _Pair, data: bytes) -> tuple[int, Trap | None]:
        """How many octets of `data` may pass, and the trap that springs behind them."""
        trap = self._trap
        for at, size in pair.literals.feed(data):
            self.literals += 1
            if trap is not None and trap.literal == self.literals:
                pair.left = at + size // 2
        left = trap.octets if trap is not None and trap.octets is not None else pair.left
        if trap is None or left is None:
            return len(data), None
        if len(data) >= left:
            self._trap = pair.left = None
            return left, trap
        if trap.octets is not None:
            trap.octets -= len(data)
        else:
            pair.left = left - len(data)
        return len(data), None


def _send(side: ssl.SSLSocket, data: bytes) -> None:
    side.settimeout(PATIENCE)
    try:
        side.sendall(data)
    except OSError as error:
        raise Hung from error
