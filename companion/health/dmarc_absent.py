"""The sentences and records of the DMARC check where no record of the domain's own holds, or none that can be used."""

from __future__ import annotations

from companion.core.wording import say
from companion.health import fixes
from companion.health.dmarc_older import Standing
from companion.health.dmarc_record import Policy, parse, repaired, with_addresses
from companion.health.findings import Evidence, Finding
from companion.health.score import Proof
from companion.health.verdict import Scribe, Verdict

SHARES: dict[Policy, float] = {"none": 0.5, "quarantine": 0.85, "reject": 1.0}
ABSENT = Proof(0.0, absent=True)


def suffix(scribe: Scribe, seen: Evidence, standing: Standing, *, gone: bool) -> Verdict:
    """A registry's own policy for its names that have none (RFC 9989 section 4.10): not the user's to change."""
    subject = scribe.subject
    policy = standing.record.policy(inherited=True, gone=gone) or "none"
    value = f"v=DMARC1; p={policy}; rua=mailto:{subject.reader}"
    text = say(
        "Only the record of {domain} holds for {own}. Older receivers don't know it, and nobody "
        "sends you reports.",
        domain=standing.domain,
        own=subject.domain,
    )
    fix = fixes.fix(say("Add a record of your own."), fixes.txt(subject, f"_dmarc.{subject.domain}", value))
    finding = scribe.finding("suffix", "fix", say("No DMARC record of your own"), text, seen, fix=fix)
    now = Proof(SHARES[policy])
    return Verdict((finding,), now, {finding.id: proof(value, inherited=False)})


def none(scribe: Scribe, seen: Evidence, misplaced: tuple[str, str] | None) -> Verdict:
    subject = scribe.subject
    host = f"_dmarc.{subject.domain}"
    if misplaced is not None:
        place, value = misplaced
        text = say("It stands at {place}; receivers only look at {host}.", place=place, host=host)
        fix = fixes.fix(say("Add it there."), fixes.txt(subject, host, value))
        finding = scribe.finding(
            "misplaced", "stop", say("DMARC record is in the wrong place"), text, seen, fix=fix
        )
        return _repairable(finding, value)
    text = say(
        "DMARC tells Gmail, Yahoo and Outlook that mail from {domain} is really yours. Without it "
        "they trust your mail less.",
        domain=subject.domain,
    )
    value = f"v=DMARC1; p=none; rua=mailto:{subject.reader}"
    fix = fixes.fix(say("Add this DNS record."), fixes.txt(subject, host, value))
    return _repairable(
        scribe.finding("none", "stop", say("DMARC record is missing"), text, seen, fix=fix), value
    )


def several(
    scribe: Scribe, seen: Evidence, records: tuple[str, ...], *, inherited: bool, gone: bool
) -> Verdict:
    first, *others = sorted(records, key=_faulty)  # one that can be used is kept
    text = say(
        "Mail servers ignore {n, plural, =2 {both of them} other {all of them}}. Delete what you don't need; keep the "
        "first if unsure.",
        n=len(records),
    )
    fix = fixes.fix(say("Keep one record."), None, *(fixes.delete(other) for other in others))
    title = say("{n, plural, =2 {Two records} other {# records}}, only one allowed", n=len(records))
    return _repairable(
        scribe.finding("several", "stop", title, text, seen, fix=fix), first, inherited=inherited, gone=gone
    )


def _faulty(text: str) -> bool:
    record = parse(text)
    return record is None or record.p is None or bool(record.wrong)


def misspelt(scribe: Scribe, seen: Evidence, text: str, place: str, *, gone: bool) -> Verdict:
    subject = scribe.subject
    value = repaired(text) or f"v=DMARC1; p=none; rua=mailto:{subject.reader}"
    record = parse(value)
    if record is not None and (said := dict(record.wrong).get("rua")) is not None:
        value = with_addresses(value, said, subject.reader)
    fix = fixes.fix(
        say("Replace it with this one."), fixes.txt(subject, f"_dmarc.{place}", value, replaces=text)
    )
    why = say("Receivers ignore it: it must begin with “v=DMARC1;”, in these very letters.")
    return _repairable(
        scribe.finding("syntax", "stop", say("DMARC record has a mistake"), why, seen, fix=fix),
        value,
        inherited=place != subject.domain,
        gone=gone,
    )


def _repairable(finding: Finding, value: str, *, inherited: bool = False, gone: bool = False) -> Verdict:
    """There is no usable record now, and `value` once it is fixed."""
    return Verdict((finding,), ABSENT, {finding.id: proof(value, inherited=inherited, gone=gone)})


def proof(text: str, *, inherited: bool, gone: bool = False) -> Proof:
    record = parse(text)
    policy = record.policy(inherited=inherited, gone=gone) if record else None
    return Proof(SHARES[policy]) if policy else Proof(0.0)
