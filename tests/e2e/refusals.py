"""One domain a refusal, `NAME.kite.test`: its mail servers say, over real sockets, what somebody's provider would say.

`imap-NAME.kite.test:993` and `smtp-NAME.kite.test:465` are found by SRV records. What a case leaves out is the rig's.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.refusing import RefusingImap, RefusingSmtp, rig_server
from tests.rig.servers import Rig

GMAIL_IMAP_OFF = (
    "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page (Failure)"
)
SMTP_OFF = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant"


@dataclass(frozen=True, slots=True)
class Case:
    """`imap` and `smtp` make the peer, given its host and an authority that the companion trusts."""

    imap: Callable[[str, Authority], FaultPeer] | None = None
    smtp: Callable[[str, Authority], FaultPeer] | None = None


def says(words: str) -> Callable[[str, Authority], FaultPeer]:
    return lambda host, authority: RefusingImap(authority.issue(host), words)


def _pop3(talk: Talk) -> None:
    talk.say("+OK POP3 ready")
    talk.wait_for_the_end()


def cases(rig: Rig, stranger: Authority) -> dict[str, Case]:
    imaps, smtps = rig_server(rig, "imaps"), rig_server(rig, "smtps")
    return {
        "imapoff": Case(says(GMAIL_IMAP_OFF)),
        "gmailoff": Case(says("NO [ALERT] Gmail is not enabled for your account. Contact your domain admin")),
        "passwordoff": Case(says("NO AuthFailed:LogonDenied-BasicAuthBlocked-")),
        "browser": Case(says("NO [WEBALERT https://accounts.google.com/] Web login required.")),
        "apppassword": Case(says("NO [ALERT] Application-specific password required")),
        "smtpoff": Case(smtp=lambda host, authority: RefusingSmtp(authority.issue(host), SMTP_OFF)),
        "busy": Case(
            lambda host, authority: RefusingImap(
                authority.issue(host), "NO [LIMIT] Too many simultaneous connections", until=1, then=imaps
            ),
            lambda host, authority: RefusingSmtp(
                authority.issue(host), "454 4.7.0 Temporary failure", until=1, then=smtps
            ),
        ),
        "otherhost": Case(
            lambda host, authority: FaultPeer(imap_server, authority.issue("web12.hostfarm.test"))
        ),
        "ended": Case(
            lambda host, authority: FaultPeer(imap_server, authority.issue(host, begins=-40, ends=-1))
        ),
        "stranger": Case(lambda host, _: FaultPeer(imap_server, stranger.issue(host))),
        "plain": Case(lambda host, authority: FaultPeer(imap_server, None)),
        "pop3port": Case(lambda host, authority: FaultPeer(_pop3, authority.issue(host))),
    }


def start(
    stack: ExitStack, rig: Rig, authority: Authority
) -> tuple[dict[str, FaultPeer], dict[str, tuple[str, int]], str]:
    """The peers by `HOST:PORT`, where each of these really stands, and the records by which they are found."""
    peers: dict[str, FaultPeer] = {}
    moved: dict[str, tuple[str, int]] = {}
    zones = []
    for name, case in cases(rig, stack.enter_context(Authority())).items():
        domain = f"{name}.kite.test"
        zones.append(f"{domain} MX 10 mx.kite.test.")
        for service, host, port, make in (
            ("_imaps", f"imap-{domain}", 993, case.imap),
            ("_submissions", f"smtp-{domain}", 465, case.smtp),
        ):
            zones.append(f"{service}._tcp.{domain} SRV 0 1 {port} {host}.")
            at = f"{host}:{port}"
            if make is None:
                moved |= rig.moved(at)
            else:
                peers[at] = stack.enter_context(make(host, authority))
                moved[at] = (peers[at].host, peers[at].port)
    return peers, moved, "\n".join(zones) + "\n"
