"""A mailbox's signature, and the way out that strangers are told: what may be chosen, and writing it down."""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.clock import Clock
from companion.core.errors import NotFound, SignatureTooLong
from companion.sending.fields import check, check_length
from companion.sending.markup import clean
from companion.sending.plain import of_text
from companion.store import mailboxes, signatures
from companion.store.engine import Store
from companion.store.signatures import SignatureRow

LONGEST_SIGNATURE = 10_000
LONGEST_WAY_OUT = 300


@dataclass(frozen=True, slots=True)
class Change:
    """What to change; None leaves a value as it is. `html` is the signature, or text when nothing in it is a
    tag; empty takes it away. An empty `way_out` brings the usual line back.
    """

    html: str | None = None
    unsubscribe: bool | None = None
    way_out: str | None = None


def changed(row: SignatureRow, change: Change) -> SignatureRow:
    """The row as it would be. Raises SignatureTooLong, HeaderTooLong, HeaderRefused, DirectionRefused."""
    if change.html is not None:
        if len(change.html) > LONGEST_SIGNATURE:
            raise SignatureTooLong(field="html", most=LONGEST_SIGNATURE)
        row = replace(row, html=clean(_marked_up(change.html)))
    if change.unsubscribe is not None:
        row = replace(row, unsubscribe=change.unsubscribe)
    if change.way_out is not None:
        check_length("way out", change.way_out, LONGEST_WAY_OUT)
        check("way out", change.way_out)
        row = replace(row, way_out=change.way_out.strip() or signatures.WAY_OUT)
    return row


class Signatures:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def of(self, mailbox_id: str) -> SignatureRow:
        """Raises NotFound."""
        with self._store.read() as connection:
            if mailboxes.get(connection, mailbox_id) is None:
                raise NotFound(what="mailbox")
            return signatures.get(connection, mailbox_id)

    def set(self, mailbox_id: str, change: Change) -> SignatureRow:
        """Writes the change; the next message that is queued goes by it. Raises NotFound, and as `changed`."""
        with self._store.write() as tx:
            if mailboxes.get(tx, mailbox_id) is None:
                raise NotFound(what="mailbox")
            row = changed(signatures.get(tx, mailbox_id), change)
            signatures.put(tx, self._clock.now(), row)
        return row


def _marked_up(signature: str) -> str:
    return signature if "<" in signature else of_text(signature)
