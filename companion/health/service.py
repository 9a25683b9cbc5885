"""Check-ups of linked mailboxes: with the ledger's facts, kept, and told to open sidebars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from companion.core import wording
from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.core.errors import NotFound
from companion.core.wording import as_said
from companion.health.attempts import settle
from companion.health.checkup import FIRST_TIME, Asker, Fetch, check_up, judge_some, organisation
from companion.health.counting import Kept
from companion.health.findings import Check
from companion.health.gathering import facts_of
from companion.health.recounting import recounted, replaces
from companion.health.report import Before, HealthReport, kept_json
from companion.health.score import MODEL, Cap, Score
from companion.health.sheet import Subject
from companion.health.signed import signatures_of
from companion.health.unfolding import LatestHealth as LatestHealth
from companion.health.unfolding import Unfolding
from companion.health.verdict import Verdict
from companion.store import checkups, events, links, mailboxes, tracking
from companion.store.checkups import CheckupRow
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

LISTS_SINCE = 2  # the consent in which it stands that blocklists are asked


class Health:
    """`make_asker` gives a fresh resolver for each check-up; `fetch` reads a file over HTTPS."""

    def __init__(
        self, store: Store, make_asker: Callable[[], Asker], clock: Clock, fetch: Fetch | None = None
    ) -> None:
        self._store, self._make_asker, self._clock, self._fetch = store, make_asker, clock, fetch
        self._unfolding = Unfolding()
        self._running: Counter[str] = Counter()
        self._lock = Lock()

    def check(self, mailbox_id: str, link_id: str | None = None) -> HealthReport:
        """Checks up a mailbox and keeps the result. A link's step `checking` says how it goes. Raises NotFound."""
        with self._noted(mailbox_id):
            if link_id is not None:
                with self._store.write() as tx:
                    links.step(tx, link_id, "checking", self._clock.now(), state="running")
            with self._store.read() as connection:
                row = _mailbox(mailboxes.get(connection, mailbox_id))
            report = self._report(row, tell=True)
            with self._store.write() as tx:
                if mailboxes.get(tx, mailbox_id) is None:
                    raise NotFound(what="mailbox")  # unlinked meanwhile
                checkups.add(tx, _row(report, mailbox_id))
                settle(tx, mailbox_id, report.as_kept()["findings"], self._clock.now())
                if link_id is not None:
                    links.step(
                        tx, link_id, "checking", self._clock.now(), state="done", seconds=report.seconds
                    )
        self.recount(mailbox_id)  # what came in while others were asked
        return report

    def recount(self, mailbox_id: str) -> bool:
        """Counts the last check-up anew with what syncing and the ledger know now, asking nobody; tells and keeps it
        where it comes to something else. True then. A mailbox that is gone is let be."""
        with self._store.read() as connection:
            if self._recounted(connection, mailbox_id) is None:
                return False
        with self._store.write() as tx:
            row = self._recounted(tx, mailbox_id)  # a check-up may have come between
            if row is None:
                return False
            checkups.renew(tx, row, over=replaces(checkups.latest(tx, mailbox_id), row))
        return True

    def look(self, address: str, tracked: tuple[str, str] | None = None) -> HealthReport | None:
        """A check-up of the mailbox with this normalised address that nothing is kept of; None if none is linked.
        `tracked`: as `Subject.tracking`, in place of what is set."""
        with self._store.read() as connection:
            row = mailboxes.by_address(connection, address)
        return self._report(row, lists=True, tracked=tracked) if row else None

    def ask(self, mailbox_id: str, checks: Collection[Check]) -> Mapping[Check, Verdict]:
        """What these checks alone say by now; kept nowhere. Raises NotFound."""
        now = self._clock.now()
        with self._store.read() as connection:
            row = _mailbox(mailboxes.get(connection, mailbox_id))
            subject = _subject(connection, row, now)
        return judge_some(subject, self._make_asker, checks, self._fetch)

    def latest(self, mailbox_id: str) -> LatestHealth | None:
        """The last check-up, None before the first; while one runs, what it knows so far. Raises NotFound."""
        with self._store.read() as connection:
            _mailbox(mailboxes.get(connection, mailbox_id))
            row = checkups.latest(connection, mailbox_id)
        last = LatestHealth(row.asked_at, row.result["health"]) if row else None
        return self._unfolding.known(mailbox_id) or last

    def checking(self, mailbox_id: str) -> bool:
        with self._lock:
            return self._running[mailbox_id] > 0

    def _report(
        self,
        row: MailboxRow,
        *,
        lists: bool = False,
        tell: bool = False,
        tracked: tuple[str, str] | None = None,
    ) -> HealthReport:
        """`lists`: ask blocklists whatever the consent says; `tell`: show what is known so far."""
        now = self._clock.now()
        with self._store.read() as connection:
            last = checkups.latest(connection, row.id)
            facts = facts_of(connection, row, now)
            subject = _subject(connection, row, now)

        def show(so_far: HealthReport) -> None:
            self._unfolding.tell(row.id, last.result["health"] if last else None, so_far)
            with self._store.write() as tx:
                events.add(tx, self._clock.now(), "health", mailbox_id=row.id)

        return check_up(
            replace(subject, lists=lists or subject.lists, tracking=tracked or subject.tracking),
            self._make_asker,
            mailbox=row.id,
            facts=facts,
            before=_before(last, domain_of(row.address)),
            fetch=self._fetch,
            tell=show if tell else None,
        )

    def _recounted(self, connection: Connection, mailbox_id: str) -> CheckupRow | None:
        row = mailboxes.get(connection, mailbox_id)
        return None if row is None else recounted(connection, row, self._clock.now())

    @contextmanager
    def _noted(self, mailbox_id: str) -> Iterator[None]:
        with self._lock:
            self._running[mailbox_id] += 1
        try:
            yield
        finally:
            with self._lock:
                self._running[mailbox_id] -= 1
            self._unfolding.done(mailbox_id)


def subject_of(row: MailboxRow, now: int) -> Subject:
    domain = domain_of(row.address)
    agreed = row.consent_version.isdecimal() and int(row.consent_version) >= LISTS_SINCE
    registered = organisation(domain)
    return Subject(domain, registered, now, row.address, row.provider, row.smtp_host, lists=agreed)


def _subject(connection: Connection, row: MailboxRow, now: int) -> Subject:
    subject = subject_of(row, now)
    known = tracking.of(connection, subject.organisation)
    return replace(subject, signatures=signatures_of(connection, row, now), tracking=known)


def _mailbox(row: MailboxRow | None) -> MailboxRow:
    if row is None:
        raise NotFound(what="mailbox")
    return row


def _before(row: CheckupRow | None, domain: str) -> Before:
    if row is None or row.model != MODEL or row.domain != domain:
        return FIRST_TIME
    score = dict(row.result["health"]["score"])
    caps = tuple(Cap(cap["id"], cap["at"], as_said(wording.retold(cap)["text"])) for cap in score.pop("caps"))
    kept = {check: Kept.read(value) for check, value in row.result["kept"].items()}
    return Before(kept, Score(**score, caps=caps))


def _row(report: HealthReport, mailbox_id: str) -> CheckupRow:
    score = report.score
    result = {"health": report.as_kept(), **kept_json(report)}
    return CheckupRow(
        mailbox_id, report.domain, report.checked_at, score.model, score.score, score.low, score.high, result
    )
