"""Where HTML breaks off, so that what is put behind it is seen: not inside of a comment, a tag or a script. Pure.

Read as browsers do (HTML Living Standard 13.2.5), which show nothing of a comment or a tag that never ends.
"""

from __future__ import annotations

import re

# Quantifiers that give nothing back: the time stays linear.
_TAG = re.compile(
    r"/?+([A-Za-z][^\s/>]*+)"
    r"(?:[\s/]++|(?=[^\s/>])=?+[^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^\s>]*+)|(?!\s*+=)))*+>"
)
_NAME = re.compile(r"/?[A-Za-z]")
_RAW = re.compile(r"(?:script|style|title|textarea|xmp|iframe|noembed|noframes)\Z", re.IGNORECASE)


def finished(source: str) -> str:
    """The same, with what is open at its end closed, or left out where nobody would see it."""
    at = 0
    while (start := source.find("<", at)) >= 0:
        if source.startswith(("<!", "<?"), start) or (
            source.startswith("</", start) and not _NAME.match(source, start + 1)
        ):
            closing = "-->" if source.startswith("<!--", start) else ">"
            end = source.find(closing, start + 2)
            if end < 0:
                return source[:start]
            at = end + len(closing)
        elif not _NAME.match(source, start + 1):
            at = start + 1
        elif (tag := _TAG.match(source, start + 1)) is None:
            return source[:start]
        else:
            at = tag.end()
            if source[start + 1] != "/" and _RAW.match(tag[1]):
                closed = re.compile(rf"</{tag[1]}(?=[\s/>])", re.IGNORECASE).search(source, at)
                if closed is None:
                    return f"{source}</{tag[1]}>"
                at = closed.start()
    return source
