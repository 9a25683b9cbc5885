"""How the words of a draft are read: fields nobody filled in, ways out, hosts that a link names, equal texts. Pure.

The mail page reads its drafts by the same rules (extension/src/content/draft_words.ts), and
tests/sending/draft_vectors.json holds both to them.
"""

from __future__ import annotations

import re
import zlib

from companion.core.addresses import domain_of, normalise
from companion.core.errors import BadAddress

MOST_TOKENS, LONGEST_TOKEN = 50, 80
# Of templates: {{first name}}, *|FNAME|*, %FIRST_NAME%; and <<Name>>, ${name}, {name}, [Name], which people also write
# for other reasons, only where they name what templates fill in.
_FIELD = r"(?:name|company|title|city|email|date|website|industry)"
# German ones stand alone: {support} and {confirmation} hold an "ort" and a "firma", and are no fields.
_FELD = (
    r"(?:(?:ihr|dein)(?:e[mnrs]?)?[ _-])?"
    r"(?:(?:(?:vor|nach|firmen|familien)[ _-]?)?namen?|firma|unternehmen|anrede|stadt|ort|datum|titel|branche)"
)
_TOKEN = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}"
    r"|\*\|[A-Z0-9_:]{1,40}\|\*"
    r"|%[A-Z]{2,20}_?(?:NAME|COMPANY|TITLE|EMAIL)%"
    rf"|(?:\$\{{|<<|\{{)[ a-z_]{{0,20}}{_FIELD}[ a-z_]{{0,10}}(?:\}}|>>)"
    rf"|\[(?:(?:your|first|last|full|company|contact|recipient|their|insert|job)[ _-]?){{0,2}}{_FIELD}\]"
    rf"|(?:[\[{{]|<<){_FELD}(?:[\]}}]|>>)",
    re.IGNORECASE,
)
_WAY_OUT = re.compile(
    r"unsubscri|opt.?out|abmelden|abbestell|désinscri|désabonn|darse de baja|cancelar.{0,12}(?:suscripci|inscri)"
    r"|cancella.{0,4}iscri|uitschrijven|afmelden|wypisz|отписаться"
    r"|\b(?:don.t|no longer) (?:wish|want) to (?:hear|receive|get)|want no more|rather not (?:hear|get|receive)",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"\s*(?:re|fwd?|aw|wg|antw|sv|tr|rif|res|odp)\s?(?:\[\d+\])?:", re.IGNORECASE)
_HOST = re.compile(
    r"(https?://|www\.)?((?:[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?\.)+[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
# Without http:// or www. these are files: README.md, setup.py, release.zip.
_FILES = frozenset(
    {"md", "rs", "sh", "py", "pl", "ps", "zip", "mov", "cc", "so", "ai", "ml", "app", "net", "vi", "st"}
)
_LETTERS = re.compile(r"[^\W\d_]+")
_GREETING, _SHORT, _LONG = 40, 100, 4000


def tokens(text: str) -> tuple[str, ...]:
    """Each field of a template that nobody filled in, once."""
    found = dict.fromkeys(match[0][:LONGEST_TOKEN] for match in _TOKEN.finditer(text))
    return tuple(found)[:MOST_TOKENS]


def is_way_out(text: str) -> bool:
    """Whether a link or a line says how to get no more."""
    return _WAY_OUT.search(text) is not None


def is_answer(subject: str) -> bool:
    return _ANSWER.match(subject) is not None


def shown_host(words: str) -> str | None:
    """The host that the words of a link are the address of, in ASCII; None where they are words."""
    found = _HOST.fullmatch(words.strip())
    if found is None:
        return None
    host = found[2].lower()
    if found[1] is None and (found[2] != host or host.rpartition(".")[2] in _FILES):
        return None  # "Node.js", "ASP.NET", "Booking.com" are names
    if not host.isascii():
        try:
            host = domain_of(normalise(f"a@{host}"))
        except BadAddress:
            return None
    return host.removeprefix("www.")


def fingerprint(sender: str, text: str) -> str | None:
    """The same for texts that differ in greeting, numbers and signs only; None for one so short that people write it
    again and again. Of 32 bits and a length, so that nobody learns a text from it.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and len(lines[0].strip()) <= _GREETING:
        del lines[0]
    letters = " ".join(_LETTERS.findall(" ".join(lines).lower()))
    if len(letters) < _SHORT:
        return None
    said = f"{sender}\n{letters[:_LONG]}".encode("utf-8", "replace")
    return f"{len(letters):x}-{zlib.crc32(said):08x}"
