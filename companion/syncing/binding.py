"""Binds facts to the sends they are about, and bars whom they say not to write to, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from companion.core.clock import DAY
from companion.store import aliases, candidates, events, suppressions
from companion.store import facts as rows
from companion.store.engine import Store
from companion.store.facts import Bound, FactRow, Waiting
from companion.store.mailboxes import MailboxRow
from companion.syncing import batch
from companion.syncing.barring import barred
from companion.syncing.matching import ANSWERED_WITHIN, Bond, Known, comparable, match

CHUNK = 500  # facts between two commits
MANY = 1_000  # facts, most of which are about nothing of ours
WROTE_WITHIN = 366 * DAY  # to whom a wish to get no more may go back

LATER = "later"  # what is not read in this pass is bound in another

Look = Callable[[Waiting], str | None]


def bind(store: Store, mailbox: MailboxRow, now: int, look: Look) -> int:
    """Looks for the sends of what came in and has none yet; returns how many facts found theirs.

    `look(fact)` says what an answer to outreach is once it was read, or LATER. It is read before it is bound, so that
    a process killed in between reads it again. Raises NotFound when the mailbox was unlinked meanwhile,
    StoreUnavailable, and what the callable raises.
    """
    with store.read() as connection:
        many = rows.waiting(connection, mailbox.id, MANY)
    if not many:
        return 0
    if many == MANY:
        with store.write() as tx:
            rows.dismiss(tx, mailbox.id)
    with store.read() as connection:
        waiting = rows.unsought(connection, mailbox.id)
        own = {mailbox.address, *aliases.addresses(connection, mailbox.id)}
    found = 0
    for at in range(0, len(waiting), CHUNK):
        found += _bind(store, mailbox.id, own, now, waiting[at : at + CHUNK], look)
    return found


def _bind(
    store: Store, mailbox_id: str, own: set[str], now: int, waiting: Sequence[Waiting], look: Look
) -> int:
    known = _known(store, mailbox_id, waiting)
    # A copy of our own, or a forgery: its copy in Sent was read after it.
    ours = [fact for fact in waiting if comparable(fact.message_id) in known.by_id]
    waiting = [fact for fact in waiting if fact not in ours]
    bonds = {fact.id: bond for fact in waiting if (bond := match(fact, known)) is not None}
    seen = {
        bond.fact.id: look(bond.fact)
        for bond in bonds.values()
        if bond.fact.kind == "reply" and bond.send.outreach
    }
    later = {number for number, kind in seen.items() if kind == LATER}
    waiting = [fact for fact in waiting if fact.id not in later]
    bonds = {number: bond for number, bond in bonds.items() if number not in later}
    wishes = [
        replace(bonds[number], fact=replace(bonds[number].fact, kind="unsubscribe"))
        for number, kind in seen.items()
        if kind == "unsubscribe"  # a wish to get no more is an answer as well (mail.md 4)
    ]
    waiting = [
        replace(fact, kind="auto_reply") if seen.get(fact.id) == "auto_reply" else fact for fact in waiting
    ]
    bars = [row for bond in (*bonds.values(), *wishes) for row in barred(bond, mailbox_id, own)]
    with store.write() as tx:
        batch.linked(tx, mailbox_id)
        rows.forget(tx, [fact.id for fact in ours])
        rows.bind(tx, [_bound(fact, bonds.get(fact.id)) for fact in waiting])
        rows.add(tx, [_wish(mailbox_id, bond) for bond in wishes])
        suppressions.add(tx, now, bars)
        if bonds:
            events.add(tx, now, "sync", mailbox_id=mailbox_id)
    return len(bonds)


def _known(store: Store, mailbox_id: str, waiting: Sequence[Waiting]) -> Known:
    ids = {name for fact in waiting for name in (fact.message_id, *fact.answers)}
    people = {fact.address for fact in waiting if fact.address}
    since = min(fact.at for fact in waiting) - ANSWERED_WITHIN
    if any(fact.kind == "unsubscribe" for fact in waiting):
        since -= WROTE_WITHIN
    with store.read() as connection:
        named = list(candidates.of_ids(connection, mailbox_id, ids))
        return Known(named, candidates.to(connection, mailbox_id, people, since))


def _bound(fact: Waiting, bond: Bond | None) -> Bound:
    return Bound(fact.id, fact.kind, bond.send.id if bond else None, bond.by if bond else "none")


def _wish(mailbox_id: str, bond: Bond) -> FactRow:
    fact = bond.fact
    return FactRow(
        mailbox_id, "unsubscribe", fact.message_id, fact.at, fact.address, fact.answers, fact.subject,
        send_id=bond.send.id, matched=bond.by,
    )  # fmt: skip
