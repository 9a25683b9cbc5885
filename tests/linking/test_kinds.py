"""Each kind of mailbox once, from an address to a row: the real servers stand in the places of the providers'."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.core.errors import AlreadyLinked, ConsentMissing, NoClient, TooManyTries
from companion.core.secret import Secret
from companion.linking.provider import Issuer
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Endpoint
from companion.store.links import LinkRow
from tests.linking.house import House, house, state_of
from tests.rig import oauth as rig_oauth
from tests.rig.oauth import OAuthServer
from tests.rig.servers import DnsRig, Rig

SERVERS = (
    "imap.gmail.com:993", "smtp.gmail.com:465", "outlook.office365.com:993", "smtp-mail.outlook.com:587",
    "smtp.office365.com:587", "imap.mail.yahoo.com:993", "smtp.mail.yahoo.com:465", "mail.kite.test:993",
    "mail.kite.test:465",
)  # fmt: skip
ZONES = """
acme.test MX 10 aspmx.l.google.com.
contoso.test MX 10 contoso-test.mail.protection.outlook.com.
contoso.test TXT "v=spf1 include:spf.protection.outlook.com -all"
kite.test MX 10 mx.kite.test.
_imaps._tcp.kite.test SRV 0 1 993 mail.kite.test.
_submissions._tcp.kite.test SRV 0 1 465 mail.kite.test.
elsewhere.test MX 10 mx.elsewhere.test.
_imaps._tcp.elsewhere.test SRV 0 1 993 mail.kite.test.
_submissions._tcp.elsewhere.test SRV 0 1 465 mail.kite.test.
pop.test MX 10 mx.pop.test.
_pop3s._tcp.pop.test SRV 0 1 995 mx.pop.test.
"""


@pytest.fixture
def world(
    tmp_path: Path, mail_rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> Iterator[House]:
    names = dns_rig(ZONES)
    with house(tmp_path, mail_rig.ca) as made:
        made.names = ((names.host, names.port),)
        made.issuers, made.environ = oauth.issuers, rig_oauth.environ(tmp_path)
        made.moved = mail_rig.moved(*SERVERS)
        made.linking = made.beside()
        yield made


def ask(
    address: str,
    password: str | None = None,
    *,
    oauth: Issuer | None = None,
    agreed: bool = True,
    **more: object,
) -> LinkRequest:
    secret = Secret(password) if password is not None else None
    return LinkRequest(address, secret, None, None, None, agreed, "1", oauth=oauth, **more)  # type: ignore[arg-type]


def on_the_page(world: House, oauth: OAuthServer, request: LinkRequest) -> LinkRow:
    """Begins, does what the user does on the provider's page, and shows what became of it."""
    link_id = world.linking.begin(request)
    page = world.linking.sign_in_url(link_id)
    assert page is not None
    done = threading.Thread(target=world.linking.connect, args=(link_id,))
    done.start()
    oauth.browser().open(page)
    done.join(30)
    assert not done.is_alive()
    assert world.linking.sign_in_url(link_id) is None
    return world.linking.link(link_id)


def code_of(link: LinkRow) -> str:
    assert link.error is not None, link
    return str(link.error["code"])


@pytest.mark.parametrize(
    ("address", "issuer", "provider", "imap", "smtp"),
    [
        ("maya@gmail.com", "google", "gmail", "imap.gmail.com", "smtp.gmail.com"),
        ("maya@acme.test", "google", "google_workspace", "imap.gmail.com", "smtp.gmail.com"),
        ("maya@outlook.com", "microsoft", "outlook", "outlook.office365.com", "smtp-mail.outlook.com"),
        ("maya@contoso.test", "microsoft", "microsoft365", "outlook.office365.com", "smtp.office365.com"),
    ],
)
def test_on_the_providers_own_page(
    address: str,
    issuer: Issuer,
    provider: str,
    imap: str,
    smtp: str,
    world: House,
    oauth: OAuthServer,
    mail_rig: Rig,
) -> None:
    mail_rig.person_at(address)
    link = on_the_page(world, oauth, ask(address, oauth=issuer))
    assert (link.error, link.state) == (None, "running")
    assert state_of(link)["sending"] == "done"
    assert link.mailbox_id is not None
    row = world.accounts.mailbox(link.mailbox_id)
    assert (row.provider, row.imap_host, row.smtp_host, row.sign_in) == (provider, imap, smtp, issuer)
    account = world.accounts.account(row.id)
    assert (account.imap_login.mechanism, account.imap_login.user) == ("xoauth2", address)
    world.sign_ins.drop(row.id)  # as when a server refused it
    assert world.accounts.account(row.id).imap_login.secret != account.imap_login.secret


