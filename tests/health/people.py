"""Whose health the tests look at."""

from __future__ import annotations

from companion.health.checkup import organisation
from companion.health.sheet import Subject

AT = 1_790_000_000_000


def subject(domain: str = "shop.test") -> Subject:
    """A domain of which no mailbox is known."""
    return Subject(domain, organisation(domain), AT)


def mailbox(
    provider: str = "custom", smtp_host: str = "smtp.shop.test", domain: str = "shop.test"
) -> Subject:
    return Subject(domain, organisation(domain), AT, f"ann@{domain}", provider, smtp_host)
