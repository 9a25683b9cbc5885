"""Whose fault a refusal is: the address's, the sender's, a limit's or the transport's (health.md). Pure.

The order, where code and words disagree:
1. A code that names one thing only (`_EXACT`: 5.1.10, 5.7.26) decides by itself; so do words of a full mailbox.
2. A code of addresses (X.1.x, X.2.1) decides, unless the words speak of the sender alone: "550 5.1.1 blocked as spam".
3. A code of policy (X.7.x) is the sender's, unless the words name an unknown address or a limit and nothing of the
   sender: "554 5.7.1 user unknown". (An X.7.x never suppresses the recipient, whoever owns it.)
4. Any other code says less than words do: sender before limit before address before transport. With doubt it is
   never the address, since addresses get suppressed.
5. Without words we know: the code's subject, then the command that was refused, then the SMTP code. A permanent
   refusal in words nobody knows is the sender's, for that suppresses nobody; a bare number is nobody's.
"""

from __future__ import annotations

import re

from companion.syncing.classify import bounce_shapes as shapes
from companion.syncing.classify import bounce_words as said
from companion.syncing.classify import codes
from companion.syncing.classify.folding import fold, has
from companion.syncing.classify.verdict import Owner

MOST_WORDS = 2000

_EXACT: dict[str, Owner] = {
    "1.5": "transport", "1.6": "address", "1.7": "sender", "1.8": "sender", "1.9": "transport", "1.10": "address",
    "1.90": "limit", "1.91": "limit", "2.2": "address", "4.5": "limit", "5.3": "limit", "7.17": "address",
    "7.18": "address", "7.10": "transport", "7.5": "transport", "7.232": "limit", "7.233": "limit", "7.508": "limit",
    "7.705": "limit", "7.26": "sender", "7.27": "sender", "7.29": "sender", "7.30": "sender", "7.32": "sender",
    "7.515": "sender", "7.509": "sender", "7.20": "sender", "7.21": "sender", "7.22": "sender", "7.23": "sender",
    "7.24": "sender", "7.25": "sender", "7.60": "sender",
}  # fmt: skip
_SUBJECT: dict[str, Owner] = {
    "1": "address", "2": "address", "3": "transport", "4": "transport", "6": "transport", "7": "sender",
}  # fmt: skip
_DETAIL: dict[str, Owner] = {
    "2.3": "limit",
    "3.4": "limit",
    "5.0": "transport",
    "5.5": "transport",
    "5.6": "transport",
}
_SMTP: dict[int, Owner] = {
    421: "transport", 450: "transport", 451: "transport", 452: "transport", 551: "address", 552: "address",
    553: "address", 500: "transport", 501: "transport", 502: "transport", 503: "transport", 504: "transport",
    523: "transport", 530: "sender", 535: "sender", 556: "address", 521: "address",
}  # fmt: skip
_SENDERS = (517, 530, 535, 538)  # of replies about the domain or the sign-in of whoever sends
_COMMANDS: tuple[tuple[str, Owner], ...] = (
    ("in reply to mail from", "sender"), ("in reply to end of data", "sender"), ("in reply to data", "sender"),
    ("refused to talk to me", "sender"), ("after end of data", "sender"), ("pipelined end of data", "sender"),
    ("smtp error from remote mail server after mail from", "sender"), ("after initial connection", "sender"),
    ("in reply to ehlo", "sender"), ("in reply to helo", "sender"), ("in reply to rcpt to", "address"),
    ("after rcpt to", "address"),
)  # fmt: skip
_LINK = re.compile(r"https?://[^\s/]{0,200}/?[^\s]{0,600}")
_COMMAND = re.compile(
    r"\((?:in reply to|mail from|rcpt to)[^()]{0,80}\)"
    r"|(?:smtp )?error from remote (?:mail )?(?:server|system)(?: for [a-z ]{2,20} command)?"
    r"|after (?:pipelined )?(?:mail from|rcpt to|end of data|data|initial connection|ehlo|helo):?"
    r"(?:<[^<>]{0,320}>)?(?: size=\d{1,12})?|\brelay=\S{1,255}"
)
_ADDRESS = re.compile(
    r"[^\s<>()\[\]\"',;:@]{1,128}@[^\s<>()\[\]\"',;:@.]{1,63}(?:\.[^\s<>()\[\]\"',;:@.]{1,63}){0,8}"
)
_SAID = re.compile(
    r"\b(?:remote )?(?:host|server|mta|system) \S{1,255}(?: \S{1,255})? (?:said|replied|responded|returned):"
)
_HOST = re.compile(
    r"(?:\b(using|at|in|on|via|list|see|blocked by|listed by) )?(?<![\w.@-])"
    r"((?:[a-z0-9_-]{1,63}\.){2,8}[a-z][a-z0-9-]{1,23})\b(?:\[[0-9a-f.:]{2,45}\])?"
)
_RATE = re.compile(r"\b(?:sending|submission|daily|hourly|per (?:hour|day|minute)|from you|rate)\b")
_DAILY = re.compile(r"\b(?:daily|hourly|peak|per (?:hour|day|minute))\b")
_LOOP = re.compile(r"\bloop|\bhops?\b")
_MODULE = re.compile(r"\b(?:resolver|routing|queue|storedrv|smtpsend|smtpsubmit)(?:\.[a-z]{2,40}){1,4}")
_YOURS = re.compile(r"\byou\b|\byour (?!message|mail|e-?mail)|\byou're\b")


