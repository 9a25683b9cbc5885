"""From the reports in a message to rows: of domains of ours alone, from senders that are not refuted. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from companion.core.addresses import domain_of
from companion.dns.organisation import organisation
from companion.store.domain_reports import DmarcRow, ReportRow, TlsRow
from companion.syncing.authres import sighting
from companion.syncing.reports.reading import reports
from companion.syncing.reports.said import Aggregate, Report

MOST_REPORTS = 20  # of one message


def rows_of(
    raw: bytes, mailbox_id: str, message_id: str, sender: str | None, at: int, families: Collection[str]
) -> list[ReportRow]:
    """`raw`: the message; `families`: the organisational domains of linked mailboxes. Anybody can write a report: one
    whose sender the receiving server found to be forged says nothing."""
    domain = domain_of(sender) if sender else ""
    seen = sighting.read(raw, domain)
    if seen is not None and not seen.author:
        return []
    proven = None if seen is None else seen.author
    ours = (one for one in reports(raw, at) if organisation(one.domain) in families)
    return [
        ReportRow(
            mailbox_id, message_id, one.domain, organisation(domain) if domain else "", one.org, one.report_id,
            one.begins, one.ends, at, proven, _rows(one), "dmarc" if isinstance(one, Aggregate) else "tls",
        )
        for _, one in zip(range(MOST_REPORTS), ours, strict=False)
    ]  # fmt: skip


def _rows(report: Report) -> tuple[DmarcRow, ...] | tuple[TlsRow, ...]:
    if isinstance(report, Aggregate):
        return tuple(DmarcRow(**asdict(one)) for one in report.sources)
    return tuple(TlsRow(**asdict(one)) for one in report.sessions)
