"""One check-up of one domain: every rule at once, each waiting for its own answers only."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from companion.dns.organisation import organisation as organisation
from companion.dns.outcomes import Answer, Outcome, Question
from companion.health import dkim, dmarc, mx, spf
from companion.health.findings import Check
from companion.health.providers import dns_host
from companion.health.report import Before, HealthReport, assemble
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Verdict
from companion.health.volume import VolumeFacts

T = TypeVar("T")
RULES: dict[Check, Callable[[Subject, Sheet], Verdict]] = {
    "spf": spf.judge,
    "dkim": dkim.judge,
    "dmarc": dmarc.judge,
    "mx": mx.judge,
}
FIRST_TIME = Before({}, None)


class Asker(Protocol):
    """What `dns.resolver.Resolver` is: shares equal questions, never raises."""

    @property
    def questions(self) -> int: ...

    async def ask(self, question: Question) -> Outcome: ...


def check_up(
    subject: Subject,
    make_asker: Callable[[], Asker],
    *,
    mailbox: str | None = None,
    volume: VolumeFacts | None = None,
    before: Before = FIRST_TIME,
    disconnected: bool = False,
) -> HealthReport:
    """Asks and judges; blocks until the slowest check is done. Must not be called from a running event loop."""
    started = time.perf_counter()
    verdicts, name_servers, questions = asyncio.run(_ask_all(subject, make_asker))
    score, findings, kept = assemble(
        subject,
        verdicts,
        volume=volume,
        before=before,
        dns_host=dns_host(name_servers),
        disconnected=disconnected,
    )
    seconds = round(time.perf_counter() - started, 3)
    return HealthReport(mailbox, subject.domain, subject.at, seconds, questions, score, findings, kept)


async def _ask_all(
    subject: Subject, make_asker: Callable[[], Asker]
) -> tuple[dict[Check, Verdict], tuple[str, ...], int]:
    asker = make_asker()
    rules = (settle(partial(rule, subject), asker, subject.at) for rule in RULES.values())
    # Whose pages the DNS is edited in is good to know, but no check waits for it.
    name_servers, verdicts = await asyncio.gather(
        asker.ask(Question("NS", subject.organisation)), asyncio.gather(*rules)
    )
    return (
        dict(zip(RULES, verdicts, strict=True)),
        name_servers.records if isinstance(name_servers, Answer) else (),
        asker.questions,
    )


async def settle(rule: Callable[[Sheet], T], asker: Asker, at: int) -> T:
    """The rule's result once every question it has is answered."""
    known: dict[Question, Outcome] = {}
    while True:
        sheet = Sheet(known, at)
        result = rule(sheet)
        if not sheet.missing:
            return result
        questions = sorted(sheet.missing, key=str)
        known.update(zip(questions, await asyncio.gather(*map(asker.ask, questions)), strict=True))
