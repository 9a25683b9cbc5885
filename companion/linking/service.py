"""Linking a mailbox: settings, sign-in, receiving, sending, each a step that the sidebar sees as it happens.

The password is in memory until both servers have taken it; then mailbox, sealed password and consent are written in
one transaction. Whatever fails or is cut before that leaves nothing behind.

A mailbox that was signed out is signed in to again the same way. Its linking names it only once it is done, in that
very transaction: so no linking that is cancelled or cut can take a mailbox with it that was there before.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from companion.core.b64 import new_id
from companion.core.claims import Claims
from companion.core.clock import Clock
from companion.core.errors import (
    AlreadyLinked,
    AlreadyLinking,
    ConsentMissing,
    LinkCancelled,
    LinkInterrupted,
    NotFound,
    PostwardenError,
    ReadingInterrupted,
    SignInCancelled,
    SignInInterrupted,
    SignInRefused,
    TooManyMailboxes,
)
from companion.core.settings import Peers
from companion.linking.fault import fault_of
from companion.linking.providers import provider_of
from companion.linking.request import LinkRequest as LinkRequest
from companion.linking.request import checked
from companion.linking.rows import PASSWORD, SIGNED_OUT, account_of, new_mailbox, signed_in_again
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.store import links, mailboxes
from companion.store.engine import Store
from companion.store.links import LinkRow, StepName, StepState
from companion.store.mailboxes import MailboxRow
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

SHOWN_MS = 10 * 60 * 1000  # how long a linking that ended is still listed


class Linking:
    """`mailbox_limit`: the most that can be linked. `connect` blocks and belongs into a background thread."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        imap: Imap,
        smtp: Smtp,
        clock: Clock,
        peers: Peers,
        mailbox_limit: int,
        claims: Claims,
    ) -> None:
        self._claims = claims
        self._store, self._vault, self._clock = store, vault, clock
        self._imap, self._smtp = imap, smtp
        self._any_port, self._limit = peers.loopback, mailbox_limit
        self._lock = threading.Lock()
        self._waiting: dict[str, LinkRequest] = {}

    def begin(self, request: LinkRequest) -> str:
        """Takes a request; `connect` with the id it returns does the work. Raises LinkRefused."""
        request = checked(request, any_port=self._any_port)
        link_id = new_id("l")
        self.recover()
        self._claims.take(link_id)  # before anybody can see it
        try:
            self._begin(link_id, request)
        except PostwardenError:
            self._claims.drop(link_id)
            raise
        with self._lock:
            self._waiting[link_id] = request
        return link_id

    def _begin(self, link_id: str, request: LinkRequest) -> None:
        address = request.address
        with self._store.write() as tx:
            running, known = links.running(tx), _signed_out(tx, request)
            if any(link.address == address for link in running):
                raise AlreadyLinking(address=address, field="address")
            unborn = sum(mailboxes.by_address(tx, link.address) is None for link in running)
            if known is None and mailboxes.count(tx) + unborn >= self._limit:
                raise TooManyMailboxes(limit=self._limit)
            steps = links.STEPS if known is None else links.SIGN_IN_STEPS
            links.start(tx, link_id, address, self._clock.now(), steps)

    def connect(self, link_id: str) -> str | None:
        """Signs in and stores the mailbox; its id, or None where the linking ended without one (its row says why)."""
        with self._lock:
            request = self._waiting.pop(link_id, None)
        if request is None:
            return None
        try:
            return self._connect(link_id, request)
        except LinkCancelled:
            return None
        except PostwardenError as error:
            log.info("linking %s failed: %s", link_id, error.code)
            self.end(link_id, error)
            return None

    def cancel(self, link_id: str) -> None:
        """Ends a linking that runs, and takes back what it has stored. Raises NotFound."""
        with self._lock:
            self._waiting.pop(link_id, None)
        with self._store.write() as tx:
            link = links.get(tx, link_id)
            if link is None:
                raise NotFound(what="linking")
            kind = SignInCancelled if _is_again(tx, link) else LinkCancelled
            error = fault_of(kind(address=link.address))
            if not links.finish(tx, link_id, "cancelled", self._clock.now(), error):
                return
            if link.mailbox_id is not None:
                links.bind(tx, link_id, None)
                self._vault.forget(tx, link.mailbox_id)
                mailboxes.remove(tx, link.mailbox_id, self._clock.now())

    def end(self, link_id: str, error: PostwardenError | None) -> None:
        """Ends a linking that runs. A mailbox that was stored is active from here on, whatever came after it."""
        try:
            self._end(link_id, error, self._clock.now())
        finally:
            self._claims.drop(link_id)

    def _end(self, link_id: str, error: PostwardenError | None, now: int) -> None:
        with self._store.write() as tx:
            link = links.get(tx, link_id)
            if link is None or link.state != "running" or (link.mailbox_id is None and error is None):
                return
            links.finish(tx, link_id, "failed" if error else "done", now, fault_of(error) if error else None)
            mailbox = mailboxes.get(tx, link.mailbox_id) if link.mailbox_id else None
            if mailbox is not None and mailbox.state == "linking":
                mailboxes.set_state(tx, mailbox.id, "active", None, now)

    def recover(self) -> None:
        """Ends the linkings of processes that were stopped. What they had stored is linked."""
        with self._store.read() as connection:
            running = [(link, _is_again(connection, link)) for link in links.running(connection)]
        for link, again in running:
            if self._claims.held(link.id):
                continue
            if link.mailbox_id is not None:
                self.end(link.id, ReadingInterrupted(address=link.address))
            else:
                self.end(link.id, SignInInterrupted(address=link.address) if again else LinkInterrupted())

    def account(self, mailbox_id: str) -> Account:
        """Servers and sign-in of a mailbox. Raises NotFound, VaultRefused."""
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
            if row is None:
                raise NotFound(what="mailbox")
            return account_of(row, self._vault.open(connection, mailbox_id, PASSWORD))

    def mark(self, mailbox_id: str, state: str, reason: str | None) -> None:
        """Writes what the mail servers made of it: `needs_sign_in` with the reason `auth`, `active` again …"""
        with self._store.write() as tx:
            mailboxes.set_state(tx, mailbox_id, state, reason, self._clock.now())

    def mailbox(self, mailbox_id: str) -> MailboxRow:
        """Raises NotFound."""
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
        if row is None:
            raise NotFound(what="mailbox")
        return row

    def mailboxes(self) -> list[MailboxRow]:
        with self._store.read() as connection:
            return mailboxes.all(connection)

    def link(self, link_id: str) -> LinkRow:
        """Raises NotFound."""
        with self._store.read() as connection:
            row = links.get(connection, link_id)
        if row is None:
            raise NotFound(what="linking")
        return row

    def recent(self) -> list[LinkRow]:
        """Linkings that run or ended in the last ten minutes, the newest first."""
        with self._store.read() as connection:
            return links.recent(connection, self._clock.now() - SHOWN_MS)

    def _connect(self, link_id: str, request: LinkRequest) -> str:
        login = Login(request.sign_in_name, request.password)
        provider = provider_of(request.address, request.imap.host)
        with self._step(link_id, "settings", provider):
            for field, server in (("imap", request.imap), ("smtp", request.smtp)):
                with _blaming(field):
                    self._smtp.locate(server)
        with ExitStack() as session:
            with self._step(link_id, "signed_in", login.user), _blaming("imap"):
                receiving = session.enter_context(self._imap.open(request.imap, login))
            with self._step(link_id, "receiving", _name(request.imap)), _blaming("imap"):
                receiving.examine("INBOX")
        with self._step(link_id, "sending", _name(request.smtp)), _blaming("smtp"):
            self._smtp.check(request.smtp, login)
        return self._keep(link_id, request, provider)

    def _keep(self, link_id: str, request: LinkRequest, provider: str) -> str:
        now = self._clock.now()
        with self._store.write() as tx:
            self._still_runs(tx, link_id)
            known = _signed_out(tx, request)
            if known is None:
                row = new_mailbox(request, provider, now)
                mailboxes.insert(tx, row)
                links.bind(tx, link_id, row.id)
            else:
                row = signed_in_again(known, request, provider)
                mailboxes.signed_in(tx, row, now)
                links.finish(tx, link_id, "done", now, mailbox_id=row.id)
            self._vault.seal(tx, row.id, PASSWORD, request.password)
        return row.id

    @contextmanager
    def _step(self, link_id: str, name: StepName, detail: str) -> Iterator[None]:
        """Shows the step while it runs, then how long it took. Raises LinkCancelled once somebody has cancelled."""
        with self._store.write() as tx:
            self._still_runs(tx, link_id)
            links.step(tx, link_id, name, self._clock.now(), state="running", detail=detail)
        began = time.monotonic()
        try:
            yield
        except PostwardenError:
            self._write(link_id, name, "failed", began, detail)
            raise
        self._write(link_id, name, "done", began, detail)

    def _write(self, link_id: str, name: StepName, state: StepState, began: float, detail: str) -> None:
        seconds = round(time.monotonic() - began, 2)
        with self._store.write() as tx:
            links.step(tx, link_id, name, self._clock.now(), state=state, seconds=seconds, detail=detail)

    def _still_runs(self, tx: Connection, link_id: str) -> None:
        link = links.get(tx, link_id)
        if link is None or link.state != "running":
            raise LinkCancelled(address=link.address if link else "")


def _signed_out(tx: Connection, request: LinkRequest) -> MailboxRow | None:
    """The mailbox to sign in to again, or None where one is to be linked. Raises AlreadyLinked, ConsentMissing."""
    row = mailboxes.by_address(tx, request.address)
    if row is None and not request.agreed:
        raise ConsentMissing(field="consent")
    if row is not None and row.state not in SIGNED_OUT:
        raise AlreadyLinked(address=request.address, field="address")
    return row


def _is_again(connection: Connection, link: LinkRow) -> bool:
    """Whether a linking that runs signs in to a mailbox that was there before it."""
    return link.mailbox_id is None and mailboxes.by_address(connection, link.address) is not None


def _name(server: Endpoint) -> str:
    return f"{server.host}:{server.port}"


@contextmanager
def _blaming(field: str) -> Iterator[None]:
    """Says which field of the form an error belongs to."""
    try:
        yield
    except PostwardenError as error:
        error.field = error.field or ("password" if isinstance(error, SignInRefused) else field)
        raise
