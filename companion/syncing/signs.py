"""How much of a message must be read to know what it is, as its headers show. Pure; never raises.

Nine of ten messages say nothing about a send, and this is asked of each: so it looks for the few signs of a report, of
a machine's answer and of an answer, and leaves the rest alone. It may ask for more than is needed, never for less:
what a message is, `classify` alone says.
"""

from __future__ import annotations

import re
from typing import Literal

from companion.syncing.classify import decoding, report_words
from companion.syncing.classify.folding import fold
from companion.syncing.headers import Fields

# nothing: it speaks of no send. answer: a person's answer. headers: they tell what it is. body: it alone tells.
Need = Literal["nothing", "answer", "headers", "body"]

MOST = 1_000  # characters of a value that are looked at

_REPORTS = (
    "multipart/report", "message/", "application/zip", "application/gzip", "application/x-gzip",
    "application/x-zip", "application/tlsrpt", "application/dmarc", "application/octet-stream", "application/json",
    "application/xml", "text/xml", "text/rfc822",
)  # fmt: skip
_TOLD = (
    b"x-failed-recipients", b"tls-report-domain", b"x-autoreply", b"x-autorespond", b"x-auto-reply", b"x-vacation",
)  # fmt: skip
_LISTED = (b"list-id", b"list-unsubscribe", b"feedback-id")
# Who writes reports, by name or local part. No "delivery" alone: parcels are delivered as well.
_SYSTEMS = (
    "daemon", "postmaster", "mail deliver", "maildeliver", "mail-deliver", "delivery subsystem", "mail system",
    "mail server", "mail administrator", "system administrator", "microsoft outlook", "microsoftexchange",
    "feedbackloop", "feedback-loop", "fbl", "abuse-report", "dmarc", "tlsrpt", "tls-report",
)  # fmt: skip
_LOCAL_PARTS = ("mailer", "mdaemon", "bounce", "double-bounce", "staff@hotmail", "scomp")
_ROBOTS = ("noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply",
           "notification", "autorespon", "auto-reply", "autoreply")  # fmt: skip
_STOPS = (
    "unsub", "opt out", "opt-out", "optout", "remove me", "abmeld", "abbestell", "désabonn", "desabonn", "désinscri",
    "de baja", "baja", "cancelar", "cancellami", "disiscri", "uitschrij", "afmeld", "descadastr", "remover", "wypisz",
    "rezygnacj", "avregistrer", "stop",
)  # fmt: skip
_PREFIX = re.compile(r"([^\s:：\[\]]{1,10})(?:\[\d{1,3}\]|\(\d{1,3}\)| \d{1,3})?\s?[:：]")
_ANSWERED = frozenset(report_words.ANSWERED)
_MARKS = "[(*\"' "


def need(found: Fields) -> Need:
    """By the fields that syncing asks for of what comes in."""
    kind = _first(found, b"content-type").lstrip().lower()
    submitted = _first(found, b"auto-submitted").strip().lower()
    sender, title = _first(found, b"from").lower(), fold(decoding.words(_first(found, b"subject")))
    listed = any(name in found for name in _LISTED)
    prefix = _PREFIX.match(title)
    named = b"in-reply-to" in found or b"references" in found
    answers = named or (prefix is not None and prefix[1] in _ANSWERED)
    if (
        kind.startswith(_REPORTS)
        or any(name in found for name in _TOLD)
        or any(value.replace(" ", "") == "<>" for value in found.get(b"return-path", ()))
        or _from_system(sender, listed=listed)
        or (kind.startswith("multipart/mixed") and _local_part(sender).startswith("feedback"))
        or "report domain:" in title
        or "complaint about message" in title
        or ("report" in title and ("dmarc" in title or "tls" in title))
    ):
        return "body"
    precedence = _first(found, b"precedence").strip().lower()
    machine = submitted not in ("", "no") or precedence in ("bulk", "junk")
    machine = machine or any(mark in sender for mark in _ROBOTS)
    away = title.lstrip(_MARKS).startswith(report_words.AWAY_SUBJECTS)
    if submitted.startswith(("auto-replied", "auto_replied", "auto-reply", "vacation")):
        return "body"
    if precedence in ("auto_reply", "auto-reply"):
        return "body"
    if machine and (answers or not listed):
        return "body" if answers or away or submitted.startswith("auto") else "nothing"
    if away and (answers or not listed):
        return "body"
    calendar = kind.startswith("text/calendar")
    if not answers:
        return "headers" if calendar or _asks_to_stop(found, title) else "nothing"
    plain = named and not listed and not machine and not precedence and not calendar
    return "answer" if plain and not _asks_to_stop(found, title) else "headers"


def _from_system(sender: str, *, listed: bool) -> bool:
    before, _, _ = sender.rpartition("@")
    if any(mark in before for mark in _SYSTEMS):
        return True
    return not listed and _local_part(sender).startswith(_LOCAL_PARTS)


def _local_part(sender: str) -> str:
    return sender.rpartition("<")[2].lstrip()


def _asks_to_stop(found: Fields, title: str) -> bool:
    if any(mark in title for mark in _STOPS):
        return True
    to = _first(found, b"to").lower()
    return "unsub" in to or "optout" in to or "opt-out" in to


def _first(found: Fields, name: bytes) -> str:
    values = found.get(name)
    return values[0][:MOST] if values else ""
