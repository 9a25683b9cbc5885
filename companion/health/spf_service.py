"""Asks what a ruling on a sender needs, and never waits for longer than receivers do."""

from __future__ import annotations

import asyncio
from functools import partial

from companion.health.checkup import Asker, settle
from companion.health.spf_host import Ruling, check_host
from companion.health.spf_macros import Sender

MOST_SECONDS = 20.0  # RFC 7208 section 4.6.4: at least that, then temperror


async def rule_on(sender: Sender, asker: Asker, at: int, seconds: float = MOST_SECONDS) -> Ruling:
    """The ruling on one sender, at the time `at` (ms). Senders that are ruled on with one asker share its answers."""
    try:
        async with asyncio.timeout(seconds):
            return await settle(partial(check_host, sender), asker, at)
    except TimeoutError:
        return Ruling("temperror", error=f"The DNS took more than {seconds:g} seconds.")
