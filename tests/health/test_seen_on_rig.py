"""A report delivered to a mailbox ends as points: read by syncing, judged by the check-up."""

from __future__ import annotations

import gzip
import smtplib
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select

from companion.dns.resolver import Resolver
from companion.health.service import Health
from companion.store import tables
from tests.health.keys import rsa
from tests.rig.servers import DnsRig, Rig
from tests.syncing.reports import made
from tests.syncing.reports.made import Mail
from tests.syncing.world import MAILBOX, World, on_rig, world_at

KEY = rsa(2048)


def zone(domain: str) -> str:
    return f"""
{domain} MX 10 mail.{domain}.
{domain} TXT "v=spf1 mx ~all"
mail.{domain} A 192.0.2.1
_dmarc.{domain} TXT "v=DMARC1; p=none; rua=mailto:dmarc@{domain}"
never-tried._domainkey.{domain} TXT "v=DKIM1; k=rsa; p={KEY[:200]}" "{KEY[200:]}"
"""


def deliver(rig: Rig, to: str, raw: bytes) -> None:
    with smtplib.LMTP("127.0.0.1", rig.ports["lmtp"], local_hostname="[127.0.0.1]") as client:
        client.sendmail("noreply-dmarc-support@google.com", [to], raw)


def report(world: World, *mail: Mail, number: str, org: str = "google.com") -> bytes:
    now, domain = int(time.time()), world.who.address.partition("@")[2]
    xml = made.aggregate(*mail, domain=domain, org=org, number=number, begins=now - 86_400, ends=now - 3_600)
    part = made.part("application/gzip", made.file_name("xml.gz", domain=domain), gzip.compress(xml))
    above = f"Authentication-Results: mx.rig.test; dkim=pass header.d={org} header.s=x; dmarc=pass\r\n"
    return made.message(
        part, to=world.who.address, number=number, above=above, org=org, sender=f"reports@{org}"
    )


def test_a_delivered_report_counts_as_what_receivers_saw(
    mail_rig: Rig, dns_rig: Callable[[str], DnsRig], tmp_path: Path
) -> None:
    who = mail_rig.fresh()
    domain = who.address.partition("@")[2]
    server = dns_rig(zone(domain))
    with world_at(tmp_path, who, on_rig(mail_rig), mail_rig.ca, int(time.time() * 1000)) as world:
        health = Health(world.store, lambda: Resolver([(server.host, server.port)]), world.clock)
        world.syncing.sync(MAILBOX)
        before = health.check(MAILBOX)
        assert {one.severity for one in before.findings if one.check == "dkim"} == {"unknown"}
        good = Mail(
            count=40, header_from=domain, dkim=((domain, "never-tried", "pass"),), spf=(domain, "pass")
        )
        deliver(mail_rig, who.address, report(world, good, number="1"))
        world.syncing.sync(MAILBOX)
        with world.store.read() as connection:
            rows = connection.execute(select(func.count()).select_from(tables.dmarc_rows)).scalar_one()
        assert rows == 1
        seen = health.check(MAILBOX)
        told = next(one for one in seen.findings if one.id == "dmarc.seen")
        assert told.text == "All 40 messages of 30 days that they told us of are proven."
        assert told.evidence[0].question == "1 report of 1 receiver"
        (key,) = (one for one in seen.findings if one.check == "dkim")
        assert (key.id, key.severity) == ("dkim.ok", "ok")
        assert "“never-tried”, from a DMARC report." in key.text
        # SPF 8 and DMARC 6 × 0.5 count in full instead of 70 %, and DKIM 12, which no name told, is known.
        assert round(seen.score.low - before.score.low, 1) == round(8 * 0.3 + 3 * 0.3 + 12, 1)

        bad = Mail(ip="192.0.2.1", count=20, header_from=domain, evaluated=("fail", "fail"), dkim=(),
                   spf=(domain, "softfail"))  # fmt: skip
        deliver(mail_rig, who.address, report(world, bad, number="2"))
        world.syncing.sync(MAILBOX)
        assert health.check(MAILBOX).score.caps == ()  # one receiver alone may be made up
        deliver(mail_rig, who.address, report(world, bad, number="3", org="yahoo.com"))
        world.syncing.sync(MAILBOX)
        worse = health.check(MAILBOX)
        assert [cap.id for cap in worse.score.caps] == ["dmarc_fails"]
        first = worse.findings[0]
        assert (first.id, first.severity) == ("dmarc.unproven", "stop")
        assert first.title == "40 of 80 messages can't be told from forgeries"
        assert first.evidence[0].answer == (
            f"192.0.2.1: 40 messages, not signed validly, return path at {domain}, told by google.com, yahoo.com",
        )
