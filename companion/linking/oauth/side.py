"""What Google and Microsoft have in common here: a page to open, tokens for what comes back, the next token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from companion.core.secret import Secret
from companion.linking.oauth.clients import Client
from companion.linking.oauth.grant import Grant
from companion.linking.oauth.scopes import Use


@dataclass(frozen=True, slots=True)
class Renewed:
    """An access token, good until `until` (ms), and what is kept from now on: store it before the token is used."""

    access: Secret
    until: int
    kept: Secret


class SignInPage(Protocol):
    """One sign-in under way. Holds the verifier, in memory alone."""

    @property
    def url(self) -> str: ...

    def finish(self, answer: dict[str, str]) -> Grant:
        """Tokens for the `code` that came back. Raises SignInClosed, AdminConsent, ClientRefused, PartialScopes,
        SignInUnavailable, Offline."""


class Side(Protocol):
    """`host`: under which name a browser finds this machine again."""

    host: str

    def page(
        self, client: Client, redirect: str, state: str, address: str, *, graph: bool = False
    ) -> SignInPage:
        """`graph`: the mailbox is to send through Microsoft Graph. Raises ClientRefused, SignInUnavailable, Offline."""

    def is_issuer(self, told: str) -> bool:
        """Whether an answer that names this issuer is from here (RFC 9207)."""

    def renew(self, kept: Secret, refused: Secret | None, use: Use = "mail") -> Renewed:
        """`refused`: an access token that the server has turned down, so it is no use although it looks good.
        Raises SignInEnded, SignInUnavailable, Offline, SecretLost; for Graph also GraphConsent."""

    def revoke(self, kept: Secret) -> bool:
        """Tells the provider that its tokens are void. Raises SignInUnavailable, Offline, SecretLost."""
