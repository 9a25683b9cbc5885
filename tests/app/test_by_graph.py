"""A company that keeps SMTP off, whole: linked on Microsoft's page, a message through Graph to another Dovecot mailbox,
and each way in which an answer of Graph's can be lost on the way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email.message import Message
from pathlib import Path

import pytest

from companion.app import open_services
from companion.app.services import Services
from companion.core.clock import HOUR, MINUTE
from companion.core.settings import Peers
from companion.jobs.linkrun import LinkRun
from companion.linking.request import LinkRequest
from companion.sending.outbox import OutboxAsk, OutboxItem
from companion.store.links import LinkRow
from tests.app import world
from tests.fakes.clock import FixedClock
from tests.linking.test_kinds import SERVERS, ZONES, ask
from tests.rig import oauth as rig_oauth
from tests.rig.faults import FaultPeer
from tests.rig.graph import AT, MAIL_SEND, Point, RigGraph, certificate_of, smtp_off
from tests.rig.oauth import OAuthServer
from tests.rig.servers import DnsRig, Person, Rig
from tests.sending.office import in_folder
from tests.sending.test_rig import eventually

SMTP = "smtp.office365.com:587"


@dataclass
class Company:
    services: Services
    clock: FixedClock
    rig: Rig
    oauth: OAuthServer
    graph: RigGraph
    moved: dict[str, tuple[str, int]]

    def linked(self, request: LinkRequest) -> LinkRow:
        """What the user does on Microsoft's page, and what comes of it."""
        of = self.services
        link_id = of.linking.begin(request)
        page = of.linking.sign_in_url(link_id)
        assert page is not None
        run = threading.Thread(target=LinkRun(of.linking, of.syncing, of.health).run, args=(link_id,))
        run.start()
        self.oauth.browser().open(page)
        run.join(60)
        return of.linking.link(link_id)

    def mailbox(self, address: str) -> str:
        link = self.linked(ask(address, oauth="microsoft", sends_by="graph"))
        assert (link.state, link.error) == ("done", None)
        assert link.mailbox_id is not None
        return link.mailbox_id

    def write(self, mailbox_id: str, sender: str, *to: str, bcc: tuple[str, ...] = ()) -> OutboxItem:
        return self.services.outbox.enqueue(
            OutboxAsk(mailbox_id, sender, to, "Grüße", "Shall we meet?", bcc=bcc)
        )

    def item(self, item: OutboxItem) -> OutboxItem:
        return next(one for one in self.services.outbox.list(item.mailbox) if one.id == item.id)

    def rounds(self, hours: int) -> None:
        for _ in range(hours * 3):
            self.services.outbox.dispatch()
            self.clock.advance(20 * MINUTE)


