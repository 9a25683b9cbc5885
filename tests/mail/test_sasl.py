"""SASL's words, byte by byte."""

from __future__ import annotations

import base64

import pytest

from companion.core.errors import SignInRefused
from companion.core.secret import Secret
from companion.mail.endpoint import Endpoint, Login
from companion.mail.sasl import Words, chosen, decoded, says_it_passes, words

SERVER = Endpoint("mail.acme.example", 993, "tls")
TOKEN = Login("ann@acme.example", Secret("ya29.token"), "xoauth2")
PASSWORD = Login("ann@acme.example", Secret("pässword €"))


@pytest.mark.parametrize(
    ("login", "offered", "expected"),
    [
        (PASSWORD, {"LOGIN", "PLAIN", "XOAUTH2"}, "PLAIN"),
        (PASSWORD, {"LOGIN", "CRAM-MD5"}, "LOGIN"),
        (PASSWORD, {"XOAUTH2"}, None),
        (TOKEN, {"PLAIN", "OAUTHBEARER", "XOAUTH2"}, "XOAUTH2"),
        (TOKEN, {"PLAIN", "OAUTHBEARER"}, "OAUTHBEARER"),
        (TOKEN, {"PLAIN", "LOGIN"}, None),
    ],
)
def test_one_way_is_chosen(login: Login, offered: set[str], expected: str | None) -> None:
    assert chosen(login, offered) == expected


def text(mechanism: str, login: Login) -> str:
    return base64.b64decode(words(mechanism, login, SERVER).first).decode()


def test_what_each_way_says() -> None:
    assert text("XOAUTH2", TOKEN) == "user=ann@acme.example\1auth=Bearer ya29.token\1\1"
    assert text("OAUTHBEARER", TOKEN) == (
        "n,a=ann@acme.example,\1host=mail.acme.example\1port=993\1auth=Bearer ya29.token\1\1"
    )
    assert text("PLAIN", PASSWORD) == "\0ann@acme.example\0pässword €"
    odd = Login("a=b,c", Secret("t"), "xoauth2")
    assert "n,a=a=3Db=2Cc,\1" in text("OAUTHBEARER", odd)
    assert (words("XOAUTH2", TOKEN, SERVER).last, words("OAUTHBEARER", TOKEN, SERVER).last) == ("", "AQ==")


@pytest.mark.parametrize(
    ("mechanism", "login"),
    [
        ("PLAIN", Login("ann\0bob", Secret("x"))),
        ("PLAIN", Login("ann", Secret("x\0"))),
        ("XOAUTH2", Login("ann\1auth=Bearer other", Secret("x"), "xoauth2")),
        ("OAUTHBEARER", Login("ann", Secret("x\1host=evil"), "xoauth2")),
    ],
)
def test_nothing_ends_its_field_early(mechanism: str, login: Login) -> None:
    with pytest.raises(SignInRefused):
        words(mechanism, login, SERVER)


def test_a_server_that_repeats_the_secret_is_not_quoted() -> None:
    said: Words = words("XOAUTH2", TOKEN, SERVER)
    long = words("PLAIN", Login("ann", Secret("correct horse battery")), SERVER)
    assert said.missing_from(f"Unknown command AUTHENTICATE XOAUTH2 {said.first[:40]}") == (
        "Unknown command AUTHENTICATE XOAUTH2 ***"
    )
    assert long.missing_from("no such user/password: correct horse battery") == "no such user/password: ***"
    assert said.missing_from("Invalid credentials") == "Invalid credentials"
    assert "ya29" not in repr(said)


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (b'{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}', False),
        (b'{"status":"401","schemes":"bearer","scope":"mail"}', False),
        (b'{"status":"invalid_token"}', False),
        (b'{"status":"503"}', True),
        (b'{"status":500}', True),
        (b'{"status":"429"}', True),
        (b"", False),
        (b"[]", False),
        (b"\xff{", False),
        (b"[" * 100_000, False),
    ],
)
def test_whose_fault_the_servers_account_says_it_is(account: bytes, expected: bool) -> None:
    assert says_it_passes(account) is expected


def test_what_is_no_base64_is_nothing() -> None:
    assert decoded(b"VXNlcm5hbWU6") == b"Username:"
    assert decoded(b"go on!") == b""


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_half_a_character_is_refused_and_stands_in_no_exception(mechanism: str) -> None:
    with pytest.raises(SignInRefused) as error:
        words(mechanism, Login("ann@acme.example", Secret("canary\udce4")), SERVER)
    assert error.value.__context__ is None
