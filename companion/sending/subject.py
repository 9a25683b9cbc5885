"""A subject's header line: what it says, and how that is written (RFC 5322 2.2.3, RFC 2047). Pure.

Not by Python's email package: where it folds between two words beyond ASCII it loses the space between them
(python/cpython#92081), so "Anfrage – Rückfrage" arrived as "Anfrage –Rückfrage". Here what is not plain is encoded with
its spaces, and between two encoded words stands only what every reader takes out.
"""

from __future__ import annotations

import binascii
import re
from email.header import decode_header

from companion.sending import fields

_NAME = "Subject: "
_LONGEST = 78  # of a line (RFC 5322 2.1.1)
_LONGEST_CODED = 76  # of one that holds an encoded word (RFC 2047 2)
_MARKS = len("=?utf-8?q??=")
_PLAIN = re.compile(r"(?:[!-~](?:[ -~]*[!-~])?)?")
_WORDS = re.compile(r"(?:[!-~]+ )*")
_ITSELF = re.compile(r"[A-Za-z0-9!*+/-]")  # in Q, wherever it may stand (RFC 2047 5)


def said(value: str) -> str:
    """What `value` says: words in it that are encoded already count as what they encode, as `fields.check` has it."""
    if "=?" not in value:
        return value
    return str(fields.policy(utf8=False).header_store_parse("Subject", value)[1])


def line(value: str) -> bytes:
    """The header line with its end, in ASCII: whoever reads it finds `said(value)`, space for space."""
    text = said(value)
    plain = "=?" not in text and _PLAIN.fullmatch(text) is not None
    if plain and len(_NAME) + len(text) <= _LONGEST:
        return f"{_NAME}{text}\r\n".encode()
    if plain and (folded := _folded(text)) is not None:
        return folded
    start = "" if plain or "=?" in text or "?=" in text else _plain_start(text)
    words = _encoded(text[len(start) :], _LONGEST_CODED - len(_NAME) - len(start))
    return (_NAME + start + "\r\n ".join(words) + "\r\n").encode()


def read(raw: str) -> str:
    """What a header's value says, given with the line ends in it. Raises HeaderParseError, LookupError, ValueError."""
    found = decode_header(raw.replace("\r\n", ""))
    return "".join(
        word if isinstance(word, str) else word.decode(charset or "ascii") for word, charset in found
    )


def _folded(text: str) -> bytes | None:
    """Plain words over several lines, or None: a word is too long, or there are spaces that unfolding might lose."""
    lines, room = [_NAME.rstrip()], _LONGEST
    for word in text.split(" "):
        if not word or len(word) >= _LONGEST - len(_NAME):
            return None
        if len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
        lines[-1] += f" {word}"
    return ("\r\n".join(lines) + "\r\n").encode()


def _plain_start(text: str) -> str:
    """The plain words it begins with, such as `Re: `, which people find in a message's source; half a line at most."""
    found, room = _WORDS.match(text), _LONGEST_CODED // 2
    start = found[0] if found and len(found[0]) < len(text) else ""
    return start if len(start) <= room else start[: start.rfind(" ", 0, room) + 1]


def _encoded(text: str, room: int) -> list[str]:
    """Encoded words that hold `text`, of whole characters (RFC 2047 5); the first has `room` characters at most."""
    pieces = [char.encode() for char in text]
    q = [_q(char) for char in text]
    by_q = (
        sum(map(len, q)) < _b_length(sum(map(len, pieces))) + 5
    )  # readable in the source; worth a few letters
    words, begun, length = list[str](), 0, 0
    for at, piece in enumerate(pieces):
        more = len(q[at]) if by_q else len(piece)
        size = length + more if by_q else _b_length(length + more)
        if size > room - _MARKS:
            words.append(_word(pieces[begun:at], q[begun:at], by_q=by_q))
            begun, length, room = at, 0, _LONGEST_CODED - 1
        length += more
    return [*words, _word(pieces[begun:], q[begun:], by_q=by_q)]


def _word(pieces: list[bytes], q: list[str], *, by_q: bool) -> str:
    if by_q:
        return f"=?utf-8?q?{''.join(q)}?="
    return f"=?utf-8?b?{binascii.b2a_base64(b''.join(pieces), newline=False).decode()}?="


def _b_length(size: int) -> int:
    return -(-size // 3) * 4


def _q(char: str) -> str:
    if char == " ":
        return "_"
    return char if _ITSELF.fullmatch(char) else "".join(f"={byte:02X}" for byte in char.encode())
