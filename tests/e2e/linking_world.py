"""The world with every provider in it: Google's and Microsoft's sign-in pages, their servers' names and others', all
played by the rig, and a domain for each way in which linking is refused."""

from __future__ import annotations

import imaplib
import json
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from companion.core.secret import Secret
from companion.mail.endpoint import Login
from tests.e2e import refusals
from tests.e2e.world import World, main
from tests.linking.setups import server_xml, setup_xml, smtp_xml
from tests.rig import oauth
from tests.rig.faults import Authority, FaultPeer
from tests.rig.servers import Person
from tests.rig.setupfiles import PATH, Reply, SetupFileServer

SERVERS = (
    "imap.gmail.com:993", "smtp.gmail.com:465", "outlook.office365.com:993", "smtp-mail.outlook.com:587",
    "smtp.office365.com:587", "imap.mail.yahoo.com:993", "smtp.mail.yahoo.com:465", "imap.aol.com:993",
    "smtp.aol.com:465", "imap.mail.me.com:993", "smtp.mail.me.com:587", "imap.zoho.com:993", "smtp.zoho.com:465",
    "imap.fastmail.com:993", "smtp.fastmail.com:465", "imap.gmx.net:993", "mail.gmx.net:465", "mail.kite.test:993",
    "mail.kite.test:465", "mail.kite.test:587",
)  # fmt: skip
ZONES = """
acme.test MX 10 aspmx.l.google.com.
contoso.test MX 10 contoso-test.mail.protection.outlook.com.
contoso.test TXT "v=spf1 include:spf.protection.outlook.com -all"
googled.test MX 10 googled-test.mail.protection.outlook.com.
googled.test TXT "v=spf1 include:_spf.google.com ~all"
kite.test MX 10 mx.kite.test.
_imaps._tcp.kite.test SRV 0 1 993 mail.kite.test.
_submissions._tcp.kite.test SRV 0 1 465 mail.kite.test.
files.test MX 10 mx.files.test.
silent.test MX 10 mx.silent.test.
_imaps._tcp.silent.test SRV 0 1 993 imap.silent.test.
_submissions._tcp.silent.test SRV 0 1 465 smtp.silent.test.
pop.test MX 10 mx.pop.test.
_pop3s._tcp.pop.test SRV 0 1 995 mx.pop.test.
nothing.test MX 10 mx.nothing.test.
receipts.test MX 10 mx.sendgrid.net.
"""


class LinkingWorld(World):
    # Nothing comes by itself: a dozen mailboxes, read each second, would keep a small machine busy with that alone.
    pace: tuple[str, ...] = ("--sync", "20")

    def __init__(self, stack: ExitStack) -> None:
        self.authority = stack.enter_context(Authority())
        self._stack = stack
        super().__init__(stack)

    def _prepare(self) -> str:
        """Records of what the rig plays; the peers are there from here on."""
        self.peers, self.moved, found = refusals.start(self._stack, self.rig, self.authority)
        return ZONES + found

    def _ready(self) -> None:
        """The companion is told where all of them stand, and whom to trust."""
        self.oauth = oauth.start_oauth(self.rig)
        self.ca = self.data / "both.crt"
        self.ca.write_text(self.rig.ca.read_text() + self.authority.ca.read_text())
        moved: dict[str, tuple[str, int]] = self.rig.moved(*SERVERS)
        moved |= self.moved
        moved |= {
            f"{kind}.silent.test:{port}": ("127.0.0.1", 1) for kind, port in (("imap", 993), ("smtp", 465))
        }
        moved |= setup_files(self._stack, self.authority)
        self.peers_file: dict[str, Any] = {
            "moved": moved,
            "issuers": self.oauth.issuers,
            "again": [1.5, 1.5],
            "limit": 15,
        }
        (self.data / "peers.json").write_text(json.dumps(self.peers_file))
        self.options = ["--peers", str(self.data / "peers.json"), *self.pace]
        self.environ |= oauth.environ(self.data)

    def bound(self, *, limit: int) -> dict[str, Any]:
        """Starts the companion anew with this many mailboxes at most."""
        (self.data / "peers.json").write_text(json.dumps(self.peers_file | {"limit": limit}))
        self.stop()
        return self.start()

    def become(self, *, address: str, password: str = "abcdefghijklmnop") -> dict[str, Any]:
        """The webmail is this person's from its next load on, and their mailbox is there."""
        self.person = self.rig.person_at(address, password)
        self.postbox = replace(self.postbox, address=address, login=Login(address, Secret(password)))
        self.webmail.postbox = self.postbox
        return {"password": password}

    def somebody(self, *, address: str, password: str = "abcdefghijklmnop") -> dict[str, Any]:
        """A mailbox at any provider."""
        self.rig.person_at(address, password)
        return {"password": password}

    def provider(self, **switches: str) -> dict[str, Any]:
        """How the provider's page behaves next; `reset=1` puts all back."""
        self.oauth.switch(**switches)
        return {}

    def heard(self, *, host: str) -> dict[str, Any]:
        """What a refusing server was told: each secret, as often as it came."""
        peer: FaultPeer = self.peers[host]
        return {"secrets": list(getattr(peer, "secrets", []))}

    def drafts(self, *, address: str) -> dict[str, Any]:
        """Subjects in somebody's Drafts folder, and that each has the flag of one."""
        who = Person(address, self.rig.users[address])
        with self.rig.imap(who) as client:
            return {"subjects": subjects(client, "Drafts")}

    def canaries(self, *, secrets: list[str]) -> dict[str, Any]:
        """Which of the secrets stand in any file of the companion's directory."""
        files = [path for path in (self.data / "companion").rglob("*") if path.is_file()]
        written = b"".join(path.read_bytes() for path in files)
        return {"found": [secret for secret in secrets if secret.encode() in written]}


def subjects(client: imaplib.IMAP4, folder: str) -> list[str]:
    client.select(folder, readonly=True)
    numbers = client.search(None, "DRAFT")[1][0].split()
    found = []
    for number in numbers:
        parts = client.fetch(number.decode(), "(BODY.PEEK[HEADER.FIELDS (SUBJECT)])")[1]
        found += [part[1].decode().partition(":")[2].strip() for part in parts if isinstance(part, tuple)]
    return found


def setup_files(stack: ExitStack, authority: Authority) -> dict[str, tuple[str, int]]:
    """The setup file of files.test, at its own host. It names servers of the rig's."""
    host, mail = "autoconfig.files.test", "mail.kite.test"
    body = setup_xml(server_xml("imap", mail, 993), smtp_xml(mail, 465), domain="files.test")
    server = stack.enter_context(SetupFileServer(authority.issue(host), {(host, PATH): Reply(body)}))
    return server.moved(host)


if __name__ == "__main__":
    main(LinkingWorld)
