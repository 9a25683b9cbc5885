"""From what is asked for to a message's bytes: both parts, signature, way out, files, within the provider's size."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.core import wishes
from companion.core.errors import EmptyMessage, NotFound, TooLarge
from companion.linking.ceilings import largest
from companion.mail.graph import LARGEST as BY_GRAPH
from companion.sending import body
from companion.sending.attachments import Attachment
from companion.sending.compose import Letter, compose
from companion.sending.fields import check_text
from companion.sending.pieces import joined
from companion.sending.plain import of_html
from companion.store import candidates, correspondents, senders
from companion.store.ledger import LimitRow
from companion.store.senders import Sender
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class OutboxAsk:
    """A message to be sent at `at` (milliseconds), or as soon as the limits allow. Text and HTML both go out; where one
    is empty it is made from the other. `unsubscribe`: whether there is a way out; None: where all are strangers and the
    mailbox's settings want it.
    """

    mailbox_id: str
    sender: str
    to: tuple[str, ...]
    subject: str
    text: str
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    html: str | None = None
    at: int | None = None
    in_reply_to: str | None = None
    references: str | None = None
    message_id: str | None = None
    attachments: tuple[Attachment, ...] = ()
    signature: bool = True
    unsubscribe: bool | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes, and what a wish to get no more names them by (core/wishes.py)."""

    message: bytes
    wish_id: str | None


class Writing:
    """Writes messages within one transaction that reads; what it has learnt of a mailbox counts for its next one."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault
        self._senders: dict[str, Sender] = {}
        self._own: dict[str, frozenset[str]] = {}
        self._given: set[str] = set()  # Message-IDs of what was written before it

    def written(self, ask: OutboxAsk, letter: Letter, limit: LimitRow, everybody: Sequence[str]) -> Written:
        """`letter`: the ask with its addresses normalised; `everybody`: all recipients, Bcc too.

        Raises EmptyMessage, TextTooLong, TooLarge, NotFound, SecretLost, and as `compose`.
        """
        check_text("text", letter.text)
        check_text("html", letter.html or "")
        if not (letter.text.strip() or ask.attachments or _shows(letter.html or "")):
            raise EmptyMessage(field="text")
        sender = self._sender(ask.mailbox_id)
        chosen, wanted = sender.signature, ask.unsubscribe
        if wanted is None:
            wanted = chosen.unsubscribe and self._are_strangers(ask, everybody)
        wish = wishes.wish_id(secrets.token_bytes(wishes.TOKEN_BYTES)) if wanted else None
        said = body.write(
            letter.text, letter.html,
            signature=chosen.html if ask.signature else "", way_out=chosen.way_out if wanted else "",
            answers=ask.in_reply_to is not None,
        )  # fmt: skip
        files = joined(self._connection, self._vault, ask.mailbox_id, ask.attachments)
        most = largest(limit.provider).size
        if sender.sends_by == "graph":
            most = min(most, BY_GRAPH)
        coded = sum(len(one.content) for one in files) * 4 // 3
        _must_fit(limit, most, coded)  # before base64 of what is far too much is made
        message = compose(
            replace(
                letter, text=said.text, html=said.html, attachments=files,
                unsubscribe=wishes.mailto(letter.sender, wish) if wish else None,
            )
        )  # fmt: skip
        _must_fit(limit, most, len(message))
        self._given.add(letter.message_id)
        return Written(message, wish)

    def _sender(self, mailbox_id: str) -> Sender:
        found = self._senders.get(mailbox_id) or senders.get(self._connection, mailbox_id)
        if found is None:
            raise NotFound(what="mailbox")
        self._senders[mailbox_id] = found
        return found

    def _are_strangers(self, ask: OutboxAsk, everybody: Sequence[str]) -> bool:
        """Nobody of them ever wrote to the mailbox or is the user, and it answers nothing that somebody wrote."""
        first = ask.in_reply_to
        if (
            first
            and first not in self._given
            and not candidates.ours(self._connection, ask.mailbox_id, [first])
        ):
            return False
        if correspondents.known(self._connection, ask.mailbox_id, everybody):
            return False
        if ask.mailbox_id not in self._own:
            self._own[ask.mailbox_id] = senders.own(self._connection, ask.mailbox_id)
        return self._own[ask.mailbox_id].isdisjoint(everybody)


def _must_fit(limit: LimitRow, most: int, size: int) -> None:
    if size > most:
        raise TooLarge(
            field="attachments", size=f"{size / MB:.1f}", most=f"{most // MB}", address=limit.address
        )


def _shows(html: str) -> bool:
    """Whether a reader sees something of it. An editor leaves `<div><br></div>` of what was deleted."""
    return bool(of_html(html).strip()) or re.search(r"<(?:img|hr)\b", html, re.IGNORECASE) is not None
