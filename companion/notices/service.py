"""Looks what is to be told, keeps it, and hands it out once: to the browser that takes it first, or to the desktop."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from companion.core.clock import HOUR, MINUTE, Clock
from companion.core.errors import NotFound
from companion.core.wording import LANGUAGES, Language, in_words
from companion.notices import alerts as wanted
from companion.notices.alerts import Alerts
from companion.notices.awaiting import Attempt, awaited, shown
from companion.notices.choosing import choose, listed, presentable, told
from companion.notices.desktop import Desktop
from companion.notices.facts import MailboxFacts
from companion.notices.gathering import gather, late, late_told, note_late, trials
from companion.notices.hours import Hours
from companion.notices.keeping import keep
from companion.notices.matter import SNOOZES, SUMMARY, TAKEN_WITHIN, WATCHED, Matter, Showing, Standing
from companion.notices.rows import as_standing, carriers, kept, shown_lately, standings_of, to_be_shown, watch
from companion.notices.rules import doubtful, matters, over, unsure
from companion.store import clients, events, mailboxes, meta
from companion.store import notices as rows
from companion.store.engine import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

DIGEST = "notices.digest"  # the morning of the last digest (`Hours.morning`)
ALERTS = "notices.alerts"  # what the user wants (alerts.py)
LANGUAGE = "notices.language"  # in which they were asked for last
STOPPED = "stopped"  # what a browser says of us by itself, while we are away
CONNECTED = 3 * MINUTE  # since a client's last request
DESKTOP_AGAIN = HOUR  # after the desktop could not show one
Snooze = Literal["hour", "day", "changed", "now"]
Way = Literal["notice", "desktop", "panel"]
Webmail = Literal["gmail", "outlook"]
WEBMAILS: dict[str, Webmail] = {
    "gmail": "gmail", "google_workspace": "gmail",
    "outlook": "outlook", "microsoft365": "outlook", "exchange": "outlook",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listing:
    """`standing`: what is so, worst first. `show`: to be shown now by whoever takes it. `rule`: of what is shown, None
    for several in one. `webmail`: where its mailbox is read, None where we don't stand in the page."""

    standing: tuple[Standing, ...]
    show: Showing | None
    rule: str | None
    concerns: tuple[str, ...]
    mailbox: str | None
    webmail: Webmail | None
    now: int

    @property
    def count(self) -> int:
        """What the badge says."""
        return sum(1 for one in self.standing if one.severity != "info" and not one.snoozed(self.now))


