"""Status codes in what servers say: RFC 3463 (`5.1.1`) and SMTP replies (`550`). Pure; never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOTH = re.compile(
    r"(?<![\d.])([245][0-5]\d)[\s-]{1,3}[(\[#]{0,2}([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)"
)  # `550 5.1.1`, `550-5.1.1`, `#550 5.1.1`, `550 #5.1.1`, `550 (#5.1.1`
_STATUS = re.compile(r"(?<![\w.])([245]\.\d{1,3}\.\d{1,3})(?![\w]|\.\d)")
_SMTP = re.compile(
    r"(?:^|\b(?:mail|mail from|rcpt|rcpt to|data|ehlo|helo)(?= \d)|said:|replied:|response:"
    r"|responded:|error:|returned:|code:?|status:?|smtp;|smtp:|reason:"
    r"|respuesta:|--|\],"
    r"|[(<\"'#>:;])\s{0,4}#?([45][0-5]\d)(?=[\s:;,)#>\"'.-]|$)",
    re.M | re.I,
)
_HEAD = re.compile(r"\b[245][0-5]\d[ -]{1,2}(?=#?[245]\.\d{1,3}\.\d{1,3}\b)")


@dataclass(frozen=True, slots=True)
class Codes:
    status: str | None = None
    smtp: int | None = None


def find(text: str) -> Codes:
    """The codes in a server's words: those that stand together first, since a lone number may be anything."""
    both = _BOTH.search(text)
    if both is not None and both[2][0] in "45":
        return Codes(tidy(both[2]), int(both[1]) if both[1][0] in "45" else None)
    status = next((found[1] for found in _STATUS.finditer(text) if found[1][0] in "45"), None)
    smtp = _SMTP.search(text)
    return Codes(tidy(status) if status else None, int(smtp[1]) if smtp else None)


def tidy(status: str) -> str:
    """`5.01.1` is 5.1.1."""
    return ".".join(str(int(number)) for number in status.split("."))


def is_vague(status: str | None) -> bool:
    """None, X.0.0, X.3.0 and X.5.0: what servers write that have nothing to say."""
    return status is None or status[1:] in (".0.0", ".3.0", ".5.0", ".0.1")


def tells_more(one: str, than: str | None) -> bool:
    """X.0.0 says nothing, and X.5.0 at least that the command was refused."""
    return is_vague(than) and (
        not is_vague(one) or (than is not None and than[1:] == ".0.0" and one[1:] == ".5.0")
    )


def without(text: str) -> str:
    """The words alone: long replies repeat their code at each line, in the middle of sentences."""
    return _STATUS.sub(" ", _HEAD.sub(" ", text))
