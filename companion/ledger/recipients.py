"""Recipients in the one form in which they are counted."""

from __future__ import annotations

from collections.abc import Iterable

from companion.core.addresses import normalise
from companion.core.errors import BadAddress


def distinct(addresses: Iterable[str]) -> tuple[str, ...]:
    """Each recipient once, in order. An address that is malformed still counts, in lower case: no limit is
    passed by writing it oddly. The mailbox's own address is a recipient like any other: providers count it too.
    """
    return tuple(dict.fromkeys(_comparable(address) for address in addresses))


def _comparable(address: str) -> str:
    if address.isascii():  # well formed or not, its comparable form is the same
        return address.strip().lower()
    try:
        return normalise(address)
    except BadAddress:
        return address.strip().lower()
