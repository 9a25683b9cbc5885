"""Services that send mail for programs and newsletters, as far as SPF and DKIM of the domain name them.

Nothing is wrong with them; but what they send under the domain's name counts for all of its mail.
"""

from __future__ import annotations

from companion.core.wording import say
from companion.dns.outcomes import Answer
from companion.health import fixes
from companion.health.findings import Evidence, Finding
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict
from companion.linking.transactional import transactional

# Besides those that linking refuses as mailboxes: these keep contacts or tickets, and send as the domain.
_OTHERS = {
    "hubspotemail.net": "HubSpot",
    "zendesk.com": "Zendesk",
    "exacttarget.com": "Salesforce Marketing Cloud",
}
# Their help pages have the user set these selectors, as names that lead to theirs.
_SELECTORS = ("s1", "s2", "k1", "k2", "k3", "mte1", "hs1", "zendesk1", "mlsend", "pm")


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """One hint a service. Silent where none is named, or where the DNS doesn't answer: SPF and DKIM say so."""
    scribe = Scribe("services", subject)
    seen: dict[str, list[Evidence]] = {}
    for text in sheet.records("TXT", subject.domain):
        if not text.lower().startswith("v=spf1 "):
            continue
        for word in text.split()[1:]:
            name = word.lstrip("+-~?").replace("=", ":").partition(":")[2]
            if (service := service_of(name)) is not None:
                where = sheet.evidence("TXT", subject.domain)
                seen.setdefault(service, []).append(
                    Evidence(where.question, (text,), where.servers, where.asked_at)
                )
    for selector in _SELECTORS:
        host = f"{selector}._domainkey.{subject.domain}"
        alias = sheet.ask("CNAME", host)
        service = service_of(alias.records[0]) if isinstance(alias, Answer) else None
        if service is not None:
            seen.setdefault(service, []).append(sheet.evidence("CNAME", host))
    for signature in subject.signatures:
        service = service_of(signature.domain)
        if service is not None and service not in seen:
            seen[service] = []
    return Verdict(tuple(_finding(scribe, service, evidence) for service, evidence in sorted(seen.items())))


def service_of(host: str) -> str | None:
    """Whose a name is that SPF, a DKIM name or a signature leads to."""
    name = host.lower().removesuffix(".")
    other = (service for end, service in _OTHERS.items() if f".{name}".endswith(f".{end}"))
    return transactional(name) or next(other, None)


def _finding(scribe: Scribe, service: str, evidence: list[Evidence]) -> Finding:
    domain = scribe.subject.organisation
    name = service.lower().replace(" ", "_")
    text = say(
        "What {service} sends in your name counts for all of your mail. One bad newsletter lowers "
        "the reputation of the messages that you write yourself.",
        service=service,
    )
    advice = say(
        "Give {service} a subdomain of its own, such as news.{domain}, and keep its open tracking off.",
        service=service,
        domain=domain,
    )
    return scribe.finding(
        name, "hint", say("{service} sends for you", service=service), text, *evidence, fix=fixes.fix(advice)
    )
