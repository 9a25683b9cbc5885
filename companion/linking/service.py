"""Linking a mailbox: settings, sign-in, receiving, sending, each a step that the sidebar sees as it happens.

Password or token are in memory until both servers have taken them; then mailbox, sealed secret and consent are
written in one transaction. Whatever fails or is cut before that leaves nothing behind.

A mailbox that was signed out is signed in to again the same way, and so is one that works where its user wants another
sign-in for it (`rows.takes_sign_in`); it works by the old one until then. Its linking names it only once it is done, in
that very transaction: so no linking that is cancelled or cut can take a mailbox with it that was there before.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from companion.core.b64 import new_id
from companion.core.claims import Claims
from companion.core.clock import Clock
from companion.core.errors import (
    AliasOfLinked,
    AlreadyLinked,
    AlreadyLinking,
    AppPasswordNeeded,
    BrowserSignIn,
    ConsentMissing,
    GraphConsent,
    GraphOff,
    GraphTokenRefused,
    LinkCancelled,
    LinkInterrupted,
    NotFound,
    PostwardenError,
    ReadingInterrupted,
    SendingOff,
    SignInCancelled,
    SignInEnded,
    SignInInterrupted,
    SignInRefused,
    SwitchedOff,
    TokenRefused,
    TooManyMailboxes,
)
from companion.linking.course import Connected, Course
from companion.linking.fault import fault_of
from companion.linking.judging import COUNTED, WINDOW, ended, too_many
from companion.linking.oauth.grant import Grant
from companion.linking.pending import Attempt, Pending
from companion.linking.provider import Issuer
from companion.linking.request import LinkRequest as LinkRequest
from companion.linking.request import checked
from companion.linking.rows import (
    PASSWORD,
    SENDING_PASSWORD,
    new_mailbox,
    signed_in_again,
    takes_sign_in,
)
from companion.linking.steps import Steps
from companion.store import aliases, links, mailboxes, outbox
from companion.store.engine import Store
from companion.store.links import LinkRow
from companion.store.mailboxes import MailboxRow
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

# Why messages waited for a server that may be open to this sign-in, or for this sign-in itself.
CLOSED = tuple(
    one.code
    for one in (
        SwitchedOff, SendingOff, GraphConsent, GraphOff,
        SignInRefused, AppPasswordNeeded, BrowserSignIn, TokenRefused, GraphTokenRefused, SignInEnded,
    )
)  # fmt: skip
SHOWN_MS = 10 * 60 * 1000  # how long a linking that ended is still listed


class Pages(Protocol):
    """What is needed of `oauth.service.SignIns`."""

    def begin(self, issuer: Issuer, address: str, *, graph: bool = False) -> Attempt: ...
    def keep(self, tx: Connection, mailbox_id: str, grant: Grant) -> None: ...


class Linking:
    """`mailbox_limit`: the most that can be linked. `connect` blocks and belongs into a background thread."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        clock: Clock,
        course: Callable[[Steps], Course],
        pages: Pages,
        claims: Claims,
        *,
        mailbox_limit: int,
        any_port: bool,
    ) -> None:
        self._store, self._vault, self._clock, self._claims, self._pages = store, vault, clock, claims, pages
        self._any_port, self.limit = any_port, mailbox_limit
        self._steps = Steps(store, clock)
        self._course = course(self._steps)
        self._lock = threading.Lock()
        self._pending: dict[str, Pending] = {}

    def begin(self, request: LinkRequest) -> str:
        """Takes a request; `connect` with the id it returns does the work. Raises LinkRefused, BadRequest."""
        request = checked(request, any_port=self._any_port)
        link_id = new_id("l")
        self.recover()
        with self._store.read() as connection:  # before a page of the provider is made ready
            self._may_begin(connection, request)
        graph = request.sends_by == "graph"
        pending = Pending(
            request,
            self._pages.begin(request.oauth, request.address, graph=graph) if request.oauth else None,
        )
        if pending.attempt is not None:
            pending.page = pending.attempt.url
        try:
            self._claims.take(link_id)  # before anybody can see it
            with self._store.write() as tx:
                known = self._may_begin(tx, request)
                links.start(tx, link_id, request.address, self._clock.now(), _steps_of(request, known))
        except PostwardenError:
            self._claims.drop(link_id)
            if pending.attempt is not None:
                pending.attempt.close()
            raise
        with self._lock:
            self._pending[link_id] = pending
        return link_id

    def _may_begin(self, connection: Connection, request: LinkRequest) -> MailboxRow | None:
        """The mailbox to sign in to again, or None where one is to be linked. Raises LinkRefused."""
        address, now = request.address, self._clock.now()
        running, known = links.running(connection), _to_sign_in(connection, request)
        if any(link.address == address for link in running):
            raise AlreadyLinking(address=address, field="address")
        if request.oauth is None:
            refused = links.refused_since(connection, address, now - WINDOW, COUNTED)
            if wait := too_many(address, refused, now):
                raise wait
        unborn = sum(mailboxes.by_address(connection, link.address) is None for link in running)
        more = known is None or known.retired
        if more and mailboxes.count(connection) + unborn >= self.limit:
            raise TooManyMailboxes(limit=self.limit)
        return known

    def sign_in_url(self, link_id: str) -> str | None:
        """The provider's page where this linking awaits the user."""
        with self._lock:
            pending = self._pending.get(link_id)
        return pending.page if pending else None

    def connect(self, link_id: str) -> str | None:
        """Signs in and stores the mailbox; its id, or None where the linking ended without one (its row says why)."""
        with self._lock:
            pending = self._pending.get(link_id)
        if pending is None:
            return None
        try:
            return self._keep(link_id, self._course.run(link_id, pending))
        except LinkCancelled:
            return None
        except PostwardenError as error:
            log.info("linking %s failed: %s", link_id, error.code)
            self.end(link_id, error)
            return None
        finally:
            self._drop(link_id)

    def _drop(self, link_id: str) -> None:
        with self._lock:
            pending = self._pending.pop(link_id, None)
        if pending is not None:
            pending.cancelled.set()
            if pending.attempt is not None:
                pending.attempt.close()

    def cancel(self, link_id: str) -> None:
        """Ends a linking that runs, and takes back what it has stored. Raises NotFound."""
        with self._store.write() as tx:
            link = links.get(tx, link_id)
            if link is None:
                raise NotFound(what="linking")
            kind = SignInCancelled if _is_again(tx, link) else LinkCancelled
            error = fault_of(kind(address=link.address))
            ended = links.finish(tx, link_id, "cancelled", self._clock.now(), error)
            if ended and link.mailbox_id is not None:
                links.bind(tx, link_id, None)
                self._vault.forget(tx, link.mailbox_id)
                mailboxes.remove(tx, link.mailbox_id, self._clock.now())
        self._drop(link_id)

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
            links.finish(tx, link_id, "failed" if error else "done", now, ended(error) if error else None)
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

    def _keep(self, link_id: str, connected: Connected) -> str:
        request, provider, now = connected.request, connected.provider.id, self._clock.now()
        with self._store.write() as tx:
            self._steps.still_runs(tx, link_id)
            known = _to_sign_in(tx, request)
            if known is None:
                row = new_mailbox(request, provider, now)
                mailboxes.insert(tx, row)
                links.bind(tx, link_id, row.id)
            else:
                row = signed_in_again(known, request, provider, now)
                mailboxes.signed_in(tx, row, now)
                outbox.look_again(tx, now, row.id, CLOSED)
                links.finish(tx, link_id, "done", now, mailbox_id=row.id)
            self._vault.forget(tx, row.id)  # of another way to sign in, before
            if connected.grant is not None:
                self._pages.keep(tx, row.id, connected.grant)
            for kind, secret in ((PASSWORD, request.password), (SENDING_PASSWORD, request.smtp_password)):
                if secret is not None:
                    self._vault.seal(tx, row.id, kind, secret)
        return row.id


def _steps_of(request: LinkRequest, known: MailboxRow | None) -> list[links.StepName]:
    names = links.STEPS if known is None else links.SIGN_IN_STEPS
    return [name for name in names if name != "sending" or request.sending]


def _to_sign_in(connection: Connection, request: LinkRequest) -> MailboxRow | None:
    """The mailbox to sign in to again, or None where one is to be linked. Consent is asked for where none is in force.

    Raises AlreadyLinked, AliasOfLinked, ConsentMissing.
    """
    row = mailboxes.by_address(connection, request.address)
    if row is not None and not takes_sign_in(row, request):
        facts = {"linked_from": row.linked_from} if row.linked_from else {}
        raise AlreadyLinked(address=request.address, field="address", **facts)
    owner = aliases.owner(connection, request.address)
    if row is None and owner is not None:
        raise AliasOfLinked(address=request.address, mailbox=owner.address, field="address")
    if (row is None or row.retired) and not request.agreed:
        raise ConsentMissing(field="consent")
    return row


def _is_again(connection: Connection, link: LinkRow) -> bool:
    """Whether a linking that runs signs in to a mailbox that was there before it."""
    return link.mailbox_id is None and mailboxes.by_address(connection, link.address) is not None
