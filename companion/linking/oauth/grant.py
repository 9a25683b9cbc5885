"""What comes of a sign-in on a provider's page. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.secret import Secret
from companion.linking.provider import Issuer

GRANT = "grant"  # the kind of sealed secret


@dataclass(frozen=True, slots=True)
class Grant:
    """`names`: the addresses that the provider says this account has, the main one first, normalised.

    `access` signs in to the mail servers until `until` (milliseconds). `kept` is what is sealed in the vault under
    `GRANT`: all that is needed to get the next one, the refresh token among it. `graph`: likewise a token for Microsoft
    Graph and its end, where one was wanted.
    """

    issuer: Issuer
    names: tuple[str, ...]
    access: Secret
    until: int
    kept: Secret
    graph: tuple[Secret, int] | None = None
