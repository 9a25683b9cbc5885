"""A mailbox that works gets another way to sign in; until both servers have taken it nothing of it changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.errors import AlreadyLinked, SecretLost
from companion.core.secret import Secret
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Endpoint
from companion.store.links import LinkRow
from companion.store.mailboxes import MailboxRow
from companion.store.tables import mailboxes, sealed
from tests.linking.house import House, house, on_rig, state_of
from tests.rig import oauth as rig_oauth
from tests.rig.oauth import OAuthServer
from tests.rig.servers import Person, Rig

NOWHERE = Endpoint("localhost", 1, "tls")
GMAIL = ("imap.gmail.com:993", "smtp.gmail.com:465")
ADDRESS = "twoways@gmail.com"


def written(house: House) -> tuple[object, ...]:
    """Every column of mailboxes and secrets."""
    with house.store.read() as connection:
        return tuple(tuple(row) for table in (mailboxes, sealed) for row in connection.execute(select(table)))


def linked(house: House, request: LinkRequest) -> MailboxRow:
    link = house.run(request)
    house.linking.end(link.id, None)
    assert link.mailbox_id is not None, link
    return house.accounts.mailbox(link.mailbox_id)


@pytest.fixture
def reading(real: House, mail_rig: Rig) -> tuple[House, Person, MailboxRow]:
    """Somebody linked without sending, whose mailbox works."""
    who = mail_rig.fresh()
    row = linked(real, replace(on_rig(mail_rig, who), sending=False))
    assert (row.state, row.sending) == ("active", False)
    return real, who, row


def test_linked_without_sending_it_is_signed_in_to_with_sending(
    reading: tuple[House, Person, MailboxRow], mail_rig: Rig
) -> None:
    house, who, row = reading
    link = house.run(replace(on_rig(mail_rig, who), agreed=False))
    assert (link.state, link.error, link.mailbox_id) == ("done", None, row.id)
    assert state_of(link) == dict.fromkeys(("settings", "signed_in", "receiving", "sending"), "done")
    assert house.accounts.mailbox(row.id) == replace(row, sending=True)
    assert house.accounts.account(row.id).smtp is not None
    assert house.stored() == (1, 1)
    with pytest.raises(AlreadyLinked):  # now it sends
        house.linking.begin(on_rig(mail_rig, who))


@pytest.mark.parametrize("wrong", ["password", "imap", "smtp"])
def test_what_is_refused_leaves_it_working(
    wrong: str, reading: tuple[House, Person, MailboxRow], mail_rig: Rig
) -> None:
    house, who, row = reading
    before, request = written(house), on_rig(mail_rig, who, password="wrong" if wrong == "password" else None)
    if wrong != "password":
        request = replace(request, imap=NOWHERE) if wrong == "imap" else replace(request, smtp=NOWHERE)
    link = house.run(request)
    assert (link.state, link.mailbox_id, written(house)) == ("failed", None, before)
    assert house.accounts.account(row.id).imap_login.secret == Secret(who.password)


def test_cancelled_or_cut_it_goes_on_working(
    reading: tuple[House, Person, MailboxRow], mail_rig: Rig
) -> None:
    house, who, row = reading
    before = written(house)
    link_id = house.linking.begin(on_rig(mail_rig, who))
    house.linking.cancel(link_id)
    assert house.linking.connect(link_id) is None
    left = house.linking.begin(on_rig(mail_rig, who))
    house.linking = house.opened()  # the process that linked is dead
    house.linking.recover()
    codes = [
        (link.state, link.error and link.error["code"]) for link in map(house.linking.link, (link_id, left))
    ]
    assert codes == [("cancelled", "sign_in_cancelled"), ("failed", "sign_in_interrupted")]
    assert written(house) == before
    assert house.accounts.mailbox(row.id).state == "active"


def test_without_a_word_one_that_works_is_let_alone(
    reading: tuple[House, Person, MailboxRow], mail_rig: Rig
) -> None:
    house, who, row = reading
    request = on_rig(mail_rig, who)
    with pytest.raises(AlreadyLinked):
        house.linking.begin(replace(request, sending=False))
    house.accounts.mark(row.id, "paused", None)
    for one in (request, replace(request, again=True)):
        with pytest.raises(AlreadyLinked):
            house.linking.begin(one)


def test_one_that_stopped_working_while_it_was_signed_in_to_is_active_after(
    reading: tuple[House, Person, MailboxRow], mail_rig: Rig
) -> None:
    house, who, row = reading
    link_id = house.linking.begin(replace(on_rig(mail_rig, who), again=True))
    house.accounts.mark(row.id, "needs_sign_in", "auth")
    house.linking.connect(link_id)
    assert house.accounts.mailbox(row.id).state == "active"


# --- from a password to a page, and back ---


@pytest.fixture
def gmail(tmp_path: Path, mail_rig: Rig, oauth: OAuthServer) -> Iterator[House]:
    with house(tmp_path, mail_rig.ca) as made:
        made.issuers, made.environ = oauth.issuers, rig_oauth.environ(tmp_path)
        made.moved = mail_rig.moved(*GMAIL)
        made.linking = made.beside()
        yield made


def by_password(word: str) -> LinkRequest:
    return LinkRequest(ADDRESS, Secret(word), None, None, None, True, "1", again=True)


BY_PAGE = LinkRequest(ADDRESS, None, None, None, None, False, "", oauth="google", again=True)


def on_the_page(house: House, oauth: OAuthServer) -> LinkRow:
    link_id = house.linking.begin(BY_PAGE)
    page = house.linking.sign_in_url(link_id)
    assert page is not None
    done = threading.Thread(target=house.linking.connect, args=(link_id,))
    done.start()
    oauth.browser().open(page)
    done.join(30)
    return house.linking.link(link_id)


def kinds(house: House) -> set[str]:
    with house.store.read() as connection:
        return set(connection.execute(select(sealed.c.kind)).scalars())


def test_from_an_app_password_to_the_page_and_back(gmail: House, oauth: OAuthServer, mail_rig: Rig) -> None:
    who = mail_rig.person_at(ADDRESS)
    row = linked(gmail, by_password(who.password))
    oauth.switch(refuse="access_denied")
    refused, before = on_the_page(gmail, oauth), written(gmail)
    assert (refused.state, gmail.accounts.account(row.id).imap_login.mechanism) == ("failed", "password")
    assert written(gmail) == before
    oauth.switch(refuse="")

    assert on_the_page(gmail, oauth).state == "done"
    assert gmail.accounts.account(row.id).imap_login.mechanism == "xoauth2"
    assert kinds(gmail) == {"grant"}  # the password is forgotten
    assert gmail.run(by_password("wrong wrong")).state == "failed"
    assert gmail.accounts.account(row.id).imap_login.mechanism == "xoauth2"

    assert gmail.run(by_password(who.password)).state == "done"
    assert gmail.accounts.account(row.id).imap_login.secret == Secret("abcdefghijklmnop")
    assert kinds(gmail) == {"password"}  # and now the grant


def test_who_reads_in_that_moment_gets_the_new_way(
    gmail: House, oauth: OAuthServer, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = linked(gmail, by_password(mail_rig.person_at(ADDRESS).password))
    vault, opened = gmail.vault, gmail.vault.open

    def in_between(*given: object) -> Secret:
        monkeypatch.setattr(vault, "open", opened)
        assert on_the_page(gmail, oauth).state == "done"
        return opened(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(vault, "open", in_between)
    assert gmail.accounts.account(row.id).imap_login.mechanism == "xoauth2"
    with gmail.store.write() as tx:
        vault.forget(tx, row.id)
    gmail.sign_ins.drop(row.id)
    with pytest.raises(SecretLost):  # of a mailbox whose secret is really gone
        gmail.accounts.account(row.id)
