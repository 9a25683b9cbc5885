"""Which send does something that came in speak of? Pure (mail.md 4).

By ids first. Then an answer by who wrote and the subject, within 30 days: that is "perhaps an answer", which counts
nowhere. And by the address alone where a report names no message at all: that counts, if nothing else can be meant,
and bars nobody. What names a message that the ledger does not have speaks of none: anybody can forge a report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from companion.core.addresses import domain_of
from companion.core.clock import DAY, MINUTE
from companion.store.candidates import Candidate
from companion.store.facts import Matched, Waiting

ANSWERED_WITHIN = 30 * DAY
RETURNED_WITHIN = 7 * DAY
SLACK = 10 * MINUTE  # two servers' clocks
WRITTEN = frozenset({"reply", "auto_reply", "unsubscribe"})
REPORTED = frozenset({"bounce", "deferral"})


@dataclass(frozen=True, slots=True)
class Bond:
    """`sure`: the send's recipient is whom it is about, and not just one of those the message went to."""

    fact: Waiting
    send: Candidate
    by: Matched
    sure: bool


class Known:
    """The sends that facts may be about, by id and by recipient."""

    def __init__(self, named: Iterable[Candidate], addressed: Iterable[Candidate]) -> None:
        """`named`: all sends of messages that facts name; `addressed`: sends to the people they are about."""
        self.by_id: dict[str, dict[int, Candidate]] = defaultdict(dict)
        self.to: Mapping[str, list[Candidate]] = defaultdict(list)
        for send in addressed:
            self.to[send.recipient].append(send)
            self._named(send)
        for send in named:
            self._named(send)

    def _named(self, send: Candidate) -> None:
        for name in (send.message_id, send.own_id, send.wish_id):
            if name:
                self.by_id[comparable(name)][send.id] = send


def comparable(message_id: str) -> str:
    """A Message-ID without its brackets, and with its domain in small letters."""
    local, at, domain = message_id.strip().strip("<>").rpartition("@")
    return f"{local}{at}{domain.lower()}"


def match(fact: Waiting, known: Known) -> Bond | None:
    """The send it is about, as far as that is told."""
    for name in fact.answers:
        if sends := known.by_id.get(comparable(name)):
            return _among(sorted(sends.values(), key=lambda send: send.id), fact)
    if fact.kind in WRITTEN:
        return _by_subject(fact, known.to.get(fact.address, ()))
    if fact.kind in REPORTED and not fact.answers:
        return _by_address(fact, known.to.get(fact.address, ()))
    return None


def _among(sends: Sequence[Candidate], fact: Waiting) -> Bond | None:
    """One message: which of the people it went to? Behind a forwarding or a list somebody else answers, or refuses."""
    for send in sends:
        if send.recipient == fact.address:
            return Bond(fact, send, "id", sure=True)
    if len({send.recipient for send in sends}) == 1:
        return Bond(fact, sends[0], "id", sure=fact.kind != "bounce" or _meant(fact, sends[0]))
    if fact.kind not in REPORTED:
        return Bond(fact, sends[0], "id", sure=False)
    if not fact.address:
        return None
    near = [send for send in sends if domain_of(send.recipient) == domain_of(fact.address)]
    return Bond(fact, near[0], "id", sure=False) if len(near) == 1 else None


def _meant(fact: Waiting, send: Candidate) -> bool:
    """Whether who refused is the one it went to, whose address servers may write in another domain. Behind `team@` one
    of many may be gone."""
    return not fact.address or _local_part(fact.address) == _local_part(send.recipient)


def _local_part(address: str) -> str:
    return address.rpartition("@")[0].partition("+")[0]


def _by_subject(fact: Waiting, sends: Sequence[Candidate]) -> Bond | None:
    before = [send for send in sends if send.at <= fact.at + SLACK]
    near = [send for send in before if send.at >= fact.at - ANSWERED_WITHIN]
    if fact.subject is not None and (same := [send for send in near if send.subject == fact.subject]):
        return Bond(fact, max(same, key=lambda send: send.at), "subject", sure=True)
    if fact.kind == "unsubscribe" and before:  # whoever was written to may say so in a mail of its own
        return Bond(fact, max(before, key=lambda send: send.at), "address", sure=True)
    return None


def _by_address(fact: Waiting, sends: Sequence[Candidate]) -> Bond | None:
    near = [send for send in sends if fact.at - RETURNED_WITHIN <= send.at <= fact.at + SLACK]
    return Bond(fact, near[0], "address", sure=True) if len(near) == 1 else None
