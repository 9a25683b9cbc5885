"""What word processors, copied pages and zone files leave in a record that was pasted. Pure.

A record is looked at as it is shown (`dns.resolver`): a byte beyond ASCII stands there as its number, `\\xe2`.
"""

from __future__ import annotations

import re

_DASH = re.compile(r"\\xe2\\x80\\x9[0-5]|\\xe2\\x88\\x92")  # U+2010 to U+2015, and the minus sign
_BLANK = re.compile(r"\\xc2\\xa0|\\xe2\\x80\\x[89a]f|\\xe2\\x80\\x8[0-9a]|\\xe3\\x80\\x80")
_NOTHING = re.compile(
    r"\\xe2\\x80\\x8[b-f]|\\xef\\xbb\\xbf|\\xe2\\x80\\x9[89a-f]|[\"']"
)  # also quotes of all kinds


def unslipped(text: str) -> str:
    """The text as it was meant: plain dashes and blanks, without quotes, without the backslashes of a zone file."""
    text = _NOTHING.sub("", _BLANK.sub(" ", _DASH.sub("-", text)))
    return re.sub(r"\\(?=[;,:=. ])", "", text.replace("\t", " ")).strip()


def plain_ascii(text: str) -> str:
    """The text without what no record of ours may hold."""
    return text if readable(text) else re.sub(r"\\x[0-9a-f]{2}", "", unslipped(text))


def readable(text: str) -> bool:
    """Whether it can stand in a record that is offered: printable ASCII, and no byte shown as its number."""
    return text.isascii() and text.isprintable() and not re.search(r"\\x[0-9a-f]{2}", text)
