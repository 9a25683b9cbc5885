"""Linkings: a row for each attempt, with its steps, which the sidebar draws. No password stands here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select, update

from companion.core.clock import DAY
from companion.store import events
from companion.store.tables import links

StepName = Literal["settings", "signed_in", "receiving", "sending", "reading", "checking"]
StepState = Literal["waiting", "running", "done", "failed"]
LinkState = Literal["running", "done", "failed", "cancelled"]

KEPT = 30 * DAY
STEPS: tuple[StepName, ...] = ("settings", "signed_in", "receiving", "sending", "reading", "checking")
# Signing in again: what was read and checked before stays, and both go on by themselves.
SIGN_IN_STEPS = STEPS[:4]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One attempt. `steps` and `error` have the form of the schemas' Step and Fault."""

    id: str
    address: str
    mailbox_id: str | None
    state: str
    steps: list[dict[str, Any]]
    error: dict[str, Any] | None
    started_at: int
    ended_at: int | None
    waiting: dict[str, Any] | None = None


def start(tx: Connection, link_id: str, address: str, now: int, names: Sequence[StepName] = STEPS) -> None:
    steps = [
        {"name": name, "state": "waiting", "seconds": None, "detail": None, "done": None, "total": None}
        for name in names
    ]
    row = {"id": link_id, "address": address, "state": "running", "steps": steps, "started_at": now}
    tx.execute(insert(links).values(row))
    events.add(tx, now, "link", link_id=link_id)


def get(connection: Connection, link_id: str) -> LinkRow | None:
    row = connection.execute(select(links).where(links.c.id == link_id)).one_or_none()
    return LinkRow(**row._mapping) if row else None


def recent(connection: Connection, since: int) -> list[LinkRow]:
    """Linkings that run, or ended at `since` or later; the newest first."""
    query = (
        select(links)
        .where((links.c.state == "running") | (links.c.ended_at >= since))
        .order_by(links.c.started_at.desc(), links.c.id)
    )
    return [LinkRow(**row._mapping) for row in connection.execute(query)]


def running(connection: Connection) -> list[LinkRow]:
    return [LinkRow(**row._mapping) for row in connection.execute(_RUNNING)]


def step(
    tx: Connection,
    link_id: str,
    name: StepName,
    now: int,
    *,
    state: StepState,
    seconds: float | None = None,
    detail: str | None = None,
    done: int | None = None,
    total: int | None = None,
) -> None:
    """Writes one step anew; what is not given is empty. A linking that has ended is left as it ended."""
    row = get(tx, link_id)
    if row is None or row.state != "running":
        return
    written = {
        "name": name,
        "state": state,
        "seconds": seconds,
        "detail": detail,
        "done": done,
        "total": total,
    }
    steps = [written if known["name"] == name else known for known in row.steps]
    tx.execute(update(links).where(links.c.id == link_id).values(steps=steps))
    events.add(tx, now, "link", mailbox_id=row.mailbox_id, link_id=link_id)


def wait(tx: Connection, link_id: str, now: int, waiting: Mapping[str, Any] | None) -> None:
    """Why a linking waits and until when (schema: LinkWait), or that it goes on."""
    tx.execute(update(links).where(links.c.id == link_id).values(waiting=waiting))
    events.add(tx, now, "link", link_id=link_id)


def refused_since(connection: Connection, address: str, since: int, codes: Collection[str]) -> list[int]:
    """When attempts to link `address` ended with one of `codes`, oldest first: those since `since`, and since one last
    worked."""
    query = (
        select(links.c.state, links.c.error, links.c.ended_at)
        .where(links.c.address == address, links.c.ended_at >= since)
        .order_by(links.c.ended_at.desc(), links.c.id)
    )
    times: list[int] = []
    for state, error, ended_at in connection.execute(query):
        if state == "done":
            break
        if error is not None and error.get("code") in codes:
            times.append(ended_at)
    return times[::-1]


def bind(tx: Connection, link_id: str, mailbox_id: str | None) -> None:
    """Says which mailbox came of it; the next step tells the sidebars."""
    tx.execute(update(links).where(links.c.id == link_id).values(mailbox_id=mailbox_id))


def finish(
    tx: Connection,
    link_id: str,
    state: LinkState,
    now: int,
    error: Mapping[str, Any] | None = None,
    mailbox_id: str | None = None,
) -> bool:
    """Ends a linking that runs; a step under way becomes failed with it. False when it had ended before."""
    row = get(tx, link_id)
    if row is None or row.state != "running":
        return False
    ended = "done" if state == "done" else "failed"
    steps = [known | {"state": ended} if known["state"] == "running" else known for known in row.steps]
    values: dict[str, object] = {
        "state": state, "ended_at": now, "error": error, "steps": steps, "waiting": None,
    }  # fmt: skip
    if mailbox_id is not None:
        values["mailbox_id"] = mailbox_id
    tx.execute(update(links).where(links.c.id == link_id).values(values))
    events.add(tx, now, "link", mailbox_id=mailbox_id or row.mailbox_id, link_id=link_id)
    return True


def prune(tx: Connection, now: int) -> None:
    """Forgets linkings that ended over a month ago, or, by a clock that was wrong, in days to come."""
    ended = links.c.ended_at
    tx.execute(delete(links).where((ended < now - KEPT) | (ended > now + DAY)))


_RUNNING = select(links).where(links.c.state == "running").order_by(links.c.started_at, links.c.id)
