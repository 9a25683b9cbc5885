"""Files on their way to a message. A request has 1 MB at most (channel.md), a file may have 25: it comes in pieces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from companion.core.b64 import new_id
from companion.core.clock import DAY, Clock
from companion.core.errors import NotFound, PieceGone, PiecesFull
from companion.sending.attachments import Attachment
from companion.store import mailboxes, pieces
from companion.store.engine import Store
from companion.store.pieces import PieceRow
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

KIND = "piece"
KEPT = DAY
MOST_HELD = 256 * 1024 * 1024  # bytes, so that nobody who forgets them fills the disk


class Pieces:
    def __init__(self, store: Store, vault: Vault, clock: Clock) -> None:
        self._store, self._vault, self._clock = store, vault, clock

    def add(self, mailbox_id: str, content: bytes) -> str:
        """Seals a piece and returns its id, which a message names within a day. Raises NotFound, PiecesFull."""
        now, piece_id = self._clock.now(), new_id("pc")
        nonce, box = self._vault.seal_bytes(piece_id, KIND, content)
        with self._store.write() as tx:
            pieces.forget_before(tx, now - KEPT)
            mailbox = mailboxes.get(tx, mailbox_id)
            if mailbox is None or mailbox.retired:
                raise NotFound(what="mailbox")
            if pieces.held(tx) + len(content) > MOST_HELD:
                raise PiecesFull
            pieces.write(tx, PieceRow(piece_id, mailbox_id, now, len(content), nonce, box))
        return piece_id


def joined(
    connection: Connection, vault: Vault, mailbox_id: str, attachments: Sequence[Attachment]
) -> tuple[Attachment, ...]:
    """The attachments with what their pieces hold. Raises PieceGone, SecretLost."""
    return tuple(
        Attachment(one.name, b"".join(_opened(connection, vault, mailbox_id, piece) for piece in one.pieces))
        if one.pieces
        else one
        for one in attachments
    )


def _opened(connection: Connection, vault: Vault, mailbox_id: str, piece_id: str) -> bytes:
    row = pieces.get(connection, mailbox_id, piece_id)
    if row is None:
        raise PieceGone(field="attachments")
    return vault.open_bytes(row.id, KIND, row.nonce, row.box)
