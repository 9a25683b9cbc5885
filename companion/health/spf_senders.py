"""The sentences and records of the SPF check about senders whom the record doesn't let out: one function a defect."""

from __future__ import annotations

from companion.core.wording import say
from companion.health import fixes
from companion.health.findings import Finding, Severity
from companion.health.own_servers import Address
from companion.health.providers import Provider
from companion.health.spf_findings import Look
from companion.health.spf_outgoing import Refusal
from companion.health.spf_record import SpfRecord


def own_server(look: Look, record: SpfRecord, addresses: tuple[Address, ...], *, nobody: bool) -> Finding:
    """`nobody`: the record allows no server at all, so not that one's successor either."""
    named = [str(one) for one in addresses]
    host = look.subject.smtp_host or ""
    text = say(
        "Your mail leaves from {host} ({named}), which the record of {domain} doesn't allow.",
        host=host,
        named=named,
        domain=look.subject.domain,
    )
    value = fixes.with_terms(record.text, f"a:{host}")
    if any(
        term.qualifier != "+" and term.kind != "all" for term in record.terms
    ):  # one of them may refuse it
        version, *terms = record.text.split()
        value = " ".join((version, f"a:{host}", *terms))
    fix = look.fix(say("Change the record to this one."), value, record.text)
    name = "nobody" if nobody else "own_server"
    title = say("SPF doesn't allow your own server")
    return look.scribe.finding(name, "stop" if nobody else "fix", title, text, look.seen, fix=fix)


def naming(provider: Provider, record: str) -> str:
    """The record with the provider among those who may send."""
    named = {word.lower().lstrip("+") for word in record.split()}
    if any(f"include:{name}" in named for name in provider.spf):
        return record
    return fixes.with_terms(record, f"include:{provider.spf[0]}")


def provider_missing(look: Look, record: SpfRecord, provider: Provider, value: str) -> Finding:
    """`value`: the record that names it, with each of its terms where receivers read it."""
    text = say(
        "{name} sends your mail, but the record of {domain} doesn't name it. Receivers take your "
        "mail for a forgery.",
        name=provider.name,
        domain=look.subject.domain,
    )
    fix = look.fix(say("Change the record to this one."), value, record.text)
    title = say("SPF doesn't allow {name}", name=provider.name)
    return look.scribe.finding("provider", "stop", title, text, look.seen, fix=fix)


def blocked(
    look: Look, record: SpfRecord, provider: Provider, refusals: tuple[Refusal, ...], value: str | None
) -> Finding:
    """The provider is named, and yet its servers don't pass; `value`: the record in which they do."""
    term, results = refusals[0].term, {one.result for one in refusals}
    named = term.lstrip("+-~?").lower() in {f"include:{name}" for name in provider.spf}
    why = (
        say("“{term}” names it, but as no permission", term=term)
        if named
        else say("“{term}” decides before", term=term or say("the end"))
    )
    name = provider.name
    text = say(
        "{name} sends your mail, and the record doesn't let it: {why}. Receivers take your mail for "
        "a forgery.",
        name=name,
        why=why,
    )
    if results == {"neutral"}:
        text = say(
            "{name} sends your mail, and the record says neither yes nor no to it: {why}.", name=name, why=why
        )
    fix = look.fix(
        say("Change the record to this one.")
        if value
        else say("Name {name} first, without a sign before “include”.", name=name),
        value,
        record.text,
    )
    asked = look.part(
        say("SPF results for servers of {name}", name=name),
        tuple(
            say("{address}: {result}, by {term}", address=str(one.address), result=one.result, term=one.term)
            for one in refusals
        ),
    )
    severity: Severity = "fix" if results == {"neutral"} else "stop"
    title = say("SPF names {name}, but doesn't let it send", name=name)
    return look.scribe.finding("blocked", severity, title, text, look.seen, asked, fix=fix)
