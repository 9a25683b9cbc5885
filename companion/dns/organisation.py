"""Which domain was registered, by the Public Suffix List that is installed with Postwarden. Asks nobody."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


@lru_cache(maxsize=4096)
def organisation(domain: str) -> str:
    """The domain that was registered; the domain itself where that is a suffix."""
    return _suffixes().privatesuffix(domain) or domain


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()  # 30 ms to read
