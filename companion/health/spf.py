"""SPF (RFC 7208): who may send for the domain, and whether receivers can find that out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from companion.dns.outcomes import Failed
from companion.health import fixes, spf_mending, spf_senders
from companion.health import spf_cures as cures
from companion.health import spf_findings as say
from companion.health.findings import Finding
from companion.health.own_servers import Address, own_addresses
from companion.health.providers import Provider
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, Walk, spf_answers
from companion.health.spf_findings import Look
from companion.health.spf_host import check_host
from companion.health.spf_macros import Sender
from companion.health.spf_outgoing import allowing, refusals
from companion.health.spf_record import Network, SpfRecord, parse
from companion.health.spf_walk import walk
from companion.health.verdict import Scribe, Verdict

BREAKING = frozenset({"spf.two", "spf.syntax", "spf.include", "spf.lookups", "spf.voids"})  # permerror
USELESS = frozenset({"spf.everyone", "spf.provider", "spf.blocked", "spf.nobody"})
ABSENT = frozenset({"spf.none", "spf.misspelt", "spf.misplaced"})


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """Every defect of the domain's SPF, or that there is none. A repair is what the offered record really comes to."""
    verdict = _judge(subject, sheet)
    offered = ((finding.id, finding.fix.record) for finding in verdict.findings if finding.fix is not None)
    after = {
        name: _judge(subject, cures.as_if(subject, sheet, record.value, record.replaces)).proof
        for name, record in offered
        if record is not None
    }
    # Where a part of the offered record can't be asked for now, nobody knows what it brings.
    repairs = {name: after.get(name, proof) for name, proof in verdict.repairs.items()}
    return replace(verdict, repairs={name: proof for name, proof in repairs.items() if proof is not None})


def _judge(subject: Subject, sheet: Sheet) -> Verdict:
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
        value = fixes.merged(tuple(spf_mending.mended(one) or one for one in records))
        return _verdict([say.two(look, records, value, _whole(subject, sheet, value))])
    if found.record is None:
        return _verdict([_without(look, sheet, mx_hosts)], absent=True)
    defects = list(_defects(look, found.record, sheet))
    if not defects or found.error is None:
        defects += _slips(look, found.record, sheet, defects)
    if not defects and found.failed:
        kind, name = found.failed[0]
        outcome = sheet.ask(kind, name)
        if isinstance(outcome, Failed):
            return scribe.unasked(outcome.kind, seen, sheet.evidence(kind, name))
    return _verdict(defects or [say.fine(look)])


def _without(look: Look, sheet: Sheet, mx_hosts: tuple[str, ...]) -> Finding:
    """No record that receivers take for one; perhaps one that was meant so, or stands elsewhere."""
    domain = look.subject.domain
    for text in sheet.records("TXT", domain):
        if (value := spf_mending.meant(text)) is not None:
            return say.misspelt(look, text, value, _whole(look.subject, sheet, value))
    for place in (f"{domain}.{domain}", f"_spf.{domain}", f"spf.{domain}"):
        records = spf_answers(sheet.ask("TXT", place))
        if len(records) == 1 and (value := spf_mending.mended(records[0][0])) is not None:
            return say.misplaced(look, place, value, _whole(look.subject, sheet, value))
    return say.none(look, mx_hosts)


def _whole(subject: Subject, sheet: Sheet, value: str) -> str:
    """The record as receivers can use it, and with the mailbox's provider, so that one change is enough."""
    usable = cures.usable(subject, sheet, value)
    after = cures.as_if(subject, sheet, usable)
    found, provider = walk(after, subject.domain), after.provider(subject)
    if found.error is not None or found.failed or provider is None or not _lacks(provider, found, after):
        return usable
    return cures.usable(subject, sheet, spf_senders.naming(provider, spf_mending.woken(usable)))


def _within(subject: Subject, sheet: Sheet, value: str) -> bool:
    """Whether receivers come to the end of that record."""
    found = walk(cures.as_if(subject, sheet, value), subject.domain)
    return found.error is None and found.lookups <= MOST_LOOKUPS and len(found.voids) <= MOST_VOIDS


