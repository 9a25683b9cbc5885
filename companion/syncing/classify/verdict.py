"""What a message that came in is, and whom a bounce in it speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "reply", "auto_reply", "bounce", "complaint", "unsubscribe", "dmarc_report", "tls_report", "other"
]
Owner = Literal["address", "sender", "limit", "transport"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address that was refused. `owner`: whose fault it is (None: nobody can tell). `permanent`: by the class of
    the code. `status`: RFC 3463. `receiver`: the host that refused. `reason`: its words, at most 500 characters.

    In a complaint: who complained, as far as it is said, without owner and codes.
    """

    address: str
    owner: Owner | None = None
    permanent: bool = False
    status: str | None = None
    smtp_code: int | None = None
    reason: str | None = None
    receiver: str | None = None


@dataclass(frozen=True, slots=True)
class Selector:
    """Who signed the returned message: `s=` and `d=` of a DKIM-Signature."""

    selector: str
    domain: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """`original_message_id`: of the message that was returned, complained about or answered, in its brackets.

    `delayed`: who is still waiting for that message: deferrals, whatever the kind (`other` if nobody was refused).
    """

    kind: Kind
    recipients: tuple[Recipient, ...] = ()
    original_message_id: str | None = None
    original_selectors: tuple[Selector, ...] = ()
    delayed: tuple[Recipient, ...] = ()
