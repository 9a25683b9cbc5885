"""What is known of a provider: its names, servers and ways to sign in. The table itself is `providers.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.core.wording import Said
from companion.mail.endpoint import Endpoint

Issuer = Literal["google", "microsoft"]
SignIn = Literal["password", "google", "microsoft"]
Way = Literal["oauth", "app_password", "password"]
# What of a row may still be unverified.
Part = Literal["servers", "mx", "domains", "app_password_page", "app_password_steps", "access_page"]

ISSUER_NAMES: dict[Issuer, str] = {"google": "Google", "microsoft": "Microsoft"}


@dataclass(frozen=True, slots=True)
class AppPassword:
    """Where a provider makes passwords for programs: its page, and what to do there, a sentence a step."""

    page: str
    steps: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Provider:
    """One row. `ways`: how one signs in there, best first. `domains` are whole domains or, with a leading `.`, all
    below; `mx` are suffixes of mail server names. `access_page` lists what may sign in. Servers are None where every
    mailbox has its own. `source` says what was read for each part, and when; `unverified` names the parts for which
    nothing was found, neither a page of the provider nor public sources that agree.
    """

    id: str
    name: str
    ways: tuple[Way, ...]
    imap: Endpoint | None
    smtp: Endpoint | None
    source: str
    domains: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    issuer: Issuer | None = None
    app_password: AppPassword | None = None
    access_page: str | None = None
    unverified: tuple[Part, ...] = ()
