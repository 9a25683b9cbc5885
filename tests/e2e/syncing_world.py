"""The world of syncing: the mailbox's IMAP server stands behind a door that can be turned to servers which refuse, and
mail really arrives: answers by SMTP, and bounces that Postfix makes when the outside refuses."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Callable
from contextlib import ExitStack
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid
from functools import partial
from typing import Any

from sqlalchemy import Connection

from companion.store import folders
from companion.store.mailboxes import MailboxRow
from tests.e2e.refusals import GMAIL_IMAP_OFF
from tests.e2e.world import World, main
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.refusing import RefusingImap
from tests.rig.relay import Relay


def _is_numbered(number: int, connection: Connection, row: MailboxRow) -> bool:
    folder = folders.get(connection, row.id, "inbox")
    return folder is not None and folder.uidvalidity == number


def _closes(talk: Talk) -> None:
    talk.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
    talk.hear()


def _pop3(talk: Talk) -> None:
    talk.say("+OK POP3 ready")
    talk.wait_for_the_end()


def _full(talk: Talk) -> None:
    talk.say("* BYE [UNAVAILABLE] Too many connections from your address")


def _peers(authority: Authority, stranger: Authority) -> dict[str, FaultPeer]:
    """What stands behind the door, by the name of the case."""
    here = authority.issue("localhost")

    def says(words: str) -> FaultPeer:
        return RefusingImap(here, words)

    made: dict[str, Callable[[], FaultPeer]] = {
        "auth": lambda: says("NO [AUTHENTICATIONFAILED] Invalid credentials"),
        "apppassword": lambda: says("NO [ALERT] Application-specific password required"),
        "browser": lambda: says("NO [WEBALERT https://accounts.google.com/] Web login required."),
        "passwordoff": lambda: says("NO AuthFailed:LogonDenied-BasicAuthBlocked-"),
        "imapoff": lambda: says(GMAIL_IMAP_OFF),
        "gmailoff": lambda: says(
            "NO [ALERT] Gmail is not enabled for your account. Contact your domain admin"
        ),
        "unavailable": lambda: says("NO [UNAVAILABLE] Temporary authentication failure"),
        "busy": lambda: says("NO [LIMIT] Too many simultaneous connections"),
        "bye": lambda: FaultPeer(_full, here),
        "lost": lambda: FaultPeer(_closes, here),
        "pop3": lambda: FaultPeer(_pop3, here),
        "other": lambda: FaultPeer(imap_server, authority.issue("web12.hostfarm.test")),
        "ended": lambda: FaultPeer(imap_server, authority.issue("localhost", begins=-40, ends=-1)),
        "stranger": lambda: FaultPeer(imap_server, stranger.issue("localhost")),
        "plain": lambda: FaultPeer(imap_server, None),
    }
    return {name: make() for name, make in made.items()}


class SyncingWorld(World):
    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        super().__init__(stack)

    def _ready(self) -> None:
        authority, stranger = self._stack.enter_context(Authority()), self._stack.enter_context(Authority())
        self.ca = self.data / "both.crt"
        self.ca.write_text(self.rig.ca.read_text() + authority.ca.read_text())
        self.peers = {
            name: self._stack.enter_context(peer) for name, peer in _peers(authority, stranger).items()
        }
        self.door = self._stack.enter_context(Relay(self._real()))

    def facts(self) -> dict[str, Any]:
        return super().facts() | {"imap": self.door.port}

    def door_to(self, *, case: str, anew: bool = False) -> dict[str, Any]:
        """Who answers at the IMAP server's place: `real`, `nobody`, or a case of `_peers`. `anew`: the companion is
        started anew, which forgets what it waits for."""
        if anew:
            self.stop()
        if case == "nobody":
            self.door.shut()
        else:
            peer = self.peers.get(case)
            self.door.turn(self._real() if peer is None else ("127.0.0.1", peer.port))
        return self.start() if anew else {}

    def answer(self, *, to: str, sender: str) -> dict[str, Any]:
        """Somebody answers a message that was sent to them: `to` is its Message-ID."""
        reply = EmailMessage(policy=SMTP)
        reply["From"], reply["To"], reply["Subject"] = sender, self.person.address, "Re: From my phone"
        reply["Date"], reply["Message-ID"] = formatdate(), make_msgid(domain="elsewhere.test")
        reply["In-Reply-To"] = reply["References"] = to
        reply.set_content("Yes, let us talk on Tuesday.\n")
        with smtplib.SMTP("127.0.0.1", self.rig.ports["smtp"], "elsewhere.test") as client:
            client.sendmail(sender, [self.person.address], reply.as_bytes())
        return {}

    def renumber(self, *, times: int) -> dict[str, Any]:
        """INBOX is numbered anew so often, each time once the companion has read what it was before."""
        base = int(time.time())
        for turn in range(times):
            self.rig.uidvalidity(self.person, "INBOX", base + turn)
            self._stored(partial(_is_numbered, base + turn), f"INBOX numbered anew {turn + 1} times")
        return {}

    def _real(self) -> tuple[str, int]:
        return "127.0.0.1", self.rig.ports["imaps"]


if __name__ == "__main__":
    main(SyncingWorld)
