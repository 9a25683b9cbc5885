"""Which reservation explains a copy in the Sent folder? Pure.

Sent is the witness of what left the mailbox. A copy belongs to the sends that carry its Message-ID; else to an open
permit, or to a message of the outbox without a copy yet, with its recipients and within ten minutes of it (some
providers put a Message-ID of their own in place of the outbox's). What nothing explains was sent elsewhere. A copy that
comes later under the outbox's own Message-ID is then another message, so that nothing goes uncounted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from companion.core.clock import MINUTE
from companion.ledger.recipients import distinct
from companion.store.ledger import KnownSend, Unfiled
from companion.store.permits import OpenPermit

NEAR = 10 * MINUTE
NOBODY = ("",)  # a copy that names no recipient still left the mailbox: it counts as one send


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A message in the Sent folder. `at`: when the server filed it (INTERNALDATE), never its Date header. `subject`: a
    hash of it."""

    message_id: str | None
    at: int
    sender: str
    recipients: tuple[str, ...]
    uid: int
    subject: int | None = None


@dataclass(frozen=True, slots=True)
class NewSend:
    """A send that nothing in the ledger explains."""

    copy: SentCopy
    at: int
    recipient: str


@dataclass(frozen=True, slots=True)
class Explanation:
    confirmed: list[tuple[list[int], SentCopy]] = field(default_factory=list)  # ids of sends
    permits: list[tuple[OpenPermit, SentCopy]] = field(default_factory=list)
    outbox: list[tuple[Unfiled, SentCopy]] = field(default_factory=list)
    new: list[NewSend] = field(default_factory=list)


def sent_at(copy: SentCopy, now: int) -> int:
    """The copy's time, never later than now: a server's fast clock must not fill a window for ever."""
    return max(0, min(copy.at, now))


def explain(
    copies: Iterable[SentCopy], known: Iterable[KnownSend], waiting: Iterable[OpenPermit | Unfiled], now: int
) -> Explanation:
    """`known`: the sends with the copies' Message-IDs, and the nameless ones made at the copies' times."""
    ledger: dict[object, dict[str, KnownSend | None]] = {}
    for send in sorted(known, key=lambda send: (send.state != "released", send.id)):  # the last try counts
        ledger.setdefault(send.message_id or (send.witness_uid, send.at), {})[send.recipient] = send
    copies = list(copies)
    here = {copy.message_id for copy in copies}
    free = [one for one in waiting if not (isinstance(one, Unfiled) and one.message_id in here)]
    found = Explanation()
    for copy in copies:
        at, who = sent_at(copy, now), distinct(copy.recipients)
        key = copy.message_id or (copy.uid, at)
        before = ledger.get(key)
        if before is not None:
            if ids := _confirmed([send for send in before.values() if send]):
                found.confirmed.append((ids, copy))
            rest = [recipient for recipient in who if recipient not in before]
        elif match := _fitting(frozenset(who), at, free):
            free.remove(match)
            if isinstance(match, Unfiled):
                found.outbox.append((match, copy))
            else:
                found.permits.append((match, copy))
            rest = [recipient for recipient in who if recipient not in match.recipients]
        else:
            rest = list(who or NOBODY)
        found.new.extend(NewSend(copy, at, recipient) for recipient in rest)
        ledger.setdefault(key, {}).update(dict.fromkeys(who))
    return found


def _confirmed(sends: list[KnownSend]) -> list[int]:
    """What a copy proves of the sends with its Message-ID. All given back, it left after all; some, the server refused
    those.
    """
    if all(send.state == "released" for send in sends):
        return [send.id for send in sends]
    return [send.id for send in sends if send.state != "released" and send.witness_uid is None]


def _fitting(
    who: frozenset[str], at: int, waiting: Iterable[OpenPermit | Unfiled]
) -> OpenPermit | Unfiled | None:
    """What fits best. A provider may strip Bcc from the copy, or the page hide a group's members from the permit, so
    one list may hold more than the other; but neither may name somebody instead.
    """
    fitting = [
        one
        for one in waiting
        if abs(one.at - at) <= NEAR and (who <= one.recipients or one.recipients <= who)
    ]
    return min(fitting, key=lambda one: (len(one.recipients ^ who), abs(one.at - at)), default=None)
