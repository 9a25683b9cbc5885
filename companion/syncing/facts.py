"""From what a message is to what is known: fact rows. Pure; never raises."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from companion.core import wishes
from companion.mail.imap_fetch import HeaderRow
from companion.store.facts import OF_DOMAINS, FactRow, Kind
from companion.syncing import subjects
from companion.syncing.classify.verdict import Recipient, Verdict
from companion.syncing.headers import Fields
from companion.syncing.signs import Need

MOST_ANSWERS = 30  # ids of one message; a thread's first matters less than its last
MOST_FIELD = 16 * 1024  # characters of References that are looked at: its end
MOST_PEOPLE = 200  # of one report
MOST_REASON = 500
_ID = re.compile(r"<([!-;=?-~]{1,996})>")


class Arrival(NamedTuple):
    """A message that came in and may say something about a send. `at` in ms, never later than now. `answers`: ids that
    it names. `on_behalf`: its writer passes on what somebody else said."""

    uid: int
    message_id: str
    at: int
    sender: str | None
    header: bytes
    need: Need
    answers: tuple[str, ...]
    subject: str
    on_behalf: bool


def arrival(
    row: HeaderRow, message_id: str, at: int, sender: str | None, found: Fields, need: Need
) -> Arrival:
    """`found`: the fields of `row`. Of them only what is needed is kept, since thousands wait at once."""
    report = found.get(b"content-type", ("",))[0].lstrip().lower().startswith("multipart/report")
    subject = found.get(b"subject", ("",))[0]
    return Arrival(row.uid, message_id, at, sender, row.header, need, answered(found), subject, report)


def rows_of(mailbox_id: str, came: Arrival, verdict: Verdict) -> list[FactRow]:
    """One row for each person that the message speaks of; none for one that says nothing about a send."""
    answers = came.answers
    if verdict.original_message_id is not None:
        answers = tuple(dict.fromkeys((verdict.original_message_id, *answers)))
    if verdict.kind == "reply" or verdict.kind == "auto_reply" or verdict.kind == "unsubscribe":
        if verdict.kind == "unsubscribe" and (wish := wishes.named(came.subject)) is not None:
            answers = (wish, *answers)
        writer = "" if came.on_behalf or came.sender is None else came.sender
        about = subjects.key(came.subject)
        return [FactRow(mailbox_id, verdict.kind, came.message_id, came.at, writer, answers, about)]
    told: list[tuple[Kind, Recipient]] = []
    if verdict.kind in ("bounce", "complaint"):
        told += [(verdict.kind, one) for one in verdict.recipients[:MOST_PEOPLE] or (Recipient(""),)]
    elif verdict.kind != "other":
        told.append((verdict.kind, Recipient(came.sender or "")))
    told += [("deferral", one) for one in verdict.delayed[:MOST_PEOPLE]]
    signed = tuple((one.selector, one.domain) for one in verdict.original_selectors) or None
    found: dict[tuple[Kind, str], FactRow] = {}
    for kind, one in told:
        if (kind, one.address) not in found:
            found[kind, one.address] = FactRow(
                mailbox_id, kind, came.message_id, came.at, one.address, answers, None, None,
                "none" if kind in OF_DOMAINS else None, one.owner,
                one.permanent if kind in ("bounce", "deferral") else None, one.status, one.smtp_code,
                one.reason[:MOST_REASON] if one.reason else None, one.receiver, signed,
            )  # fmt: skip
    return list(found.values())


def answered(found: Fields) -> tuple[str, ...]:
    """The ids a message says it answers: In-Reply-To, then References from the last to the first."""
    first = ids(found.get(b"in-reply-to", ())[:1])
    thread = ids(found.get(b"references", ())[:1])
    return tuple(dict.fromkeys((*first, *reversed(thread))))[:MOST_ANSWERS]


def ids(values: Iterable[str]) -> list[str]:
    """Message-IDs in their brackets; what else stands there, such as control characters, is no part of one."""
    return [f"<{name}>" for value in values for name in _ID.findall(value[-MOST_FIELD:])]
