"""An IMAP server in a few lines, with one folder, whose answers a test may bend: what Dovecot cannot be made to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import gmtime, strftime

from companion.mail.endpoint import Endpoint
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person
from tests.syncing.world import World, world_at

NOW = 1_795_000_000_000
Bend = Callable[[str, str, Talk], bool]


def honest(_tag: str, _command: str, _talk: Talk) -> bool:
    return False


class Liar:
    """`flags` by UID is what the folder holds. `bend(tag, command, talk)` may take a command over; `heard` are the
    commands since sign-in, in capitals. `offers`: more of what it can, as capabilities. `silent`: UIDs that are left
    out of answers to FETCH. `names`: what stands in the place of the UID in a message's id and its writer's address,
    none for a message without an id."""

    def __init__(self, count: int) -> None:
        self.flags = dict.fromkeys(range(1, count + 1), "")
        self.changed = dict.fromkeys(self.flags, 10)
        self.uidvalidity, self.uidnext, self.modseq = 7, count + 1, 10
        self.vanished = ""
        self.modseqs = True
        self.offers = ""
        self.bend: Bend = honest
        self.heard: list[str] = []
        self.silent: set[int] = set()
        self.names: dict[int, str] = {}

    def script(self, talk: Talk) -> None:
        offers = f" AUTH=PLAIN ENABLE ID{self.offers}" + (" CONDSTORE QRESYNC" if self.modseqs else "")
        imap_server(talk, offers=offers, answer=self._answer)

    def came(self, flags: str = "") -> int:
        uid, self.uidnext, self.modseq = self.uidnext, self.uidnext + 1, self.modseq + 1
        self.flags[uid], self.changed[uid] = flags, self.modseq
        return uid

    def asked(self, words: str) -> bool:
        return any(words in command for command in self.heard)

    def _answer(self, tag: str, command: str, talk: Talk) -> bool:
        self.heard.append(command)
        if self.bend(tag, command, talk):
            return True
        if command.startswith("ENABLE"):
            talk.say("* ENABLED CONDSTORE QRESYNC")
        elif command.startswith("ID"):
            talk.say('* ID ("name" "Dovecot")')
        elif command.startswith("LIST"):
            talk.say('* LIST () "/" INBOX')
        elif command.startswith("EXAMINE"):
            self._examine(command, talk)
        elif command.startswith("UID SEARCH"):
            self._search(command, talk)
        elif command.startswith("UID FETCH"):
            self._fetch(command, talk)
        else:
            return False
        talk.say(f"{tag} OK done")
        return True

    def _examine(self, command: str, talk: Talk) -> None:
        talk.say(f"* {len(self.flags)} EXISTS", f"* OK [UIDVALIDITY {self.uidvalidity}] ok")
        talk.say(f"* OK [UIDNEXT {self.uidnext}] ok")
        if self.modseqs:
            talk.say(f"* OK [HIGHESTMODSEQ {self.modseq}] ok")
        if known := re.search(r"QRESYNC \((\d+) (\d+)\)", command):
            if self.vanished:
                talk.say(f"* VANISHED (EARLIER) {self.vanished}")
            self._tell(talk, int(known[2]))

    def _tell(self, talk: Talk, since: int) -> None:
        for uid, modseq in self.changed.items():
            if modseq > since and uid in self.flags:
                talk.say(f"* 1 FETCH (UID {uid} FLAGS ({self.flags[uid]}) MODSEQ ({modseq}))")

    def _search(self, command: str, talk: Talk) -> None:
        found = sorted(self.flags)
        if between := re.search(r"SEARCH UID (\d+):(\d+)", command):
            found = [uid for uid in found if int(between[1]) <= uid <= int(between[2])]
        if command.endswith("SEARCH 1"):
            found = found[:1]
        talk.say("* SEARCH " + " ".join(map(str, found)))

    def _fetch(self, command: str, talk: Talk) -> None:
        first, last = (int(part) for part in command.split()[2].split(":"))
        if since := re.search(r"CHANGEDSINCE (\d+)", command):
            self._tell(talk, int(since[1]))
            return
        for uid in sorted(self.flags.keys() - self.silent):
            if not first <= uid <= last:
                continue
            if "RFC822.SIZE" not in command:
                talk.say(f"* 1 FETCH (UID {uid} FLAGS ({self.flags[uid]}))")
                continue
            name = self.names.get(uid, str(uid))
            head = f"From: p{name}@far.example\r\n"
            head += f"Message-ID: <{name}@far.example>\r\n\r\n" if name else "\r\n"
            date = strftime("%d-%b-%Y %H:%M:%S +0000", gmtime(NOW // 1000 - 3_600))
            talk.say(
                f'* 1 FETCH (UID {uid} FLAGS ({self.flags[uid]}) INTERNALDATE "{date}" RFC822.SIZE 9 '
                f"BODY[HEADER.FIELDS (FROM)] {{{len(head)}}}"
            )
            talk.send(head.encode() + b")\r\n")


@contextmanager
def lying(directory: Path, liar: Liar) -> Iterator[World]:
    """A companion whose only mailbox is at `liar`."""
    with (
        Authority() as authority,
        FaultPeer(liar.script, authority.issue("localhost")) as peer,
        world_at(
            directory,
            Person("ann@rig.test", "word"),
            Endpoint("localhost", peer.port, "tls"),
            authority.ca,
            NOW,
        ) as world,
    ):
        yield world
