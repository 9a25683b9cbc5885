"""Who asks: the OAuth client that a user set up, or that a distributor packed in.

Google and Microsoft ask who a program is, and a desktop program can keep no secret; so there is no client of ours that
everybody shares. Looked for in this order:

1. what `postwarden setup google FILE` or `postwarden setup microsoft CLIENT_ID` stored, sealed in the vault;
2. the environment: POSTWARDEN_GOOGLE_CLIENT (path of Google's file), POSTWARDEN_MICROSOFT_CLIENT (an id) and
   POSTWARDEN_MICROSOFT_TENANT;
3. `packaged.json` beside this module. It is shipped empty. A distributor with a verified client writes
   `{"google": {"client_id": …, "client_secret": …}, "microsoft": {"client_id": …, "tenant": null}}` into it.

Of Google's file only the id and the secret are read. The addresses in it are not: they could send codes elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from companion.core.errors import NoClient
from companion.core.secret import Secret
from companion.linking.oauth import client_form
from companion.linking.provider import ISSUER_NAMES, Issuer
from companion.vault.vault import Transactions, Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

CLIENT = "client"  # the kind of sealed secret; its owner is `client:google`
Source = Literal["stored", "environment", "packaged"]


@dataclass(frozen=True, slots=True)
class Client:
    """Google's has a secret, Microsoft's perhaps a tenant, the only company whose accounts may sign in."""

    issuer: Issuer
    client_id: str
    secret: Secret | None = None
    tenant: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    client: Client
    source: Source


class Clients:
    def __init__(self, store: Transactions, vault: Vault, environ: Mapping[str, str]) -> None:
        self._store, self._vault, self._environ = store, vault, environ

    def get(self, issuer: Issuer) -> Client:
        """Raises NoClient, BadClient, SecretLost."""
        found = self.find(issuer)
        if found is None:
            raise NoClient(name=ISSUER_NAMES[issuer], issuer=issuer)
        return found.client

    def find(self, issuer: Issuer) -> Found | None:
        """None where none is set up. Raises BadClient, SecretLost."""
        with self._store.read() as connection:
            stored = self._vault.find(connection, f"client:{issuer}", CLIENT)
        if stored is not None:
            return Found(_read(issuer, json.loads(stored.reveal())), "stored")
        given = self._of_environment(issuer)
        if given is not None:
            return Found(given, "environment")
        packaged = json.loads(files(__package__).joinpath("packaged.json").read_text("utf-8")).get(issuer)
        return None if packaged is None else Found(_read(issuer, packaged), "packaged")

    def put(self, tx: Connection, client: Client) -> None:
        facts = {
            "client_id": client.client_id,
            "client_secret": client.secret.reveal() if client.secret else None,
            "tenant": client.tenant,
        }
        self._vault.seal(tx, f"client:{client.issuer}", CLIENT, Secret(json.dumps(facts)))

    def forget(self, tx: Connection, issuer: Issuer) -> None:
        """Only what was stored; mailboxes that are signed in keep the client they signed in with."""
        self._vault.forget(tx, f"client:{issuer}", CLIENT)

    def _of_environment(self, issuer: Issuer) -> Client | None:
        if issuer == "google":
            path = self._environ.get("POSTWARDEN_GOOGLE_CLIENT")
            return google_file(Path(path).expanduser()) if path else None
        client_id = self._environ.get("POSTWARDEN_MICROSOFT_CLIENT")
        return microsoft(client_id, self._environ.get("POSTWARDEN_MICROSOFT_TENANT")) if client_id else None


def google_file(path: Path) -> Client:
    """The client in the file that one downloads from Google. Raises BadClient."""
    try:
        with path.open("rb") as file:
            data = file.read(client_form.LONGEST + 1)
    except OSError:
        raise client_form.refused("google", "the file can't be read") from None
    client_id, secret = client_form.google_file(data)
    return Client("google", client_id, Secret(secret))


def microsoft(client_id: str, tenant: str | None) -> Client:
    """Raises BadClient."""
    return Client("microsoft", *_microsoft(client_id, tenant))


def _microsoft(client_id: str, tenant: str | None) -> tuple[str, None, str | None]:
    return client_form.microsoft_id(client_id), None, client_form.microsoft_tenant(tenant)


def _read(issuer: Issuer, facts: Mapping[str, object]) -> Client:
    """What is stored or packed in is held to the same form: somebody may have edited it."""
    client_id, tenant = str(facts.get("client_id")), facts.get("tenant")
    if issuer == "google":
        client_id, secret = client_form.google(client_id, facts.get("client_secret"))
        return Client("google", client_id, Secret(secret))
    return microsoft(client_id, cast("str | None", tenant))
