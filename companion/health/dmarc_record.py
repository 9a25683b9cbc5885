"""Reads and edits DMARC records (RFC 9989 section 4.7), and names the places where one may stand (4.10). Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from companion.health.slips import readable, unslipped

Policy = Literal["none", "quarantine", "reject"]
POLICIES: tuple[Policy, ...] = ("none", "quarantine", "reject")  # mildest first
LONGEST_MENDED = 2_000  # characters
LONGEST_WALK = 8  # labels; of a longer name only the last 7 are walked
_PLACE = re.compile(
    r"mailto:[^\s,;!?@<>/:\"']+(?:'[^\s,;!?@<>/:\"']+)*@(?:[a-z0-9_-]+\.)+[a-z0-9-]+(?:!\d+[kmgt]?)?|https?://[^\s,;]+",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"https?://[^\s,;]+|[^\s,;!?@<>/:\"']{1,64}(?:'[^\s,;!?@<>/:\"']{1,64}){0,4}@(?:[a-z0-9_-]+\.)+[a-z0-9-]+(?:!\d+[kmgt]?)?",
    re.IGNORECASE,
)
_ALLOWED: dict[str, Callable[[str], bool]] = {
    "sp": lambda value: _policy(value) is not None,
    "np": lambda value: _policy(value) is not None,
    "adkim": lambda value: value.lower() in ("r", "s"),
    "aspf": lambda value: value.lower() in ("r", "s"),
    "t": lambda value: value.lower() in ("y", "n"),
    "psd": lambda value: value.lower() in ("y", "n", "u"),
    "rua": lambda value: all(_PLACE.fullmatch(part.strip()) for part in value.split(",")),
}
_TAGS = "p|sp|np|adkim|aspf|t|psd|rua|ruf|fo|rf|ri|pct"
_MAILTO = re.compile(r"mailto:([^\s,;!?@]+@((?:[a-z0-9_-]+\.)+[a-z0-9-]+))(?:!\d+[kmgt]?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DmarcRecord:
    """`p`, `sp`: None if missing, or if the word there is none that RFC 9989 knows (`p_wrong`)."""

    text: str
    p: Policy | None
    sp: Policy | None
    p_wrong: str | None
    psd: str
    testing: bool
    reports_to: tuple[tuple[str, str], ...]  # address, its domain
    np: Policy | None = None  # for names below that don't exist
    pct: int = 100  # what receivers that follow RFC 7489 apply the policy to; RFC 9989 has no such tag
    strict_dkim: bool = False
    strict_spf: bool = False
    wrong: tuple[tuple[str, str], ...] = ()  # tags with a value that none has: receivers pass over them
    p_first: bool = True  # `p` comes right after the version, as RFC 7489 wants it
    twice: tuple[str, ...] = ()  # tags that stand there more than once, of which the first is read here

    @property
    def spoilt(self) -> bool:
        """A wrong policy for names below takes the other policies with it (section 4.10.1)."""
        return any(tag in ("sp", "np") for tag, _ in self.wrong)

    def policy(self, *, inherited: bool, gone: bool = False) -> Policy | None:
        """What receivers do with mail that fails; None if they don't apply the record at all (section 4.10.1).
        `gone`: the DNS knows no name like that of the domain (section 4.7, `np`)."""
        below = (self.np if gone else None) or self.sp
        stated = below if inherited and below else self.p
        if stated is None or self.spoilt:
            return None if (self.p_wrong or self.spoilt) and not self.reports_to else "none"
        return POLICIES[max(POLICIES.index(stated) - self.testing, 0)]


def parse(text: str) -> DmarcRecord | None:
    """None if receivers don't take it for a DMARC record: the version comes first, in these very letters."""
    first, *others = text.split(";")
    if not re.fullmatch(r"v[ \t]*=[ \t]*DMARC1[ \t]*", first):
        return None
    tags: dict[str, str] = {}
    twice: list[str] = []
    strays = ""  # addresses behind a semicolon where a comma belongs
    for part in others:
        name, equals, value = part.partition("=")
        if equals:
            twice += [name.strip().lower()] * (name.strip().lower() in tags)
            tags.setdefault(name.strip().lower(), value.strip())
        elif "@" in part:
            strays += f"; {part.strip()}"
    p = tags.get("p")
    stated = {**tags, "rua": tags["rua"] + strays} if "rua" in tags else tags
    return DmarcRecord(
        text,
        _policy(p),
        _policy(tags.get("sp")),
        p if p is not None and _policy(p) is None else None,
        tags.get("psd", "u").lower(),
        tags.get("t", "n").lower() == "y",
        tuple((found[1], found[2].lower()) for found in _MAILTO.finditer(tags.get("rua", ""))),
        _policy(tags.get("np")),
        int(tags["pct"]) if re.fullmatch(r"\d{1,2}|100", tags.get("pct", "")) else 100,
        tags.get("adkim", "r").lower() == "s",
        tags.get("aspf", "r").lower() == "s",
        tuple(
            (name, value) for name, value in stated.items() if name in _ALLOWED and not _ALLOWED[name](value)
        ),
        next(iter(tags), "p") == "p",
        tuple(dict.fromkeys(twice)),
    )


