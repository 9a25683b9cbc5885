"""What receivers say about a domain's mail, read out of mailboxes on a real Dovecot into rows, each thing once."""

from __future__ import annotations

import gzip
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from companion.core.clock import DAY
from companion.core.errors import StoreUnavailable
from companion.core.secret import Secret
from companion.linking.rows import PASSWORD
from companion.store import aliases, domain_reports, mailboxes, sightings, tables
from companion.store.aliases import AliasRow
from tests.rig.faults import Authority
from tests.rig.servers import Person, Rig
from tests.syncing.received import BOB, Box, Fact, box_at, report
from tests.syncing.reports import made
from tests.syncing.reports.made import Mail
from tests.syncing.world import MAILBOX, World, letter

OTHER = "m_other"
AS_GOOGLE = "Received: from out.rig.test by mx.far.example; Mon, 24 Nov 2025 10:00:00 +0000\r\n"


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made_one:
        yield made_one


@pytest.fixture
def box(
    mail_rig: Rig, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Box]:
    with box_at(mail_rig, authority, tmp_path, monkeypatch) as made_one:
        yield made_one


def link(world: World, who: Person) -> None:
    """A second mailbox of the same user, at the same server."""
    row = replace(
        world.mailbox(), id=OTHER, address=who.address, imap_user=who.address, smtp_user=who.address
    )
    with world.store.write() as tx:
        mailboxes.insert(tx, row)
        world.vault.seal(tx, OTHER, PASSWORD, Secret(who.password))


def lately(*mail: Mail, domain: str, number: str = "1") -> bytes:
    now = int(time.time())
    return made.aggregate(*mail, domain=domain, number=number, begins=now - 86_400, ends=now - 3_600)


def brought(box: Box, xml: bytes, number: str = "1", above: str = "") -> bytes:
    part = made.part("application/gzip", made.file_name("xml.gz"), gzip.compress(xml))
    return made.message(part, to=box.world.who.address, number=number, above=above)


def domain_of(box: Box) -> str:
    return box.world.who.address.partition("@")[2]


def count(box: Box, name: str) -> int:
    with box.world.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(getattr(tables, name))).scalar_one())


def test_a_report_becomes_rows_once_however_often_it_comes(box: Box, mail_rig: Rig) -> None:
    domain = domain_of(box)
    mail = Mail(count=7, header_from=domain, dkim=((domain, "s1", "pass"),), spf=(domain, "fail"),
                evaluated=("pass", "fail"))  # fmt: skip
    raw = brought(box, lately(mail, domain=domain))
    box.came(raw)
    box.came(raw.replace(b"Message-ID: <", b"Message-ID: <again-"), folder="Junk")
    assert {fact.kind for fact in box.sync()} == {"dmarc_report"}
    with box.world.store.read() as connection:
        (told,) = domain_reports.of_domain(connection, domain, 0)
        span = domain_reports.span(connection, domain, 0)
        assert domain_reports.span(connection, domain, box.world.clock.now()) is None
    assert (told.ip, told.count, told.sure, told.reporters) == ("192.0.2.1", 7, 0, ("google.com",))
    assert (told.dkim_aligned, told.spf_aligned, told.selector) == (True, False, "s1")
    assert span is not None
    assert (span.reports, span.reporters) == (1, 1)
    other = mail_rig.fresh()
    link(box.world, other)
    mail_rig.put(other, "INBOX", [raw])
    box.world.syncing.sync(OTHER)
    assert (count(box, "domain_reports"), count(box, "dmarc_rows"), count(box, "facts")) == (1, 1, 3)


def test_reports_on_other_peoples_domains_and_refuted_ones_are_left_alone(box: Box) -> None:
    domain = domain_of(box)
    box.came(brought(box, lately(domain="rival.example"), "1"))
    forged = (
        "Authentication-Results: mx.rig.test; dkim=none; spf=fail smtp.mailfrom=google.com; dmarc=fail\r\n"
    )
    box.came(brought(box, lately(Mail(header_from=domain), domain=domain), "2", above=forged))
    assert len(box.sync()) == 2
    assert count(box, "domain_reports") == 0
    proven = "Authentication-Results: mx.rig.test; dkim=pass header.d=google.com; dmarc=pass\r\n"
    box.came(brought(box, lately(Mail(header_from=domain, count=3), domain=domain), "3", above=proven))
    box.sync()
    with box.world.store.read() as connection:
        (told,) = domain_reports.of_domain(connection, domain, 0)
    assert (told.count, told.sure) == (3, 3)


def test_a_long_report_is_read_in_pieces(box: Box) -> None:
    """Each record is another source, so that packing helps little: more than half a megabyte comes over the wire."""
    domain, dice = domain_of(box), random.Random(7)
    mail = [
        Mail(ip=str(f"10.{dice.randrange(256)}.{dice.randrange(256)}.{n % 256}"), header_from=domain,
             spf=(f"{dice.getrandbits(320):x}.example", "fail"), count=2)
        for n in range(6_000)
    ]  # fmt: skip
    raw = brought(box, lately(*mail, domain=domain))
    assert 400_000 < len(raw) < 1024 * 1024
    box.came(raw)
    box.sync()
    with box.world.store.read() as connection:
        assert sum(told.count for told in domain_reports.of_domain(connection, domain, 0)) == 12_000
    assert box.bodies() == 1
    pieces = sum(data.count(b"(BODY.PEEK[]<") for data in box.said)
    assert pieces == 2 + (len(raw) - 65_536) // 262_144


