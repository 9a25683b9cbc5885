"""The sentences and records of the SPF check: one function a defect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.core.wording import Said, both, say
from companion.health import fixes
from companion.health.findings import Evidence, Finding, Fix
from companion.health.providers import Provider
from companion.health.sheet import Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, SpfError, Walk
from companion.health.spf_cures import costliest
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

    def fix(self, text: Said, value: str | None, replaces: str | None, *steps: Said) -> Fix:
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
    text = say("No one is allowed to send for {domain} yet.", domain=look.subject.domain)
    ask = say("Ask your mail host which servers send for you, and add the SPF record it names.")
    fix = look.fix(say("Add this DNS record.") if value else ask, value, None)
    return look.scribe.finding("none", "stop", say("SPF record is missing"), text, look.seen, fix=fix)


def misspelt(look: Look, text: str, value: str, usable: str) -> Finding:
    """`value`: the record that was meant; `usable`: without what would make receivers stop there."""
    why = say(
        "Receivers don't take it for an SPF record: one begins with “v=spf1” and a blank, with "
        "nothing before."
    )
    fix = look.fix(say("Replace it with this one."), usable, text, *_left_out(value, usable))
    seen = look.part(look.seen.question, (text,))
    return look.scribe.finding("misspelt", "stop", say("SPF record isn't read as one"), why, seen, fix=fix)


def misplaced(look: Look, place: str, value: str, usable: str) -> Finding:
    """`value`: the record that stands there; `usable`: without what would make receivers stop."""
    text = say(
        "It stands at {place}; receivers only look at {domain}.", place=place, domain=look.subject.domain
    )
    fix = look.fix(say("Add it there."), usable, None, *_left_out(value, usable))
    seen = look.part(f"TXT at {place}", (value,))
    return look.scribe.finding(
        "misplaced", "stop", say("SPF record is in the wrong place"), text, seen, fix=fix
    )


def two(look: Look, records: tuple[str, ...], value: str, usable: str) -> Finding:
    """`value`: all of them in one; `usable`: without what would make receivers stop there."""
    first, *others = records
    title = say("{n, plural, =2 {Two SPF records} other {# SPF records}}, only one allowed", n=len(records))
    remove = (say("Delete the other one: {other}", other=other) for other in others)
    fix = look.fix(say("Merge them into one record."), usable, first, *remove, *_left_out(value, usable))
    return look.scribe.finding(
        "two", "stop", title, say("{what}. Merge them into this one.", what=title), look.seen, fix=fix
    )


def syntax(look: Look, record: SpfRecord, term: str, value: str | None, usable: str | None) -> Finding:
    """`value`: the record as it was surely meant; `usable`: without what would make receivers stop next."""
    text = say("Receivers stop reading at “{term}”, so the whole record counts for nothing.", term=term)
    advice = (
        say("Change the record to this one.") if usable else say("Correct “{term}”, or remove it.", term=term)
    )
    fix = look.fix(advice, usable, record.text, *_left_out(value or "", usable or ""))
    return look.scribe.finding("syntax", "stop", say("SPF record has a mistake"), text, look.seen, fix=fix)


def _left_out(value: str, usable: str) -> tuple[Said, ...]:
    gone = [word for word in value.split() if word not in usable.split()]
    new = [
        word for word in usable.split() if word not in value.split() and word.lower().startswith("include:")
    ]
    out = say(
        "It leaves out {gone}, at which receivers would stop, look up too much, or let everybody send",
        gone=" ".join(gone),
    )
    names = say("It also names {new}, where your mailbox is", new=" ".join(new))
    return (*((out,) if gone else ()), *((names,) if new else ()))


def include(look: Look, record: SpfRecord, error: SpfError, value: str | None, usable: str | None) -> Finding:
    """Receivers stop at something that the record leads to. `value`: the record without all such parts; `usable`: with
    the mailbox's provider in it."""
    via = error.via or error.term
    why = {
        "missing": say("{domain} has no SPF record", domain=error.domain),
        "several": say("{domain} has several SPF records", domain=error.domain),
        "syntax": say(
            "the record of {domain} has a mistake at “{term}”", domain=error.domain, term=error.term
        ),
        "loop": say("it leads back to {term}", term=error.term),
        "hosts": say("“{term}” names more than 10 mail servers", term=error.term),
    }[error.kind]
    text = say("“{via}” makes receivers stop: {why}. The whole record counts for nothing.", via=via, why=why)
    tell = say(
        "If you still need it, tell whoever runs {domain}, and put it back when that is mended.",
        domain=error.domain,
    )
    foreign = error.kind in ("several", "syntax", "hosts") or error.domain.lower() not in via.lower()
    other = say(
        "Remove “{via}” if you stopped using it; else tell whoever runs {domain}.",
        via=via,
        domain=error.domain,
    )
    kept = value is not None and len(value.split()) >= len(record.text.split())
    advice = (
        (say("Correct “{via}”.", via=via) if kept else say("Remove “{via}”.", via=via)) if value else other
    )
    more = (*((tell,) if foreign and value else ()), *_left_out(value or "", usable or ""))
    fix = look.fix(advice, usable, record.text, *more)
    title = say("A part of the SPF record is broken")
    return look.scribe.finding("include", "stop", title, text, look.seen, fix=fix)


