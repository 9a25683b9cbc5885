"""The Drafts folder for the outbox: where a message goes that is not to be sent after all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from companion.core.errors import NotFound
from companion.mail.endpoint import Account
from companion.mail.imap import Imap
from companion.mail.special import drafts_folder

Save = Callable[[str, bytes, int], None]


class DraftsFolder:
    """A connection of its own, as `sent.SentFolder` has: a pass over the mailbox may hold the kept one for minutes."""

    def __init__(self, imap: Imap, account: Callable[[str], Account]) -> None:
        self._imap, self._account = imap, account

    @contextmanager
    def opened(self, mailbox_id: str) -> Iterator[Save]:
        """Gives `save(message_id, message, at)`, which puts a draft in, dated `at` (ms), unless one with this
        Message-ID is there already. Raises MailError, VaultRefused, and NotFound without a Drafts folder.
        """
        account = self._account(mailbox_id)
        with self._imap.open(account.imap, account.imap_login) as session:
            folder = drafts_folder(session.folders())
            if folder is None:
                raise NotFound(what="folder for drafts")

            def save(message_id: str, message: bytes, at: int) -> None:
                if not session.find_message_id(folder, message_id):
                    session.append(folder, message, at, draft=True)

            yield save
