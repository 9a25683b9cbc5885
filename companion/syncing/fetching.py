"""Fetches windows of UIDs; finds the message that breaks the answer, parks it, and goes on without it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from time import perf_counter

from sqlalchemy import Connection

from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.mail.imap import ImapSession
from companion.mail.imap_fetch import INBOUND_FIELDS, SENT_FIELDS, HeaderRow
from companion.store import parked
from companion.store.folders import FolderRow, Role
from companion.syncing.ahead import Ahead
from companion.syncing.course import Desk, Tally
from companion.syncing.line import Line
from companion.syncing.plan import MOST, Window
from companion.syncing.stride import Stride

log = logging.getLogger(__name__)

STUMBLES = 40  # new connections a pass may spend on finding a message that breaks the answer
OLDER_FIELDS = "FROM MESSAGE-ID AUTO-SUBMITTED RETURN-PATH"  # who wrote, and which message it is

Ask = Callable[[ImapSession, int, int], Iterable[HeaderRow]]


def full(role: Role) -> Ask:
    """What is asked about a message of late."""
    fields = SENT_FIELDS if role == "sent" else INBOUND_FIELDS
    return lambda session, first, last: session.headers(first, last, fields)


def older(session: ImapSession, first: int, last: int) -> Iterable[HeaderRow]:
    """What is asked about a message from before the first pass."""
    return session.headers(first, last, OLDER_FIELDS)


def identities(session: ImapSession, first: int, last: int) -> Iterable[HeaderRow]:
    """What is asked about a message that may be known already."""
    return session.identities(first, last)


class Fetcher:
    """For one pass over one folder. Raises MailError, StoreUnavailable."""

    def __init__(self, desk: Desk, line: Line, folder: FolderRow, tally: Tally) -> None:
        self._desk, self._line, self._folder, self._tally = desk, line, folder, tally
        self._stumbles = 0
        self._poison: dict[int, str] = {}
        self._coming: tuple[Window, Ahead[list[HeaderRow]]] | None = None

    def rows(self, window: Window, stride: Stride, ask: Ask) -> list[HeaderRow] | None:
        """The messages in `window`, at most plan.MOST; none if it is a single one that fails again and again; None: the
        folder must be entered again, and a smaller window tried. `stride` learns how it went."""
        coming, self._coming = self._coming, None
        try:
            if coming is not None and coming[0] == window:
                found, seconds = coming[1].result(), coming[1].seconds
            elif self._too_many(window):
                stride.size = MOST
                return None
            else:
                began = perf_counter()
                found = list(ask(self._line.session, window.first, window.last))
                seconds = perf_counter() - began
        except (ProtocolBroken, ConnectionLost) as error:
            self._line.drop()
            poison = stride.failed(window)
            if poison:
                self._poison[window.first] = error.code
            self._stumbles += 1
            if not poison and (isinstance(error, ConnectionLost) or self._stumbles > STUMBLES):
                raise
            self._line.again()
            return [] if poison else None
        stride.passed(window, seconds, len(found))
        return found

    def ahead(self, window: Window | None, ask: Ask) -> None:
        """Begins to fetch what `rows` will be asked for next. The folder is open."""
        if window is not None and window.wide <= MOST:
            first, last = window.first, window.last
            self._coming = window, self._line.begin(lambda session: list(ask(session, first, last)))

    def _too_many(self, window: Window) -> bool:
        """Whether a window made wide since UIDs had holes holds more messages than are to be in memory at once."""
        if window.wide <= MOST:
            return False
        return len(self._line.session.uids_between(window.first, window.last)) > MOST

    def park(self, tx: Connection, uidvalidity: int) -> None:
        """Notes what was found to be poison, in the transaction that moves past it."""
        for uid, code in self._poison.items():
            log.warning("folder %d: UID %d is parked: %s", self._folder.id, uid, code)
        at = self._desk.clock.now()
        self._tally.parked += parked.add(tx, self._folder.id, uidvalidity, self._poison, at)
        self._poison = {}
