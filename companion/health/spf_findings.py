"""The sentences and records of the SPF check: one function a defect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.health import fixes
from companion.health.findings import Evidence, Finding, Fix, Severity
from companion.health.own_servers import Address
from companion.health.providers import Provider
from companion.health.sheet import Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, SpfError, Walk
from companion.health.spf_cures import costliest
from companion.health.spf_outgoing import Refusal
from companion.health.spf_record import SpfRecord, parse
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


def misspelt(look: Look, text: str, value: str) -> Finding:
    why = "Receivers don't take it for an SPF record: one begins with “v=spf1” and a blank, with nothing before."
    fix = look.fix("Replace it with this one.", value, text)
    seen = look.part(look.seen.question, (text,))
    return look.scribe.finding("misspelt", "stop", "SPF record isn't read as one", why, seen, fix=fix)


def misplaced(look: Look, place: str, value: str) -> Finding:
    text = f"It stands at {place}; receivers only look at {look.subject.domain}."
    fix = look.fix("Add it there.", value, None)
    seen = look.part(f"TXT at {place}", (value,))
    return look.scribe.finding("misplaced", "stop", "SPF record is in the wrong place", text, seen, fix=fix)


def two(look: Look, records: tuple[str, ...], value: str, usable: str) -> Finding:
    """`value`: all of them in one; `usable`: without what would make receivers stop there."""
    first, *others = records
    count = "Two" if len(records) == 2 else str(len(records))
    title = f"{count} SPF records, only one allowed"
    remove = (f"Delete the other one: {other}" for other in others)
    fix = look.fix("Merge them into one record.", usable, first, *remove, *_left_out(value, usable))
    return look.scribe.finding(
        "two", "stop", title, f"{title}. Merge them into this one.", look.seen, fix=fix
    )


def syntax(look: Look, record: SpfRecord, term: str, value: str | None, usable: str | None) -> Finding:
    """`value`: the record as it was surely meant; `usable`: without what would make receivers stop next."""
    text = f"Receivers stop reading at “{term}”, so the whole record counts for nothing."
    advice = "Change the record to this one." if usable else f"Correct “{term}”, or remove it."
    fix = look.fix(advice, usable, record.text, *_left_out(value or "", usable or ""))
    return look.scribe.finding("syntax", "stop", "SPF record has a mistake", text, look.seen, fix=fix)


def _left_out(value: str, usable: str) -> tuple[str, ...]:
    gone = [word for word in value.split() if word not in usable.split()]
    new = [
        word for word in usable.split() if word not in value.split() and word.lower().startswith("include:")
    ]
    out = f"It leaves out {' '.join(gone)}, at which receivers would stop, look up too much, or let everybody send"
    names = f"It also names {' '.join(new)}, where your mailbox is"
    return (*((out,) if gone else ()), *((names,) if new else ()))


def include(look: Look, record: SpfRecord, error: SpfError, value: str | None, usable: str | None) -> Finding:
    """Receivers stop at something that the record leads to. `value`: the record without all such parts; `usable`: with
    the mailbox's provider in it."""
    via = error.via or error.term
    why = {
        "missing": f"{error.domain} has no SPF record",
        "several": f"{error.domain} has several SPF records",
        "syntax": f"the record of {error.domain} has a mistake at “{error.term}”",
        "loop": f"it leads back to {error.term}",
        "hosts": f"“{error.term}” names more than 10 mail servers",
    }[error.kind]
    text = f"“{via}” makes receivers stop: {why}. The whole record counts for nothing."
    tell = f"If you still need it, tell whoever runs {error.domain}, and put it back when that is mended."
    foreign = error.kind in ("several", "syntax", "hosts") or error.domain.lower() not in via.lower()
    other = f"Remove “{via}” if you stopped using it; else tell whoever runs {error.domain}."
    kept = value is not None and len(value.split()) >= len(record.text.split())
    advice = (f"Correct “{via}”." if kept else f"Remove “{via}”.") if value else other
    more = (*((tell,) if foreign and value else ()), *_left_out(value or "", usable or ""))
    fix = look.fix(advice, usable, record.text, *more)
    title = "A part of the SPF record is broken"
    return look.scribe.finding("include", "stop", title, text, look.seen, fix=fix)


def lookups(look: Look, record: SpfRecord, value: str | None) -> Finding:
    """`value`: the record that allows the same servers with fewer look-ups."""
    found = look.found
    count = str(found.lookups) if found.lookups < COUNTED else f"{COUNTED} or more"
    title = f"SPF needs {count} look-ups, {MOST_LOOKUPS} is the most"
    costs = tuple(f"{term}: {cost}" for term, cost in found.costs.items() if cost)
    term, most = costliest(found)
    remove = f"Remove a service you stopped using. “{term}” costs most: {most}."
    again = "If one of these servers gets another address, change the record too"
    numbered = value is not None and len(parse(value).terms) >= len({term.text for term in record.terms})
    advice = "Change the record to this one, which allows the same servers." if value else remove
    return look.scribe.finding(
        "lookups",
        "stop",
        title,
        f"{title}. {'Receivers then ignore the whole record.' if value else 'Remove a service you stopped using.'}",
        look.seen,
        look.part("Look-ups that each part needs", costs),
        fix=look.fix(advice, value, record.text, *((again,) if numbered else ())),
    )


