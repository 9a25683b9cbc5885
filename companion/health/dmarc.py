"""DMARC (RFC 9989): what receivers do with mail that is not proven, and who is told."""

from __future__ import annotations

from collections.abc import Mapping

from companion.dns.outcomes import Answer, Failed, Outcome
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
from companion.health.findings import Evidence, Finding, Severity
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

SHARES: dict[Policy, float] = {"none": 0.5, "quarantine": 0.85, "reject": 1.0}
ABSENT = Proof(0.0, absent=True)


def policy_of(subject: Subject, sheet: Sheet) -> Policy | None:
    """What receivers do with mail that fails; None where no record holds for the domain."""
    walk = {place: sheet.ask("TXT", f"_dmarc.{place}") for place in places(subject.domain)}
    standing = _standing(subject.domain, walk)
    return standing.record.policy(inherited=standing.domain != subject.domain) if standing else None


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
        return _suffix(scribe, seen, standing)
    strays = ((name, text) for name, texts in astray.items() for text in texts if parse(text))
    return _none(scribe, seen, next(strays, None))


def _unusable(scribe: Scribe, sheet: Sheet, place: str, outcome: Outcome) -> Verdict | None:
    """What stands there where it is several records, or none that receivers take for one."""
    texts = outcome.records if isinstance(outcome, Answer) else ()
    records = tuple(text for text in texts if parse(text))
    seen = sheet.evidence("TXT", f"_dmarc.{place}")
    if len(records) > 1:
        return _several(scribe, seen, records, inherited=place != scribe.subject.domain)
    misspelt = next((text for text in texts if looks_like(text)), None)
    return _misspelt(scribe, seen, misspelt, place) if misspelt is not None and not records else None


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
    policy = record.policy(inherited=inherited)
    findings: list[Finding] = []
    repairs: dict[str, Proof] = {}

    def defect(
        name: str, severity: Severity, title: str, text: str, advice: str, value: str, *steps: str
    ) -> None:
        fix = fixes.fix(advice, fixes.txt(scribe.subject, host, value, replaces=record.text), *steps)
        finding = scribe.finding(name, severity, title, text, seen, fix=fix)
        findings.append(finding)
        repairs[finding.id] = _proof(value, inherited=inherited)

    if record.p is None:
        title = f"“p={record.p_wrong}” is no policy" if record.p_wrong else "DMARC record names no policy"
        text = "Many receivers then ignore the whole record."
        slip = repaired(record.text)
        value = slip or with_tag(record.text, "p", "none")
        advice = "Change the record to this one." if slip else "Add p=none."
        defect("policy_missing", "stop" if policy is None else "fix", title, text, advice, value)
    elif record.spoilt:
        pass  # said of that tag
    elif policy == "none":
        tag = "sp" if inherited and record.sp else "p"
        value = with_tag(
            with_tag(record.text, "t", "n") if record.testing else record.text, tag, "quarantine"
        )
        text = "Receivers treat forged mail like yours for now. A stricter policy earns more trust."
        wait = "Do so after two weeks of reports in which all of your own mail passes"
        defect("policy_none", "hint", "Found, policy none", text, "Change it to quarantine.", value, wait)
    elif record.testing:
        text = (
            f"The record says that you are only testing (t=y), so receivers treat failing mail as {policy}."
        )
        value = without_tag(record.text, "t")
        defect("testing", "hint", "DMARC is marked as a test", text, "Remove t=y from the record.", value)
    if record.twice:
        named = " and ".join(record.twice)
        text = "Some receivers then ignore the whole record (RFC 6376, section 3.2), others read either of the two."
        title = f"DMARC record says {named} twice"
        defect("twice", "fix", title, text, "Keep the first.", once(record.text))
    for tag, said in record.wrong:
        severity: Severity = "fix"
        text = f"Receivers pass over “{tag}={said}”, as if it weren't there."
        if tag in ("sp", "np"):
            then = "take your policy for none" if policy else "ignore the whole record"
            text = f"“{tag}={said}” is no policy. Receivers then {then}."
            severity = "fix" if policy else "stop"
        reader = scribe.subject.reader
        value = with_addresses(record.text, said, reader) if tag == "rua" else without_tag(record.text, tag)
        advice = "Name each address as mailto:, with commas between." if tag == "rua" else "Take it out."
        defect(f"tag_{tag}", severity, f"DMARC record has a mistake at {tag}", text, advice, value)
    if not record.reports_to and "rua" not in dict(record.wrong):
        text = "Nobody tells you who sends as your domain, and whether your own mail passes."
        value = with_reader(record.text, scribe.subject.reader)
        defect("no_reports", "hint", "DMARC reports go nowhere", text, "Add an address for reports.", value)
    findings += _refused(scribe, sheet, standing)
    for finding, value in (
        *older.differences(scribe, standing, walk, seen),
        *alignment(scribe, standing, seen),
    ):
        findings.append(finding)
        # A second record at the domain itself is not inherited any more.
        repairs[finding.id] = _proof(value, inherited=inherited and finding.id != "dmarc.older_place")
    if not findings:
        title = f"Found, policy {policy}"
        findings.append(
            scribe.finding("ok", "ok", title, "Receivers know what to do with forged mail.", seen)
        )
    return Verdict(tuple(findings), _proof(record.text, inherited=inherited), repairs)


