"""BIMI (draft-brand-indicators-for-message-identification): a logo beside the domain's mail. Not part of the score."""

from __future__ import annotations

from companion.core.wording import say
from companion.dns.outcomes import Failed
from companion.health import dmarc, fixes
from companion.health.findings import Evidence, Finding
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("bimi", subject)
    hosts = [f"default._bimi.{name}" for name in dict.fromkeys((subject.domain, subject.organisation))]
    outcomes = [sheet.ask("TXT", host) for host in hosts]
    for host, outcome in zip(hosts, outcomes, strict=True):
        seen = sheet.evidence("TXT", host)
        if isinstance(outcome, Failed):
            return scribe.unasked(outcome.kind, seen)
        if records := sheet.policies(host, "v=BIMI1"):
            return Verdict((_judged(scribe, sheet, host, seen, records),))
    text = say(
        "Optional. Some inboxes show a logo beside your mail; most want a certificate for it, which "
        "costs money."
    )
    return Verdict(
        (
            scribe.finding(
                "none", "hint", say("No logo beside your mail"), text, sheet.evidence("TXT", hosts[0])
            ),
        )
    )


def _judged(scribe: Scribe, sheet: Sheet, host: str, seen: Evidence, records: tuple[str, ...]) -> Finding:
    record = records[0]
    if len(records) > 1:
        fix = fixes.fix(say("Keep one record."), None, *(fixes.delete(text) for text in records[1:]))
        title = say("{count} BIMI records, only one allowed", count=len(records))
        return scribe.finding("several", "hint", title, say("Inboxes then show no logo."), seen, fix=fix)
    tags = {
        name.strip().lower(): value.strip()
        for name, _, value in (part.partition("=") for part in record.split(";"))
    }
    logo, proof = tags.get("l", ""), tags.get("a", "")
    if not record.startswith("v=BIMI1;") or "l" not in tags:
        made = "; ".join(("v=BIMI1", f"l={logo}", *((f"a={proof}",) if proof else ())))
        better = fixes.txt(scribe.subject, host, made, replaces=record) if logo else None
        advice = say("Replace it with this one.") if logo else say("Name your logo in it, or delete it.")
        text = say("It must begin with “v=BIMI1;”, in these very letters, and name a logo with l=.")
        fix = fixes.fix(advice, better)
        return scribe.finding("syntax", "hint", say("BIMI record has a mistake"), text, seen, fix=fix)
    if not logo and not proof:
        return scribe.finding(
            "declined", "ok", say("No logo wanted"), say("The record says that you want none."), seen
        )
    wrong = next(
        (place for place in (logo, proof) if place and not place.lower().startswith("https://")), None
    )
    if wrong is not None:
        secure = "https://" + wrong.partition("://")[2] if "://" in wrong else f"https://{wrong}"
        value = record.replace(wrong, secure)
        fix = fixes.fix(
            say("Change the record to this one."), fixes.txt(scribe.subject, host, value, replaces=record)
        )
        return scribe.finding(
            "https",
            "hint",
            say("The logo isn't on https"),
            say("Inboxes don't fetch {wrong}.", wrong=wrong),
            seen,
            fix=fix,
        )
    policy = dmarc.policy_of(scribe.subject, sheet)
    if policy in (None, "none"):
        text = say("Inboxes show it only for domains whose DMARC policy is quarantine or reject.")
        fix = fixes.fix(say("Make the DMARC policy stricter; see the DMARC check."))
        return scribe.finding("policy", "hint", say("The logo isn't shown"), text, seen, fix=fix)
    if not proof:
        text = say("Gmail, Yahoo and Apple show a logo mostly where a= names a certificate for it.")
        return scribe.finding("ok", "ok", say("Logo found, no certificate"), text, seen)
    return scribe.finding(
        "ok", "ok", say("Logo and certificate found"), say("Inboxes may show your logo."), seen
    )
