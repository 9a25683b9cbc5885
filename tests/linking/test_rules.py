"""The pure parts: a request brought into form, providers and their ceilings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.errors import HostRefused
from companion.core.secret import Secret
from companion.linking.providers import ceiling, provider_of
from companion.linking.request import LinkRequest, checked
from companion.linking.rows import account_of, new_mailbox
from companion.mail.endpoint import Endpoint

REQUEST = LinkRequest(
    " Ann@Mail.Example.COM ",
    Secret("Geheim-7"),
    Endpoint(" IMAP.Example.com. ", 993, "tls"),
    Endpoint("smtp.bücher.example", 465, "tls"),
    None,
    True,
    "2026-11",
)


def test_a_request_is_brought_into_form() -> None:
    made = checked(REQUEST, any_port=False)
    assert made.address == "ann@mail.example.com"
    assert made.sign_in_name == "Ann@Mail.Example.COM"
    assert made.imap is not None
    assert made.smtp is not None
    assert (made.imap.host, made.smtp.host) == ("imap.example.com", "smtp.xn--bcher-kva.example")


def test_a_domain_in_other_letters_signs_in_as_the_dns_has_it() -> None:
    typed = replace(REQUEST, address="Ann@müller.example", user=None)
    assert checked(typed, any_port=False).sign_in_name == "ann@xn--mller-kva.example"


def test_a_sign_in_name_of_its_own_stays() -> None:
    assert checked(replace(REQUEST, user=" Intern\\Ann "), any_port=False).sign_in_name == "Intern\\Ann"


@pytest.mark.parametrize(
    ("port", "allowed"), [(993, True), (143, True), (587, True), (995, False), (1, False)]
)
def test_only_the_ports_of_mail_unless_told(port: int, allowed: bool) -> None:
    request = replace(REQUEST, imap=Endpoint("imap.example.com", port, "tls"))
    assert checked(request, any_port=True).imap == request.imap
    if allowed:
        assert checked(request, any_port=False).imap == request.imap
    else:
        with pytest.raises(HostRefused):
            checked(request, any_port=False)


def test_a_request_does_not_show_its_password() -> None:
    assert "Geheim-7" not in repr(REQUEST) + str(REQUEST) + f"{REQUEST}"


@pytest.mark.parametrize(
    ("address", "host", "provider"),
    [
        ("ann@gmail.com", "imap.gmail.com", "gmail"),
        ("ann@googlemail.com", "imap.gmail.com", "gmail"),
        ("ann@acme.example", "imap.gmail.com", "google_workspace"),
        ("ann@hotmail.co.uk", "outlook.office365.com", "outlook"),
        ("ann@acme.example", "outlook.office365.com", "microsoft365"),
        ("ann@yahoo.com", "imap.mail.yahoo.com", "yahoo"),
        ("ann@acme.example", "imap.zoho.eu", "zoho"),
        ("ann@gmail.com", "mail.acme.example", "custom"),
        ("ann@gmail.com.evil.example", "imap.gmail.com", "google_workspace"),
    ],
)
def test_the_server_says_which_provider_it_is(address: str, host: str, provider: str) -> None:
    assert provider_of(address, host) == provider


def test_every_ceiling_has_a_source_with_a_date() -> None:
    for provider in (
        "gmail",
        "google_workspace",
        "microsoft365",
        "outlook",
        "yahoo",
        "icloud",
        "custom",
        "x",
    ):
        found = ceiling(provider)
        assert found.per_day >= 200
        assert found.per_message >= 100
        assert "2026-" in found.source
    assert ceiling("google_workspace").per_day == 2000
    assert ceiling("gmail").per_day == 500


def test_a_row_gives_the_account_back() -> None:
    request = checked(REQUEST, any_port=False)
    row = new_mailbox(request, "custom", 1_790_000_000_000)
    assert request.password is not None
    account = account_of(row, request.password)
    assert (account.mailbox_id, account.address, account.provider) == (row.id, request.address, "custom")
    assert (account.imap, account.smtp) == (request.imap, request.smtp)
    assert account.imap_login.user == account.smtp_login.user == request.sign_in_name
