"""Header fields of a message that is written: which values they take, and how they are laid out. Pure.

Values are refused when a control character appears once their RFC 2047 words are decoded: Python's email package
decodes `=?utf-8?q?a=0D=0ABcc:_x?=` and, before 3.11.10, wrote the line break out (CVE-2024-6923 and its kin).
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from functools import cache

from companion.core.errors import (
    DirectionRefused,
    HeaderRefused,
    HeaderTooLong,
    IdRefused,
    SendRefused,
    TextTooLong,
)
from companion.sending.direction import misleads

LONGEST_ID = 900  # a header line ends at 998 bytes (RFC 5322, 2.1.1)
LONGEST_SUBJECT = 998
LONGEST_TEXT = 500_000  # of a text, and of its HTML; also in outbox.schema.json
LONGEST_THREAD = 16 * 1024  # of References
NESTING = 5  # encoded words that decode to encoded words
MESSAGE_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
SOMEBODYS_ID = re.compile(r"<[!-;=?-~]+>")  # of mail answered: many programs write odd ones
WISH = re.compile(r"<mailto:[!-;=?-~]+>")
# Where in a request it stands, if not under its own name.
_FIELDS = {"name of an attachment": "attachments", "way out": "way_out"}
TEXTS = {"text": "text", "html": "HTML"}  # what a message says, and how people call it
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
_WIDE = ("utf-16", "utf-32")  # charsets, as Python calls them
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\U0010ffff-]+"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")


class _Whole:
    """A header of words that are never broken: Message-IDs, addresses of List-Unsubscribe. The stock header would wrap
    a long one as encoded words, which no mail program reads back.
    """

    max_count = 1
    parse = UnstructuredHeader.parse

    def fold(self, *, policy: EmailPolicy) -> str:
        name = str(getattr(self, "name", ""))
        return f"{name}: " + f"{policy.linesep} ".join(str(self).split()) + policy.linesep


class _Registry(HeaderRegistry):
    """Makes each header's class once: the stock one makes a class a header, a fifth of the time a message took."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, type[BaseHeader]] = {}

    def __getitem__(self, name: str) -> type[BaseHeader]:
        made = self._made.get(name.lower())
        if made is None:
            made = self._made[name.lower()] = super().__getitem__(name)
        return made


@cache
def policy(*, utf8: bool) -> EmailPolicy[EmailMessage]:
    """How a message is laid out; with `utf8` its header may hold more than ASCII (RFC 6532)."""
    registry = _Registry()
    for name in ("message-id", "in-reply-to", "references", "list-unsubscribe"):
        registry.map_to_type(name, _Whole)  # type: ignore[arg-type]  # the registry adds the base class itself
    return SMTP.clone(header_factory=registry, cte_type="7bit", utf8=utf8)


def check(name: str, value: str) -> None:
    """Raises HeaderRefused when the value, however often it is decoded, holds a control character, and DirectionRefused
    when it is shown in another order than it has.
    """
    for _ in range(NESTING):
        # What is printable holds none of these (str.isprintable), and is most of what is written.
        if not value.isprintable():
            if any(unicodedata.category(char) in _UNSEEN for char in value):
                raise refused(HeaderRefused, name)
            if misleads(value):
                raise refused(DirectionRefused, name)
        if "=?" not in value:  # no encoded word (RFC 2047 2)
            return
        try:
            words = decode_header(value)
            # In these a line break may hide from who reads their bytes in the other order.
            if any(charset and codecs.lookup(charset).name.startswith(_WIDE) for _, charset in words):
                raise refused(HeaderRefused, name)
            decoded = str(make_header(words))
        except (HeaderParseError, LookupError, ValueError):
            raise refused(HeaderRefused, name) from None
        if decoded == value:
            return
        value = decoded
    raise refused(HeaderRefused, name)


def check_length(name: str, value: str, most: int) -> None:
    """Raises HeaderTooLong. Asked before anything looks at what a value holds, which takes its time over megabytes."""
    if len(value) > most:
        raise HeaderTooLong(field=_field(name), name=name.lower(), most=most)


def check_text(field: str, value: str) -> None:
    """Raises TextTooLong for one of TEXTS."""
    if len(value) > LONGEST_TEXT:
        raise TextTooLong(field=field, name=TEXTS[field], most=LONGEST_TEXT)


def check_ids(name: str, value: str, form: re.Pattern[str]) -> None:
    """Raises IdRefused, HeaderTooLong for what is no list of words of this form that each fit a line, and for what
    some programs would decode to another one (RFC 2047).
    """
    check_length(name, value, LONGEST_THREAD)
    if any(len(word) > LONGEST_ID or "=?" in word or not form.fullmatch(word) for word in value.split()):
        raise refused(IdRefused, name)


def is_address(value: str) -> bool:
    """One bare address as `normalise` leaves it: no quotes, its domain in ASCII. Letters before the @ may be any
    (RFC 6531), but are letters one sees."""
    return _ADDRESS.fullmatch(value) is not None and (
        value.isascii() or not any(unicodedata.category(char)[0] in "CZ" for char in value)
    )


def _field(name: str) -> str:
    return _FIELDS.get(name, name.lower().replace("-", "_"))


def refused(kind: type[SendRefused], name: str) -> SendRefused:
    """The error that names the field as a request has it, and the header as people read it."""
    return kind(field=_field(name), name=name.lower())
