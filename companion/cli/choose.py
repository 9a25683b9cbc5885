"""Finds the mailbox that a command names by its address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.addresses import normalise
from companion.core.errors import NoSuchMailbox

if TYPE_CHECKING:
    from companion.store.engine import Store
    from companion.store.mailboxes import MailboxRow


def mailbox_of(store: Store, address: str) -> MailboxRow:
    """Raises BadAddress, NoSuchMailbox."""
    from companion.store import mailboxes

    wanted = normalise(address)
    with store.read() as connection:
        found = mailboxes.by_address(connection, wanted)
    if found is None or found.retired:
        raise NoSuchMailbox(address=wanted)
    return found


def sender_of(store: Store, address: str) -> MailboxRow:
    """The mailbox that mail From this address leaves from: its own or an alias. Raises BadAddress, NoSuchMailbox."""
    from companion.store import aliases

    try:
        return mailbox_of(store, address)
    except NoSuchMailbox:
        with store.read() as connection:
            found = aliases.owner(connection, normalise(address))
        if found is None:
            raise
        return found
