"""The services over one open data directory, each given what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from random import SystemRandom

from companion.app.opening import Basis
from companion.core.claims import Claims
from companion.core.clock import Clock
from companion.core.settings import Settings
from companion.dns.resolver import Resolver, system_servers
from companion.health.service import Health
from companion.ledger.limits import Ceiling
from companion.ledger.service import Ledger
from companion.ledger.settings import LimitSettings
from companion.linking import providers
from companion.linking.service import Linking
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.pairing.service import Pairing
from companion.sending.outbox import Outbox
from companion.sending.permits import Permits
from companion.store.engine import Store
from companion.syncing.sent import SentFolder
from companion.syncing.service import Syncing
from companion.vault.vault import Vault

LINKING = "linking"  # in the data directory: which process links what


@dataclass(frozen=True, slots=True)
class Services:
    clock: Clock
    store: Store
    vault: Vault
    pairing: Pairing
    linking: Linking
    ledger: Ledger
    limits: LimitSettings
    syncing: Syncing
    permits: Permits
    outbox: Outbox
    health: Health


@contextmanager
def wire(basis: Basis, settings: Settings) -> Iterator[Services]:
    """Mail sessions are closed at the end."""
    clock, store, vault = basis.clock, basis.store, basis.vault
    dialler, tls = Dialler(settings.peers, settings.port), Tls(settings.peers.ca_file)
    imap, smtp = Imap(dialler, tls), Smtp(dialler, tls)
    claims = Claims(settings.data_dir / LINKING)
    linking = Linking(store, vault, imap, smtp, clock, settings.peers, settings.mailbox_limit, claims)
    ledger = Ledger(store, clock, ceiling_of)
    sent = SentFolder(imap, linking.account)
    outbox = Outbox(
        store, vault, ledger, smtp, clock, SystemRandom(),
        account=linking.account, mark=linking.mark, find_in_sent=sent.holds, append_sent=sent.file,
    )  # fmt: skip
    with closing(claims), closing(Syncing(store, linking, imap, ledger, clock)) as syncing:
        yield Services(
            clock=clock,
            store=store,
            vault=vault,
            pairing=basis.pairing,
            linking=linking,
            ledger=ledger,
            limits=LimitSettings(store, clock, ceiling_of),
            syncing=syncing,
            permits=Permits(store, ledger),
            outbox=outbox,
            health=Health(store, lambda: Resolver(settings.peers.nameservers or system_servers()), clock),
        )


def ceiling_of(provider: str) -> Ceiling:
    """What a provider allows, as the ledger counts it."""
    known = providers.ceiling(provider)
    return Ceiling(known.per_day, known.per_message)
