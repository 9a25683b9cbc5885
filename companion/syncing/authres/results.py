"""Reads one Authentication-Results field (RFC 8601), also as servers write it in truth. Pure; never raises.

Microsoft leaves out who speaks; Yahoo puts a comment onto a result without a space; others forget a semicolon between
two methods, or put words where a property should stand. Every expression is linear, nothing recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST = 8 * 1024  # characters of a field
MOST_RESULTS = 40

_METHOD = re.compile(r"([a-z][a-z0-9-]{0,40})(?:/\d{1,3})?[ \t]*=[ \t]*([a-z]{1,20})(?![a-z0-9.@-])", re.I)
_PROPERTY = re.compile(
    r'([a-z]{1,20})[ \t]{0,3}\.[ \t]{0,3}([a-z0-9-]{1,40})[ \t]*=[ \t]*("[^"]*"(?:@[^\s;"]+)?|[^\s;"]+)', re.I
)
_SERVER = re.compile(r'"?([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20})\.?"?(?:[ \t]+\d{1,3})?[ \t]*', re.I)
METHODS = frozenset({"spf", "dkim", "dmarc", "arc", "iprev", "auth", "dara", "bimi", "compauth", "sender-id",
                     "domainkeys", "dkim-adsp", "vbr", "rrvs", "smime", "dnswl", "x-tls"})  # fmt: skip
_KEPT = frozenset({"spf", "dkim", "dmarc"})


@dataclass(frozen=True, slots=True)
class Result:
    """`properties`: by type and name, such as `header.d`; in small letters, without quotes."""

    method: str
    result: str
    properties: dict[str, str] = field(default_factory=dict)

    def domain(self, *names: str) -> str:
        """The first of these properties that is there, without what stands before an @; else empty."""
        values = (self.properties.get(name, "") for name in names)
        found = next((value.rpartition("@")[2].strip("<>").rstrip(".") for value in values if value), "")
        return found if found.isprintable() and len(found) <= 253 else ""


@dataclass(frozen=True, slots=True)
class Results:
    """`server`: its authserv-id in small letters, empty where it is left out."""

    server: str
    results: tuple[Result, ...]


def read(value: str) -> Results:
    """`value`: unfolded."""
    plain = _bare(value[:MOST])
    head, semicolon, rest = plain.partition(";")
    told = _METHOD.search(head)
    if told is not None and told[1].lower() in METHODS:
        return Results("", tuple(_results(plain)))
    named = _SERVER.match(head.strip())
    return Results(named[1].lower() if named else "", tuple(_results(rest if semicolon else "")))


def _results(plain: str) -> Iterator[Result]:
    """Each method is one wherever it begins, and the properties up to the next are its own."""
    found = [
        match for match in _METHOD.finditer(plain) if match[1].lower() in METHODS and _begins(plain, match)
    ]
    for n, match in enumerate(found[:MOST_RESULTS]):
        method = match[1].lower()
        if method in _KEPT:
            end = found[n + 1].start() if n + 1 < len(found) else len(plain)
            told = {
                f"{kind.lower()}.{name.lower()}": text.strip('"').lower()
                for kind, name, text in _PROPERTY.findall(plain, match.end(), end)
            }
            yield Result(method, match[2].lower(), told)


def _begins(plain: str, match: re.Match[str]) -> bool:
    """Not within another word, as in `policy.dmarc=none`."""
    at = match.start()
    return at == 0 or plain[at - 1] in "; \t,"


def _bare(value: str) -> str:
    """`value` with comments, which nest, as a blank; an open one goes to the end. What is quoted names no method."""
    if "(" not in value and '"' not in value:
        return value
    out: list[str] = []
    depth, quoted, escaped = 0, False, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif char == "(" and not quoted:
            depth += 1
            if depth == 1:
                out.append(" ")
            continue
        elif char == ")" and depth:
            depth -= 1
            continue
        if not depth:
            out.append(" " if quoted and char in "=;" else char)
    return "".join(out)
