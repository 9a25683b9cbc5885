"""Signing in at both providers, end to end: the page, the way back, the tokens, the mailbox they open."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from companion.core.errors import (
    AdminConsent,
    ClientRefused,
    NoClient,
    PartialScopes,
    PostwardenError,
    SignInClosed,
    SignInUnavailable,
)
from companion.linking.oauth.scopes import ASKED
from companion.linking.provider import Issuer
from tests.linking.oauth.desk import ISSUERS, Desk, desk_at, opens, sign_ins, way_back
from tests.rig.oauth import FORM, GOOGLE_CLIENT, MICROSOFT_CLIENT, Browser, OAuthServer
from tests.rig.servers import Rig

both = pytest.mark.parametrize("issuer", ISSUERS)
CLIENTS = {"google": GOOGLE_CLIENT, "microsoft": MICROSOFT_CLIENT}


@both
def test_the_token_opens_the_mailbox_and_no_other(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    who, other = mail_rig.fresh(), mail_rig.fresh()
    grant = desk.sign_in(issuer, who.address)
    assert (grant.issuer, grant.names) == (issuer, (who.address,))
    assert opens(mail_rig, who.address, grant.access)
    assert not opens(mail_rig, other.address, grant.access)
    desk.keep("m_1", grant)
    assert desk.sign_ins.token("m_1", issuer) == grant.access


@both
def test_what_is_asked_is_what_is_shown_beforehand(desk: Desk, issuer: Issuer) -> None:
    attempt = desk.sign_ins.begin(issuer, "ann@rig.test")
    attempt.close()
    asked = {name: values[0] for name, values in parse_qs(urlsplit(attempt.url).query).items()}
    unseen = {"openid"} if issuer == "microsoft" else set()
    assert set(asked["scope"].split()) - unseen == {one.scope for one in ASKED[issuer]}
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["code_challenge"]) == 43
    assert len(asked["state"]) == 43
    assert asked["login_hint"] == "ann@rig.test"
    assert asked["client_id"] == CLIENTS[issuer]
    assert "client_secret" not in asked
    if issuer == "google":
        assert (asked["access_type"], asked["prompt"]) == ("offline", "consent")
    back = urlsplit(asked["redirect_uri"])
    assert (back.scheme, back.path) == ("http", "")
    assert back.hostname == {"google": "127.0.0.1", "microsoft": "localhost"}[issuer]


@both
def test_another_account_is_told_by_its_names(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    asked_for, other = mail_rig.fresh(), mail_rig.fresh()
    desk.server.switch(signs_in=other.address)
    grant = desk.sign_in(issuer, asked_for.address)
    assert grant.names == (other.address,)
    assert not opens(mail_rig, asked_for.address, grant.access)


@both
@pytest.mark.parametrize("place", [0, 1])
def test_a_box_that_was_left_unticked(desk: Desk, mail_rig: Rig, issuer: Issuer, place: int) -> None:
    missing = ASKED[issuer][place]
    desk.server.switch(without=missing.scope)
    with pytest.raises(PartialScopes) as caught:
        desk.sign_in(issuer, mail_rig.fresh().address)
    assert missing.shown in caught.value.sentence
    assert missing.effect in caught.value.next_step


@both
@pytest.mark.parametrize(
    ("error", "description", "kind"),
    [
        ("access_denied", "", SignInClosed),
        ("access_denied", "AADSTS65004: User declined to consent to access the app.", SignInClosed),
        ("access_denied", "AADSTS90094: The grant requires admin permission.", AdminConsent),
        ("admin_policy_enforced", "", AdminConsent),
        ("org_internal", "", AdminConsent),
        ("unauthorized_client", "", ClientRefused),
        ("server_error", "", SignInUnavailable),
        ("temporarily_unavailable", "", SignInUnavailable),
    ],
)
def test_the_page_sends_the_user_back_with_a_refusal(
    desk: Desk, issuer: Issuer, error: str, description: str, kind: type[PostwardenError]
) -> None:
    desk.server.switch(refuse=error, description=description)
    with pytest.raises(kind) as caught:
        desk.sign_in(issuer, "ann@rig.test")
    if kind is AdminConsent:
        assert CLIENTS[issuer] in caught.value.next_step
    assert desk.server.asked("authorization_code") == 0


@both
@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (401, "invalid_client", ClientRefused),
        (400, "redirect_uri_mismatch", ClientRefused),
        (503, "", SignInUnavailable),
        (429, "", SignInUnavailable),
        (400, "temporarily_unavailable", SignInUnavailable),
        (200, "", SignInUnavailable),
    ],
)
def test_the_token_endpoint_refuses_the_code(
    desk: Desk, issuer: Issuer, status: int, error: str, kind: type[PostwardenError]
) -> None:
    desk.server.switch(token=status, error=error)
    with pytest.raises(kind) as caught:
        desk.sign_in(issuer, "ann@rig.test")
    assert caught.value.sentence
    assert caught.value.next_step


@both
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_answer_comes_in_an_address_or_in_a_form(
    desk: Desk, mail_rig: Rig, issuer: Issuer, method: str
) -> None:
    who = mail_rig.fresh()
    attempt = desk.sign_ins.begin(issuer, who.address)

    def go_back(browser: Browser) -> None:
        to, brings = way_back(browser, attempt)
        page = browser.get(f"{to}?{brings}") if method == "GET" else browser.get(to, "POST", brings, **FORM)
        assert page.status == 200

    assert opens(mail_rig, who.address, desk.finish(attempt, go_back).access)


@both
def test_time_is_over(tmp_path: Path, oauth: OAuthServer, issuer: Issuer) -> None:
    with desk_at(tmp_path / "short", oauth, limit=0.3) as desk:
        attempt = desk.sign_ins.begin(issuer, "ann@rig.test")
        with pytest.raises(SignInClosed) as caught:
            attempt.wait(threading.Event())
        assert "before finishing" in caught.value.sentence
        assert is_closed(attempt.url)


@both
def test_cancelled_or_closed_from_another_thread(desk: Desk, issuer: Issuer) -> None:
    attempt, cancelled = desk.sign_ins.begin(issuer, "ann@rig.test"), threading.Event()
    cancelled.set()
    with pytest.raises(SignInClosed):
        attempt.wait(cancelled)
    assert is_closed(attempt.url)
    attempt = desk.sign_ins.begin(issuer, "ann@rig.test")
    attempt.close()
    attempt.close()
    with pytest.raises(SignInClosed):
        attempt.wait(threading.Event())
    assert is_closed(attempt.url)


def test_nobody_is_asked_where_no_client_is_set_up(desk: Desk) -> None:
    bare = sign_ins(desk.home, desk.server, desk.store, desk.vault, bare=True)
    for issuer in ISSUERS:
        assert not bare.ready(issuer)
        assert desk.sign_ins.ready(issuer)
        with pytest.raises(NoClient) as caught:
            bare.begin(issuer, "ann@rig.test")
        assert f"postwarden setup {issuer}" in caught.value.next_step


def test_what_is_kept_holds_no_more_than_the_next_token_needs(desk: Desk) -> None:
    kept = json.loads(desk.sign_in("google", "alice@rig.test").kept.reveal())
    assert set(kept) == {"client_id", "client_secret", "refresh_token"}
    kept = json.loads(desk.sign_in("microsoft", "alice@rig.test").kept.reveal())
    assert set(kept) == {"client_id", "tenant", "cache", "scopes"}


def is_closed(url: str) -> bool:
    back = urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0])
    assert back.port is not None
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", back.port)) != 0
