"""Fetches what receivers saw of a mailbox's mail, for the score."""

from __future__ import annotations

from sqlalchemy import Connection

from companion.core.addresses import domain_of
from companion.core.clock import DAY
from companion.health.providers import owner_of
from companion.health.seen import DAYS, Copy, SeenFacts, Told
from companion.store import domain_reports, sightings
from companion.store.mailboxes import MailboxRow
from companion.store.sightings import SightingRow

# Nobody could tell at that moment, or there was nothing to look at.
UNTOLD = frozenset({"", "temperror", "skipped"})


def seen_of(connection: Connection, row: MailboxRow, now: int) -> SeenFacts | None:
    """Of 30 days; None where no receiver told anything. Reports on a provider's own domain go to the provider: one that
    came here is made up."""
    domain, since = domain_of(row.address), now - DAYS * DAY
    copies = tuple(_copy(one) for one in sightings.of_mailbox(connection, row.id, domain, since))
    if owner_of(domain) is not None:
        return SeenFacts(domain, now, copies=copies) if copies else None
    span = domain_reports.span(connection, domain, since)
    told = tuple(_told(one) for one in domain_reports.of_domain(connection, domain, since))
    tls = domain_reports.sessions(connection, domain, since)
    if not (copies or told or tls):
        return None
    number, reporters = (span.reports, span.reporters) if span is not None else (0, 0)
    return SeenFacts(domain, now, number, reporters, told, copies, tls)


def _told(one: domain_reports.Told) -> Told:
    return Told(
        one.ip, one.count, one.sure, bool(one.dkim_aligned), bool(one.spf_aligned), one.dkim_domain, one.spf_domain,
        one.dkim == "pass", one.override, one.reporters, one.senders,
    )  # fmt: skip


def _copy(one: SightingRow) -> Copy:
    """DMARC fails where neither is aligned, if the server does not say it itself."""
    dkim = None if one.dkim in UNTOLD else bool(one.dkim_aligned)
    spf = None if one.spf in UNTOLD else bool(one.spf_aligned)
    if one.dmarc in ("pass", "bestguesspass"):
        failed: bool | None = False
    elif one.dmarc == "fail":
        failed = True
    else:
        failed = None if dkim is None or spf is None else not (dkim or spf)
    return Copy(dkim, spf, failed)
