"""Judges bearer tokens for Dovecot: `tok-<address>` is good for that address, for `outage` this server is out of order,
and others are the OAuth server's (op.mjs).

Dovecot's two versions reach this one in the same plain words, so that neither has to trust the rig's CA.

usage: tokeninfo.py PORT OAUTH_PORT CA_FILE
"""

from __future__ import annotations

import base64
import json
import ssl
import sys
from http.client import HTTPException, HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

PORT, OAUTH_PORT, CA_FILE = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
WHO = base64.b64encode(b"dovecot:dovecot-secret").decode()  # as op.mjs knows it
ISSUERS = ("/token/introspection", "/common/v2.0/token/introspection")


def owner_by_oauth(token: str) -> str | None:
    """Whose token it is, as the OAuth server says that made it; None where none did, or none is running."""
    headers = {"Authorization": f"Basic {WHO}", "Content-Type": "application/x-www-form-urlencoded"}
    for path in ISSUERS:
        server = HTTPSConnection(
            "localhost", OAUTH_PORT, timeout=2, context=ssl.create_default_context(cafile=CA_FILE)
        )
        try:
            server.request("POST", path, urlencode({"token": token}), headers)
            answer = json.loads(server.getresponse().read())
        except (OSError, HTTPException, ValueError):
            continue
        finally:
            server.close()
        if answer.get("active") is True:
            return str(answer["sub"])
    return None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def judge(self, token: str) -> None:
        if token == "outage":
            self.reply(503, {})
            return
        address = token[4:] if token.startswith("tok-") else owner_by_oauth(token)
        if address is not None:
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


ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
