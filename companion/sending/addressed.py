"""A message whose own head names those it goes to, for who reads recipients there: Microsoft Graph. Pure.

Never for SMTP, where recipients stand beside the message and a Bcc line would show them to each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32
from email.utils import getaddresses

from companion.core.addresses import normalise
from companion.core.errors import BadAddress, HeaderRefused

_LINE_END = re.compile(rb"\r\n|\r|\n")
_SHOWN = ("To", "Cc")
_NAMING = re.compile(rb"(?:to|cc|bcc|resent-[a-z-]+)[ \t]*:", re.IGNORECASE)


def addressed(message: bytes, recipients: Sequence[str]) -> bytes:
    """The message to exactly these normalised addresses: To and Cc without whoever is not among them, such as one who
    wants no more mail or has it already, and the others in Bcc. All else stays, byte for byte.

    Raises HeaderRefused where the outcome would name anybody else, or somebody not.
    """
    head, blank, body = _LINE_END.sub(b"\r\n", message).partition(b"\r\n\r\n")
    parsed, wanted = _parsed(head), frozenset(recipients)
    lines = [field for field in re.split(rb"\r\n(?![ \t])", head) if not _NAMING.match(field)]
    named: set[str] = set()
    for name in _SHOWN:
        listed = _addresses(parsed, name)
        kept = [address for address in listed if address in wanted]
        named.update(kept)
        if kept and kept == listed and len(parsed.get_all(name, [])) == 1:
            lines.append(next(field for field in re.split(rb"\r\n(?![ \t])", head) if _is(name, field)))
        elif kept:
            lines.append(_line(name, kept))
    hidden = [address for address in recipients if address not in named]
    if hidden:
        lines.append(_line("Bcc", hidden))
    changed = b"\r\n".join(lines)
    found = [address for name in (*_SHOWN, "Bcc") for address in _addresses(_parsed(changed), name)]
    if set(found) != wanted:
        raise HeaderRefused(name="to")
    return changed + blank + body


def _line(name: str, addresses: Sequence[str]) -> bytes:
    return f"{name}: ".encode() + ",\r\n ".join(addresses).encode()


def _is(name: str, field: bytes) -> bool:
    return field.partition(b":")[0].strip().lower() == name.lower().encode()


def _parsed(head: bytes) -> Message:
    return HeaderParser(policy=compat32).parsestr(head.decode("utf-8", "surrogateescape"))


def _addresses(parsed: Message, name: str) -> list[str]:
    """Normalised; what is no address stays as it is, and so is none of the recipients."""
    found = [
        address for _, address in getaddresses([str(one) for one in parsed.get_all(name, [])]) if address
    ]
    return [_normal(address) for address in found]


def _normal(address: str) -> str:
    try:
        return normalise(address)
    except BadAddress:
        return address
