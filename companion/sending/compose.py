"""Builds a message's bytes, and proves that they say what was meant. Pure.

Header values are refused when a control character appears once their RFC 2047 words are decoded: Python's email
package decodes `=?utf-8?q?a=0D=0ABcc:_x?=` and, before 3.11.10, wrote the line break out (CVE-2024-6923 and its kin).
Then the bytes are parsed back and compared, so that a hole of the next kind stops the message too.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, EmailPolicy, compat32
from email.utils import format_datetime, getaddresses

from companion.core.errors import BadAddress, HeaderRefused

LONGEST_ID = 900  # a header line ends at 998 bytes (RFC 5322, 2.1.1)
NESTING = 5  # encoded words that decode to encoded words
MESSAGE_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
SOMEBODYS_ID = re.compile(r"<[!-;=?-~]+>")  # of mail answered: many programs write odd ones
ADDRESS = re.compile(r"[!-~]+@[!-~]+")


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be written. Addresses are normalised, `at` in milliseconds. Bcc stands on no header, so not here."""

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


class _Ids:
    """A header of Message-IDs, one a line. The stock header would wrap a long one as encoded words, which no
    mail program reads back as an id.
    """

    max_count = 1
    parse = UnstructuredHeader.parse

    def fold(self, *, policy: EmailPolicy) -> str:
        name = str(getattr(self, "name", ""))
        return f"{name}: " + f"{policy.linesep} ".join(str(self).split()) + policy.linesep


def compose(letter: Letter) -> bytes:
    """The message as it goes out, CRLF line ends, ASCII only. Raises HeaderRefused, BadAddress."""
    headers = _headers(letter)
    for name, value in headers.items():
        check(name, value)
    message = EmailMessage(policy=_policy())
    for name, value in headers.items():
        message[name] = value
    try:
        # Quoted-printable whatever the text: long lines, NUL and leading dots survive every server on the way.
        message.set_content(letter.text, cte="quoted-printable")
        if letter.html is not None:
            message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    except UnicodeEncodeError:
        raise HeaderRefused(name="text") from None
    built = message.as_bytes()
    _prove(built, letter, headers)
    return built


def redate(message: bytes, at: int) -> bytes:
    """The composed message with the time it really goes out, so that a held one does not arrive looking old."""
    head, blank, body = message.partition(b"\r\n\r\n")
    line = b"Date: " + _date(at).encode()
    return re.sub(rb"^Date: [^\r\n]*", lambda _: line, head, count=1, flags=re.MULTILINE) + blank + body


def check(name: str, value: str) -> None:
    """Raises HeaderRefused when the value, however often it is decoded, holds a control character."""
    for _ in range(NESTING):
        if any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in value):
            raise HeaderRefused(name=name.lower())
        try:
            decoded = str(make_header(decode_header(value)))
        except (HeaderParseError, LookupError, ValueError):
            raise HeaderRefused(name=name.lower()) from None
        if decoded == value:
            return
        value = decoded
    raise HeaderRefused(name=name.lower())


def _headers(letter: Letter) -> dict[str, str]:
    addresses = {"From": (letter.sender,), "To": letter.to, "Cc": letter.cc}
    for name, listed in addresses.items():
        if not all(ADDRESS.fullmatch(address) for address in listed):
            raise BadAddress(field=name.lower())
    found = {
        "Message-ID": letter.message_id,
        "Date": _date(letter.at),
        **{name: ", ".join(listed) for name, listed in addresses.items() if listed},
        "Subject": letter.subject,
    }
    ids = {"In-Reply-To": letter.in_reply_to, "References": letter.references or letter.in_reply_to}
    for name, value in ids.items():
        if value:
            found[name] = value
            if any(len(word) > LONGEST_ID or not SOMEBODYS_ID.fullmatch(word) for word in value.split()):
                raise HeaderRefused(name=name.lower())
    if len(letter.message_id) > LONGEST_ID or not MESSAGE_ID.fullmatch(letter.message_id):
        raise HeaderRefused(name="message-id")
    return found


def _policy() -> EmailPolicy[EmailMessage]:
    registry = HeaderRegistry()
    for name in ("message-id", "in-reply-to", "references"):
        registry.map_to_type(name, _Ids)  # type: ignore[arg-type]  # the registry adds the base class itself
    return SMTP.clone(header_factory=registry, cte_type="7bit")


def _prove(built: bytes, letter: Letter, headers: dict[str, str]) -> None:
    """Reads the bytes as a stranger would: the headers meant and no other, to whom was meant."""
    parsed = BytesParser(policy=compat32).parsebytes(built)
    body = ["MIME-Version", "Content-Type"] + (["Content-Transfer-Encoding"] if letter.html is None else [])
    if not built.isascii() or sorted(parsed.keys()) != sorted([*headers, *body]):
        raise HeaderRefused(name="headers")
    for name, meant in (("From", (letter.sender,)), ("To", letter.to), ("Cc", letter.cc)):
        if tuple(address for _, address in getaddresses(parsed.get_all(name, []))) != meant:
            raise HeaderRefused(name=name.lower())
    for name in ("Message-ID", "In-Reply-To", "References"):
        if str(parsed.get(name, "")).split() != headers.get(name, "").split():
            raise HeaderRefused(name=name.lower())


def _date(at: int) -> str:
    return format_datetime(datetime.fromtimestamp(at / 1000, UTC))
