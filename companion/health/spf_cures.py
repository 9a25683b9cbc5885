"""SPF records that receivers can use, made out of those that they can't, by what the DNS says about each part. Pure.

While receivers stop with an error none of the record counts; so nothing is lost with a part that makes them stop.
"""

from __future__ import annotations

from ipaddress import ip_network

from companion.dns.outcomes import Answer
from companion.health import fixes
from companion.health.sheet import Sheet, Subject
from companion.health.spf_course import MOST_LOOKUPS, MOST_VOIDS, Walk, spf_answers
from companion.health.spf_record import SpfRecord, Term, parse
from companion.health.spf_walk import COUNTED, walk

MOST_CURED = (
    20  # parts that are taken out; of a record with more faults than that nobody knows what was meant
)
WIDE_FOUR, WIDE_SIX = 8, 16  # shorter prefixes are more of the internet than anybody owns
_MOST_NETS = 4


def as_if(subject: Subject, sheet: Sheet, value: str, besides: str | None = None) -> Sheet:
    """With this for the domain's only SPF record, and another text (`besides`) gone."""
    records = sheet.records("TXT", subject.domain)
    ours = {shown for shown, _ in spf_answers(sheet.ask("TXT", subject.domain))}
    others = (text for text in records if text not in ours and text != besides)
    return sheet.with_records("TXT", subject.domain, (*others, value))


def usable(subject: Subject, sheet: Sheet, text: str) -> str:
    """The record, as near to it as receivers can use."""
    value = text
    for _ in range(MOST_CURED):  # what is taken out can bring forth what it hid
        before = value
        value = without_stops(subject, sheet, value) or value
        found = walk(as_if(subject, sheet, value), subject.domain)
        if found.error is None and found.lookups > MOST_LOOKUPS:
            value = fewer_lookups(subject, sheet, parse(value), found) or value
        value = narrow(subject, sheet, value)[0] or value
        if value == before:
            break
    return value


def without_stops(subject: Subject, sheet: Sheet, text: str) -> str | None:
    """The record without the parts at which receivers stop; None where that doesn't mend it."""
    value = text
    for _ in range(MOST_CURED):
        found = walk(as_if(subject, sheet, value), subject.domain)
        if found.error is None:
            return value if anybody(parse(value)) else None
        via = found.error.via or found.error.term
        if not via or via not in value.split():
            return None
        value = without(value, via)
    return None


def without(text: str, term: str) -> str:
    """The record without a term; without its redirect it needs an ending."""
    value = fixes.without_terms(text, (term,))
    return fixes.with_all(value, "~all") if term.lower().startswith("redirect=") else value


def narrow(subject: Subject, sheet: Sheet, text: str) -> tuple[str | None, tuple[str, ...]]:
    """The record without what lets the whole world send, and which parts that were."""
    value, gone = text, list(wide_terms(parse(text)))
    for wide in gone:
        value = without(value, wide)
    for _ in range(MOST_CURED):
        found = walk(as_if(subject, sheet, value), subject.domain)
        if found.result != "pass" or found.decided is None:
            break
        term = found.decided
        gone.append(term.text)
        value = fixes.with_all(value, "~all") if term.kind == "all" else without(value, term.text)
    emptied = not anybody(parse(value)) and not all(map(fixes.is_all, gone))
    return (None if value == text or emptied else value), tuple(dict.fromkeys(gone))


def anybody(record: SpfRecord) -> bool:
    """Whether it allows some server, or may do so."""
    return any(term.kind != "all" and term.qualifier == "+" for term in record.terms)


def wide_terms(record: SpfRecord) -> tuple[str, ...]:
    """The record's own numbers that are a good part of the internet."""
    return tuple(
        term.text
        for term in record.terms
        if term.qualifier == "+" and term.kind in ("ip4", "ip6", "a", "mx") and _wide(term)
    )


def fewer_lookups(subject: Subject, sheet: Sheet, record: SpfRecord, found: Walk) -> str | None:
    """The record within ten look-ups that allows the same servers as now; None where that takes a decision.

    Terms that stand there twice go, then those that find no record, then the own names become numbers.
    """
    words = list(dict.fromkeys(record.text.split()))
    empty = {term for domain, term in found.voids if domain == subject.domain}
    value = " ".join(word for word in words if word not in empty)
    if walk(as_if(subject, sheet, value), subject.domain).lookups > COUNTED:
        return None  # nor is each of its names worth a question
    for term in record.terms:
        count = walk(as_if(subject, sheet, value), subject.domain).lookups
        if count <= MOST_LOOKUPS:
            break
        numbers = _numbers(subject, sheet, term)
        if numbers:
            value = " ".join(" ".join(numbers) if word == term.text else word for word in value.split())
    after = walk(as_if(subject, sheet, value), subject.domain)
    return value if after.lookups <= MOST_LOOKUPS and after.error is None else None


def fewer_voids(subject: Subject, sheet: Sheet, record: SpfRecord, found: Walk) -> str | None:
    """The record without its own parts that find nothing or, where those are not to blame, without the one that is."""
    own = tuple(term for domain, term in found.voids if domain == subject.domain)
    values = [fixes.without_terms(record.text, own)]
    values += [without(values[0], term.text) for term in record.terms if term.kind in ("include", "redirect")]
    for value in values:
        after = walk(as_if(subject, sheet, value), subject.domain)
        if len(after.voids) <= MOST_VOIDS and after.error is None and anybody(parse(value)):
            return value
    return None


def costliest(found: Walk) -> tuple[str, int]:
    return max(found.costs.items(), key=lambda cost: cost[1])


def _wide(term: Term) -> bool:
    if term.network is not None:
        return term.network.prefixlen < (WIDE_FOUR if term.network.version == 4 else WIDE_SIX)
    return term.four < WIDE_FOUR or term.six < WIDE_SIX


def _numbers(subject: Subject, sheet: Sheet, term: Term) -> tuple[str, ...]:
    """An own host's addresses as terms; none where it is somebody else's, who may change them."""
    name = (term.domain or subject.domain).lower().removesuffix(".")
    if term.kind != "a" or term.has_macro or not f".{name}".endswith(f".{subject.organisation}"):
        return ()
    made = []
    for kind, bits, full in (("A", term.four, 32), ("AAAA", term.six, 128)):
        found = sheet.ask("A" if kind == "A" else "AAAA", name)
        for address in found.records if isinstance(found, Answer) else ():
            net = ip_network(f"{address}/{bits}", strict=False)
            sign = "" if term.qualifier == "+" else term.qualifier
            made.append(f"{sign}ip{net.version}:{address if bits == full else net}")
    return tuple(made) if len(made) <= _MOST_NETS else ()
