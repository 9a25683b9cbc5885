"""The services over one open data directory, each given what it stands on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from random import SystemRandom

from companion.app.discovering import discovery_over
from companion.app.opening import Basis
from companion.core.claims import Claims
from companion.core.clock import Clock
from companion.core.settings import Settings
from companion.dns.places import Places
from companion.dns.resolver import Resolver, system_servers
from companion.health.attempts import Attempts
from companion.health.service import Health
from companion.jobs.unlinkrun import UnlinkRun
from companion.ledger.leaps import Paced
from companion.ledger.limits import Ceiling
from companion.ledger.reports import Reports
from companion.ledger.service import Ledger
from companion.ledger.settings import LimitSettings
from companion.linking import providers
from companion.linking.accounts import Accounts
from companion.linking.by_graph import ByGraph
from companion.linking.course import Course
from companion.linking.discovery import Discovery
from companion.linking.oauth.service import SignIns
from companion.linking.oauth.turns import Turns
from companion.linking.offers import Offers
from companion.linking.provider import ISSUER_NAMES
from companion.linking.service import Linking
from companion.linking.steps import Steps
from companion.mail.graph import Graph
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.setup_file import SetupFiles
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.notices.desktop import Desktop
from companion.notices.service import Notices
from companion.pairing.service import Pairing
from companion.sending.aliases import Aliases
from companion.sending.batch import Batches
from companion.sending.checking import Checks
from companion.sending.guarding import Guard
from companion.sending.leaving import Leaving
from companion.sending.listing import Listings
from companion.sending.names import Names
from companion.sending.outbox import Outbox
from companion.sending.permits import Permits
from companion.sending.pieces import Pieces
from companion.sending.placement import Placements
from companion.sending.ramping import RampUps
from companion.sending.scheduling import Scheduling
from companion.sending.signatures import Signatures
from companion.sending.steering import Steering
from companion.sending.suppression import Suppressions
from companion.sending.withdrawn import Withdrawn
from companion.store import mailboxes
from companion.store.engine import Store
from companion.syncing.drafts import DraftsFolder
from companion.syncing.sent import SentFolder
from companion.syncing.service import Syncing
from companion.vault.vault import Vault

LINKING = "linking"  # in the data directory: which process links what
TURNS = "turns"  # likewise: who asks for a new access token


@dataclass(frozen=True, slots=True)
class Services:
    clock: Clock
    paced: Paced
    store: Store
    vault: Vault
    pairing: Pairing
    discovery: Discovery
    sign_ins: SignIns
    accounts: Accounts
    linking: Linking
    offers: Offers
    ledger: Ledger
    limits: LimitSettings
    ramp_ups: RampUps
    syncing: Syncing
    permits: Permits
    checks: Checks
    outbox: Outbox
    batches: Batches
    listings: Listings
    steering: Steering
    withdrawn: Withdrawn
    pieces: Pieces
    signatures: Signatures
    suppressions: Suppressions
    reports: Reports
    scheduling: Scheduling
    guard: Guard
    aliases: Aliases
    placements: Placements
    unlinking: UnlinkRun
    health: Health
    attempts: Attempts
    notices: Notices
    dialler: Dialler


@contextmanager
def wire(basis: Basis, settings: Settings) -> Iterator[Services]:
    """Mail sessions are closed at the end."""
    clock, store, vault, peers = basis.clock, basis.store, basis.vault, settings.peers
    paced = Paced(clock)  # of all that a window or a picked time holds back
    paced.resume(store)
    dialler, tls = Dialler(peers, settings.port), Tls(peers.ca_file)
    imap, smtp, graph = Imap(dialler, tls), Smtp(dialler, tls), Graph(dialler, tls)

    discovery = discovery_over(settings, dialler, tls)
    sign_ins = SignIns(store, vault, clock, tls, peers, os.environ, Turns(settings.data_dir / TURNS))
    accounts = Accounts(store, vault, clock, sign_ins)
    claims = Claims(settings.data_dir / LINKING)

    def is_linked(address: str) -> bool:
        with store.read() as connection:
            row = mailboxes.by_address(connection, address)
        return row is not None and not row.retired

    by_graph, again = ByGraph(graph, sign_ins).proven, settings.pace.link_again

    def course(steps: Steps) -> Course:
        return Course(steps, imap, smtp, clock, discovery.find, is_linked, again, by_graph)

    linking = Linking(
        store, vault, clock, course,
        sign_ins, claims, mailbox_limit=settings.mailbox_limit, any_port=peers.loopback,
    )  # fmt: skip
    ledger = Ledger(store, paced, ceiling_of)
    sent, drafts = SentFolder(imap, accounts.account), DraftsFolder(imap, accounts.account)
    outbox = Outbox(
        store, vault, ledger, smtp, paced, SystemRandom(),
        account=accounts.account, mark=accounts.mark, refused=accounts.refused,
        find_in_sent=sent.holds, append_sent=sent.file, drafts=drafts, graph=(graph, accounts),
    )  # fmt: skip
    fetch = SetupFiles(dialler, tls).fetch
    places = Places()

    def make_resolver() -> Resolver:
        return Resolver(peers.nameservers or system_servers(), places=places)

    health = Health(store, make_resolver, clock, fetch)
    checks = Checks(store, ledger, clock, Names(make_resolver, clock))
    leaving = Leaving(store, vault, ledger, paced, drafts.opened)
    with closing(claims), closing(Syncing(store, accounts, imap, ledger, paced)) as syncing:
        yield Services(
            clock=clock,
            paced=paced,
            store=store,
            vault=vault,
            pairing=basis.pairing,
            discovery=discovery,
            sign_ins=sign_ins,
            accounts=accounts,
            linking=linking,
            offers=Offers(store, discovery, sign_ins.ready, settings.mailbox_limit),
            ledger=ledger,
            limits=LimitSettings(store, paced, ceiling_of, owner_of),
            ramp_ups=RampUps(store, paced),
            syncing=syncing,
            permits=Permits(store, ledger, checks),
            checks=checks,
            outbox=outbox,
            batches=Batches(store, vault, outbox, checks),
            listings=Listings(store, vault, ledger, paced),
            steering=Steering(store, ledger, paced),
            withdrawn=Withdrawn(store, vault, paced, drafts.opened),
            pieces=Pieces(store, vault, clock),
            signatures=Signatures(store, clock),
            suppressions=Suppressions(store, clock),
            reports=Reports(store, clock),
            scheduling=Scheduling(store, ledger, paced),
            guard=Guard(store, clock),
            aliases=Aliases(store, vault, paced),
            placements=Placements(store, vault, ledger, paced),
            unlinking=UnlinkRun(leaving, accounts, syncing),
            health=health,
            attempts=Attempts(store, health, clock),
            # In a world of loopback, a test's or the demo's, nobody sits at the desktop.
            notices=Notices(store, clock, None if peers.loopback else Desktop()),
            dialler=dialler,
        )


def ceiling_of(provider: str) -> Ceiling:
    """What a provider allows, as the ledger counts it."""
    known = providers.ceiling(provider)
    return Ceiling(known.per_day, known.per_message)


def owner_of(provider: str) -> str:
    """What users call who sets that ceiling."""
    known = providers.by_id(provider)
    if known.issuer is not None:
        return ISSUER_NAMES[known.issuer]
    return "Your provider" if known == providers.CUSTOM else known.name
