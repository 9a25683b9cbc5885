"""Takes a message apart. Pure; never raises, never recurses, in time linear in what it reads.

The standard library's parser recurses into nested parts and so fails on a depth of a thousand; this one has a stack,
and caps on bytes, parts and depth. What lies within an attached message is not looked at here: it is not what this
message is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from companion.syncing.classify import decoding

MOST_BYTES = 2 * 1024 * 1024  # of a message; what follows is not read
MOST_HEADER = 128 * 1024
MOST_VALUE = 16 * 1024  # of one header field
MOST_PARTS = 100
DEEPEST = 12
MOST_TEXT = 64 * 1024

Fields = dict[str, list[str]]

_FIELD = re.compile(rb"^([!-9;-~]{1,80})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.M)
_FROM_LINE = re.compile(rb"(?:>?From [^\n]*\n){1,50}")
_PARAM = re.compile(r';\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_FIRST_DELIMITER = re.compile(rb"^--([!-~][ -~]{0,68}[!-~])[ \t]*\n(?=Content-)", re.M | re.I)


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds no other parts, as it was sent."""

    fields: Fields
    type: str
    params: dict[str, str]
    name: str  # of the file, if it has one
    attached: bool
    body: bytes

    def decoded(self, most: int = MOST_BYTES) -> bytes:
        encoding = first(self.fields, "content-transfer-encoding").partition(";")[0].strip().lower()
        return decoding.untransfer(self.body[: most * 3], encoding)[:most]

    def text(self, most: int = MOST_TEXT) -> str:
        return decoding.to_text(self.decoded(most), self.params.get("charset", ""))


@dataclass(frozen=True, slots=True)
class Message:
    fields: Fields
    type: str
    params: dict[str, str]
    parts: tuple[Part, ...]
    report_types: frozenset[str]  # `report-type` of every multipart/report in it

    def of(self, *types: str) -> list[Part]:
        return [part for part in self.parts if part.type in types]

    def text(self) -> str:
        """What a reader sees first: the plain text, or else what the HTML says."""
        found = [part.text() for part in self.parts if part.type == "text/plain" and not part.attached]
        if any(text.strip() for text in found):
            return "\n\n".join(found)[:MOST_TEXT]
        pages = [decoding.from_html(part.text()) for part in self.parts if part.type == "text/html"]
        return "\n\n".join(pages)[:MOST_TEXT]


def parse(raw: bytes) -> Message:
    header, body = split(plain_lines(raw[:MOST_BYTES]))
    outer = fields(header)
    kind, params = _type(outer)
    parts: list[Part] = []
    reports: set[str] = set()
    waiting = [(outer, kind, params, body, 0)]
    while waiting and len(parts) < MOST_PARTS:
        said, kind_of, params_of, inner, depth = waiting.pop()
        if kind_of == "multipart/report":
            reports.add(params_of.get("report-type", "").strip().lower())
        pieces = _pieces(inner, params_of.get("boundary", "")) if kind_of.startswith("multipart/") else []
        if not pieces or depth == DEEPEST:
            parts.append(_part(said, kind_of, params_of, inner))
            continue
        default = "message/rfc822" if kind_of == "multipart/digest" else "text/plain"
        for piece in reversed(pieces):
            said, rest = _opened(piece)
            waiting.append((said, *_type(said, default), rest, depth + 1))
    return Message(outer, kind, params, tuple(parts), frozenset(reports))


def plain_lines(raw: bytes) -> bytes:
    """Lines ended by LF, without byte order marks, NULs and the envelope line of an mbox file."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    raw = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").lstrip(b"\n \t")
    envelope = _FROM_LINE.match(raw)
    return raw[envelope.end() :] if envelope else raw


def split(raw: bytes) -> tuple[bytes, bytes]:
    """Header and body; `raw` as `plain_lines` makes it."""
    if raw.startswith(b"\n"):
        return b"", raw[1:]
    header, _, body = raw.partition(b"\n\n")
    return header[:MOST_HEADER], body


def fields(header: bytes) -> Fields:
    """Unfolded values by lower-case name, in order of appearance, with encoded words as they are."""
    found: Fields = {}
    for name, value in _FIELD.findall(header):
        text = value[:MOST_VALUE].replace(b"\n", b"").decode("utf-8", "replace").strip()
        found.setdefault(name.decode("ascii").lower(), []).append(text)
    return found


def first(found: Fields, name: str) -> str:
    """The first value of a field; empty without one."""
    values = found.get(name)
    return values[0] if values else ""


def _opened(piece: bytes) -> tuple[Fields, bytes]:
    header, body = split(piece)
    said = fields(header)
    if header and not said:  # the blank line before a part's text was forgotten
        return {}, piece
    return said, body


def _type(said: Fields, default: str = "text/plain") -> tuple[str, dict[str, str]]:
    value = first(said, "content-type")
    kind = value.partition(";")[0].strip().lower()
    return (kind if "/" in kind else default), _params(value)


def _params(value: str) -> dict[str, str]:
    """Parameters by name; those in pieces or with a charset (RFC 2231) joined and decoded."""
    found: dict[str, str] = {}
    for name, text in _PARAM.findall(value[:4096]):
        plain, star, _ = name.lower().partition("*")
        text = text.strip()
        if text.startswith('"'):
            text = text.strip('"').replace("\\", "")
        if star and name.endswith("*"):
            text = unquote(text.rpartition("'")[2], errors="replace")
        if star or plain not in found:
            found[plain] = found.get(plain, "") + text
    return found


def _part(said: Fields, kind: str, params: dict[str, str], body: bytes) -> Part:
    disposition = first(said, "content-disposition")
    name = decoding.words(_params(disposition).get("filename") or params.get("name", ""))
    attached = disposition.strip().lower().startswith("attachment")
    return Part(said, kind, params, name, attached, body)


def _pieces(body: bytes, boundary: str) -> list[bytes]:
    """The parts of a multipart. Without a boundary in the header, the first line that looks like one is it."""
    mark = boundary.encode("utf-8", "replace")
    if not mark or (b"--" + mark) not in body:
        guess = _FIRST_DELIMITER.search(body)
        if guess is None:
            return []
        mark = guess[1]
    found: list[bytes] = []
    mark = b"\n--" + mark
    body = b"\n" + body
    start, at = -1, body.find(mark)  # not a regular expression, which would take its time over attachments
    while at >= 0:
        end = body.find(b"\n", at + 1)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : end].rstrip(b" \t")
        if rest in (b"", b"--"):
            if start >= 0:
                found.append(body[start : at + 1])
            start = end + 1
            if rest or len(found) == MOST_PARTS:
                return found
        at = body.find(mark, end)
    if start >= 0:
        found.append(body[start:])
    return found