def _unstopped(subject: Subject, sheet: Sheet, text: str) -> str | None:
    slip = spf_mending.mended(text)  # a name may only be misspelt
    if slip is not None and walk(cures.as_if(subject, sheet, slip), subject.domain).error is None:
        return slip
    return cures.without_stops(subject, sheet, text)


def _slips(look: Look, record: SpfRecord, sheet: Sheet, others: list[Finding]) -> Iterator[Finding]:
    """What stands in a record that receivers can use, and does nothing or not what it should."""
    subject = look.subject
    if not any(one.id == "spf.provider" for one in others) and (idle := spf_mending.idle(record.text)):
        woken = spf_mending.woken(record.text)
        # What receivers passed over may make them stop once they read it.
        usable = _whole(subject, sheet, woken)
        yield say.idle(look, record, idle, woken, usable if _within(subject, sheet, usable) else None)
    if subject.smtp_host is not None and look.provider is None and not look.found.failed:
        outside = tuple(
            address for address in own_addresses(subject, sheet)[0] if not _passes(subject, sheet, address)
        )
        if outside:
            yield spf_senders.own_server(look, record, outside, nobody=not cures.anybody(record))
    if any(term.kind == "ptr" for term in record.terms):
        rest = fixes.without_terms(
            record.text, tuple(term.text for term in record.terms if term.kind == "ptr")
        )
        yield say.ptr(look, record, rest if cures.anybody(parse(rest)) else None)


def _passes(subject: Subject, sheet: Sheet, address: Address) -> bool:
    """Whether receivers let that server send, or nobody could say."""
    local = (subject.address or subject.reader).partition("@")[0]
    sender = Sender(address, local, subject.domain, subject.smtp_host or subject.domain)
    return check_host(sender, sheet).result in ("pass", "temperror", "permerror")


def _defects(look: Look, record: SpfRecord, sheet: Sheet) -> Iterator[Finding]:
    found, provider = look.found, look.provider
    if found.error is not None:
        if found.error.kind == "syntax" and found.error.domain == look.subject.domain:
            value = spf_mending.mended(record.text)
            usable = _whole(look.subject, sheet, value) if value is not None else None
            yield say.syntax(look, record, found.error.term, value, usable)
        else:
            value = _unstopped(look.subject, sheet, record.text)
            usable = _whole(look.subject, sheet, value) if value is not None else None
            yield say.include(look, record, found.error, value, usable)
    if found.lookups > MOST_LOOKUPS:
        yield say.lookups(look, record, cures.fewer_lookups(look.subject, sheet, record, found))
    if len(found.voids) > MOST_VOIDS:
        yield say.voids(look, record, cures.fewer_voids(look.subject, sheet, record, found))
    if found.error is not None or found.failed:
        return  # what comes behind is not known
    if found.result == "pass" or cures.wide_terms(record):
        narrow, gone = cures.narrow(look.subject, sheet, record.text)
        whole = _whole(look.subject, sheet, narrow) if narrow is not None else None
        yield say.everyone(look, narrow, whole, gone, record)
    elif found.result == "neutral":
        ended = fixes.with_all(record.text, "~all")
        yield say.open_end(look, record, cures.usable(look.subject, sheet, ended))
    if provider is not None and _lacks(provider, found, sheet):
        named = spf_senders.naming(provider, spf_mending.woken(record.text))
        value = cures.usable(look.subject, sheet, named)
        yield spf_senders.provider_missing(look, record, provider, value)
        return
    if provider is not None and provider.spf:
        refused = refusals(look.subject, sheet, provider, record, found)
        if refused:
            value = allowing(look.subject, sheet, provider, record, found)
            yield spf_senders.blocked(look, record, provider, refused, value)


def _lacks(provider: Provider, found: Walk, sheet: Sheet) -> bool:
    """Whether the record surely doesn't let the provider's servers send. One that lets everybody send lets them, and
    what stands behind that is never read."""
    if not provider.spf or found.opaque or found.result == "pass" or set(found.names) & set(provider.spf):
        return False
    theirs = walk(sheet, provider.spf[0])
    found.failed.extend(theirs.failed)
    # They may be allowed by number.
    return bool(theirs.networks) and not theirs.failed and not _cover(found.networks, theirs.networks)


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
