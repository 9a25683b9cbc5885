"""Whether who signed in owns the mailbox that was asked for. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from companion.core.addresses import normalise

GMAIL = frozenset({"gmail.com", "googlemail.com"})


def same_mailbox(asked: str, names: Iterable[str]) -> bool:
    """`asked` is one of the account's names. Gmail delivers a.nn+x@googlemail.com to ann@gmail.com."""
    wanted = _plain(asked)
    return any(_plain(name) == wanted for name in names)


def _plain(address: str) -> str:
    local, _, domain = normalise(address).rpartition("@")
    if domain not in GMAIL:
        return f"{local}@{domain}"
    return f"{local.partition('+')[0].replace('.', '')}@gmail.com"