def looks_like(text: str) -> bool:
    """Whoever wrote this meant a DMARC record."""
    text = unslipped(text)
    named = re.search(r"\bv\s*[=:]\s*dmarc", text, re.IGNORECASE)
    return bool(named or re.match(r"p\s*=\s*(?:none|quarantine|reject)\b", text, re.IGNORECASE))


def repaired(text: str) -> str | None:
    """The record with its slips put right: the version first and as it must be, semicolons between the tags, `=` in
    them. None where no policy comes of it, or where it is longer than anybody writes one."""
    if len(text) > LONGEST_MENDED:
        return None
    rest = re.sub(r"\bv\s*[=:]\s*dmarc\s*\d*(?=\W|$)", ";", unslipped(text), flags=re.IGNORECASE)
    rest = re.sub(r"\bpolicy\s*[=:]", "p=", rest, flags=re.IGNORECASE)
    tags: dict[str, str] = {}
    for part in re.split(rf"[;]|[\s,]+(?=(?:{_TAGS})\s*[=:])", rest, flags=re.IGNORECASE):
        found = re.fullmatch(rf"\s*({_TAGS})\s*[=:]\s*(.*?)[\s,.]*", part, re.IGNORECASE)
        if found:
            tags.setdefault(found[1].lower(), found[2])
    p = tags.pop("p", "")
    record = parse("; ".join(("v=DMARC1", f"p={p}", *(f"{name}={value}" for name, value in tags.items()))))
    return record.text if record is not None and record.p is not None and readable(record.text) else None


def with_tag(text: str, name: str, value: str) -> str:
    """The record with one tag set, the others as they are. A new `p` comes first: older receivers want it there."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    for at, part in enumerate(parts):
        if part.partition("=")[0].strip().lower() == name:
            parts[at] = f"{name}={value}"
            return "; ".join(parts)
    parts.insert(1 if name == "p" else len(parts), f"{name}={value}")
    return "; ".join(parts)


def once(text: str) -> str:
    """The record with the first of each tag only."""
    parts: dict[str, str] = {}
    for part in filter(None, map(str.strip, text.split(";"))):
        parts.setdefault(part.partition("=")[0].strip().lower(), part)
    return "; ".join(parts.values())


def without_tag(text: str, name: str) -> str:
    parts = (part.strip() for part in text.split(";") if part.strip())
    return "; ".join(part for part in parts if part.partition("=")[0].strip().lower() != name)


def with_addresses(text: str, value: str, reader: str) -> str:
    """The record with `rua` as it must be: each place in `value` with its scheme; `reader` where there is none."""
    found = _LOOSE.findall(value) or [reader]
    places = dict.fromkeys(place if "://" in place else f"mailto:{place}" for place in found)
    kept = (part for part in text.split(";") if "=" in part or "@" not in part)
    return with_tag(";".join(kept), "rua", ",".join(places))


def with_reader(text: str, reader: str) -> str:
    """The record with one more place for reports."""
    record = parse(text)
    named = re.search(r";\s*rua\s*=\s*([^;]*)", text, re.IGNORECASE)
    others = _LOOSE.findall(named[1]) if record is not None and named is not None else []
    return with_tag(text, "rua", ",".join((*others, f"mailto:{reader}")))


def without_places(record: DmarcRecord, domains: set[str], reader: str) -> str:
    """The record that sends no reports to these domains; to `reader` if none is left."""
    kept = [address for address, domain in record.reports_to if domain not in domains]
    return with_addresses(record.text, " ".join(kept), reader)


def places(domain: str) -> tuple[str, ...]:
    """The domains of the tree walk, the asked one first, up to the top (section 4.10)."""
    labels = domain.split(".")
    found = [domain]
    rest = labels[-(LONGEST_WALK - 1) :] if len(labels) >= LONGEST_WALK else labels[1:]
    found += [".".join(rest[at:]) for at in range(len(rest))]
    return tuple(found)


def _policy(word: str | None) -> Policy | None:
    return next((policy for policy in POLICIES if word is not None and word.lower() == policy), None)
