"""Makes XML of what some receivers write in its place. Pure; never raises."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

# What people set up by hand, and no machine checks: "AT&T", <postmaster@example.com>.
_WORDS = re.compile(
    rb"<((?:[\w.-]{1,40}:)?(?:org_name|email|extra_contact_info|report_id))>([^\0]{0,500}?)</\1>"
)
_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9._-]{1,40})")
_ROOT = re.compile(rb"<(?:[\w.-]{1,40}:)?feedback(?=[\s>])", re.IGNORECASE)
_PREFIX = re.compile(rb"[<\s]([A-Za-z_][\w.-]{0,40}):[\w.-]{1,40}[\s=>]")
_DECLARED = re.compile(rb"xmlns:([\w.-]{1,40})\s{0,5}=")
_CONTROL = bytes({*range(32), 127} - {*b"\t\n\r"})
_MOST_PREFIXES = 10
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def mended(document: Iterable[bytes]) -> Iterator[bytes]:
    """Without blanks in front, with metadata that is text, without control characters, with every namespace declared,
    and with bytes that are UTF-8 where they should be."""
    decoder: codecs.IncrementalDecoder | None = None
    wide = False
    for n, piece in enumerate(document):
        if n == 0:
            piece = piece.lstrip()
            wide = piece.startswith(_WIDE)
            if not wide:
                piece = _bound(_WORDS.sub(_escaped, piece))
                named = _ENCODING.search(piece[:1000])
                if named is None or named[1].lower() in (b"utf-8", b"utf8"):
                    decoder = codecs.getincrementaldecoder("utf-8")("replace")
        piece = piece if wide else piece.translate(None, _CONTROL)
        yield piece if decoder is None else decoder.decode(piece).encode()


def _bound(piece: bytes) -> bytes:
    """With a declaration for each prefix that has none: whoever writes `xsi:` by hand forgets it."""
    root = _ROOT.search(piece)
    if root is None:
        return piece
    known = {b"xml", b"xmlns", *_DECLARED.findall(piece)}
    prefixes = dict.fromkeys(one for one in _PREFIX.findall(piece) if one not in known)
    made = b"".join(b' xmlns:%s="urn:undeclared"' % one for one in list(prefixes)[:_MOST_PREFIXES])
    return piece[: root.end()] + made + piece[root.end() :]


def _escaped(found: re.Match[bytes]) -> bytes:
    if found[2].lstrip().startswith(b"<![CDATA["):
        return found[0]
    text = _AMPERSAND.sub(b"&amp;", found[2]).replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return b"<%s>%s</%s>" % (found[1], text, found[1])
