"""The ledger: reserves sends within the limits, learns from Sent what really left, and tells what is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from companion.core.addresses import domain_of
from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import NotFound
from companion.ledger import clock as steps
from companion.ledger import limits
from companion.ledger.clock import Seen
from companion.ledger.limits import (
    Allowance,
    Ceiling,
    Counted,
    Counts,
    Denied,
    Granted,
    Name,
    Policy,
    Sends,
    Usage,
)
from companion.ledger.witness import NEAR, Explanation, SentCopy, explain, sent_at
from companion.store import correspondents, domains, events, permits
from companion.store import ledger as rows
from companion.store.domains import DomainRow
from companion.store.engine import Store
from companion.store.ledger import LimitRow, SendRow, Span, Unfiled
from companion.store.outbox import clock_fell
from companion.store.permits import OpenPermit

if TYPE_CHECKING:
    from sqlalchemy import Connection

UNKNOWN_PROVIDER = Ceiling(per_day=200, per_message=100)  # where nobody has told us: start low (mail.md 8)
LOOK_AGAIN = 5 * MINUTE  # two looks into Sent for one message are never closer (sending.md)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One message that asks to leave. `recipients` as of `recipients.distinct`; `reference` names permit or outbox row.

    Every outbox send is outreach; others are it to all but those who are `known` to have written to the mailbox, read
    in the transaction that reserves. `anyway`: past hour and day limits, by choice. `unfiled`: no copy will witness it.
    """

    sender: str
    recipients: tuple[str, ...]
    source: Literal["webmail", "outbox"]
    reference: str
    message_id: str | None = None
    anyway: bool = False
    unfiled: bool = False
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Answer:
    """`usage` is as it stands afterwards. `over`: granted by the user's choice, past the hour or day limit."""

    verdict: Granted | Denied
    usage: Usage
    over: bool = False
    may_go_over: bool = False


def same_for_all(_provider: str) -> Allowance:
    """The ceiling where no table of providers is at hand."""
    return UNKNOWN_PROVIDER


