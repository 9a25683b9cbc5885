"""How words are compared: without case, accents of Latin letters, runs of blanks and the several kinds of quotes."""

from __future__ import annotations

import unicodedata

MOST = 2000
_LATIN = {
    number: base[0]
    for number in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (base := unicodedata.normalize("NFKD", chr(number)))[0].isascii() and base[0].isalpha()
}
_TABLE = _LATIN | {ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ı"): "i", ord("æ"): "ae", ord("’"): "'",
                   ord("‘"): "'", ord("`"): "'", ord("“"): '"', ord("”"): '"', 0x2011: "-", 0x2010: "-",
                   ord("–"): "-", ord("—"): "-", 0x200B: "", 0xAD: "", ord("＠"): "@"}  # fmt: skip


def fold(text: str, most: int = MOST) -> str:
    """The first `most` characters, as phrases are compared: "Échec  de la Remise" is "echec de la remise"."""
    return " ".join(text[:most].casefold().translate(_TABLE).split())


def phrases(*words: str) -> tuple[str, ...]:
    """Phrases in the form in which `fold` leaves texts; blanks at their ends stay, since they end words."""
    return tuple(dict.fromkeys(word.casefold().translate(_TABLE) for word in words))


def has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)
