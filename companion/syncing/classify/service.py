"""What a message is: structure first, then codes, then words. Pure; never raises.

In this order, the first that fits: report of a domain's mail (DMARC, TLS) · complaint · read receipt ·
delivery status · bounce without one · marked as a machine's answer · wish to get no more · perhaps a machine's answer ·
reply · other. A file is judged by itself: whether the ledger knows the message decides what follows from it.
"""

from __future__ import annotations

from dataclasses import replace

from companion.syncing import headers
from companion.syncing.classify import (
    arf,
    automatic,
    codes,
    decoding,
    dsn,
    folding,
    layouts,
    mime,
    original,
    report_words,
    reports,
    unsubscribe,
)
from companion.syncing.classify.verdict import Kind, Recipient, Verdict

_DAEMONS = (
    "mailer-daemon", "mailer_daemon", "mailerdaemon", "postmaster", "mail-daemon", "maildaemon", "mdaemon", "mailer",
    "bounce", "mail-delivery", "maildelivery", "double-bounce", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
)  # fmt: skip
_NAMES = (
    "mail delivery", "mail deliver", "delivery subsystem", "mail system", "mailer-daemon", "mailer daemon",
    "postmaster",
    "system administrator", "microsoft outlook", "mail administrator", "mail server", "bounce",
)  # fmt: skip


def classify(raw: bytes) -> Verdict:
    message = mime.parse(raw)
    if (kind := reports.kind(message)) is not None:
        return Verdict(kind)
    feedback = arf.fields(message)
    if (kind := arf.kind(message, feedback)) is not None:
        returned = original.attached(message)
        told = original.message_id(feedback or {}, "original-message-id")
        people = arf.recipients(feedback, returned) if kind == "complaint" else ()
        return Verdict(kind, people, returned.message_id or told, returned.selectors)
    if "disposition-notification" in message.report_types or message.of("message/disposition-notification"):
        return Verdict("other")
    status = dsn.read(message)
    if status is not None or "delivery-status" in message.report_types:
        return _reported(message, status)
    return _unreported_bounce(message) or _written(message)


def _reported(message: mime.Message, status: dsn.Status | None) -> Verdict:
    """A report of what became of a message. Only what failed is a bounce."""
    text = message.text()
    said, returned = _returned(message, text)
    if status is not None and (status.failed or status.fates):
        if "failed" not in status.fates:
            waiting = status.delayed or (
                _fallback(message, said, returned) if "delayed" in status.fates else ()
            )
            return _unfinished(_told_in_words(waiting, said), returned)
        people = status.failed or _fallback(message, said, returned)
        verdict = _bounce(_told_in_words(people, said), returned)
        return replace(verdict, delayed=_told_in_words(status.delayed, said))
    if _no_failure(message, said):
        return _unfinished(_waiting(message, said, returned), returned)
    return _bounce(_fallback(message, said, returned), returned)


def _unreported_bounce(message: mime.Message) -> Verdict | None:
    named = "x-failed-recipients" in message.fields
    if not named and not (_by_system(message) or automatic.no_way_back(message)):
        return None
    if not named and (
        automatic.titled_answer(message) or (automatic.surely(message) and not _by_system(message))
    ):
        return None
    text = message.text()
    said, returned = _returned(message, text)
    folded, title = folding.fold(said[:4000]), automatic.subject(message)
    titled = any(phrase in title for phrase in report_words.BOUNCE_SUBJECTS)
    worded = any(phrase in folded for phrase in report_words.BOUNCE_BODIES)
    coded = codes.find(said[:8000]).status is not None or codes.find(said[:8000]).smtp is not None
    if not named and not (titled or worded) and _by_system(message) and _no_failure(message, said):
        return _unfinished(_waiting(message, said, returned), returned)
    proofs = (titled + worded + coded) + bool(returned.fields)
    if not named and (proofs < 2 or not (worded or titled)):
        return None
    if not named and not titled and (automatic.titled_away(message) or not coded):
        return None
    if "final-recipient:" in folded:  # a delivery status, sent as plain text
        status = dsn.parse(text)
        if status.failed:
            return _bounce(_told_in_words(status.failed, said), returned)
    if _no_failure(message, said) and not named:
        return _unfinished(_waiting(message, said, returned), returned)
    return _bounce(_fallback(message, said, returned), returned)


def _written(message: mime.Message) -> Verdict:
    answered = original.message_id(message.fields, "in-reply-to", "references")
    return Verdict(_kind_written(message), original_message_id=answered)


