"""The Drafts folder for the outbox: what is not to be sent after all goes in, what is scheduled is read from it."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from companion.core.errors import NotFound
from companion.mail.endpoint import Account
from companion.mail.flags import DELETED
from companion.mail.imap import Imap, ImapSession
from companion.mail.imap_fetch import SENT_FIELDS, HeaderRow
from companion.mail.special import drafts_folder, trash_folder
from companion.store.outbox import Draft
from companion.syncing import headers
from companion.syncing.classify import decoding

Save = Callable[[str, bytes, int], None]

LOOKED_AT = 1_000  # of the newest drafts; nobody keeps so many that wait to be sent
LARGEST = 64 * 1024 * 1024  # octets; more than any provider takes


@dataclass(frozen=True, slots=True)
class DraftHead:
    """One draft as it stands in its folder. `recipients` with Bcc; `subject` as of `subject_hash`."""

    uid: int
    sender: str | None
    recipients: frozenset[str]
    subject: str
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Drafts:
    """An open Drafts folder. `whole(uid)` reads one draft; None if it has gone meanwhile, or is beyond all limits."""

    folder: str
    uidvalidity: int
    heads: tuple[DraftHead, ...]
    whole: Callable[[int], bytes | None]


class DraftsFolder:
    """A connection of its own, as `sent.SentFolder` has: a pass over the mailbox may hold the kept one for minutes."""

    def __init__(self, imap: Imap, account: Callable[[str], Account]) -> None:
        self._imap, self._account = imap, account

    @contextmanager
    def opened(self, mailbox_id: str) -> Iterator[Save]:
        """Gives `save(message_id, message, at)`, which puts a draft in, dated `at` (ms), unless one with this
        Message-ID is there already. Raises MailError, VaultRefused, and NotFound without a Drafts folder.
        """
        with self._session(mailbox_id) as (session, folder):

            def save(message_id: str, message: bytes, at: int) -> None:
                if not session.find_message_id(folder, message_id):
                    session.append(folder, message, at, draft=True)

            yield save

    @contextmanager
    def reading(self, mailbox_id: str) -> Iterator[Drafts]:
        """The drafts as they stand now. Raises as `opened`."""
        with self._session(mailbox_id) as (session, folder):
            state = session.examine(folder)
            uids = session.uids_between(1, state.uidnext) if state.exists else []
            newest = uids[-LOOKED_AT:]
            rows = session.headers(newest[0], newest[-1], SENT_FIELDS) if newest else ()
            yield Drafts(
                folder,
                state.uidvalidity,
                tuple(head_of(row) for row in rows if not row.flags & DELETED),
                lambda uid: session.whole(uid, LARGEST),
            )

    def remove(self, mailbox_id: str, draft: Draft) -> None:
        """Takes out the draft that was sent, if it still is the very same; at Gmail it goes to Trash, where the user
        has it for thirty days more. One that was edited has another UID, and stays. Raises as `opened`.
        """
        if draft.folder is None or draft.uidvalidity is None or draft.uid is None:
            return
        with self._session(mailbox_id) as (session, _):
            if session.examine(draft.folder).uidvalidity != draft.uidvalidity:
                return
            raw = session.whole(draft.uid, LARGEST)
            if raw is None or digest(raw) != draft.digest:
                return
            trash = trash_folder(session.folders()) if session.offers.gmail else None
            session.remove(draft.folder, draft.uidvalidity, draft.uid, trash)

    @contextmanager
    def _session(self, mailbox_id: str) -> Iterator[tuple[ImapSession, str]]:
        account = self._account(mailbox_id)
        with self._imap.open(account.imap, account.imap_login) as session:
            folder = drafts_folder(session.folders())
            if folder is None:
                raise NotFound(what="folder for drafts")
            yield session, folder


def subject_hash(value: str) -> str:
    """SHA-256 of a subject as its header has it: decoded, in form C, runs of white space made one space. The browser
    makes the same of the subject it shows (extension/src/content/subject.ts).
    """
    text = " ".join(unicodedata.normalize("NFC", decoding.words(value)).split())
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def head_of(row: HeaderRow) -> DraftHead:
    found = headers.fields(row.header)
    return DraftHead(
        row.uid,
        headers.sender(found),
        frozenset(headers.recipients(found)),
        subject_hash(" ".join(found.get(b"subject", ()))),
        headers.message_id(found, row.header, row.size),
    )
