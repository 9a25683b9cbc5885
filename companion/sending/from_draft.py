"""What is sent of a draft: its text as it stands, and the headers that belong to a message. Pure.

A webmail's drafts carry what is its own business (X-headers, a Bcc, a date of long ago). Named is what may go out, so
that nothing leaves by being unknown here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from companion.core.errors import DraftUnreadable
from companion.sending.compose import dated
from companion.syncing import headers

ONCE = frozenset((
    b"from", b"to", b"cc", b"reply-to", b"subject", b"in-reply-to", b"references", b"mime-version", b"content-type",
    b"content-transfer-encoding", b"content-language", b"content-disposition", b"content-id", b"thread-topic",
    b"thread-index", b"importance", b"priority", b"x-priority", b"sensitivity", b"disposition-notification-to",
    b"list-unsubscribe", b"list-unsubscribe-post", b"organization", b"autocrypt",
))  # fmt: skip
# They name somebody or are left out (RFC 5322 3.6.3); a draft may have them empty, as where all recipients are hidden.
_NAMING = frozenset((b"to", b"cc", b"reply-to"))
_NAME = re.compile(rb"[!-9;-~]+")
_FIELD_END = re.compile(rb"\r\n(?![ \t])")


def outgoing(raw: bytes, message_id: str, sender: str, recipients: Collection[str], at: int) -> bytes:
    """The draft `raw` as a message from `sender` to `recipients`, dated `at` (ms), under our Message-ID. Raises
    DraftUnreadable, which names what is wrong: its headers are read as a stranger would, before and after.
    """
    head, blank, body = re.sub(rb"\r?\n", b"\r\n", raw).partition(b"\r\n\r\n")
    if not blank:
        raise DraftUnreadable(name="header")
    kept = dict[bytes, bytes]()
    for field in _FIELD_END.split(head):
        name, colon, _ = field.partition(b":")
        name = name.rstrip(b" \t")
        if not colon or not _NAME.fullmatch(name):
            raise DraftUnreadable(name="header")
        key = name.lower()
        if key not in ONCE:
            continue
        if key in kept:
            raise DraftUnreadable(name=key.decode())
        _must_be_plain(key, field)
        if key in _NAMING and not field[len(name) :].strip(b": \t\r\n"):
            continue
        kept[key] = field
    ours = (f"Message-ID: {message_id}".encode(), b"Date: " + dated(at).encode())
    mime = () if b"mime-version" in kept else (b"MIME-Version: 1.0",)
    written = b"\r\n".join((*ours, *kept.values(), *mime))
    _prove(written, message_id, sender, recipients)
    return written + blank + body


def _must_be_plain(name: bytes, field: bytes) -> None:
    text = field.replace(b"\r\n", b"").replace(b"\t", b" ").decode("utf-8", "replace")
    if any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in text):
        raise DraftUnreadable(name=name.decode())


def _prove(head: bytes, message_id: str, sender: str, recipients: Collection[str]) -> None:
    found = headers.fields(head)
    if found.get(b"message-id") != [message_id]:
        raise DraftUnreadable(name="message-id")
    written_by = [address for value in found.get(b"from", ()) for address in headers.addresses(value)]
    if written_by != [sender]:
        raise DraftUnreadable(name="from")
    if not set(headers.recipients(found)) <= set(recipients) or b"bcc" in found:
        raise DraftUnreadable(name="to")
