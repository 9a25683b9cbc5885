"""What receivers report about our domains: DMARC aggregates and TLS reports, each counted once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from companion.core.clock import DAY
from companion.store.tables import dmarc_rows, domain_reports, tls_rows

KEPT = 90 * DAY
MOST_READ = 2_000  # rows of one domain, those that count most


@dataclass(frozen=True, slots=True)
class DmarcRow:
    """Columns as in `tables.dmarc_rows`."""

    domain: str
    ip: str
    count: int
    disposition: str
    dkim_aligned: bool
    spf_aligned: bool
    dkim: str
    dkim_domain: str
    selector: str
    spf: str
    spf_domain: str
    override: str


@dataclass(frozen=True, slots=True)
class TlsRow:
    """Columns as in `tables.tls_rows`."""

    policy: str
    result: str
    mx: str
    count: int


@dataclass(frozen=True, slots=True)
class ReportRow:
    """Columns as in `tables.domain_reports`; the kind is that of its rows."""

    mailbox_id: str
    message_id: str
    domain: str
    reporter: str
    org: str
    report_id: str
    begins: int
    ends: int
    at: int
    proven: bool | None
    rows: tuple[DmarcRow, ...] | tuple[TlsRow, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Told:
    """What all receivers together say of one source's mail From a domain; `reporters`: who, as they call themselves.
    `sure`: how many of `count` are in reports whose sender was proven; `senders`: the domains of those."""

    ip: str
    dkim_aligned: bool
    spf_aligned: bool
    dkim: str
    dkim_domain: str
    selector: str
    spf: str
    spf_domain: str
    override: str
    count: int
    sure: int
    reporters: tuple[str, ...]
    senders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """How many reports there are on a domain, of how many receivers, and from when to when (ms)."""

    reports: int
    reporters: int
    begins: int
    ends: int


def add(tx: Connection, reports: Iterable[ReportRow]) -> None:
    """Stores reports. One that is there already, from another folder or mailbox, stays as it is."""
    for report in reports:
        values = {name: value for name, value in asdict(report).items() if name != "rows"}
        new = insert(domain_reports).values(values).on_conflict_do_nothing().returning(domain_reports.c.id)
        number = tx.execute(new).scalar_one_or_none()
        if number is not None and report.rows:
            table = tls_rows if report.kind == "tls" else dmarc_rows
            tx.execute(insert(table), [{"report": number, **asdict(row)} for row in report.rows])


def of_domain(connection: Connection, domain: str, since: int) -> list[Told]:
    """What DMARC reports say of mail From exactly this domain, of times that ended at `since` (ms) or later."""
    of = dmarc_rows.c
    key = (
        of.ip, of.dkim_aligned, of.spf_aligned, of.dkim, of.dkim_domain, of.selector, of.spf, of.spf_domain,
        of.override,
    )  # fmt: skip
    number = func.sum(of.count).label("number")
    proven = domain_reports.c.proven.is_(True)
    sure = func.sum(of.count).filter(proven)
    senders = func.json_group_array(domain_reports.c.reporter.distinct()).filter(proven)
    query = (
        select(
            *key,
            number,
            func.coalesce(sure, 0),
            func.json_group_array(domain_reports.c.org.distinct()),
            senders,
        )
        .join(domain_reports, domain_reports.c.id == of.report)
        .where(of.domain == domain, *_lately("dmarc", since))
        .group_by(*key)
        .order_by(number.desc(), *key)
        .limit(MOST_READ)
    )
    return [_told(row) for row in connection.execute(query)]


def span(connection: Connection, domain: str, since: int) -> Span | None:
    """Of the DMARC reports with mail From this domain; None where there are none."""
    query = (
        select(
            func.count(domain_reports.c.id.distinct()), func.count(domain_reports.c.reporter.distinct()),
            func.min(domain_reports.c.begins), func.max(domain_reports.c.ends),
        )
        .join(dmarc_rows, dmarc_rows.c.report == domain_reports.c.id)
        .where(dmarc_rows.c.domain == domain, *_lately("dmarc", since))
    )  # fmt: skip
    found = connection.execute(query).one()
    return Span(*found) if found[0] else None


def sessions(connection: Connection, domain: str, since: int) -> dict[str, int]:
    """How many connections to the domain's servers ended how, by result."""
    query = (
        select(tls_rows.c.result, func.sum(tls_rows.c.count))
        .join(domain_reports, domain_reports.c.id == tls_rows.c.report)
        .where(domain_reports.c.domain == domain, *_lately("tls", since))
        .group_by(tls_rows.c.result)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def prune(tx: Connection, now: int) -> None:
    """Forgets reports of times that ended more than KEPT ago."""
    tx.execute(delete(domain_reports).where(domain_reports.c.ends < now - KEPT))


def _lately(kind: str, since: int) -> tuple[ColumnElement[bool], ...]:
    return domain_reports.c.kind == kind, domain_reports.c.ends >= since


def _told(row: Sequence[Any]) -> Told:
    values = dict(zip(Told.__slots__, row, strict=True))
    for name in ("reporters", "senders"):
        values[name] = tuple(sorted(filter(None, json.loads(values[name]))))
    return Told(**values)
