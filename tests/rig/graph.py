"""Microsoft Graph's `POST /v1.0/me/sendMail` on a real socket with real TLS, as Microsoft documents it (the table in
companion/mail/graph_answers.py): 202, 400, 401, 403, 413, 429 with Retry-After, 5xx, and connections that break.

    graph = FakeGraph(owner=…, deliver=…)
    with FaultPeer(graph, authority.issue("graph.microsoft.com")) as peer: …  # Peers.moved[AT] leads to it

`owner(token)` says whose token it is and what it is for, None where it is no good. `deliver(owner, recipients,
message)` takes the message on; `RigGraph` hands it to Postfix and files it in Sent.
"""

from __future__ import annotations

import base64
import binascii
import http.client
import imaplib
import json
import smtplib
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.utils import getaddresses
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

from tests.rig.faults import Certificate, Hung, Talk
from tests.rig.servers import Person, Rig

AT = "graph.microsoft.com:443"
PATH = "/v1.0/me/sendMail"
MAIL_SEND = "https://graph.microsoft.com/Mail.Send"
LARGEST = 4 * 1024 * 1024
_WHO = base64.b64encode(b"dovecot:dovecot-secret").decode()  # as op.mjs knows it

Point = Literal[
    "before the request", "in the message", "behind the message", "before the answer", "no answer"
]
Owner = Callable[[str], "tuple[str, frozenset[str]] | None"]
Deliver = Callable[[str, list[str], bytes], None]


@dataclass(frozen=True, slots=True)
class Says:
    """One answer out of turn. `code`: Microsoft's word; none: a body that is no JSON."""

    status: int
    code: str | None = None
    message: str = "Something about it."
    headers: tuple[str, ...] = ()


@dataclass
class Taken:
    """A message that was accepted."""

    owner: str
    recipients: list[str]
    message: bytes


