"""The provider table: each row complete, and found by domain, by MX and by server."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from companion.linking.ceilings import ceiling, largest
from companion.linking.provider import Part, Provider
from companion.linking.providers import CUSTOM, PROVIDERS, by_domain, by_id, by_mx, of_issuer, provider_of
from companion.linking.srv import is_host_name
from companion.linking.transactional import transactional
from companion.mail.hosts import PORTS

IDS = (
    "gmail", "google_workspace", "outlook", "microsoft365", "exchange", "yahoo", "aol", "icloud", "zoho", "fastmail",
    "gmx", "web.de", "yandex", "mail.ru", "ovh", "rackspace", "godaddy", "custom",
)  # fmt: skip
DATE = re.compile(r"\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\b")


def test_the_table_has_every_provider_of_the_product() -> None:
    assert {provider.id for provider in PROVIDERS} == set(IDS)


@pytest.mark.parametrize(
    "provider", PROVIDERS, ids=lambda one: f"{one.id}-{one.imap.host if one.imap else ''}"
)
def test_a_row_is_complete(provider: Provider) -> None:
    for server in (provider.imap, provider.smtp):
        if provider.id in ("exchange", "custom"):
            assert server is None
            continue
        assert server is not None
        assert server.port in PORTS
        assert server.security == ("starttls" if server.port in (143, 587) else "tls")
        assert is_host_name(server.host)
    assert provider.ways
    assert list(provider.ways) == sorted(provider.ways, key=("oauth", "app_password", "password").index)
    assert ("oauth" in provider.ways) == (provider.issuer is not None)
    assert ("app_password" in provider.ways) == (provider.app_password is not None)
    if provider.app_password is not None:
        assert provider.app_password.page.startswith("https://")
        assert len(provider.app_password.steps) == 3
        assert any("Postwarden" in step for step in provider.app_password.steps) or provider.id in (
            "gmx",
            "web.de",
        )
        assert "paste" in provider.app_password.steps[-1]
        assert not re.search(r"[.!]$", "".join(step[-1] for step in provider.app_password.steps))
    if provider.app_password is not None or provider.issuer is not None:
        assert provider.access_page is not None
        assert provider.access_page.startswith("https://")


@pytest.mark.parametrize(
    "provider", PROVIDERS, ids=lambda one: f"{one.id}-{one.imap.host if one.imap else ''}"
)
def test_a_row_says_what_was_read_and_when_and_what_is_unverified(provider: Provider) -> None:
    assert DATE.search(provider.source)
    has = {
        "servers": provider.imap,
        "mx": provider.mx,
        "domains": provider.domains,
        "app_password_page": provider.app_password,
        "app_password_steps": provider.app_password,
        "access_page": provider.access_page,
    }
    assert set(has) == set(get_args(Part))
    assert len(provider.unverified) == len(set(provider.unverified))
    assert all(has[part] for part in provider.unverified)  # no word about what the row doesn't have


@pytest.mark.parametrize("id", IDS)
def test_a_ceiling_says_what_was_read_or_that_it_is_unverified(id: str) -> None:
    for source in (ceiling(id).source, largest(id).source):
        assert DATE.search(source)
        assert re.search(r"unverified|Microsoft|[a-z]+\.com", source)


def test_how_large_a_message_may_be() -> None:
    assert all(20 * 2**20 <= largest(id).size <= 150 * 2**20 for id in IDS)
    assert largest("gmail").size >= 25 * 2**20 * 4 / 3  # 25 MB of files, in base64
    assert largest("nobody") == largest("custom")


def test_what_mail_programs_are_told_by_the_help_pages() -> None:
    """Where the provider's own page gives one port only, or another than is usual."""
    smtp = {row.smtp.host: (row.smtp.port, row.smtp.security) for row in PROVIDERS if row.smtp is not None}
    assert smtp["smtp.web.de"] == smtp["mail.gmx.com"] == smtp["smtp.mail.me.com"] == (587, "starttls")
    assert smtp["smtp-mail.outlook.com"] == smtp["smtp.office365.com"] == (587, "starttls")
    assert smtp["mail.gmx.net"] == smtp["smtp.fastmail.com"] == smtp["ssl0.ovh.net"] == (465, "tls")


