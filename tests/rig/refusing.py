"""Mail servers that refuse sign-ins in words of a test's choice, over real TLS, and note what they were told.

    with RefusingImap(certificate, "NO [ALERT] Application-specific password required") as peer: …
    with RefusingSmtp(certificate, "454 4.7.0 Temporary failure", until=2) as peer: …   # the third is taken
    with RefusingImap(certificate, "NO [LIMIT] later", until=1, then=rig_server(rig, "imaps")) as peer: …

`peer.sign_ins` holds each sign-in that was heard, with its secret, and whether it came encrypted. With `then` every
connection after the refusals is handed on to a real server, so that a linking goes on to the end.
"""

from __future__ import annotations

import base64
import re
import select
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from tests.rig.faults import Certificate, FaultPeer, Hung, Talk, imap_server, smtp_server
from tests.rig.servers import Rig

Server = Callable[[], ssl.SSLSocket]
_LOGIN = re.compile(r'LOGIN "?([^" ]+)"? (?:\{(\d+)\}|"?([^"]*)"?)$', re.I)
_BEARER = re.compile(r"(?:user=|,a=)([^\1,]+).*auth=Bearer ([^\1]+)", re.S)


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a client said to sign in. `at_once`: the secret came with the command, before it was asked for."""

    mechanism: str
    user: str
    secret: str = field(repr=False)
    encrypted: bool
    at_once: bool


def rig_server(rig: Rig, port: str) -> Server:
    """One of the rig's TLS ports: imaps or smtps."""

    def connect() -> ssl.SSLSocket:
        plain = socket.create_connection((rig.host, rig.ports[port]), 10)
        return rig.tls.wrap_socket(plain, server_hostname=rig.host)

    return connect


class _Refusing(FaultPeer):
    usual: ClassVar[str]

    def __init__(
        self,
        certificate: Certificate | None,
        refusal: str | None = None,
        *,
        offers: str | None = None,
        until: int | None = None,
        then: Server | None = None,
        account: str | None = None,
        implicit: bool = True,
        closes: bool = False,
        after: str | None = None,
    ) -> None:
        """`refusal`: the answer to a sign-in, None to take it; `until`: to how many. `account`: the JSON that comes
        before a token is refused. `closes`: the connection ends in place of an answer. `after`: IMAP's answer to
        every command once signed in."""
        self.refusal, self.until, self.then = refusal, until, then
        self.offers = self.usual if offers is None else offers
        self.account, self.closes, self.after = account, closes, after
        self.sign_ins: list[SignIn] = []
        self._refused = 0
        super().__init__(self._serve, certificate, implicit=implicit)

    @property
    def secrets(self) -> list[str]:
        return [one.secret for one in self.sign_ins]

    def _serve(self, talk: Talk) -> None:
        over = self.refusal is not None and self.until is not None and self._refused >= self.until
        if over and self.then is not None:
            _hand_on(talk, self.then())
        else:
            self._speak(talk)

    def _speak(self, talk: Talk) -> None:
        raise NotImplementedError

    def _note(self, talk: Talk, mechanism: str, user: str, secret: str, *, at_once: bool) -> str | None:
        """The refusal to give, None to take it."""
        encrypted = isinstance(talk.connection, ssl.SSLSocket)
        self.sign_ins.append(SignIn(mechanism, user, secret, encrypted, at_once))
        if self.refusal is None or (self.until is not None and self._refused >= self.until):
            return None
        self._refused += 1
        if self.closes:
            raise Hung
        return self.refusal

    def _sasl(self, talk: Talk, mechanism: str, first: str, ask: str) -> str | None:
        """Reads one SASL exchange, and tells the refusal to give. `ask` begins the server's questions."""
        at_once = bool(first)
        if not at_once:
            talk.say(f"{ask} ")
            first = talk.hear()
        text = base64.b64decode(first).decode()
        if mechanism == "LOGIN":
            talk.say(f"{ask} UGFzc3dvcmQ6")
            user, secret = text, base64.b64decode(talk.hear()).decode()
        elif mechanism == "PLAIN":
            _, user, secret = text.split("\0")
        else:
            found = _BEARER.search(text)
            user, secret = (found[1], found[2]) if found else ("", text)
        refusal = self._note(talk, mechanism, user, secret, at_once=at_once)
        if refusal is not None and self.account is not None and mechanism in ("XOAUTH2", "OAUTHBEARER"):
            talk.say(f"{ask} {base64.b64encode(self.account.encode()).decode()}")
            answer = talk.hear()
            assert answer == ("AQ==" if mechanism == "OAUTHBEARER" else ""), answer
        return refusal


class RefusingImap(_Refusing):
    """`refusal` as `NO [ALERT] …`; several lines with `\\r\\n`, of which the last is the tagged one."""

    usual = "AUTH=PLAIN SASL-IR"

    def _speak(self, talk: Talk) -> None:
        imap_server(talk, offers=f" {self.offers}", answer=self._answer)

    def _answer(self, tag: str, _command: str, talk: Talk) -> bool:
        command = talk.line.partition(" ")[2]
        verb, _, rest = command.partition(" ")
        if verb.upper() == "STARTTLS":
            talk.say(f"{tag} OK go on")
            talk.start_tls()
            return True
        if verb.upper() == "LOGIN":
            found = _LOGIN.match(command)
            assert found is not None, verb
            secret = found[3]
            if found[2]:
                talk.say("+ go on")
                secret = talk.hear_until(b"\r\n").decode()
            refusal = self._note(talk, "LOGIN", found[1], secret, at_once=not found[2])
        elif verb.upper() == "AUTHENTICATE":
            mechanism, _, first = rest.partition(" ")
            refusal = self._sasl(talk, mechanism.upper(), first, "+")
        elif self.after is not None and verb.upper() not in ("CAPABILITY", "LOGOUT"):
            talk.say(f"{tag} {self.after}")
            return True
        else:
            return False
        *before, last = (refusal or "OK done").split("\r\n")
        talk.say(*before, f"{tag} {last}")
        return True


class RefusingSmtp(_Refusing):
    """`refusal` as `535 5.7.8 …`; several lines with `\\r\\n`. `offers`: what EHLO answers, a line each."""

    usual = "AUTH PLAIN LOGIN"

    def _speak(self, talk: Talk) -> None:
        smtp_server(talk, features=tuple(self.offers.split("\n")), answer=self._answer)

    def _answer(self, command: str, talk: Talk) -> bool:
        if command.upper() == "STARTTLS":
            talk.say("220 go on")
            talk.start_tls()
            return True
        if not command.upper().startswith("AUTH "):
            return False
        _, mechanism, *first = talk.line.split()
        talk.say(self._sasl(talk, mechanism.upper(), first[0] if first else "", "334") or "235 2.7.0 welcome")
        return True


def _hand_on(talk: Talk, there: ssl.SSLSocket) -> None:
    """Carries a connection's bytes both ways until one side has gone."""
    here = talk.connection
    with there:
        while True:
            waiting = [end for end in (here, there) if isinstance(end, ssl.SSLSocket) and end.pending()]
            for source in waiting or select.select([here, there], [], [], 20)[0]:
                data = source.recv(65536)
                if not data:
                    return
                (there if source is here else here).sendall(data)