@dataclass
class FakeGraph:
    """`says`: answers given one after the other in place of its own; `cut`: where the next connection ends, once."""

    owner: Owner
    deliver: Deliver | None = None
    says: list[Says] = field(default_factory=list)
    cut: Point | None = None
    taken: list[Taken] = field(default_factory=list)
    asked: int = 0
    tokens: list[str] = field(default_factory=list)
    reached: threading.Event = field(default_factory=threading.Event)

    def __call__(self, talk: Talk) -> None:
        self._fail("before the request")
        head = talk.hear_until(b"\r\n\r\n").decode("ascii")
        self.asked += 1
        first, *lines = head.split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        size = int(headers["content-length"])
        self._fail("in the message")
        if first != f"POST {PATH} HTTP/1.1" or headers["host"] != "graph.microsoft.com":
            return self._say(talk, Says(404, "ResourceNotFound"))
        body = talk.hear_bytes(size)
        self._fail("behind the message")
        token = headers.get("authorization", "").removeprefix("Bearer ")
        self.tokens.append(token)
        if self.says:
            return self._say(talk, self.says.pop(0))
        answer = self._answer(token, headers.get("content-type", ""), body)
        self._fail("before the answer")
        if self.cut == "no answer":
            self.cut = None
            self.reached.set()
            talk.wait_for_the_end()
        return self._say(talk, answer)

    def _answer(self, token: str, kind: str, body: bytes) -> Says:
        known = self.owner(token)
        if known is None:
            return Says(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid.")
        owner, scopes = known
        if any(scope.startswith("https://outlook.") for scope in scopes):
            return Says(
                401, "InvalidAuthenticationToken", "Access token validation failure. Invalid audience."
            )
        if MAIL_SEND not in scopes:
            return Says(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        if len(body) > LARGEST:
            return Says(413, "RequestEntityTooLarge")
        if kind != "text/plain":
            return Says(415, "UnsupportedMediaType")
        try:
            message = base64.b64decode(body, validate=True)
        except binascii.Error:
            message = b""
        if not message:
            return Says(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.")
        return self._submit(owner, message)

    def _submit(self, owner: str, message: bytes) -> Says:
        parsed = message_from_bytes(message, policy=policy.compat32)
        (sender,) = [address for _, address in getaddresses(parsed.get_all("From", []))]
        if sender.lower() != owner:
            said = "The user account does not have the right to send mail on behalf of the specified sending account."
            return Says(403, "ErrorSendAsDenied", said)
        listed = [parsed.get_all(name, []) for name in ("To", "Cc", "Bcc")]
        recipients = [address for _, address in getaddresses([str(one) for some in listed for one in some])]
        if not recipients:
            return Says(
                400, "ErrorInvalidRecipients", "A message can't be sent because it contains no recipients."
            )
        # Before it arrives: who sees it there asks who has taken it.
        self.taken.append(Taken(owner, recipients, message))
        if self.deliver is not None:
            self.deliver(owner, recipients, message)
        return Says(202)

    def _say(self, talk: Talk, answer: Says) -> None:
        body = b""
        if answer.code is not None:
            inner = {"date": "2026-11-26T10:00:00", "request-id": "0", "client-request-id": "0"}
            error = {"code": answer.code, "message": answer.message, "innerError": inner}
            body = json.dumps({"error": error}).encode()
        elif answer.status >= 400:
            body = b"<html>gateway</html>"
        talk.say(
            f"HTTP/1.1 {answer.status} Whatever", "Content-Type: application/json", f"Content-Length: {len(body)}",
            *answer.headers, "Connection: close", "",
        )  # fmt: skip
        talk.send(body)

    def _fail(self, point: Point) -> None:
        if self.cut == point:
            self.cut = None
            self.reached.set()
            raise Hung


def certificate_of(rig: Rig, folder: Path) -> Certificate:
    """The rig's own, which is for graph.microsoft.com as well, in the one file that a FaultPeer wants."""
    path = folder / "graph.pem"
    tls = rig.directory / "tls"
    path.write_bytes((tls / "server.crt").read_bytes() + (tls / "server.key").read_bytes())
    return Certificate(path)


class RigGraph(FakeGraph):
    """Takes the tokens of the rig's OAuth server, and does with a message what Exchange does: Bcc out, into transport,
    the copy with Bcc into Sent."""

    def __init__(self, rig: Rig, *, files: bool = True) -> None:
        super().__init__(self._owner, self._deliver)
        self._rig, self._files = rig, files

    def _owner(self, token: str) -> tuple[str, frozenset[str]] | None:
        line = http.client.HTTPSConnection(
            "localhost", self._rig.ports["oauth"], timeout=20, context=self._rig.tls
        )
        headers = {"Authorization": f"Basic {_WHO}", "Content-Type": "application/x-www-form-urlencoded"}
        try:
            line.request("POST", "/common/v2.0/token/introspection", urlencode({"token": token}), headers)
            found = json.loads(line.getresponse().read())
        finally:
            line.close()
        return (str(found["sub"]), frozenset(found["scope"].split())) if found.get("active") else None

    def _deliver(self, owner: str, recipients: list[str], message: bytes) -> None:
        who = Person(owner, self._rig.users[owner])
        head, blank, body = message.partition(b"\r\n\r\n")
        shown = b"\r\n".join(line for line in _fields(head) if not line.lower().startswith(b"bcc:"))
        place, port = self._rig.host, self._rig.ports["smtps"]
        with smtplib.SMTP_SSL(place, port, "localhost", context=self._rig.tls, timeout=20) as client:
            client.login(who.address, who.password)
            client.sendmail(owner, recipients, shown + blank + body)
        if self._files:
            with self._rig.imap(who) as client:
                client.append("Sent", "\\Seen", imaplib.Time2Internaldate(time.time()), message)


def _fields(head: bytes) -> list[bytes]:
    found: list[bytes] = []
    for line in head.split(b"\r\n"):
        if line[:1] in (b" ", b"\t"):
            found[-1] += b"\r\n" + line
        else:
            found.append(line)
    return found


SMTP_OFF = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."


def smtp_off(talk: Talk) -> None:
    """smtp.office365.com, port 587, for a tenant that keeps SMTP AUTH off, as most do."""
    talk.say("220 smtp.office365.com Microsoft ESMTP MAIL Service ready")
    encrypted = isinstance(talk.connection, ssl.SSLSocket)
    while verb := talk.hear().upper():
        if verb.startswith("EHLO"):
            talk.say(
                "250-smtp.office365.com",
                "250-SIZE 157286400",
                "250 AUTH LOGIN XOAUTH2" if encrypted else "250 STARTTLS",
            )
        elif verb.startswith("STARTTLS"):
            talk.say("220 2.0.0 SMTP server ready")
            talk.start_tls()
            encrypted = True
        elif verb.startswith("AUTH"):
            talk.say(SMTP_OFF)
        else:
            talk.say("221 2.0.0 Service closing transmission channel")
            return
