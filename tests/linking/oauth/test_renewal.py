"""Keeping a sign-in alive: the next token, what is stored of it, and who may ask for it at the same time."""

from __future__ import annotations

import pytest

from companion.core.errors import ClientRefused, SecretLost, SignInEnded, SignInUnavailable
from companion.core.secret import Secret
from companion.linking.oauth import service
from companion.linking.oauth.grant import GRANT
from companion.linking.provider import Issuer
from tests.linking.oauth.desk import ISSUERS, MAILBOX, Desk, opens, refresh_token, signed_in
from tests.rig.servers import Rig

both = pytest.mark.parametrize("issuer", ISSUERS)


@both
def test_the_next_token_opens_the_mailbox_as_well(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    who = mail_rig.fresh()
    first = signed_in(desk, issuer, who.address)
    before = desk.kept(MAILBOX)
    desk.server.switch(access_ttl=3600)
    second = desk.sign_ins.token(MAILBOX, issuer)
    assert second != first
    assert opens(mail_rig, who.address, second)
    assert desk.sign_ins.token(MAILBOX, issuer) == second
    assert desk.server.asked("refresh_token") == 1
    stays = refresh_token(issuer, before) == refresh_token(issuer, desk.kept(MAILBOX))
    assert stays is (issuer == "google")


@both
def test_each_process_goes_on_from_what_is_stored(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    signed_in(desk, issuer, mail_rig.fresh().address)
    for _ in range(3):
        assert desk.another().token(MAILBOX, issuer).reveal()
    assert desk.server.asked("refresh_token") == 3


@both
def test_a_token_that_the_mail_server_refused_is_not_handed_out_again(
    desk: Desk, mail_rig: Rig, issuer: Issuer
) -> None:
    first = signed_in(desk, issuer, mail_rig.fresh().address, seconds=3600)
    desk.sign_ins.drop(MAILBOX)
    second = desk.sign_ins.token(MAILBOX, issuer)
    assert second != first
    assert desk.sign_ins.token(MAILBOX, issuer) == second
    assert desk.server.asked("refresh_token") == 1


@both
def test_access_that_was_removed_ends_the_sign_in(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    who = mail_rig.fresh()
    signed_in(desk, issuer, who.address)
    desk.server.switch(revoke_account=who.address)
    with pytest.raises(SignInEnded) as caught:
        desk.sign_ins.token(MAILBOX, issuer)
    assert "ended the sign-in" in caught.value.sentence
    desk.server.switch(unrevoke=who.address)
    desk.keep(MAILBOX, desk.sign_in(issuer, who.address))
    assert desk.sign_ins.token(MAILBOX, issuer).reveal()


@both
@pytest.mark.parametrize(
    ("status", "error"),
    [(503, ""), (500, "invalid_grant"), (429, ""), (400, "temporarily_unavailable"), (400, "server_error"),
     (400, "what_is_this"), (200, "")],
)  # fmt: skip
def test_trouble_there_never_ends_a_sign_in(
    desk: Desk, mail_rig: Rig, issuer: Issuer, status: int, error: str
) -> None:
    signed_in(desk, issuer, mail_rig.fresh().address)
    before = desk.kept(MAILBOX)
    desk.server.switch(token=status, error=error)
    with pytest.raises(SignInUnavailable):
        desk.sign_ins.token(MAILBOX, issuer)
    assert desk.kept(MAILBOX) == before
    desk.server.switch(token="", error="")
    assert desk.sign_ins.token(MAILBOX, issuer).reveal()


@pytest.mark.parametrize(
    ("status", "error"), [(503, ""), (429, ""), (403, ""), (404, ""), (200, ""), (400, "slow")]
)
def test_nor_does_trouble_with_microsofts_addresses(
    desk: Desk, mail_rig: Rig, status: int, error: str
) -> None:
    signed_in(desk, "microsoft", mail_rig.fresh().address)
    desk.server.switch(addresses=status, error=error)
    with pytest.raises(SignInUnavailable):
        desk.sign_ins.token(MAILBOX, "microsoft")
    with pytest.raises(SignInUnavailable):
        desk.sign_ins.begin("microsoft", "ann@rig.test")
    desk.server.switch(addresses="", error="")
    assert desk.sign_ins.token(MAILBOX, "microsoft").reveal()


def test_a_tenant_that_is_gone(desk: Desk, mail_rig: Rig) -> None:
    signed_in(desk, "microsoft", mail_rig.fresh().address)
    said = "AADSTS90002: Tenant 'acme.test' not found."
    desk.server.switch(addresses=400, error="invalid_tenant", description=said)
    with pytest.raises(ClientRefused):
        desk.sign_ins.begin("microsoft", "ann@rig.test")
    with pytest.raises(SignInEnded):
        desk.sign_ins.token(MAILBOX, "microsoft")


@both
@pytest.mark.parametrize("error", ["invalid_grant", "interaction_required", "invalid_client"])
def test_what_only_signing_in_again_can_mend(desk: Desk, mail_rig: Rig, issuer: Issuer, error: str) -> None:
    signed_in(desk, issuer, mail_rig.fresh().address)
    desk.server.switch(token=400, error=error, description="AADSTS700082: The refresh token has expired.")
    with pytest.raises(SignInEnded) as caught:
        desk.sign_ins.token(MAILBOX, issuer)
    assert caught.value.said == "AADSTS700082: The refresh token has expired."


def test_google_is_told_and_microsoft_cannot_be(
    desk: Desk, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(desk, "microsoft", mail_rig.fresh().address)
    assert desk.sign_ins.revoke(MAILBOX, "microsoft") is False
    signed_in(desk, "google", mail_rig.fresh().address)
    monkeypatch.setattr(service, "REVOKE_SECONDS", 0.3)
    desk.server.switch(hold="revoke")
    assert desk.sign_ins.revoke(MAILBOX, "google") is False
    monkeypatch.undo()
    desk.server.switch(hold="")
    assert desk.sign_ins.revoke(MAILBOX, "google") is True
    with pytest.raises(SignInEnded):
        desk.sign_ins.token(MAILBOX, "google")
    assert desk.sign_ins.revoke("m_never", "google") is False


@both
def test_nothing_is_asked_of_a_mailbox_that_never_signed_in(desk: Desk, issuer: Issuer) -> None:
    with pytest.raises(SecretLost):
        desk.sign_ins.token("m_never", issuer)
    with desk.store.write() as tx:
        desk.vault.seal(tx, "m_never", GRANT, Secret('{"client_id": "x"}'))
    with pytest.raises(SecretLost):
        desk.sign_ins.token("m_never", issuer)


@both
def test_a_sign_in_that_ended_while_the_user_signed_in_anew_ends_nothing(
    desk: Desk, mail_rig: Rig, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = mail_rig.fresh()
    signed_in(desk, issuer, who.address)
    side = desk.sign_ins._sides[issuer]
    renew = side.renew

    def too_late(*_: object) -> object:
        monkeypatch.setattr(side, "renew", renew)
        signed_in(desk, issuer, who.address)
        raise SignInEnded(name="the old one")

    monkeypatch.setattr(side, "renew", too_late)
    assert opens(mail_rig, who.address, desk.sign_ins.token(MAILBOX, issuer))
