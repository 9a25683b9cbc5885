"""Sign-ins over a real database, at the rig's OAuth server, with somebody at the browser."""

from __future__ import annotations

import imaplib
import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.core.secret import Secret
from companion.linking.oauth.attempt import Attempt
from companion.linking.oauth.grant import GRANT, Grant
from companion.linking.oauth.service import SignIns
from companion.linking.oauth.turns import Turns
from companion.linking.provider import Issuer
from companion.mail.tls import Tls
from companion.store import sealed
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.vault.vault import Transactions, Vault
from tests.fakes.vault import MemoryKeys
from tests.rig.oauth import Browser, OAuthServer, environ, origin
from tests.rig.servers import Rig

ISSUERS: tuple[Issuer, ...] = ("google", "microsoft")
KEY = bytes(range(32))
MAILBOX = "m_1"
BACK = "http://"  # where the redirects leave the provider


@dataclass
class Desk:
    home: Path
    server: OAuthServer
    store: Store
    vault: Vault
    sign_ins: SignIns

    def sign_in(self, issuer: Issuer, address: str) -> Grant:
        """The user opens the page and agrees. Raises what `Attempt.wait` does."""
        attempt = self.sign_ins.begin(issuer, address)
        return self.finish(attempt, lambda browser: browser.open(attempt.url))

    def finish(self, attempt: Attempt, user: object) -> Grant:
        """`user(browser)` runs beside the wait."""
        assert callable(user)
        with ThreadPoolExecutor(1) as beside:
            page = beside.submit(user, self.server.browser())
            try:
                return attempt.wait(threading.Event())
            finally:
                page.result()

    def keep(self, mailbox_id: str, grant: Grant) -> None:
        with self.store.write() as tx:
            self.sign_ins.keep(tx, mailbox_id, grant)

    def kept(self, mailbox_id: str) -> Secret:
        with self.store.read() as connection:
            return self.vault.open(connection, mailbox_id, GRANT)

    def another(self) -> SignIns:
        """What another process of the same user has: the same data directory, and nothing in memory."""
        return sign_ins(self.home, self.server, self.store, self.vault)


def sign_ins(
    home: Path,
    server: OAuthServer,
    store: Transactions,
    vault: Vault,
    *,
    limit: float = 60,
    bare: bool = False,
) -> SignIns:
    """`bare`: no client is set up."""
    given = {} if bare else environ(home)
    tls, turns = Tls(server.ca), Turns(home / "turns")
    return SignIns(store, vault, SystemClock(), tls, server.peers, given, turns, limit)


def key_vault() -> Vault:
    return Vault(KEY, sealed, MemoryKeys())


@contextmanager
def desk_at(home: Path, server: OAuthServer, limit: float = 60) -> Iterator[Desk]:
    home.mkdir(exist_ok=True)
    with closing(open_migrated(home / DATABASE_NAME)) as store:
        vault = key_vault()
        yield Desk(home, server, store, vault, sign_ins(home, server, store, vault, limit=limit))


def way_back(browser: Browser, attempt: Attempt) -> tuple[str, str]:
    """Through the provider's pages: the address on this machine to which the browser would go now, and what it would
    take along, in the address or in a form."""
    page = browser.open(attempt.url, until=BACK)
    at = urlsplit(page.url)
    return f"{origin(page.url)}/", at.query or page.body.decode()


def opens(rig: Rig, address: str, token: Secret) -> bool:
    """Whether Dovecot takes the token for that mailbox."""
    said = f"user={address}\x01auth=Bearer {token.reveal()}\x01\x01".encode()
    client = imaplib.IMAP4_SSL(rig.host, rig.ports["imaps"], ssl_context=rig.tls, timeout=20)
    try:
        return client.authenticate("XOAUTH2", lambda challenge: b"" if challenge else said)[0] == "OK"
    except imaplib.IMAP4.error:
        return False
    finally:
        client.shutdown()


def signed_in(desk: Desk, issuer: Issuer, address: str, *, seconds: int = 1) -> Secret:
    """A mailbox whose access token has ended, and whose next ones will at once."""
    desk.server.switch(access_ttl=seconds)
    grant = desk.sign_in(issuer, address)
    desk.keep(MAILBOX, grant)
    return grant.access


def refresh_token(issuer: Issuer, kept: Secret) -> str:
    facts = json.loads(kept.reveal())
    if issuer == "google":
        return str(facts["refresh_token"])
    (found,) = json.loads(facts["cache"])["RefreshToken"].values()
    return str(found["secret"])


def eventually(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)
