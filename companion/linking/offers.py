"""How an address would be linked: what discovery finds, whether signing in there is set up, and what speaks against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.core.errors import AliasOfLinked, AlreadyLinked, LinkRefused, PostwardenError, TooManyMailboxes
from companion.linking.discovery import Discovery, Found
from companion.linking.oauth.scopes import ASKED, Asked
from companion.linking.provider import Issuer
from companion.linking.rows import SIGNED_OUT
from companion.store import aliases, mailboxes
from companion.store.engine import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Offer:
    """`ready`: a client for the issuer's page is set up here. `scopes`: what that page will ask, in its own words."""

    found: Found
    issuer: Issuer | None
    ready: bool
    scopes: tuple[Asked, ...]
    refusal: PostwardenError | None


class Offers:
    def __init__(
        self, store: Store, discovery: Discovery, ready: Callable[[Issuer], bool], mailbox_limit: int
    ) -> None:
        self._store, self._discovery, self._ready, self._limit = store, discovery, ready, mailbox_limit

    def look(self, address: str, *, ask_host: bool) -> Offer:
        """Nothing is signed in to. `ask_host`: the user agrees that a domain's setup file is asked for.

        What the companion itself knows against the address comes before what the network says. Raises BadAddress.
        """
        found = self._discovery.find(address, ask_host=ask_host)
        with self._store.read() as connection:
            refusal = self._known(connection, found.address) or found.refusal
        issuer = found.provider.issuer
        return Offer(
            found=found,
            issuer=issuer,
            ready=issuer is not None and self._ready(issuer),
            scopes=ASKED[issuer] if issuer else (),
            refusal=refusal,
        )

    def _known(self, connection: Connection, address: str) -> LinkRefused | None:
        row = mailboxes.by_address(connection, address)
        if row is not None and row.state not in SIGNED_OUT:
            facts = {"linked_from": row.linked_from} if row.linked_from else {}
            return AlreadyLinked(address=address, field="address", **facts)
        if row is not None and not row.retired:
            return None  # signs in again
        owner = aliases.owner(connection, address)
        if owner is not None and row is None:
            return AliasOfLinked(address=address, mailbox=owner.address, field="address")
        full = mailboxes.count(connection) >= self._limit
        return TooManyMailboxes(limit=self._limit, field="address") if full else None
