"""DMARC (RFC 9989): what receivers do with mail that is not proven, and who is told."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from companion.core.wording import Said, both, say
from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome
from companion.health import dmarc_absent as absent
from companion.health import dmarc_older as older
from companion.health import fixes
from companion.health.dmarc_alignment import alignment
from companion.health.dmarc_older import Standing
from companion.health.dmarc_record import (
    Policy,
    looks_like,
    once,
    parse,
    places,
    repaired,
    with_addresses,
    with_reader,
    with_tag,
    without_places,
    without_tag,
)
from companion.health.findings import Finding, Severity
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

MOST_ASKED = 20  # organisations whose consent is looked for; nobody has so many readers


def policy_of(subject: Subject, sheet: Sheet) -> Policy | None:
    """What receivers do with mail that fails; None where no record holds for the domain."""
    walk = {place: sheet.ask("TXT", f"_dmarc.{place}") for place in places(subject.domain)}
    standing = _standing(subject.domain, walk)
    if standing is None:
        return None
    return standing.record.policy(inherited=standing.domain != subject.domain, gone=_gone(subject, sheet))


def _gone(subject: Subject, sheet: Sheet) -> bool:
    """Whether the DNS knows neither the domain nor anything below it (RFC 8020); that is what `np` is about."""
    found = sheet.ask("TXT", subject.domain)
    return isinstance(found, NoRecord) and not found.exists


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """Every defect of the record that holds for the domain, or that there is none."""
    scribe = Scribe("dmarc", subject)
    walk = {place: sheet.ask("TXT", f"_dmarc.{place}") for place in places(subject.domain)}
    # Where pages that add the domain themselves, and people who leave the underline out, have put it.
    astray = {name: sheet.records("TXT", name) for name in wrong_places(subject.domain)}
    seen = sheet.evidence("TXT", f"_dmarc.{subject.domain}")
    own = walk[subject.domain]
    if isinstance(own, Failed):
        return scribe.unasked(own.kind, seen)
    if (unusable := _unusable(scribe, sheet, subject.domain, own)) is not None:
        return unusable
    standing = _standing(subject.domain, walk)
    if standing is not None and f".{standing.domain}".endswith(f".{subject.organisation}"):
        return _record(scribe, sheet, standing, walk)
    above = walk.get(subject.organisation)
    if above is not None and (unusable := _unusable(scribe, sheet, subject.organisation, above)) is not None:
        return unusable
    for place, found in walk.items():
        if isinstance(found, Failed):
            return scribe.unasked(found.kind, seen, sheet.evidence("TXT", f"_dmarc.{place}"))
    if standing is not None:
        return absent.suffix(scribe, seen, standing, gone=_gone(subject, sheet))
    strays = ((name, text) for name, texts in astray.items() for text in texts if parse(text))
    return absent.none(scribe, seen, next(strays, None))


def _unusable(scribe: Scribe, sheet: Sheet, place: str, outcome: Outcome) -> Verdict | None:
    """What stands there where it is several records, or none that receivers take for one."""
    texts = outcome.records if isinstance(outcome, Answer) else ()
    records = tuple(text for text in texts if parse(text))
    seen = sheet.evidence("TXT", f"_dmarc.{place}")
    if len(records) > 1:
        inherited = place != scribe.subject.domain
        return absent.several(scribe, seen, records, inherited=inherited, gone=_gone(scribe.subject, sheet))
    misspelt = next((text for text in texts if looks_like(text)), None)
    if misspelt is None or records:
        return None
    return absent.misspelt(scribe, seen, misspelt, place, gone=_gone(scribe.subject, sheet))


def wrong_places(domain: str) -> tuple[str, ...]:
    return domain, f"_dmarc.{domain}.{domain}", f"dmarc.{domain}", f"_dmarc._dmarc.{domain}"


def _standing(domain: str, walk: Mapping[str, Outcome]) -> Standing | None:
    """Policy discovery (RFC 9989 section 4.10.1): the domain's record, else its organisation's, else the suffix's."""
    found: list[Standing] = []
    for place, outcome in walk.items():
        parsed = [parse(text) for text in outcome.records] if isinstance(outcome, Answer) else []
        records = [record for record in parsed if record is not None]
        if len(records) != 1:
            continue  # several are as good as none
        standing = Standing(records[0], place)
        if place == domain or standing.record.psd == "n":
            return standing
        found.append(standing)
        if standing.record.psd == "y":
            break
    if not found:
        return None
    last = found[-1]
    if last.record.psd == "y" and len(found) > 1:
        # The organisation is one label below the suffix.
        below = found[-2]
        if below.domain.count(".") == last.domain.count(".") + 1:
            return below
    return last


