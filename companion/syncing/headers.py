"""Reads header fields out of bytes that strangers wrote: who, to whom, which Message-ID. Pure; never raises.

Every regular expression here is linear, nothing recurses, and no result holds a control character. Addresses come out
in the form of `core.addresses.normalise`; one that is malformed, but that servers deliver to, comes out in lower case,
for it counts all the same. Python's own `getaddresses` differs by version (CVE-2023-27043) and recurses on comments.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from companion.core.addresses import normalise
from companion.core.errors import BadAddress

Fields = dict[bytes, list[str]]

_FIELD = re.compile(r"^([A-Za-z-]+)[ \t]*:(.*(?:\n[ \t].*)*)", re.M)
_KEYS = {
    name: name.lower().encode()
    for name in (
        "From", "To", "Cc", "Date", "Message-ID", "Message-Id", "In-Reply-To", "References", "Subject", "Content-Type",
        "Return-Path", "Sender", "Reply-To", "List-Id", "List-Unsubscribe", "Delivered-To", "Precedence",
    )
}  # fmt: skip
_COMMON = re.compile(r'(?:"[^"\\]*"[ \t]*|[^"<>(),;:@\\]*)<([^<>"(),;:@\\]+@[^<>"(),;:@\\]+)>')
_PLAIN = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")
_ANGLE = re.compile(r"<([^<>]*)>")
_GROUP = re.compile(r"^[^<@]*:")
_BRACKETED = re.compile(r"<([!-;=?-~]{1,996})>")
_BARE = re.compile(r"[!-;=?-~]{1,996}")
_TO = (b"to", b"cc", b"bcc")
_RESENT = b"resent-"
_LONGEST = 320
_HIDDEN = {ord(char): 0xE000 + n for n, char in enumerate("<>,;:@")}  # what separates, inside quotes
_SHOWN = {hidden: char for char, hidden in _HIDDEN.items()}


def fields(header: bytes) -> Fields:
    """Unfolded values by lower-case name, in order of appearance."""
    found: Fields = {}
    for name, value in _FIELD.findall(header.decode("utf-8", "replace").replace("\r\n", "\n")):
        text = (value.replace("\n", "") if "\n" in value else value).strip()
        key = _KEYS.get(name) or name.lower().encode()
        if key in found:
            found[key].append(text)
        else:
            found[key] = [text]
    return found


def resending(header: bytes) -> Fields:
    """Of a message that was sent on as it is the last resending: its fields by their names without `resent-`.

    Each resending puts its own on top of those before, in one block, Resent-From among them (RFC 5322, 3.6.6).
    """
    found: Fields = {}
    for name, value in _FIELD.findall(header.decode("utf-8", "replace").replace("\r\n", "\n")):
        key = name.lower().encode()
        if not key.startswith(_RESENT):
            continue
        if (key := key.removeprefix(_RESENT)) in found:
            break
        found[key] = [value.replace("\n", "").strip()]
    return found


def sender(found: Fields) -> str | None:
    """The first address of From."""
    values = found.get(b"from")
    if values and (common := _COMMON.fullmatch(values[0])) and _PLAIN.fullmatch(common[1]):
        return common[1].lower()  # what is said below of nine of ten, at a third of its price
    return next((address for value in found.get(b"from", ()) for address in addresses(value)), None)


def recipients(found: Fields) -> tuple[str, ...]:
    """Everybody in To, Cc and Bcc, each once."""
    values = (value for name in _TO for value in found.get(name, ()))
    return tuple(dict.fromkeys(address for value in values for address in addresses(value)))


def is_automatic(found: Fields) -> bool:
    """True for what no person wrote: Auto-Submitted (RFC 3834) or an empty return path."""
    said = found.get(b"auto-submitted", ("no",))[0].partition(";")[0].strip().lower()
    return said != "no" or "<>" in found.get(b"return-path", ())


def message_id(found: Fields, header: bytes, size: int) -> str:
    """The Message-ID in its brackets; without a usable one, a stand-in made of the header and the size.

    So each message has an id that stays the same when the folder is numbered anew, and nothing counts twice.
    """
    for value in found.get(b"message-id", ()):
        if (match := _BRACKETED.search(value)) or (match := _BARE.fullmatch(value)):
            return f"<{match[match.lastindex or 0]}>"
    digest = hashlib.sha256(b"%d\n%s" % (size, header)).hexdigest()
    return f"<{digest[:32]}@without-id.invalid>"


def addresses(value: str) -> Iterator[str]:
    """The addresses in one address field, groups opened, names and comments left out."""
    common = _COMMON.fullmatch(value)  # `"Name" <address>`: nine of ten, at a tenth of the price
    for piece in [f"<{common[1]}>"] if common else _bare(value).replace(";", ",").split(","):
        inner = _ANGLE.findall(piece)
        spec = inner[-1] if inner else _GROUP.sub("", piece)
        if (address := comparable(spec.translate(_SHOWN).strip())) is not None:
            yield address


def comparable(spec: str) -> str | None:
    """An address in the form in which it is compared; None for what is none."""
    local, _, domain = spec.rpartition("@")
    quoted = len(local) > 1 and local[0] == local[-1] == '"'
    if not local or not domain or len(spec) > _LONGEST or not spec.isprintable():
        return None
    if any(char in domain for char in ' <>"@') or (not quoted and any(char in local for char in ' <>"@')):
        return None
    if spec.isascii():
        return spec.lower()  # what normalise makes of plain ones, at a tenth of its price
    try:
        return normalise(spec)
    except BadAddress:
        lowered = spec.lower()
        return lowered if lowered.isprintable() else None


def _bare(value: str) -> str:
    """`value` without comments, and with the separators inside quotes hidden. An open quote or comment is text."""
    if not any(char in value for char in '"(\\'):
        return value
    out: list[str] = []
    quoted, depth, escaped = False, 0, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
            continue
        elif char == '"' and not depth:
            quoted = not quoted
        elif not quoted and char == "(":
            depth += 1
            continue
        elif not quoted and char == ")" and depth:
            depth -= 1
            continue
        if not depth:
            out.append(chr(_HIDDEN.get(ord(char), ord(char))) if quoted else char)
    return value if quoted or depth else "".join(out)
