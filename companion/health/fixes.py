"""Exact records to copy, made from the ones that stand there, and the steps to put them in (UX.md 6.7)."""

from __future__ import annotations

from dataclasses import replace

from companion.core.wording import Said, say
from companion.health.findings import Fix, Record
from companion.health.sheet import Subject
from companion.health.slips import plain_ascii

TTL_S = 3600
LONGEST_STRING = 255  # bytes of one string of a TXT record (RFC 1035 section 3.3); longer texts are several
PIECES = say(
    "If the page refuses so long a value, cut it into pieces of at most {most} characters, each "
    "in quotes, and put a blank between them",
    most=LONGEST_STRING,
)
COME_BACK = say("Come back and check again. It can take up to 30 minutes.")


def txt(subject: Subject, host: str, value: str, *, replaces: str | None = None) -> Record:
    return Record("TXT", relative(host, subject.organisation), host, plain_ascii(value), TTL_S, replaces)


def mx(subject: Subject, value: str, *, replaces: str | None = None) -> Record:
    name = relative(subject.domain, subject.organisation)
    return Record("MX", name, subject.domain, value, TTL_S, replaces)


def relative(host: str, organisation: str) -> str:
    """`host` as most DNS pages want it: without the domain they belong to; the whole name if it lies elsewhere."""
    if host == organisation:
        return "@"
    return host.removesuffix(f".{organisation}")


def fix(text: Said, record: Record | None = None, *steps: Said) -> Fix:
    """A fix with its steps; `located` adds where. `steps` are what this one needs besides."""
    if record is None:
        return Fix(text, (*steps, COME_BACK), None)
    put = (
        say("Add a new record and paste the four values")
        if record.replaces is None
        else say("Find the record that stands there and paste the new value over it")
    )
    pieces = (PIECES,) if record.type == "TXT" and len(record.value) > LONGEST_STRING else ()
    return Fix(text, (put, *pieces, *steps, COME_BACK), record)


def delete(record: str) -> Said:
    """The step that takes a record away."""
    return say("Delete this record: {record}", record=record)


def located(found: Fix, organisation: str, dns_host: str | None) -> Fix:
    """The fix with its first step: where this domain's DNS is edited."""
    if found.record is None or found.record.type == "PTR":  # that is set by whoever owns the address
        return found
    where = (
        say("Open DNS at {dns_host}, where your domain lives", dns_host=dns_host)
        if dns_host
        else say("Open DNS for {organisation}", organisation=organisation)
    )
    return replace(found, steps=(where, *found.steps))


# --- SPF: edits keep every term that stands there ---


def with_terms(record: str, *terms: str) -> str:
    """The record with terms added where they are still reached: before `all` and redirect."""
    words = record.split()
    ends = [at for at, word in enumerate(words) if is_all(word) or word.lower().startswith("redirect=")]
    at = min(ends, default=len(words))
    return " ".join((*words[:at], *terms, *words[at:]))


def without_terms(record: str, terms: tuple[str, ...]) -> str:
    return " ".join(word for word in record.split() if word not in terms)


def with_all(record: str, new: str) -> str:
    """The record ending in `new` (`~all`); a redirect, which `all` would silence, becomes an include."""
    words = [_as_include(word) for word in record.split() if not is_all(word)]
    return " ".join((*words, new))


def merged(records: tuple[str, ...]) -> str:
    """One record that allows whom each of them allows, and ends as mildly as the mildest, but never in `+all`."""
    words = [word for record in records for word in record.split()[1:]]
    words = _with_one(words, "exp=")
    ends = [word for word in words if is_all(word)]
    end = min(ends, key=lambda word: "?~-".find(word[0]), default="~all")
    # The same term twice would cost its look-ups twice.
    kept = dict.fromkeys(_as_include(word) for word in words if not is_all(word))
    return " ".join(("v=spf1", *kept, end if end[0] in "?~-" else "~all"))


def is_all(word: str) -> bool:
    """The mechanism `all`, whatever its qualifier."""
    return word.lower().lstrip("+-~?") == "all"


def _with_one(words: list[str], start: str) -> list[str]:
    """Only the first of the words that begin so: a record has one explanation (RFC 7208 section 6)."""
    first = next((word for word in words if word.lower().startswith(start)), None)
    return [word for word in words if word == first or not word.lower().startswith(start)]


def _as_include(word: str) -> str:
    name, equals, target = word.partition("=")
    return f"include:{target}" if equals and name.lower() == "redirect" else word
