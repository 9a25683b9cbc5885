"""Discovery over a real name server: the table, who takes a domain's mail, and what the domain names itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from companion.core.errors import BadAddress, PostwardenError
from companion.linking.discovery import Discovery, Found
from companion.linking.provider import Provider
from companion.linking.providers import PROVIDERS
from companion.mail.endpoint import Endpoint
from tests.linking.setups import asking_nobody, discovery_at
from tests.rig.servers import DnsRig

BY_DOMAIN = [(domain, provider) for provider in PROVIDERS for domain in provider.domains]
BY_MX = [(end, provider) for provider in PROVIDERS for end in provider.mx]

ZONES = (
    "".join(f"mx{number}.test MX 10 in.{end}.\n" for number, (end, _) in enumerate(BY_MX))
    + """
google.test MX 1 aspmx.l.google.com.
google.test MX 5 alt1.aspmx.l.google.com.
microsoft.test MX 0 microsoft-test.mail.protection.outlook.com.
microsoft.test TXT "v=spf1 include:spf.protection.outlook.com -all"
moved.test MX 0 moved-test.mail.protection.outlook.com.
moved.test TXT "v=spf1 include:_spf.google.com ~all"
moved.test TXT "google-site-verification=x"
private.test MX 0 private-test.olc.protection.outlook.com.
filtered.test MX 10 in.filter.example.
filtered.test MX 20 aspmx.l.google.com.
both.test MX 10 aspmx.l.google.com.
_imaps._tcp.both.test SRV 0 1 993 imap.both.test.

srv.test MX 10 mail.srv.test.
_imaps._tcp.srv.test SRV 10 1 993 late.srv.test.
_imaps._tcp.srv.test SRV 0 1 993 light.srv.test.
_imaps._tcp.srv.test SRV 0 9 993 IMAP.srv.test.
_imap._tcp.srv.test SRV 0 1 143 imap.srv.test.
_submissions._tcp.srv.test SRV 0 0 0 .
_submission._tcp.srv.test SRV 0 1 587 smtp.srv.test.
far.test MX 10 mail.far.test.
_imap._tcp.far.test SRV 0 1 143 imap.host.example.
_submissions._tcp.far.test SRV 0 1 465 smtp.far.test.
fast.test MX 10 in.filter.example.
_imaps._tcp.fast.test SRV 0 1 993 imap.fastmail.com.
_submissions._tcp.fast.test SRV 0 1 465 smtp.fastmail.com.
onsite.test MX 10 exchange.onsite.test.
_imaps._tcp.onsite.test SRV 0 1 993 exchange.onsite.test.
exchange.test MX 10 exchange.exchange.test.
ports.test MX 10 mail.ports.test.
_imaps._tcp.ports.test SRV 0 1 22 mail.ports.test.
_imaps._tcp.ports.test SRV 0 2 993 10.0.0.1.
relay.test MX 10 mail.relay.test.
_imaps._tcp.relay.test SRV 0 1 993 imap.relay.test.
_submission._tcp.relay.test SRV 0 1 587 smtp.sendgrid.net.

