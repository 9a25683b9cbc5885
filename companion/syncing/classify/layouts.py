"""Bounces without a delivery status: whom the text names, and what it says of each. Pure; never raises.

No layout of one mail system is known here. A line that begins with an address opens a paragraph about it (qmail,
Exim, Postfix, Sendmail, Yahoo and their kin all write so); without such a line, any address counts that is not the
mail system's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from companion.syncing import headers
from companion.syncing.classify import codes, dsn
from companion.syncing.classify.verdict import Recipient

MOST_LINES = 400
MOST_REASON = 1500
_ADDRESS = re.compile(
    r"[^\s<>()\[\]\"',;:@|=]{1,64}@[A-Za-z0-9\u0080-\uffff][A-Za-z0-9\u0080-\uffff.-]{0,250}"
)
_OPENS = re.compile(
    r"[ \t>*•-]{0,20}(?:(?:to|recipient|final recipient|address|user|failed recipient|failed address|e-?mail|an"
    r"|empfänger)[ \t]{0,4}:[ \t]{0,4})?"
    r"(?:[\w .'\"-]{0,60}[<(\[])?(?:mailto:|smtp:)?",
    re.I,
)
_SYSTEM = (
    "mailer-daemon",
    "postmaster",
    "mail-daemon",
    "maildaemon",
    "noreply",
    "no-reply",
    "abuse",
    "support",
    "helpdesk",
)
_QUOTE = re.compile(
    r"(?:[-_=*]{2,} ?|\A)(?:this is a copy|below this line|original message|message header"
    r"|returned message|unsent message"
    r"|copy of|included is a copy|forwarded message|the header of|original headers|your message follows"
    r"|(?:end of )?message follows|ursprüngliche|message d'origine|mensaje original)",
    re.I,
)  # fmt: skip


def recipients(text: str, named: Iterable[str], not_these: Iterable[str]) -> tuple[Recipient, ...]:
    """`named`: addresses of X-Failed-Recipients; nobody else counts then. `not_these`: our own and the reporter's."""
    wanted, ours = list(dict.fromkeys(named)), set(not_these)
    said = _paragraphs(text, wanted, ours)
    if not said and not wanted:
        wanted = [found for found in _mentioned(text) if found not in ours and not _is_system(found)][:1]
    everything = " ".join(text.split())
    for address in wanted:
        if not said.get(address):
            said[address] = _best_line(text) or everything[:MOST_REASON]
    return tuple(
        dsn.make(address, said[address]) for address in (wanted or list(said))[: dsn.MOST_RECIPIENTS]
    )


def for_all(text: str, addresses: Iterable[str]) -> tuple[Recipient, ...]:
    """What the text says, of each of these."""
    words = _best_line(text) or " ".join(text.split())[:MOST_REASON]
    return tuple(dsn.make(address, words) for address in addresses)


def cut(text: str) -> str:
    """Up to the line that announces the returned message."""
    kept: list[str] = []
    for line in text.split("\n")[:MOST_LINES]:
        if kept and _QUOTE.match(line.strip()[:80]):
            break
        kept.append(line)
    return "\n".join(kept)


def _paragraphs(text: str, wanted: list[str], ours: set[str]) -> dict[str, str]:
    """What follows an address that begins a line, up to the next such line; by address."""
    found: dict[str, list[str]] = {}
    at, quiet = "", 0
    for line in text.split("\n")[:MOST_LINES]:
        address, rest = _opened(line[:1000])
        if address and address not in ours and not _is_system(address) and (not wanted or address in wanted):
            known = found.setdefault(address, [])
            known.append(rest)
            at, quiet = address, 0
        elif at and line.strip():
            if (
                quiet > 1
                and any(part.strip() for part in found[at])
                and codes.find(" ".join(found[at])).status
            ):
                at = ""
                continue
            found[at].append(line[:1000].strip())
        elif at:
            quiet += 1
    said = {address: " ".join(" ".join(parts).split())[:MOST_REASON] for address, parts in found.items()}
    last = next((words for words in reversed(list(said.values())) if words), "")
    return {address: words or last for address, words in said.items()}


def _opened(line: str) -> tuple[str, str]:
    start = _OPENS.match(line)
    found = _ADDRESS.match(line, start.end()) if start else None
    if found is None:
        return "", ""
    address = headers.comparable(found[0].rstrip(".-"))
    rest = line[found.end() :].lstrip(">)]\"' \t.,;:…-")
    return (address or "", rest) if address and "." in address.rpartition("@")[2] else ("", "")


def _mentioned(text: str) -> list[str]:
    found = (headers.comparable(match.rstrip(".-")) for match in _ADDRESS.findall(text[:8000]))
    return list(dict.fromkeys(one for one in found if one and "." in one.rpartition("@")[2]))


def _is_system(address: str) -> bool:
    return address.partition("@")[0].startswith(_SYSTEM)


def _best_line(text: str) -> str:
    """From the first line with a code to the end of its paragraph."""
    lines = text.split("\n")[:MOST_LINES]
    for number, line in enumerate(lines):
        if (found := codes.find(line[:1000])).status or found.smtp:
            end = next((n for n in range(number + 1, len(lines)) if not lines[n].strip()), len(lines))
            return " ".join(" ".join(lines[number:end]).split())[:MOST_REASON]
    return ""
