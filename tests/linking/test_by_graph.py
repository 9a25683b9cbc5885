"""Mailboxes of companies that keep SMTP off: linked to send through Microsoft Graph, once that is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from companion.core.errors import BadRequest
from companion.core.secret import Secret
from companion.linking.request import LinkRequest
from companion.store.links import LinkRow
from tests.linking.house import House, house, state_of
from tests.linking.test_kinds import SERVERS, ZONES, ask, code_of, on_the_page
from tests.rig import oauth as rig_oauth
from tests.rig.faults import FaultPeer
from tests.rig.graph import AT, MAIL_SEND, SMTP_OFF, RigGraph, Says, certificate_of, smtp_off
from tests.rig.oauth import OAuthServer
from tests.rig.servers import DnsRig, Rig

ADDRESS = "{}@contoso.test"


@dataclass
class Company:
    """A Microsoft 365 company that keeps SMTP off."""

    house: House
    oauth: OAuthServer
    graph: RigGraph
    rig: Rig

    def person(self, name: str) -> str:
        return self.rig.person_at(ADDRESS.format(name)).address

    def link(self, address: str, **more: Any) -> LinkRow:
        return on_the_page(self.house, self.oauth, ask(address, oauth="microsoft", **more))


@pytest.fixture
def company(
    tmp_path: Path, mail_rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> Iterator[Company]:
    names, graph, certificate = dns_rig(ZONES), RigGraph(mail_rig), certificate_of(mail_rig, tmp_path)
    with (
        FaultPeer(graph, certificate) as there,
        FaultPeer(smtp_off, certificate, implicit=False) as smtp,
        house(tmp_path, mail_rig.ca) as made,
    ):
        made.names = ((names.host, names.port),)
        made.issuers, made.environ = oauth.issuers, rig_oauth.environ(tmp_path)
        made.moved = mail_rig.moved(*SERVERS) | {
            AT: ("127.0.0.1", there.port),
            "smtp.office365.com:587": ("127.0.0.1", smtp.port),
        }
        made.linking = made.beside()
        yield Company(made, oauth, graph, mail_rig)


def test_it_is_offered_with_the_words_of_microsofts_page(company: Company) -> None:
    link = company.link(company.person("offered"))
    assert code_of(link) == "graph_consent"
    assert link.error is not None
    assert link.error["facts"]["shown"] == "Send mail as you"
    assert (link.error["field"], state_of(link)["sending"]) == ("smtp", "failed")
    assert company.house.stored() == (0, 0)
    assert company.graph.asked == 0


def test_allowed_on_the_page_it_works_and_nothing_was_sent(company: Company) -> None:
    link = company.link(company.person("allows"), sends_by="graph")
    assert (link.error, link.steps[3]["detail"]) == (None, "graph.microsoft.com")
    assert link.mailbox_id is not None
    row, account = (
        company.house.accounts.mailbox(link.mailbox_id),
        company.house.accounts.account(link.mailbox_id),
    )
    assert (row.sending, row.sends_by, row.smtp_host) == (True, "graph", "smtp.office365.com")
    assert account.by_graph
    token = company.house.accounts.graph_token(link.mailbox_id)
    assert company.graph.tokens == [token.reveal()]  # the probe's, kept
    assert account.imap_login.secret != token
    assert company.graph.taken == []


def test_chosen_by_itself_where_an_admin_has_allowed_it(company: Company) -> None:
    company.oauth.switch(allowed=MAIL_SEND)
    link = company.link(company.person("chosen"))
    assert (link.error, state_of(link)["sending"], link.steps[3]["detail"]) == (
        None,
        "done",
        "graph.microsoft.com",
    )
    assert link.mailbox_id is not None
    assert company.house.accounts.mailbox(link.mailbox_id).sends_by == "graph"


def test_neither_way_is_open(company: Company) -> None:
    company.graph.says = [Says(403, "MailboxNotEnabledForRESTAPI", "The mailbox is hosted on-premise.")]
    link = company.link(company.person("closed"), sends_by="graph")
    assert code_of(link) == "graph_off"
    assert link.error is not None
    assert link.error["said"] == "MailboxNotEnabledForRESTAPI: The mailbox is hosted on-premise."
    assert company.house.stored() == (0, 0)


def test_a_box_left_unticked_is_asked_for_again(company: Company) -> None:
    company.oauth.switch(without=MAIL_SEND)
    assert code_of(company.link(company.person("unticked"), sends_by="graph")) == "graph_consent"


def test_linked_without_sending_it_sends_later_after_consent(company: Company) -> None:
    address = company.person("later")
    first = company.link(address, sending=False)
    assert first.mailbox_id is not None
    company.house.linking.end(first.id, None)
    again = company.link(address, sends_by="graph", agreed=False)
    assert (again.error, again.mailbox_id) == (None, first.mailbox_id)
    row = company.house.accounts.mailbox(first.mailbox_id)
    assert (row.sending, row.sends_by, row.state) == (True, "graph", "active")


def test_a_mailbox_that_works_moves_over_after_consent_and_back(company: Company, mail_rig: Rig) -> None:
    address = company.person("moves")
    off = company.house.moved["smtp.office365.com:587"]
    company.house.moved |= mail_rig.moved("smtp.office365.com:587")
    first = company.link(address)
    assert first.mailbox_id is not None
    company.house.linking.end(first.id, None)
    company.house.moved["smtp.office365.com:587"] = off
    assert company.link(address, sends_by="graph", agreed=False).error is None
    assert company.house.accounts.mailbox(first.mailbox_id).sends_by == "graph"
    company.house.moved |= mail_rig.moved("smtp.office365.com:587")
    assert company.link(address, again=True, agreed=False).error is None
    assert company.house.accounts.mailbox(first.mailbox_id).sends_by == "smtp"


def test_only_after_signing_in_with_microsoft(company: Company) -> None:
    for request in (
        ask("ann@contoso.test", "word", sends_by="graph"),
        ask("ann@contoso.test", oauth="google", sends_by="graph"),
        ask("ann@contoso.test", oauth="microsoft", sends_by="graph", sending=False),
    ):
        with pytest.raises(BadRequest):
            company.house.linking.begin(request)


def test_a_password_there_is_told_of_the_admin_as_ever(company: Company) -> None:
    address = company.person("word")
    link = company.house.run(LinkRequest(address, Secret("abcdefghijklmnop"), None, None, None, True, "1"))
    assert code_of(link) == "smtp_off"
    assert link.error is not None
    assert link.error["said"] == SMTP_OFF.removeprefix("535 ")
