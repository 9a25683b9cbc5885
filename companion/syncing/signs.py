"""How much of a message must be read to know what it is, as its headers show. Pure; never raises.

Nine of ten messages say nothing about a send, and this is asked of each: so it looks for the few signs of a report, of
a machine's answer and of an answer, and leaves the rest alone. It may ask for more than is needed, never for less:
what a message is, `classify` alone says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from companion.syncing.classify import decoding, report_words
from companion.syncing.classify.folding import fold, phrases
from companion.syncing.headers import Fields

# nothing: it speaks of no send. answer: a person's answer. headers: they tell what it is. body: it alone tells.
Need = Literal["nothing", "answer", "headers", "body"]

MOST = 1_000  # characters of a value that are looked at

_REPORTS = (
    "multipart/report", "message/", "application/zip", "application/gzip", "application/x-gzip",
    "application/x-zip", "application/tlsrpt", "application/dmarc", "application/octet-stream", "application/json",
    "application/xml", "text/xml", "text/rfc822",
)  # fmt: skip
_TOLD = frozenset({
    b"x-failed-recipients", b"tls-report-domain", b"x-autoreply", b"x-autorespond", b"x-auto-reply", b"x-vacation",
})  # fmt: skip
_PLAIN = frozenset({
    b"from", b"to", b"cc", b"date", b"message-id", b"in-reply-to", b"references", b"subject", b"content-type",
    b"return-path", b"sender", b"reply-to", b"delivered-to", b"x-auto-response-suppress",
})  # fmt: skip
_REPLIED = ("auto-replied", "auto_replied", "auto-reply", "vacation")
_LISTED = frozenset({b"list-id", b"list-unsubscribe", b"feedback-id"})
# Who writes reports, by name or local part. No "delivery" alone: parcels are delivered as well.
_SYSTEMS = (
    "daemon", "postmaster", "mail deliver", "maildeliver", "mail-deliver", "delivery subsystem", "mail system",
    "mail server", "mail administrator", "system administrator", "microsoft outlook", "microsoftexchange",
    "feedbackloop", "feedback-loop", "fbl", "abuse-report", "dmarc", "tlsrpt", "tls-report",
)  # fmt: skip
_COMPLAINTS = ("feedback", "complaint", "abuse", "fbl")
_LOCAL_PARTS = ("mailer", "mdaemon", "bounce", "double-bounce", "staff@hotmail", "scomp")
_ROBOTS = ("noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply",
           "notification", "autorespon", "auto-reply", "autoreply")  # fmt: skip
_STOPS = phrases(
    "unsub", "opt out", "opt-out", "optout", "remove me", "abmeld", "abbestell", "désabonn", "desabonn", "désinscri",
    "de baja", "baja", "cancelar", "cancellami", "disiscri", "uitschrij", "afmeld", "descadastr", "remover", "wypisz",
    "rezygnacj", "avregistrer", "stop",
)  # fmt: skip
_PREFIX = re.compile(r"([^\s:：\[\]]{1,10})(?:\[\d{1,3}\]|\(\d{1,3}\)| \d{1,3})?\s?[:：]")
_ANSWERED = frozenset(report_words.ANSWERED)
_MARKS = "[(*\"' "
_AWAY = frozenset(phrase[:4] for phrase in report_words.AWAY_SUBJECTS)  # so that most titles cost one look


def _stems(words: Iterable[str], size: int = 4) -> tuple[str, ...]:
    """A few short pieces of which every phrase holds one: a title without any of them needs no second look."""
    left, found = set(words), list[str]()
    while left:
        pieces = Counter(
            piece
            for word in left
            for piece in {word[at : at + size] for at in range(max(1, len(word) - size + 1))}
        )
        best = max(pieces, key=lambda piece: (pieces[piece], piece))
        found.append(best)
        left = {word for word in left if best not in word}
    return tuple(found)


_STEMS = _stems(report_words.BOUNCE_SUBJECTS)
# Most titles hold no other letters, and so none of the other pieces.
_PLAIN_STEMS = _stems(title for title in report_words.BOUNCE_SUBJECTS if title.isascii())
_TELLING = _stems((*_SYSTEMS, *_LOCAL_PARTS, *_COMPLAINTS, *_ROBOTS))


def need(found: Fields) -> Need:
    """By the fields that syncing asks for of what comes in."""
    kind = _first(found, b"content-type").lower()
    sender, title = _first(found, b"from").lower(), _title(found)
    telling = _holds(sender, _TELLING)
    plain = found.keys() <= _PLAIN  # no field that only lists, machines and their like write
    listed = not (plain or _LISTED.isdisjoint(found))
    named = b"in-reply-to" in found or b"references" in found
    answers = named or ((prefix := _PREFIX.match(title)) is not None and prefix[1] in _ANSWERED)
    if (
        kind.startswith(_REPORTS)
        or not (plain or _TOLD.isdisjoint(found))
        or _first(found, b"return-path").replace(" ", "") == "<>"
        or (telling and _from_system(sender, listed=listed))
        or (telling and kind.startswith("multipart/mixed") and _local_part(sender).startswith(_COMPLAINTS))
        or ("report" in title and ("report domain:" in title or "dmarc" in title or "tls" in title))
        or "complaint about message" in title
        or (
            not listed
            and not answers
            and _holds(title, _PLAIN_STEMS if title.isascii() else _STEMS)
            and _holds(title, report_words.BOUNCE_SUBJECTS)
        )
    ):
        return "body"
    if _titled_away(title.lstrip(_MARKS)):
        return "body"
    machine = telling and _holds(sender, _ROBOTS)
    if not plain:
        submitted = _first(found, b"auto-submitted").lower()
        precedence = _first(found, b"precedence").lower()
        if submitted.startswith(_REPLIED) or precedence in ("auto_reply", "auto-reply"):
            return "body"
        machine = machine or submitted not in ("", "no") or precedence in ("bulk", "junk")
        if machine and not answers and not listed and submitted.startswith("auto"):
            return "body"
        plain = not listed and not precedence
    if machine and (answers or "notification message" in title):
        return "body"
    calendar = kind.startswith("text/calendar")
    if not answers:
        return "headers" if calendar or _asks_to_stop(found, title) else "nothing"
    return "answer" if named and plain and not calendar and not _asks_to_stop(found, title) else "headers"


def _title(found: Fields) -> str:
    title = _first(found, b"subject")
    if title.isascii() and "=?" not in title:
        return " ".join(title.lower().split())  # what folding makes of most, at a third of its price
    return fold(decoding.words(title))


def _titled_away(title: str) -> bool:
    begins = title[:4] in _AWAY or not title.isascii()  # some Chinese and Korean phrases are shorter
    return begins and title.startswith(report_words.AWAY_SUBJECTS)


def _from_system(sender: str, *, listed: bool) -> bool:
    before, _, _ = sender.rpartition("@")
    if _holds(before, _SYSTEMS):
        return True
    return not listed and _local_part(sender).startswith(_LOCAL_PARTS)


def _local_part(sender: str) -> str:
    return sender.rpartition("<")[2].lstrip()


def _asks_to_stop(found: Fields, title: str) -> bool:
    if _holds(title, _STOPS):
        return True
    to = _first(found, b"to").lower()
    return "unsub" in to or "optout" in to or "opt-out" in to


def _holds(text: str, marks: tuple[str, ...]) -> bool:
    for mark in marks:  # noqa: SIM110 - a generator takes twice as long, and this is asked of every message
        if mark in text:
            return True
    return False


def _first(found: Fields, name: bytes) -> str:
    values = found.get(name)
    return values[0][:MOST] if values else ""
