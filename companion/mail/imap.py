"""Speaks IMAP: signs in over verified TLS, lists folders, reads headers, finds and files messages.

Folders are opened with EXAMINE and read with PEEK, always: nothing of the user's changes. `append` is the one
exception. The baseline of RFC 3501 must do: UID windows, no extension. IMAPClient 4.1 is passed by where it fails
(mail.md 1): its `fetch` raises on ranges and sends UID lists that servers refuse; its lexer steps byte by byte.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from datetime import UTC, date, datetime
from types import TracebackType
from typing import NamedTuple

from imapclient import IMAPClient

from companion.core.errors import MailError, NoEncryption
from companion.mail.criteria import criteria
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap_errors import refused, speaking
from companion.mail.imap_fetch import ITEMS, HeaderRow, Part, row
from companion.mail.imap_sign_in import sign_in, text_of
from companion.mail.imap_wire import Wire
from companion.mail.special import FolderInfo
from companion.mail.tls import Tls

_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CHUNK = 256  # rows between two looks at the caller
_FETCH_SECONDS = 300.0
_LIST_OCTETS = 2 << 20  # IMAPClient reads them one by one
_LAST_UID = 2**32 - 1


class FolderState(NamedTuple):
    """What EXAMINE or STATUS says: `uidnext` is the UID the next message will get, `exists` how many there are."""

    uidvalidity: int
    uidnext: int
    exists: int


class _Client(IMAPClient):  # type: ignore[misc]  # IMAPClient is untyped
    """IMAPClient on a connection that stands already."""

    def __init__(self, wire: Wire, timeout: float) -> None:
        self._wire = wire
        super().__init__("", ssl=False, timeout=timeout)
        wire.debug = 0  # IMAPClient sets 5, which formats every line for its log

    def _create_IMAP4(self) -> Wire:
        return self._wire


class ImapSession:
    """One signed-in connection, for one thread at a time. Every method raises MailError; after one it is of no use."""

    def __init__(self, server: Endpoint, wire: Wire, timeout: float) -> None:
        self._server, self._wire = server, wire
        self._client = _Client(wire, timeout)

    def __enter__(self) -> ImapSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.abandon()

    def folders(self) -> list[FolderInfo]:
        self._wire.allow(octets=_LIST_OCTETS)
        with speaking(self._server):
            return [
                FolderInfo(
                    name,
                    frozenset(flag.decode(errors="replace").lower() for flag in flags),
                    delimiter.decode(errors="replace") if delimiter else None,
                )
                for flags, delimiter, name in self._client.list_folders()
                if isinstance(name, str)
            ]

    def examine(self, name: str) -> FolderState:
        """Opens a folder, to read only."""
        with self._speaking():
            said = self._client.select_folder(name, readonly=True)
            uidnext = said.get(b"UIDNEXT")
            if uidnext is not None:
                return FolderState(int(said[b"UIDVALIDITY"]), uidnext, int(said[b"EXISTS"]))
        return self.status(name)  # RFC 2060 servers leave UIDNEXT out

    def status(self, name: str) -> FolderState:
        """A folder's state without opening it."""
        with self._speaking():
            said = self._client.folder_status(name, ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
            return FolderState(*(int(said[key]) for key in (b"UIDVALIDITY", b"UIDNEXT", b"MESSAGES")))

    def headers(self, first: int, last: int) -> Iterator[HeaderRow]:
        """The messages with UIDs from `first` to `last` in the open folder, in the server's order, as they come.

        A range and never a list: servers refuse long ones. Left in the middle, the connection is cut.
        """
        wide = last - first + 1
        self._wire.allow(
            octets=(64 << 10) * wide + (8 << 20), lines=8 * wide + 10_000, seconds=_FETCH_SECONDS
        )
        with speaking(self._server):
            tag = self._wire._command("UID", "FETCH", f"{first}:{min(last, _LAST_UID)}", ITEMS)
        whole = False
        try:
            while not whole:
                with speaking(self._server):
                    rows, whole = self._some(tag)
                yield from (found for found in rows if first <= found.uid <= last)
        finally:
            if not whole:
                self.abandon()

    def _some(self, tag: bytes) -> tuple[list[HeaderRow], bool]:
        """Up to _CHUNK rows, and whether the answer is complete."""
        wire, rows = self._wire, list[HeaderRow]()
        while wire.tagged_commands[tag] is None:
            if len(rows) >= _CHUNK:
                return rows, False
            wire._check_bye()
            wire._get_response()
            parts: list[Part] | None = wire.untagged_responses.pop("FETCH", None)
            if parts and (found := row(parts)):
                rows.append(found)
        typ, data = wire.tagged_commands.pop(tag) or ("BAD", [])
        if typ != "OK":
            raise refused(text_of(data), self._server, signing_in=False)
        return rows, True

    def uids_since(self, day: date) -> list[int]:
        """UIDs of what came to the open folder on `day` (the server's) or later, ascending."""
        return self._search(["SINCE", f"{day.day}-{_MONTHS[day.month]}-{day.year}"])

    def uids_between(self, first: int, last: int) -> list[int]:
        """UIDs from `first` to `last` in the open folder, ascending."""
        found = self._search(["UID", f"{first}:{min(last, _LAST_UID)}"])
        return [uid for uid in found if first <= uid <= last]

    def lowest_uid(self) -> int | None:
        """UID of the first message in the open folder, which must not be empty."""
        return min(self._search(["1"]), default=None)

    def find_message_id(self, folder: str, message_id: str) -> list[int]:
        """UIDs in `folder` whose Message-ID is this one. Raises HeaderRefused for one that no header may hold."""
        terms = criteria("HEADER", "Message-ID", message_id)
        self.examine(folder)
        return self._search(terms)

    def _search(self, terms: list[str]) -> list[int]:
        with self._speaking():
            typ, data = self._wire.uid("SEARCH", *terms)
            if typ != "OK":
                raise refused(text_of(data), self._server, signing_in=False)
            return sorted(int(uid) for line in data if line for uid in line.split())

    def append(
        self, folder: str, message: bytes, at_ms: int, *, seen: bool = True, draft: bool = False
    ) -> None:
        """Files a copy, or with `draft` a message to be written on, dated `at_ms`."""
        flags = [flag for flag, wanted in ((b"\\Seen", seen), (b"\\Draft", draft)) if wanted]
        with self._speaking():
            moment = datetime.fromtimestamp(at_ms / 1000, UTC)
            self._client.append(folder, message, flags, moment)

    def noop(self) -> None:
        with self._speaking():
            self._client._command_and_check("noop")

    def close(self) -> None:
        """Says goodbye if the server still listens. Never raises."""
        with suppress(MailError), speaking(self._server):
            self._wire.allow(seconds=3)
            self._client.logout()
        self.abandon()

    def abandon(self) -> None:
        """Cuts the connection, from whichever thread."""
        self._wire.shutdown()

    def _speaking(self) -> AbstractContextManager[None]:
        self._wire.allow()
        return speaking(self._server)


class Imap:
    """Opens sessions. `dialler` says which hosts may be reached, `tls` whom to trust."""

    def __init__(self, dialler: Dialler, tls: Tls) -> None:
        self._dialler, self._tls = dialler, tls
        # At DEBUG it writes user names and folder names.
        logging.getLogger("imapclient").setLevel(logging.WARNING)

    def open(self, server: Endpoint, login: Login, timeout: float = 30) -> ImapSession:
        """Connects, verifies, signs in. Raises MailError and LinkRefused; no secret leaves before TLS is verified."""
        sock = self._dialler.connect(server.host, server.port, timeout)
        try:
            if server.security == "tls":
                sock = self._tls.wrap(sock, server.host)
            with speaking(server, greeting=True):
                wire = Wire(sock, timeout, plain=server.security == "starttls")
                if server.security == "starttls":
                    self._encrypt(wire, server)
                    sock = wire.sock
            with speaking(server, signing_in=True):
                sign_in(wire, server, login)
                return ImapSession(server, wire, timeout)
        except BaseException:
            sock.close()
            raise

    def _encrypt(self, wire: Wire, server: Endpoint) -> None:
        # A PREAUTH greeting allows no STARTTLS any more: nobody who means well sends it here.
        if "STARTTLS" not in wire.capabilities or wire.state != "NONAUTH":
            raise NoEncryption(host=server.host, port=server.port)
        wire.secure(lambda plain: self._tls.wrap(plain, server.host))