class Ledger:
    """Every send of every mailbox. Methods that take `tx` run inside the caller's write transaction, all the
    others open their own; all raise StoreUnavailable, so that a limit that cannot be read grants nothing.
    """

    def __init__(
        self, store: Store, clock: Clock, ceiling: Callable[[str], Allowance] = same_for_all
    ) -> None:
        """`ceiling` tells a provider's figures by its id."""
        self._store, self._clock, self._ceiling = store, clock, ceiling

    def usage(self, mailbox_id: str) -> Usage:
        """The windows now. Raises NotFound."""
        with self._store.read() as connection:
            return self.usage_of(connection, self.look(connection, mailbox_id))

    def look(self, connection: Connection, mailbox_id: str) -> LimitRow:
        """As `lock`, for those who only look. Raises NotFound."""
        row = rows.look(connection, mailbox_id)
        if row is None:
            raise NotFound(what="mailbox")
        wall = self._clock.now()
        now = steps.step(Seen(row.now, row.peak, row.back_to), wall)[0].highest
        shared = domains.look(connection, domain_of(row.address)) if row.shares else None
        if shared is None or shared.limit_day is None:
            return replace(row, now=now)
        among = steps.step(Seen(shared.now, shared.peak, shared.back_to), wall)[0].highest
        return replace(row, now=max(now, among), domain_day=shared.limit_day)

    def lock(self, tx: Connection, mailbox_id: str) -> LimitRow:
        """The mailbox's limits and the time to decide at. Raises NotFound."""
        row = rows.lock(tx, mailbox_id)
        if row is None:
            raise NotFound(what="mailbox")
        wall = self._clock.now()
        # The mailbox first, then its domain, always: two mailboxes of one domain never wait for each other.
        shared = domains.lock(tx, domain_of(row.address)) if row.shares else None
        among = 0 if shared is None or shared.limit_day is None else _step_domain(tx, shared, wall)
        was = Seen(row.now, row.peak, row.back_to)
        seen, redate = steps.step(was, wall)
        now = max(seen.highest, among)
        limit = None if shared is None else shared.limit_day
        row = replace(row, now=now, peak=seen.peak, back_to=seen.back_to, domain_day=limit)
        if (now, seen.peak, seen.back_to) != (was.highest, was.peak, was.back_to):
            rows.set_time(tx, row)
        if redate is not None:
            rows.redate(tx, mailbox_id, redate.after, redate.to)
            clock_fell(tx, row.now, mailbox_id, row.now + LOOK_AGAIN)
        return row

    def refuses(self, row: LimitRow, recipients: int) -> Denied | None:
        """Whether an outbox message to so many could never leave under the mailbox's limits."""
        return limits.too_big(self.outbox_rules(row), Sends(recipients, recipients))

    def denies(self, connection: Connection, row: LimitRow, recipients: int) -> Denied | None:
        """Whether an outbox message to so many would have to wait now."""
        rules, asks = self.outbox_rules(row), Sends(recipients, recipients)
        verdict = limits.decide(rules, _count(connection, row, rules, asks), row.now, asks)
        return verdict if isinstance(verdict, Denied) else None

    def outbox_rules(self, row: LimitRow) -> tuple[Policy, ...]:
        """What messages of the outbox are held to."""
        return self._rules(row, outbox=True)

    def reserve(self, tx: Connection, row: LimitRow, wanted: Wanted) -> Answer:
        """Decides and, if granted, writes the reservations, in one transaction. `row` as `lock` gave it in `tx`."""
        outbox = wanted.source == "outbox"
        known = frozenset[str]() if outbox else wanted.known
        strangers = len(wanted.recipients) - len(known)
        asks = Sends(len(wanted.recipients), strangers)
        rules = self._rules(row, outbox=outbox)
        counted = _count(tx, row, rules, asks)
        verdict = limits.decide(rules, counted, row.now, asks)
        over = may_go_over = False
        if isinstance(verdict, Denied):
            ceiling_only = limits.decide(rules[2:], counted, row.now, asks)
            may_go_over = row.send_anyway and not outbox and isinstance(ceiling_only, Granted)
            if not (wanted.anyway and may_go_over):
                return Answer(verdict, self.usage_of(tx, row), may_go_over=may_go_over)
            verdict, over = ceiling_only, True
        rows.write(tx, [_reserved(row, wanted, who, outreach=who not in known) for who in wanted.recipients])
        events.add(tx, row.now, "usage", mailbox_id=row.mailbox_id)
        if over or outbox:  # past a limit, or counted by other rules than those that are shown
            return Answer(verdict, self.usage_of(tx, row), over=over)
        return Answer(
            verdict, limits.summarise(rules, limits.with_granted(rules, counted, row.now, asks), row.now)
        )

    def settle(
        self, tx: Connection, mailbox_id: str, outbox_id: str, *, sent: Sequence[str], released: Sequence[str]
    ) -> None:
        """What the mail server said about an outbox message's recipients. Release only what it surely did not take."""
        rows.settle_outbox(tx, outbox_id, sent, "sent")
        rows.settle_outbox(tx, outbox_id, released, "released")
        events.add(tx, self._clock.now(), "usage", mailbox_id=mailbox_id)

    def witness(self, tx: Connection, mailbox_id: str, copies: Sequence[SentCopy]) -> int:
        """Takes copies from Sent into the ledger and returns how many sends that changed or added.

        Outbox sends are found by Message-ID, permits by recipients and time (`explain`); the rest was sent elsewhere.
        The same copies again change nothing.
        """
        if not copies or rows.look(tx, mailbox_id) is None:
            return 0
        now = self.lock(tx, mailbox_id).now
        times = [sent_at(copy, now) for copy in copies]
        nameless = {at for copy, at in zip(copies, times, strict=True) if copy.message_id is None}
        known = [
            *rows.of_messages(tx, mailbox_id, {copy.message_id for copy in copies if copy.message_id}),
            *rows.nameless(tx, mailbox_id, nameless),
        ]
        near = (min(times) - NEAR, max(times) + NEAR)
        waiting: list[OpenPermit | Unfiled] = [
            *permits.open_between(tx, mailbox_id, *near),
            *rows.unfiled(tx, mailbox_id, *near),
        ]
        changed = _take(tx, mailbox_id, explain(copies, known, waiting, now))
        if changed:
            events.add(tx, now, "usage", mailbox_id=mailbox_id)
        return changed

    def release_unseen(self, mailbox_id: str, synced_at: int) -> int:
        """Gives back permits that no copy followed; returns how many sends. `synced_at`: the start of a pass over
        Sent that worked: a permit older than ten minutes by then had its chance.
        """
        last = synced_at - NEAR
        with self._store.read() as connection:
            row = rows.look(connection, mailbox_id)
            if row is None:
                return 0
            steady = row.peak is None and self._clock.now() >= row.now - steps.SLACK
            if steady and not permits.open_until(connection, mailbox_id, last):
                return 0
        with self._store.write() as tx:
            self.lock(tx, mailbox_id)
            stale = permits.open_until(tx, mailbox_id, last)
            freed = rows.release_permits(tx, stale)
            permits.close(tx, stale, "released")
            events.add(tx, self._clock.now(), "usage", mailbox_id=mailbox_id)
        return freed

    def _rules(self, row: LimitRow, *, outbox: bool = False) -> tuple[Policy, ...]:
        known = limits.lowered(self._ceiling(row.provider), row.ceiling, None, None, row.now)
        ceiling = limits.lowered(known, None, row.learnt, row.learnt_at, row.now)
        most, share = known.per_day, ceiling
        if outbox:
            most, share = limits.outbox_share(known).per_day, limits.outbox_share(ceiling)
        return limits.policies(
            row.hour, row.day, cast(Counts, row.counts), share,
            most=most, ramp=row.ramp, domain=row.domain_day, spares_answers=row.replies,
        )  # fmt: skip

    def usage_of(self, connection: Connection, row: LimitRow) -> Usage:
        """The windows at `row.now`."""
        rules = self._rules(row)
        return limits.summarise(rules, _count(connection, row, rules, Sends(1, 1)), row.now)


