"""A message that is to be written. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from companion.sending.attachments import Attachment


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be written. Addresses are normalised, `at` in milliseconds. Bcc stands on no header, so not here.
    `unsubscribe`: a mailto URL; `attachments`: with their content.
    """

    message_id: str
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    text: str
    html: str | None
    at: int
    in_reply_to: str | None = None
    references: str | None = None
    unsubscribe: str | None = None
    attachments: tuple[Attachment, ...] = ()
