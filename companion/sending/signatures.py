"""A mailbox's signature, and the way out that strangers are told: what may be chosen, and writing it down."""

from __future__ import annotations

import re
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
# Names of elements that people and their programs write; a name in angle brackets that is none of these is text.
_ELEMENT = re.compile(
    r"<(?:!--|!doctype\b|/?(?:a|abbr|address|article|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em"
    r"|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|math|meta|nav|object|o:p|ol|p|pre|q|s"
    r"|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul"
    r"|video|xmp)(?=[\s/>]))",
    re.IGNORECASE,
)
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
    """Text stays text, also with `Ann <ann@there.test>` or `<3` in it."""
    return signature if _ELEMENT.search(signature) else of_text(signature)
