"""What somebody meant who wrote an SPF record that receivers can't read, or read otherwise. Pure, and asks nothing.

Only slips are mended that leave no doubt. Where one term stays a riddle there is no record to offer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from ipaddress import IPv4Address, ip_address, ip_network, summarize_address_range

from companion.health import fixes
from companion.health.slips import readable, unslipped
from companion.health.spf_record import parse

# “v=spf1” in all the ways in which it is meant; spf2.0 is Sender ID (RFC 4406), and something else.
_VERSION = re.compile(r"(?:v\s*[=:]\s*spf\s*1?0?|^\W*spf\s*10?)(?![\w./])[\s;:,=]*", re.IGNORECASE)
_STUCK = re.compile(r"(v\s*=\s*spf1)(?=(?:include|redirect|ip[46]|a|mx|exists|ptr)[:=])", re.IGNORECASE)
_ALL = re.compile(r"([+\-~?]*)all\W*|all([+\-~?])", re.IGNORECASE)
_ALMOST_ALL = re.compile(r"([+\-~?])(?:al|aal|alll|al1|a11|lal)", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<q>[+\-~?]?)(?:(?:ip|ipv4|ipv6|ip4|ip6|a|mx|include)[:=]+)?(?P<number>[0-9a-f.:]+(?:/\d+)?)", re.I
)
_RANGE = re.compile(r"(?P<q>[+\-~?]?)(?:ip4?[:=])?(?P<first>[\d.]+)-(?P<last>[\d.]+)", re.IGNORECASE)
_NAMED = re.compile(
    r"(?P<q>[+\-~?]*)(?P<name>[a-z]+[46]?)[:=]+(?:https?://)?(?P<rest>[^/:=]+(?:/\d+)?)/?", re.IGNORECASE
)
# A comma may also stand in a macro, so only the one before a term counts.
_SEPARATORS = re.compile(
    r"\s*;+\s*|,+(?=\s|$)|,(?=[+\-~?]?(?:(?:include|ip[46]|a|mx|exists|ptr)(?:[:,\s]|$)|redirect=|all\b))"
)
_WITH_NAME = ("include", "redirect", "exists", "a", "mx", "ptr")
_MOST_NETS = 8


def meant(text: str) -> str | None:
    """The SPF record that a text which is none was meant to be; None where nobody can tell."""
    text = _STUCK.sub(r"\1 ", unslipped(text))
    found = _VERSION.search(text)
    if found is None:
        return None
    value = mended(f"v=spf1 {text[found.end() :]}")
    return value if value is not None and parse(value).terms else None


def mended(text: str) -> str | None:
    """The record with its slips put right and each sender kept; None where a term can't be told."""
    parts = list(_parts(_words(unslipped(text))))
    if any("?" in part for part in parts):
        return None
    records = tuple(" ".join(("v=spf1", *part)) for part in parts)
    value = fixes.merged(records) if len(records) > 1 else records[0]
    return value if parse(value).bad is None and readable(value) else None


def woken(text: str) -> str:
    """The record with its idle terms where receivers read them."""
    return fixes.merged((mended(text) or text,)) if idle(text) else text


def idle(text: str) -> tuple[str, ...]:
    """Terms that no receiver reads as they are meant, though the record is in order: `include=` is a modifier that
    nobody knows (RFC 7208 section 6), and what stands behind `all` is never reached (5.1)."""
    words = text.split()[1:]
    ends = next((at for at, word in enumerate(words) if fixes.is_all(word)), len(words))
    behind = (word for word in words[ends + 1 :] if ":" in word or word.lower() in ("a", "mx", "v=spf1"))
    strange = (
        word
        for word in words[:ends]
        if re.match(r"(?:include|a|mx|ip[46]|exists)=|v=spf1$", word, re.IGNORECASE)
    )
    return tuple(dict.fromkeys((*strange, *behind)))


def _words(text: str) -> list[str]:
    """The words behind the version, torn ones put together again."""
    text = _SEPARATORS.sub(" ", text)
    # A text in pieces of 255 bytes is put together without a blank (section 3.3).
    text = re.sub(r"(?<=[^\s+\-~?])(?=[+\-~?]?(?:include|ip4|ip6|redirect|exists)[:=])", " ", text)
    text = re.sub(r"(?<=\S)(?=[~?+]all(?:\s|$))", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"([:=])\s+(?=\S)", r"\1", text)
    text = re.sub(r"\b(ip[46])\s+(?=[\da-f])", r"\1:", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=[\da-f:])\s+(?=/\d)|(?<=[\da-f:]/)\s+(?=\d)", "", text, flags=re.IGNORECASE)
    return re.sub(r"(?<=\s)([+\-~?])\s+(?=\S)", r"\1", text).split()[1:]


def _parts(words: list[str]) -> Iterator[list[str]]:
    part: list[str] = []  # some people write the second record behind the first
    for word in words:
        if word.lower() == "v=spf1":
            yield part
            part = []
        else:
            part += [one for one in _word(word) if one not in part]  # twice the same costs its look-ups twice
    yield part


def _word(word: str) -> list[str]:
    """What one word means; `?` alone for a riddle."""
    if found := _ALL.fullmatch(word):
        return [f"{(found[1] or found[2] or '')[-1:]}all"]
    if not re.match(r"(?:include|a|mx|ip[46]|exists|ptr)=", word, re.IGNORECASE):
        if parse(f"v=spf1 {word}").bad is None and "://" not in word:
            return [word]
        word = word.rstrip(".,;:") or word
    if found := _ALMOST_ALL.fullmatch(word):
        return [f"{found[1]}all"]
    if found := _RANGE.fullmatch(word):
        return _range(found["q"], found["first"], found["last"])
    if (found := _NUMBER.fullmatch(word)) and (term := _number(found["q"], found["number"])):
        return [term]
    if found := _NAMED.fullmatch(word):
        if re.fullmatch(r"ip(?:v?[46])?", found["name"], re.IGNORECASE):
            return (
                [f"{found['q'][-1:]}a:{found['rest']}"]
                if re.search(r"[g-z]", found["rest"], re.IGNORECASE)
                else ["?"]
            )
        close = get_close_matches(found["name"].lower(), _WITH_NAME, 1, 0.7)
        name = found["name"].lower() if found["name"].lower() in _WITH_NAME else next(iter(close), None)
        sign = "=" if name == "redirect" else ":"
        return [f"{found['q'][-1:]}{name}{sign}{found['rest']}"] if name else ["?"]
    if re.fullmatch(r"_?spf\d*(?:\.[a-z0-9_-]+){2,}|_[a-z0-9-]+(?:\.[a-z0-9_-]+){2,}", word, re.IGNORECASE):
        return [f"include:{word}"]  # names that exist for no other use
    return ["?"]


def _range(qualifier: str, first: str, last: str) -> list[str]:
    try:
        nets = list(summarize_address_range(IPv4Address(first), IPv4Address(last)))
    except ValueError:
        return ["?"]
    if len(nets) > _MOST_NETS:
        return ["?"]
    return [f"{qualifier}ip4:{net.network_address if net.num_addresses == 1 else net}" for net in nets]


def _number(qualifier: str, text: str) -> str | None:
    text = re.sub(r"(?<![\da-f:])0+(?=\d)", "", text)  # 010 is meant for 10
    try:
        ip_address(text.partition("/")[0])
        net = ip_network(text, strict=False)
    except ValueError:
        return None
    return f"{qualifier}ip{net.version}:{text}"
