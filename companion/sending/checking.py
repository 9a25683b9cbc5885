"""Looks at a message before it leaves: gathers what is known of it, and says what to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.core.errors import NotFound
from companion.core.wording import Moment
from companion.dns.organisation import organisation
from companion.ledger.recipients import distinct
from companion.ledger.service import Ledger
from companion.linking.ceilings import largest
from companion.linking.providers import by_domain
from companion.sending.concern import Concern, Known
from companion.sending.concerns import CHECKS, concerns, without
from companion.sending.draft import Facts
from companion.sending.names import Names, Told
from companion.sending.queuing import Preview
from companion.store import addressees, checks
from companion.store import ledger as sends
from companion.store.addressees import Addressees
from companion.store.engine import Store
from companion.store.ledger import LimitRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

WRITING_S = 0.3  # somebody writes and looks at the chip; a permit asks nobody and takes what this has learnt
QUEUING_S = 1.5


@dataclass(frozen=True, slots=True)
class Check:
    """One of them, field for field as in `checks.schema.json`."""

    id: str
    on: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to look at. `late`: a name server may still answer, so that soon there may be more."""

    concerns: list[Concern]
    late: bool


class Checks:
    """`names` is None where nobody may be asked."""

    def __init__(self, store: Store, ledger: Ledger, clock: Clock, names: Names | None = None) -> None:
        self._store, self._ledger, self._clock, self._names = store, ledger, clock, names

    def all(self) -> list[Check]:
        with self._store.read() as connection:
            off = checks.off(connection)
        return [Check(one, one not in off) for one in CHECKS]

    def switch(self, check_id: str, *, on: bool) -> list[Check]:
        """Raises NotFound for an id that is none."""
        if check_id not in CHECKS:
            raise NotFound(what="check")
        with self._store.write() as tx:
            checks.switch(tx, check_id, self._clock.now(), on=on)
        return self.all()

    def look(
        self,
        mailbox_id: str,
        sender: str,
        recipients: tuple[str, ...],
        facts: Facts,
        seconds: float = WRITING_S,
    ) -> Look:
        """While it is being written: the DNS is asked, nothing is reserved. Raises NotFound."""
        who, (own,) = distinct(recipients), distinct([sender])
        told = self.told(who, facts, seconds)
        left = self._ledger.usage(mailbox_id).day.left
        with self._store.read() as connection:
            row = sends.look(connection, mailbox_id)
            if row is None:
                raise NotFound(what="mailbox")
            people = addressees.of(connection, mailbox_id, who)
            return Look(self.concerns(connection, row, own, who, facts, told, people, left), told.late)

    def of_message(self, preview: Preview) -> list[Concern]:
        """Of a message that is to be queued. Raises NotFound."""
        seen = self.look(preview.mailbox_id, preview.sender, preview.recipients, preview.facts, QUEUING_S)
        return seen.concerns

    def told(self, recipients: tuple[str, ...], facts: Facts, seconds: float = 0) -> Told:
        """What the name servers say, or have said, about the recipients' domains and where links lead."""
        if self._names is None:
            return Told()
        return self._names.told(map(domain_of, recipients), (link.host for link in facts.links), seconds)

    def concerns(
        self,
        connection: Connection,
        row: LimitRow,
        sender: str,
        recipients: tuple[str, ...],
        facts: Facts,
        told: Told,
        people: Addressees,
        left: int | None = None,
    ) -> list[Concern]:
        """Within a transaction; nobody is asked. `row`: the mailbox; `sender`, `recipients` as of
        `recipients.distinct`, and `people` what is known of them."""
        strangers = tuple([who for who in recipients if who not in people.known and who not in people.own])
        same = 0
        if facts.fingerprint is not None and strangers:
            same = checks.same(connection, row.mailbox_id, facts.fingerprint, recipients, self._clock.now())
        found = concerns(
            facts,
            Known(
                sender, recipients, organisation, day_of(self._clock.now),
                barred=people.barred, strangers=strangers,
                takes_mail=told.takes_mail, resolves=told.resolves,
                public=by_domain(domain_of(sender)) is not None, largest=largest(row.provider).size,
                same=same, left=left,
            ),
        )  # fmt: skip
        if not found:  # as most often: then it is all the same what is switched off
            return found
        return without(found, checks.off(connection))


def day_of(now: Callable[[], int]) -> Callable[[int], Moment]:
    """A day as this computer's owner has it: 3 Nov, with its year where that is another."""

    def day(at: int) -> Moment:
        when, today = (datetime.fromtimestamp(one / 1000).astimezone() for one in (at, now()))
        return Moment(at, clock=False, year=when.year != today.year)

    return day
