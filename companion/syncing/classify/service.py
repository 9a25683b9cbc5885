"""What a message is: structure first, then codes, then words. Pure; never raises.

In this order, the first that fits: report of a domain's mail (DMARC, TLS) · complaint · read receipt ·
delivery status · bounce without one · marked as a machine's answer · wish to get no more · perhaps a machine's answer ·
reply · other. A file is judged by itself: whether the ledger knows the message decides what follows from it.
"""

from __future__ import annotations

from dataclasses import replace

from companion.core import wishes
from companion.syncing.classify import (
    arf,
    automatic,
    away,
    bounces,
    codes,
    dsn,
    folding,
    layouts,
    mime,
    notified,
    original,
    receipts,
    report_words,
    reports,
    unsubscribe,
)
from companion.syncing.classify.verdict import Kind, Recipient, Verdict


def classify(raw: bytes) -> Verdict:
    return _classified(mime.parse(raw), 0)


def _classified(message: mime.Message, depth: int) -> Verdict:
    if (kind := reports.kind(message)) is not None:
        return Verdict(kind, original_message_id=original.named(message.text()))
    feedback = arf.fields(message)
    if (kind := arf.kind(message, feedback)) is not None:
        returned = original.attached(message)
        told = original.message_id(feedback or {}, "original-message-id")
        told = told or wishes.named(mime.first(returned.fields, "list-unsubscribe"))
        people = arf.recipients(feedback, returned) if kind == "complaint" else ()
        return Verdict(kind, people, returned.message_id or told, returned.selectors)
    if "disposition-notification" in message.report_types or message.of(*receipts.TYPES):
        return receipts.read(message)
    if (notice := notified.read(message)) is not None:
        return notice
    status = _status(message)
    if status is not None or "delivery-status" in message.report_types:
        return _reported(message, status)
    return _enclosed(message, depth) or _unreported_bounce(message) or _written(message)


def _status(message: mime.Message) -> dsn.Status | None:
    """The delivery status; of a mail system also one sent as a text file, of a person who passes one on none."""
    found = dsn.read(message)
    system = bounces.by_system(message) or automatic.no_way_back(message)
    if found is None:
        return dsn.as_file(message) if system else None
    passed_on = bounces.is_passed_on(message) and "delivery-status" not in message.report_types
    return None if passed_on and not system else found


def _reported(message: mime.Message, status: dsn.Status | None) -> Verdict:
    """A report of what became of a message. Only what failed is a bounce."""
    text = message.text()
    said, returned = _returned(message, text)
    if status is not None and (status.failed or status.fates):
        if "failed" not in status.fates and status.delayed and bounces.expired(said):
            return _bounce(status.delayed, returned)
        if "failed" not in status.fates:
            waiting = status.delayed or (
                bounces.whom(message, said, returned) if "delayed" in status.fates else ()
            )
            return _unfinished(_told_in_words(waiting, said), returned)
        people = _named(status, returned) or bounces.whom(message, said, returned)
        verdict = _bounce(_told_in_words(people, said), returned)
        return replace(verdict, delayed=_told_in_words(status.delayed, said))
    if bounces.no_failure(message, said):
        return _unfinished(bounces.waiting(message, said, returned), returned)
    return _bounce(bounces.whom(message, said, returned), returned)


def _unreported_bounce(message: mime.Message) -> Verdict | None:
    named = "x-failed-recipients" in message.fields
    system = bounces.by_system(message)
    text = message.text()
    said, returned = _returned(message, text)
    if not named and not bounces.is_one(message, said, returned):
        late = system and not automatic.titled_answer(message) and bounces.no_failure(message, said)
        return _unfinished(bounces.waiting(message, said, returned), returned) if late else None
    if "final-recipient:" in text.lower():  # a delivery status, sent as plain text
        status = dsn.parse(text)
        if status.failed or status.nameless:
            return _bounce(_told_in_words(_named(status, returned), said), returned)
    late = folding.has(automatic.subject(message), report_words.DELAYED)
    if (late or not named) and bounces.no_failure(message, said):
        return _unfinished(bounces.waiting(message, said, returned), returned)
    return _bounce(bounces.whom(message, said, returned), returned)


