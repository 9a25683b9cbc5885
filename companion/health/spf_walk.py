"""Follows an SPF record through its includes, for a sender that none of its addresses names (RFC 7208 section 4.6).

That is whom the limits meet: nothing matches before the end, so every look-up is made. Terms behind `all`, and a
redirect beside one, are never reached and not counted. What depends on the message (macros) counts its look-up and
is `opaque`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from companion.dns.outcomes import Answer, NoRecord, Outcome, RecordType
from companion.health.sheet import Sheet
from companion.health.spf_record import Network, Qualifier, SpfRecord, Term, parse, spf_records

MOST_LOOKUPS = 10
MOST_VOIDS = 2
MOST_HOSTS = 10
COUNTED = 40  # look-ups, after which we stop counting too

Result = Literal["pass", "fail", "softfail", "neutral", "none", "error"]
RESULTS: dict[Qualifier, Result] = {"+": "pass", "-": "fail", "~": "softfail", "?": "neutral"}
ErrorKind = Literal["syntax", "several", "missing", "loop", "hosts"]


@dataclass(frozen=True, slots=True)
class SpfError:
    """Why receivers stop. `domain`: whose record; `term`: where in it; `via`: the checked record's own term."""

    kind: ErrorKind
    domain: str
    term: str
    via: str = ""


@dataclass(slots=True)
class Walk:
    """What was met on the way. `costs`: look-ups for each term of the first record. `voids`: what found nothing."""

    result: Result = "none"
    record: SpfRecord | None = None
    lookups: int = 0
    costs: dict[str, int] = field(default_factory=dict)
    voids: list[tuple[str, str]] = field(default_factory=list)  # domain, term
    names: list[str] = field(default_factory=list)  # included, or redirected to
    networks: list[Network] = field(default_factory=list)
    error: SpfError | None = None
    opaque: bool = False
    failed: list[tuple[RecordType, str]] = field(
        default_factory=list
    )  # kind and name of questions without an outcome


def walk(sheet: Sheet, domain: str) -> Walk:
    """Walks the record of `domain`. Ends, whatever includes whatever."""
    found = Walk()
    texts = _ask(sheet, found, "TXT", domain)
    records = spf_records(texts.records) if isinstance(texts, Answer) else ()
    if len(records) > 1:
        found.error = SpfError("several", domain, "")
        found.result = "error"
    elif records:
        found.record = parse(records[0])
        found.result = _record(sheet, found, found.record, (domain.lower(),), "")
    return found


def _record(sheet: Sheet, found: Walk, record: SpfRecord, path: tuple[str, ...], via: str) -> Result:
    if record.bad is not None:
        # Section 4.6: the whole record is read before any of it is used.
        return _stop(found, SpfError("syntax", path[-1], record.bad, via))
    stops = any(term.kind == "all" for term in record.terms)
    for term in record.terms:
        if term.kind == "redirect" and stops:
            break
        if found.lookups >= COUNTED:
            return "error"
        before = found.lookups
        result = _term(sheet, found, term, path, via or term.text)
        if not via:
            found.costs[term.text] = found.lookups - before
        if result is not None:
            return result
    return "neutral"


def _term(sheet: Sheet, found: Walk, term: Term, path: tuple[str, ...], via: str) -> Result | None:
    """The record's result if this term decides it for the stranger."""
    if term.kind == "all":
        return RESULTS[term.qualifier]
    if term.network is not None:
        found.networks.append(term.network)
        return RESULTS[term.qualifier] if term.network.prefixlen == 0 else None
    found.lookups += 1
    if term.has_macro:
        found.opaque = True
        return None
    name = (term.domain or path[-1]).lower().removesuffix(".")
    match term.kind:
        case "include" | "redirect":
            result = _follow(sheet, found, name, path, via)
            if result == "error" or term.kind == "redirect":
                return result
            return RESULTS[term.qualifier] if result == "pass" else None
        case "exists":
            there = _ask(sheet, found, "A", name)
            _note_void(found, path[-1], term, there)
            return RESULTS[term.qualifier] if isinstance(there, Answer) else None
        case "a":
            # Only what finds neither is void for every sender.
            _note_void(found, path[-1], term, _ask(sheet, found, "A", name), _ask(sheet, found, "AAAA", name))
        case "mx":
            hosts = _ask(sheet, found, "MX", name)
            _note_void(found, path[-1], term, hosts)
            if isinstance(hosts, Answer) and len(hosts.records) > MOST_HOSTS:
                return _stop(found, SpfError("hosts", path[-1], term.text, via))
    return None


def _follow(sheet: Sheet, found: Walk, name: str, path: tuple[str, ...], via: str) -> Result:
    found.names.append(name)
    if name in path:
        return _stop(found, SpfError("loop", path[-1], name, via))
    texts = _ask(sheet, found, "TXT", name)
    if not isinstance(texts, Answer | NoRecord):
        return "none"
    records = spf_records(texts.records) if isinstance(texts, Answer) else ()
    if len(records) != 1:
        return _stop(found, SpfError("several" if records else "missing", name, name, via))
    return _record(sheet, found, parse(records[0]), (*path, name), via)


def _ask(sheet: Sheet, found: Walk, kind: RecordType, name: str) -> Outcome:
    outcome = sheet.ask(kind, name)
    if not isinstance(outcome, Answer | NoRecord):
        found.failed.append((kind, name))
    return outcome


def _note_void(found: Walk, domain: str, term: Term, *outcomes: Outcome) -> None:
    if all(isinstance(outcome, NoRecord) for outcome in outcomes):
        found.voids.append((domain, term.text))


def _stop(found: Walk, error: SpfError) -> Result:
    found.error = found.error or error
    return "error"
