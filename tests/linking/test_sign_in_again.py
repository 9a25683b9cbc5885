"""Signing in again with a real Dovecot and Postfix: the new password is taken, and nothing else is touched."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import pytest
from sqlalchemy import select

from companion.core.clock import HOUR
from companion.core.errors import AlreadyLinked, AlreadyLinking, ConsentMissing, KeyringLocked
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Endpoint
from companion.sending.envelope import Envelope
from companion.store import outbox
from companion.store.mailboxes import MailboxRow
from companion.store.outbox import Recipient
from companion.store.tables import mailboxes, sealed
from tests.linking.house import House, on_rig, state_of
from tests.rig.servers import Person, Rig

NOWHERE = Endpoint("localhost", 1, "tls")
NEW = "a-new-word"


class Killed(BaseException):
    """Nothing in the code under test may catch it: as at the end of the process, what is open is rolled back."""


@dataclass
class SignedOut:
    """Somebody linked, whose password was changed at the provider since, and whose mailbox was then signed out."""

    house: House
    rig: Rig
    who: Person
    row: MailboxRow

    def request(self, password: str = NEW) -> LinkRequest:
        return replace(on_rig(self.rig, self.who, password=password), agreed=False)

    def written(self) -> tuple[object, ...]:
        """Every column of mailboxes and secrets."""
        with self.house.store.read() as connection:
            return tuple(
                tuple(row) for table in (mailboxes, sealed) for row in connection.execute(select(table))
            )

    def password(self) -> str:
        return self.house.accounts.account(self.row.id).imap_login.secret.reveal()


@pytest.fixture(params=["needs_sign_in", "disconnected"])
def out(request: pytest.FixtureRequest, real: House, mail_rig: Rig) -> SignedOut:
    who = mail_rig.fresh()
    link = real.run(on_rig(mail_rig, who))
    real.linking.end(link.id, None)
    assert link.mailbox_id is not None
    mail_rig.change_password(who, NEW)
    real.accounts.mark(link.mailbox_id, request.param, "auth")
    real.clock.advance(HOUR)
    return SignedOut(real, mail_rig, who, real.accounts.mailbox(link.mailbox_id))


def test_the_new_password_makes_it_active_and_the_rest_stays(out: SignedOut) -> None:
    assert out.password() == out.who.password
    link = out.house.run(out.request())
    assert (link.state, link.error, link.mailbox_id) == ("done", None, out.row.id)
    assert state_of(link) == dict.fromkeys(("settings", "signed_in", "receiving", "sending"), "done")
    now = out.house.accounts.mailbox(out.row.id)
    assert asdict(now) == asdict(out.row) | {
        "state": "active",
        "reason": None,
        "since": out.house.clock.now(),
    }
    assert out.password() == NEW
    assert out.house.stored() == (1, 1)
    out.house.linking.end(link.id, None)  # what comes after it changes nothing
    assert out.house.linking.link(link.id) == link


@pytest.mark.parametrize("reason", ["auth", "signin", "graph_token", "smtp_off"])
def test_what_waited_for_it_is_due(out: SignedOut, reason: str) -> None:
    """It went on waiting, for up to a quarter of an hour, for another try of the old password."""
    now = out.house.clock.now()
    waiting = Envelope(out.house.vault).post(
        out.row.id,
        "<1@rig.test>",
        out.who.address,
        (Recipient("bob@far.example"),),
        b"",
        due_at=now + HOUR,
        now=now,
    )
    timed = replace(waiting, id="o_timed", message_id="<2@rig.test>", wanted_at=now + HOUR)
    with out.house.store.write() as tx:
        outbox.write(tx, now, replace(waiting, reason=reason))
        outbox.write(tx, now, timed)
    assert out.house.run(out.request()).state == "done"
    with out.house.store.read() as connection:
        due = [row.due_at for one in (waiting, timed) if (row := outbox.get(connection, one.id))]
    assert due == [out.house.clock.now(), now + HOUR]


def test_other_servers_and_another_name_are_kept_with_it(out: SignedOut) -> None:
    elsewhere = on_rig(out.rig, out.who, "starttls")
    name = out.who.address.upper()
    link = out.house.run(replace(out.request(), imap=elsewhere.imap, smtp=elsewhere.smtp, user=name))
    assert link.state == "done"
    account = out.house.accounts.account(out.row.id)
    assert (account.imap, account.smtp) == (elsewhere.imap, elsewhere.smtp)
    assert account.imap_login.user == account.smtp_login.user == name


@pytest.mark.parametrize("wrong", ["password", "imap", "smtp", "vault"])
def test_what_does_not_work_leaves_everything_as_it_was(
    wrong: str, out: SignedOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, request, code = out.written(), out.request(), "host"
    if wrong == "password":
        request, code = out.request(out.who.password), "auth"  # the old one
    elif wrong == "vault":
        code = "keyring_locked"
        monkeypatch.setattr(out.house.vault, "seal", _raising(KeyringLocked()))
    else:
        request = replace(request, imap=NOWHERE) if wrong == "imap" else replace(request, smtp=NOWHERE)
    link = out.house.run(request)
    assert link.error is not None
    assert (link.state, link.error["code"], link.mailbox_id) == ("failed", code, None)
    assert out.written() == before
    monkeypatch.undo()
    assert out.house.run(out.request()).state == "done"


@pytest.mark.parametrize("when", ["before", "within", "stored"])
def test_cancelled_it_takes_no_mailbox_with_it(
    when: str, out: SignedOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    linking, before = out.house.linking, out.written()
    link_id = linking.begin(out.request())
    if when == "before":
        linking.cancel(link_id)
    else:
        owner, name = (out.house.smtp, "check") if when == "within" else (out.house.vault, "seal")
        real = getattr(owner, name)

        def cancelled_meanwhile(*given: object) -> None:
            real(*given)
            if when == "within":
                linking.cancel(link_id)

        monkeypatch.setattr(owner, name, cancelled_meanwhile)
    connected = linking.connect(link_id)
    linking.cancel(link_id)  # once more, when it is over
    linking.end(link_id, None)
    link = linking.link(link_id)
    if when == "stored":
        assert (connected, link.state, out.password()) == (out.row.id, "done", NEW)
        return
    assert connected is None
    assert link.error is not None
    assert (link.state, link.error["code"]) == ("cancelled", "sign_in_cancelled")
    assert link.error["sentence"] == f"You stopped signing in to {out.who.address}."
    assert out.written() == before


@pytest.mark.parametrize("when", ["waiting", "signing in", "storing"])
def test_killed_in_the_middle_it_leaves_the_mailbox_signed_out(
    when: str, out: SignedOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, link_id = out.written(), out.house.linking.begin(out.request())
    if when != "waiting":
        owner, name = (out.house.smtp, "check") if when == "signing in" else (out.house.vault, "seal")
        monkeypatch.setattr(owner, name, _raising(Killed()))
        with pytest.raises(Killed):
            out.house.linking.connect(link_id)
        monkeypatch.undo()
    assert out.house.linking.link(link_id).state == "running"
    again = out.house.linking = out.house.opened()
    again.recover()
    link = again.link(link_id)
    assert link.error is not None
    assert (link.state, link.error["code"], link.mailbox_id) == ("failed", "sign_in_interrupted", None)
    assert link.error["sentence"] == f"Postwarden was stopped before {out.who.address} was signed in."
    assert out.written() == before
    assert out.house.run(out.request()).state == "done"


def test_a_mailbox_that_works_is_refused_as_linked(out: SignedOut) -> None:
    for state in ("active", "paused", "linking"):
        out.house.accounts.mark(out.row.id, state, None)
        before = out.written()
        with pytest.raises(AlreadyLinked):
            out.house.linking.begin(out.request())
        assert out.written() == before


def test_one_at_a_time(out: SignedOut) -> None:
    out.house.linking.begin(out.request())
    with pytest.raises(AlreadyLinking):
        out.house.linking.begin(out.request())


def test_it_takes_no_place_of_a_new_mailbox(out: SignedOut) -> None:
    out.house.limit = 2
    linking = out.house.linking = out.house.opened()
    again = linking.begin(out.request())
    new = linking.begin(on_rig(out.rig, out.rig.fresh()))
    linking.cancel(again)
    linking.begin(out.request())  # though two is the most, and two there are
    assert linking.connect(new) is not None


def test_only_who_has_agreed_before_is_not_asked(out: SignedOut) -> None:
    stranger = replace(on_rig(out.rig, out.rig.fresh()), agreed=False)
    with pytest.raises(ConsentMissing):
        out.house.linking.begin(stranger)


def _raising(error: BaseException) -> object:
    def instead(*_: object) -> None:
        raise error

    return instead