pop.test MX 10 mail.pop.test.
_pop3s._tcp.pop.test SRV 0 1 995 mail.pop.test.
_imaps._tcp.pop.test SRV 0 0 0 .
plain.test MX 10 mail.host.example.
sub.dept.test MX 10 mail.dept.test.
address.test A 192.0.2.1
null.test MX 0 .
null.test A 192.0.2.1
text.test TXT "only text"
ab--cd.test A 192.0.2.1
parse.test MX 10 mx.sendgrid.net.
ses.test MX 10 inbound-smtp.eu-central-1.amazonaws.com.
workmail.test MX 10 inbound-smtp.eu-west-1.amazonaws.com.
mandrill.test MX 10 1.in.mandrillapp.com.
mandrill.test MX 20 2.in.mandrillapp.com.
half.test MX 10 mail.half.test.
half.test MX 20 mx.sendgrid.net.
mandrillapp.com MX 10 mail.mandrillapp.com.
sendgrid.com MX 1 aspmx.l.google.com.
"""
)


@pytest.fixture(scope="module")
def found(dns_rig: Callable[[str], DnsRig]) -> Callable[[str], Found]:
    rig = dns_rig(ZONES)
    return discovery_at([(rig.host, rig.port)]).find


def code(found: Found) -> str | None:
    return found.refusal.code if found.refusal else None


def servers(found: Found) -> tuple[str | None, str | None]:
    imap, smtp = (
        f"{one.host}:{one.port} {one.security}" if one else None for one in (found.imap, found.smtp)
    )
    return imap, smtp


@pytest.mark.parametrize(
    ("domain", "provider"), BY_DOMAIN, ids=lambda one: one if isinstance(one, str) else ""
)
def test_a_known_domain_asks_nobody(domain: str, provider: Provider) -> None:
    def no_network() -> None:
        raise AssertionError("the network was asked")

    domain = f"acme{domain}" if domain.startswith(".") else domain
    found = Discovery(no_network, asking_nobody).find(f" Ann@{domain.upper()} ", ask_host=True)  # type: ignore[arg-type]
    assert found == Found(
        f"ann@{domain}",
        domain,
        provider,
        "table",
        domain,
        provider.imap,
        provider.smtp,
        may_ask=(),
        refusal=None,
    )


@pytest.mark.parametrize("number", range(len(BY_MX)), ids=lambda number: BY_MX[number][0])
def test_every_row_is_found_by_who_takes_the_mail(found: Callable[[str], Found], number: int) -> None:
    end, provider = BY_MX[number]
    one = found(f"ann@mx{number}.test")
    assert one.provider is provider
    if provider.imap is not None:
        assert (one.source, one.found_at) == ("mx", f"in.{end}")
        assert (one.imap, one.smtp, one.refusal) == (provider.imap, provider.smtp, None)


@pytest.mark.parametrize(
    ("domain", "id", "at"),
    [
        ("google.test", "google_workspace", "aspmx.l.google.com"),
        ("microsoft.test", "microsoft365", "microsoft-test.mail.protection.outlook.com"),
        ("private.test", "outlook", "private-test.olc.protection.outlook.com"),
        ("filtered.test", "google_workspace", "aspmx.l.google.com"),
        ("both.test", "google_workspace", "aspmx.l.google.com"),
        ("sendgrid.com", "google_workspace", "aspmx.l.google.com"),
    ],
)
def test_domains_hosted_at_google_and_microsoft(
    found: Callable[[str], Found], domain: str, id: str, at: str
) -> None:
    one = found(f"ann@{domain}")
    assert (one.provider.id, one.source, one.found_at, one.foreign, code(one)) == (id, "mx", at, False, None)
    assert (one.imap, one.smtp) == (one.provider.imap, one.provider.smtp)
    assert one.may_ask == ()


def test_microsoft_with_an_spf_record_that_names_only_google(found: Callable[[str], Found]) -> None:
    one = found("ann@moved.test")
    assert (one.provider.id, code(one)) == ("microsoft365", "spf_other")
    assert one.refusal is not None
    assert one.refusal.next_step == (
        "Change the record at moved.test to: "
        "v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all"
    )


def test_what_a_domain_names_itself(found: Callable[[str], Found]) -> None:
    one = found("ann@srv.test")
    assert (one.provider.id, one.source, one.found_at) == ("custom", "srv", "srv.test")
    assert servers(one) == ("imap.srv.test:993 tls", "smtp.srv.test:587 starttls")
    assert (one.foreign, one.user, one.may_ask, one.refusal) == (False, None, (), None)


def test_servers_outside_of_the_domain_are_said_to_be(found: Callable[[str], Found]) -> None:
    one = found("ann@far.test")
    assert (one.source, one.foreign, one.refusal) == ("srv", True, None)
    assert servers(one) == ("imap.host.example:143 starttls", "smtp.far.test:465 tls")


def test_servers_of_a_known_provider_bring_its_ways(found: Callable[[str], Found]) -> None:
    one = found("ann@fast.test")
    assert (one.provider.id, one.source, one.foreign) == ("fastmail", "srv", True)


def test_an_exchange_of_ones_own_needs_its_servers_named(found: Callable[[str], Found]) -> None:
    named = found("ann@onsite.test")
    assert (named.provider.id, named.source, named.imap) == (
        "exchange", "srv", Endpoint("exchange.onsite.test", 993, "tls"),
    )  # fmt: skip
    silent = found("ann@exchange.test")
    assert (silent.provider.id, silent.source, code(silent)) == ("exchange", "none", "noauto")


@pytest.mark.parametrize(
    ("domain", "refusal"),
    [
        ("pop.test", "pop3"),
        ("plain.test", "noauto"),
        ("address.test", "noauto"),
        ("ports.test", "noauto"),
        ("ab--cd.test", "noauto"),
        ("half.test", "noauto"),
        ("workmail.test", "noauto"),
        ("nowhere.test", "no_mail_server"),
        ("no--where.test", "no_mail_server"),
        ("null.test", "no_mail_server"),
        ("text.test", "no_mail_server"),
        ("parse.test", "transactional"),
        ("ses.test", "transactional"),
        ("mandrill.test", "transactional"),
        ("relay.test", "transactional"),
        ("mandrillapp.com", "transactional"),
        ("sub.amazonses.com", "transactional"),
    ],
)
def test_refusals(found: Callable[[str], Found], domain: str, refusal: str) -> None:
    one = found(f"ann@{domain}")
    assert code(one) == refusal
    assert isinstance(one.refusal, PostwardenError)
    assert one.refusal.sentence
    assert one.refusal.next_step
    if refusal != "transactional":
        assert one.imap is None
        assert domain in one.refusal.sentence


def test_a_service_is_named(found: Callable[[str], Found]) -> None:
    one = found("ann@mandrill.test")
    assert one.refusal is not None
    assert one.refusal.sentence.startswith("Mandrill sends receipts and newsletters.")


def test_who_could_be_asked_is_named_and_not_asked(found: Callable[[str], Found]) -> None:
    assert found("ann@plain.test").may_ask == (
        "autoconfig.plain.test",
        "plain.test",
        "autoconfig.host.example",
    )
    assert found("ann@sub.dept.test").may_ask == ("autoconfig.sub.dept.test", "sub.dept.test")
    assert found("ann@address.test").may_ask == ("autoconfig.address.test", "address.test")
    assert found("ann@nowhere.test").may_ask == ()


@pytest.mark.parametrize("address", ["ann", "ann@", "a..b@acme.test", "ann@.acme.test", "ann-@acme.test"])
def test_what_is_no_address_is_the_only_thing_raised(found: Callable[[str], Found], address: str) -> None:
    with pytest.raises(BadAddress):
        found(address)
