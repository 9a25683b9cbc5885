"""Reports of receivers on a domain: DMARC aggregates (RFC 7489, RFC 9990) and TLS (RFC 8460). Pure; never raises.

Whether one is a report shows in types and names; only without those its first bytes are looked at: inflated up to a
cap, so that a bomb stays small, and read as XML up to the root element, with entities refused.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from companion.syncing.classify import automatic, decoding, mime
from companion.syncing.classify.verdict import Kind
from companion.syncing.reports.mending import mended

MOST_INFLATED = 64 * 1024
MOST_PACKED = 64 * 1024
MOST_FILES = 8  # of a zip
_NAMED = re.compile(
    r"[^!\s/]{3,255}![^!\s/]{3,255}![0-9]{6,12}![0-9]{6,12}(?:![^!\s/]{1,80})?\.(xml|zip|gz|xml\.gz"
    r"|xml\.zip)",
    re.I,
)
_TLS_NAMED = re.compile(
    r"[^!\s/]{3,255}![^!\s/]{3,255}![0-9]{6,12}![0-9]{6,12}(?:![^!\s/]{1,80})?\.json(?:\.gz)?", re.I
)
_SUBJECT = re.compile(r"report\s{0,5}domain:\s{0,5}\S{1,255}.{0,300}(?:submitter|report-id):", re.I)
_FAILURE = re.compile(
    r"^\s{0,8}(?:dmarc|spf|dkim)(?:/\w{3,5})? (?:forensic|failure|auth\w{0,12} failure) report\b", re.I
)
_FILES = ("application/zip", "application/gzip", "application/x-gzip", "application/xml", "text/xml",
          "application/x-zip-compressed", "application/octet-stream", "application/x-gzip-compressed",
          "application/x-zip", "application/x-compressed", "application/dmarc+xml", "application/json")  # fmt: skip
_TLS_TYPES = ("application/tlsrpt+gzip", "application/tlsrpt+json")
_FEEDBACK = re.compile(rb"<(?:[\w.-]{1,40}:)?feedback[\s>]", re.I)
_ROOT = re.compile(r"\{[^{}]{1,200}\}|^")


def kind(message: mime.Message) -> Kind | None:
    if "tlsrpt" in message.report_types or message.of(*_TLS_TYPES) or "tls-report-domain" in message.fields:
        return "tls_report"
    subject = decoding.words(mime.first(message.fields, "subject"))
    titled = _SUBJECT.search(subject[:1000]) is not None
    if (
        not message.of("message/feedback-report")
        and _FAILURE.search(subject[:300])
        and (automatic.by_robot(message) or automatic.submitted(message) != "no")
    ):
        return "dmarc_report"  # of one message, without its form
    for part in message.parts:
        if _NAMED.fullmatch(part.name):
            return "dmarc_report"
        if _TLS_NAMED.fullmatch(part.name):
            return "tls_report"
        if part.type in _FILES or part.name.lower().endswith((".xml", ".zip", ".gz", ".json")):
            if titled:
                return "dmarc_report"
            for opened in _beginnings(part.decoded(MOST_PACKED)):
                if (found := _content(opened)) is not None:
                    return found
    return None


def _beginnings(packed: bytes) -> Iterator[bytes]:
    """The first bytes of each of a zip's first files, of a gzip, or of what is neither."""
    at = 0
    for _ in range(MOST_FILES):
        yield inflate(packed[at:])
        at = packed.find(b"PK\x03\x04", at + 30) if packed.startswith(b"PK\x03\x04") else -1
        if at < 0:
            return


def inflate(packed: bytes) -> bytes:
    """The first bytes of a zip's first file, of a gzip, or of what is neither; at most MOST_INFLATED."""
    if packed.startswith(b"\x1f\x8b"):
        return _inflate(packed, zlib.MAX_WBITS | 16)
    if packed.startswith(b"PK\x03\x04") and len(packed) > 30:
        method = int.from_bytes(packed[8:10], "little")
        start = 30 + int.from_bytes(packed[26:28], "little") + int.from_bytes(packed[28:30], "little")
        return _inflate(packed[start:], -zlib.MAX_WBITS) if method == 8 else packed[start:][:MOST_INFLATED]
    return packed[:MOST_INFLATED]


def _inflate(packed: bytes, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(packed, MOST_INFLATED)
    except zlib.error:
        return b""


def _content(opened: bytes) -> Kind | None:
    opened = opened.removeprefix(b"\xef\xbb\xbf").lstrip()
    plain = opened.replace(b"\0", b"")  # of UTF-16
    start = plain.lstrip(b"\xff\xfe")[:1]
    if start == b"{" and b'"policies"' in plain and b'"organization-name"' in plain:
        return "tls_report"
    return "dmarc_report" if start == b"<" and _FEEDBACK.search(plain) and _is_feedback(opened) else None


def _is_feedback(opened: bytes) -> bool:
    from defusedxml.common import DefusedXmlException  # loaded for what may be a report alone
    from defusedxml.ElementTree import iterparse

    tags = []
    try:
        text = io.BytesIO(b"".join(mended([opened])))
        for _, element in iterparse(text, events=("start",), forbid_dtd=True):
            tags.append(_ROOT.sub("", element.tag, count=1).lower())
            if len(tags) == 40 or "policy_published" in tags:
                break
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        pass
    return tags[:1] == ["feedback"] and ("report_metadata" in tags or "policy_published" in tags)
