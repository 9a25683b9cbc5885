"""Asks what a ruling on a sender needs, and never waits for longer than receivers do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from companion.dns.outcomes import Outcome, Question
from companion.health.sheet import Sheet
from companion.health.spf_host import Ruling, check_host
from companion.health.spf_macros import Sender

MOST_SECONDS = 20.0  # RFC 7208 section 4.6.4: at least that, then temperror
Ask = Callable[[Question], Awaitable[Outcome]]


async def rule_on(sender: Sender, ask: Ask, at: int, seconds: float = MOST_SECONDS) -> Ruling:
    """The ruling on one sender, at the time `at` (ms). `ask` never raises, as `dns.resolver.Resolver.ask`; senders that
    are ruled on with that of one resolver share its answers."""
    known: dict[Question, Outcome] = {}
    try:
        async with asyncio.timeout(seconds):
            while True:
                sheet = Sheet(known, at)
                ruling = check_host(sender, sheet)
                if not sheet.missing:
                    return ruling
                questions = tuple(sheet.missing)
                known.update(zip(questions, await asyncio.gather(*map(ask, questions)), strict=True))
    except TimeoutError:
        return Ruling("temperror", error=f"The DNS took more than {seconds:g} seconds.")
