"""What a message says: its text and its HTML, each with the signature and the way out, once. Pure.

In an answer both stand above the quote. Looked for is only above it, since the quote may hold them from before.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from companion.sending import plain
from companion.sending.markup import Tag, Text, tokens
from companion.sending.markup_end import finished
from companion.sending.plain import of_html, of_text

# "On Thu, 26 Nov 2026, Bob wrote:", which some programs break into two lines.
_NAMES = re.compile(r"(?:on|am|le|el|il|op|em|den|w dniu|dnia|pe)\s.{4,200}", re.IGNORECASE)
_CONTAINER = re.compile(
    r"<div\b[^<>]{0,200}\bclass\s*=\s*[\"']?(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)\b"
    r"|<div\b[^<>]{0,200}\bid\s*=\s*[\"']?(?:divRplyFwdMsg|appendonsend)\b",
    re.IGNORECASE,
)
_PAGE_END = re.compile(r"\s*(?:</body\s*>\s*)?(?:</html\s*>\s*)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Body:
    text: str
    html: str


def write(
    text: str, source: str | None, *, signature: str = "", way_out: str = "", answers: bool = False
) -> Body:
    """Both parts; `text` or `source`, the HTML, is made from the other where it is empty. `signature`: HTML as
    `markup.clean` leaves it. `way_out`: a line of plain text that says how to get no more. `answers`: there may be a
    quote.
    """
    if source is None or not source.strip():
        source = plain.page(of_text(text))
        if not answers:
            return Body(
                _in_text(text, signature, way_out, answers),
                _in_html(source, signature, way_out, answers, made_of=text),
            )
    elif not text.strip():
        said = _in_html(source, signature, way_out, answers)
        return Body(of_html(said) + "\n", said)
    return Body(_in_text(text, signature, way_out, answers), _in_html(source, signature, way_out, answers))


def _in_text(text: str, signature: str, way_out: str, answers: bool) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    own, quote = apart(text) if answers else (text, "")
    signed, seen, added = of_html(signature), _flat(own), list[str]()
    if signed and not _is_signed(seen, _flat(signed), way_out):
        # What follows "-- " is cut off by many programs (RFC 3676 4.3), and the quote is to stay.
        added.append(signed if quote else f"-- \n{signed}")
    if way_out and _flat(way_out) not in seen:
        added.append(way_out)
    if not added:
        return text
    return "\n\n".join([own.rstrip(), *added]) + "\n" + (f"\n{quote}" if quote else "")


def _in_html(source: str, signature: str, way_out: str, answers: bool, *, made_of: str | None = None) -> str:
    """`made_of`: a text that says the same, which then need not be read from the HTML."""
    if not signature and not way_out:
        return source
    at = quote_in(source) if answers else None
    at = _end_of(source) if at is None else at
    own, rest = source[:at] if made_of is not None else finished(source[:at]), source[at:]
    seen, signed, added = _flat(of_html(own) if made_of is None else made_of), _flat(of_html(signature)), ""
    if signature and not (_is_signed(seen, signed, way_out) if signed else signature in own):
        added += f'\n<div style="margin-top: 1em">{signature}</div>\n'
    if way_out and _flat(way_out) not in seen:
        added += f"{plain.begun(way_out)}{html.escape(way_out, quote=False)}</p>\n"
    return own + added + rest


def _is_signed(seen: str, signed: str, way_out: str) -> bool:
    return seen.removesuffix(_flat(way_out)).rstrip().endswith(signed)


def _end_of(source: str) -> int:
    """Where a page's contents end."""
    tail = max(0, len(source) - 200)
    found = _PAGE_END.search(source, tail)
    return found.start() if found else len(source)


def apart(text: str) -> tuple[str, str]:
    """What is said, and the quote below it with the line that names whose it is. Answers between quotes are one
    text."""
    lines = text.split("\n")
    at = len(lines)
    while at and (not lines[at - 1].strip() or lines[at - 1].startswith(">")):
        at -= 1
    first = next((n for n in range(at, len(lines)) if lines[n].startswith(">")), None)
    if first is None:
        return text, ""
    if at and lines[at - 1].rstrip().endswith(":"):
        named = [n for n in (at - 1, at - 2) if n >= 0 and _NAMES.match(lines[n])]
        if named or first == at:  # with a blank line in between it has to say more than "Sure:"
            first = named[0] if named else at - 1
    return "\n".join([*lines[:first], ""]) if first else "", "\n".join(lines[first:])


def quote_in(source: str) -> int | None:
    """Where the quote begins: what mail programs wrap one in, or one behind which nothing is said."""
    if (wrapped := _CONTAINER.search(source)) is not None:
        return wrapped.start()
    depth, begins = 0, None
    for token in tokens(source):
        if isinstance(token, Tag) and token.name == "blockquote":
            begins = token.at if depth == 0 and not token.closes else begins
            depth = max(0, depth + (-1 if token.closes else 1))
        elif isinstance(token, Text) and depth == 0 and token.text.strip():
            begins = None
    return begins


def _flat(text: str) -> str:
    return " ".join(text.split())
