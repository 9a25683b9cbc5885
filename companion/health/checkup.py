"""One check-up of one domain: every rule at once, each waiting for its own answers only, and told as it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from companion.dns.organisation import organisation as organisation
from companion.dns.outcomes import Answer, Failed, Outcome, Question
from companion.health import (
    aliased,
    bimi,
    blocklists,
    dkim,
    dmarc,
    dnssec,
    mta_sts,
    mx,
    provider_match,
    ptr,
    services,
    spf,
    tls_rpt,
    tracking,
)
from companion.health.counting import Facts
from companion.health.findings import Check
from companion.health.providers import dns_host, owner_of
from companion.health.report import Before, HealthReport, assemble
from companion.health.sheet import Page, Sheet, Subject
from companion.health.verdict import Verdict

T = TypeVar("T")
Rule = Callable[[Subject, Sheet], Verdict]
RULES: dict[Check, Rule] = {
    "spf": spf.judge,
    "dkim": dkim.judge,
    "dmarc": dmarc.judge,
    "mx": mx.judge,
    "provider": provider_match.judge,
    "ptr": ptr.judge,
    "blocklists": blocklists.judge,
    "tracking": tracking.judge,
    "services": services.judge,
    "mta_sts": mta_sts.judge,
    "tls_rpt": tls_rpt.judge,
    "bimi": bimi.judge,
    "dnssec": dnssec.judge,
}
# At a provider's own domain its user can change nothing, and these say nothing about the user's mail.
OF_OWN_DOMAINS = frozenset({"blocklists", "services", "mta_sts", "tls_rpt", "bimi", "dnssec"})
CHECK_S = 4.7  # a check that still waits then goes on as if nobody had answered, and is over within 5 s
PAGE_S = 4.0
FIRST_TIME = Before({}, None)
NO_FACTS = Facts()
Fetch = Callable[[str, str, float], bytes | None]  # host, path, seconds; see mail/setup_file.py


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
    facts: Facts = NO_FACTS,
    before: Before = FIRST_TIME,
    fetch: Fetch | None = None,
    tell: Callable[[HealthReport], None] | None = None,
) -> HealthReport:
    """Asks and judges; blocks until the slowest check is done. Must not be called from a running event loop.

    `tell` gets what is known so far, on a thread of its own, whenever a check ends while others still ask.
    """
    started = time.perf_counter()

    def report(course: _Course) -> HealthReport:
        verdicts = {check: course.verdicts[check] for check in rules if check in course.verdicts}
        pending = frozenset(rules) - verdicts.keys()
        score, findings, asked = assemble(
            subject, verdicts, facts, before=before, dns_host=dns_host(course.name_servers), pending=pending
        )
        seconds = round(time.perf_counter() - started, 3)
        return HealthReport(
            mailbox, subject.domain, subject.at, seconds, course.questions, score, findings, asked.kept,
            asked.mends, pending,
        )  # fmt: skip

    rules = rules_for(subject)
    told = None if tell is None else lambda course: tell(report(course))
    return report(asyncio.run(_ask_all(subject, rules, make_asker, fetch, told)))


def judge_some(
    subject: Subject, make_asker: Callable[[], Asker], checks: Collection[Check], fetch: Fetch | None = None
) -> Mapping[Check, Verdict]:
    """What these checks alone say by now; nothing of those that the domain doesn't have. Blocks as `check_up` does."""
    rules = {check: rule for check, rule in rules_for(subject).items() if check in checks}
    return asyncio.run(_ask_all(subject, rules, make_asker, fetch, None)).verdicts


def rules_for(subject: Subject) -> dict[Check, Rule]:
    owned = owner_of(subject.domain) is not None
    return {check: rule for check, rule in RULES.items() if not (owned and check in OF_OWN_DOMAINS)}


@dataclass(frozen=True, slots=True)
class _Course:
    """How far a check-up is."""

    verdicts: Mapping[Check, Verdict]
    name_servers: tuple[str, ...]
    questions: int


async def _ask_all(
    subject: Subject,
    rules: Mapping[Check, Rule],
    make_asker: Callable[[], Asker],
    fetch: Fetch | None,
    tell: Callable[[_Course], None] | None,
) -> _Course:
    asker = make_asker()
    verdicts: dict[Check, Verdict] = {}
    name_servers: tuple[str, ...] = ()
    news = asyncio.Event()

    async def judge(check: Check, rule: Rule) -> None:
        verdicts[check] = await settle(
            partial(_look, rule, subject), asker, subject.at, fetch=fetch, seconds=CHECK_S
        )
        if len(verdicts) < len(rules):
            news.set()

    async def look_for_host() -> None:
        # Whose pages the DNS is edited in is good to know, but no check waits for it.
        nonlocal name_servers
        found = await asker.ask(Question("NS", subject.organisation))
        name_servers = found.records if isinstance(found, Answer) else ()

    def course() -> _Course:
        return _Course(dict(verdicts), name_servers, asker.questions)

    async def keep_telling(tell: Callable[[_Course], None]) -> None:
        # One at a time: checks that end while one is told are told together.
        while True:
            await news.wait()
            news.clear()
            await asyncio.to_thread(tell, course())

    teller = asyncio.create_task(keep_telling(tell)) if tell is not None else None
    await asyncio.gather(look_for_host(), *(judge(check, rule) for check, rule in rules.items()))
    if teller is not None:
        teller.cancel()  # what it tells just now ends before `asyncio.run` does
        with suppress(asyncio.CancelledError):
            await teller
    return course()


def _look(rule: Rule, subject: Subject, sheet: Sheet) -> Verdict:
    return aliased.placed(subject, sheet, rule(subject, sheet))


async def settle(
    rule: Callable[[Sheet], T],
    asker: Asker,
    at: int,
    *,
    fetch: Fetch | None = None,
    seconds: float | None = None,
) -> T:
    """The rule's result once every question it has is answered, or `seconds` are over."""
    known: dict[Question, Outcome] = {}
    pages: dict[Page, bytes | None] = {}
    end = None if seconds is None else asyncio.get_running_loop().time() + seconds
    while True:
        sheet = Sheet(known, at, pages=pages)
        result = rule(sheet)
        if not sheet.missing and not sheet.unread:
            return result
        questions, files = sorted(sheet.missing, key=str), sorted(sheet.unread, key=str)
        answers, bodies = await asyncio.gather(
            asyncio.gather(*(_until(end, asker.ask(question), Failed("timeout")) for question in questions)),
            asyncio.gather(*(_until(end, _read(fetch, page), None) for page in files)),
        )
        known.update(zip(questions, answers, strict=True))
        pages.update(zip(files, bodies, strict=True))


async def _until(end: float | None, answer: Awaitable[T], late: T) -> T:
    try:
        async with asyncio.timeout_at(end):
            return await answer
    except TimeoutError:
        return late


async def _read(fetch: Fetch | None, page: Page) -> bytes | None:
    return None if fetch is None else await asyncio.to_thread(fetch, page.host, page.path, PAGE_S)