def _step_domain(tx: Connection, shared: DomainRow, wall: int) -> int:
    """The time to decide at for the window over all mailboxes of the domain, whose sends are dated by it too."""
    was = Seen(shared.now, shared.peak, shared.back_to)
    seen, redate = steps.step(was, wall)
    if seen != was:
        domains.set_time(tx, replace(shared, now=seen.highest, peak=seen.peak, back_to=seen.back_to))
    if redate is not None:
        domains.redate_all(tx, shared.domain, redate.after, redate.to)
    return seen.highest


def _count(
    connection: Connection, row: LimitRow, rules: Sequence[Policy], asks: Sends
) -> Mapping[Name, Counted]:
    own, shared = rules[:3], rules[3:]
    hour, day, ceiling = (Span(row.now - rule.window, rule.counts == "outreach") for rule in own)
    spans = (hour, day, ceiling)
    counted: dict[Name, Counted] = {}
    for rule, span, (used, first) in zip(
        own, spans, rows.count(connection, row.mailbox_id, spans), strict=True
    ):
        missing = limits.shortfall(rule, used, limits.needs(rule, asks))
        if missing > 1:
            counted[rule.name] = Counted(used, rows.oldest(connection, row.mailbox_id, span, missing))
        else:
            counted[rule.name] = Counted(used, () if first is None else (first,))
    domain = domain_of(row.address)
    for rule in shared:
        used, first = domains.count(connection, domain, row.now - DAY)
        missing = limits.shortfall(rule, used, limits.needs(rule, asks))
        oldest = domains.oldest(connection, domain, row.now - DAY, missing) if missing > 1 else ()
        counted[rule.name] = Counted(used, oldest or (() if first is None else (first,)))
    return counted


def _reserved(row: LimitRow, wanted: Wanted, recipient: str, *, outreach: bool) -> SendRow:
    permit, outbox = (wanted.reference, None) if wanted.source == "webmail" else (None, wanted.reference)
    return SendRow(
        row.mailbox_id, wanted.sender, recipient, wanted.message_id, row.now, wanted.source, outreach,
        "sent" if wanted.unfiled else "reserved", permit_id=permit, outbox_id=outbox,
    )  # fmt: skip


def _take(tx: Connection, mailbox_id: str, found: Explanation) -> int:
    for send_ids, copy in found.confirmed:
        rows.confirm(tx, send_ids, copy.uid, copy.subject)
    for permit, copy in found.permits:
        rows.confirm_permit(tx, permit.id, copy.message_id, copy.uid, copy.subject)
    for message, copy in found.outbox:
        rows.confirm_outbox(tx, message, copy.message_id, copy.uid, copy.subject)
    permits.close(tx, [permit.id for permit, _ in found.permits], "witnessed")
    wrote = correspondents.first_wrote(tx, mailbox_id, {new.recipient for new in found.new})
    rows.write(
        tx,
        [
            SendRow(
                mailbox_id, new.copy.sender, new.recipient, new.copy.message_id, new.at, "elsewhere",
                wrote.get(new.recipient, new.copy.at + 1) > new.copy.at, "sent", witness_uid=new.copy.uid,
                subject=new.copy.subject,
            )
            for new in found.new
        ],
    )  # fmt: skip
    explained = [len(send_ids) for send_ids, _ in found.confirmed]
    explained += [len(permit.recipients) for permit, _ in found.permits]
    explained += [len(message.recipients) for message, _ in found.outbox]
    return sum(explained) + len(found.new)