def test_an_app_password_with_its_blanks(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("maya@yahoo.com")
    link = world.run(ask(who.address, "abcd efgh ijkl mnop"))
    assert (link.error, link.steps[0]["detail"]) == (None, "yahoo")
    assert link.mailbox_id is not None
    assert world.accounts.account(link.mailbox_id).imap_login.secret == Secret("abcdefghijklmnop")


def test_a_normal_password_where_an_app_password_is_wanted(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("otto@yahoo.com")
    link = world.run(ask(who.address, "hunter2!"))
    assert code_of(link) == "app_password"
    assert link.error is not None
    assert (link.error["field"], link.error["facts"]["name"]) == ("password", "Yahoo")
    assert world.stored() == (0, 0)


def test_servers_of_ones_own_are_found_by_dns(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("studio@kite.test", "a pass word")
    link = world.run(ask(who.address, "a pass word"))
    assert (link.error, link.steps[0]["detail"]) == (None, "custom")
    assert link.mailbox_id is not None
    row = world.accounts.mailbox(link.mailbox_id)
    assert (row.imap_host, row.smtp_host, row.smtp_port) == ("mail.kite.test", "mail.kite.test", 465)


def test_servers_at_another_company_are_shown_before_a_password_goes_there(world: House) -> None:
    link = world.run(ask("ann@elsewhere.test", "Geheim-7"))
    assert (code_of(link), state_of(link)["settings"]) == ("foreign", "failed")
    assert link.error is not None
    assert "mail.kite.test:993" in link.error["sentence"]


def test_only_pop3(world: House) -> None:
    assert code_of(world.run(ask("ann@pop.test", "Geheim-7"))) == "pop3"


def test_a_domain_that_is_not_there(world: House) -> None:
    for address in ("ann@nowhere.test", "ann@no--where.test"):
        assert code_of(world.run(ask(address, "Geheim-7"))) == "no_mail_server"
    typed = Endpoint("mail.kite.test", 993, "tls")
    request = LinkRequest("ann@a--b.test", Secret("x"), typed, typed, None, True, "1")
    assert code_of(world.run(request)) == "no_mail_server"


def test_another_password_for_sending(world: House, mail_rig: Rig) -> None:
    who, other = mail_rig.person_at("two@kite.test", "receives"), mail_rig.person_at("out@kite.test", "sends")
    right = ask(who.address, "receives", smtp_user=other.address, smtp_password=Secret("sends"))
    wrong = ask(who.address, "receives", smtp_user=other.address, smtp_password=Secret("receives"))
    failed = world.run(wrong)
    assert (code_of(failed), failed.error and failed.error["field"]) == ("auth", "smtp_password")
    link = world.run(right)
    assert link.mailbox_id is not None
    account = world.accounts.account(link.mailbox_id)
    assert (account.imap_login.user, account.smtp_login.user) == (who.address, other.address)
    assert (account.imap_login.secret, account.smtp_login.secret) == (Secret("receives"), Secret("sends"))


def test_without_sending(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("reads@kite.test", "receives")
    link = world.run(ask(who.address, "receives", sending=False))
    assert "sending" not in state_of(link)
    assert link.mailbox_id is not None
    row = world.accounts.mailbox(link.mailbox_id)
    assert (row.sending, row.smtp_host, world.accounts.account(row.id).smtp) == (
        False,
        "mail.kite.test",
        None,
    )


# --- who signed in, and what they allowed ---


def test_another_account_is_picked(world: House, oauth: OAuthServer, mail_rig: Rig) -> None:
    mail_rig.person_at("maya@acme.test")
    oauth.switch(signs_in="maya@acme.test")
    group = on_the_page(world, oauth, ask("sales@acme.test", oauth="google"))
    assert (code_of(group), group.error and group.error["facts"]["me"]) == ("group", "maya@acme.test")
    other = on_the_page(world, oauth, ask("otto@gmail.com", oauth="google"))
    assert code_of(other) == "other_account"
    assert world.stored() == (0, 0)
    linked = on_the_page(world, oauth, ask("maya@acme.test", oauth="google"))
    world.linking.end(linked.id, None)
    alias = on_the_page(world, oauth, ask("sales@acme.test", oauth="google"))
    assert (code_of(alias), alias.error and alias.error["facts"]["mailbox"]) == ("alias", "maya@acme.test")


def test_at_microsoft_the_mail_server_decides_whose_mailbox_it_is(
    world: House, oauth: OAuthServer, mail_rig: Rig
) -> None:
    mail_rig.person_at("alias@outlook.com")
    oauth.switch(signs_in="maya@outlook.com")
    link = on_the_page(world, oauth, ask("alias@outlook.com", oauth="microsoft"))
    assert code_of(link) == "other_account"  # Dovecot refuses another user's token


def test_cancelled_while_the_page_is_open(world: House, mail_rig: Rig) -> None:
    link_id = world.linking.begin(ask("maya@gmail.com", oauth="google"))
    done = threading.Thread(target=world.linking.connect, args=(link_id,))
    done.start()
    world.linking.cancel(link_id)
    done.join(10)
    assert not done.is_alive()
    assert world.linking.link(link_id).state == "cancelled"
    assert world.stored() == (0, 0)


def test_without_a_client_nothing_begins(world: House) -> None:
    world.environ = {}
    world.linking = world.beside()
    with pytest.raises(NoClient) as refused:
        world.linking.begin(ask("maya@gmail.com", oauth="google"))
    assert "postwarden setup google" in refused.value.next_step
    assert world.linking.recent() == []


# --- tries ---


def test_three_refused_tries_then_a_wait(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("thrice@kite.test", "the-word")
    for _ in range(3):
        assert code_of(world.run(ask(who.address, "wrong"))) == "auth"
        world.clock.advance(1000)
    with pytest.raises(TooManyTries) as refused:
        world.linking.begin(ask(who.address, "the-word"))
    assert refused.value.facts["minutes"] == 15
    world.clock.advance(15 * 60_000)
    assert world.run(ask(who.address, "the-word")).mailbox_id is not None


# --- unlinked, and linked again ---


def test_unlinked_with_its_history_it_comes_back_with_it(
    world: House, oauth: OAuthServer, mail_rig: Rig
) -> None:
    mail_rig.person_at("back@gmail.com")
    link = on_the_page(world, oauth, ask("back@gmail.com", oauth="google"))
    world.linking.end(link.id, None)
    assert link.mailbox_id is not None
    assert world.accounts.unlink(link.mailbox_id, keep_history=True)
    assert oauth.asked("revoke") == 1
    assert (world.accounts.mailboxes(), world.stored()) == ([], (1, 0))
    with pytest.raises(ConsentMissing):
        world.linking.begin(ask("back@gmail.com", oauth="google", agreed=False))
    world.clock.advance(1000)
    again = on_the_page(world, oauth, ask("back@gmail.com", oauth="google"))
    assert (again.state, again.mailbox_id) == ("done", link.mailbox_id)
    row = world.accounts.mailbox(link.mailbox_id)
    assert (row.state, row.consent_at) == ("active", world.clock.now())
    with pytest.raises(AlreadyLinked):
        world.linking.begin(ask("back@gmail.com", oauth="google"))


def test_unlinked_without_history_nothing_is_left(world: House, mail_rig: Rig) -> None:
    who = mail_rig.person_at("gone@kite.test", "the-word")
    link = world.run(ask(who.address, "the-word"))
    world.linking.end(link.id, None)
    assert link.mailbox_id is not None
    assert not world.accounts.unlink(link.mailbox_id, keep_history=False)
    assert world.stored() == (0, 0)
