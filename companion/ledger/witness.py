"""Which reservation explains a copy in the Sent folder? Pure.

Sent is the witness of what left the mailbox. A copy belongs to the sends that carry its Message-ID; else to an open
permit with its recipients, asked for within ten minutes of it; what neither explains was sent elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from companion.core.clock import MINUTE
from companion.ledger.recipients import distinct
from companion.store.ledger import KnownSend
from companion.store.permits import OpenPermit

NEAR = 10 * MINUTE
NOBODY = ("",)  # a copy that names no recipient still left the mailbox: it counts as one send


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A message in the Sent folder. `at`: when the server filed it (INTERNALDATE), never its Date header."""

    message_id: str | None
    at: int
    sender: str
    recipients: tuple[str, ...]
    uid: int


@dataclass(frozen=True, slots=True)
class NewSend:
    """A send that nothing in the ledger explains."""

    copy: SentCopy
    at: int
    recipient: str


@dataclass(frozen=True, slots=True)
class Explanation:
    confirmed: list[tuple[list[int], int]] = field(default_factory=list)  # ids of sends, UID
    permits: list[tuple[OpenPermit, SentCopy]] = field(default_factory=list)
    new: list[NewSend] = field(default_factory=list)


def sent_at(copy: SentCopy, now: int) -> int:
    """The copy's time, never later than now: a server's fast clock must not fill a window for ever."""
    return max(0, min(copy.at, now))


def explain(
    copies: Iterable[SentCopy], known: Iterable[KnownSend], waiting: Iterable[OpenPermit], now: int
) -> Explanation:
    """`known`: the sends with the copies' Message-IDs, and the nameless ones made at the copies' times."""
    ledger: dict[object, dict[str, KnownSend | None]] = {}
    for send in known:
        ledger.setdefault(send.message_id or (send.witness_uid, send.at), {})[send.recipient] = send
    free = list(waiting)
    found = Explanation()
    for copy in copies:
        at, who = sent_at(copy, now), distinct(copy.recipients)
        key = copy.message_id or (copy.uid, at)
        before = ledger.get(key)
        if before is not None:
            reserved = [send.id for send in before.values() if send and send.state == "reserved"]
            if reserved:
                found.confirmed.append((reserved, copy.uid))
            rest = [recipient for recipient in who if recipient not in before]
        elif permit := _permit_for(frozenset(who), at, free):
            free.remove(permit)
            found.permits.append((permit, copy))
            rest = [recipient for recipient in who if recipient not in permit.recipients]
        else:
            rest = list(who or NOBODY)
        found.new.extend(NewSend(copy, at, recipient) for recipient in rest)
        ledger.setdefault(key, {}).update(dict.fromkeys(who))
    return found


def _permit_for(who: frozenset[str], at: int, waiting: Iterable[OpenPermit]) -> OpenPermit | None:
    """The permit that fits best. A provider may strip Bcc from the copy, or the page hide a group's members from
    the permit, so one list may hold more than the other; but neither may name somebody instead.
    """
    fitting = [
        permit
        for permit in waiting
        if abs(permit.at - at) <= NEAR and (who <= permit.recipients or permit.recipients <= who)
    ]
    return min(fitting, key=lambda permit: (len(permit.recipients ^ who), abs(permit.at - at)), default=None)
