"""Turns bytes that strangers encoded into text: transfer encodings, charsets, encoded words, HTML. Pure; never raises.

Python's own decoders raise on some input, and some of its charsets take quadratic time (punycode) or are no charset at
all (zlib): only those listed here are used, whatever a message asks for.
"""

from __future__ import annotations

import binascii
import codecs
import html
import re

_CHARSETS = frozenset((
    "utf-8", "utf-16", "utf-16-be", "utf-16-le", "utf-7", "ascii", "big5", "big5hkscs", "gb2312", "gbk", "gb18030",
    "hz", "euc_jp", "euc_kr", "shift_jis", "cp932", "cp949", "iso2022_jp", "iso2022_kr", "iso2022_jp_2", "koi8-r",
    "koi8-u", "tis-620", "cp437", "cp850", "cp866", "cp874", "mac-roman",
)) | {f"iso8859-{n}" for n in range(1, 17)} | {f"cp{n}" for n in range(1250, 1259)}  # fmt: skip
_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,40}")
_NOT_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
_BETWEEN = re.compile(r"\?=[ \t]{1,20}=\?")
_TAG = re.compile(r"<(/?[A-Za-z!][A-Za-z0-9]{0,15})[^<>]*>")
_BREAKS = frozenset((
    "br", "p", "div", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "pre",
))  # fmt: skip
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});")
_HIDDEN = (("<!--", "-->"), ("<style", "</style"), ("<script", "</script"), ("<head", "</head"))


def untransfer(body: bytes, encoding: str) -> bytes:
    """Undoes Content-Transfer-Encoding; what is broken in it is left out."""
    if encoding == "base64":
        kept = body.partition(b"=")[0] if body.rstrip().endswith(b"=") else body
        kept = kept.translate(None, _NOT_BASE64)
        kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
    return binascii.a2b_qp(body) if encoding == "quoted-printable" else body


def to_text(body: bytes, charset: str = "") -> str:
    """Without a usable charset: UTF-8 if it is that, else Windows-1252, as most who forget to say it write."""
    if _NAME.fullmatch(charset):
        try:
            known = codecs.lookup(charset).name
        except LookupError:
            known = ""
        if known in _CHARSETS and known not in ("ascii", "utf-8"):
            # UTF-7 may bring halves of pairs, which no database takes.
            return body.decode(known, "replace").encode("utf-8", "replace").decode()
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = len(body) - error.start < 4 and error.start > 0  # cut within a character
        return body[: error.start].decode("utf-8") if whole else body.decode("cp1252", "replace")


def words(value: str) -> str:
    """A header value with its encoded words (RFC 2047) decoded."""
    if "=?" not in value:
        return value
    return _WORD.sub(_word, _BETWEEN.sub("?==?", value))


def _word(match: re.Match[str]) -> str:
    charset, encoding, inner = match[1].partition("*")[0], match[2].lower(), match[3]
    if encoding == "b":
        return to_text(untransfer(inner.encode("ascii", "replace"), "base64"), charset)
    return to_text(binascii.a2b_qp(inner.encode("latin-1", "replace"), header=True), charset)


def from_html(source: str) -> str:
    """The text of an HTML page, with line breaks where blocks end."""
    for opening, closing in _HIDDEN:
        source = _without(source, opening, closing)
    return _ENTITY.sub(lambda found: html.unescape(found[0]), _TAG.sub(_break, source.replace("\n", " ")))


def _break(match: re.Match[str]) -> str:
    tag = match[1].lower()
    if tag == "blockquote":
        return "\n> "
    return "\n" if tag.strip("/") in _BREAKS else " " if tag == "td" else ""


def _without(source: str, opening: str, closing: str) -> str:
    lowered = source.lower()
    if len(lowered) != len(source) or opening not in lowered:
        return source
    kept, at = [], 0
    while (start := lowered.find(opening, at)) >= 0:
        kept.append(source[at:start])
        end = lowered.find(closing, start)
        if end < 0:
            return "".join(kept)
        at = end + len(closing)
    kept.append(source[at:])
    return "".join(kept)