def lookups(look: Look, record: SpfRecord, value: str | None) -> Finding:
    """`value`: the record that allows the same servers with fewer look-ups."""
    found = look.found
    count = found.lookups if found.lookups < COUNTED else say("{n} or more", n=COUNTED)
    title = say("SPF needs {count} look-ups, {most} is the most", count=count, most=MOST_LOOKUPS)
    costs = tuple(f"{term}: {cost}" for term, cost in found.costs.items() if cost)
    term, most = costliest(found)
    remove = say("Remove a service you stopped using. “{term}” costs most: {most}.", term=term, most=most)
    again = say("If one of these servers gets another address, change the record too")
    numbered = value is not None and len(parse(value).terms) >= len({term.text for term in record.terms})
    advice = say("Change the record to this one, which allows the same servers.") if value else remove
    return look.scribe.finding(
        "lookups",
        "stop",
        title,
        say("{what}. Receivers then ignore the whole record.", what=title)
        if value
        else say("{what}. Remove a service you stopped using.", what=title),
        look.seen,
        look.part(say("Look-ups that each part needs"), costs),
        fix=look.fix(advice, value, record.text, *((again,) if numbered else ())),
    )


def voids(look: Look, record: SpfRecord, value: str | None) -> Finding:
    """`value`: the record without the parts that lead nowhere."""
    empty = look.found.voids
    title = say("{count} parts of the SPF record lead nowhere", count=len(empty))
    text = say(
        "{what}, {most} is the most. Receivers then ignore the whole record.", what=title, most=MOST_VOIDS
    )
    gone = [word for word in record.text.split() if value is not None and word not in value.split()]
    fix = look.fix(
        say("Remove {gone}.", gone=both(gone)) if value else say("Remove a service you stopped using."),
        value,
        record.text,
    )
    nowhere = look.part(say("Parts that find no record"), tuple(term for _, term in empty))
    return look.scribe.finding("voids", "stop", title, text, look.seen, nowhere, fix=fix)


def everyone(
    look: Look, value: str | None, usable: str | None, gone: tuple[str, ...], record: SpfRecord
) -> Finding:
    """`gone`: the parts that allow everyone; `value`: the record without them; `usable`: without what would make
    receivers stop then, and with the mailbox's provider in it."""
    parts = both([say("“{term}”", term=term) for term in gone])
    text = say(
        "The record lets every server in the world send as {domain}, by {parts}.",
        domain=look.subject.domain,
        parts=parts,
    )
    ends = all(fixes.is_all(term) for term in gone)
    advice = say("End the record in ~all.") if ends else say("Remove {parts}.", parts=parts)
    fix = look.fix(advice, usable, record.text, *_left_out(value or "", usable or ""))
    return look.scribe.finding("everyone", "fix", say("SPF allows everyone"), text, look.seen, fix=fix)


def idle(look: Look, record: SpfRecord, terms: tuple[str, ...], value: str, usable: str | None) -> Finding:
    """`value`: the record in which receivers read them; `usable`: without those at which they would stop, None where
    they would do so at any of them."""
    named = [say("“{term}”", term=term) for term in terms]
    text = say(
        "Receivers pass over {named}: a colon belongs there, or it stands behind the end of the "
        "record (all).",
        named=named,
    )
    advice = (
        say("Change the record to this one.")
        if usable
        else say("Correct “{term}”, or remove it.", term=terms[0])
    )
    left_out = _left_out(value, usable) if usable else ()
    fix = look.fix(advice, usable, record.text, *left_out)
    return look.scribe.finding(
        "idle", "fix", say("A part of the SPF record does nothing"), text, look.seen, fix=fix
    )


def ptr(look: Look, record: SpfRecord, value: str | None) -> Finding:
    text = say("“ptr” is slow and was given up (RFC 7208, section 5.5); some receivers pass over it.")
    advice = say("Remove it; name your servers by include, a, mx or ip4 instead.")
    fix = look.fix(advice, value, record.text)
    return look.scribe.finding("ptr", "hint", say("SPF uses ptr"), text, look.seen, fix=fix)


def open_end(look: Look, record: SpfRecord, value: str) -> Finding:
    text = say("The record says who may send, but not what to do with everybody else.")
    fix = look.fix(say("End it in ~all."), value, record.text)
    return look.scribe.finding("open_end", "hint", say("SPF has no ending"), text, look.seen, fix=fix)


def fine(look: Look) -> Finding:
    provider, found = look.provider, look.found
    named = provider is not None and bool(set(found.names) & set(provider.spf))
    title = (
        say("{name} may send for you", name=provider.name)
        if provider and named
        else say("Your senders are listed")
    )
    text = (
        say("At least {n} of {most} look-ups used.", n=found.lookups, most=MOST_LOOKUPS)
        if found.opaque
        else say("{n} of {most} look-ups used.", n=found.lookups, most=MOST_LOOKUPS)
    )
    return look.scribe.finding("ok", "ok", title, text, look.seen)


def _is_public_name(host: str) -> bool:
    return bool(re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*", host, re.IGNORECASE))
