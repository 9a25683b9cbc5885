"""The tracking domain: a name under the own domain that links and pictures lead to. Unchecked until one is set."""

from __future__ import annotations

from companion.core.wording import say
from companion.dns.outcomes import Answer, Failed
from companion.health import fixes
from companion.health.blocklist_table import LISTS, reasons
from companion.health.findings import Finding, Record
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    if subject.tracking is None:
        return Verdict(())
    scribe = Scribe("tracking", subject)
    host, endpoint = (name.lower().removesuffix(".") for name in subject.tracking)
    if not f".{host}".endswith(f".{subject.organisation}"):
        return _defect(_foreign(scribe, host))
    outcome = sheet.ask("CNAME", host)
    seen = sheet.evidence("CNAME", host)
    if isinstance(outcome, Failed):
        return scribe.unasked(outcome.kind, seen)
    target = outcome.records[0] if isinstance(outcome, Answer) else None
    if target != endpoint:
        title = (
            say("Tracking domain leads nowhere") if target is None else say("Tracking domain leads elsewhere")
        )
        text = say(
            "{host} must lead to {endpoint}. Until then links in your mail would be dead.",
            host=host,
            endpoint=endpoint,
        )
        name = fixes.relative(host, subject.organisation)
        record = Record("CNAME", name, host, endpoint, fixes.TTL_S, target)
        fix = fixes.fix(say("Set this DNS record."), record)
        return _defect(scribe.finding("cname", "stop", title, text, seen, fix=fix))
    listed = [
        of for of in LISTS if of.of == "domain" and reasons(of, sheet.records("A", f"{host}.{of.zone}"))
    ]
    if listed:
        text = say("{name} lists {host}. Mail with links to it goes to spam.", name=listed[0].name, host=host)
        fix = fixes.fix(
            say("Take another name for tracking, or ask for removal at {page}", page=listed[0].page)
        )
        where = sheet.evidence("A", f"{host}.{listed[0].zone}")
        return _defect(
            scribe.finding("listed", "stop", say("Tracking domain is on a blocklist"), text, where, fix=fix)
        )
    if sheet.read(host, "") is None:
        text = say(
            "https://{host} shows no valid certificate for its name, so links in your mail would warn or "
            "fail.",
            host=host,
        )
        fix = fixes.fix(
            say("Get a certificate for {host} at whoever runs {endpoint}.", host=host, endpoint=endpoint)
        )
        return _defect(
            scribe.finding(
                "certificate", "fix", say("Tracking domain has no certificate"), text, seen, fix=fix
            )
        )
    text = say("It leads to the right server, with a certificate of its own.")
    return Verdict((scribe.finding("ok", "ok", say("{host} works", host=host), text, seen),), Proof(1.0))


def _foreign(scribe: Scribe, host: str) -> Finding:
    organisation = scribe.subject.organisation
    text = say(
        "Links to {host} in mail from {domain} look like phishing.", host=host, domain=scribe.subject.domain
    )
    fix = fixes.fix(
        say("Take a name under {organisation}, such as link.{organisation}.", organisation=organisation)
    )
    return scribe.finding("foreign", "fix", say("Tracking domain belongs to another"), text, fix=fix)


def _defect(finding: Finding) -> Verdict:
    return Verdict((finding,), Proof(0.0), {finding.id: Proof(1.0)})
