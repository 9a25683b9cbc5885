"""Linking with a real Dovecot and Postfix: what is stored, what is shown, and what is taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from companion.core.clock import MINUTE
from companion.core.errors import (
    AlreadyLinked,
    AlreadyLinking,
    BadAddress,
    ConnectionLost,
    ConsentMissing,
    HostRefused,
    KeyringLocked,
    NotFound,
    TooManyMailboxes,
)
from companion.mail.endpoint import Endpoint, Security
from companion.store import events, mailboxes
from companion.store.tables import sealed
from tests.linking.house import House, asked, on_rig, state_of
from tests.rig.servers import Rig

NOWHERE = Endpoint("localhost", 1, "tls")


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_both_servers_take_the_password_and_the_mailbox_is_stored(
    security: Security, real: House, mail_rig: Rig
) -> None:
    who = mail_rig.fresh()
    link = real.run(on_rig(mail_rig, who, security))
    assert (link.state, link.error) == ("running", None)
    assert state_of(link) == {
        "settings": "done",
        "signed_in": "done",
        "receiving": "done",
        "sending": "done",
        "reading": "waiting",
        "checking": "waiting",
    }
    assert all(0 <= step["seconds"] < 10 for step in link.steps[:4])
    assert [step["detail"] for step in link.steps[:2]] == ["custom", who.address]
    assert link.mailbox_id is not None
    row = real.accounts.mailbox(link.mailbox_id)
    assert (row.address, row.provider, row.state) == (who.address, "custom", "linking")
    assert (row.consent_at, row.consent_version) == (real.clock.now(), "2026-11")
    assert (row.limit_hour, row.limit_day, row.gap_seconds, row.counts) == (6, 50, 600, "outreach")
    assert not row.send_anyway
    account = real.accounts.account(row.id)
    assert account.imap_login.secret.reveal() == account.smtp_login.secret.reveal() == who.password
    assert (account.imap.security, account.imap_login.user) == (security, who.address)
    real.linking.end(link.id, None)
    assert real.linking.link(link.id).state == "done"
    assert real.accounts.mailbox(row.id).state == "active"


def test_no_column_and_no_linking_holds_the_password(real: House, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    real.run(on_rig(mail_rig, who))
    real.store.close()
    written = b"".join(file.read_bytes() for file in real.folder.glob("postwarden.db*"))
    assert who.address.encode() in written
    assert who.password.encode() not in written


def test_each_step_tells_open_sidebars(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    with real.store.read() as connection:
        seen = events.after(connection, 0)
    assert [one.kind for one in seen].count("link") == 1 + 4 * 2
    assert [one.mailbox_id for one in seen if one.kind == "mailbox"] == [link.mailbox_id]


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_a_password_that_only_one_server_takes_is_not_kept(half: str, real: House, mail_rig: Rig) -> None:
    good = on_rig(mail_rig, mail_rig.fresh())
    link = real.run(replace(good, imap=NOWHERE) if half == "imap" else replace(good, smtp=NOWHERE))
    assert link.state == "failed"
    assert link.error is not None
    assert (link.error["code"], link.error["field"]) == ("host", half)
    assert real.stored() == (0, 0)


def test_a_wrong_password(real: House, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    link = real.run(on_rig(mail_rig, who, password="wrong"))
    assert link.state == "failed"
    assert link.error is not None
    assert (link.error["code"], link.error["field"]) == ("auth", "password")
    assert link.error["sentence"] == "The server didn't accept this password."
    assert "Check it in webmail" in link.error["next_step"]
    assert state_of(link)["signed_in"] == "failed"
    assert state_of(link)["sending"] == "waiting"
    assert real.stored() == (0, 0)
    assert real.run(on_rig(mail_rig, who)).mailbox_id is not None


def test_the_same_address_is_linked_once(real: House, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    real.run(on_rig(mail_rig, who))
    shouting = replace(on_rig(mail_rig, who), address=f" {who.address.upper()} ")
    with pytest.raises(AlreadyLinked) as refused:
        real.linking.begin(shouting)
    assert refused.value.sentence == f"{who.address} is linked already."
    assert real.stored() == (1, 1)


def test_two_linkings_of_one_address_at_once(real: House, mail_rig: Rig) -> None:
    request = on_rig(mail_rig, mail_rig.fresh())
    first = real.linking.begin(request)
    with pytest.raises(AlreadyLinking):
        real.linking.begin(request)
    real.linking.cancel(first)
    assert real.run(request).mailbox_id is not None


def test_fifteen_is_the_most(real: House, mail_rig: Rig) -> None:
    real.limit = 2
    linking = real.linking = real.opened()
    real.run(on_rig(mail_rig, mail_rig.fresh()))
    linking.begin(on_rig(mail_rig, mail_rig.fresh()))  # one under way counts
    with pytest.raises(TooManyMailboxes) as refused:
        linking.begin(on_rig(mail_rig, mail_rig.fresh()))
    assert refused.value.sentence == "2 is the most you can link."


@pytest.mark.parametrize("address", ["", "name", "a..b@c.test", "a@.c.test", "a@-c.test", "a@c-.test", "a@b"])
def test_an_incomplete_address(address: str, faulty: House) -> None:
    with pytest.raises(BadAddress) as refused:
        faulty.linking.begin(asked(NOWHERE, NOWHERE, address))
    assert refused.value.field == "address"
    assert faulty.linking.recent() == []


def test_consent_comes_first(faulty: House) -> None:
    with pytest.raises(ConsentMissing):
        faulty.linking.begin(asked(NOWHERE, NOWHERE, agreed=False))
    assert faulty.linking.recent() == []


def test_an_odd_port_is_refused_at_once(faulty: House) -> None:
    strict = faulty.beside(any_port=False)
    good = Endpoint("mail.example.com", 993, "tls")
    with pytest.raises(HostRefused) as refused:
        strict.begin(asked(good, replace(good, port=25)))
    assert refused.value.field == "smtp"


# --- cancelled, cut, continued ---


def test_cancelled_before_it_started(real: House, mail_rig: Rig) -> None:
    link_id = real.linking.begin(on_rig(mail_rig, mail_rig.fresh()))
    real.linking.cancel(link_id)
    assert real.linking.connect(link_id) is None
    link = real.linking.link(link_id)
    assert link.state == "cancelled"
    assert link.error is not None
    assert link.error["code"] == "cancelled"
    assert real.stored() == (0, 0)


def test_cancelled_while_it_signs_in(real: House, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    request = on_rig(mail_rig, mail_rig.fresh())
    link_id = real.linking.begin(request)
    check = real.smtp.check

    def cancelled_meanwhile(*server_and_login: object) -> None:
        check(*server_and_login)  # type: ignore[arg-type]
        real.linking.cancel(link_id)

    monkeypatch.setattr(real.smtp, "check", cancelled_meanwhile)
    assert real.linking.connect(link_id) is None
    assert real.linking.link(link_id).state == "cancelled"
    assert real.stored() == (0, 0)


def test_cancelled_while_it_reads_takes_back_what_was_stored(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    real.linking.cancel(link.id)
    real.linking.end(link.id, ConnectionLost(host="localhost"))  # the reading, which comes to its end later
    after = real.linking.link(link.id)
    assert (after.state, after.mailbox_id) == ("cancelled", None)
    assert real.stored() == (0, 0)


def test_a_linking_that_ended_is_not_cancelled(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    real.linking.end(link.id, None)
    real.linking.cancel(link.id)
    assert real.linking.link(link.id).state == "done"
    assert real.stored() == (1, 1)


def test_a_vault_that_is_locked_stores_nothing(
    real: House, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise KeyringLocked

    monkeypatch.setattr(real.vault, "seal", locked)
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.error is not None
    assert (link.state, link.error["code"]) == ("failed", "keyring_locked")
    assert real.stored() == (0, 0)


def test_reading_that_fails_leaves_the_mailbox_linked(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    real.linking.end(link.id, ConnectionLost(host="localhost"))
    after = real.linking.link(link.id)
    assert after.error is not None
    assert (after.state, after.error["code"]) == ("failed", "connection_lost")
    assert link.mailbox_id is not None
    assert real.accounts.mailbox(link.mailbox_id).state == "active"


def test_linkings_are_listed_for_ten_minutes(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    real.clock.advance(60 * MINUTE)
    assert [one.id for one in real.linking.recent()] == [link.id]
    real.linking.end(link.id, None)
    real.clock.advance(10 * MINUTE)
    assert [one.id for one in real.linking.recent()] == [link.id]
    real.clock.advance(1)
    assert real.linking.recent() == []


def test_the_state_is_marked_once(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    real.clock.advance(MINUTE)
    for _ in range(2):
        real.accounts.mark(link.mailbox_id, "needs_sign_in", "auth")
    row = real.accounts.mailbox(link.mailbox_id)
    assert (row.state, row.reason, row.since) == ("needs_sign_in", "auth", real.clock.now())
    with real.store.read() as connection:
        told = [one for one in events.after(connection, 0) if one.kind == "mailbox"]
    assert len(told) == 2


def test_what_is_not_there(faulty: House) -> None:
    for ask in (faulty.accounts.mailbox, faulty.accounts.account, faulty.linking.link, faulty.linking.cancel):
        with pytest.raises(NotFound):
            ask("nothing")


def test_a_secret_belongs_to_its_mailbox(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    with real.store.read() as connection:
        owners = [row.owner for row in connection.execute(select(sealed))]
        assert owners == [row.id for row in mailboxes.all(connection)] == [link.mailbox_id]
