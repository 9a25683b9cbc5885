"""Addresses as mail systems write them in reports: typed, bracketed, encapsulated, in X.400. Pure; never raises."""

from __future__ import annotations

import re

from companion.syncing import headers

_HEX = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_INNER = re.compile(r"<([^<>]{3,1024})>")
_ROUTE = re.compile(r"@[^@:]{1,255}:(?=[^:]{1,64}@)")
_SMTP_IN_X400 = re.compile(r"\bSMTP(?:=|\s*\()([^;/()\s]{1,64}(?:@|\(a\))[^;/()\s]{1,255})", re.I)
_ENCAPSULATED = re.compile(r"IMCEA(\w{1,10}?)-(.{1,900})@", re.I)
_PLUS = re.compile(r"\+([0-9A-Fa-f]{2})")


def typed(value: str) -> str:
    """Without the type: `smtp; 550 …`, `dns; mx.example`."""
    kind, mark, rest = value.partition(";")
    return rest.strip() if mark and len(kind) < 24 and " " not in kind.strip() else value.strip()


def address(value: str) -> str | None:
    """The address in a field of a report, as it is compared; None for what only a directory could resolve."""
    value = _HEX.sub(lambda found: chr(min(int(found[1], 16), 0xD7FF)), typed(value[:2048]))
    inner = _INNER.search(value)
    bare = (inner[1] if inner else value.split("(")[0]).strip().strip("'\"")
    if (capsule := _ENCAPSULATED.match(bare)) is not None:
        if capsule[1].upper() != "SMTP":
            return None
        return headers.comparable(_PLUS.sub(lambda found: chr(int(found[1], 16)), capsule[2]))
    if (within := _SMTP_IN_X400.search(value)) is not None:
        return headers.comparable(within[1].replace("(a)", "@").replace("(A)", "@"))
    bare = bare.removeprefix("mailto:").removeprefix("SMTP:").removeprefix("smtp:").rstrip(".,;")
    return headers.comparable(_ROUTE.sub("", bare).strip())


def host(value: str) -> str | None:
    """The name of a server: `dns; mx.example. (192.0.2.1, the server …)`, `[192.0.2.1]`."""
    name = (
        typed(value)
        .split("(")[0]
        .strip()
        .strip("[]<>.\"'")
        .split(" ")[0]
        .split("|")[0]
        .rstrip(".,;:]")
        .lower()
    )
    return name[:255] if name and name.isprintable() and ("." in name or ":" in name) else None
