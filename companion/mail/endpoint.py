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


Mechanism = Literal["password", "xoauth2"]


@dataclass(frozen=True, slots=True)
class Login:
    """`secret` is a password or app password, or for `xoauth2` an access token."""

    user: str
    secret: Secret
    mechanism: Mechanism = "password"


@dataclass(frozen=True, slots=True)
class Account:
    """All that is needed to receive and send for one address. `mailbox_id` is None while it is being linked; `smtp` is
    None for a mailbox that was linked without sending; `by_graph`: it sends through Microsoft Graph in its place."""

    mailbox_id: str | None
    address: str
    provider: str
    imap: Endpoint
    imap_login: Login
    smtp: Endpoint | None
    smtp_login: Login
    by_graph: bool = False