def _refused(scribe: Scribe, sheet: Sheet, standing: Standing) -> list[Finding]:
    """Reports to another organisation arrive only if that one agrees in its own DNS (RFC 9990 section 4)."""
    refused: list[tuple[str, str]] = []
    for domain in dict.fromkeys(domain for _, domain in standing.record.reports_to):
        if f".{domain}".endswith(f".{scribe.subject.organisation}"):
            continue
        host = f"{standing.domain}._report._dmarc.{domain}"
        outcome = sheet.ask("TXT", host)
        texts = outcome.records if isinstance(outcome, Answer) else ()
        if isinstance(outcome, Failed) or any(parse(text) for text in texts):
            continue
        refused.append((domain, host))
    if not refused:
        return []
    names = " and ".join(domain for domain, _ in refused)
    text = f"{names} hasn't agreed to take the reports of {standing.domain}, so none arrive."
    record = fixes.txt(scribe.subject, refused[0][1], "v=DMARC1")
    fix = fixes.fix(f"Ask {refused[0][0]} to add this record.", record)
    if len(refused) > 1:
        # One fix for all of them, and by the domain's own hand.
        value = without_places(standing.record, {domain for domain, _ in refused}, scribe.subject.reader)
        own = fixes.txt(scribe.subject, f"_dmarc.{standing.domain}", value, replaces=standing.record.text)
        text = f"{names} haven't agreed to take the reports of {standing.domain}, so none arrive there."
        asks = (f"Or ask {domain} to add a TXT record “v=DMARC1” at {host}" for domain, host in refused)
        fix = fixes.fix("Take them out.", own, *asks)
    seen = (sheet.evidence("TXT", host) for _, host in refused)
    return [
        scribe.finding(
            "reports_refused",
            "hint",
            f"{names} get{'s' * (len(refused) == 1)} no DMARC reports",
            text,
            *seen,
            fix=fix,
        )
    ]


def _suffix(scribe: Scribe, seen: Evidence, standing: Standing) -> Verdict:
    """A registry's own policy for its names that have none (RFC 9989 section 4.10): not the user's to change."""
    subject = scribe.subject
    policy = standing.record.policy(inherited=True) or "none"
    value = f"v=DMARC1; p={policy}; rua=mailto:{subject.reader}"
    text = (
        f"Only the record of {standing.domain} holds for {subject.domain}. Older receivers don't know it, and nobody "
        "sends you reports."
    )
    fix = fixes.fix("Add a record of your own.", fixes.txt(subject, f"_dmarc.{subject.domain}", value))
    finding = scribe.finding("suffix", "fix", "No DMARC record of your own", text, seen, fix=fix)
    now = Proof(SHARES[policy])
    return Verdict((finding,), now, {finding.id: _proof(value, inherited=False)})


def _none(scribe: Scribe, seen: Evidence, misplaced: tuple[str, str] | None) -> Verdict:
    subject = scribe.subject
    host = f"_dmarc.{subject.domain}"
    if misplaced is not None:
        place, value = misplaced
        text = f"It stands at {place}; receivers only look at {host}."
        fix = fixes.fix("Add it there.", fixes.txt(subject, host, value))
        finding = scribe.finding(
            "misplaced", "stop", "DMARC record is in the wrong place", text, seen, fix=fix
        )
        return _repairable(finding, value)
    text = (
        f"DMARC tells Gmail, Yahoo and Outlook that mail from {subject.domain} is really yours. "
        "Without it they trust your mail less."
    )
    value = f"v=DMARC1; p=none; rua=mailto:{subject.reader}"
    fix = fixes.fix("Add this DNS record.", fixes.txt(subject, host, value))
    return _repairable(scribe.finding("none", "stop", "DMARC record is missing", text, seen, fix=fix), value)


def _several(scribe: Scribe, seen: Evidence, records: tuple[str, ...], *, inherited: bool) -> Verdict:
    first, *others = records
    count = "Two" if len(records) == 2 else str(len(records))
    all_of_them = "both" if len(records) == 2 else "all of them"
    text = f"Mail servers ignore {all_of_them}. Delete what you don't need; keep the first if unsure."
    fix = fixes.fix("Keep one record.", None, *(f"Delete this record: {other}" for other in others))
    title = f"{count} records, only one allowed"
    return _repairable(
        scribe.finding("several", "stop", title, text, seen, fix=fix), first, inherited=inherited
    )


def _misspelt(scribe: Scribe, seen: Evidence, text: str, place: str) -> Verdict:
    subject = scribe.subject
    value = repaired(text) or f"v=DMARC1; p=none; rua=mailto:{subject.reader}"
    record = parse(value)
    if record is not None and (said := dict(record.wrong).get("rua")) is not None:
        value = with_addresses(value, said, subject.reader)
    fix = fixes.fix("Replace it with this one.", fixes.txt(subject, f"_dmarc.{place}", value, replaces=text))
    why = "Receivers ignore it: it must begin with “v=DMARC1;”, in these very letters."
    return _repairable(
        scribe.finding("syntax", "stop", "DMARC record has a mistake", why, seen, fix=fix),
        value,
        inherited=place != subject.domain,
    )


def _repairable(finding: Finding, value: str, *, inherited: bool = False) -> Verdict:
    """There is no usable record now, and `value` once it is fixed."""
    return Verdict((finding,), ABSENT, {finding.id: _proof(value, inherited=inherited)})


def _proof(text: str, *, inherited: bool) -> Proof:
    record = parse(text)
    policy = record.policy(inherited=inherited) if record else None
    return Proof(SHARES[policy]) if policy else Proof(0.0)
