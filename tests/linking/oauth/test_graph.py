"""Tokens for Microsoft Graph: of their own, from the same sign-in, once Microsoft's page has allowed it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from companion.core.errors import GraphConsent, SignInEnded, StoreUnavailable
from companion.core.secret import Secret
from companion.linking.oauth.grant import Grant
from tests.linking.oauth.desk import MAILBOX, Desk, opens, signed_in
from tests.rig.graph import MAIL_SEND, RigGraph
from tests.rig.servers import Rig

IMAP, SMTP = "https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send"


def scopes_of(rig: Rig, token: Secret) -> frozenset[str]:
    known = RigGraph(rig)._owner(token.reveal())
    assert known is not None
    return known[1]


def by_graph(desk: Desk, address: str) -> Grant:
    attempt = desk.sign_ins.begin("microsoft", address, graph=True)
    return desk.finish(attempt, lambda browser: browser.open(attempt.url))


def test_its_page_asks_for_mail_send_in_the_place_of_smtp(desk: Desk) -> None:
    asked = {}
    for graph in (False, True):
        attempt = desk.sign_ins.begin("microsoft", "maya@outlook.com", graph=graph)
        asked[graph] = set(parse_qs(urlsplit(attempt.url).query)["scope"][0].split())
        attempt.close()
    assert asked[True] - asked[False] == {MAIL_SEND}
    assert asked[False] - asked[True] == {SMTP}


def test_one_sign_in_two_tokens_never_one_for_both(desk: Desk, mail_rig: Rig) -> None:
    who = mail_rig.person_at("graph1@outlook.com")
    grant = desk.sign_ins.widened(by_graph(desk, who.address))
    assert grant.graph is not None
    assert opens(mail_rig, who.address, grant.access)
    assert MAIL_SEND in scopes_of(mail_rig, grant.graph[0])
    assert not {IMAP, SMTP} & scopes_of(mail_rig, grant.graph[0])
    desk.keep(MAILBOX, grant)
    asked = desk.server.asked("refresh_token")
    assert desk.sign_ins.token(MAILBOX, "microsoft", "graph") == grant.graph[0]
    assert desk.sign_ins.token(MAILBOX, "microsoft") == grant.access
    assert desk.server.asked("refresh_token") == asked


def test_each_is_renewed_by_itself_and_another_process_goes_on(desk: Desk, mail_rig: Rig) -> None:
    who = mail_rig.person_at("graph2@outlook.com")
    desk.keep(MAILBOX, desk.sign_ins.widened(by_graph(desk, who.address)))
    graph, mail = (desk.sign_ins.token(MAILBOX, "microsoft", use) for use in ("graph", "mail"))
    desk.sign_ins.drop(MAILBOX, "graph")  # as when Graph said 401
    fresh = desk.sign_ins.token(MAILBOX, "microsoft", "graph")
    assert fresh != graph
    assert desk.sign_ins.token(MAILBOX, "microsoft") == mail
    other = desk.another()
    assert opens(mail_rig, who.address, other.token(MAILBOX, "microsoft"))
    assert scopes_of(mail_rig, other.token(MAILBOX, "microsoft", "graph")) >= {MAIL_SEND}


def test_what_nobody_allowed_is_asked_for_and_ends_no_sign_in(desk: Desk, mail_rig: Rig) -> None:
    who = mail_rig.person_at("graph3@outlook.com")
    grant = desk.sign_in("microsoft", who.address)
    with pytest.raises(GraphConsent) as wanted:
        desk.sign_ins.widened(grant)
    assert "Send mail as you" in wanted.value.sentence
    assert str(wanted.value.said).startswith("AADSTS65001")
    desk.keep(MAILBOX, grant)
    with pytest.raises(GraphConsent):
        desk.sign_ins.token(MAILBOX, "microsoft", "graph")
    desk.sign_ins.drop(MAILBOX)
    assert opens(mail_rig, who.address, desk.sign_ins.token(MAILBOX, "microsoft"))


def test_what_an_admin_has_allowed_needs_no_page(desk: Desk, mail_rig: Rig) -> None:
    desk.server.switch(allowed=MAIL_SEND)
    who = mail_rig.person_at("graph4@outlook.com")
    desk.keep(MAILBOX, desk.sign_in("microsoft", who.address))
    assert scopes_of(mail_rig, desk.sign_ins.token(MAILBOX, "microsoft", "graph")) >= {MAIL_SEND}
    assert opens(mail_rig, who.address, desk.sign_ins.token(MAILBOX, "microsoft"))


def test_a_dead_sign_in_is_dead_for_graph_too(desk: Desk, mail_rig: Rig) -> None:
    who = mail_rig.person_at("graph5@outlook.com")
    desk.keep(MAILBOX, by_graph(desk, who.address))
    desk.server.switch(revoke_account=who.address)
    with pytest.raises(SignInEnded):
        desk.sign_ins.token(MAILBOX, "microsoft", "graph")


def test_a_token_that_could_not_be_kept_is_not_handed_out_for_the_other_use(
    desk: Desk, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = mail_rig.person_at("graph6@outlook.com")
    desk.server.switch(allowed=MAIL_SEND)
    signed_in(desk, "microsoft", who.address)
    seal = desk.vault.seal

    def full(*_: object) -> None:
        raise StoreUnavailable

    monkeypatch.setattr(desk.vault, "seal", full)
    with pytest.raises(StoreUnavailable):
        desk.sign_ins.token(MAILBOX, "microsoft", "graph")
    monkeypatch.setattr(desk.vault, "seal", seal)
    desk.server.switch(access_ttl=3600)
    assert opens(mail_rig, who.address, desk.sign_ins.token(MAILBOX, "microsoft"))
    assert scopes_of(mail_rig, desk.sign_ins.token(MAILBOX, "microsoft", "graph")) >= {MAIL_SEND}