def test_no_domain_and_no_mail_server_stands_in_two_rows() -> None:
    for names in ([d for row in PROVIDERS for d in row.domains], [m for row in PROVIDERS for m in row.mx]):
        assert len(names) == len(set(names))
        assert all(is_host_name(name.removeprefix(".")) and name == name.lower() for name in names)


@pytest.mark.parametrize(
    ("domain", "id", "imap"),
    [
        ("gmail.com", "gmail", "imap.gmail.com"),
        ("googlemail.com", "gmail", "imap.gmail.com"),
        ("outlook.com", "outlook", "outlook.office365.com"),
        ("hotmail.co.uk", "outlook", "outlook.office365.com"),
        ("outlook.de", "outlook", "outlook.office365.com"),
        ("live.fr", "outlook", "outlook.office365.com"),
        ("msn.com", "outlook", "outlook.office365.com"),
        ("acme.onmicrosoft.com", "microsoft365", "outlook.office365.com"),
        ("yahoo.co.uk", "yahoo", "imap.mail.yahoo.com"),
        ("rocketmail.com", "yahoo", "imap.mail.yahoo.com"),
        ("aol.com", "aol", "imap.aol.com"),
        ("me.com", "icloud", "imap.mail.me.com"),
        ("zohomail.eu", "zoho", "imap.zoho.eu"),
        ("zoho.com", "zoho", "imap.zoho.com"),
        ("fastmail.fm", "fastmail", "imap.fastmail.com"),
        ("gmx.de", "gmx", "imap.gmx.net"),
        ("gmx.ch", "gmx", "imap.gmx.net"),
        ("gmx.com", "gmx", "imap.gmx.com"),
        ("gmx.co.uk", "gmx", "imap.gmx.com"),
        ("web.de", "web.de", "imap.web.de"),
        ("ya.ru", "yandex", "imap.yandex.com"),
        ("bk.ru", "mail.ru", "imap.mail.ru"),
    ],
)
def test_who_has_addresses_in_a_domain(domain: str, id: str, imap: str) -> None:
    found = by_domain(domain)
    assert found is not None
    assert found.imap is not None
    assert (found.id, found.imap.host) == (id, imap)


@pytest.mark.parametrize(
    "domain", ["acme.test", "gmail.com.acme.test", "xgmail.com", "onmicrosoft.com", "yahoo.co.jp", "com", ""]
)
def test_a_domain_of_ones_own_is_nobodys(domain: str) -> None:
    assert by_domain(domain) is None


@pytest.mark.parametrize(
    ("host", "id"),
    [
        ("aspmx.l.google.com", "google_workspace"),
        ("smtp.google.com", "google_workspace"),
        ("alt2.aspmx.l.google.com", "google_workspace"),
        ("aspmx3.googlemail.com", "google_workspace"),
        ("acme-test.mail.protection.outlook.com", "microsoft365"),
        ("acme-test.k-v1.mx.microsoft", "microsoft365"),
        ("acme-test.olc.protection.outlook.com", "outlook"),
        ("mta7.am0.yahoodns.net", "yahoo"),
        ("mx-aol.mail.gm0.yahoodns.net", "aol"),
        ("mx02.mail.icloud.com", "icloud"),
        ("mx2.zoho.in", "zoho"),
        ("in2-smtp.messagingengine.com", "fastmail"),
        ("mx00.emig.gmx.net", "gmx"),
        ("mx.yandex.net", "yandex"),
        ("emx.mail.ru", "mail.ru"),
        ("mx1.mail.ovh.net", "ovh"),
        ("mx1.emailsrvr.com", "rackspace"),
        ("mailstore1.secureserver.net", "godaddy"),
        ("smtp.europe.secureserver.net", "godaddy"),
        ("exchange.acme.test", "exchange"),
        ("exch02.acme.test", "exchange"),
        ("mx1.serverdata.net", "exchange"),
    ],
)
def test_who_owns_a_mail_server(host: str, id: str) -> None:
    found = by_mx(host)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "host",
    [
        "mail.acme.test",
        "evilgoogle.com",
        "google.com.acme.test",
        "vps7.vps.ovh.net",
        "ip-1-2.ip.secureserver.net",
    ],
)
def test_a_mail_server_of_nobody_we_know(host: str) -> None:
    assert by_mx(host) is None


