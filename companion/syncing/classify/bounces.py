"""Bounces that bring no delivery status, or one in plain text: by who writes, how, and what is enclosed. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from companion.syncing import headers
from companion.syncing.classify import (
    automatic,
    codes,
    decoding,
    folding,
    layouts,
    mime,
    original,
    owners,
    report_words,
    written,
)
from companion.syncing.classify.verdict import Recipient

_DAEMONS = (
    "mailerdaemon", "postmaster", "maildaemon", "mdaemon", "mailer", "bounce", "maildelivery", "doublebounce", "ndr",
    "mailsystem", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e", "smtpdaemon", "mailadmin", "maildeliver",
)  # fmt: skip
_NAMES = (
    "mail delivery", "mail deliver", "delivery subsystem", "mail system", "mailer-daemon", "mailer daemon",
    "postmaster",
    "system administrator", "microsoft outlook", "mail administrator", "mail server", "bounce", "mail administration",
    "systemadministrator", "administrateur systeme", "administrador del sistema",
)  # fmt: skip
_EXPIRED = re.compile(r"\b(?:envelope|message|mail) (?:has )?expired\b", re.I)
SHORT = 600
_LONG_SUBJECTS = tuple(phrase for phrase in report_words.BOUNCE_SUBJECTS if len(phrase) > 11)
_ANSWERED = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|vs|vb|doorst|pd|转发|轉寄)\s?[:：]", re.I)


def by_system(message: mime.Message) -> bool:
    """From a mail system, as its name or address says; an empty From is no person's."""
    return _by_daemon(message) or folding.has(_name(message), _NAMES)


def _by_daemon(message: mime.Message) -> bool:
    sender = mime.first(message.fields, "from")
    address = next(headers.addresses(sender), sender.strip("<> ").lower())
    bare = address.partition("@")[0].translate({ord(char): None for char in "._-+"})
    return bare.startswith(_DAEMONS) or ("from" in message.fields and (not address or "<>" in sender))


def _name(message: mime.Message) -> str:
    return folding.fold(decoding.words(mime.first(message.fields, "from")).rpartition("<")[0])


def is_one(message: mime.Message, said: str, returned: original.Original) -> bool:
    """`said`: the text without what it gives back. A mail system needs few signs more, anybody else all of them."""
    title, folded = automatic.subject(message), folding.fold(said, 4000)
    system = by_system(message)
    if is_passed_on(message) or automatic.titled_away(message):
        return False
    if automatic.surely(message) and not system:
        return False
    titled = folding.has(title, report_words.BOUNCE_SUBJECTS)
    worded = folding.has(folded, report_words.BOUNCE_BODIES) or folding.has(folded, _LONG_SUBJECTS)
    enclosed = bool(returned.fields) or bool(message.of("message/rfc822"))
    coded = _coded(said[:8000])
    if not system and worded and _ours(message) & _senders(returned):
        return True  # it gives back what its addressee wrote
    if not _by_daemon(message) and not automatic.no_way_back(message):
        begins = title.lstrip("[(*\"'! ").startswith(report_words.BOUNCE_SUBJECTS)
        listed = "list-unsubscribe" in message.fields or "feedback-id" in message.fields
        return (begins or system) and worded and not listed and (enclosed or coded or layouts.opens(said))
    if not (titled or worded):
        blamed = system and automatic.no_way_back(message) and len(said) < SHORT
        return (system and enclosed and (coded or layouts.opens(said))) or (
            blamed and owners.owner_of(None, None, said) == "address"
        )
    if system and (coded or enclosed or titled) and (worded or coded or enclosed):
        return True
    daemon = "mailer" in mime.first(message.fields, "from").lower()
    if system and (daemon or layouts.opens(said) or owners.owner_of(None, None, said[:1500]) is not None):
        return True
    return titled + worded + coded + enclosed >= 2 and (titled or coded)


def is_passed_on(message: mime.Message) -> bool:
    """Titled as a person titles what she answers or forwards."""
    return automatic.titled_answer(message) or _ANSWERED.match(automatic.subject(message)) is not None


def no_failure(message: mime.Message, said: str) -> bool:
    """It says that the message is late, or that it arrived."""
    title, folded = automatic.subject(message), folding.fold(said[:1500])
    calm = report_words.DELAYED + report_words.ARRIVED
    if folding.has(title, calm):
        return True
    status = codes.find(said).status
    if status is not None and status[0] == "5":
        return False
    return folding.has(folded, calm) and "fail" not in title and not folding.has(folded, report_words.FINAL)


def expired(said: str) -> bool:
    """It calls itself late, and says that the time is over."""
    return _EXPIRED.search(said[:2000]) is not None


def waiting(message: mime.Message, said: str, returned: original.Original) -> tuple[Recipient, ...]:
    """Whom a notice of a delay names; nobody in one of success."""
    told = automatic.subject(message) + " " + folding.fold(said[:1500])
    return () if folding.has(told, report_words.ARRIVED) else whom(message, said, returned)


def whom(message: mime.Message, said: str, returned: original.Original) -> tuple[Recipient, ...]:
    """Whom it is about, where no block says so: X-Failed-Recipients, the text, then To of what was returned."""
    fields = message.fields
    named = [one for value in fields.get("x-failed-recipients", ()) for one in headers.addresses(value)]
    own = [
        one
        for name in ("to", "from", "sender", "delivered-to", "reply-to")
        for value in fields.get(name, ())[:4]
        for one in headers.addresses(value)
    ]
    own += [one for value in returned.fields.get("from", ())[:1] for one in headers.addresses(value)]
    home = next(headers.addresses(mime.first(fields, "from")), "").rpartition("@")[2]
    found = layouts.recipients(said, named, set(own) - set(returned.recipients), returned.recipients)
    if not found and len(returned.recipients) == 1:
        found = layouts.for_all(said, returned.recipients)
    elif not found and home and (alone := layouts.local(said, home)):
        found = layouts.for_all(said, (alone,))
    # Nobody else is named: who writes has refused.
    return tuple(one if one.receiver else replace(one, receiver=written.host(home)) for one in found)


def _ours(message: mime.Message) -> set[str]:
    return {one for value in message.fields.get("to", ())[:4] for one in headers.addresses(value)}


def _senders(returned: original.Original) -> set[str]:
    return {one for value in returned.fields.get("from", ())[:1] for one in headers.addresses(value)}


def _coded(said: str) -> bool:
    found = codes.find(said)
    return found.status is not None or found.smtp is not None
