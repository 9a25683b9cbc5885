"""Characters that nobody sees and that turn the text around them: where they stand for writing, and where for a trick.

Pure. An override shows `gpj.exe` as `exe.jpg` (Unicode UTR 36, 3.5; CVE-2021-42574 is its kin). Hebrew and Arabic need
none: their letters turn by themselves, and a mark beside them is all that people ever type.
"""

from __future__ import annotations

import re
import unicodedata

_OVERRIDES = frozenset("\u202d\u202e")
_EMBEDS, _EMBED_ENDS = frozenset("\u202a\u202b"), frozenset("\u202c")
_ISOLATES, _ISOLATE_ENDS = frozenset("\u2066\u2067\u2068"), frozenset("\u2069")
_TURNING = _OVERRIDES | _EMBEDS | _EMBED_ENDS | _ISOLATES | _ISOLATE_ENDS
_RIGHT_MARKS = frozenset("\u200f\u061c")
_HEAP = re.compile("[\u200e\u200f\u061c]{3}")  # one mark does all that marks can do
_RIGHT = frozenset({"R", "AL", "AN"})


def misleads(text: str) -> bool:
    """Whether a line of text (a subject) is shown in another order than its letters have, or turns what is shown behind
    it. Telephones put what is copied between isolates or embeddings: closed, and without an override, these are fine.
    """
    if text.isascii():
        return False
    return not _OVERRIDES.isdisjoint(text) or _HEAP.search(text) is not None or not _closed(text)


def misleads_in_name(name: str) -> bool:
    """The same for a file's name. Its ending tells what it is, so nothing may turn it but right-to-left letters, with
    their marks.
    """
    if name.isascii():
        return False
    if not _TURNING.isdisjoint(name) or _HEAP.search(name) is not None:
        return True
    marked = not _RIGHT_MARKS.isdisjoint(name)
    return marked and not any(
        unicodedata.bidirectional(char) in _RIGHT for char in name if char not in _RIGHT_MARKS
    )


def _closed(text: str) -> bool:
    """Whether all that is opened is closed, in its order, and nothing else is."""
    opened: list[frozenset[str]] = []
    for char in text:
        if char in _EMBEDS:
            opened.append(_EMBED_ENDS)
        elif char in _ISOLATES:
            opened.append(_ISOLATE_ENDS)
        elif (char in _EMBED_ENDS or char in _ISOLATE_ENDS) and (not opened or char not in opened.pop()):
            return False
    return not opened
