"""Delivery status notifications (RFC 3464, RFC 6533): one block a recipient. Pure; never raises.

Nothing is indexed and nothing relied on: blocks are missing, run together, or say `Action` in words of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from companion.syncing import headers
from companion.syncing.classify import codes, decoding, mime, owners
from companion.syncing.classify.verdict import Recipient

TYPES = ("message/delivery-status", "message/global-delivery-status", "text/delivery-status")
MOST_RECIPIENTS = 500
MOST_REASON = 500
_LINE = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)", re.M)
_HEX = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_SAID_BY = re.compile(
    r"(?:\bhost |remote server |server |while talking to |from remote mail server .{0,200}?: host |mta "
    r"|by )"
    r"\s?([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,8})\.?(?=[\s\[(:,]|$)"
)


@dataclass(frozen=True, slots=True)
class Status:
    """What was found. `fates`: the actions named (`failed`, `delayed`, `relayed`, `delivered`, `expanded`)."""

    failed: tuple[Recipient, ...]
    delayed: tuple[Recipient, ...]
    fates: frozenset[str]
    reporting: str | None


def read(message: mime.Message) -> Status | None:
    """None without a delivery status."""
    texts = [part.text() for part in message.of(*TYPES)]
    return parse("\n\n".join(texts)) if texts else None


def parse(text: str) -> Status:
    blocks: list[dict[str, str]] = [{}]
    reporting = None
    for name, value in _LINE.findall(text.replace("\r", "")):
        key, told = name.lower(), decoding.words(" ".join(value.split()))
        if key in ("final-recipient", "original-recipient") and (key in blocks[-1] or "status" in blocks[-1]):
            blocks.append({})
        if key == "reporting-mta":
            reporting = _typed(told)
        elif key in ("action", "status") and key in blocks[-1]:
            blocks.append({})
        if len(blocks) > MOST_RECIPIENTS:
            break
        blocks[-1].setdefault(key, told)
    found: dict[str, list[Recipient]] = {}
    for block in blocks:
        if fate := _fate(block):
            one = _recipient(block, reporting)
            found.setdefault(fate, []).extend([one] if one is not None else [])
    failed, delayed = (tuple(_each_once(found.get(fate, []))) for fate in ("failed", "delayed"))
    return Status(failed, delayed, frozenset(found), reporting)


def make(address: str, words: str, status: str | None = None, receiver: str | None = None) -> Recipient:
    """A recipient refused with these words. The code in them is the receiver's own, and beats a vague `status`."""
    found = codes.find(words)
    if codes.is_vague(status) and found.status:
        status = found.status
    reason = " ".join(words.split())[:MOST_REASON]
    said_by = _SAID_BY.search(words[: owners.MOST_WORDS])
    return Recipient(
        address,
        owners.owner_of(status, found.smtp, words),
        owners.permanent(status, found.smtp, words),
        status,
        found.smtp,
        reason or None,
        receiver or (said_by[1].lower() if said_by else None),
    )


def _recipient(block: dict[str, str], reporting: str | None) -> Recipient | None:
    """Addressed as the sender wrote it (Original-Recipient), since a forwarding changes what is final."""
    written = (
        block.get(name, "") for name in ("original-recipient", "final-recipient", "x-actual-recipient")
    )
    address = next((found for value in written if (found := _address(value))), None)
    if address is None:
        return None
    told = _status(block.get("status", ""))
    words = _typed(block.get("diagnostic-code", "")) or block.get("x-display-reason", "")
    remote = host(_typed(block.get("remote-mta", "")))
    made = make(address, words or block.get("status", ""), told, remote)
    if made.receiver is None and reporting and _same_house(reporting, address):
        made = replace(made, receiver=host(reporting))
    return replace(made, reason=made.reason if words else None)


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
    status = _status(block.get("status", ""))
    return {"5": "failed", "4": "delayed", "2": "delivered"}.get(status[:1], "") if status else ""


def _status(value: str) -> str | None:
    found = re.search(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d])", value)
    return codes.tidy(found[1]) if found else None


def _typed(value: str) -> str:
    """Without the type: `smtp; 550 …`, `dns; mx.example`."""
    kind, mark, rest = value.partition(";")
    return rest.strip() if mark and len(kind) < 24 and " " not in kind.strip() else value.strip()


def host(value: str) -> str | None:
    name = value.split("(")[0].strip().strip("[]<>.").split(" ")[0].rstrip(".").lower()
    return name[:255] if name and name.isprintable() else None


def _address(value: str) -> str | None:
    value = _HEX.sub(lambda found: chr(min(int(found[1], 16), 0xD7FF)), _typed(value))
    inner = re.search(r"<([^<>]{3,320})>", value)
    bare = (inner[1] if inner else value.split("(")[0]).strip().strip("'\"")
    bare = bare.removeprefix("mailto:").removeprefix("SMTP:").removeprefix("smtp:")
    return headers.comparable(bare)


def _same_house(host: str, address: str) -> bool:
    domain = address.rpartition("@")[2]
    return host.lower().rstrip(".") == domain or host.lower().rstrip(".").endswith("." + domain)


def _each_once(found: list[Recipient]) -> list[Recipient]:
    kept: dict[str, Recipient] = {}
    for one in found:
        kept.setdefault(one.address, one)
    return list(kept.values())
