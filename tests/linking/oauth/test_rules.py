"""The pure rules: what refusals mean, which mailbox it is, which permissions are there, what a client looks like."""

from __future__ import annotations

import base64
import json
import socket

import pytest

from companion.core.errors import (
    AdminConsent,
    BadClient,
    ClientRefused,
    Offline,
    PostwardenError,
    SignInClosed,
    SignInEnded,
    SignInUnavailable,
)
from companion.linking.oauth import client_form, failures, id_token, transport
from companion.linking.oauth.identity import same_mailbox
from companion.linking.oauth.scopes import ASKED, missing
from companion.linking.provider import Issuer

TRACE = (
    "\r\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: aaaa0000-bb11-2222-33cc-444444dddddd"
    "\r\nTimestamp: 2026-11-25 02:02:12Z"
)
# Microsoft's own sentences, as its list of error codes and its sign-in pages have them.
SAID = {
    "AADSTS65004: User declined to consent to access the app.": SignInClosed,
    "AADSTS65001: The user or administrator has not consented to use the application with ID "
    "'11111111-2222-4333-8444-555555555555' named 'Postwarden'.": AdminConsent,
    "AADSTS90094: The grant requires admin permission.": AdminConsent,
    "AADSTS900941: An administrator of Contoso has set a policy that prevents you from granting the app the "
    "permissions it is requesting.": AdminConsent,
    "AADSTS90093: This operation can only be performed by an administrator.": AdminConsent,
    "AADSTS50105: Your administrator has configured the application to block users unless they are specifically "
    "granted ('assigned') access to the application.": AdminConsent,
    "AADSTS53003: Access has been blocked by Conditional Access policies.": AdminConsent,
    "AADSTS700016: Application with identifier 'x' was not found in the directory 'Contoso'.": ClientRefused,
    "AADSTS7000215: Invalid client secret provided.": ClientRefused,
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.":
        ClientRefused,
    "AADSTS50011: The redirect URI 'http://localhost:1' specified in the request does not match.": ClientRefused,
    "AADSTS50194: Application 'x' is not configured as a multi-tenant application.": ClientRefused,
    "AADSTS90033: A transient error has occurred. Please try again.": SignInUnavailable,
}  # fmt: skip


@pytest.mark.parametrize("code", ["access_denied", "invalid_client", "invalid_grant", "consent_required"])
@pytest.mark.parametrize("said", SAID)
def test_microsofts_number_counts_more_than_its_code(said: str, code: str) -> None:
    found = failures.at_sign_in("microsoft", "client-1", code, said + TRACE)
    assert type(found) is SAID[said]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("access_denied", SignInClosed),
        ("admin_policy_enforced", AdminConsent),
        ("org_internal", AdminConsent),
        ("consent_required", AdminConsent),
        ("invalid_client", ClientRefused),
        ("unauthorized_client", ClientRefused),
        ("redirect_uri_mismatch", ClientRefused),
        ("deleted_client", ClientRefused),
        ("invalid_scope", ClientRefused),
        ("server_error", SignInUnavailable),
        ("temporarily_unavailable", SignInUnavailable),
        ("something_new", SignInUnavailable),
        ("", SignInUnavailable),
    ],
)
@pytest.mark.parametrize("issuer", ASKED)
def test_oauths_codes(issuer: Issuer, code: str, kind: type[PostwardenError]) -> None:
    assert type(failures.at_sign_in(issuer, "client-1", code)) is kind
    assert type(failures.at_sign_in(issuer, "client-1", code, "AADSTS1234567: New.")) is kind


def test_numbers_may_come_beside_the_words() -> None:
    assert type(failures.at_sign_in("microsoft", "c", "invalid_grant", "No.", [65001])) is AdminConsent


@pytest.mark.parametrize(
    ("code", "said", "kind"),
    [
        ("invalid_grant", "Token has been expired or revoked.", SignInEnded),
        (
            "invalid_grant",
            "AADSTS50173: The provided grant has expired due to it being revoked.",
            SignInEnded,
        ),
        ("invalid_grant", "AADSTS700082: The refresh token has expired due to inactivity.", SignInEnded),
        ("interaction_required", "AADSTS50076: Due to a configuration change you must use MFA.", SignInEnded),
        ("invalid_grant", "AADSTS65001: The user or administrator has not consented.", SignInEnded),
        ("invalid_client", "The OAuth client was deleted.", SignInEnded),
        ("invalid_grant", "AADSTS90033: A transient error has occurred.", SignInUnavailable),
        ("invalid_request", "", SignInUnavailable),
        ("temporarily_unavailable", "", SignInUnavailable),
        ("something_new", "AADSTS1234567: New.", SignInUnavailable),
        ("", "", SignInUnavailable),
    ],
)
def test_a_refresh_that_failed(code: str, said: str, kind: type[PostwardenError]) -> None:
    assert type(failures.at_refresh("microsoft", code, said)) is kind


def test_words_are_shown_without_ids_and_addresses() -> None:
    said = f"AADSTS90094: ann@acme.test of aaaa0000-bb11-2222-33cc-444444dddddd\x00needs\n an admin.{TRACE}"
    found = failures.at_sign_in("microsoft", "client-1", "access_denied", said)
    assert found.said == "AADSTS90094: … of … needs an admin."
    assert failures.shown("x" * 5000) == "x" * 300
    assert failures.shown("\r\nTrace ID: 1") is None


