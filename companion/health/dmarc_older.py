"""What receivers do that still follow RFC 7489 (2015) where RFC 9989 (2026) says otherwise.

They look at the domain and at the one that was registered, nowhere between; they apply the policy to `pct` per cent
only, want `p` right after the version, and don't know `t`, `np` and `psd`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.core.wording import say
from companion.dns.outcomes import Answer, Failed, Outcome
from companion.health import fixes
from companion.health.dmarc_record import DmarcRecord, Policy, parse, with_tag, without_tag
from companion.health.findings import Evidence, Finding
from companion.health.sheet import Subject
from companion.health.verdict import Scribe


@dataclass(frozen=True, slots=True)
class Standing:
    """The record that holds for the checked domain, and the domain at whose `_dmarc` it stands."""

    record: DmarcRecord
    domain: str


def standing_before(subject: Subject, walk: Mapping[str, Outcome]) -> Standing | None:
    """Policy discovery of RFC 7489 section 6.6.3."""
    for place in dict.fromkeys((subject.domain, subject.organisation)):
        outcome = walk.get(place)
        texts = outcome.records if isinstance(outcome, Answer) else ()
        found = [record for text in texts if (record := parse(text)) is not None]
        if len(found) == 1:
            return Standing(found[0], place)
        if found:
            return None
    return None


def applied(record: DmarcRecord, *, inherited: bool) -> tuple[Policy | None, int]:
    """The policy, and to how many per cent of failing mail it applies; the others meet the next milder one."""
    stated = record.sp if inherited and record.sp else record.p
    if stated is None and record.reports_to:
        stated = "none"
    return stated, record.pct


def differences(
    scribe: Scribe, standing: Standing, walk: Mapping[str, Outcome], seen: Evidence
) -> Iterator[tuple[Finding, str]]:
    """Findings, each with the record that mends it."""
    subject, record = scribe.subject, standing.record
    host = f"_dmarc.{standing.domain}"
    before = standing_before(subject, walk)
    unknown = any(isinstance(walk.get(place), Failed) for place in (subject.domain, subject.organisation))
    if (before is None or before.domain != standing.domain) and not unknown:
        value = with_tag(without_tag(record.text, "sp"), "p", record.policy(inherited=True) or "none")
        where = say("only {domain}'s", domain=before.domain) if before else say("no DMARC record at all")
        text = say(
            "The record at {host} holds by the new rules, which walk up the domain. Older receivers look "
            "at {domain} and {organisation}, and find {where}.",
            host=host,
            domain=subject.domain,
            organisation=subject.organisation,
            where=where,
        )
        fix = fixes.fix(
            say("Add a record for the domain itself."), fixes.txt(subject, f"_dmarc.{subject.domain}", value)
        )
        title = say("Older receivers don't find the DMARC record")
        yield scribe.finding("older_place", "hint", title, text, seen, fix=fix), value
        return
    policy, share = applied(record, inherited=standing.domain != subject.domain)
    if share < 100 and policy not in (None, "none"):
        value = without_tag(record.text, "pct")
        text = say(
            "pct={share} was dropped from the standard: new receivers apply the policy to all failing "
            "mail, older ones to {share}% of it.",
            share=share,
        )
        fix = fixes.fix(
            say("Remove pct from the record."), fixes.txt(subject, host, value, replaces=record.text)
        )
        yield scribe.finding("pct", "hint", say("Receivers read pct differently"), text, seen, fix=fix), value
    if record.p is not None and not record.p_first:
        value = with_tag(without_tag(record.text, "p"), "p", record.p)
        text = say("Older receivers want p= right after the version, and may ignore the record.")
        fix = fixes.fix(say("Put p= there."), fixes.txt(subject, host, value, replaces=record.text))
        yield (
            scribe.finding("order", "hint", say("DMARC record is in an odd order"), text, seen, fix=fix),
            value,
        )
