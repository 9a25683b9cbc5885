"""What a report gives back of the message it is about: its id, who signed it, whom it went to. Pure; never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.syncing import headers
from companion.syncing.classify import mime
from companion.syncing.classify.verdict import Selector

MOST_SELECTORS = 8
_ID = re.compile(r"<([!-;=?-~]{1,996})>")
_BARE_ID = re.compile(r"[!-;=?-~]{1,490}@[!-;=?-~]{1,490}")
_NAMED = re.compile(r"^[> \t]{0,8}message-id:[ \t]{0,8}<([!-;=?-~]{1,996})>", re.I | re.M)
_TAG = re.compile(r"(?:^|;)\s*([ds])\s*=\s*([^;\s]{1,255})")
_RETURNED = (
    "message/rfc822",
    "message/global",
    "text/rfc822-headers",
    "message/global-headers",
    "text/rfc822",
)
_INLINE = re.compile(
    r"[> \t]{0,8}(Received|Return-Path|DKIM-Signature|Message-ID|MIME-Version|From|To|Subject|Date"
    r"|X-[\w-]{1,60}"
    r"|Content-[\w-]{1,60}|ARC-[\w-]{1,60}|Authentication-Results|Reply-To|User-Agent|References"
    r"|In-Reply-To"
    r"|List-[\w-]{1,40}|Sender|Cc|Delivered-To)[ \t]?:",
    re.I,
)
_TELLING = ("received", "return-path", "dkim-signature", "message-id", "mime-version", "content-type")


@dataclass(frozen=True, slots=True)
class Original:
    fields: mime.Fields
    message_id: str | None
    selectors: tuple[Selector, ...]
    recipients: tuple[str, ...]


NOTHING = Original({}, None, (), ())


def attached(message: mime.Message) -> Original:
    """The first attached message, or the headers of one."""
    for part in message.of(*_RETURNED):
        found = read(part.decoded())
        if found.fields:
            return found
    for part in message.parts:  # headers sent as a text file
        if part.attached and part.type.startswith(("text/", "application/octet")):
            found = read(part.decoded(mime.MOST_HEADER))
            if found.message_id:
                return found
    return NOTHING


def raw(message: mime.Message) -> bytes:
    """The first attached message, or the headers of one, as it is; empty without one."""
    return next((part.decoded() for part in message.of(*_RETURNED)), b"")


def inline(text: str) -> tuple[str, Original]:
    """A report in plain text, cut into what it says and the message it gives back below."""
    at = _start(text)
    if at is None:
        return text, NOTHING
    raw = text[at:].encode("utf-8", "replace")
    lines = raw.split(b"\n")
    margin = lines[0][: len(lines[0]) - len(lines[0].lstrip(b"> \t"))]
    told = text[:at]
    if margin:
        end = next(
            (n for n, line in enumerate(lines) if line.strip() and not line.startswith(margin)), len(lines)
        )
        if b">" not in margin:  # a summary, indented: the report goes on below it
            told += b"\n".join(lines[end:]).decode("utf-8", "replace")
            lines = lines[:end]
        lines = [line.removeprefix(margin) for line in lines]
    return told, read(b"\n".join(line.rstrip() for line in lines))


def read(raw: bytes) -> Original:
    header, _ = mime.split(mime.plain_lines(raw))
    found = mime.fields(header)
    to = (
        address
        for name in ("to", "cc")
        for value in found.get(name, ())
        for address in headers.addresses(value)
    )
    return Original(found, message_id(found, "message-id"), _selectors(found), tuple(dict.fromkeys(to)))


def message_id(found: mime.Fields, *names: str) -> str | None:
    """The last id in the first of these fields that has one, in its brackets."""
    for name in names:
        for value in found.get(name, ()):
            if ids := _ID.findall(value):
                return f"<{ids[-1]}>"
            if bare := _BARE_ID.fullmatch(value.strip()):
                return f"<{bare[0]}>"
    return None


def named(text: str) -> str | None:
    """The id in a line of a text that shows the fields of a message."""
    found = _NAMED.search(text[:8000])
    return f"<{found[1]}>" if found else None


def _selectors(found: mime.Fields) -> tuple[Selector, ...]:
    signed: list[Selector] = []
    for value in found.get("dkim-signature", ())[:MOST_SELECTORS]:
        tags = dict(_TAG.findall(value[:4096]))
        if "s" in tags and "d" in tags:
            signed.append(Selector(tags["s"].lower(), tags["d"].lower()))
    return tuple(dict.fromkeys(signed))


def _start(text: str) -> int | None:
    """Where three fields follow each other, one of them such as no summary of a message shows."""
    at, start, run, telling = 0, 0, 0, False
    for line in text.split("\n"):
        if found := _INLINE.match(line[:120]):
            start, run = (at, 1) if run == 0 else (start, run + 1)
            telling = (telling and run > 1) or found[1].lower() in _TELLING
            if run >= 3 and telling:
                return start
        elif line[:1] not in (" ", "\t", ">"):  # else it is folded
            run = 0
        at += len(line) + 1
    return None
