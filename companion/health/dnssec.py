"""DNSSEC (RFC 4034): whether what receivers look up about the domain is signed. Not part of the score."""

from __future__ import annotations

from companion.core.wording import say
from companion.dns.outcomes import Answer, Failed
from companion.dns.signing import vouched
from companion.health import fixes
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """Signed, not signed, or announced as signed with other keys than the zone's, which switches the domain off."""
    scribe = Scribe("dnssec", subject)
    zone = subject.organisation
    parent, own = sheet.ask("DS", zone), sheet.ask("DNSKEY", zone)
    seen = (sheet.evidence("DS", zone), sheet.evidence("DNSKEY", zone))
    if isinstance(parent, Failed):
        return scribe.unasked(parent.kind, seen[0])
    if not isinstance(parent, Answer):
        half = isinstance(own, Answer)
        title = say("Signed, but nobody knows") if half else say("DNSSEC isn't set up")
        text = say("Optional. Whoever gets between can forge the answers about your domain.")
        advice = (
            say("Copy the DS record of {zone} to where the domain was bought.", zone=zone)
            if half
            else (say("Switch on DNSSEC where your DNS is edited, and where the domain was bought."))
        )
        return Verdict((scribe.finding("none", "hint", title, text, *seen, fix=fixes.fix(advice)),))
    if isinstance(own, Failed):
        return scribe.unasked(own.kind, *seen)
    known = vouched(zone, parent.records, own.records if isinstance(own, Answer) else ())
    if known is False or not isinstance(own, Answer):
        text = say(
            "The domain's registry names other keys than {zone} has. Whoever checks signatures can't "
            "find your domain, nor your mail servers.",
            zone=zone,
        )
        fix = fixes.fix(
            say("Delete the DS record where the domain was bought, or replace it with that of your DNS.")
        )
        return Verdict((scribe.finding("broken", "fix", say("DNSSEC is broken"), text, *seen, fix=fix),))
    text = say("Nobody can forge the answers about your domain.")
    return Verdict((scribe.finding("ok", "ok", say("Your DNS is signed"), text, *seen),))
