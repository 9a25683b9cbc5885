"""MX (RFC 5321 section 5.1, RFC 7505): whether replies can reach the domain. Not part of the score."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address

from companion.core.wording import say, sentences
from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome
from companion.health import fixes, ptr
from companion.health.findings import Finding, Fix
from companion.health.own_servers import inside
from companion.health.providers import Provider, by_mx
from companion.health.score import Proof
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
        text = say("Replies can't reach you: {domain} says that it takes no mail.", domain=domain)
        fix = _fix(subject, provider, replaces=outcome.records[0])
        return Verdict(
            (scribe.finding("null", "stop", say("This domain takes no mail"), text, seen, fix=fix),)
        )
    return _with(scribe, sheet, provider, hosts)


def _without(scribe: Scribe, sheet: Sheet, provider: Provider | None) -> Verdict:
    """Without MX the domain's own address is tried (RFC 5321), where there is one."""
    domain = scribe.subject.domain
    seen = sheet.evidence("MX", domain)
    addresses = (sheet.ask("A", domain), sheet.ask("AAAA", domain))
    asked = (sheet.evidence("A", domain), sheet.evidence("AAAA", domain))
    if any(map(_reachable, addresses)):
        text = say(
            "Mail goes to the web address of {domain}. It may arrive, but many servers are suspicious of "
            "that.",
            domain=domain,
        )
        fix = _fix(scribe.subject, provider, fallback=f"0 {domain}")
        finding = scribe.finding("implicit", "hint", say("No MX record"), text, seen, *asked, fix=fix)
        return Verdict((finding,), repairs=_named(scribe.subject, sheet, finding), mends="ptr")
    for found in addresses:
        if isinstance(found, Failed):
            return scribe.unasked(found.kind, seen, *asked)
    apex = sheet.ask("TXT", domain)
    if domain == scribe.subject.organisation and isinstance(apex, NoRecord) and not apex.exists:
        text = say(
            "The DNS knows no {domain}. Nobody can write to it, and nobody takes mail from it.", domain=domain
        )
        spelt = fixes.fix(say("Check how it is spelt, and where it was bought whether it is still yours."))
        return Verdict(
            (scribe.finding("no_domain", "stop", say("This domain doesn't exist"), text, seen, fix=spelt),)
        )
    text = say("Replies can't reach you: {domain} has no mail server.", domain=domain)
    fix = _fix(scribe.subject, provider)
    return Verdict((scribe.finding("none", "stop", say("No mail server"), text, seen, fix=fix),))


def _named(subject: Subject, sheet: Sheet, finding: Finding) -> dict[str, Proof]:
    """An MX record tells whose servers they are, and so whether their names lead back."""
    if finding.fix is None or finding.fix.record is None:
        return {}
    proof = ptr.judge(subject, sheet.with_records("MX", subject.domain, (finding.fix.record.value,))).proof
    return {} if proof is None else {finding.id: proof}


def _with(scribe: Scribe, sheet: Sheet, provider: Provider | None, hosts: tuple[str, ...]) -> Verdict:
    seen = sheet.evidence("MX", scribe.subject.domain)
    found = {host: (sheet.ask("A", host), sheet.ask("AAAA", host)) for host in hosts}
    aliases = {host: alias for host in hosts if (alias := sheet.records("CNAME", host))}
    alive = [host for host, pair in found.items() if any(map(_reachable, pair))]
    dead = [
        host
        for host, pair in found.items()
        if not any(isinstance(one, Failed) or _reachable(one) for one in pair)
    ]
    if not alive and len(dead) < len(hosts):
        failed = next(one for pair in found.values() for one in pair if isinstance(one, Failed))
        return scribe.unasked(failed.kind, seen)
    asked = tuple(sheet.evidence("A", host) for host in dead)
    names = tuple(dead)
    gone = [record for record in seen.answer if record.partition(" ")[2] in dead]
    refusing = [record for record in seen.answer if record.endswith(" .")]
    why = say(
        "{names} {n, plural, one {has no} other {have no}} address that others can reach.",
        names=names,
        n=len(dead),
    )
    if any(host.replace(".", "").isdigit() for host in dead):
        why = sentences(why, say("An MX record wants a server's name, and no number."))
    if not alive:
        text = say("Replies can't reach you: {why}", why=why)
        fix = _fix(scribe.subject, provider, replaces=gone[0], others=(*gone[1:], *refusing))
        return Verdict(
            (
                scribe.finding(
                    "unreachable", "stop", say("The mail server doesn't exist"), text, seen, *asked, fix=fix
                ),
            )
        )
    findings: list[Finding] = []
    if dead:
        text = sentences(why, say("Mail still arrives at the others, but may be late."))
        steps = (fixes.delete(record) for record in gone)
        fix = fixes.fix(
            say("Remove {names} from the MX records, or correct the name.", names=names), None, *steps
        )
        title = say("One mail server doesn't exist")
        findings.append(scribe.finding("dead_host", "fix", title, text, seen, *asked, fix=fix))
    if refusing:
        text = say(
            "One record says that the domain takes no mail, the others where to. Some servers obey the first."
        )
        steps = (fixes.delete(record) for record in refusing)
        fix = fixes.fix(say("Remove the record that names “.”."), None, *steps)
        findings.append(scribe.finding("null_too", "fix", say("MX says yes and no"), text, seen, fix=fix))
    pointing = {host: alias for host, alias in aliases.items() if host not in dead}
    if pointing:
        findings.append(_alias(scribe, sheet, pointing))
    if findings:
        return Verdict(tuple(findings))
    host = by_mx(hosts)
    where = host.name if host is not None else alive[0]
    return Verdict(
        (
            scribe.finding(
                "ok", "ok", say("Mail arrives at {where}", where=where), say("Replies can reach you."), seen
            ),
        )
    )


def _alias(scribe: Scribe, sheet: Sheet, aliases: dict[str, tuple[str, ...]]) -> Finding:
    """The name in an MX record must have addresses of its own (RFC 2181 section 10.3)."""
    seen = sheet.evidence("MX", scribe.subject.domain)
    asked = tuple(sheet.evidence("CNAME", host) for host in aliases)
    changes = [
        (record, f"{record.partition(' ')[0]} {sheet.alias(host) or aliases[host][0]}")
        for record in seen.answer
        if (host := record.partition(" ")[2]) in aliases
    ]
    (old, new), *others = changes
    text = say(
        "{aliases} only stands for another name. Some servers don't deliver to such a one.",
        aliases=tuple(aliases),
    )
    named = new.partition(" ")[2]
    steps = (
        fixes.delete(record)
        if value.endswith(f" {named}")
        else say("Change {record} to {value}", record=record, value=value)
        for record, value in others
    )
    fix = fixes.fix(say("Name the server itself."), fixes.mx(scribe.subject, new, replaces=old), *steps)
    return scribe.finding("alias", "fix", say("MX names an alias"), text, seen, *asked, fix=fix)


def _fix(
    subject: Subject,
    provider: Provider | None,
    *,
    replaces: str | None = None,
    others: Sequence[str] = (),
    fallback: str | None = None,
) -> Fix:
    """`others`: records that have to go besides the one that is replaced."""
    value = provider.mx_record if provider is not None and provider.mx_record else fallback
    if value is None:
        return fixes.fix(say("Add the MX records that your mail host names."))
    steps = (fixes.delete(record) for record in others)
    return fixes.fix(say("Add this DNS record."), fixes.mx(subject, value, replaces=replaces), *steps)


def _reachable(outcome: Outcome) -> bool:
    return isinstance(outcome, Answer) and not all(inside(ip_address(text)) for text in outcome.records)