@pytest.mark.parametrize(
    ("asked", "names", "same"),
    [
        ("ann@acme.test", ["ann@acme.test"], True),
        ("Ann@ACME.test", ["ann@acme.test"], True),
        ("ann@acme.test", ["bob@acme.test", "ann@acme.test"], True),
        ("ann@acme.test", ["bob@acme.test"], False),
        ("ann@acme.test", [], False),
        ("a.nn@acme.test", ["ann@acme.test"], False),
        ("ann+x@acme.test", ["ann@acme.test"], False),
        ("a.n.n@gmail.com", ["ann@gmail.com"], True),
        ("ann+lists@gmail.com", ["a.nn@googlemail.com"], True),
        ("ann@gmail.com", ["anne@gmail.com"], False),
        ("ann@gmail.com", ["ann@gmail.test"], False),
    ],
)
def test_whose_mailbox_it_is(asked: str, names: list[str], same: bool) -> None:
    assert same_mailbox(asked, names) is same


def test_permissions() -> None:
    for issuer, lines in ASKED.items():
        assert all(one.shown and one.why and one.effect for one in lines)
        needed = [one for one in lines if one.needed]
        assert missing(ASKED[issuer], [one.scope for one in needed]) is None
        assert missing(ASKED[issuer], None) is None
        for one in needed:
            assert missing(ASKED[issuer], [other.scope for other in needed if other is not one]) is one
    office = ["https://outlook.office365.com/imap.accessasuser.all", "https://outlook.office.com/SMTP.Send"]
    assert missing(ASKED["microsoft"], [*office, "openid"]) is None
    assert (
        missing(ASKED["google"], ["https://evil.test/https://mail.google.com/", "openid"])
        is ASKED["google"][0]
    )


GOOD = {
    "iss": "https://accounts.google.com", "aud": "client-1", "exp": 2000, "nonce": "n-1", "email": "Ann@acme.test",
    "email_verified": True,
}  # fmt: skip


def token(**changes: object) -> str:
    claims = {name: value for name, value in (GOOD | changes).items() if value is not None}
    return f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.c2ln"


@pytest.mark.parametrize(
    "changes",
    [{"iss": "https://accounts.evil.test"}, {"aud": "client-2"}, {"aud": ["client-1"]}, {"exp": 1000}, {"exp": None},
     {"exp": "2000"}, {"nonce": "n-2"}, {"nonce": None}, {"email_verified": False}, {"email_verified": None},
     {"email": None}, {"email": "no address"}, {"email": 7}],
)  # fmt: skip
def test_an_id_token_that_is_not_as_it_should_be_names_nobody(changes: dict[str, object]) -> None:
    def names(text: str) -> tuple[str, ...]:
        issuers = ("https://accounts.google.com", "accounts.google.com")
        return id_token.names(text, issuers=issuers, audience="client-1", nonce="n-1", now=1999)

    assert names(token()) == ("ann@acme.test",)
    assert names(token(iss="accounts.google.com")) == ("ann@acme.test",)
    assert names(token(**changes)) == ()
    assert names("") == names("a.b.c") == names("a.W10.c") == ()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'{"web": {"client_id": "1"}}', "for web servers"),
        (b"[]", "isn't the JSON file"),
        (b"{}", "isn't the JSON file"),
        (b'{"installed": []}', "isn't the JSON file"),
        (b"no json", "isn't the JSON file"),
        (b"[" * 9000, "isn't the JSON file"),
        (b"\xff\xfe", "isn't the JSON file"),
        (b" " * 20_000, "too long"),
        (b'{"installed": {"client_id": "x.evil.test", "client_secret": "12345678"}}', "apps.googleuser"),
        (b'{"installed": {"client_id": "123456-a.apps.googleusercontent.com"}}', "no client secret"),
    ],
)
def test_a_file_that_is_no_desktop_client_of_googles(data: bytes, why: str) -> None:
    with pytest.raises(BadClient) as caught:
        client_form.google_file(data)
    assert why in caught.value.sentence
    assert "Desktop app" in caught.value.next_step


def test_microsofts_ids() -> None:
    guid = "AAAAAAAA-2222-4333-8444-555555555555"
    assert client_form.microsoft_id(f" {guid}\n") == guid.lower()
    for bad in ("", "x", guid[:-1], f"{guid}/x", guid.replace("-", "")):
        with pytest.raises(BadClient):
            client_form.microsoft_id(bad)
    for good in (guid, "acme.test", "organizations", "consumers"):
        assert client_form.microsoft_tenant(good) == good.lower()
    for none in (None, "", "common"):
        assert client_form.microsoft_tenant(none) is None
    for bad in ("acme", "../evil", "a/b.test", "acme.test?x", "acme..test", "é.test"):
        with pytest.raises(BadClient):
            client_form.microsoft_tenant(bad)


def test_no_answer_at_all() -> None:
    wrapped = OSError("connection failed")
    wrapped.__cause__ = ValueError(socket.gaierror(-3, "Temporary failure in name resolution"))
    assert type(transport.failed(RuntimeError(wrapped), "Google")) is Offline
    assert type(transport.failed(RuntimeError(ConnectionRefusedError()), "Google")) is SignInUnavailable
    around = OSError()
    around.__cause__ = around
    assert type(transport.failed(around, "Google")) is SignInUnavailable
