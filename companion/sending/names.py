"""Whether domains take mail and hosts exist, asked of the user's own name servers and remembered for some minutes.

Nobody waits long for it: what has not answered in time is not known, and so no concern. Its answer is kept, for whoever
asks again a moment later.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from companion.core.clock import MINUTE, Clock
from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.sending.concerns_links import is_public_name

MOST = 60  # names a draft: a page that holds more is no letter
HELD, HELD_BAD = 15 * MINUTE, 2 * MINUTE  # what is mended is soon seen
HELD_SILENT = MINUTE // 4  # who did not answer is not asked with each word that is typed
LONGEST_S = 10  # several questions one after the other, each with its own deadline
_KEPT = 4_000


class Asker(Protocol):
    """What `dns.resolver.Resolver` is."""

    async def ask(self, question: Question) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Told:
    """By domain and by host; those of which nothing is known are left out. `late`: somebody may still answer."""

    takes_mail: dict[str, bool] = field(default_factory=dict)
    resolves: dict[str, bool] = field(default_factory=dict)
    late: bool = False


class Names:
    """Used by many threads. `resolver` makes one for a single event loop."""

    def __init__(self, resolver: Callable[[], Asker], clock: Clock) -> None:
        self._resolver, self._clock = resolver, clock
        self._lock = threading.Lock()
        # With the time (ms) up to which it holds; None: nobody answered.
        self._known: dict[tuple[str, str], tuple[bool | None, int]] = {}
        self._asked: dict[tuple[str, str], threading.Event] = {}  # what is being asked, and when that is over

    def told(self, domains: Iterable[str], hosts: Iterable[str], seconds: float) -> Told:
        """Waits for `seconds` at most; with 0 nobody is asked."""
        mail = [name for name in dict.fromkeys(domains) if is_public_name(name)][:MOST]
        web = [name for name in dict.fromkeys(hosts) if is_public_name(name)][: MOST - len(mail)]
        wanted = [("mail", name) for name in mail] + [("host", name) for name in web]
        found, late = self._recall(wanted), False
        if seconds > 0 and (missing := [key for key in wanted if key not in found]):
            end = time.monotonic() + seconds
            late = not all(one.wait(max(0, end - time.monotonic())) for one in self._ask_for(missing))
            found = self._recall(wanted)
        return Told(
            {name: known for (kind, name), known in found.items() if kind == "mail" and known is not None},
            {name: known for (kind, name), known in found.items() if kind == "host" and known is not None},
            late,
        )

    def _recall(self, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], bool | None]:
        now = self._clock.now()
        with self._lock:
            found = {key: self._known.get(key, (None, 0)) for key in keys}
        return {key: known for key, (known, until) in found.items() if now < until}

    def _keep(self, key: tuple[str, str], known: bool | None) -> None:
        until = self._clock.now() + (HELD_SILENT if known is None else HELD if known else HELD_BAD)
        with self._lock:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = (known, until)

    def _ask_for(self, keys: Collection[tuple[str, str]]) -> list[threading.Event]:
        """Has them asked, but for those that are being asked already. Once all of these are set, all is over."""
        ended = threading.Event()
        with self._lock:
            fresh = [key for key in keys if key not in self._asked]
            self._asked.update(dict.fromkeys(fresh, ended))
            waiting = list(dict.fromkeys(self._asked[key] for key in keys))
        if fresh:
            threading.Thread(target=self._run, args=(fresh, ended), name="names", daemon=True).start()
        return waiting

    def _run(self, keys: Collection[tuple[str, str]], ended: threading.Event) -> None:
        try:
            asyncio.run(self._ask(keys))
        finally:
            with self._lock:
                for key in keys:
                    del self._asked[key]
            ended.set()

    async def _ask(self, keys: Collection[tuple[str, str]]) -> None:
        asker = self._resolver()

        async def one(key: tuple[str, str]) -> None:
            kind, name = key
            known = None
            try:
                async with asyncio.timeout(LONGEST_S):
                    known = await (_takes_mail(asker, name) if kind == "mail" else _resolves(asker, name))
            except TimeoutError:
                pass
            self._keep(key, known)

        await asyncio.gather(*map(one, keys), return_exceptions=True)


async def _takes_mail(asker: Asker, domain: str) -> bool | None:
    """RFC 5321 5.1: without MX the domain's own address is meant; RFC 7505: an MX of `.` takes none."""
    found = await asker.ask(Question("MX", domain))
    if isinstance(found, Answer):
        return any(record.split(" ")[-1] not in (".", "") for record in found.records)
    if isinstance(found, Failed):
        return None
    return await _resolves(asker, domain) if found.exists else False


async def _resolves(asker: Asker, host: str) -> bool | None:
    found = await asyncio.gather(asker.ask(Question("A", host)), asker.ask(Question("AAAA", host)))
    if any(isinstance(one, Answer) for one in found):
        return True
    return False if all(isinstance(one, NoRecord) for one in found) else None
