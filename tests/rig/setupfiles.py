"""A real HTTPS server that answers for several hosts, each with files of its own: who publishes setup files.

with SetupFileServer(authority.issue("autoconfig.acme.test"), {("autoconfig.acme.test", PATH): Reply(xml)}) as server:
    Peers(loopback=True, ca_file=authority.ca, moved=server.moved("autoconfig.acme.test"))
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from tests.rig.faults import Certificate

PATH = "/mail/config-v1.1.xml"
WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"


@dataclass(frozen=True, slots=True)
class Reply:
    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    host: str
    path: str
    query: str
    headers: Mapping[str, str]


class SetupFileServer:
    """`files`: (host, path without query) → reply; anything else is a 404. `requests`: all that was asked."""

    def __init__(self, certificate: Certificate, files: Mapping[tuple[str, str], Reply]) -> None:
        self.requests: list[Request] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(files, self.requests))
        self._server.daemon_threads = False
        self._server.socket = certificate.context().wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def moved(self, *hosts: str) -> dict[str, tuple[str, int]]:
        """For `Peers.moved`: the HTTPS port of these hosts is this server's."""
        return {f"{host}:443": ("127.0.0.1", self.port) for host in hosts}

    def __enter__(self) -> SetupFileServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(files: Mapping[tuple[str, str], Reply], requests: list[Request]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path, _, query = self.path.partition("?")
            host = self.headers.get("Host", "")
            requests.append(Request("GET", host, path, query, dict(self.headers)))
            reply = files.get((host, path), Reply(status=404))
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def handle(self) -> None:
            try:
                super().handle()
            except OSError:
                self.close_connection = True  # the client refused the certificate or has gone

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
