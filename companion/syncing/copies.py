"""Looks at copies of the user's own mail that reached another linked mailbox: what its server wrote about them."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nlargest
from operator import attrgetter

from companion.core.addresses import domain_of
from companion.dns.organisation import organisation
from companion.store import aliases, sightings
from companion.store.engine import Store
from companion.store.facts import Standing
from companion.store.folders import FolderRow
from companion.store.messages import MessageRow
from companion.store.sightings import SightingRow
from companion.syncing.authres import sighting
from companion.syncing.bodies import Bodies
from companion.syncing.line import Line

HEADER = 16 * 1024  # octets; what the receiving server wrote stands on top
MOST = 50  # of one batch, the newest


def look(
    store: Store,
    line: Line,
    bodies: Bodies,
    folder: FolderRow,
    uidvalidity: int,
    own: str,
    found: Iterable[MessageRow],
) -> list[SightingRow]:
    """What came into `folder`, whose mailbox is `own`, from other linked mailboxes. Within one organisation no server
    judges, so nothing is looked at. Raises MailError, StoreUnavailable.
    """  # fmt: skip
    with store.read() as connection:
        owners = {
            address: owner
            for address, owner in aliases.owners(connection).items()
            if owner != folder.mailbox_id and organisation(domain_of(address)) != organisation(domain_of(own))
        }
        some = [row for row in found if row.sender in owners] if owners else []
        if not some:
            return []
        known = sightings.known(connection, folder.mailbox_id, {row.message_id for row in some})
    seen: list[SightingRow] = []
    for row in nlargest(MOST, (row for row in some if row.message_id not in known), key=attrgetter("uid")):
        raw = bodies.fetch(line, Standing(folder.id, folder.name, uidvalidity, row.uid), HEADER)
        if raw is not None and row.sender is not None:
            told = sighting.of_copy(
                raw, owners[row.sender], row.message_id, row.sender, receiver=folder.mailbox_id,
                role=folder.role, at=row.at,
            )  # fmt: skip
            seen += [told] if told is not None else []
    return seen