def _record(scribe: Scribe, sheet: Sheet, standing: Standing, walk: Mapping[str, Outcome]) -> Verdict:
    record, host = standing.record, f"_dmarc.{standing.domain}"
    inherited = standing.domain != scribe.subject.domain
    seen = sheet.evidence("TXT", host)
    gone = _gone(scribe.subject, sheet)
    policy = record.policy(inherited=inherited, gone=gone)
    findings: list[Finding] = []
    repairs: dict[str, Proof] = {}

    def defect(
        name: str, severity: Severity, title: Said, text: Said, advice: Said, value: str, *steps: Said
    ) -> None:
        fix = fixes.fix(advice, fixes.txt(scribe.subject, host, value, replaces=record.text), *steps)
        finding = scribe.finding(name, severity, title, text, seen, fix=fix)
        findings.append(finding)
        repairs[finding.id] = absent.proof(value, inherited=inherited, gone=gone)

    if record.p is None:
        title = (
            say("“p={policy}” is no policy", policy=record.p_wrong)
            if record.p_wrong
            else say("DMARC record names no policy")
        )
        text = say("Many receivers then ignore the whole record.")
        slip = repaired(record.text)
        value = slip or with_tag(record.text, "p", "none")
        advice = say("Change the record to this one.") if slip else say("Add p=none.")
        defect("policy_missing", "stop" if policy is None else "fix", title, text, advice, value)
    elif record.spoilt:
        pass  # said of that tag
    elif policy == "none":
        below = "np" if gone and record.np else "sp" if record.sp else "p"
        tag = below if inherited else "p"
        value = with_tag(
            with_tag(record.text, "t", "n") if record.testing else record.text, tag, "quarantine"
        )
        text = say("Receivers treat forged mail like yours for now. A stricter policy earns more trust.")
        wait = say("Do so after two weeks of reports in which all of your own mail passes")
        defect(
            "policy_none",
            "hint",
            say("Found, policy none"),
            text,
            say("Change it to quarantine."),
            value,
            wait,
        )
    elif record.testing:
        text = say(
            "The record says that you are only testing (t=y), so receivers treat failing mail as {policy}.",
            policy=policy or "none",
        )
        value = without_tag(record.text, "t")
        defect(
            "testing",
            "hint",
            say("DMARC is marked as a test"),
            text,
            say("Remove t=y from the record."),
            value,
        )
    if record.twice:
        named = both(record.twice)
        text = say(
            "Some receivers then ignore the whole record (RFC 6376, section 3.2), others read either of "
            "the two."
        )
        title = say("DMARC record says {named} twice", named=named)
        defect("twice", "fix", title, text, say("Keep the first."), once(record.text))
    for tag, said in record.wrong:
        severity: Severity = "fix"
        text = say("Receivers pass over “{tag}={said}”, as if it weren't there.", tag=tag, said=said)
        if tag in ("sp", "np"):
            text = (
                say(
                    "“{tag}={said}” is no policy. Receivers then take your policy for none.",
                    tag=tag,
                    said=said,
                )
                if policy
                else say(
                    "“{tag}={said}” is no policy. Receivers then ignore the whole record.", tag=tag, said=said
                )
            )
            severity = "fix" if policy else "stop"
        reader = scribe.subject.reader
        value = with_addresses(record.text, said, reader) if tag == "rua" else without_tag(record.text, tag)
        advice = (
            say("Name each address as mailto:, with commas between.") if tag == "rua" else say("Take it out.")
        )
        defect(
            f"tag_{tag}", severity, say("DMARC record has a mistake at {tag}", tag=tag), text, advice, value
        )
    if not record.reports_to and "rua" not in dict(record.wrong):
        text = say("Nobody tells you who sends as your domain, and whether your own mail passes.")
        value = with_reader(record.text, scribe.subject.reader)
        defect(
            "no_reports",
            "hint",
            say("DMARC reports go nowhere"),
            text,
            say("Add an address for reports."),
            value,
        )
    findings += _refused(scribe, sheet, standing)
    for finding, value in (
        *older.differences(scribe, standing, walk, seen),
        *alignment(scribe, standing, seen),
    ):
        findings.append(finding)
        # A second record at the domain itself is not inherited any more.
        repairs[finding.id] = absent.proof(
            value, inherited=inherited and finding.id != "dmarc.older_place", gone=gone
        )
    if not findings:
        title = say("Found, policy {policy}", policy=policy or "none")
        findings.append(
            scribe.finding("ok", "ok", title, say("Receivers know what to do with forged mail."), seen)
        )
    return Verdict(tuple(findings), absent.proof(record.text, inherited=inherited, gone=gone), repairs)


def _refused(scribe: Scribe, sheet: Sheet, standing: Standing) -> list[Finding]:
    """Reports to another organisation arrive only if that one agrees in its own DNS (RFC 9990 section 4)."""
    refused: list[tuple[str, str]] = []
    named = dict.fromkeys(domain for _, domain in standing.record.reports_to)
    others = (one for one in named if not f".{one}".endswith(f".{scribe.subject.organisation}"))
    for domain in islice(others, MOST_ASKED):
        host = f"{standing.domain}._report._dmarc.{domain}"
        outcome = sheet.ask("TXT", host)
        texts = outcome.records if isinstance(outcome, Answer) else ()
        if isinstance(outcome, Failed) or any(parse(text) for text in texts):
            continue
        refused.append((domain, host))
    if not refused:
        return []
    names = both([domain for domain, _ in refused])
    text = say(
        "{names} hasn't agreed to take the reports of {domain}, so none arrive.",
        names=names,
        domain=standing.domain,
    )
    record = fixes.txt(scribe.subject, refused[0][1], "v=DMARC1")
    fix = fixes.fix(say("Ask {domain} to add this record.", domain=refused[0][0]), record)
    if len(refused) > 1:
        # One fix for all of them, and by the domain's own hand.
        value = without_places(standing.record, {domain for domain, _ in refused}, scribe.subject.reader)
        own = fixes.txt(scribe.subject, f"_dmarc.{standing.domain}", value, replaces=standing.record.text)
        text = say(
            "{names} haven't agreed to take the reports of {domain}, so none arrive there.",
            names=names,
            domain=standing.domain,
        )
        asks = (
            say("Or ask {domain} to add a TXT record “v=DMARC1” at {host}", domain=domain, host=host)
            for domain, host in refused
        )
        fix = fixes.fix(say("Take them out."), own, *asks)
    seen = (sheet.evidence("TXT", host) for _, host in refused)
    return [
        scribe.finding(
            "reports_refused",
            "hint",
            say(
                "{names} {n, plural, one {gets no} other {get no}} DMARC reports", names=names, n=len(refused)
            ),
            text,
            *seen,
            fix=fix,
        )
    ]
