"""What discovery finds out about an address: whose mailbox it is, where its servers stand, and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.core.errors import PostwardenError
from companion.linking.provider import Provider
from companion.mail.endpoint import Endpoint

Source = Literal["table", "mx", "srv", "autoconfig", "none"]


@dataclass(frozen=True, slots=True)
class Found:
    """`found_at` is the name that said so: the domain, a mail server, the host of a setup file.

    `user`: the sign-in name where it is not the address. `foreign`: the servers lie outside of the domain and only
    unsigned DNS says so, which is shown before use. `may_ask`: hosts that were not asked for a setup file, since the
    user has to agree first. `refusal`: why this address can't be linked, or what was not found; Offline where the
    name servers said too little to know.
    """

    address: str
    domain: str
    provider: Provider
    source: Source = "none"
    found_at: str | None = None
    imap: Endpoint | None = None
    smtp: Endpoint | None = None
    user: str | None = None
    foreign: bool = False
    may_ask: tuple[str, ...] = ()
    refusal: PostwardenError | None = None