def test_a_tls_report(box: Box) -> None:
    domain = domain_of(box)
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    text = made.tls(**{"date-range": {"start-datetime": now, "end-datetime": now}})
    text = text.replace(b'"policy-domain": "acme.example"', f'"policy-domain": "{domain}"'.encode())
    part = made.part("application/tlsrpt+gzip", made.file_name("json.gz"), gzip.compress(text))
    box.came(made.message(part, to=box.world.who.address))
    assert box.sync() == [Fact("tls_report", "noreply-dmarc-support@google.com", "none", None)]
    with box.world.store.read() as connection:
        assert domain_reports.sessions(connection, domain, 0) == {
            "success": 5326, "certificate-expired": 100, "starttls-not-supported": 200, "unsaid": 3,
        }  # fmt: skip


def copy(sender: str, to: str, number: str, verdict: str) -> bytes:
    return f"{AS_GOOGLE}Authentication-Results: {verdict}\r\n".encode() + letter(sender, [to], number)


def test_a_copy_that_reached_another_mailbox_says_what_its_server_found(box: Box, mail_rig: Rig) -> None:
    """The alias stands for a mailbox at another domain: the rig has one domain only."""
    other = mail_rig.fresh()
    link(box.world, other)
    alias = "ann@acme.example"
    with box.world.store.write() as tx:
        aliases.put(tx, 0, AliasRow(MAILBOX, alias, "proven", "hand", 0))
    good = "mx.rig.test; dkim=pass header.d=acme.example header.s=s9; spf=fail smtp.mailfrom=acme.example; dmarc=pass"
    mail_rig.put(other, "INBOX", [
        copy(alias, other.address, "1@acme.example", good),
        copy(alias, other.address, "forged@acme.example", good.replace("pass", "fail")),
        copy(box.world.who.address, other.address, "2@rig.test", good),  # of the same organisation
        copy(BOB, other.address, "3@far.example", good),
    ])  # fmt: skip
    mail_rig.put(other, "Junk", [copy(alias, other.address, "4@acme.example", "mx.rig.test; none")])
    box.world.syncing.sync(OTHER)
    sent = letter(alias, [other.address], "1@acme.example")
    mail_rig.put(box.world.who, "Sent", [sent])  # it is read after its copy
    asked = box.bodies()
    box.world.syncing.sync(MAILBOX)
    with box.world.store.read() as connection:
        (seen,) = sightings.of_mailbox(connection, MAILBOX, "acme.example", 0)
    assert (seen.message_id, seen.receiver, seen.role) == ("<1@acme.example>", OTHER, "inbox")
    assert (seen.dkim_aligned, seen.selector, seen.spf, seen.spf_aligned) == (True, "s9", "fail", False)
    assert asked == 3  # two copies in INBOX, one in Junk
    box.world.restart()
    box.world.syncing.sync(OTHER)
    assert (count(box, "sightings"), box.bodies()) == (2, asked)


def test_what_a_bounce_gives_back_says_what_the_server_that_refused_found(box: Box) -> None:
    box.sent(BOB)
    raw = report(
        (BOB, "5.7.26", "550 5.7.26 unauthenticated"), to=box.world.who.address, about="<hello@rig.test>"
    )
    mark = b"rfc822-headers\r\n\r\n"
    told = (
        b"Authentication-Results: mx.far.example; dkim=none; spf=fail smtp.mailfrom=rig.test; dmarc=fail\r\n"
    )
    box.came(raw.replace(mark, mark + told))
    box.sync()
    with box.world.store.read() as connection:
        (seen,) = sightings.of_mailbox(connection, MAILBOX, domain_of(box), 0)
        assert sightings.returned_selectors(connection, MAILBOX, 0) == [("s1", "rig.test")]
    assert (seen.role, seen.server, seen.dmarc) == ("bounce", "mx.far.example", "fail")


def test_what_is_old_is_forgotten_and_an_unlinked_mailbox_leaves_nothing(box: Box) -> None:
    domain = domain_of(box)
    box.came(brought(box, lately(Mail(header_from=domain), domain=domain)))
    box.sync()
    with box.world.store.write() as tx:
        domain_reports.prune(tx, box.world.clock.now() + 89 * DAY)
        assert tx.execute(select(func.count()).select_from(tables.dmarc_rows)).scalar_one() == 1
        domain_reports.prune(tx, box.world.clock.now() + 91 * DAY)
        assert tx.execute(select(func.count()).select_from(tables.dmarc_rows)).scalar_one() == 0
    box.came(brought(box, lately(Mail(header_from=domain), domain=domain, number="2"), "2"))
    box.sync()
    with box.world.store.write() as tx:
        mailboxes.remove(tx, MAILBOX, 0)
    assert (count(box, "domain_reports"), count(box, "dmarc_rows"), count(box, "sightings")) == (0, 0, 0)


def test_rows_facts_and_cursor_are_stored_together_or_not_at_all(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    domain = domain_of(box)
    box.sync()
    before = box.world.cursor()
    box.came(brought(box, lately(Mail(header_from=domain), domain=domain)))

    def fail(_tx: object, _rows: object) -> None:
        raise StoreUnavailable

    with monkeypatch.context() as broken:
        broken.setattr(sightings, "add", fail)  # the last of the batch to be written
        with pytest.raises(StoreUnavailable):
            box.sync()
    assert (count(box, "domain_reports"), count(box, "dmarc_rows"), count(box, "facts")) == (0, 0, 0)
    assert (box.world.rows(), box.world.cursor()) == ([], before)
    box.world.restart()
    box.sync()
    assert (count(box, "domain_reports"), count(box, "dmarc_rows"), count(box, "facts")) == (1, 1, 1)
    assert box.world.cursor() > before
