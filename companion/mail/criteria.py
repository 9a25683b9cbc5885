"""Builds IMAP search terms out of values that strangers wrote, so that a value never becomes a command (T23).

IMAPClient sends CR and LF in a search value as they are: a received Message-ID could end the line and start a
command of its own. A quoted string of RFC 3501 holds neither, nor NUL, nor anything beyond 7 bits.
"""

from __future__ import annotations

from companion.core.errors import HeaderRefused


def criteria(key: str, *values: str) -> list[str]:
    """`key` and its `values`, each value quoted. Raises HeaderRefused for what no quoted string may hold."""
    return [key, *(quoted(value, values[0]) for value in values)]


def quoted(value: str, name: str = "value") -> str:
    """`value` as an IMAP quoted string. Raises HeaderRefused, which names `name`."""
    if not (value.isascii() and value.isprintable()):
        raise HeaderRefused(name=name if name.isprintable() else "value")
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
