"""One unlinking: what waits is settled first, then the sign-in is forgotten, then nobody reads the mailbox any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from companion.linking import providers
from companion.sending.leaving import Leaving, Waiting
from companion.store.mailboxes import MailboxRow
from companion.syncing.service import Syncing


class Mailboxes(Protocol):
    """What is needed of linking. `unlink` returns whether the provider was told that its tokens are void."""

    def mailbox(self, mailbox_id: str) -> MailboxRow: ...

    def unlink(self, mailbox_id: str, *, keep_history: bool) -> bool: ...


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Field for field as in `mailboxes.schema.json`. `drafts`, `moved`: how many messages."""

    address: str
    drafts: int
    moved: int
    revoked: bool
    access_page: str | None


@dataclass(frozen=True, slots=True)
class UnlinkRun:
    leaving: Leaving
    linking: Mailboxes
    syncing: Syncing

    def run(
        self, mailbox_id: str, *, waiting: Waiting, move_to: str | None = None, keep_history: bool
    ) -> Unlinked:
        """May be repeated where it failed in the middle. Blocks while drafts are saved and the provider is told.

        Raises NotFound, StillSending, DraftsNotSaved, and for `move` what `Leaving.settle` says; StoreUnavailable.
        """
        mailbox = self.linking.mailbox(mailbox_id)
        left = self.leaving.settle(mailbox_id, waiting, move_to)
        revoked = self.linking.unlink(mailbox_id, keep_history=keep_history)
        self.syncing.leave(mailbox_id)
        access_page = providers.by_id(mailbox.provider).access_page
        return Unlinked(mailbox.address, left.drafts, left.moved, revoked, access_page)
