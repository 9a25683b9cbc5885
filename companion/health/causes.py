"""Why a send came back, in one of a dozen kinds that a user understands. Pure.

Syncing has said whose matter it is; within that the code decides where it names one thing, else the words do.
"""

from __future__ import annotations

from typing import Literal

from companion.syncing.classify import bounce_words
from companion.syncing.classify.folding import fold
from companion.syncing.classify.owners import telling

Cause = Literal[
    "no_mailbox", "no_domain", "disabled", "full", "spam", "blocked", "unproven", "refused", "limit", "too_big",
    "unreachable", "unknown",
]  # fmt: skip

_BY_CODE: dict[tuple[str, str], Cause] = {
    ("address", "1.1"): "no_mailbox", ("address", "1.10"): "no_mailbox", ("address", "1.6"): "no_mailbox",
    ("address", "1.2"): "no_domain", ("address", "2.2"): "full", ("address", "2.1"): "disabled",
    ("transport", "3.4"): "too_big", ("transport", "2.3"): "too_big",
    ("limit", "3.4"): "too_big", ("limit", "2.3"): "too_big",
    **{
        ("sender", f"7.{detail}"): "unproven"
        for detail in (20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 32, 509, 515)
    },
}  # fmt: skip
_NO_DOMAIN = (
    "no such domain", "domain not found", "no such host", "host not found", "host or domain name", "null mx",
    "unrouteable", "domain does not exist", "domain doesn't exist", "domain name not found", "nullmx",
)  # fmt: skip
_DISABLED = ("disabled", "deactivated", "suspended", "inactive", "closed", "no longer in use", "expired")
_UNPROVEN = (
    "spf", "dkim", "dmarc", "unauthenticated", "not authenticated", "authentication", "ptr record", "reverse dns",
    "rdns", "reverse hostname", "reverse host name", "reverse lookup", "sender policy framework", "sender id",
)  # fmt: skip
_BLOCKED = (
    "blacklist", "black list", "black-list", "blocklist", "block list", "block-list", "denylist", "rbl", "dnsbl",
    "spamhaus", "spamcop", "barracuda", "sorbs", "uceprotect", "abusix", "surbl", "uribl", "listed", "blocked using",
)  # fmt: skip
_SPAM = (
    "spam", "unsolicited", "junk", "bulk", "content", "virus", "malware", "phish", "malicious", "reputation",
    "suspicious", "unwanted", "undesirable", "complaint", "abuse",
)  # fmt: skip
_TOO_BIG = (
    "too large", "too big", "message size", "size limit", "maximum size", "exceeds the size", "maximum message",
)  # fmt: skip


def cause_of(owner: str | None, status: str | None, words: str) -> Cause:
    """`owner`: address, sender, limit, transport, or None where nobody can tell; `words`: what the server said."""
    if owner is None:
        return "unknown"
    told = telling(fold(words))
    if owner == "address" and _any(told, bounce_words.FULL):
        return "full"
    if (known := _BY_CODE.get((owner, status[2:] if status else ""))) is not None:
        return known
    match owner:
        case "address":
            return _address(told)
        case "sender":
            return _sender(told)
        case "limit":
            return "too_big" if _any(told, _TOO_BIG) else "limit"
    return "too_big" if _any(told, _TOO_BIG) else "unreachable"


def _address(told: str) -> Cause:
    if _any(told, _NO_DOMAIN):
        return "no_domain"
    return "disabled" if _any(told, _DISABLED) else "no_mailbox"


def _sender(told: str) -> Cause:
    # A list is named in many a sentence about spam, and a proof in many about either.
    if _any(told, _UNPROVEN):
        return "unproven"
    if _any(told, _BLOCKED):
        return "blocked"
    return "spam" if _any(told, _SPAM) else "refused"


def _any(told: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in told for phrase in phrases)
