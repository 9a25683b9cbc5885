"""The facts of a message, read from its bytes. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses
from urllib.parse import urlsplit

from companion.core.addresses import domain_of
from companion.sending import draft_words as words
from companion.sending.body import apart, quote_in
from companion.sending.draft import Facts, Link
from companion.sending.markup import Tag, Text, tokens

MOST_LINKS = 200
_URL = re.compile(r"https?://[^\s<>\"'`]{1,2000}", re.IGNORECASE)
_BREAKS = frozenset(
    {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "hr"}
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TINY = frozenset({"0", "1", "2", "0px", "1px", "2px"})


def facts_of(message: bytes) -> Facts:
    """Never raises for bytes that `compose` made; what it cannot read it leaves out."""
    parsed = BytesParser(policy=compat32).parsebytes(message)
    subject = _subject(parsed)
    answers = bool(parsed.get("In-Reply-To"))
    sender = next(iter(_addresses(parsed, "From")), "")
    text, source, files = _parts(parsed)
    said, quote = apart(text) if answers else (text, "")
    at = quote_in(source) if source is not None and answers else None
    seen = _Seen()
    if source is None or (quote and at is None):  # HTML that was made of the text holds its quote as lines
        seen.text = [said]
        seen.links = [Link(host) for found in _URL.findall(said) if (host := _host(found)) is not None]
        seen.way_out = words.is_way_out(said)
    else:
        _look(source if at is None else source[:at], seen)
    own = "".join(seen.text)
    listed = {address for name in ("To", "Cc") for address in _addresses(parsed, name)}
    reply_to = next(iter(_addresses(parsed, "Reply-To")), None)
    return Facts(
        has_unsubscribe=seen.way_out or bool(parsed.get("List-Unsubscribe")),
        links=tuple(dict.fromkeys(seen.links))[:MOST_LINKS],
        html_bytes=0 if source is None else len(source.encode("utf-8", "replace")),
        attachment_bytes=files,
        tokens=words.tokens(f"{subject}\n{own}"),
        images=seen.images,
        text_chars=len("".join(own.split())),
        pixels=tuple(dict.fromkeys(seen.pixels))[:MOST_LINKS],
        visible=len(listed),
        title="empty" if not _shows(subject) else "answer" if words.is_answer(subject) else "other",
        answers=answers,
        reply_to_domain=domain_of(reply_to) if reply_to else None,
        fingerprint=words.fingerprint(sender.lower(), own),
    )


@dataclass(slots=True)
class _Seen:
    text: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pixels: list[str] = field(default_factory=list)
    images: int = 0
    way_out: bool = False


def _look(source: str, seen: _Seen) -> None:
    href, began = "", 0
    for token in tokens(source):
        if isinstance(token, Text):
            seen.text.append(token.text)
        elif token.name == "a" and not token.closes:
            href, began = token.attributes.get("href", "").strip(), len(seen.text)
        elif token.name == "a":
            _link(href, "".join(seen.text[began:]), seen)
            href = ""
        elif token.name == "img":
            _image(token, seen)
        elif token.name in _BREAKS:
            seen.text.append("\n")
    seen.way_out = seen.way_out or words.is_way_out("".join(seen.text))


def _link(href: str, said: str, seen: _Seen) -> None:
    seen.way_out = seen.way_out or words.is_way_out(f"{said} {href}")
    if (host := _host(href)) is not None:
        seen.links.append(Link(host, words.shown_host(said)))


def _image(tag: Tag, seen: _Seen) -> None:
    sizes = (tag.attributes.get(name, "").strip().lower() for name in ("width", "height"))
    hidden = any(size in _TINY for size in sizes) or _UNSEEN.search(tag.attributes.get("style", ""))
    if not hidden:
        seen.images += 1
    elif (host := _host(tag.attributes.get("src", ""))) is not None:
        seen.pixels.append(host)


def _host(url: str) -> str | None:
    if not url.lower().startswith(("http://", "https://")):
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:  # [ without ]
        return None
    return host if host and len(host) <= 253 and host.isascii() else None


def _shows(subject: str) -> bool:
    """Whether there is anything to see in it."""
    return any(char.isprintable() and char != " " for char in subject)


def _subject(parsed: Message) -> str:
    raw = re.sub(r"\r?\n", "", str(parsed.get("Subject", "")))  # {{first name}} may stand over two lines
    try:
        return str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, ValueError):  # what claims to be encoded, and is not
        return raw


def _addresses(parsed: Message, name: str) -> list[str]:
    return [
        address.lower()
        for _, address in getaddresses([str(one) for one in parsed.get_all(name, [])])
        if address
    ]


def _parts(parsed: Message) -> tuple[str, str | None, int]:
    """Text, HTML and the bytes of the files. A message that is attached is a file: it has somebody else's words."""
    text, source, files = "", None, 0
    todo = [parsed]
    while todo:
        part = todo.pop()
        kind = part.get_content_type()
        if part.get_content_maintype() == "message":
            files += sum(_bytes(one) for one in part.walk() if not one.is_multipart())
            continue
        if part.is_multipart():
            todo += reversed([one for one in part.get_payload() if isinstance(one, Message)])
            continue
        if part.get_content_disposition() == "attachment" or kind not in ("text/plain", "text/html"):
            files += _bytes(part)
        elif kind == "text/html":
            source = _said(part)
        else:
            text = _said(part)
    return text, source, files


def _bytes(part: Message) -> int:
    """About as many as a file has: four of base64 carry three."""
    return len(str(part.get_payload())) * 3 // 4


def _said(part: Message) -> str:
    found = part.get_payload(decode=True)
    if not isinstance(found, bytes):
        return ""
    try:
        return found.decode(part.get_content_charset("utf-8"), "replace")
    except (LookupError, ValueError):  # no such charset, or one that is for no text, such as punycode
        return found.decode("utf-8", "replace")
