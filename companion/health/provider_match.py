"""Whether mailbox, MX and SPF speak of the same provider. A Microsoft mailbox of a domain whose SPF names Google only
is the classic mislink: mail leaves from servers that nobody expects.
"""

from __future__ import annotations

from companion.core.wording import say
from companion.health import fixes, spf
from companion.health.findings import Finding
from companion.health.providers import PROVIDERS, Provider, by_mx, owner_of
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.spf_course import spf_answers
from companion.health.spf_walk import walk
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """Says nothing where the provider isn't known, or the domain is the provider's own."""
    mine = sheet.provider(subject)
    if mine is None or owner_of(subject.domain) is not None:
        return Verdict(())
    scribe = Scribe("provider", subject)
    seen = (sheet.evidence("MX", subject.domain), sheet.evidence("TXT", subject.domain))
    receiving = by_mx(sheet.mx_hosts(subject.domain))
    findings: list[Finding] = []
    repairs: dict[str, Proof] = {}
    named = _named(subject, sheet)
    if named and mine.name not in {other.name for other in named} and _refused(subject, sheet):
        finding, after = _mislink(scribe, sheet, mine, named, receiving)
        findings.append(finding)
        if after is not None:
            repairs[finding.id] = after
    if receiving is not None and receiving.name != mine.name:
        text = say(
            "This mailbox is at {mine}, but mail to {domain} goes to {other}.",
            mine=mine.name,
            domain=subject.domain,
            other=receiving.name,
        )
        advice = say(
            "Link the mailbox at {other}, or set the MX record to {mine} if you moved.",
            other=receiving.name,
            mine=mine.name,
        )
        theirs = [one for one in seen[0].answer if by_mx((one.partition(" ")[2],)) == receiving]
        record = fixes.mx(subject, mine.mx_record, replaces=theirs[0]) if mine.mx_record else None
        steps = [fixes.delete(one) for one in theirs[1:]] if record is not None else []
        title = say("Replies go to {name}", name=receiving.name)
        findings.append(
            scribe.finding("mx", "fix", title, text, seen[0], fix=fixes.fix(advice, record, *steps))
        )
    if not findings and named:
        title = say("All names {name}", name=mine.name)
        findings.append(scribe.finding("ok", "ok", title, say("Mailbox, MX and SPF fit together."), *seen))
    return Verdict(tuple(findings), None, repairs, mends="spf")


def _named(subject: Subject, sheet: Sheet) -> tuple[Provider, ...]:
    """The providers whose servers the SPF record lets send, as far as it names them by a name of theirs."""
    names = set(walk(sheet, subject.domain).names)
    return tuple(provider for provider in PROVIDERS if names & set(provider.spf))


def _refused(subject: Subject, sheet: Sheet) -> bool:
    """The SPF check is sure that the provider's servers aren't allowed, not by their number either."""
    return any(finding.id == "spf.provider" for finding in spf.judge(subject, sheet).findings)


def _mislink(
    scribe: Scribe, sheet: Sheet, mine: Provider, named: tuple[Provider, ...], receiving: Provider | None
) -> tuple[Finding, Proof | None]:
    """The swap is offered where nothing else says that the other provider is in use; else both stay named."""
    subject = scribe.subject
    (record, _), *_ = spf_answers(sheet.ask("TXT", subject.domain))
    other = named[0]
    words = record.split()
    ends = next((at for at, word in enumerate(words) if fixes.is_all(word)), len(words))
    included = next(
        (
            word
            for word in words[:ends]  # what stands behind the end is never read
            if word.lower().lstrip("+") in {f"include:{name}" for name in other.spf}
        ),
        None,
    )
    swap = (
        included is not None
        and {one.name for one in named} == {other.name}
        and (receiving is None or receiving.name != other.name)
    )
    new = f"include:{mine.spf[0]}"
    if swap and included is not None:
        value = " ".join(new if word == included else word for word in words)
        advice = say("Name {mine} instead of {other}.", mine=mine.name, other=other.name)
    else:
        value = fixes.with_terms(record, new)
        advice = say("Name {name} too.", name=mine.name)
    text = say(
        "Your mail leaves from {mine}, but {domain} says that only {other} sends for it. Receivers "
        "take your mail for a forgery.",
        mine=mine.name,
        domain=subject.domain,
        other=other.name,
    )
    fix = fixes.fix(advice, fixes.txt(subject, subject.domain, value, replaces=record))
    seen = sheet.evidence("TXT", subject.domain)
    title = say("SPF names {other}, the mailbox is at {mine}", other=other.name, mine=mine.name)
    after = spf.judge(subject, sheet.changed("TXT", subject.domain, record, value)).proof
    return scribe.finding("mislink", "stop", title, text, seen, fix=fix), after
