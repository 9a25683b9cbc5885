"""Read receipts (RFC 8098): no person's answer, and a bounce where a filter refused the message (RFC 5429). Pure."""

from __future__ import annotations

from companion.syncing.classify import automatic, bounces, dsn, folding, layouts, mime, original, written
from companion.syncing.classify.verdict import Verdict

TYPES = ("message/disposition-notification",)
_REFUSED = ("automatically rejected", "was rejected", "has been rejected", "refused by", "rejected by")


_TITLES = folding.phrases(
    "read:", "not read:", "gelesen:", "ungelesen:", "lu :", "lu:", "leído:", "letto:", "gelezen:", "lida:", "lido:",
    "przeczytano:", "läst:", "læst:", "lest:", "luettu:", "přečteno:", "elolvasva:", "okundu:", "прочитано:",
    "已读:", "已读：", "開封済み:", "읽음:", "return receipt", "lesebestätigung", "accusé de réception",
    "ricevuta di ritorno",
)  # fmt: skip


def is_titled(message: mime.Message, text: str) -> bool:
    """One without the parts of one: titled so, and with a summary of the message that was read."""
    return automatic.subject(message).startswith(_TITLES) and layouts.sums_up(text)


def read(message: mime.Message) -> Verdict:
    said: mime.Fields = {}
    for part in message.of(*TYPES):
        said = mime.fields(mime.plain_lines(part.decoded(mime.MOST_HEADER)))
    returned = original.attached(message)
    about = original.message_id(said, "original-message-id") or returned.message_id
    text = layouts.cut(message.text())
    submitted = mime.first(message.fields, "auto-submitted").lower()
    by_itself = mime.first(said, "disposition").lower().startswith("automatic-action")
    words = folding.has(folding.fold(text), _REFUSED)
    if not (words and (by_itself or bounces.by_system(message) or "reject" in submitted)):
        return Verdict("other", original_message_id=about)
    person = written.address(mime.first(said, "original-recipient") or mime.first(said, "final-recipient"))
    if person is None:
        return Verdict("bounce", bounces.whom(message, text, returned), about, returned.selectors)
    made = dsn.make(person, layouts.best(text), None, written.host(mime.first(said, "reporting-ua")))
    return Verdict("bounce", (made,), about, returned.selectors)
