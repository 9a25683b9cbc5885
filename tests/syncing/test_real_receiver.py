"""What rspamd, a real receiving server, writes about mail of ours that reached another linked mailbox."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, update

from companion.core.secret import Secret
from companion.dns.resolver import Resolver
from companion.health import seeing, seen
from companion.health.service import Health
from companion.linking.rows import PASSWORD
from companion.store import aliases, mailboxes, sightings, tables
from companion.store.aliases import AliasRow
from companion.store.sightings import SightingRow
from tests.rig.judging import NAME, Judge, start_judge
from tests.rig.servers import DnsRig, Person, Rig
from tests.rig.signing import Signer
from tests.syncing.world import MAILBOX, World, on_rig, world_at

ANN = "ann@acme.example"
OTHER = "m_other"
OURS, ESP = Signer("acme.example", "mail2025"), Signer("esp.example", "e1")
ZONES = f"""
acme.example MX 10 mail.acme.example.
acme.example TXT "v=spf1 ip4:192.0.2.1 -all"
_dmarc.acme.example TXT "v=DMARC1; p=none"
mail2025._domainkey.acme.example TXT {OURS.record}
bounce.esp.example TXT "v=spf1 ip4:198.51.100.5 -all"
e1._domainkey.esp.example TXT {ESP.record}
"""


@dataclass
class Letters:
    """A mailbox with the address ANN, and another, whose mail goes through the judge."""

    world: World
    rig: Rig
    judge: Judge
    bob: Person
    dns: DnsRig

    def write(self, number: str, ip: str = "192.0.2.1", path: str = ANN, *signers: Signer) -> None:
        """One that left, and whose copy came to Bob from `ip` with the return path `path`."""
        raw = (
            f"From: Ann <{ANN}>\r\nTo: {self.bob.address}\r\nSubject: Hello\r\nMessage-ID: <{number}@acme.example>\r\n"
            "Date: Mon, 24 Nov 2025 10:00:00 +0000\r\n\r\nHello  Bob \r\n\r\n"
        ).encode()
        for signer in signers:
            raw = signer.sign(raw)
        self.rig.put(self.world.who, "Sent", [raw])
        taken = self.judge.take(raw, ip=ip, mail_from=path, to=self.bob.address)
        with smtplib.LMTP("127.0.0.1", self.rig.ports["lmtp"], local_hostname="[127.0.0.1]") as client:
            client.sendmail(path, [self.bob.address], taken)

    def seen(self) -> dict[str, SightingRow]:
        for mailbox in (OTHER, MAILBOX):
            self.world.syncing.sync(mailbox)
        with self.world.store.read() as connection:
            rows = sightings.of_mailbox(connection, MAILBOX, "acme.example", 0)
        return {row.message_id.strip("<>").partition("@")[0]: row for row in rows}


@pytest.fixture
def letters(mail_rig: Rig, dns_rig: Callable[[str], DnsRig], tmp_path: Path) -> Iterator[Letters]:
    server, now = dns_rig(ZONES), int(time.time() * 1000)
    with (
        start_judge(server.port) as judge,
        world_at(tmp_path, mail_rig.fresh(), on_rig(mail_rig), mail_rig.ca, now) as world,
    ):
        bob = mail_rig.fresh()
        row = replace(world.mailbox(), id=OTHER, address=bob.address, imap_user=bob.address)
        with world.store.write() as tx:
            mailboxes.insert(tx, row)
            world.vault.seal(tx, OTHER, PASSWORD, Secret(bob.password))
            aliases.put(tx, 0, AliasRow(MAILBOX, ANN, "proven", "hand", 0))
        yield Letters(world, mail_rig, judge, bob, server)


def test_what_a_real_server_found(letters: Letters) -> None:
    letters.write("signed", "192.0.2.1", ANN, OURS)
    letters.write("bare", "192.0.2.1", ANN)
    letters.write("esp", "198.51.100.5", "b@bounce.esp.example", ESP)
    letters.write("both", "198.51.100.5", "b@bounce.esp.example", ESP, OURS)
    letters.write("stray", "203.0.113.9", ANN)
    found = letters.seen()
    assert {name: (row.dkim, row.dkim_aligned, row.spf, row.spf_aligned, row.dmarc) for name, row in found.items()} == {
        "signed": ("pass", True, "pass", True, "pass"),
        "bare": ("none", False, "pass", True, "pass"),
        "esp": ("pass", False, "pass", False, "fail"),
        "both": ("pass", True, "pass", False, "pass"),
        "stray": ("none", False, "fail", False, "fail"),
    }  # fmt: skip
    assert {row.server for row in found.values()} == {NAME}
    assert (found["both"].selector, found["both"].dkim_domain) == ("mail2025", "acme.example")
    assert (found["esp"].selector, found["esp"].dkim_domain) == ("e1", "esp.example")
    with letters.world.store.read() as connection:
        row = replace(letters.world.mailbox(), address=ANN)
        facts = seeing.seen_of(connection, row, letters.world.clock.now())
    assert facts is not None
    shares = seen.sight(facts)
    assert shares.dkim is not None
    assert shares.spf is not None
    assert shares.failed is not None
    assert [(one.cases, one.of) for one in (shares.dkim, shares.spf, shares.failed)] == [
        (2, 5),
        (2, 5),
        (2, 5),
    ]


def without_copies(world: World, health: Health) -> float:
    """The low end of the score as if no copy had been seen."""
    with world.store.write() as tx:
        rows = [dict(row) for row in tx.execute(select(tables.sightings)).mappings()]
        tx.execute(delete(tables.sightings))
    assert health.recount(MAILBOX)
    latest = health.latest(MAILBOX)
    assert latest is not None
    with world.store.write() as tx:
        tx.execute(insert(tables.sightings), rows)
    low: float = latest.health["score"]["low"]
    return low


def test_what_a_real_server_found_counts_in_the_score(letters: Letters) -> None:
    """From a signed message to points: judged by rspamd, read in the other mailbox, counted after the pass and by the
    next check-up alike."""
    world, dns = letters.world, letters.dns
    with world.store.write() as tx:
        tx.execute(update(tables.mailboxes).where(tables.mailboxes.c.id == MAILBOX).values(address=ANN))
    health = Health(world.store, lambda: Resolver([(dns.host, dns.port)]), world.clock)
    before = health.check(MAILBOX)
    assert {one.severity for one in before.findings if one.check == "dkim"} == {
        "unknown"
    }  # no name to ask for
    for number in range(3):
        letters.write(f"signed{number}", "192.0.2.1", ANN, OURS)
    letters.write("bare", "192.0.2.1", ANN)
    letters.write("stray", "203.0.113.9", ANN)
    letters.seen()
    assert health.recount(MAILBOX)
    latest = health.latest(MAILBOX)
    assert latest is not None
    counted = latest.health["score"]
    told = {one["id"]: one for one in latest.health["findings"]}
    assert told["dkim.seen"]["title"] == "Receivers found a DKIM signature of your domain on 60% of your mail"
    assert told["dkim.seen"]["evidence"][0]["question"] == "5 copies of your mail"
    # DKIM 12 was not known, and is aligned on 3 of 5; SPF 8 on 4 of 5 instead of 70 %; DMARC 6 x 0.5 in full.
    rose = 12 * 3 / 5 + 8 * (4 / 5 - 0.7) + 3 * 0.3
    assert counted["low"] - without_copies(world, health) == pytest.approx(rose, abs=0.11)
    after = health.check(MAILBOX)
    assert after.score.low == counted["low"]
    (key,) = (one for one in after.findings if one.check == "dkim" and one.id != "dkim.seen")
    assert key.severity == "ok"  # its name is known now, from the copies
    assert "mail2025" in key.text
