"""The one connection to a mailbox that stays open between passes: signing in each time would look like an attack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Any, TypeVar

from companion.core.errors import ConnectionLost, MailError
from companion.core.secret import Secret
from companion.mail.endpoint import Account
from companion.mail.imap import FolderState, Imap, ImapSession, Offers
from companion.store.folders import Role
from companion.syncing import roles
from companion.syncing.ahead import Ahead

T = TypeVar("T")

NAMED_FOR = (
    24 * 3600.0
)  # seconds for which what a server calls its folders is believed on new connections too
LONG = 1_000  # messages from which on packing the answers is worth the work
TOKEN = Secret("")  # in the place of any access token


def same(one: Account, other: Account) -> bool:
    """Whether two accounts sign in alike. An access token changes by itself every hour, which means nothing."""
    return _lasting(one) == _lasting(other)


def _lasting(account: Account) -> Account:
    logins = [
        replace(login, secret=TOKEN) if login.mechanism == "xoauth2" else login
        for login in (account.imap_login, account.smtp_login)
    ]
    return replace(account, imap_login=logins[0], smtp_login=logins[1])


def is_near(host: str) -> bool:
    """Whether `host` is this machine by its name: there octets cost nothing, and packing them does."""
    return host == "localhost" or host == "::1" or host.startswith("127.")


class Line:
    """For one thread at a time, but for `drop` and `end`. Methods raise MailError; after one the next `ready` connects
    anew.
    """

    def __init__(self, imap: Imap) -> None:
        self._imap = imap
        self._session: ImapSession | None = None
        self._account: Account | None = None
        self._opened: str | None = None
        self._names: dict[Role, str] = {}
        self._named_on, self._named_at = 0, 0.0  # on which connection, and when
        self._without = frozenset[str]()
        self._packed = False
        self._offers = Offers()
        self._ended = False
        self._ahead: Ahead[Any] | None = None
        self.number = 0  # of the connection, counted up

    @property
    def session(self) -> ImapSession:
        """The open connection; what was begun on it is through first."""
        self.settle()
        if self._session is None:
            host = self._account.imap.host if self._account else ""
            raise ConnectionLost(host=host)
        return self._session

    def ready(self, account: Account, without: frozenset[str] = frozenset()) -> None:
        """Signed in as `account`, using no extension in `without`: on the kept connection if it still answers, else on
        a new one."""
        alike = self._account is not None and same(account, self._account) and without == self._without
        self._without = without
        if self._session is not None and alike:
            self._account = account
            try:
                self._session.noop()
            except MailError:
                self.drop()
            else:
                return
        self.close()
        self._account = account
        if not alike or monotonic() - self._named_at > NAMED_FOR:
            self._names = {}
        self._connect()

    def again(self) -> None:
        """A new connection for the account of `ready`, on which nothing is taken for known; none after `end`."""
        self._names = {}
        self._connect()

    def _connect(self) -> None:
        self.drop()
        if self._account is None or self._ended:
            raise ConnectionLost(host="")
        self._session = self._imap.open(self._account.imap, self._account.imap_login, without=self._without)
        self._packed, self._offers = False, self._session.offers
        self.number += 1
        if self._ended:  # meanwhile
            self.drop()

    def begin(self, work: Callable[[ImapSession], T]) -> Ahead[T]:
        """Does `work` on the open connection in the background. Whoever wants the connection waits for it."""
        session = self.session
        ahead = Ahead(lambda: work(session))
        self._ahead = ahead
        return ahead

    def settle(self) -> None:
        """Waits until what was begun is through."""
        if self._ahead is not None:
            self._ahead.settle()
            self._ahead = None

    def do_without(self, extensions: frozenset[str]) -> None:
        """From the next connection on, until `ready` says otherwise."""
        self._without |= extensions

    def used(self) -> frozenset[str]:
        """The extensions that the connection makes or made use of, and could do without."""
        offers = self._offers
        in_use = {"CONDSTORE": offers.condstore, "QRESYNC": offers.qresync, "ESEARCH": offers.esearch}
        return frozenset(name for name, used in {**in_use, "COMPRESS": self._packed}.items() if used)

    def names(self) -> dict[Role, str]:
        """The folders to read, by role. While there is no Sent it is sought anew: some servers make it with its first
        message."""
        if "sent" not in self._names:
            self._names = roles.named(self.session.folders(), gmail=self.session.offers.gmail)
            self._named_on, self._named_at = self.number, monotonic()
        return self._names

    @property
    def remembers(self) -> bool:
        """Whether the names are from an earlier connection."""
        return bool(self._names) and self._named_on != self.number

    def pack(self, messages: int) -> None:
        """Has the answers compressed from here on, if so many messages are about to come and the wire is slow."""
        if messages >= LONG and not self._packed and self._account and not is_near(self._account.imap.host):
            self._packed = True  # also if that breaks the connection
            self._packed = self.session.compress()

    def examine(self, name: str, known: tuple[int, int] | None = None) -> FolderState:
        """Opens a folder and tells its state; with `known` also what changed since (`ImapSession.examine`)."""
        self._opened = None
        state = self.session.examine(name, known)
        self._opened = name
        return state

    def enter(self, name: str, uidvalidity: int) -> bool:
        """Opens a folder if another one is open. False: it was numbered anew since."""
        return self._opened == name or self.examine(name).uidvalidity == uidvalidity

    @property
    def ended(self) -> bool:
        return self._ended

    def drop(self) -> None:
        """Cuts the connection, from whichever thread."""
        session, self._session, self._opened = self._session, None, None
        if session is not None:
            session.abandon()

    def end(self) -> None:
        """Cuts the connection for good, from whichever thread: the mailbox is not to be read any more."""
        self._ended = True
        self.drop()

    def close(self) -> None:
        """Says goodbye."""
        if self._session is not None:
            self.settle()
            self._session.close()
        self.drop()
