"""What the SMTP tests share: a client that trusts a made-up authority, and servers that answer as told."""

from __future__ import annotations

from collections.abc import Callable

from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login, Security
from companion.mail.hosts import Dialler
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Hung, Talk
from tests.rig.servers import Person

ME, YOU = "me@faults.test", "you@faults.test"
WORD = "pässword €"
MESSAGE = b"From: me@faults.test\r\nTo: you@faults.test\r\nSubject: hello\r\n\r\nhello\r\n"
Command = Callable[[str, Talk], bool]


def hurried(authority: Authority) -> Smtp:
    return Smtp(Dialler(Peers(loopback=True), 1), Tls(authority.ca), timeout=1.5, data_timeout=1)


def at(peer: FaultPeer, security: Security = "tls") -> Endpoint:
    return Endpoint(peer.host, peer.port, security)


def login(who: Person | None = None) -> Login:
    return Login(who.address, Secret(who.password)) if who else Login(ME, Secret(WORD))


def replies(wanted: str, *lines: str) -> Command:
    """A server that answers commands beginning with `wanted` with these lines, and goes away for none."""

    def answer(command: str, talk: Talk) -> bool:
        if not command.startswith(wanted):
            return False
        if not lines:
            raise Hung
        talk.say(*lines)
        return True

    return answer