def _kind_written(message: mime.Message) -> Kind:
    calendar = message.of("text/calendar")
    if automatic.surely(message):
        return "auto_reply"
    if any(part.params.get("method", "").lower() == "reply" for part in calendar):
        return "reply"  # somebody pressed Accept or Decline
    if calendar and any("method" in part.params for part in calendar):
        return "other"
    text = message.text()
    if unsubscribe.is_addressed(message):
        return "unsubscribe"
    if automatic.perhaps(message, text):
        return "auto_reply"
    answers = automatic.answers(message)
    listed = automatic.is_bulk(message)
    if not listed and answers and unsubscribe.is_said(text):
        return "unsubscribe"
    if automatic.by_robot(message) or automatic.submitted(message).startswith("auto-"):
        return "other"
    if listed and "list-unsubscribe" in message.fields and "list-id" not in message.fields:
        return "other"
    if listed:
        return "reply" if "in-reply-to" in message.fields and automatic.titled_answer(message) else "other"
    return "reply" if answers else "other"


def _bounce(people: tuple[Recipient, ...], returned: original.Original) -> Verdict:
    return Verdict("bounce", people, returned.message_id, returned.selectors)


def _unfinished(waiting: tuple[Recipient, ...], returned: original.Original) -> Verdict:
    """No bounce: the message arrived, or `waiting` still wait for it."""
    lasting = tuple(replace(one, permanent=False) for one in waiting)
    return Verdict("other", (), returned.message_id, returned.selectors, lasting)


def _waiting(message: mime.Message, said: str, returned: original.Original) -> tuple[Recipient, ...]:
    """Whom a notice of a delay names; nobody in one of success."""
    told = automatic.subject(message) + " " + folding.fold(said[:1500])
    arrived = any(phrase in told for phrase in report_words.ARRIVED)
    return () if arrived else _fallback(message, said, returned)


def _returned(message: mime.Message, text: str) -> tuple[str, original.Original]:
    """The text without the message it gives back, and that message."""
    said, inline = original.inline(text)
    found = original.attached(message)
    found = found if found.fields else inline
    if found.message_id is None:
        told = original.message_id(message.fields, "x-original-message-id", "in-reply-to", "references")
        found = replace(found, message_id=told)
    return layouts.cut(said), found


def _fallback(message: mime.Message, said: str, returned: original.Original) -> tuple[Recipient, ...]:
    """Whom it is about, where no block says so: X-Failed-Recipients, the text, then To of what was returned."""
    named = [
        one for value in message.fields.get("x-failed-recipients", ()) for one in headers.addresses(value)
    ]
    own = [
        one
        for name in ("to", "from", "sender", "delivered-to")
        for value in message.fields.get(name, ())[:4]
        for one in headers.addresses(value)
    ]
    own += [one for value in returned.fields.get("from", ())[:1] for one in headers.addresses(value)]
    found = layouts.recipients(said, named, set(own) - set(returned.recipients))
    return found or layouts.for_all(said, returned.recipients[:1] if len(returned.recipients) == 1 else ())


def _told_in_words(people: tuple[Recipient, ...], said: str) -> tuple[Recipient, ...]:
    """Where a block gives a vague code and no words, the text above may have both."""
    if not any(one.owner is None or (one.reason is None and codes.is_vague(one.status)) for one in people):
        return people
    better = {one.address: one for one in layouts.recipients(said, [one.address for one in people], ())}
    return tuple(_clearer(one, better.get(one.address)) for one in people)


def _clearer(one: Recipient, other: Recipient | None) -> Recipient:
    if other is None or not (one.owner is None or (one.reason is None and codes.is_vague(one.status))):
        return one
    made = dsn.make(one.address, other.reason or "", one.status, one.receiver)
    return made if made.owner is not None else one


def _by_system(message: mime.Message) -> bool:
    sender = mime.first(message.fields, "from")
    address = next(headers.addresses(sender), sender.strip("<> ").lower())
    local = address.partition("@")[0]
    name = decoding.words(sender).rpartition("<")[0].lower()
    return local.startswith(_DAEMONS) or any(known in name for known in _NAMES)


def _no_failure(message: mime.Message, said: str) -> bool:
    title, folded = automatic.subject(message), folding.fold(said[:1500])
    calm = report_words.DELAYED + report_words.ARRIVED
    if any(phrase in title for phrase in calm):
        return True
    if codes.find(said).status is not None and codes.find(said).status[:1] == "5":  # type: ignore[index]
        return False
    return any(phrase in folded for phrase in calm) and "fail" not in title
