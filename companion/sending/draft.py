"""What is known of a message before it leaves: one type, whoever read it. Pure.

A webmail's page tells these facts and neither subject nor text (web/routes/permits.py); of an outbox message they are
read from its bytes (draft_mail.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Title = Literal["empty", "answer", "other"]


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads, and the host that its words name; None where they name none. In ASCII, lower case."""

    host: str
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Of what the user wrote; a quote below an answer counts for `html_bytes` only. What is None is not known.

    `images`: those that one sees, without a signature's; `pixels`: hosts of those that one doesn't. `visible`: how many
    stand in To and Cc. `title`: "answer" is a subject that begins with Re: or the like. `answers`: it stands in a
    conversation. `fingerprint`: tells equal texts, and hardly anything else (draft_words.py).
    """

    has_unsubscribe: bool = False
    links: tuple[Link, ...] = ()
    html_bytes: int = 0
    attachment_bytes: int = 0
    tokens: tuple[str, ...] = ()
    images: int = 0
    text_chars: int | None = None
    pixels: tuple[str, ...] = ()
    visible: int | None = None
    title: Title | None = None
    answers: bool = False
    reply_to_domain: str | None = None
    fingerprint: str | None = None
