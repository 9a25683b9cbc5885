"""A letter as Python's email package writes it, and as it reads any message: what `compose` is held to.

Slow, and the outbox's own way until it had to take a thousand messages in two seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser, HeaderParser
from email.policy import compat32
from email.utils import getaddresses
from unicodedata import category

from companion.core.errors import HeaderRefused
from companion.sending import attachments, fields
from companion.sending.compose import headers_of
from companion.sending.letter import Letter


@dataclass(frozen=True)
class Read:
    """What a stranger finds: header lines but those about the body, texts with their type, files by name."""

    head: list[tuple[str, str]]
    texts: list[tuple[str, str | None, bytes]]
    files: list[tuple[str | None, str, bytes]]


def composed(letter: Letter) -> bytes:
    """Raises as `compose`."""
    headers = headers_of(letter)
    for name, value in headers.items():
        check(name, value)
    letter = replace(letter, attachments=attachments.checked(letter.attachments))
    utf8 = not all(address.isascii() for address in (letter.sender, *letter.to, *letter.cc))
    message = EmailMessage(policy=fields.policy(utf8=utf8))
    for name, value in headers.items():
        message[name] = value
    try:
        message.set_content(letter.text, cte="quoted-printable")
        if letter.html is not None:
            message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    except UnicodeEncodeError:
        raise HeaderRefused(name="text") from None
    for one in letter.attachments:
        main, sub, params = attachments.kind(one)
        message.add_attachment(one.content, main, sub, filename=one.name, cte="base64", params=params)
    built = message.as_bytes()
    prove(built, letter, headers, ascii_only=not utf8)
    return built


def check(name: str, value: str) -> None:
    """`fields.check` without its short cuts."""
    for _ in range(fields.NESTING):
        if any(category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in value):
            raise HeaderRefused(name=name.lower())
        try:
            decoded = str(make_header(decode_header(value)))
        except (HeaderParseError, LookupError, ValueError):
            raise HeaderRefused(name=name.lower()) from None
        if decoded == value:
            return
        value = decoded
    raise HeaderRefused(name=name.lower())


def prove(built: bytes, letter: Letter, headers: dict[str, str], *, ascii_only: bool) -> None:
    """The headers meant and no other, to whom was meant, with these files. Raises HeaderRefused."""
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
    found = read(built)
    if len(found.texts) != (1 if letter.html is None else 2):
        raise HeaderRefused(name="attachments")
    if [(name, held) for name, _, held in found.files] != [
        (one.name, one.content) for one in letter.attachments
    ]:
        raise HeaderRefused(name="attachments")


def read(built: bytes) -> Read:
    parsed = BytesParser(policy=compat32).parsebytes(built)
    leaves = [part for part in parsed.walk() if not part.is_multipart()]
    assert [part.defects for part in parsed.walk() if part.defects] == []
    texts = [part for part in leaves if part.get_content_disposition() != "attachment"]
    files = [part for part in leaves if part.get_content_disposition() == "attachment"]
    return Read(
        [(name, str(value)) for name, value in parsed.items() if not name.startswith(("Content-", "MIME-"))],
        [(one.get_content_type(), one.get_content_charset(), _held(one)) for one in texts],
        [(one.get_filename(), one.get_content_type(), _held(one)) for one in files],
    )


def _held(part: object) -> bytes:
    found = part.get_payload(decode=True)  # type: ignore[attr-defined]
    assert isinstance(found, bytes)
    return found
