"""The outbox: messages that Postwarden sends itself, each exactly once, when a slot is free.

`queued → sending → sent | failed | unknown`, and `paused`, `cancelled` (steering.py). How they come in: queuing.py.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from random import Random

from companion.core.clock import Clock
from companion.core.errors import PostwardenError
from companion.ledger.service import Ledger
from companion.mail.endpoint import Account
from companion.mail.graph import Graph
from companion.mail.smtp import Smtp
from companion.sending.dispatch import Dispatcher
from companion.sending.envelope import Envelope
from companion.sending.listing import Listings
from companion.sending.listing import OutboxItem as OutboxItem
from companion.sending.queuing import Preview, Queuing
from companion.sending.settle import Settler
from companion.sending.taking import Folder, Taking
from companion.sending.ways import GraphSignIns, Ways
from companion.sending.writing import OutboxAsk as OutboxAsk
from companion.store.engine import Store
from companion.store.outbox import OutboxRow
from companion.vault.vault import Vault


class Outbox:
    def __init__(
        self,
        store: Store,
        vault: Vault,
        ledger: Ledger,
        smtp: Smtp,
        clock: Clock,
        random: Random,
        *,
        account: Callable[[str], Account],
        mark: Callable[[str, str, str], None],
        refused: Callable[[str], None],
        find_in_sent: Callable[[str, str], bool | None],
        append_sent: Callable[[str, bytes, int], None],
        drafts: Folder,
        graph: tuple[Graph, GraphSignIns] | None = None,
    ) -> None:
        """`account`, `mark` and `refused` are linking's, as is what `graph` signs in with; the callables for Sent are
        described at `Settler`."""
        envelope = Envelope(vault)
        self._queuing = Queuing(store, vault, ledger, clock)
        self._listings = Listings(store, vault, ledger, clock)
        self._settler = Settler(store, ledger, clock, envelope, find_in_sent, append_sent)
        self._taking = Taking(store, clock, envelope, drafts)
        self._dispatcher = Dispatcher(
            store,
            ledger,
            Ways(smtp, graph),
            clock,
            random,
            envelope,
            self._settler,
            self._taking,
            account,
            mark,
            refused,
        )

    def enqueue(self, ask: OutboxAsk) -> OutboxItem:
        """A batch of one. Raises what `enqueue_all` answers with."""
        (answer,) = self.enqueue_all([ask])
        if isinstance(answer, PostwardenError):
            raise answer
        return answer

    def enqueue_all(self, asks: Sequence[OutboxAsk]) -> builtins.list[OutboxItem | PostwardenError]:
        """Each message as it waits then, or why it was refused, in the order asked (queuing.py). Raises
        StoreUnavailable."""
        return [
            answer if isinstance(answer, PostwardenError) else self._listings.item(answer)
            for answer in self._queuing.add(asks)
        ]

    def preview(self, ask: OutboxAsk) -> Preview:
        """What would go out, were it queued; nothing is. Raises as `enqueue`, but not NotQueued."""
        return self._queuing.preview(ask)

    def list(self, mailbox_id: str) -> list[OutboxItem]:
        """What needs the user, waits, or has ended lately. Raises NotFound."""
        return list(self._listings.of(mailbox_id).items)

    def item(self, row: OutboxRow) -> OutboxItem:
        """As the API shows it, without what it waits for."""
        return self._listings.item(row)

    def dispatch(self) -> int:
        """One round over what is due; returns how many messages were handed to a server. One caller at a time."""
        self._settler.abandon(all_of_them=False)
        self._settler.look()
        self._settler.file_copies()
        handed = self._dispatcher.round()
        self._taking.tidy()
        return handed

    def recover(self) -> None:
        """At start, before the first `dispatch`: what was being sent when the companion died is `unknown` now."""
        self._settler.abandon(all_of_them=True)
