"""Proof that a message's bytes say what was meant. Pure.

They are read back as a stranger would, so that a hole of a kind that nobody knows yet stops the message too: the head
by Python's email package, texts by a decoder that did not write them, a message with files all by the email package.
"""

from __future__ import annotations

import binascii
from collections.abc import Mapping, Sequence
from email.errors import HeaderParseError
from email.message import Message
from email.parser import BytesParser, HeaderParser
from email.policy import compat32
from email.utils import getaddresses

from companion.core.errors import HeaderRefused
from companion.sending import layout, subject
from companion.sending.letter import Letter

_BODY = ("MIME-Version", "Content-Type", "Content-Transfer-Encoding")
_IDS = ("Message-ID", "In-Reply-To", "References", "List-Unsubscribe")


def prove(built: bytes, letter: Letter, headers: Mapping[str, str], files: Sequence[bytes]) -> None:
    """The headers meant and no other, to whom was meant, with these texts and `files`, which stand for the letter's
    attachments. Raises HeaderRefused.
    """
    head, _, rest = built.partition(b"\r\n\r\n")
    parsed = HeaderParser(policy=compat32).parsestr(head.decode())
    utf8 = not all(address.isascii() for address in (letter.sender, *letter.to, *letter.cc))
    if not (rest if utf8 else built).isascii():
        raise HeaderRefused(name="headers")
    several = letter.html is not None or bool(letter.attachments)
    if sorted(parsed.keys()) != sorted([*headers, *(_BODY[:2] if several else _BODY)]):
        raise HeaderRefused(name="headers")
    for name, meant in (("From", (letter.sender,)), ("To", letter.to), ("Cc", letter.cc)):
        if tuple([address for _, address in getaddresses(parsed.get_all(name, []))]) != meant:
            raise HeaderRefused(name=name.lower())
    for name in _IDS:
        if str(parsed.get(name, "")).split() != headers.get(name, "").split():
            raise HeaderRefused(name=name.lower())
    if _subject(parsed) != subject.said(letter.subject):
        raise HeaderRefused(name="subject")
    if letter.attachments:
        _prove_files(built, letter, files)
    elif letter.html is not None:
        if parsed.get_content_type() != "multipart/alternative":
            raise HeaderRefused(name="text")
        _prove_texts(_parts(parsed, rest), letter)
    else:
        lines = [f"{name}: {parsed[name]}" for name in _BODY[1:]]
        _prove_text("plain", "\r\n".join(lines).encode(), rest, letter.text)


def _subject(parsed: Message) -> str | None:
    try:
        return subject.read(str(parsed["Subject"]))
    except (HeaderParseError, LookupError, ValueError):
        return None


def _prove_texts(parts: list[tuple[bytes, bytes]], letter: Letter) -> None:
    meant = [("plain", letter.text), ("html", letter.html or "")]
    if len(parts) != len(meant):
        raise HeaderRefused(name="text")
    for (kind, said), (head, coded) in zip(meant, parts, strict=True):
        _prove_text(kind, head, coded, said)


def _prove_text(kind: str, head: bytes, coded: bytes, said: str) -> None:
    if head != layout.text_head(kind).rstrip() or binascii.a2b_qp(coded) != _sent(said):
        raise HeaderRefused(name="text")


def _parts(parsed: Message, rest: bytes) -> list[tuple[bytes, bytes]]:
    """Header and content of each part, by what the head says of where one ends (RFC 2046 5.1.1)."""
    mark = b"\r\n--" + str(parsed.get_boundary()).encode()
    before, *parts = (b"\r\n" + rest).split(mark)
    if before or parts[-1:] != [b"--\r\n"] or not all(part.startswith(b"\r\n") for part in parts[:-1]):
        raise HeaderRefused(name="text")
    pairs = [part[2:].partition(b"\r\n\r\n") for part in parts[:-1]]
    return [(head, coded) for head, _, coded in pairs]


def _prove_files(built: bytes, letter: Letter, files: Sequence[bytes]) -> None:
    leaves = [
        part for part in BytesParser(policy=compat32).parsebytes(built).walk() if not part.is_multipart()
    ]
    texts, named = leaves[: len(leaves) - len(files)], leaves[len(leaves) - len(files) :]
    said = [(part.get_content_type(), part.get_payload(decode=True)) for part in texts]
    meant = [("text/plain", letter.text), *([] if letter.html is None else [("text/html", letter.html)])]
    if said != [(kind, _sent(text)) for kind, text in meant]:
        raise HeaderRefused(name="text")
    found = [(part.get_filename(), part.get_payload(decode=True)) for part in named]
    if found != [(one.name, held) for one, held in zip(letter.attachments, files, strict=True)]:
        raise HeaderRefused(name="attachments")


def _sent(said: str) -> bytes:
    """As a text arrives: every line with its end."""
    return b"".join([line + b"\r\n" for line in layout.lines(said)])
