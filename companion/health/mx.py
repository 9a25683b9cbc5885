"""MX (RFC 5321 section 5.1, RFC 7505): whether replies can reach the domain. Not part of the score."""

from __future__ import annotations

from companion.dns.outcomes import Answer, Failed, NoRecord
from companion.health import fixes
from companion.health.findings import Finding, Fix
from companion.health.providers import Provider, by_mx
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("mx", subject)
    domain = subject.domain
    outcome = sheet.ask("MX", domain)
    seen = sheet.evidence("MX", domain)
    if isinstance(outcome, Failed):
        return scribe.unasked(outcome.kind, seen)
    provider = sheet.provider(subject)
    if isinstance(outcome, NoRecord):
        return _without(scribe, sheet, provider)
    hosts = sheet.mx_hosts(domain)
    if not hosts:
        text = f"Replies can't reach you: {domain} says that it takes no mail."
        fix = _fix(subject, provider, replaces=outcome.records[0])
        return Verdict((scribe.finding("null", "stop", "This domain takes no mail", text, seen, fix=fix),))
    return _with(scribe, sheet, provider, hosts)


def _without(scribe: Scribe, sheet: Sheet, provider: Provider | None) -> Verdict:
    """Without MX the domain's own address is tried (RFC 5321), where there is one."""
    domain = scribe.subject.domain
    seen = sheet.evidence("MX", domain)
    addresses = (sheet.ask("A", domain), sheet.ask("AAAA", domain))
    asked = (sheet.evidence("A", domain), sheet.evidence("AAAA", domain))
    if any(isinstance(found, Answer) for found in addresses):
        text = f"Mail goes to the web address of {domain}. It may arrive, but many servers are suspicious of that."
        fix = _fix(scribe.subject, provider, fallback=f"0 {domain}")
        return Verdict((scribe.finding("implicit", "hint", "No MX record", text, seen, *asked, fix=fix),))
    for found in addresses:
        if isinstance(found, Failed):
            return scribe.unasked(found.kind, seen, *asked)
    text = f"Replies can't reach you: {domain} has no mail server."
    fix = _fix(scribe.subject, provider)
    return Verdict((scribe.finding("none", "stop", "No mail server", text, seen, fix=fix),))


def _with(scribe: Scribe, sheet: Sheet, provider: Provider | None, hosts: tuple[str, ...]) -> Verdict:
    seen = sheet.evidence("MX", scribe.subject.domain)
    found = {host: (sheet.ask("A", host), sheet.ask("AAAA", host)) for host in hosts}
    aliases = {host: alias for host in hosts if (alias := sheet.records("CNAME", host))}
    alive = [host for host, pair in found.items() if any(isinstance(one, Answer) for one in pair)]
    dead = [host for host, pair in found.items() if all(isinstance(one, NoRecord) for one in pair)]
    if not alive and len(dead) < len(hosts):
        failed = next(one for pair in found.values() for one in pair if isinstance(one, Failed))
        return scribe.unasked(failed.kind, seen)
    asked = tuple(sheet.evidence("A", host) for host in dead)
    names = ", ".join(dead)
    if not alive:
        text = f"Replies can't reach you: {names} has no address."
        fix = _fix(scribe.subject, provider, replaces=seen.answer[0])
        return Verdict(
            (
                scribe.finding(
                    "unreachable", "stop", "The mail server doesn't exist", text, seen, *asked, fix=fix
                ),
            )
        )
    if dead:
        text = f"{names} has no address. Mail still arrives at the others, but may be late."
        gone = (record for record in seen.answer if record.partition(" ")[2] in dead)
        steps = (f"Delete this record: {record}" for record in gone)
        fix = fixes.fix(f"Remove {names} from the MX records, or correct the name.", None, *steps)
        finding = scribe.finding(
            "dead_host", "fix", "One mail server doesn't exist", text, seen, *asked, fix=fix
        )
        return Verdict((finding,))
    if aliases:
        return Verdict((_alias(scribe, sheet, aliases),))
    host = by_mx(hosts)
    where = host.name if host is not None else alive[0]
    return Verdict((scribe.finding("ok", "ok", f"Mail arrives at {where}", "Replies can reach you.", seen),))


def _alias(scribe: Scribe, sheet: Sheet, aliases: dict[str, tuple[str, ...]]) -> Finding:
    """The name in an MX record must have addresses of its own (RFC 2181 section 10.3)."""
    seen = sheet.evidence("MX", scribe.subject.domain)
    asked = tuple(sheet.evidence("CNAME", host) for host in aliases)
    changes = [
        (record, f"{record.partition(' ')[0]} {aliases[host][0]}")
        for record in seen.answer
        if (host := record.partition(" ")[2]) in aliases
    ]
    (old, new), *others = changes
    text = f"{', '.join(aliases)} only stands for another name. Some servers don't deliver to such a one."
    steps = (f"Change {record} to {value}" for record, value in others)
    fix = fixes.fix("Name the server itself.", fixes.mx(scribe.subject, new, replaces=old), *steps)
    return scribe.finding("alias", "fix", "MX names an alias", text, seen, *asked, fix=fix)


def _fix(
    subject: Subject, provider: Provider | None, *, replaces: str | None = None, fallback: str | None = None
) -> Fix:
    value = provider.mx_record if provider is not None and provider.mx_record else fallback
    if value is None:
        return fixes.fix("Add the MX records that your mail host names.")
    return fixes.fix("Add this DNS record.", fixes.mx(subject, value, replaces=replaces))
