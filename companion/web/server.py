"""The HTTP server: a socket of our own on 127.0.0.1, handed to waitress."""

from __future__ import annotations

import logging
import socket
import sys
import threading

from flask import Flask
from waitress import wasyncore
from waitress.adjustments import Adjustments

from companion.core.errors import PortTaken
from companion.web import bodies

HOST = "127.0.0.1"
HEADERS = 16 * 1024
CONNECTIONS = 500  # below the usual 1024 open files
IDLE_SECONDS = 30
STOP_SECONDS = 5
HIGHEST_PORT = 32767  # the kernel lends higher ones to outgoing connections (channel.md 2)
WORKERS = 8


class Server:
    """Serves one app. `start` binds and returns once connections are taken; `closing` is true from `stop` on."""

    def __init__(
        self, port: int, *, long_polls: int, connections: int = CONNECTIONS, idle_seconds: int = IDLE_SECONDS
    ) -> None:
        self._port, self._threads = port, long_polls + WORKERS
        self._connections, self._idle = connections, idle_seconds
        self._closing = threading.Event()
        self._map: dict[int, object] = {}
        self._thread: threading.Thread | None = None

    def closing(self) -> bool:
        return self._closing.is_set()

    def start(self, app: Flask) -> None:
        """Raises PortTaken."""
        listener = bind(self._port)
        # It would write a line for each request that finds all threads busy, in the one that takes them in.
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        # Not `create_server(sockets=…)`: it would look up its default address 0.0.0.0 all the same.
        settings = Adjustments(
            listen=f"{HOST}:{self._port}",
            ident=None,
            threads=self._threads,
            max_request_body_size=bodies.MAX_READ + 1,  # waitress refuses this size and what is above
            max_request_header_size=HEADERS,
            connection_limit=self._connections,
            recv_bytes=64 * 1024,  # a long body is soon over, and others wait less behind it
            outbuf_overflow=sys.maxsize,  # above it a reply goes to a file, in the clear; it is in memory anyway
            channel_timeout=self._idle,
            cleanup_interval=max(1, self._idle // 3),
            channel_request_lookahead=1,  # else a poll does not notice that its browser went away
            log_socket_errors=False,
        )
        self._server = bodies.Listener(
            bodies.Room(bodies.SHARED), app, self._map, _sock=listener, adj=settings, bind_socket=False,
            sockinfo=settings.listen[0],
        )  # fmt: skip
        self._thread = threading.Thread(target=self._run, name="http", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Takes no more requests, lets the running ones answer, closes everything. Also before or without `start`."""
        self._closing.set()
        if self._thread is None:
            return
        self._server.pull_trigger()
        self._thread.join()
        self._server.task_dispatcher.shutdown(timeout=STOP_SECONDS)
        wasyncore.close_all(self._map)
        self._thread = None

    def _run(self) -> None:
        # Its own `run` can only be left from a signal handler.
        while not self._closing.is_set():
            wasyncore.loop(timeout=1, use_poll=True, map=self._map, count=1)


def bind(port: int, platform: str = sys.platform) -> socket.socket:
    """A listening socket on 127.0.0.1 that nobody can share. Raises PortTaken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if platform == "win32":  # there SO_REUSEADDR would let a second program take the port (T10)
            made.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:  # only lets us bind again right after a restart
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((HOST, port))
        made.listen()
    except OSError as error:
        made.close()
        raise PortTaken(port=port, suggestion=_free_port(port)) from error
    return made


def _free_port(taken: int) -> int:
    for port in range(min(taken, HIGHEST_PORT - 100) + 1, HIGHEST_PORT):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    return taken
