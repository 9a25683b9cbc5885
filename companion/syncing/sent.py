"""The Sent folder for the outbox: is this message's copy there, and, where the provider files none, put one in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from companion.core.errors import NoSentFolder
from companion.mail.endpoint import Account
from companion.mail.imap import Imap, ImapSession
from companion.mail.special import sent_folder


class SentFolder:
    """A connection of its own each time: a pass over the mailbox may hold the kept one for minutes."""

    def __init__(self, imap: Imap, account: Callable[[str], Account]) -> None:
        self._imap, self._account = imap, account

    def holds(self, mailbox_id: str, message_id: str) -> bool | None:
        """Whether a copy with this Message-ID is there; None without a Sent folder. Raises MailError, VaultRefused."""
        with self._opened(mailbox_id) as (session, folder):
            return None if folder is None else bool(session.find_message_id(folder, message_id))

    def file(self, mailbox_id: str, message: bytes, at: int) -> None:
        """Puts a copy in, dated `at` (ms), as read. Raises MailError, VaultRefused."""
        with self._opened(mailbox_id) as (session, folder):
            if folder is None:
                raise NoSentFolder(host=self._account(mailbox_id).imap.host)
            session.append(folder, message, at)

    @contextmanager
    def _opened(self, mailbox_id: str) -> Iterator[tuple[ImapSession, str | None]]:
        account = self._account(mailbox_id)
        with self._imap.open(account.imap, account.imap_login) as session:
            yield session, sent_folder(session.folders())
