"""Builds a message's bytes, and proves that they say what was meant. Pure.

Values are checked before they are written (fields.py); then the bytes are parsed back and compared, so that a hole of
a kind that nobody knows yet stops the message too.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser, HeaderParser
from email.policy import compat32
from email.utils import format_datetime, getaddresses

from companion.core.errors import BadAddress, HeaderRefused
from companion.sending import attachments, fields
from companion.sending.attachments import Attachment
from companion.sending.fields import check, check_ids, check_length


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be written. Addresses are normalised, `at` in milliseconds. Bcc stands on no header, so not here.
    `unsubscribe`: a mailto URL; `attachments`: with their content.
    """

    message_id: str
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    text: str
    html: str | None
    at: int
    in_reply_to: str | None = None
    references: str | None = None
    unsubscribe: str | None = None
    attachments: tuple[Attachment, ...] = ()


def compose(letter: Letter) -> bytes:
    """The message as it goes out, with CRLF line ends. ASCII, but for a header that names an address beyond it.

    Raises HeaderRefused, HeaderTooLong, BadAddress, BadAttachment, TooManyAttachments.
    """
    headers = _headers(letter)
    for name, value in headers.items():
        check(name, value)
    letter = replace(letter, attachments=attachments.checked(letter.attachments))
    utf8 = not all(address.isascii() for address in (letter.sender, *letter.to, *letter.cc))
    message = EmailMessage(policy=fields.policy(utf8=utf8))
    for name, value in headers.items():
        message[name] = value
    try:
        # Quoted-printable whatever the text: long lines, NUL and leading dots survive every server on the way.
        message.set_content(letter.text, cte="quoted-printable")
        if letter.html is not None:
            message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    except UnicodeEncodeError:
        raise HeaderRefused(name="text") from None
    stand_ins = [f"file {n} of {letter.message_id}".encode() for n in range(len(letter.attachments))]
    for one, stand_in in zip(letter.attachments, stand_ins, strict=True):
        main, sub, params = attachments.kind(one)
        message.add_attachment(stand_in, main, sub, filename=one.name, cte="base64", params=params)
    built = message.as_bytes()
    _prove(built, letter, headers, stand_ins, ascii_only=not utf8)
    return _filled(built, letter, stand_ins)


def redate(message: bytes, at: int) -> bytes:
    """The composed message with the time it really goes out, so that a held one does not arrive looking old."""
    head, blank, body = message.partition(b"\r\n\r\n")
    line = b"Date: " + dated(at).encode()
    return re.sub(rb"^Date: [^\r\n]*", lambda _: line, head, count=1, flags=re.MULTILINE) + blank + body


def _headers(letter: Letter) -> dict[str, str]:
    check_length("subject", letter.subject, fields.LONGEST_SUBJECT)
    addresses = {"From": (letter.sender,), "To": letter.to, "Cc": letter.cc}
    for name, listed in addresses.items():
        if not all(fields.is_address(address) for address in listed):
            raise BadAddress(field=name.lower())
    found = {
        "Message-ID": letter.message_id,
        "Date": dated(letter.at),
        **{name: ", ".join(listed) for name, listed in addresses.items() if listed},
        "Subject": letter.subject,
    }
    words = {
        "In-Reply-To": (letter.in_reply_to, fields.SOMEBODYS_ID),
        "References": (letter.references or letter.in_reply_to, fields.SOMEBODYS_ID),
        "List-Unsubscribe": (letter.unsubscribe and f"<{letter.unsubscribe}>", fields.WISH),
    }
    for name, (value, form) in words.items():
        if value:
            found[name] = value
            check_ids(name, value, form)
    if not fields.MESSAGE_ID.fullmatch(letter.message_id):
        raise HeaderRefused(name="message-id")
    check_ids("Message-ID", letter.message_id, fields.MESSAGE_ID)
    return found


def _filled(built: bytes, letter: Letter, stand_ins: list[bytes]) -> bytes:
    """The message with its files in the places of what stood in for them. Written and parsed whole, one of 25 MB took
    2.6 s and 400 MB; lines of base64 can end no part, and start none.
    """
    pieces, rest = list[bytes](), built
    for one, stand_in in zip(letter.attachments, stand_ins, strict=True):
        mark = b"\r\n\r\n" + _base64(stand_in)
        if rest.count(mark) != 1:  # a text may say the same, on purpose
            raise HeaderRefused(name="attachments")
        before, _, rest = rest.partition(mark)
        pieces += [before, b"\r\n\r\n", _base64(one.content)]
    return b"".join([*pieces, rest])


def _base64(content: bytes) -> bytes:
    """Lines of 76 characters (RFC 2045 6.8), each with its end."""
    coded = binascii.b2a_base64(content, newline=False)
    return b"".join(coded[at : at + 76] + b"\r\n" for at in range(0, len(coded), 76))


def _prove(
    built: bytes, letter: Letter, headers: dict[str, str], files: list[bytes], *, ascii_only: bool
) -> None:
    """Reads the bytes as a stranger would: the headers meant and no other, to whom was meant, with these `files`."""
    head, _, rest = built.partition(b"\r\n\r\n")
    parsed = HeaderParser(policy=compat32).parsestr(head.decode())
    body = ["MIME-Version", "Content-Type"]
    if letter.html is None and not letter.attachments:
        body.append("Content-Transfer-Encoding")
    if not (built if ascii_only else rest).isascii():
        raise HeaderRefused(name="headers")
    if sorted(parsed.keys()) != sorted([*headers, *body]):
        raise HeaderRefused(name="headers")
    for name, meant in (("From", (letter.sender,)), ("To", letter.to), ("Cc", letter.cc)):
        if tuple(address for _, address in getaddresses(parsed.get_all(name, []))) != meant:
            raise HeaderRefused(name=name.lower())
    for name in ("Message-ID", "In-Reply-To", "References", "List-Unsubscribe"):
        if str(parsed.get(name, "")).split() != headers.get(name, "").split():
            raise HeaderRefused(name=name.lower())
    parts = [
        part for part in BytesParser(policy=compat32).parsebytes(built).walk() if not part.is_multipart()
    ]
    texts = len(parts) - len(files)
    named = [(part.get_filename(), part.get_payload(decode=True)) for part in parts[texts:]]
    meant_files = [(one.name, stand_in) for one, stand_in in zip(letter.attachments, files, strict=True)]
    if texts != (1 if letter.html is None else 2) or named != meant_files:
        raise HeaderRefused(name="attachments")


def dated(at: int) -> str:
    return format_datetime(datetime.fromtimestamp(at / 1000, UTC))