@contextmanager
def company_at(
    home: Path, rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> Iterator[Company]:
    usual, names, graph, clock = (
        world.settings(home, rig, dns_rig),
        dns_rig(ZONES),
        RigGraph(rig),
        FixedClock(int(time.time() * 1000)),
    )
    certificate = certificate_of(rig, home.parent)
    with FaultPeer(graph, certificate) as there, FaultPeer(smtp_off, certificate, implicit=False) as off:
        moved = rig.moved(*SERVERS) | {AT: ("127.0.0.1", there.port), SMTP: ("127.0.0.1", off.port)}
        peers = Peers(True, rig.ca, ((names.host, names.port),), moved, oauth.issuers)
        with open_services(replace(usual, peers=peers), clock) as services:
            yield Company(services, clock, rig, oauth, graph, moved)


@pytest.fixture
def company(
    tmp_path: Path,
    mail_rig: Rig,
    oauth: OAuthServer,
    dns_rig: Callable[[str], DnsRig],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Company]:
    for name, value in rig_oauth.environ(tmp_path).items():
        monkeypatch.setenv(name, value)
    with company_at(tmp_path / "home", mail_rig, oauth, dns_rig) as made:
        yield made


def copies(rig: Rig, who: Person, folder: str, message_id: str) -> list[Message]:
    return [message for _, message in in_folder(rig, who, folder) if message["Message-ID"] == message_id]


def test_from_microsofts_page_to_somebody_elses_inbox(company: Company, mail_rig: Rig) -> None:
    me, friend, hidden = mail_rig.person_at("whole@contoso.test"), mail_rig.fresh(), mail_rig.fresh()
    mailbox = company.mailbox(me.address)
    item = company.write(mailbox, me.address, friend.address, bcc=(hidden.address,))
    assert company.services.outbox.dispatch() == 1
    assert (company.item(item).state, company.item(item).reason) == ("sent", None)
    for who in (friend, hidden):
        assert eventually(lambda who=who: len(copies(mail_rig, who, "INBOX", item.message_id)) == 1)  # type: ignore[misc]
        (came,) = copies(mail_rig, who, "INBOX", item.message_id)
        assert (came["To"], came["Bcc"]) == (friend.address, None)
    (filed,) = copies(mail_rig, me, "Sent", item.message_id)  # Microsoft's, and none of ours
    assert filed["Bcc"] == hidden.address
    company.rounds(hours=1)
    assert len(copies(mail_rig, me, "Sent", item.message_id)) == 1


@pytest.mark.parametrize("point", ["before the request", "behind the message", "before the answer"])
def test_whatever_is_lost_it_arrives_once_or_the_user_is_asked(
    point: Point, company: Company, mail_rig: Rig
) -> None:
    me, friend = mail_rig.person_at(f"{point.replace(' ', '-')}@contoso.test"), mail_rig.fresh()
    mailbox = company.mailbox(me.address)
    item = company.write(mailbox, me.address, friend.address)
    company.graph.cut = point
    company.services.outbox.dispatch()
    assert company.item(item).state == "unknown"
    company.rounds(hours=12)
    taken = point == "before the answer"
    assert company.item(item).state == ("sent" if taken else "unknown")
    later = company.write(
        mailbox, me.address, friend.address
    )  # by the time it came, the first would have too
    company.services.outbox.dispatch()
    assert eventually(lambda: len(copies(mail_rig, friend, "INBOX", later.message_id)) == 1)
    assert len(copies(mail_rig, friend, "INBOX", item.message_id)) == taken


def test_switched_off_while_messages_wait_they_leave_once_the_user_allows_it(
    company: Company, mail_rig: Rig
) -> None:
    me, friend = mail_rig.person_at("switched@contoso.test"), mail_rig.fresh()
    off = company.moved[SMTP]
    company.moved |= mail_rig.moved(SMTP)
    link = company.linked(ask(me.address, oauth="microsoft"))
    assert link.mailbox_id is not None
    company.moved[SMTP] = off
    item = company.write(link.mailbox_id, me.address, friend.address)
    company.services.outbox.dispatch()
    waits = company.item(item)
    assert (waits.state, waits.reason, waits.due_at) == (
        "queued",
        "graph_consent",
        company.clock.now() + HOUR,
    )
    assert company.linked(ask(me.address, oauth="microsoft", sends_by="graph", agreed=False)).state == "done"
    company.services.outbox.dispatch()  # at once: nobody waits for that hour
    assert company.item(item).state == "sent"
    assert eventually(lambda: len(copies(mail_rig, friend, "INBOX", item.message_id)) == 1)


def test_switched_off_where_an_admin_has_allowed_graph_nobody_is_asked(
    company: Company, mail_rig: Rig
) -> None:
    me, friend = mail_rig.person_at("allowed@contoso.test"), mail_rig.fresh()
    off = company.moved[SMTP]
    company.moved |= mail_rig.moved(SMTP)
    link = company.linked(ask(me.address, oauth="microsoft"))
    assert link.mailbox_id is not None
    company.moved[SMTP] = off
    company.oauth.switch(allowed=MAIL_SEND)
    item = company.write(link.mailbox_id, me.address, friend.address)
    company.services.outbox.dispatch()
    assert company.item(item).state == "sent"
    assert company.services.accounts.mailbox(link.mailbox_id).sends_by == "graph"
    assert eventually(lambda: len(copies(mail_rig, friend, "INBOX", item.message_id)) == 1)
