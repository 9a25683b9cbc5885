"""Takes HTML apart, and keeps of it what a signature may hold. Pure; in time linear in what it reads.

Python's own parser took quadratic time over broken markup before 3.11.14 (CVE-2025-6069), and what is quoted in an
answer was written by strangers.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MARK = re.compile(r"[\"'>]")
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]{0,30})")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?")
_MOST_ATTRIBUTES = 8 * 1024
# What these hold is no text (HTML Living Standard 13.2.5): it runs to the end tag, whatever stands in it.
_RAW = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "title", "textarea", "xmp")
}

VOID = frozenset({"br", "img", "hr"})
_KEPT = {
    "a": ("href",),
    "b": (),
    "br": (),
    "div": (),
    "em": (),
    "i": (),
    "img": ("src", "alt", "width", "height"),
    "p": (),
    "strong": (),
    "u": (),
}
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"'`\\]+", re.IGNORECASE)
_PICTURE = re.compile(r"https://[^\s<>\"'`\\]+", re.IGNORECASE)
_SIZE = re.compile(r"[0-9]{1,4}")
_FORMS = {"href": _LINK, "src": _PICTURE, "width": _SIZE, "height": _SIZE}
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """`name` in small letters; attribute values with their character references resolved."""

    name: str
    closes: bool
    attributes: dict[str, str] = field(default_factory=dict)
    at: int = 0  # where it begins


def tokens(source: str) -> Iterator[Text | Tag]:
    """Text and tags in their order, without comments and the contents of scripts and styles."""
    at = looked = 0
    while (start := source.find("<", looked)) >= 0:
        name = _NAME.match(source, start + 1)
        comment = name is None and source.startswith(("<!", "<?"), start)
        if name is None and not comment:
            looked = start + 1  # a character like others
            continue
        if start > at:
            yield Text(html.unescape(source[at:start]))
        if name is None:
            closing = "-->" if source.startswith("<!--", start) else ">"
            end = source.find(closing, start)
            if end < 0:
                return
            at = looked = end + len(closing)
            continue
        end = _end(source, name.end())
        if end < 0:  # of this tag and so of any behind it
            return
        tag = Tag(name[1].lower(), source[start + 1] == "/", _attributes(source[name.end() : end]), start)
        yield tag
        at = looked = end + 1
        if not tag.closes and (raw := _RAW.get(tag.name)) is not None:
            closed = raw.search(source, at)
            if closed is None:
                return
            at = looked = closed.start()
    if at < len(source):
        yield Text(html.unescape(source[at:]))


def clean(source: str) -> str:
    """Of a signature's HTML what it may hold: bold, italics, underlining, lines, links, and pictures from https. Built
    anew from what was understood, so that nothing passes that was not. Cleaned again it stays as it is.
    """
    out, still_open = list[str](), list[str]()
    for token in tokens(_UNSEEN.sub("", source)):
        if isinstance(token, Text):
            out.append(html.escape(_UNSEEN.sub("", token.text), quote=False))
        elif token.name not in _KEPT:
            continue
        elif not token.closes:
            if (written := _written(token)) is None:
                continue
            out.append(written)
            if token.name not in VOID:
                still_open.append(token.name)
        elif token.name in still_open:
            while (name := still_open.pop()) != token.name:
                out.append(f"</{name}>")
            out.append(f"</{token.name}>")
    out += [f"</{name}>" for name in reversed(still_open)]
    return "".join(out).strip()


def _written(tag: Tag) -> str | None:
    kept = {
        name: _UNSEEN.sub("", tag.attributes[name]).strip()
        for name in _KEPT[tag.name]
        if name in tag.attributes
    }
    kept = {
        name: value for name, value in kept.items() if name not in _FORMS or _FORMS[name].fullmatch(value)
    }
    if (tag.name == "img" and "src" not in kept) or (tag.name == "a" and "href" not in kept):
        return None
    said = "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items())
    return f"<{tag.name}{said}>"


def _end(source: str, at: int) -> int:
    """Where the tag ends whose attributes begin here, not counting a > in quotes; -1 if nowhere."""
    while (mark := _MARK.search(source, at)) is not None:
        if mark[0] == ">":
            return mark.start()
        closing = source.find(mark[0], mark.end())
        if closing < 0:  # a lone quotation mark is part of a value
            return source.find(">", mark.end())
        at = closing + 1
    return -1


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(text[:_MOST_ATTRIBUTES]):
        quoted = value[:1] in ("'", '"') and len(value) > 1
        found.setdefault(name.lower(), html.unescape(value[1:-1] if quoted else value))
    return found
