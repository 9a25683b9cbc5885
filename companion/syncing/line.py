"""The one connection to a mailbox that stays open between passes: signing in each time would look like an attack."""

from __future__ import annotations

from dataclasses import replace

from companion.core.errors import ConnectionLost, MailError
from companion.core.secret import Secret
from companion.mail.endpoint import Account
from companion.mail.imap import FolderState, Imap, ImapSession
from companion.mail.special import sent_folder

INBOX = "INBOX"
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


class Line:
    """For one thread at a time, but for `drop` and `end`. Methods raise MailError; after one the next `ready` connects
    anew.
    """

    def __init__(self, imap: Imap) -> None:
        self._imap = imap
        self._session: ImapSession | None = None
        self._account: Account | None = None
        self._opened: str | None = None
        self._sent: str | None = None
        self._ended = False

    @property
    def session(self) -> ImapSession:
        if self._session is None:
            host = self._account.imap.host if self._account else ""
            raise ConnectionLost(host=host)
        return self._session

    def ready(self, account: Account) -> None:
        """Signed in as `account`: on the kept connection if it still answers, else on a new one."""
        if self._session is not None and self._account is not None and same(account, self._account):
            self._account = account
            try:
                self._session.noop()
            except MailError:
                self.drop()
            else:
                return
        self.close()
        self._account = account
        self.again()

    def again(self) -> None:
        """A new connection for the account of `ready`; none after `end`."""
        self.drop()
        if self._account is None or self._ended:
            raise ConnectionLost(host="")
        self._session = self._imap.open(self._account.imap, self._account.imap_login)
        self._sent = None
        if self._ended:  # meanwhile
            self.drop()

    def sent(self) -> str | None:
        """The Sent folder's name. One not found is sought anew: some servers make it with its first message."""
        if self._sent is None:
            self._sent = sent_folder(self.session.folders())
        return self._sent

    def examine(self, name: str) -> FolderState:
        """Opens a folder and tells its state."""
        self._opened = None
        state = self.session.examine(name)
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
            self._session.close()
        self.drop()
