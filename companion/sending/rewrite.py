"""Changes the head of a composed message and proves that nothing else changed: for a draft, or to send it from another
mailbox. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32
from email.utils import getaddresses

from companion.core.errors import BadAddress, HeaderRefused
from companion.sending.compose import redate
from companion.sending.fields import MESSAGE_ID, WISH, check_ids, is_address


def from_other(message: bytes, message_id: str, sender: str, unsubscribe: str | None = None) -> bytes:
    """The message as another mailbox sends it: recipients, subject, text and all else stay. `unsubscribe`: a mailto URL
    of the other mailbox, for a message that has one.

    Raises HeaderRefused, BadAddress.
    """
    if not is_address(sender):
        raise BadAddress(field="from")
    if not MESSAGE_ID.fullmatch(message_id):
        raise HeaderRefused(name="message-id")
    changed = {"Message-ID": message_id, "From": sender}
    if unsubscribe is not None:
        check_ids("List-Unsubscribe", changed.setdefault("List-Unsubscribe", f"<{unsubscribe}>"), WISH)
    return _with(message, changed)


def as_draft(message: bytes, waiting: Collection[str], at: int) -> bytes:
    """The message for the Drafts folder, dated `at`: to those who still `waiting` for it, and to nobody who got it.

    Bcc stands on no message that is sent; a draft needs it, or these recipients would be lost. List-Unsubscribe goes:
    once the mailbox is unlinked nobody reads what is sent there.
    """
    parsed = _parsed(message)
    to, cc = (_addresses(parsed, name) for name in ("To", "Cc"))
    shown = {
        "To": [address for address in to if address in waiting],
        "Cc": [address for address in cc if address in waiting],
        "Bcc": [address for address in waiting if address not in {*to, *cc}],
        "List-Unsubscribe": [],
    }
    return redate(_with(message, {name: ",\r\n ".join(listed) for name, listed in shown.items()}), at)


def _with(message: bytes, values: Mapping[str, str]) -> bytes:
    """Each of these headers once, with its value; none of it where that is empty. Raises HeaderRefused."""
    head, blank, body = message.partition(b"\r\n\r\n")
    lines = {
        name.lower().encode(): f"{name}: {value}".encode() if value else b"" for name, value in values.items()
    }
    old = {field.partition(b":")[0].lower(): field for field in re.split(rb"\r\n(?![ \t])", head)}
    changed = b"\r\n".join(line for line in (old | lines).values() if line) + blank + body
    _prove(_parsed(message), _parsed(changed), values)
    return changed  # the text's bytes are the same ones


def _prove(before: Message, after: Message, values: Mapping[str, str]) -> None:
    """Reads both heads as a stranger would: the headers meant are as meant, all others as they were, and no blank line
    begins the text sooner."""
    meant = {name.lower(): value for name, value in values.items()}
    others = [[one for one in parsed.items() if one[0].lower() not in meant] for parsed in (before, after)]
    written = {name.lower(): value for name, value in after.items() if name.lower() in meant}
    if others[0] != others[1] or before.get_payload() or after.get_payload():
        raise HeaderRefused(name="headers")
    if {name: value.split() for name, value in written.items()} != {
        name: value.split() for name, value in meant.items() if value
    }:
        raise HeaderRefused(name="headers")


def _parsed(message: bytes) -> Message:
    """Its head alone: of 34 MB the parser would make 600."""
    head, blank, _ = message.partition(b"\r\n\r\n")
    return HeaderParser(policy=compat32).parsestr((head + blank).decode())


def _addresses(parsed: Message, name: str) -> list[str]:
    return [address for _, address in getaddresses(parsed.get_all(name, []))]