def owner_of(status: str | None, smtp: int | None, words: str) -> Owner | None:
    """`words`: what the server said, as it said it."""
    folded = fold(words)
    told = telling(folded)
    key = status[2:] if status else ""
    subject, later = key.partition(".")[0], status is not None and status[0] == "4"
    full = shapes.full(told) or has(told, said.FULL)
    size = not full and shapes.size(told)
    limit = size or shapes.limit(told) or has(told, said.LIMIT)
    sender = shapes.sender(told) or any(
        phrase in told and phrase not in said.WEAK_SENDER for phrase in said.SENDER
    )
    address = shapes.address(told) or any(
        phrase in told and phrase not in said.WEAK_ADDRESS for phrase in said.ADDRESS
    )
    if (exact := _by_code(status, told, strong_address=address or full)) is not None:
        return exact
    if smtp in _SENDERS and not (status and not codes.is_vague(status)):
        return "sender"
    if full and subject != "3" and not (limit and _RATE.search(told)):
        return "address"
    if subject == "1" or (key == "2.1" and status and status[0] == "5"):
        if limit:
            return "limit"
        absent = address or has(told, said.ADDRESS)
        if not sender and shapes.passing(told) and (not absent or (later and not address)):
            return "transport"
        return "sender" if sender and not absent else "address"
    if subject == "7":
        return _policy(told, limit=limit, sender=sender, address=address, passing=later)
    passing = later and subject in ("3", "4")
    spoken = _by_words(
        told, subject, limit=limit, sender=sender and not size, address=address, passing=passing
    )
    return spoken or _by_number(key, smtp, folded, told)


def permanent(status: str | None, smtp: int | None, words: str) -> bool:
    """By the class of the code; with none that tells, what is full, limited or on the way passes."""
    if not codes.is_vague(status) and status:
        return status[0] == "5"
    if smtp is not None:
        return smtp >= 500
    told = telling(fold(words))
    absent = shapes.address(told) or has(told, said.ADDRESS)
    if status is not None:
        return status[0] == "5" and (absent or not shapes.passing(told))
    filled = shapes.full(told) or has(told, (*said.FULL, *said.LIMIT))
    return not (filled or ((shapes.passing(told) or has(told, said.TRANSPORT)) and not absent))


def telling(folded: str) -> str:
    """Without what only looks like words: codes, links, addresses, names of hosts, the command that was answered."""
    if "://" in folded:
        folded = _LINK.sub(_labels, folded)
    folded = _SAID.sub(" ", _COMMAND.sub(" ", folded))
    if "@" in folded:
        folded = _ADDRESS.sub(" ", folded)
    folded = _MODULE.sub(lambda found: found[0].replace(".", " "), codes.without(folded))
    return " ".join(_HOST.sub(_list, folded).split())


def _labels(match: re.Match[str]) -> str:
    return " ".join(match[0].partition("://")[2].partition("/")[0].replace("-", " ").split(".")[:-1])


def _list(match: re.Match[str]) -> str:
    """The name of a host says nothing, that of a blocklist does: "listed in zen.blocklist.example"."""
    return f"{match[1]} {match[2].replace('.', ' ')}" if match[1] else " "


def _by_code(status: str | None, told: str, *, strong_address: bool) -> Owner | None:
    if status is None:
        return None
    key = status[2:]
    if key == "7.28":
        return "limit" if status[0] == "4" else "sender"
    if status == "4.2.1" and not strong_address:
        return "limit"
    if key == "4.1" and "access denied" in told:  # Exchange Online: nobody of that name in the domain
        return "address"
    return _EXACT.get(key)


def _policy(told: str, *, limit: bool, sender: bool, address: bool, passing: bool) -> Owner:
    if limit and passing:
        return "limit"
    if sender and not (address and has(told, ("no such user", "user unknown", "unknown user"))):
        return "sender"
    if address:
        return "address"
    if limit:
        return "limit"
    lost = shapes.transport(told) or has(told, said.TRANSPORT)
    return "transport" if lost and not (has(told, said.SENDER) or shapes.perhaps_sender(told)) else "sender"


def _by_words(
    told: str, subject: str, *, limit: bool, sender: bool, address: bool, passing: bool
) -> Owner | None:
    if not told:
        return None
    if limit and _DAILY.search(told):
        return "limit"
    if sender and not (address and subject == "2"):
        return "sender"
    if limit and not _LOOP.search(told):
        return "limit"
    if subject == "6":
        return "transport"
    if (
        address
        and not passing
        and not ("again" in told and has(told, ("host not found", "domain not found")))
    ):
        return "address"
    weak_address = has(told, said.ADDRESS)
    transport = has(told, said.TRANSPORT) or shapes.transport(told)
    if transport and not has(told, ("unrouteable", "unroutable")):
        return "transport"
    if has(told, said.SENDER) or shapes.perhaps_sender(told):
        return "sender"
    return "address" if weak_address else "transport" if transport else None


def _by_number(key: str, smtp: int | None, folded: str, told: str) -> Owner | None:
    found = _DETAIL.get(key)
    if found is None and key and not codes.is_vague("5." + key):
        found = _SUBJECT.get(key.partition(".")[0])
    spoken = any(char.isalpha() for char in told)
    if found is None:
        found = next((owner for command, owner in _COMMANDS if command in folded), None)
        found = None if found == "address" and (not spoken or _YOURS.search(told)) else found
    if found is None and smtp is not None:
        found = _SMTP.get(smtp) or ("sender" if spoken and smtp >= 500 else None)
    return found or _SUBJECT.get(key.partition(".")[0])
