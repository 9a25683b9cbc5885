"""Watches one folder by IDLE, on a connection and in a thread of its own that sleeps until something changes there."""

from __future__ import annotations

import logging
import random
import threading
from time import monotonic
from typing import Protocol

from companion.core.errors import NotFound, PostwardenError, ProtocolBroken, ServerBusy, SignInRefused
from companion.mail.imap import FolderState, ImapSession
from companion.store.folders import Role
from companion.syncing.vigil import REFUSED, RENEW, REST, Damper, Vigil

log = logging.getLogger(__name__)


class Keeper(Protocol):
    """Whom a watcher tells; each method is called in the watcher's thread, and may stop it."""

    def connect(self, mailbox_id: str) -> ImapSession | None:
        """A connection for this watcher alone; None: not now, and it ends. Raises as `Syncing.separate`."""

    def changed(self, mailbox_id: str) -> None:
        """Something changed in the folder."""

    def missed(self, mailbox_id: str, role: Role, state: FolderState) -> bool:
        """Whether something changed before it was watched."""

    def crowded(self, mailbox_id: str) -> None:
        """The server takes no more connections."""

    def unable(self, mailbox_id: str) -> None:
        """The server has no IDLE."""

    def over(self, mailbox_id: str) -> None:
        """The watcher ends by itself: a pass must sign in first."""


class Watcher:
    """`stop` and `renew` are for other threads."""

    def __init__(self, keeper: Keeper, mailbox_id: str, role: Role, folder: str, rng: random.Random) -> None:
        self.mailbox_id, self.role, self.folder = mailbox_id, role, folder
        self.listening = False  # what changes is told at once
        self._keeper, self._rng = keeper, rng
        self._changed = threading.Condition()
        self._session: ImapSession | None = None
        self._ended = False
        self._round = 0  # of `renew`
        self._next = monotonic()
        self._vigil, self._damper = Vigil(), Damper()
        self._thread = threading.Thread(target=self._run, name=f"watch-{role}-{mailbox_id}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Cuts the connection; the thread ends at once, unless it is just connecting."""
        with self._changed:
            self._ended = True
            self._cut()

    def renew(self, after: float = 0.0) -> None:
        """Starts anew on another connection, in so many seconds, whatever went wrong before."""
        with self._changed:
            self._round += 1
            self._next, self._vigil = monotonic() + after, Vigil()
            self._cut()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def join(self, seconds: float) -> None:
        self._thread.join(max(0.0, seconds))

    def _cut(self) -> None:
        self.listening = False
        session, self._session = self._session, None
        if session is not None:
            session.abandon()
        self._changed.notify_all()

    def _run(self) -> None:
        while (number := self._turn()) is not None:
            pause = self._watch(number)
            with self._changed:
                if number == self._round:
                    self._next = monotonic() + pause

    def _turn(self) -> int | None:
        """Waits for the time of the next try. None: there is none any more."""
        with self._changed:
            while not self._ended and (left := self._next - monotonic()) > 0:
                self._changed.wait(left)
            return None if self._ended else self._round

    def _watch(self, number: int) -> float:
        """Watches until that ends, and says how many seconds to wait then."""
        began: float | None = None
        try:
            session = self._keeper.connect(self.mailbox_id)
            if session is None:
                self._give_up()
                return 0.0
            if not self._take(session, number):
                return 0.0
            if not session.offers.idle:
                self._keeper.unable(self.mailbox_id)
                return REST
            if self._keeper.missed(self.mailbox_id, self.role, session.examine(self.folder)):
                self._keeper.changed(self.mailbox_id)
            began = monotonic()
            self._listen(session, number)
        except PostwardenError as error:
            with self._changed:
                if self._ended or number != self._round:
                    return 0.0  # cut by ourselves
            return self._failed(error, None if began is None else monotonic() - began)
        except Exception:
            log.exception("watching of %s in %s ended", self.role, self.mailbox_id)
            self._give_up()
        finally:
            self._drop(number)
        return 0.0

    def _listen(self, session: ImapSession, number: int) -> None:
        """Returns once it is stopped or renewed."""
        while self._goes_on(session, number):
            if session.idle(RENEW) and self._held_back(number):
                self._keeper.changed(self.mailbox_id)

    def _held_back(self, number: int) -> bool:
        """False: stopped meanwhile."""
        pause = self._damper.pause(monotonic())
        with self._changed:
            return not self._changed.wait_for(lambda: self._ended or number != self._round, pause)

    def _goes_on(self, session: ImapSession, number: int) -> bool:
        with self._changed:
            self.listening = self._session is session and number == self._round and not self._ended
            return self.listening

    def _take(self, session: ImapSession, number: int) -> bool:
        with self._changed:
            if self._ended or number != self._round:
                session.abandon()
                return False
            self._session = session
            return True

    def _drop(self, number: int) -> None:
        with self._changed:
            if number == self._round:
                self._cut()

    def _failed(self, error: PostwardenError, lived: float | None) -> float:
        log.debug("watching of %s in %s: %s", self.role, self.mailbox_id, error.code)
        if isinstance(error, SignInRefused | NotFound):
            self._give_up()
        elif isinstance(error, ServerBusy):
            self._keeper.crowded(self.mailbox_id)
        elif isinstance(error, ProtocolBroken) and error.extension == "IDLE" and (lived or 0.0) < REFUSED:
            self._keeper.unable(self.mailbox_id)
        return self._vigil.ended(error, lived, self._rng)

    def _give_up(self) -> None:
        with self._changed:
            stopped = self._ended
        self.stop()
        if not stopped:  # there may be another watcher already
            self._keeper.over(self.mailbox_id)
