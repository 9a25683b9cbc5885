"""A file of messages before any is queued: which are refused, which are to be looked at, which were queued before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from companion.core.addresses import domain_of
from companion.core.errors import IdTaken, PostwardenError, StoreUnavailable
from companion.sending.checking import QUEUING_S, Checks
from companion.sending.concern import Concern
from companion.sending.draft import Facts
from companion.sending.outbox import Outbox, OutboxAsk, OutboxItem
from companion.sending.queuing import Preview, normal
from companion.store import outbox_entry
from companion.store.engine import Store
from companion.store.outbox import OutboxRow
from companion.vault.vault import Vault

PURPOSE = "batch"
TOGETHER = 8  # messages whose names are asked for at once


@dataclass(frozen=True, slots=True)
class Judged:
    """`ask` has its Message-ID. `before`: the message that an earlier run queued. `refused`: why it cannot be queued.
    `concerns`: what to look at, but for what the user keeps as it is.
    """

    ask: OutboxAsk
    before: OutboxItem | None = None
    refused: PostwardenError | None = None
    concerns: tuple[Concern, ...] = ()

    @property
    def held(self) -> bool:
        """Whether the user is to decide first."""
        return any(one.severity != "hint" for one in self.concerns)


class Batches:
    def __init__(self, store: Store, vault: Vault, outbox: Outbox, checks: Checks) -> None:
        self._store, self._vault, self._outbox, self._checks = store, vault, outbox, checks

    def judge(self, asks: Sequence[OutboxAsk], key: str = "", kept: Collection[str] = ()) -> list[Judged]:
        """Of each ask. Nothing is queued. Raises StoreUnavailable.

        A message without an id gets one that follows from what it says to whom, so that the same file again queues
        nothing twice; under another `key` it does. Its time is not part of that: another time is no other message.
        """
        named = [self._named(ask, key) for ask in asks]
        with self._store.read() as connection:
            ids = {ask.message_id for ask in named if isinstance(ask, OutboxAsk) and ask.message_id}
            there = outbox_entry.by_message_ids(connection, ids)
        judged: list[Judged] = []
        for at in range(0, len(asks), TOGETHER):
            judged += self._some(asks[at : at + TOGETHER], named[at : at + TOGETHER], there, kept)
        return judged

    def _some(
        self, asks: Sequence[OutboxAsk], named: Sequence[OutboxAsk | PostwardenError],
        there: dict[str, OutboxRow], kept: Collection[str],
    ) -> list[Judged]:  # fmt: skip
        found = [self._seen(ask, one, there) for ask, one in zip(asks, named, strict=True)]
        previews = [one for _, one in found if one is not None]
        links = tuple(link for one in previews for link in one.facts.links)
        people = tuple(who for one in previews for who in one.recipients)
        if people:
            self._checks.told(people, Facts(links=links), QUEUING_S)
        return [
            one if preview is None else replace(one, concerns=self._concerns(preview, kept))
            for one, preview in found
        ]

    def _seen(
        self, ask: OutboxAsk, named: OutboxAsk | PostwardenError, there: dict[str, OutboxRow]
    ) -> tuple[Judged, Preview | None]:
        if isinstance(named, PostwardenError):
            return Judged(ask, refused=named), None
        row = there.get(named.message_id or "")
        if row is not None and row.mailbox_id != named.mailbox_id:
            return Judged(named, refused=IdTaken(field="message_id")), None
        if row is not None:
            return Judged(named, before=self._outbox.item(row)), None
        try:
            return Judged(named), self._outbox.preview(named)
        except StoreUnavailable:
            raise
        except PostwardenError as error:
            return Judged(named, refused=error), None

    def _concerns(self, preview: Preview, kept: Collection[str]) -> tuple[Concern, ...]:
        seen = self._checks.look(
            preview.mailbox_id, preview.sender, preview.recipients, preview.facts, seconds=0
        )
        return tuple(one for one in seen.concerns if one.severity == "stop" or one.key not in kept)

    def _named(self, ask: OutboxAsk, key: str) -> OutboxAsk | PostwardenError:
        if ask.message_id is not None:
            return ask
        try:
            sender = normal(ask.sender, "from")
            people = [sorted({normal(one, "to") for one in listed}) for listed in (ask.to, ask.cc, ask.bcc)]
        except PostwardenError as error:
            return error
        files = [(one.name, hashlib.sha256(one.content).hexdigest()) for one in ask.attachments]
        said = (ask.subject, ask.text, ask.html, ask.in_reply_to, ask.references)
        # With the vault's key: whoever got the message could else try who else got it as Bcc.
        mark = self._vault.mark(PURPOSE, json.dumps([key, sender, people, said, files]).encode())
        return replace(ask, message_id=f"<pwb_{mark[:16].hex()}@{domain_of(sender)}>")