class Notices:
    """`desktop` None: there is nobody to tell but browsers. `hours`: of other than this computer's zone."""

    def __init__(
        self, store: Store, clock: Clock, desktop: Desktop | None, hours: Hours | None = None
    ) -> None:
        self._store, self._clock, self._desktop = store, clock, desktop
        self._zone = None if hours is None else hours.zone
        self._desktop_failed: int | None = None
        self._spoken: Language | None = None  # since we started

    def look(self) -> list[str]:
        """Judges what is so now, and picks what is to be shown. Returns the mailboxes whose check-up is to be confirmed
        by another one. Raises StoreUnavailable."""
        now = self._clock.now()
        _look_at_zone()
        with self._store.read() as connection:
            facts, alerts = gather(connection, now), _alerts(connection)
            hours = alerts.hours(self._zone)
            so = [one for one in matters(facts, now, hours, late(connection)) if alerts.wants(one)]
        desktop = self._desktop if self._desktop_can(now) else None
        with self._store.write() as tx:
            rows.expire(tx, now - TAKEN_WITHIN, now)
            attempts = trials(tx)
            standings = self._keep(tx, facts, so, now, attempts)
            connected = any(
                one.seen_at is not None and 0 <= now - one.seen_at < CONNECTED for one in clients.paired(tx)
            )
            day = meta.get(tx, DIGEST)
            turn = choose(
                standings, shown_lately(tx, now), now, hours, reachable=connected or desktop is not None,
                digest=day, alerts=alerts, awaited=awaited(standings, attempts),
            )  # fmt: skip
            if turn.digest is not None and turn.digest != day:
                meta.put(tx, DIGEST, turn.digest)
            if self._spoken is not None and self._spoken != _language(tx):
                meta.put(tx, LANGUAGE, self._spoken)
            if turn.showing is not None:
                rows.expire(tx, now, now)  # what cannot be shown any more as it is
            if turn.showing is not None and connected:
                rows.show(tx, to_be_shown(turn.showing))
            if turn.showing is not None:
                log.info("notice to show: %s, of %d", turn.showing.severity, len(turn.showing.items))
        if turn.showing is not None and not connected and desktop is not None:
            self._show_on(desktop, turn.showing, now)
        return doubtful(standings, facts, now)

    def woke(self, asleep: int, woke: int) -> None:
        """This computer slept between these times (ms): what was due then is late. To be called before any of it
        leaves."""
        with self._store.write() as tx:
            if note_late(tx, asleep, woke):
                log.info("messages are late")

    def alerts(self) -> Alerts:
        """What the user wants to be told, and when."""
        with self._store.read() as connection:
            return _alerts(connection)

    def set_alerts(self, alerts: Alerts) -> None:
        with self._store.write() as tx:
            meta.put(tx, ALERTS, wanted.stored(alerts))
            events.add(tx, self._clock.now(), "notices")

    def speak(self, language: Language) -> None:
        """From now on the desktop's are in this language: whoever shows notices in a browser says which it is. It is
        kept by the next `look`: who asks for the list writes nothing."""
        self._spoken = language

    def listing(self) -> Listing:
        """What is so, and what is to be shown now."""
        now = self._clock.now()
        with self._store.read() as connection:
            standings = standings_of(connection)
            show = self._to_show(connection, standings, now)
            concerns = carriers(standings, show)
            row = mailboxes.get(connection, concerns[0]) if concerns else None
        webmail = None if row is None else WEBMAILS.get(row.provider)
        rule = next((one.rule for one in standings if show is not None and one.id == show.key), None)
        return Listing(tuple(listed(standings)), show, rule, concerns, row.id if row else None, webmail, now)

    def seen(self, key: str, way: Way) -> bool:
        """A client took what is to be shown, or its panel shows this already; or it said that we had stopped, which
        counts among the day's. True: it is this client's to show. Raises NotFound where no such notice stands in a
        panel."""
        now = self._clock.now()
        if key == STOPPED:
            with self._store.write() as tx:
                rows.show(tx, to_be_shown(Showing(STOPPED, (), "fix", "", "", now, now, "notice")))
            return False
        with self._store.read() as connection:
            standings = standings_of(connection)
            show = self._to_show(connection, standings, now)
        if show is not None and show.key == key:
            return self._take(show, way) and way == "notice"
        if key == SUMMARY or way == "notice":
            return False  # another one was faster, or it is no more to be shown; what was said to be over is gone
        with self._store.write() as tx:
            self._change(tx, (key,), lambda one: told(one, now) if one.open else one)
        return False

    def snooze(self, key: str, how: Snooze) -> None:
        """Silence for an hour, a day, or until it changes, or no longer (`now`); of a summary, for all in it. Raises
        NotFound."""
        now = self._clock.now()

        def silent(one: Standing) -> Standing:
            if how == "changed":
                return replace(one, snoozed_until=None, snoozed_mark=one.state)
            if how == "now":
                return replace(one, snoozed_until=None, snoozed_mark=None)
            return replace(one, snoozed_until=now + SNOOZES[how], snoozed_mark=None)

        with self._store.write() as tx:
            shown = [one.items for one in shown_lately(tx, now) if one.key == key]
            items = shown[-1] if shown else () if key == SUMMARY else (key,)
            self._change(tx, items, silent)

    def _keep(
        self, tx: Connection, facts: Sequence[MailboxFacts], so: Sequence[Matter], now: int,
        attempts: Sequence[Attempt],
    ) -> list[Standing]:  # fmt: skip
        stored = [as_standing(row) for row in rows.all(tx)]
        watched = {one.subject for one in stored if one.rule == WATCHED}
        linked = {one.id for one in facts}
        known = [one for one in stored if one.rule != WATCHED]
        standings = keep(
            shown(known, awaited(known, attempts)), so, now, watched=watched, linked=linked,
            unsure=lambda one: unsure(one, facts), over=lambda one: over(one, facts),
        )  # fmt: skip
        before = {one.subject: one for one in stored if one.rule == WATCHED}
        marks = []
        for one in facts:
            # Where no name server answered, what stands there already was not seen yet: it is no news later.
            if one.id in watched or (one.checked is not None and not one.checked.silent):
                at = {} if one.checked is None else dict.fromkeys(one.checked.passed, one.checked.at)
                mark = watch(one.id, now, {**one.passed, **at})
                marks.append(replace(before.get(one.id, mark), text=mark.text))
        rows.replace(tx, [kept(one) for one in [*standings, *marks]], now)
        return standings

    def _change(
        self, tx: Connection, ids: Sequence[str], change: Callable[[Standing], Standing | None]
    ) -> None:
        stored = [as_standing(row) for row in rows.all(tx)]
        if not any(one.id in ids and one.rule != WATCHED for one in stored):
            raise NotFound(what="notice")
        after = [change(one) if one.id in ids else one for one in stored]
        rows.replace(tx, [kept(one) for one in after if one is not None], self._clock.now())

    def _desktop_can(self, now: int) -> bool:
        failed = self._desktop_failed
        lately = failed is not None and 0 <= now - failed < DESKTOP_AGAIN
        return self._desktop is not None and not lately and self._desktop.available()

    def _show_on(self, desktop: Desktop, show: Showing, now: int) -> None:
        """Only what was shown is told: a session without a notification server shows nothing."""
        with self._store.read() as connection:
            language = _language(connection)
        title, text = in_words(show.title, language), in_words(show.text, language)
        if not desktop.show(title, text, urgent=show.severity == "stop"):
            self._desktop_failed = now
            return
        with self._store.write() as tx:
            rows.show(tx, to_be_shown(show))
        self._take(show, "desktop")

    def _take(self, show: Showing, way: Way) -> bool:
        now = self._clock.now()
        with self._store.write() as tx:
            if not rows.take(tx, show.key, show.at, now, way):
                return False
            after = [
                told(one, now) if one.id in show.items else one
                for one in (as_standing(row) for row in rows.all(tx))
            ]
            rows.replace(tx, [kept(one) for one in after if one is not None], now)
            late_told(tx, {one.mark for one in after if one and one.id in show.items and one.kind == "late"})
        return True

    def _to_show(self, connection: Connection, standings: Sequence[Standing], now: int) -> Showing | None:
        waits = [one for one in shown_lately(connection, now) if one.outstanding(now)]
        alerts = _alerts(connection)
        hours = alerts.hours(self._zone)
        return next((one for one in waits if presentable(one, standings, now, hours, alerts)), None)


def _alerts(connection: Connection) -> Alerts:
    return wanted.read(meta.get(connection, ALERTS))


def _language(connection: Connection) -> Language:
    stored = meta.get(connection, LANGUAGE)
    return next((one for one in LANGUAGES if one == stored), "en")


def _look_at_zone() -> None:
    """A laptop travels: the C library looks at the system's zone once, unless it is told to look again."""
    if sys.platform != "win32":
        time.tzset()
