"""Finds a mailbox's settings: own table, then who takes its mail, then what its domain names, then setup files.

The table asks nobody. The DNS is asked everything at once. A setup file is fetched only if the user agreed, since that
tells others the domain; all hosts are asked at once. So there are two stages at most, and an end to each.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol
from urllib.parse import quote

from companion.core.addresses import domain_of, normalise
from companion.core.errors import Pop3Only
from companion.dns.outcomes import Failed, Outcome, Question
from companion.linking import autoconfig
from companion.linking import settings_rules as rules
from companion.linking.found import Found as Found
from companion.linking.providers import by_domain

DNS_S, ALL_S = 2.5, 4.0  # when the DNS has had its time, and when all must have ended


class Asker(Protocol):
    """What `dns.resolver.Resolver` is. A `DNS_S` of its own lets it ask again in time."""

    async def ask(self, question: Question) -> Outcome: ...


# Host, path and seconds → the body, or None for whatever went wrong (mail.setup_file).
Fetch = Callable[[str, str, float], bytes | None]


class Discovery:
    def __init__(self, resolver: Callable[[], Asker], fetch: Fetch) -> None:
        self._resolver, self._fetch = resolver, fetch

    def find(self, address: str, *, ask_host: bool = False) -> Found:
        """Blocks for 4 s at most. `ask_host`: the user agrees that setup files are asked for.

        Must not be called from a running event loop. Raises BadAddress and nothing else.
        """
        address = normalise(address)
        domain = domain_of(address)
        own = by_domain(domain)
        if own is not None:
            return Found(address, domain, own, "table", domain, own.imap, own.smtp)
        end = time.monotonic() + ALL_S
        found = rules.judge(address, asyncio.run(self._ask(domain)))
        if not ask_host or not found.may_ask:
            return found
        return self._ask_hosts(found, end)

    async def _ask(self, domain: str) -> dict[Question, Outcome]:
        """Every outcome that matters; a question without one by the end has failed."""
        resolver = self._resolver()
        tasks = {
            question: asyncio.create_task(resolver.ask(question)) for question in rules.questions(domain)
        }
        end = time.monotonic() + DNS_S
        mx = next(iter(tasks))
        await asyncio.wait([tasks[mx]], timeout=DNS_S)
        wanted = [tasks[question] for question in rules.needed(domain, _outcome(tasks[mx]))]
        if wanted:
            await asyncio.wait(wanted, timeout=max(0.0, end - time.monotonic()))
        return {question: _outcome(task) for question, task in tasks.items()}

    def _ask_hosts(self, found: Found, end: float) -> Found:
        """The first host's word that can be used, in their order; the others are not waited for then."""
        pop3_at = None
        for host, data in self._fetched(found, end):
            setup = autoconfig.read(data, found.address) if data else None
            if setup is None:
                continue
            if setup.imap is not None:
                said = replace(
                    found, source="autoconfig", found_at=host, may_ask=(),
                    imap=setup.imap, smtp=setup.smtp or found.smtp, user=setup.user,
                )  # fmt: skip
                # The domain's own certificate vouches for what it says; that its mail host is the right one to ask,
                # only the DNS does.
                own = host == found.domain or host.endswith(f".{found.domain}")
                return rules.named(said, unsigned=not own)
            pop3_at = pop3_at or (host if setup.pop3 else None)
        if pop3_at is None:
            return replace(found, may_ask=())
        refusal = Pop3Only(domain=found.domain)
        return replace(found, source="autoconfig", found_at=pop3_at, may_ask=(), refusal=refusal)

    def _fetched(self, found: Found, end: float) -> Iterator[tuple[str, bytes | None]]:
        """What each host has said by the end. A look-up can't be cut short, so whoever hangs is left behind."""
        got: dict[str, bytes | None] = {}

        def ask(host: str) -> None:
            got[host] = self._fetch(host, path_at(host, found.domain), end - time.monotonic())

        threads = {host: threading.Thread(target=ask, args=(host,), daemon=True) for host in found.may_ask}
        for thread in threads.values():
            thread.start()
        for host, thread in threads.items():
            thread.join(max(0.0, end - time.monotonic()))
            yield host, got.get(host)


def path_at(host: str, domain: str) -> str:
    """Where the setup file lies. Some hosts want to hear an address; they get the domain's, never the user's own."""
    if host == domain:
        return "/.well-known/autoconfig/mail/config-v1.1.xml"
    return f"/mail/config-v1.1.xml?emailaddress={quote(autoconfig.stand_in(domain))}"


def _outcome(task: asyncio.Task[Outcome]) -> Outcome:
    return task.result() if task.done() else Failed("timeout")
