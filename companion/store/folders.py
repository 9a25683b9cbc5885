"""The folders that are read, each with its cursor: what of it is stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, insert, select, update

from companion.store import messages
from companion.store.prepared import Prepared
from companion.store.tables import folders

Role = Literal["inbox", "sent", "junk", "all"]


@dataclass(frozen=True, slots=True)
class FolderRow:
    """UIDs from `oldest_uid` up to, and without, `next_uid` are read. `uidvalidity` is None before the first batch.
    `held`: how many messages the folder held, as far as we know; None until a first pass has read to its end.
    `modseq`: the folder's state at the start of the last pass that ended; None without CONDSTORE. `flags_at`: when all
    recent flags were last read. `resets`: when UIDVALIDITY changed lately. Times in ms.
    """

    id: int
    mailbox_id: str
    name: str
    role: Role
    uidvalidity: int | None
    next_uid: int
    oldest_uid: int | None
    held: int | None
    modseq: int | None = None
    flags_at: int | None = None
    resets: list[int] | None = None


_GET = Prepared(
    select(*(folders.c[name] for name in FolderRow.__slots__)).where(
        folders.c.mailbox_id == bindparam("mailbox"), folders.c.role == bindparam("of_role")
    )
)


def get(connection: Connection, mailbox_id: str, role: Role) -> FolderRow | None:
    found = _GET.run(connection, {"mailbox": mailbox_id, "of_role": role}).one_or_none()
    if found is None:
        return None
    raw: dict[str, Any] = dict(zip(FolderRow.__slots__, found, strict=True))
    return FolderRow(**raw | {"resets": json.loads(raw["resets"] or "null")})


def names(connection: Connection) -> dict[tuple[str, Role], str]:
    """Every folder's name, by mailbox and role."""
    rows = connection.execute(select(folders.c.mailbox_id, folders.c.role, folders.c.name))
    return {(mailbox_id, role): name for mailbox_id, role, name in rows}


def unfinished(connection: Connection) -> set[str]:
    """The mailboxes whose history is not read to its beginning: that of All Mail where there is one, else of INBOX."""
    of = folders.c
    query = select(of.mailbox_id, of.role, of.oldest_uid).where(of.role.in_(("inbox", "all")))
    oldest: dict[str, dict[str, int | None]] = {}
    for mailbox_id, role, uid in connection.execute(query):
        oldest.setdefault(mailbox_id, {})[role] = uid
    return {id for id, uids in oldest.items() if (uids.get("all", uids.get("inbox")) or 1) > 1}


def named(tx: Connection, mailbox_id: str, role: Role, name: str) -> FolderRow:
    """The mailbox's folder for `role`, made or given its new name as needed. Under another name UIDs may mean something
    else, even if UIDVALIDITY is the same: it is to be numbered anew."""
    found = get(tx, mailbox_id, role)
    if found is None:
        tx.execute(insert(folders).values(mailbox_id=mailbox_id, role=role, name=name, next_uid=1))
    elif found.name != name:
        if found.uidvalidity is not None:
            messages.cut_loose(tx, found.id, found.uidvalidity)
        values = {"name": name, "uidvalidity": None, "held": None, "modseq": None, "flags_at": None}
        tx.execute(update(folders).where(folders.c.id == found.id).values(values))
    query = select(folders).where(folders.c.mailbox_id == mailbox_id, folders.c.role == role)
    return FolderRow(*tx.execute(query).one())


def settle(
    tx: Connection, folder_id: int, held: int | None, modseq: int | None, flags_at: int | None
) -> None:
    """A pass over the folder ended, and all that is known of it is as the server had it when the pass began."""
    values = {"held": held, "modseq": modseq, "flags_at": flags_at}
    tx.execute(update(folders).where(folders.c.id == folder_id).values(values))


def renumbered(tx: Connection, folder_id: int, resets: Sequence[int]) -> None:
    """Its UIDs mean something else from here on. What was known of flags is not known any more."""
    values = {"resets": list(resets), "modseq": None, "flags_at": None}
    tx.execute(update(folders).where(folders.c.id == folder_id).values(values))


def move_cursor(
    tx: Connection, folder_id: int, uidvalidity: int, next_uid: int, oldest_uid: int, held: int | None
) -> bool:
    """False: the folder's mailbox was unlinked meanwhile."""
    moved = tx.execute(
        update(folders)
        .where(folders.c.id == folder_id)
        .values(uidvalidity=uidvalidity, next_uid=next_uid, oldest_uid=oldest_uid, held=held)
    )
    return moved.rowcount == 1