@pytest.mark.parametrize(
    ("address", "host", "id"),
    [
        ("ann@acme.test", "imappro.zoho.eu", "zoho"),
        ("ann@zohomail.eu", "imap.zoho.eu", "zoho"),
        ("ann@hotmail.unheard", "outlook.office365.com", "outlook"),
        ("ann@gmx.de", "imap.gmx.com", "gmx"),
        ("ann@ya.ru", "imap.yandex.ru", "yandex"),
        ("ann@acme.test", "imap-mail.outlook.com", "outlook"),
        ("ann@acme.test", "imap.secureserver.net", "godaddy"),
        ("ann@yahoo.com", "outlook.office365.com", "microsoft365"),
    ],
)
def test_whose_a_typed_server_is(address: str, host: str, id: str) -> None:
    assert provider_of(address, host) == id


def test_who_signs_in_on_an_issuers_page() -> None:
    assert of_issuer("google", "ann@gmail.com").id == "gmail"
    assert of_issuer("google", "ann@acme.test").id == "google_workspace"
    assert of_issuer("microsoft", "ann@live.fr").id == "outlook"
    assert of_issuer("microsoft", "ann@acme.test").id == "microsoft365"
    assert of_issuer("microsoft", "ann@gmail.com").id == "microsoft365"


def test_ids_that_are_not_there_are_other_mail_servers() -> None:
    assert by_id("no such") is CUSTOM
    assert [by_id(id).id for id in IDS] == list(IDS)
    assert all(ceiling(id).per_day >= 200 for id in IDS)


@pytest.mark.parametrize(
    ("host", "service"),
    [
        ("in1.mandrillapp.com", "Mandrill"),
        ("inbound-smtp.eu-central-1.amazonaws.com", "Amazon SES"),
        # of Amazon WorkMail too, which has mailboxes
        ("inbound-smtp.eu-west-1.amazonaws.com", None),
        ("INBOUND-SMTP.us-east-1.amazonaws.com.", None),
        ("inbound-smtp.us-west-2.amazonaws.com", None),
        ("feedback-smtp.eu-west-1.amazonses.com", "Amazon SES"),
        ("email-smtp.us-east-1.amazonaws.com.", "Amazon SES"),
        ("MX.SendGrid.net", "SendGrid"),
        ("smtp.sendgrid.net", "SendGrid"),
        ("mxa.eu.mailgun.org", "Mailgun"),
        ("inbound.postmarkapp.com", "Postmark"),
        ("rx1.sparkpostmail.com", "SparkPost"),
        ("parse.mailjet.com", "Mailjet"),
        ("smtp-relay.brevo.com", "Brevo"),
        ("inbound1.sendinblue.com", "Brevo"),
        ("smtp-pulse.com", "SendPulse"),
        ("imap.mail.us-east-1.awsapps.com", None),
        ("smtp.mail.us-east-1.awsapps.com", None),
        ("sendgrid.com", None),
        ("s3.us-east-1.amazonaws.com", None),
        ("notsendgrid.net", None),
        ("sendgrid.net.acme.test", None),
        ("", None),
    ],
)
def test_services_without_mailboxes(host: str, service: str | None) -> None:
    assert transactional(host) == service