def _enclosed(message: mime.Message, depth: int) -> Verdict | None:
    """A mail system that passes another's report on, as an attached message."""
    if depth or not (bounces.by_system(message) or automatic.no_way_back(message)):
        return None
    for part in message.of("message/rfc822")[:1]:
        inner = mime.parse(part.decoded())
        if "delivery-status" in inner.report_types or inner.of(*dsn.TYPES):
            return _classified(inner, depth + 1)
    return None


def _written(message: mime.Message) -> Verdict:
    kind = _kind_written(message)
    answered = original.message_id(message.fields, "in-reply-to", "references")
    if answered is None and kind == "auto_reply":
        answered = original.named(message.text())
    return Verdict(kind, original_message_id=answered)


def _kind_written(message: mime.Message) -> Kind:
    calendar = message.of("text/calendar")
    if automatic.surely(message):
        return "auto_reply"
    if any(part.params.get("method", "").lower() == "reply" for part in calendar):
        return "reply"  # somebody pressed Accept or Decline
    if calendar and any("method" in part.params for part in calendar):
        return "other"
    text = message.text()
    if receipts.is_titled(message, text):
        return "other"
    if unsubscribe.is_addressed(message):
        return "unsubscribe"
    if automatic.perhaps(message, text):
        return "auto_reply"
    answers = automatic.answers(message)
    listed = automatic.is_bulk(message)
    if (answers or not message.of("text/html")) and not listed and (away.challenges(text) or away.says(text)):
        return "auto_reply"
    if not listed and answers and unsubscribe.is_said(text):
        return "unsubscribe"
    if automatic.submitted(message).startswith("auto-"):
        return "other"
    if automatic.by_robot(message) and not (automatic.titled_answer(message) and bounces.by_system(message)):
        return "other"
    if listed and "list-unsubscribe" in message.fields and "list-id" not in message.fields:
        return "other"
    if listed:
        return "reply" if "in-reply-to" in message.fields and automatic.titled_answer(message) else "other"
    return "reply" if answers else "other"


def _bounce(people: tuple[Recipient, ...], returned: original.Original) -> Verdict:
    return Verdict("bounce", people, returned.message_id, returned.selectors)


def _named(status: dsn.Status, returned: original.Original) -> tuple[Recipient, ...]:
    """Who was refused. One whose address cannot be read is the one of the returned message's that is not named."""
    left = [one for one in returned.recipients if one not in {known.address for known in status.failed}]
    if len(status.nameless) == 1 and len(left) == 1:
        return (*status.failed, replace(status.nameless[0], address=left[0]))
    return status.failed


def _unfinished(waiting: tuple[Recipient, ...], returned: original.Original) -> Verdict:
    """No bounce: the message arrived, or `waiting` still wait for it."""
    lasting = tuple(replace(one, permanent=False) for one in waiting)
    return Verdict("other", (), returned.message_id, returned.selectors, lasting)


def _returned(message: mime.Message, text: str) -> tuple[str, original.Original]:
    """The text without the message it gives back, and that message."""
    said, inline = original.inline(text)
    found = original.attached(message)
    found = found if found.fields else inline
    if found.message_id is None:
        told = original.message_id(message.fields, "x-original-message-id", "in-reply-to", "references")
        found = replace(found, message_id=told)
    return layouts.cut(said), found


def _told_in_words(people: tuple[Recipient, ...], said: str) -> tuple[Recipient, ...]:
    """Where a block gives a vague code or no words, the text above may have both."""
    if not any(_is_unclear(one) for one in people):
        return people
    better = {one.address: one for one in layouts.recipients(said, [one.address for one in people], ())}
    return tuple(_clearer(one, better.get(one.address)) for one in people)


def _is_unclear(one: Recipient) -> bool:
    spoken = one.smtp_code is not None and any(char.isalpha() for char in one.reason or "")
    return one.reason is None or (one.owner is None and not spoken)


def _clearer(one: Recipient, other: Recipient | None) -> Recipient:
    if other is None or not _is_unclear(one):
        return one
    if one.owner is not None and not codes.is_vague(one.status) and other.smtp_code is None:
        return replace(one, reason=one.reason or (other.reason if other.owner is not None else None))
    made = dsn.make(one.address, other.reason or "", one.status, one.receiver)
    return made if made.owner is not None else one
