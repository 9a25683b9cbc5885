"""The Send button of the web page: may this message leave now? Asking reserves its place in the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from companion.core.b64 import new_id
from companion.ledger.limits import Denied, Usage, Which
from companion.ledger.recipients import distinct
from companion.ledger.service import Answer, Ledger, Wanted
from companion.sending.concerns import Concern, concerns
from companion.store import permits, suppressions
from companion.store.engine import Store


@dataclass(frozen=True, slots=True)
class PermitAsk:
    """`anyway`: the user chose Send anyway. `tokens`: placeholders left in the draft."""

    mailbox_id: str
    sender: str
    recipients: tuple[str, ...]
    anyway: bool = False
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Permit:
    """The reply, field for field as in `permits.schema.json`."""

    decision: Literal["allow", "warn", "block"]
    permit: str | None
    which: Which | Literal["not_active"] | None
    retry_at: int | None
    asked: int
    may_send_anyway: bool
    concerns: list[Concern]
    usage: Usage


class Permits:
    def __init__(self, store: Store, ledger: Ledger) -> None:
        self._store, self._ledger = store, ledger

    def ask(self, ask: PermitAsk) -> Permit:
        """Decides and, unless it says `block`, reserves, in one transaction that is on disk before the answer.

        `anyway` lifts the hour and day limits where the mailbox's settings allow it, never the provider's ceiling, and
        the sends are counted. Raises NotFound, and StoreUnavailable rather than allow what cannot be written down.
        """
        recipients = distinct(ask.recipients)
        permit_id = new_id("p")
        (sender,) = distinct([ask.sender])
        wanted = Wanted(sender, recipients, "webmail", permit_id, anyway=ask.anyway)
        with self._store.write() as tx:
            row = self._ledger.lock(tx, ask.mailbox_id)
            barred = suppressions.of(tx, recipients)
            worries = concerns(ask.tokens, len(recipients), barred.values(), _day)
            if row.state != "active":
                usage = self._ledger.usage_of(tx, row)
                return Permit("block", None, "not_active", None, len(recipients), False, worries, usage)
            answer = self._ledger.reserve(tx, row, wanted)
            if not isinstance(answer.verdict, Denied):
                permits.write(tx, permit_id, row.mailbox_id, row.now, anyway=answer.over)
        return _reply(answer, permit_id, len(recipients), worries)


def _day(at: int) -> str:
    """As this computer's owner has it: 24 November 2026."""
    when = datetime.fromtimestamp(at / 1000).astimezone()
    return f"{when.day} {when:%B %Y}"


def _reply(answer: Answer, permit_id: str, recipients: int, worries: list[Concern]) -> Permit:
    verdict, usage = answer.verdict, answer.usage
    if isinstance(verdict, Denied):
        return Permit(
            "block", None, verdict.which, verdict.retry_at, verdict.asked, answer.may_go_over, worries, usage
        )
    return Permit("warn" if worries else "allow", permit_id, None, None, recipients, False, worries, usage)
