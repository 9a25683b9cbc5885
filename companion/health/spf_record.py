"""Reads one SPF record (RFC 7208 sections 4.5, 4.6, 5, 6, 7.1, 12). Pure, and asks nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network
from typing import Literal

Network = IPv4Network | IPv6Network
Kind = Literal["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists", "redirect"]
Qualifier = Literal["+", "-", "~", "?"]

_CHANGE = r"(?:0*[1-9]\d*)?r?[.\-+,/_=]*"  # a number of parts that is 0 is an error (section 7.3)
_EVERYWHERE = rf"%\{{[slodiphv]{_CHANGE}\}}|%%|%_|%-"
_EXPLAINING = rf"{_EVERYWHERE}|%\{{[crt]{_CHANGE}\}}"  # those three: in explanations only (section 7.2)
_DOMAIN_SPEC = re.compile(rf"(?:[!-$&-~]|{_EVERYWHERE})*", re.IGNORECASE)
_MACRO_STRING = re.compile(rf"(?:[!-$&-~]|{_EXPLAINING})*", re.IGNORECASE)
_EXPLANATION = re.compile(rf"(?:[ -$&-~]|{_EXPLAINING})*", re.IGNORECASE)
_TOP_LABEL = re.compile(
    r"(?=.*[a-z])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|[0-9]+-(?:[a-z0-9-]*[a-z0-9])", re.IGNORECASE
)
_ENDS_IN_MACRO = re.compile(rf"(?:[!-$&-~]|{_EVERYWHERE})*(?:{_EVERYWHERE})", re.IGNORECASE)
_TERM = re.compile(
    r"(?P<qualifier>[+\-~?]?)(?P<name>all|include|a|mx|ptr|ip4|ip6|exists)(?P<rest>[:/].*)?", re.IGNORECASE
)
_MODIFIER = re.compile(r"(?P<name>[a-z][a-z0-9_.\-]*)=(?P<value>.*)", re.IGNORECASE)
_CIDR = re.compile(r"(?:/(?P<four>0|[1-9]\d?))?(?://(?P<six>0|[1-9]\d{0,2}))?$")


@dataclass(frozen=True, slots=True)
class Term:
    """One mechanism, or the redirect modifier. `domain`: the domain-spec, empty where the record's own is meant.
    `four`, `six`: how many bits of an IPv4 or IPv6 address count."""

    kind: Kind
    qualifier: Qualifier
    text: str
    domain: str = ""
    network: Network | None = None
    four: int = 32
    six: int = 128

    @property
    def has_macro(self) -> bool:
        return "%" in self.domain


@dataclass(frozen=True, slots=True)
class SpfRecord:
    """`bad`: the first term that breaks the grammar; receivers then use none of the record. `exp`: where it says
    that the explanation stands (a domain-spec)."""

    text: str
    terms: tuple[Term, ...]
    bad: str | None = None
    exp: str | None = None


def spf_records(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Those of a name's TXT records that are SPF records (section 4.5): the version, alone or before a space."""
    return tuple(text for text in texts if re.match(r"v=spf1(?: |\Z)", text, re.IGNORECASE))


@lru_cache(maxsize=512)
def parse(text: str) -> SpfRecord:
    """The terms in order, the redirect last. Never raises: a record that breaks the grammar says where."""
    terms: list[Term] = []
    once: dict[str, str] = {}
    redirect: tuple[Term, ...] = ()
    for word in text.split(" ")[1:]:
        if not word:
            continue
        modifier = _MODIFIER.fullmatch(word)
        if modifier is None:
            term = _mechanism(word)
            if term is None:
                return SpfRecord(text, tuple(terms), word)
            terms.append(term)
            continue
        name, value = modifier["name"].lower(), modifier["value"]
        if not _MACRO_STRING.fullmatch(value):
            return SpfRecord(text, tuple(terms), word)
        if name in ("redirect", "exp"):
            if name in once or not _is_domain(value):
                return SpfRecord(text, tuple(terms), word)
            once[name] = value
            if name == "redirect":
                redirect = (Term("redirect", "+", word, value),)
    return SpfRecord(text, (*terms, *redirect), exp=once.get("exp"))


def is_explanation(text: str) -> bool:
    """Whether a TXT record can be read as an explanation (section 6.2)."""
    return bool(_EXPLANATION.fullmatch(text))


def _mechanism(word: str) -> Term | None:
    found = _TERM.fullmatch(word)
    if found is None:
        return None
    kind, rest = found["name"].lower(), found["rest"] or ""
    qualifier: Qualifier = found["qualifier"] or "+"  # type: ignore[assignment]  # the pattern allows these four
    match kind:
        case "all":
            return None if rest else Term("all", qualifier, word)
        case "ip4" | "ip6":
            network = _network(kind, rest[1:]) if rest.startswith(":") else None
            return None if network is None else Term(kind, qualifier, word, network=network)
        case "include" | "exists" | "ptr":
            if not rest and kind == "ptr":
                return Term("ptr", qualifier, word)
            fits = rest.startswith(":") and _is_domain(rest[1:])
            return Term(kind, qualifier, word, rest[1:]) if fits else None
    return _hosts("a" if kind == "a" else "mx", qualifier, word, rest)


def _hosts(kind: Literal["a", "mx"], qualifier: Qualifier, word: str, rest: str) -> Term | None:
    cidr = _CIDR.search(rest)
    if cidr is None or int(cidr["four"] or 0) > 32 or int(cidr["six"] or 0) > 128:
        return None
    domain, four, six = rest[: cidr.start()], int(cidr["four"] or 32), int(cidr["six"] or 128)
    if domain and not (domain.startswith(":") and _is_domain(domain[1:])):
        return None
    return Term(kind, qualifier, word, domain[1:], None, four, six)


def _network(kind: Literal["ip4", "ip6"], text: str) -> Network | None:
    _address, slash, length = text.partition("/")
    if "%" in text or (slash and not re.fullmatch(r"0|[1-9]\d*", length, re.ASCII)):
        return None  # Python would also read the zone of an IPv6 address
    try:
        return IPv4Network(text, strict=False) if kind == "ip4" else IPv6Network(text, strict=False)
    except ValueError:
        return None


def _is_domain(text: str) -> bool:
    """domain-spec: ends in a macro, or in a top label that is not the only one."""
    if not _DOMAIN_SPEC.fullmatch(text):
        return False
    if _ENDS_IN_MACRO.fullmatch(text):
        return True
    before, dot, top = text.removesuffix(".").rpartition(".")
    return bool(before and dot and _TOP_LABEL.fullmatch(top))
