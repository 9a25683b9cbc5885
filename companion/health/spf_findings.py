"""The sentences and records of the SPF check: one function a defect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.health import fixes
from companion.health.findings import Evidence, Finding, Fix
from companion.health.providers import Provider
from companion.health.sheet import Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, SpfError, Walk
from companion.health.spf_record import SpfRecord
from companion.health.spf_walk import COUNTED
from companion.health.verdict import Scribe


@dataclass(frozen=True, slots=True)
class Look:
    """What all findings of one look share. `seen`: the SPF records at the domain."""

    subject: Subject
    provider: Provider | None
    found: Walk
    seen: Evidence

    @property
    def scribe(self) -> Scribe:
        return Scribe("spf", self.subject)

    def fix(self, text: str, value: str | None, replaces: str | None, *steps: str) -> Fix:
        domain = self.subject.domain
        record = fixes.txt(self.subject, domain, value, replaces=replaces) if value is not None else None
        return fixes.fix(text, record, *steps)

    def part(self, question: str, answer: tuple[str, ...]) -> Evidence:
        return Evidence(question, answer, self.seen.servers, self.seen.asked_at)


def none(look: Look, mx_hosts: tuple[str, ...]) -> Finding:
    """No record. The one to add names the provider, or else the domain's and the mailbox's own servers."""
    provider, host = look.provider, look.subject.smtp_host
    value: str | None = None
    if provider is not None and provider.spf:
        value = f"v=spf1 include:{provider.spf[0]} ~all"
    elif provider is None:
        own = (f"a:{host}",) if host and _is_public_name(host) and host not in mx_hosts else ()
        terms = (*(("mx",) if mx_hosts else ()), *own)
        value = " ".join(("v=spf1", *terms, "~all")) if terms else None
    text = f"No one is allowed to send for {look.subject.domain} yet."
    ask = "Ask your mail host which servers send for you, and add the SPF record it names."
    fix = look.fix("Add this DNS record." if value else ask, value, None)
    return look.scribe.finding("none", "stop", "SPF record is missing", text, look.seen, fix=fix)


def two(look: Look, records: tuple[str, ...]) -> Finding:
    first, *others = records
    count = "Two" if len(records) == 2 else str(len(records))
    title = f"{count} SPF records, only one allowed"
    remove = (f"Delete the other one: {other}" for other in others)
    fix = look.fix("Merge them into one record.", fixes.merged(records), first, *remove)
    return look.scribe.finding(
        "two", "stop", title, f"{title}. Merge them into this one.", look.seen, fix=fix
    )


def syntax(look: Look, record: SpfRecord, term: str) -> Finding:
    text = f"Receivers stop reading at “{term}”, so the whole record counts for nothing."
    fix = look.fix(f"Correct “{term}”, or remove it.", None, record.text)
    return look.scribe.finding("syntax", "stop", "SPF record has a mistake", text, look.seen, fix=fix)


def include(look: Look, record: SpfRecord, error: SpfError) -> Finding:
    """Receivers stop at something that the record leads to."""
    via = error.via or error.term
    why = {
        "missing": f"{error.domain} has no SPF record",
        "several": f"{error.domain} has several SPF records",
        "syntax": f"the record of {error.domain} has a mistake at “{error.term}”",
        "loop": f"it leads back to {error.term}",
        "hosts": f"“{error.term}” names more than 10 mail servers",
    }[error.kind]
    text = f"“{via}” makes receivers stop: {why}. The whole record counts for nothing."
    # Taking it out is surely right only where nothing useful can come back.
    gone = error.kind == "missing" and via.lower() == f"include:{error.domain}"
    circle = error.kind == "loop" and via.lower().startswith("include:")
    value = fixes.without_terms(record.text, (via,)) if gone or circle else None
    other = f"Remove “{via}” if you stopped using it; else tell whoever runs {error.domain}."
    fix = look.fix(f"Remove “{via}”." if value else other, value, record.text)
    title = "A part of the SPF record is broken"
    return look.scribe.finding("include", "stop", title, text, look.seen, fix=fix)


def lookups(look: Look, record: SpfRecord) -> Finding:
    found = look.found
    count = str(found.lookups) if found.lookups < COUNTED else f"{COUNTED} or more"
    title = f"SPF needs {count} look-ups, {MOST_LOOKUPS} is the most"
    costs = tuple(f"{term}: {cost}" for term, cost in found.costs.items() if cost)
    remove = "Remove a service you stopped using."
    return look.scribe.finding(
        "lookups",
        "stop",
        title,
        f"{title}. {remove}",
        look.seen,
        look.part("Look-ups that each part needs", costs),
        fix=look.fix(remove, None, record.text),
    )


def voids(look: Look, record: SpfRecord) -> Finding:
    empty = look.found.voids
    own = tuple(term for domain, term in empty if domain == look.subject.domain)
    title = f"{len(empty)} parts of the SPF record lead nowhere"
    text = f"{title}, {MOST_VOIDS} is the most. Receivers then ignore the whole record."
    enough = len(empty) - len(own) <= MOST_VOIDS
    value = fixes.without_terms(record.text, own) if own and enough else None
    fix = look.fix("Remove them." if value else "Remove a service you stopped using.", value, record.text)
    nowhere = look.part("Parts that find no record", tuple(term for _, term in empty))
    return look.scribe.finding("voids", "stop", title, text, look.seen, nowhere, fix=fix)


def everyone(look: Look, record: SpfRecord) -> Finding:
    text = f"The record lets every server in the world send as {look.subject.domain}."
    own = any(term.kind == "all" and term.qualifier == "+" for term in record.terms)
    value = fixes.with_all(record.text, "~all") if own else None
    advice = "End the record in ~all." if value else "Remove the part that allows everyone."
    fix = look.fix(advice, value, record.text)
    return look.scribe.finding("everyone", "fix", "SPF allows everyone", text, look.seen, fix=fix)


def open_end(look: Look, record: SpfRecord) -> Finding:
    text = "The record says who may send, but not what to do with everybody else."
    fix = look.fix("End it in ~all.", fixes.with_all(record.text, "~all"), record.text)
    return look.scribe.finding("open_end", "hint", "SPF has no ending", text, look.seen, fix=fix)


def provider_missing(look: Look, record: SpfRecord, provider: Provider) -> Finding:
    text = (
        f"{provider.name} sends your mail, but the record of {look.subject.domain} doesn't name it. "
        "Receivers take your mail for a forgery."
    )
    value = fixes.with_terms(record.text, f"include:{provider.spf[0]}")
    fix = look.fix("Change the record to this one.", value, record.text)
    title = f"SPF doesn't allow {provider.name}"
    return look.scribe.finding("provider", "stop", title, text, look.seen, fix=fix)


def fine(look: Look) -> Finding:
    provider, found = look.provider, look.found
    named = provider is not None and bool(set(found.names) & set(provider.spf))
    title = f"{provider.name} may send for you" if provider and named else "Your senders are listed"
    least = "At least " if found.opaque else ""
    text = f"{least}{found.lookups} of {MOST_LOOKUPS} look-ups used."
    return look.scribe.finding("ok", "ok", title, text, look.seen)


def _is_public_name(host: str) -> bool:
    return bool(re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*", host, re.IGNORECASE))
