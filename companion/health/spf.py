"""SPF (RFC 7208): who may send for the domain, and whether receivers can find that out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from companion.dns.outcomes import Failed
from companion.health import spf_findings as say
from companion.health.findings import Finding
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, spf_answers
from companion.health.spf_findings import Look
from companion.health.spf_record import Network, SpfRecord
from companion.health.spf_walk import walk
from companion.health.verdict import Scribe, Verdict

BREAKING = frozenset({"spf.two", "spf.syntax", "spf.include", "spf.lookups", "spf.voids"})  # permerror
USELESS = frozenset({"spf.everyone", "spf.provider"})


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """Every defect of the domain's SPF, or that there is none."""
    scribe = Scribe("spf", subject)
    provider = sheet.provider(subject)
    mx_hosts = sheet.mx_hosts(subject.domain)
    texts = sheet.ask("TXT", subject.domain)
    if isinstance(texts, Failed):
        return scribe.unasked(texts.kind, sheet.evidence("TXT", subject.domain))
    records = tuple(shown for shown, _ in spf_answers(texts))
    found = walk(sheet, subject.domain)
    seen = replace(sheet.evidence("TXT", subject.domain), answer=records)
    look = Look(subject, provider, found, seen)
    if len(records) > 1:
        return _verdict([say.two(look, records)])
    if found.record is None:
        return _verdict([say.none(look, mx_hosts)], absent=True)
    defects = list(_defects(look, found.record, sheet))
    if not defects and found.failed:
        kind, name = found.failed[0]
        outcome = sheet.ask(kind, name)
        if isinstance(outcome, Failed):
            return scribe.unasked(outcome.kind, seen, sheet.evidence(kind, name))
    return _verdict(defects or [say.fine(look)])


def _defects(look: Look, record: SpfRecord, sheet: Sheet) -> Iterator[Finding]:
    found, provider = look.found, look.provider
    if found.error is not None:
        if found.error.kind == "syntax" and found.error.domain == look.subject.domain:
            yield say.syntax(look, record, found.error.term)
        else:
            yield say.include(look, record, found.error)
    if found.lookups > MOST_LOOKUPS:
        yield say.lookups(look, record)
    if len(found.voids) > MOST_VOIDS:
        yield say.voids(look, record)
    if found.error is not None or found.failed:
        return  # what comes behind is not known
    if found.result == "pass":
        yield say.everyone(look, record)
    elif found.result == "neutral":
        yield say.open_end(look, record)
    if (
        provider is not None
        and provider.spf
        and not found.opaque
        and not set(found.names) & set(provider.spf)
    ):
        theirs = walk(sheet, provider.spf[0])
        found.failed.extend(theirs.failed)
        # Its servers may be allowed by number.
        if theirs.networks and not theirs.failed and not _cover(found.networks, theirs.networks):
            yield say.provider_missing(look, record, provider)


def _verdict(findings: list[Finding], *, absent: bool = False) -> Verdict:
    ids = frozenset(finding.id for finding in findings)
    repairs = {finding.id: _proof(ids - {finding.id}) for finding in findings if finding.fix is not None}
    return Verdict(tuple(findings), Proof(0.0, absent=True) if absent else _proof(ids), repairs)


def _proof(defects: frozenset[str]) -> Proof:
    if defects & BREAKING:
        return Proof(0.0, broken=True)
    return Proof(0.0 if defects & USELESS else 1.0)


def _cover(ours: list[Network], theirs: list[Network]) -> bool:
    return all(
        any(wide.version == net.version and net[0] in wide and net[-1] in wide for wide in ours)
        for net in theirs
    )
