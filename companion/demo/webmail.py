"""A webmail over a real mailbox, served under a real one's name: Send submits by SMTP, the folders are IMAP's.

The page (`page/`) carries the attributes by which the extension finds its way in Gmail. The browser is told to find
mail.google.com here; nothing leaves the machine. The end-to-end tests serve the same page over Dovecot and Postfix.
"""

from __future__ import annotations

import imaplib
import json
import smtplib
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid, parseaddr
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qs, urlsplit

from companion.demo.certificates import Certificates
from companion.demo.postbox import Postbox as Postbox
from companion.demo.webmail_drafts import FOLDER, KEY, Drafts

PAGES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/webmail.css": ("webmail.css", "text/css; charset=utf-8"),
    "/webmail.js": ("webmail.js", "text/javascript; charset=utf-8"),
}
# As strict as the real ones: what the extension does must work under it (browser.md 2).
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
)
ROWS = 40
# Its first page leads to the account that signed in first, as Gmail's does.
GMAIL, FIRST = "mail.google.com", "/mail/u/0/"


class Webmail:
    """What the page can do. Each call opens its own connection: this is a stage, not a mail client."""

    def __init__(self, postbox: Postbox) -> None:
        self.postbox, self.drafts = postbox, Drafts(postbox)
        self._sending = threading.Lock()

    def messages(self, folder: str) -> dict[str, Any]:
        """The newest messages of a folder, newest first, and how many there are."""
        with self.postbox.receiving() as client:
            state, said = client.select(folder, readonly=True)
            total = int(said[0] or 0) if state == "OK" else 0  # no such folder before its first message
            if not total:
                return {"messages": [], "total": 0}
            first = max(1, total - ROWS + 1)
            parts = client.fetch(
                f"{first}:{total}", f"(INTERNALDATE BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT {KEY})])"
            )[1]
        rows = [_row(part[0], part[1], folder) for part in parts if isinstance(part, tuple)]
        rows.sort(key=lambda row: -row["at"])
        return {"messages": rows, "total": total}

    def send(self, to: list[str], subject: str, text: str) -> str:
        """Submits one message and files it in Sent, as Gmail does. Returns its Message-ID."""
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = self.postbox.address, ", ".join(to), subject
        message["Date"] = formatdate(localtime=True)
        message["Message-ID"] = make_msgid(domain=self.postbox.address.rpartition("@")[2])
        message.set_content(text or "\n")
        wire = message.as_bytes()
        with self._sending:
            self.postbox.submit(self.postbox.address, to, wire)
            with self.postbox.receiving() as client:
                client.append("Sent", "(\\Seen)", imaplib.Time2Internaldate(time.time()), wire)
        return str(message["Message-ID"])


def _row(about: bytes, header: bytes, folder: str) -> dict[str, Any]:
    parsed = message_from_bytes(header)
    mine = folder in ("Sent", FOLDER)
    name, address = parseaddr(str(parsed["To" if mine else "From"] or ""))
    when = imaplib.Internaldate2tuple(about) or time.localtime()
    today = time.localtime()[:3] == when[:3]
    return {
        "who": ("Draft: " if folder == FOLDER else "To: " if mine else "")
        + (name or address.partition("@")[0]),
        "subject": str(make_header(decode_header(str(parsed["Subject"] or "(no subject)")))),
        "at": time.mktime(when),
        "when": time.strftime("%H:%M" if today else "%-d %b", when),
        "unread": False,
        "draft": parsed[KEY],
    }


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        path = "/" if url.path.startswith("/mail/") else url.path
        if (host := self.headers.get("Host", "").partition(":")[0]) not in self.server.names:
            self._reply(404, "text/plain", b"")
        elif url.path == "/" and host == GMAIL:
            self._reply(302, "text/plain", b"", {"Location": FIRST})
        elif path in PAGES:
            name, kind = PAGES[path]
            self._reply(200, kind, files("companion.demo").joinpath("page", name).read_bytes())
        elif path == "/api/account":
            self._json(200, {"address": self.server.webmail.postbox.address})
        elif path == "/api/messages":
            folder = parse_qs(url.query).get("folder", ["INBOX"])[0]
            self._answer(lambda: self.server.webmail.messages(folder))
        elif path == "/api/draft":
            key = parse_qs(url.query).get("key", [""])[0]
            self._answer(lambda: self.server.webmail.drafts.open(key))
        else:
            self._reply(404, "text/plain", b"")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/api/send":
            self._answer(lambda: self._send(body))
        elif self.path == "/api/draft":
            self._answer(lambda: self._save(body))
        else:
            self._reply(404, "text/plain", b"")

    def _send(self, body: Any) -> dict[str, Any]:
        sent = self.server.webmail.send(body["to"], body["subject"], body["text"])
        self.server.webmail.drafts.discard(body["key"])
        return {"id": sent}

    def _save(self, body: Any) -> dict[str, Any]:
        self.server.webmail.drafts.save(body["key"], body["to"], body["subject"], body["text"])
        return {}

    def _answer(self, work: Any) -> None:
        try:
            self._json(200, work())
        except (OSError, imaplib.IMAP4.error, smtplib.SMTPException) as error:
            self._json(502, {"error": f"the mail server refused ({type(error).__name__})"})

    def _json(self, status: int, value: dict[str, Any]) -> None:
        self._reply(status, "application/json", json.dumps(value).encode())

    def _reply(self, status: int, kind: str, body: bytes, more: Mapping[str, str] = {}) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in more.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: request lines say what somebody reads."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, webmail: Webmail, names: tuple[str, ...], context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.webmail, self.names, self.context = webmail, names, context

    def get_request(self) -> tuple[Any, Any]:
        # The handshake is left to the request's own thread: a browser's spare connection must not block others.
        connection, address = super().get_request()
        return self.context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Browsers drop spare connections; that is no error."""


@contextmanager
def serve(webmail: Webmail, certificates: Certificates, names: tuple[str, ...]) -> Iterator[int]:
    """Serves the webmail over TLS on a free loopback port to whoever asks for one of `names`; yields the port."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates.certificate, certificates.key)
    server = _Server(webmail, names, context)
    thread = threading.Thread(target=server.serve_forever, name="webmail", daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
