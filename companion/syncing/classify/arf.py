"""Complaints: feedback reports (RFC 5965) and those that only attach the message. Pure; never raises."""

from __future__ import annotations

import re

from companion.syncing import headers
from companion.syncing.classify import dsn, mime, original, written
from companion.syncing.classify.verdict import Kind, Recipient

TYPES = ("message/feedback-report",)
_KINDS: dict[str, Kind] = {
    "not-spam": "other",
    "auth-failure": "dmarc_report",
    "dmarc": "dmarc_report",
    "opt-out": "unsubscribe",
}
_LOOPS = (
    "feedbackloop",
    "feedback-loop",
    "fbl",
    "abuse-report",
    "complaint",
    "staff@hotmail",
    "scomp@",
    "spamcop",
)
_SUBJECTS = (
    "complaint about message",
    "spam complaint",
    "abuse complaint",
    "email feedback report",
    "feedback loop",
    "[spamcop (",
    "spam report for",
)
_TOLD = re.compile(
    r"(?:^[A-Za-z-]{3,40}:[^\n]{0,400}\n){0,10}^Feedback-Type:[ \t]{0,8}[a-z-]{3,30}[ \t]*$", re.I | re.M
)
_TO = ("original-rcpt-to", "removal-recipient", "x-original-rcpt-to")
_COMPLAINED = ("x-hmxmroriginalrecipient", "x-original-to", "x-rcpt-to")


def kind(message: mime.Message, said: dict[str, list[str]] | None) -> Kind | None:
    """None for what is no feedback. `said`: the fields of the report, if it has one."""
    if said is not None:
        told = mime.first(said, "feedback-type").strip().lower()
        return _KINDS.get(told, "complaint")
    if "feedback-report" in message.report_types:
        return "complaint"
    returned = message.of("message/rfc822", "text/rfc822-headers")
    if not returned:
        return None
    if mime.first(original.read(returned[0].decoded()).fields, "x-hmxmroriginalrecipient"):
        return "complaint"
    sender, subject = (
        mime.first(message.fields, "from").lower(),
        mime.first(message.fields, "subject").lower(),
    )
    looped = any(mark in sender for mark in _LOOPS) and "re:" not in subject[:4]
    return "complaint" if looped and any(mark in subject for mark in _SUBJECTS) else None


def fields(message: mime.Message) -> mime.Fields | None:
    for part in message.of(*TYPES):
        return mime.fields(mime.plain_lines(part.decoded(mime.MOST_HEADER)))
    for part in message.parts:  # some send the report as text
        if part.type.startswith("text/plain") and (found := _TOLD.search(text := part.text())):
            said = mime.fields(text[found.start() :].lstrip().encode("utf-8", "replace"))
            return said if "version" in said or "user-agent" in said else None
    return None


def recipients(said: mime.Fields | None, returned: original.Original) -> tuple[Recipient, ...]:
    """Who complained, where it is said: in the report, else in the returned message. Blacked out ones are left out."""
    told = said or {}
    values = [value for name in _TO for value in told.get(name, ())]
    values += [value for name in _COMPLAINED for value in returned.fields.get(name, ())]
    found = [address for value in values for address in headers.addresses(value)] or list(returned.recipients)
    reason = mime.first(told, "feedback-type") or None
    receiver = written.host(mime.first(told, "reporting-mta")) or written.host(
        mime.first(told, "source-host")
    )
    clear = [one for one in dict.fromkeys(found) if "redacted" not in one and "undisclosed" not in one]
    return tuple(Recipient(one, reason=reason, receiver=receiver) for one in clear[: dsn.MOST_RECIPIENTS])
