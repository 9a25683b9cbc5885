"""The Send button of the web page: may this message leave now? Asking reserves its place in the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from companion.core.b64 import new_id
from companion.ledger.limits import Denied, Usage, Which
from companion.ledger.recipients import distinct
from companion.ledger.service import Answer, Ledger, Wanted
from companion.sending.checking import Checks
from companion.sending.concern import Concern
from companion.sending.draft import Facts
from companion.store import addressees, permits
from companion.store import checks as same_texts
from companion.store.engine import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class PermitAsk:
    """`anyway`: the user chose Send anyway. `kept`: keys of the concerns that the user has seen and leaves as they
    are. `unfiled`: the page files no copy in Sent; it counts as sent at once, as nothing could tell later."""

    mailbox_id: str
    sender: str
    recipients: tuple[str, ...]
    anyway: bool = False
    facts: Facts = field(default_factory=Facts)
    kept: tuple[str, ...] = ()
    unfiled: bool = False


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
    def __init__(self, store: Store, ledger: Ledger, checks: Checks) -> None:
        self._store, self._ledger, self._checks = store, ledger, checks

    def ask(self, ask: PermitAsk) -> Permit:
        """Decides and, if it says `allow`, reserves, in one transaction that is on disk before the answer.

        `warn`: there is something to look at that the user has not kept, or that holds Send; nothing is reserved, since
        what is mended may have other recipients. `anyway` lifts the hour and day limits where the mailbox's settings
        allow it, never the provider's ceiling, and the sends are counted. Raises NotFound, and StoreUnavailable rather
        than allow what cannot be written down.
        """
        recipients = distinct(ask.recipients)
        permit_id = new_id("p")
        (sender,) = distinct([ask.sender])
        told = self._checks.told(recipients, ask.facts)

        def decide(tx: Connection) -> Permit:
            row = self._ledger.lock(tx, ask.mailbox_id)
            people = addressees.of(tx, row.mailbox_id, recipients)
            found = self._checks.concerns(tx, row, sender, recipients, ask.facts, told, people)
            worries = [one for one in found if one.severity == "stop" or one.key not in ask.kept]
            if row.state != "active":
                usage = self._ledger.usage_of(tx, row)
                return Permit("block", None, "not_active", None, len(recipients), False, worries, usage)
            wanted = Wanted(
                sender,
                recipients,
                "webmail",
                permit_id,
                anyway=ask.anyway,
                unfiled=ask.unfiled,
                known=people.known,
            )
            if worries:
                usage = self._ledger.usage_of(tx, row)
                with tx.begin_nested() as trial:
                    answer = self._ledger.reserve(tx, row, wanted)
                    trial.rollback()
                if not isinstance(answer.verdict, Denied):
                    return Permit("warn", None, None, None, len(recipients), False, worries, usage)
                return _denied(answer, answer.verdict, worries)
            answer = self._ledger.reserve(tx, row, wanted)
            if isinstance(answer.verdict, Denied):
                return _denied(answer, answer.verdict, worries)
            state: permits.State = "witnessed" if ask.unfiled else "open"
            permits.write(tx, permit_id, row.mailbox_id, row.now, state, anyway=answer.over)
            if ask.facts.fingerprint is not None:
                same_texts.note(tx, row.mailbox_id, permit_id, ask.facts.fingerprint, row.now)
            return Permit("allow", permit_id, None, None, len(recipients), False, [], answer.usage)

        return self._store.together(decide)


def _denied(answer: Answer, verdict: Denied, worries: list[Concern]) -> Permit:
    return Permit(
        "block",
        None,
        verdict.which,
        verdict.retry_at,
        verdict.asked,
        answer.may_go_over,
        worries,
        answer.usage,
    )
