"""Between what is stored of notices and what the rules speak of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from companion.core.clock import DAY
from companion.core.wording import Said, again, how
from companion.notices.matter import WATCHED, Showing, Standing, identity
from companion.store import notices as rows
from companion.store.notices import NoticeRow, ShowingRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

LATELY = 2 * DAY  # today, in whichever zone
TEXTS = ("title", "text")  # kept as how they were made, so that they can be said in another language


def as_standing(row: NoticeRow) -> Standing:
    return Standing(**_fields(row, _read))


def kept(standing: Standing) -> NoticeRow:
    return NoticeRow(**_fields(standing, _written))


def standings_of(connection: Connection) -> list[Standing]:
    """Without the rows that only say since when a mailbox is watched."""
    return [as_standing(row) for row in rows.all(connection) if row.rule != WATCHED]


def shown_lately(connection: Connection, now: int) -> list[Showing]:
    return [Showing(**_fields(row, _read)) for row in rows.shown_since(connection, now - LATELY)]


def to_be_shown(showing: Showing) -> ShowingRow:
    return ShowingRow(**_fields(showing, _written))


def watch(mailbox_id: str, now: int, passed: Mapping[str, int]) -> Standing:
    """From now on a new defect of this mailbox is news. `passed`: when each of its checks last did."""
    return Standing(
        identity(mailbox_id, WATCHED), mailbox_id, WATCHED, "info", "", json.dumps(passed, sort_keys=True),
        (mailbox_id,), False, "", 1, now, now, known=True,
    )  # fmt: skip


def passes(stored: Iterable[NoticeRow]) -> dict[str, dict[str, int]]:
    """By mailbox: when each check last passed, as `watch` noted it."""
    return {row.subject: json.loads(row.text or "{}") for row in stored if row.rule == WATCHED}


def carriers(standings: Sequence[Standing], showing: Showing | None) -> tuple[str, ...]:
    """The mailboxes that it is about, those of its worst first."""
    by_id = {one.id: one for one in standings}
    items = [by_id[each] for each in showing.items if each in by_id] if showing is not None else []
    return tuple(dict.fromkeys(each for one in items for each in one.mailboxes))


def _fields(row: NoticeRow | Standing | ShowingRow | Showing, text: Callable[[str], str]) -> dict[str, Any]:
    """What `asdict` says, without its copy of every tuple: a look reads some hundred rows. TEXTS go through `text`."""
    return {name: text(getattr(row, name)) if name in TEXTS else getattr(row, name) for name in row.__slots__}


def _written(text: str) -> str:
    return json.dumps(how(text), ensure_ascii=False) if isinstance(text, Said) and text else str(text)


def _read(text: str) -> str:
    """An older version kept the sentence itself."""
    return again(json.loads(text)) if text.startswith('[["') else text
