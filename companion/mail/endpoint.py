"""Where a mailbox's servers stand and who signs in there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.core.secret import Secret

Security = Literal["tls", "starttls"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A mail server: `tls` from the first byte, or `starttls`, which is required and never optional (RFC 8314)."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class Login:
    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class Account:
    """All that is needed to receive and send for one address. `mailbox_id` is None while it is being linked."""

    mailbox_id: str | None
    address: str
    provider: str
    imap: Endpoint
    imap_login: Login
    smtp: Endpoint
    smtp_login: Login
