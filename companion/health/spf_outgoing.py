"""Would mail pass that leaves from the provider's servers? `check_host` for a few of the addresses that the provider
itself publishes: its name may stand in a record that has decided before, or that doesn't let it send. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.health.own_servers import Address
from companion.health.providers import Provider
from companion.health.sheet import Sheet, Subject
from companion.health.spf_course import MOST_LOOKUPS, Result, Walk
from companion.health.spf_cures import as_if
from companion.health.spf_macros import Sender
from companion.health.spf_record import Network, SpfRecord
from companion.health.spf_sender import Pending, SenderCourse
from companion.health.spf_walk import walk

MOST = 12  # addresses; a provider has some dozen networks, and they stand together in its record
REFUSED: tuple[Result, ...] = ("fail", "softfail", "neutral")
# What every message of the provider's has alike; a greeting (h) and a local part (l, s) are those of one message.
_KNOWN_MACROS = re.compile(r"[^%]*(?:%(?:\{[idov][^}]*\}|[%_-])[^%]*)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One of the provider's servers, what receivers come to, and the term of the domain's record that decides."""

    address: Address
    result: Result
    term: str


def refusals(
    subject: Subject, sheet: Sheet, provider: Provider, record: SpfRecord, found: Walk
) -> tuple[Refusal, ...]:
    """Of the servers that pass by the provider's own record; none where nobody can say, nor where receivers stop with
    an error: that is told by itself. `found`: the walk of the domain's record."""
    if found.opaque and not _says_it_all(record):
        return ()
    addresses = _samples(subject, sheet, provider, found)
    ruled = (Refusal(address, *_course(sheet, address, subject, subject.domain)) for address in addresses)
    return tuple(one for one in ruled if one.result in REFUSED)


def allowing(
    subject: Subject, sheet: Sheet, provider: Provider, record: SpfRecord, found: Walk
) -> str | None:
    """The record in which they pass: the provider's part made a permission where it stands, else before all others."""
    ours = {f"include:{name}" for name in provider.spf}
    words = record.text.split()
    named = [word for word in words if word.lstrip("+-~?").lower() in ours]
    include = named[0].lstrip("+-~?") if named else f"include:{_name(provider, found)}"
    rest = [word for word in words[1:] if word not in named]
    once = dict.fromkeys(word.lstrip("+-~?") if word in named else word for word in words)
    in_place = " ".join(once)
    for value in (in_place, " ".join((words[0], include, *rest))):
        after = as_if(subject, sheet, value)
        course = walk(after, subject.domain)
        within = course.error is None and not course.failed and course.lookups <= MOST_LOOKUPS
        if within and not refusals(subject, after, provider, record, course):
            return value
    return None


def _samples(subject: Subject, sheet: Sheet, provider: Provider, found: Walk) -> list[Address]:
    """One address of each network, evenly taken where they are many."""
    theirs = walk(sheet, _name(provider, found))
    if theirs.failed or theirs.error is not None:
        return []
    networks = list(dict.fromkeys(theirs.networks))
    few = [networks[at * len(networks) // MOST] for at in range(MOST)] if len(networks) > MOST else networks
    own = _name(provider, found)
    addresses = (_first(network) for network in few)
    return [
        address for address in addresses if _course(sheet, address, subject, own)[0] in ("pass", "temperror")
    ]


def _course(sheet: Sheet, address: Address, subject: Subject, domain: str) -> tuple[Result, str]:
    """The result and the term that decided; a question that is still open is no result."""
    local = (subject.address or subject.reader).partition("@")[0]
    page = Sheet(sheet.known, sheet.at)  # one sender's open question must not end the next one's course
    course = SenderCourse(page, Sender(address, local, subject.domain, subject.domain))
    try:
        found = course.run(domain)
    except Pending:
        return "temperror", ""
    finally:
        sheet.missing.update(page.missing)
    return found.result, found.decided.text if found.decided is not None else ""


def _name(provider: Provider, found: Walk) -> str:
    return next((name for name in provider.spf if name in found.names), provider.spf[0])


def _first(network: Network) -> Address:
    """The first that can be a host's."""
    return network[1] if network.num_addresses > 2 else network[0]


def _says_it_all(record: SpfRecord) -> bool:
    """Whether what depends on the message stands in this record itself, and not on what we don't know."""
    macros = [term.domain for term in record.terms if term.has_macro]
    return bool(macros) and all(_KNOWN_MACROS.fullmatch(domain) for domain in macros)
