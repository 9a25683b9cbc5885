"""Judges bearer tokens for Dovecot: `tok-<address>` is good for that address, any other for none.

usage: tokeninfo.py PORT
"""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def judge(self, token: str) -> None:
        address = token.removeprefix("tok-")
        if address != token:
            answer = {
                "active": True,
                "email": address,
                "username": address,
                "sub": address,
                "expires_in": 3600,
            }
            self.reply(200, answer)
        else:
            # No "error" member: Dovecot 2.4 takes one for its own failure and answers 500 in place of 401.
            self.reply(400 if self.command == "GET" else 200, {"active": False})

    def reply(self, status: int, answer: dict[str, object]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.judge(parse_qs(urlsplit(self.path).query).get("access_token", [""])[0])

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.judge(parse_qs(body).get("token", [""])[0])

    def log_message(self, format: str, *args: object) -> None:
        """Silent: request lines hold tokens."""


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
