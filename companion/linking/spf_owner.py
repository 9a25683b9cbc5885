"""Whether a domain's SPF record names only Google, so that mail sent at Microsoft would land in spam. Pure.

Refusing is grave, so this is sure or silent: any other way by which Microsoft's servers could be meant (an address
range, another include, a redirect, a macro) counts as naming them. What is wrong with a record otherwise is the
health check's to say.
"""

from __future__ import annotations

import re

GOOGLE = re.compile(r"_(spf|netblocks[0-9]*)\.google\.com\.?", re.IGNORECASE)
MICROSOFT = "include:spf.protection.outlook.com"
_IS_SPF = re.compile(r"v=spf1(?: |$)", re.IGNORECASE)
_ALL = re.compile(r"([-~?]?)all", re.IGNORECASE)
_INCLUDE = re.compile(r"\+?include:(\S+)", re.IGNORECASE)


def only_google(texts: tuple[str, ...]) -> str | None:
    """The SPF record among a name's TXT records, if it lets Google send and surely nobody else."""
    records = [text for text in texts if _IS_SPF.match(text)]
    if len(records) != 1:
        return None  # two are an error, with which receivers use none
    included = 0
    for word in records[0].split()[1:]:
        include = _INCLUDE.fullmatch(word)
        if include is not None and GOOGLE.fullmatch(include[1]):
            included += 1
        elif not (_ALL.fullmatch(word) and word.lower() != "all"):
            return None
    return records[0] if included else None


def with_microsoft(record: str) -> str:
    """The record as it should be: Microsoft named before what ends it."""
    words = record.split()
    at = next((at for at, word in enumerate(words) if _ALL.fullmatch(word)), len(words))
    return " ".join((*words[:at], MICROSOFT, *words[at:]))
