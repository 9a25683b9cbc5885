"""Subjects as they are compared: what an answer and what it answers have in common. Pure; never raises.

Only a hash of it is kept: nobody reads a subject in the database.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from companion.syncing.classify import decoding

MOST = 2_000  # characters; no mail program writes more
MOST_PREFIXES = 20

# What mail programs put before a subject that is answered, handed on or answered by a machine, by language.
_ANSWERED = [
    "re",
    "aw",
    "antw",
    "antwort",
    "sv",
    "vs",
    "ref",
    "réf",
    "rif",
    "r",
    "res",
    "odp",
    "ynt",
    "yan",
    "vá",
    "bls",
    "atb",
    "ts",
    "na",
    "ad",
    "atsp",
    "hv",
    "πσ",
    "απ",
    "σχετ",
    "отв",
    "ответ",
    "відп",
    "svar",
    "svara",
    "vast",
    "tl",
    "re^2",
    "回复",
    "回覆",
    "答复",
    "答覆",
    "返信",
    "השב",
    "رد",
    "회신",
]
_FORWARDED = [
    "fwd",
    "fw",
    "wg",
    "tr",
    "rv",
    "enc",
    "i",
    "vb",
    "vl",
    "doorst",
    "pd",
    "fs",
    "továbbítás",
    "trs",
    "ilt",
    "iml",
    "przek",
    "пересл",
    "转发",
    "轉寄",
    "転送",
    "전달",
]
_AUTOMATIC = (
    "automatic reply", "automated reply", "auto reply", "auto-reply", "autoreply", "auto", "out of office",
    "out of the office", "ooo", "automatische antwort", "abwesenheitsnotiz", "réponse automatique",
    "reponse automatique", "respuesta automática", "risposta automatica", "resposta automática",
    "automatisch antwoord", "odpowiedź automatyczna", "automatická odpověď", "autosvar", "automatiskt svar",
    "automatisk svar", "автоответ", "自動返信", "自动答复", "자동 회신",
)  # fmt: skip
_PREFIXES = frozenset((*_ANSWERED, *_FORWARDED, *_AUTOMATIC))
_PREFIX = re.compile(r"([^:：\[\]()<>\"]{1,30}?) ?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}| \d{1,3})? ?[:：] ?")
# What receivers' mail servers put before the subjects of what comes from elsewhere.
_TAG = re.compile(
    r"(?:\[|\*{1,3}|<)(?:ext|external|external mail|external email|external sender|extern|externe|externo|esterno"
    r"|caution|spam|suspected spam)(?:\]|\*{1,3}|>)[:-]? ?"
)


_TAGGED = ("[", "*", "<")


def normal(value: str) -> str:
    """A subject as the header has it, without prefixes, in small letters; empty where nothing is left."""
    text = decoding.words(value[:MOST])
    text = " ".join((text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold().split())
    for _ in range(MOST_PREFIXES):
        found = _TAG.match(text) if text[:1] in _TAGGED else None
        if found is None and (":" in text[:60] or not text.isascii()):
            found = _PREFIX.match(text)
            found = found if found is not None and found[1].strip() in _PREFIXES else None
        if found is None:
            break
        text = text[found.end() :]
    return text


def key(value: str) -> int | None:
    """A hash of the normalised subject, of 63 bits so that any database keeps it; None for one that says nothing."""
    text = normal(value)
    if not text:
        return None
    digest = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
