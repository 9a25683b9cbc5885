"""Delivery status notifications (RFC 3464, RFC 6533): one block a recipient. Pure; never raises.

Nothing is indexed and nothing relied on: blocks are missing, run together, or say `Action` in words of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from companion.syncing.classify import codes, decoding, mime, owners, written
from companion.syncing.classify.verdict import Recipient

TYPES = ("message/delivery-status", "message/global-delivery-status", "text/delivery-status")
MOST_RECIPIENTS = 500
MOST_REASON = 500
_LINE = re.compile(
    r"^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)|^([ \t]*)$", re.M
)
_AS_FILE = re.compile(r"\s*(?:Reporting-MTA|Original-Envelope-Id|Final-Recipient)[ \t]*:", re.I)
_WHO = ("final-recipient", "original-recipient")
_ONCE = (*_WHO, "action", "status")
_SAID_BY = re.compile(
    r"(?:\bhost |\b(?:remote )?server |while talking to |\bmta |\bby |\bcontacting |\bconnected to )"
    r"\s?[\[<]?([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,8})\.?(?=[\s\[\](:,>]|$)"
    r"|(?<![\w.@-])([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}) (?:does|did) not like ",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Status:
    """What was found. `fates`: the actions named (`failed`, `delayed`, `relayed`, `delivered`, `expanded`).
    `nameless`: what is said of failed recipients whose address nobody can read, under the address "".
    """

    failed: tuple[Recipient, ...]
    delayed: tuple[Recipient, ...]
    fates: frozenset[str]
    reporting: str | None
    nameless: tuple[Recipient, ...] = ()


def read(message: mime.Message) -> Status | None:
    """None without a delivery status."""
    texts = [part.text() for part in message.of(*TYPES)]
    return parse("\n\n".join(texts)) if texts else None


def as_file(message: mime.Message) -> Status | None:
    """One that came as a file of text, as some gateways make of its type."""
    for part in message.parts:
        if part.type.startswith(("text/plain", "application/octet")) and (part.name or part.attached):
            text = part.text(mime.MOST_TEXT)
            if _AS_FILE.match(text[:400]):
                return parse(text)
    return None


def parse(text: str) -> Status:
    blocks, reporting = _blocks(text)
    found: dict[str, list[Recipient]] = {}
    for block in blocks:
        if fate := _fate(block):
            found.setdefault(fate, []).append(_recipient(block, reporting))
    found["failed"] = _own_words(found.get("failed", []))
    failed, delayed = (
        tuple(_each_once([one for one in found.get(fate, []) if one.address]))
        for fate in ("failed", "delayed")
    )
    nameless = tuple(one for one in found.get("failed", []) if not one.address)
    fates = frozenset(fate for fate, people in found.items() if people)
    return Status(failed, delayed, fates, reporting, nameless)


def _blocks(text: str) -> tuple[list[dict[str, str]], str | None]:
    """The fields by block, and the server that reports. A block ends where one of its fields comes again, or where
    another recipient follows a blank line: some write no blank lines, and some write Action before the recipient."""
    blocks: list[dict[str, str]] = [{}]
    reporting, parted = None, False
    for name, value, _ in _LINE.findall(text.replace("\r", "")):
        if not name:
            parted = True
            continue
        key, told = name.lower(), decoding.words(" ".join(value.split()))
        known = blocks[-1]
        if key == "reporting-mta":
            reporting = written.host(told)
        elif _is_next(key, known, parted=parted):
            blocks.append({})
        if len(blocks) > MOST_RECIPIENTS:
            return blocks[:MOST_RECIPIENTS], reporting
        blocks[-1].setdefault(key, told)
        parted = False
    return blocks, reporting


def _is_next(key: str, known: dict[str, str], *, parted: bool) -> bool:
    """Whether a field opens another block than that of the fields `known`."""
    if key in _ONCE and (key in known or (parted and "final-recipient" in known and "action" in known)):
        return True
    return key == "original-recipient" and "final-recipient" in known and "status" in known


def make(address: str, words: str, status: str | None = None, receiver: str | None = None) -> Recipient:
    """A recipient refused with these words. The code in them is the receiver's own, and beats a vague `status`."""
    found = codes.find(words)
    cut_off = status is not None and found.status is not None and found.status.startswith(status)
    said = found.status  # the receiver's own, which a delay that ran out (X.4.7) hides
    if said and (cut_off or codes.tells_more(said, status) or status is None):
        status = said
    cause = said if said and status in ("4.4.7", "5.4.7") and not codes.is_vague(said) else status
    reason = " ".join(words.split())[:MOST_REASON]
    said_by = _SAID_BY.search(words[: owners.MOST_WORDS])
    return Recipient(
        address,
        owners.owner_of(cause, found.smtp, words),
        owners.permanent(status, found.smtp, words),
        status,
        found.smtp,
        reason or None,
        receiver or ((said_by[1] or said_by[2]).lower() if said_by else None),
    )


def _recipient(block: dict[str, str], reporting: str | None) -> Recipient:
    """Addressed as the sender wrote it (Original-Recipient), since a forwarding changes what is final. Who refused:
    the remote server, else the one the words name, else the one that reports."""
    names = ("original-recipient", "final-recipient", "x-actual-recipient", "x-display-address")
    address = next((found for name in names if (found := written.address(block.get(name, "")))), "")
    told = status(block.get("status", ""))
    words = written.typed(block.get("diagnostic-code", "")) or block.get("x-display-reason", "")
    made = make(address, words or block.get("status", ""), told, written.host(block.get("remote-mta", "")))
    return replace(made, reason=made.reason if words else None, receiver=made.receiver or reporting)


def _fate(block: dict[str, str]) -> str:
    action = block.get("action", "").lower()
    for start, fate in (
        ("fail", "failed"),
        ("delay", "delayed"),
        ("relay", "relayed"),
        ("deliver", "delivered"),
    ):
        if action.startswith(start):
            return fate
    if action.startswith("expand"):
        return "expanded"
    if action.startswith(("bounce", "reject", "undeliver", "permanent")):
        return "failed"
    code = status(block.get("status", ""))
    return {"5": "failed", "4": "delayed", "2": "delivered"}.get(code[:1], "") if code else ""


def status(value: str) -> str | None:
    """The code (RFC 3463) in a Status field."""
    found = re.search(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d])", value)
    return codes.tidy(found[1]) if found else None


def _own_words(people: list[Recipient]) -> list[Recipient]:
    """Some repeat at each recipient what was said of the first: words that name another of them say nothing."""
    others = {one.address for one in people}
    return [
        replace(one, owner=None)
        if (named := {a for a in others if a and one.reason and f"<{a}>" in one.reason.lower()})
        and one.address not in named
        else one
        for one in people
    ]


def _each_once(found: list[Recipient]) -> list[Recipient]:
    kept: dict[str, Recipient] = {}
    for one in found:
        kept.setdefault(one.address, one)
    return list(kept.values())
