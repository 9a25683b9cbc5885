"""Reverse DNS (RFC 1912 section 2.1): whether own sending servers' addresses lead to a name that leads back.

Gmail asks for it of everybody. Where a provider sends, the addresses are its own.
"""

from __future__ import annotations

from companion.core.wording import say, sentences
from companion.dns.outcomes import Answer, Failed, RecordType
from companion.health import fixes
from companion.health.findings import Evidence, Finding, Record
from companion.health.own_servers import Address, own_addresses, own_hosts
from companion.health.providers import owner_of
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("ptr", subject)
    told_by_mx = subject.provider is None or (subject.smtp_host is None and sheet.provider(subject) is None)
    receiving = sheet.ask("MX", subject.domain) if told_by_mx else None
    if isinstance(receiving, Failed):  # then nobody knows whose servers they are
        return scribe.unasked(receiving.kind, sheet.evidence("MX", subject.domain))
    if not own_hosts(subject, sheet):
        return _hosted(scribe, sheet)
    addresses, failed = own_addresses(subject, sheet)
    nameless: dict[Address, str] = {}
    astray: dict[Address, str] = {}
    for address, host in addresses.items():
        names = sheet.ask("PTR", reverse(address))
        if isinstance(names, Failed):
            failed = names
        elif not isinstance(names, Answer):
            nameless[address] = host
        else:
            back, unsure = _leads_back(sheet, address, names.records)
            failed = unsure or failed
            if not back and unsure is None:
                astray[address] = host
    seen = tuple(sheet.evidence("PTR", reverse(address)) for address in addresses)
    if failed is not None and not nameless and not astray:
        return scribe.unasked(failed.kind, *seen)
    if not addresses:
        return Verdict(())  # the server has no address; MX and linking say so
    findings = _findings(scribe, sheet, seen, nameless, astray)
    if not findings:
        name = next(iter(addresses.values()))
        text = say("Each address of your server leads to a name, and the name back to it.")
        return Verdict(
            (scribe.finding("ok", "ok", say("{name} is named", name=name), text, *seen),), Proof(1.0)
        )
    # With both wrong, mending one of them is not enough.
    alone = Proof(1.0 if len(findings) == 1 else 0.0)
    return Verdict(tuple(findings), Proof(0.0), {finding.id: alone for finding in findings})


def _findings(
    scribe: Scribe,
    sheet: Sheet,
    seen: tuple[Evidence, ...],
    nameless: dict[Address, str],
    astray: dict[Address, str],
) -> list[Finding]:
    found = []
    for name, title, which in (
        ("none", say("Your server's address has no name"), nameless),
        ("mismatch", say("Your server's name doesn't match its address"), astray),
    ):
        if not which:
            continue
        asks = [
            say("Ask your host to set {address} to {host}.", address=str(address), host=host)
            for address, host in which.items()
        ]
        text = sentences(say("{what}.", what=title), *asks, say("Gmail refuses mail from such servers."))
        address, host = next(iter(which.items()))
        names = sheet.records("PTR", reverse(address))
        record = Record(
            "PTR", reverse(address), reverse(address), host, fixes.TTL_S, names[0] if names else None
        )
        more = (fixes.delete(other) for other in names[1:])
        steps = (
            say("Only whoever rents you the server can set this record; its pages call it reverse DNS"),
            *more,
            *asks[1:],
        )
        found.append(scribe.finding(name, "stop", title, text, *seen, fix=fixes.fix(asks[0], record, *steps)))
    return found


def _hosted(scribe: Scribe, sheet: Sheet) -> Verdict:
    provider = sheet.provider(scribe.subject)
    name = provider.name if provider else owner_of(scribe.subject.domain)
    if name is None and not sheet.mx_hosts(scribe.subject.domain) and scribe.subject.smtp_host is None:
        return Verdict(())  # nobody knows where its mail leaves from
    name = name or say("Your mail host")
    text = say(
        "Your mail leaves from servers that {name} shares among many. {name} takes care of it.", name=name
    )
    return Verdict((scribe.finding("hosted", "ok", say("{name} takes care of it", name=name), text),))


def _leads_back(sheet: Sheet, address: Address, names: tuple[str, ...]) -> tuple[bool, Failed | None]:
    kind: RecordType = "A" if address.version == 4 else "AAAA"
    failed: Failed | None = None
    for name in names[:4]:
        outcome = sheet.ask(kind, name)
        if isinstance(outcome, Answer) and str(address) in outcome.records:
            return True, None
        if isinstance(outcome, Failed):
            failed = outcome
    return False, failed


def reverse(address: Address) -> str:
    return address.reverse_pointer
