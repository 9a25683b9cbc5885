"""Makes XML of what some receivers write in its place. Pure; never raises."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

# What people set up by hand, and no machine checks: "AT&T", <postmaster@example.com>.
_WORDS = re.compile(rb"<(org_name|email|extra_contact_info|report_id)>([^\0]{0,500}?)</\1>")
_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9._-]{1,40})")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def mended(document: Iterable[bytes]) -> Iterator[bytes]:
    """Without blanks in front, with metadata that is text, and with bytes that are UTF-8 where they should be."""
    decoder: codecs.IncrementalDecoder | None = None
    for n, piece in enumerate(document):
        if n == 0:
            piece = piece.lstrip()
            if not piece.startswith(_WIDE):
                piece = _WORDS.sub(_escaped, piece)
                named = _ENCODING.search(piece[:1000])
                if named is None or named[1].lower() in (b"utf-8", b"utf8"):
                    decoder = codecs.getincrementaldecoder("utf-8")("replace")
        yield piece if decoder is None else decoder.decode(piece).encode()


def _escaped(found: re.Match[bytes]) -> bytes:
    text = _AMPERSAND.sub(b"&amp;", found[2]).replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return b"<%s>%s</%s>" % (found[1], text, found[1])
