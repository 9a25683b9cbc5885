"""What a mail server's answer makes of an outbox message. Pure: rows in, rows out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from companion.core.clock import HOUR, MINUTE, SECOND
from companion.core.errors import (
    AddressNotCarried,
    DraftGone,
    DraftHeld,
    HeaderRefused,
    HostSilent,
    HostUnknown,
    MailError,
    Offline,
    OutcomeUnknown,
    PostwardenError,
    ServerBusy,
    SignInUnavailable,
    Suppressed,
    SwitchedOff,
    TooLarge,
    WrongSender,
    printable,
)
from companion.ledger.learning import TEACHES
from companion.mail.smtp import Delivery, Refusal
from companion.sending.pacing import NO_NETWORK, backoff
from companion.store.outbox import OutboxRow, Recipient, State
from companion.store.suppressions import SuppressionRow
from companion.syncing.classify import dsn

LATER = 5 * MINUTE
SWITCHED_OFF = HOUR  # between two tries at a server that an admin, or the user's consent, must open first
LOOK_AGAIN = 2 * MINUTE  # for a draft; no webmail takes so long to save one
# What a refusal of everybody says of the message itself: Microsoft's SendAsDenied; RFC 6531 3.5; RFC 1870 6.1.
REASONS = {"5.7.60": WrongSender.code, "5.6.7": AddressNotCarried.code, "5.3.4": TooLarge.code}


def of_delivery(row: OutboxRow, delivery: Delivery, now: int) -> OutboxRow:
    """Each recipient apart: 2xx sent, 5xx refused for good, 4xx still waiting until three days of tries are over."""
    wait = backoff(row.tries)
    recipients = tuple(
        _answered(who, delivery.refused, last=wait is None) if who.state == "waiting" else who
        for who in row.recipients
    )
    row = replace(row, recipients=recipients, said=next((who.said for who in recipients if who.said), None))
    if row.waiting and wait is not None:
        if any(refusal.status in TEACHES for refusal in delivery.refused.values()):
            # The ledger knows its cap from now on, and says when it frees.
            return replace(row, state="queued", reason="ceiling", due_at=now + max(wait, HOUR))
        return replace(row, state="queued", reason="deferred", due_at=now + wait)
    if all(who.state == "refused" for who in recipients):
        statuses = [refusal.status or "" for refusal in delivery.refused.values()]
        told = next((REASONS[status] for status in statuses if status in REASONS), "refused")
        return ended(row, "failed", now, told)
    refused = any(who.state == "refused" for who in recipients)
    return ended(row, "sent", now, "partly_refused" if refused else None)


def of_error(row: OutboxRow, error: PostwardenError, now: int) -> OutboxRow:
    """`OutcomeUnknown`: Sent must tell. Anything else: the server took nothing, and the message waits.

    Only a mail server's answers use up tries; a network or a vault that is away does not, nor does a server that said
    itself how long to wait, or one that is switched off.
    """
    if isinstance(error, OutcomeUnknown):
        return unknown(row, now)
    if isinstance(error, DraftHeld):
        return _held(row, error, now)
    waiting = replace(row, state="queued", reason=error.code, said=error.said)
    if isinstance(error, HeaderRefused):
        return ended(row, "failed", now, HeaderRefused.code)
    if isinstance(error, (Offline, HostSilent, HostUnknown)):
        return replace(waiting, due_at=now + NO_NETWORK, tries=row.tries - 1)
    if (told := _told_to_wait(error)) is not None:
        return replace(waiting, due_at=now + told, tries=row.tries - 1)
    if not isinstance(error, MailError):
        return replace(waiting, due_at=now + LATER, tries=row.tries - 1)
    wait = backoff(row.tries)
    if wait is None:
        return ended(waiting, "failed", now, error.code)
    return replace(waiting, due_at=now + wait)


def holds_all(error: PostwardenError) -> int | None:
    """For how long (ms) no other message of the mailbox would fare better; None where one may."""
    if (told := _told_to_wait(error)) is not None:
        return told
    # It refused us, not this message.
    return LATER if isinstance(error, (ServerBusy, SignInUnavailable)) else None


def _told_to_wait(error: PostwardenError) -> int | None:
    if isinstance(error, SwitchedOff):
        return SWITCHED_OFF
    wait = error.facts.get("wait") if isinstance(error, ServerBusy) else None
    # Told to come back at once, it waits as if it was told nothing: else it would knock every other second.
    return wait * SECOND if isinstance(wait, int) and wait > 0 else None


def _held(row: OutboxRow, error: DraftHeld, now: int) -> OutboxRow:
    """What is scheduled is not there as it was. A webmail saves a draft by putting in another and taking the old one
    away, so one that is gone is looked for once more.
    """
    draft = row.draft
    if isinstance(error, DraftGone) and draft is not None and draft.missed is None:
        missed = replace(row, draft=replace(draft, missed=now), tries=row.tries - 1)
        return replace(missed, state="queued", reason=error.code, due_at=now + LOOK_AGAIN)
    mark = error.facts.get("mark")
    if draft is not None and isinstance(mark, str):  # sent again as it is, it is meant
        row = replace(row, draft=replace(draft, kept=mark))
    return ended(row, "failed", now, error.code)


def untouched(row: OutboxRow, now: int) -> OutboxRow:
    """Claimed, and its draft was not read yet when its sender died: nothing has left."""
    return replace(row, state="queued", due_at=now, tries=row.tries - 1)


def unknown(row: OutboxRow, now: int) -> OutboxRow:
    """Perhaps sent. It is looked for in Sent at once."""
    return replace(row, state="unknown", reason=OutcomeUnknown.code, due_at=now)


def found(row: OutboxRow, now: int) -> OutboxRow:
    """Its copy stands in Sent: whoever was waiting got it."""
    recipients = tuple(
        replace(who, state="sent") if who.state == "waiting" else who for who in row.recipients
    )
    return ended(replace(row, recipients=recipients), "sent", now, None)


def barred(row: OutboxRow, addresses: Collection[str], now: int) -> OutboxRow:
    """Without those who must not be written to: the others still get it, and if nobody is left it has failed."""
    recipients = tuple(
        Recipient(who.address, "refused") if who.state == "waiting" and who.address in addresses else who
        for who in row.recipients
    )
    row = replace(row, recipients=recipients)
    if row.waiting:
        return row
    sent = any(who.state == "sent" for who in recipients)
    if sent:
        return ended(row, "sent", now, "partly_refused")
    return ended(row, "failed", now, Suppressed.code)


def turned_down(row: OutboxRow, after: OutboxRow, now: int) -> list[SuppressionRow]:
    """Whom not to write to any more: addresses that the server refused for good for their own sake, never by a policy
    (X.7.x). What it said of the sender's own address says nothing about anybody else.
    """
    found = []
    for who in after.recipients:
        if (
            who.state != "refused"
            or not who.said
            or who.address not in row.waiting
            or who.address == row.sender
        ):
            continue
        told = dsn.make(who.address, who.said)
        policy = told.status is not None and told.status.split(".")[1:2] == ["7"]
        if told.owner == "address" and told.permanent and not policy:
            found.append(
                SuppressionRow(who.address, "bounced", now, row.mailbox_id, row.message_id, told.status)
            )
    return found


def again(row: OutboxRow, now: int) -> OutboxRow:
    """To be sent once more: to those who did not get it. Its tries begin anew, but for the one that says that a copy of
    it may yet turn up in Sent.
    """
    recipients = tuple(
        Recipient(who.address) if who.state == "refused" and row.state == "failed" else who
        for who in row.recipients
    )
    draft = None if row.draft is None else replace(row.draft, missed=None)
    return replace(
        row, state="queued", reason=None, said=None, due_at=now, ended_at=None, removed_at=None,
        tries=min(row.tries, 1), recipients=recipients, draft=draft,
    )  # fmt: skip


def statuses(row: OutboxRow, after: OutboxRow) -> set[str]:
    """The codes with which those who waited were refused, or the whole message was."""
    said = [who.said for who in after.recipients if who.address in row.waiting]
    told = (dsn.make("", words).status for words in (*said, after.said) if words)
    return {status for status in told if status is not None}


def ended(row: OutboxRow, state: State, now: int, reason: str | None) -> OutboxRow:
    """Over: the message itself is forgotten, unless it may be tried again, and the draft that was sent is to go."""
    sent = state == "sent" and row.draft is not None and row.draft.uid is not None
    row = replace(row, state=state, reason=reason, ended_at=now, tidy_at=now if sent else None)
    return row if state == "failed" and row.draft is None else forgotten(row)


def forgotten(row: OutboxRow) -> OutboxRow:
    return replace(row, nonce=None, box=None, subject=None)


def _answered(who: Recipient, refused: Mapping[str, Refusal], *, last: bool) -> Recipient:
    refusal = refused.get(who.address)
    if refusal is None:
        return Recipient(who.address, "sent")
    said = printable(f"{refusal.code} {refusal.said}")[:300]
    # The provider's own cap is full: the same will be taken tomorrow.
    for_good = last or (refusal.for_good and refusal.status not in TEACHES)
    return Recipient(who.address, "refused" if for_good else "waiting", said)