def voids(look: Look, record: SpfRecord, value: str | None) -> Finding:
    """`value`: the record without the parts that lead nowhere."""
    empty = look.found.voids
    title = f"{len(empty)} parts of the SPF record lead nowhere"
    text = f"{title}, {MOST_VOIDS} is the most. Receivers then ignore the whole record."
    gone = [word for word in record.text.split() if value is not None and word not in value.split()]
    fix = look.fix(
        f"Remove {' and '.join(gone)}." if value else "Remove a service you stopped using.",
        value,
        record.text,
    )
    nowhere = look.part("Parts that find no record", tuple(term for _, term in empty))
    return look.scribe.finding("voids", "stop", title, text, look.seen, nowhere, fix=fix)


def everyone(look: Look, value: str | None, gone: tuple[str, ...], record: SpfRecord) -> Finding:
    """`gone`: the parts that allow everyone; `value`: the record without them."""
    parts = " and ".join(f"“{term}”" for term in gone)
    text = f"The record lets every server in the world send as {look.subject.domain}, by {parts}."
    ends = all(fixes.is_all(term) for term in gone)
    advice = "End the record in ~all." if ends else f"Remove {parts}."
    fix = look.fix(advice, value, record.text)
    return look.scribe.finding("everyone", "fix", "SPF allows everyone", text, look.seen, fix=fix)


def idle(look: Look, record: SpfRecord, terms: tuple[str, ...], value: str) -> Finding:
    named = ", ".join(f"“{term}”" for term in terms)
    text = f"Receivers pass over {named}: a colon belongs there, or it stands behind the end of the record (all)."
    fix = look.fix("Change the record to this one.", value, record.text)
    return look.scribe.finding(
        "idle", "fix", "A part of the SPF record does nothing", text, look.seen, fix=fix
    )


def own_server(look: Look, record: SpfRecord, addresses: tuple[Address, ...], *, nobody: bool) -> Finding:
    """`nobody`: the record allows no server at all, so not that one's successor either."""
    named = ", ".join(map(str, addresses))
    host = look.subject.smtp_host
    text = f"Your mail leaves from {host} ({named}), which the record of {look.subject.domain} doesn't allow."
    value = fixes.with_terms(record.text, f"a:{host}")
    if any(
        term.qualifier != "+" and term.kind != "all" for term in record.terms
    ):  # one of them may refuse it
        version, *terms = record.text.split()
        value = " ".join((version, f"a:{host}", *terms))
    fix = look.fix("Change the record to this one.", value, record.text)
    name = "nobody" if nobody else "own_server"
    title = "SPF doesn't allow your own server"
    return look.scribe.finding(name, "stop" if nobody else "fix", title, text, look.seen, fix=fix)


def ptr(look: Look, record: SpfRecord, value: str | None) -> Finding:
    text = "“ptr” is slow and was given up (RFC 7208, section 5.5); some receivers pass over it."
    advice = "Remove it; name your servers by include, a, mx or ip4 instead."
    fix = look.fix(advice, value, record.text)
    return look.scribe.finding("ptr", "hint", "SPF uses ptr", text, look.seen, fix=fix)


def open_end(look: Look, record: SpfRecord) -> Finding:
    text = "The record says who may send, but not what to do with everybody else."
    fix = look.fix("End it in ~all.", fixes.with_all(record.text, "~all"), record.text)
    return look.scribe.finding("open_end", "hint", "SPF has no ending", text, look.seen, fix=fix)


def provider_missing(look: Look, record: SpfRecord, provider: Provider, woken: str) -> Finding:
    """`woken`: the record with each of its terms where receivers read it."""
    text = (
        f"{provider.name} sends your mail, but the record of {look.subject.domain} doesn't name it. "
        "Receivers take your mail for a forgery."
    )
    named = {word.lower().lstrip("+") for word in woken.split()}
    there = any(f"include:{name}" in named for name in provider.spf)
    value = woken if there else fixes.with_terms(woken, f"include:{provider.spf[0]}")
    fix = look.fix("Change the record to this one.", value, record.text)
    title = f"SPF doesn't allow {provider.name}"
    return look.scribe.finding("provider", "stop", title, text, look.seen, fix=fix)


def blocked(
    look: Look, record: SpfRecord, provider: Provider, refusals: tuple[Refusal, ...], value: str | None
) -> Finding:
    """The provider is named, and yet its servers don't pass; `value`: the record in which they do."""
    term, results = refusals[0].term, {one.result for one in refusals}
    named = term.lstrip("+-~?").lower() in {f"include:{name}" for name in provider.spf}
    why = f"“{term}” names it, but as no permission" if named else f"“{term or 'the end'}” decides before"
    name = provider.name
    text = f"{name} sends your mail, and the record doesn't let it: {why}. Receivers take your mail for a forgery."
    if results == {"neutral"}:
        text = f"{name} sends your mail, and the record says neither yes nor no to it: {why}."
    fix = look.fix(
        "Change the record to this one." if value else f"Name {name} first, without a sign before “include”.",
        value, record.text,
    )  # fmt: skip
    asked = look.part(
        f"SPF results for servers of {name}",
        tuple(f"{one.address}: {one.result}, by {one.term}" for one in refusals),
    )
    severity: Severity = "fix" if results == {"neutral"} else "stop"
    title = f"SPF names {name}, but doesn't let it send"
    return look.scribe.finding("blocked", severity, title, text, look.seen, asked, fix=fix)


def fine(look: Look) -> Finding:
    provider, found = look.provider, look.found
    named = provider is not None and bool(set(found.names) & set(provider.spf))
    title = f"{provider.name} may send for you" if provider and named else "Your senders are listed"
    least = "At least " if found.opaque else ""
    text = f"{least}{found.lookups} of {MOST_LOOKUPS} look-ups used."
    return look.scribe.finding("ok", "ok", title, text, look.seen)


def _is_public_name(host: str) -> bool:
    return bool(re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*", host, re.IGNORECASE))
