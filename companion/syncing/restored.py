"""A server that was restored from a backup gives UIDs again: from which one on do they mean other messages?

Neither UIDVALIDITY nor the next UID tells, once enough has come since. So the newest rows are held against what stands
under their UIDs now, and further down only as long as something differs.
"""

from __future__ import annotations

from companion.mail.imap_fetch import HeaderRow
from companion.store import messages
from companion.store.messages import Known
from companion.store.strays import STAND_IN
from companion.syncing import headers
from companion.syncing.course import Desk
from companion.syncing.line import Line
from companion.syncing.plan import Cursor

ROWS = 2_000  # compared at once


def reused_from(desk: Desk, line: Line, folder_id: int, cursor: Cursor) -> int:
    """The lowest UID under which another message stands than the row says; `cursor.next_uid` if there is none. The
    folder is open. Raises MailError, StoreUnavailable."""
    lowest = above = cursor.next_uid
    while True:
        with desk.store.read() as connection:
            rows = messages.below(connection, folder_id, cursor.uidvalidity, above, ROWS)
        if not rows:
            return lowest
        first, last, above = min(rows), above - 1, min(rows)
        there = [row for row in line.session.identities(first, last) if row.uid in rows]
        others = [row.uid for row in there if not _same(rows[row.uid], row)]
        lowest = min(lowest, *others) if others else lowest
        if there and not others:
            return lowest


def _same(known: Known, found: HeaderRow) -> bool:
    message_id = headers.message_id(headers.fields(found.header), found.header, found.size)
    if known.message_id.endswith(STAND_IN) and message_id.endswith(STAND_IN):
        return (known.at, known.size) == (found.internal_at or known.at, found.size)
    return known.message_id == message_id
