"""Messages as a real Postfix carries them and a real Dovecot keeps them, read by Python's own parser."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, message_from_string
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from companion.sending.attachments import Attachment
from companion.sending.envelope import Envelope
from companion.sending.outbox import OutboxAsk
from companion.sending.signatures import Change, Signatures
from companion.store import outbox
from companion.store.signatures import WAY_OUT
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX
from tests.rig.servers import Person, Rig
from tests.sending.office import Office, office_of
from tests.sending.test_rig import eventually
from tests.syncing.received import barred

BINARY = bytes(range(256)) * 40 + b"\r\n.\r\n--x\r\n\nFrom here\n"


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@pytest.fixture
def other(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


def ask(who: Person, *to: str, **more: object) -> OutboxAsk:
    made = OutboxAsk(MAILBOX, who.address, to, "Grüße aus Köln 🎉", "Schöne Grüße.\n.\nFrom here\n")
    return replace(made, **more)  # type: ignore[arg-type]


def received(rig: Rig, who: Person, folder: str = "INBOX") -> list[bytes]:
    with rig.imap(who) as client:
        if client.select(folder, readonly=True)[1] == [b"0"]:
            return []
        return [part[1] for part in client.fetch("1:*", "(BODY.PEEK[])")[1] if isinstance(part, tuple)]


def outside(rig: Rig, message_id: str) -> list[bytes]:
    found = [file.read_bytes() for file in rig.outside_mail.glob("*.eml")]
    return [raw for raw in found if message_id.encode() in raw]


def parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    assert [part.defects for part in message.walk() if part.defects] == []
    return message


def said(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def state(office: Office) -> list[tuple[str, str | None]]:
    return [(item.state, item.reason) for item in office.outbox.list(MAILBOX)]


def test_what_is_asked_for_arrives(tmp_path: Path, mail_rig: Rig, who: Person, other: Person) -> None:
    wide = "<p>" + "ü" * 3000 + "</p>\n<p>.</p>\n<pre>" + "x" * 5000 + "</pre>"
    vault = memory_vault()
    with office_of(tmp_path / "db", mail_rig, who, vault=vault) as office:
        Signatures(office.world.store, FixedClock()).set(MAILBOX, Change("<p>Ann <b>Example</b></p>"))
        files = (Attachment("Grüße – Angebot.pdf", BINARY), Attachment("data.csv", "ä;ö\r\n".encode()))
        asked = ask(who, other.address, html=wide, attachments=files, in_reply_to=None)
        item = office.outbox.enqueue(asked)
        with office.world.store.read() as connection:
            row = outbox.get(connection, item.id)
        assert row is not None
        composed = Envelope(vault).composed(row)
        office.outbox.dispatch()
        assert state(office) == [("sent", None)]
    assert eventually(lambda: len(received(mail_rig, other)) == 1)
    (raw,) = received(mail_rig, other)
    # Not a byte of the body was changed on the way: a DKIM signature made anywhere on it holds.
    body = raw.partition(b"\r\n\r\n")[2]
    assert body == composed.partition(b"\r\n\r\n")[2]
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in body.replace(b"\r\n", b"")
    message = parsed(raw)
    assert message["Subject"] == "Grüße aus Köln 🎉"
    assert message["From"] == who.address
    assert message["List-Unsubscribe"].startswith(f"<mailto:{who.address}?subject=unsubscribe:")
    assert said(message, "plain") == f"Schöne Grüße.\n.\nFrom here\n\n-- \nAnn Example\n\n{WAY_OUT}\n"
    assert said(message, "html").startswith(wide)
    assert said(message, "html").count("Ann <b>Example</b>") == 1
    found = [(part.get_filename(), part.get_payload(decode=True)) for part in message.iter_attachments()]
    assert found == [(one.name, one.content) for one in files]
    # The copy in Sent is the message that left.
    (copy,) = received(mail_rig, who, "Sent")
    assert copy.partition(b"\r\n\r\n")[2] == body


def test_an_answer_stands_in_its_thread_signed_above_the_quote(
    tmp_path: Path, mail_rig: Rig, who: Person, other: Person
) -> None:
    with office_of(tmp_path / "db", mail_rig, who) as office:
        Signatures(office.world.store, FixedClock()).set(MAILBOX, Change("Ann Example"))
        text = "Yes.\n\nOn Thursday Bob wrote:\n> Well?\n> \n> -- \n> Ann Example\n"
        thread = {"in_reply_to": "<2@far.example>", "references": "<1@far.example> <2@far.example>"}
        office.outbox.enqueue(ask(who, other.address, text=text, **thread))
        office.outbox.dispatch()
    assert eventually(lambda: len(received(mail_rig, other)) == 1)
    message = parsed(received(mail_rig, other)[0])
    assert (message["In-Reply-To"], message["References"]) == ("<2@far.example>", thread["references"])
    assert said(message, "plain") == text.replace("Yes.\n", "Yes.\n\nAnn Example\n", 1)
    assert message["List-Unsubscribe"] is None  # somebody wrote first


def test_a_wish_by_somebody_it_was_passed_on_to_names_the_message(
    tmp_path: Path, mail_rig: Rig, who: Person, other: Person
) -> None:
    """Clients send what List-Unsubscribe asks for from whatever address is theirs, and name nothing they answer."""
    with office_of(tmp_path / "db", mail_rig, who) as office:
        office.syncing.sync(MAILBOX)
        first, second = (office.outbox.enqueue(ask(who, f"team{n}@elsewhere.test")) for n in (1, 2))
        office.outbox.dispatch(), office.outbox.dispatch()
        assert eventually(
            lambda: bool(outside(mail_rig, first.message_id) and outside(mail_rig, second.message_id))
        )
        url = str(parsed(outside(mail_rig, second.message_id)[0])["List-Unsubscribe"]).strip("<>")
        address, _, title = url.removeprefix("mailto:").partition("?subject=")
        wish = f"From: {other.address}\r\nTo: {address}\r\nSubject: {title}\r\nMessage-ID: <w@x.example>\r\n\r\n\r\n"
        mail_rig.put(
            who,
            "INBOX",
            [wish.encode(), wish.replace("unsubscribe:", "unsubscribe:x").replace("<w", "<v").encode()],
        )
        office.syncing.sync(MAILBOX)
        assert barred(office.world.store) == {
            "team2@elsewhere.test": "unsubscribed",
            other.address: "unsubscribed",
        }


def test_an_address_outside_of_ascii_is_written_to_where_the_server_carries_it(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    with office_of(tmp_path / "db", mail_rig, who) as office:
        item = office.outbox.enqueue(ask(who, "jürgen@bücher.test", "bob@elsewhere.test"))
        office.outbox.dispatch()
        assert state(office) == [("sent", None)]
    assert eventually(lambda: bool(outside(mail_rig, item.message_id)))
    for raw in (outside(mail_rig, item.message_id)[0], received(mail_rig, who, "Sent")[0]):
        # As UTF-8 (RFC 6532), which Python's parser reads from text only.
        message = message_from_string(raw.decode(), policy=default)
        assert [one.addr_spec for one in message["To"].addresses] == [
            "jürgen@xn--bcher-kva.test", "bob@elsewhere.test",
        ]  # fmt: skip


def test_elsewhere_it_is_refused_with_a_sentence_and_only_its_domain_may_be_any(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    with office_of(tmp_path / "db", mail_rig, who, submission="modest") as office:
        refused = office.outbox.enqueue(ask(who, "jürgen@elsewhere.test", "bob@elsewhere.test"))
        office.outbox.dispatch()
        assert state(office) == [("failed", "smtputf8")]
        assert barred(office.world.store) == {}
        assert [row.state for row in office.world.sends()] == ["released", "released"]
        # In Bcc it stands on no header: the others get theirs.
        partly = office.outbox.enqueue(ask(who, "bob@elsewhere.test", bcc=("jürgen@elsewhere.test",)))
        office.outbox.dispatch()
        assert ("sent", "partly_refused") in state(office)
        domain = office.outbox.enqueue(ask(who, "bob@bücher.test"))
        office.outbox.dispatch()
        assert ("sent", None) in state(office)
        assert barred(office.world.store) == {}
    assert eventually(
        lambda: bool(outside(mail_rig, partly.message_id) and outside(mail_rig, domain.message_id))
    )
    assert outside(mail_rig, refused.message_id) == []


def test_a_message_larger_than_the_server_takes_is_not_sent_and_bars_nobody(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    with office_of(tmp_path / "db", mail_rig, who, submission="modest") as office:
        office.outbox.enqueue(
            ask(who, "bob@elsewhere.test", attachments=(Attachment("a.bin", bytes(100_000)),))
        )
        office.outbox.dispatch()
        (item,) = office.outbox.list(MAILBOX)
        assert (item.state, item.reason) == ("failed", "too_large")
        assert str(item.said).startswith("552 5.3.4")
        assert barred(office.world.store) == {}


def test_a_message_of_many_megabytes_arrives(
    tmp_path: Path, mail_rig: Rig, who: Person, other: Person
) -> None:
    content = bytes(range(251)) * 20_000  # 5 MB
    with office_of(tmp_path / "db", mail_rig, who) as office:
        office.outbox.enqueue(ask(who, other.address, attachments=(Attachment("large.bin", content),)))
        office.outbox.dispatch()
        assert state(office) == [("sent", None)]
    assert eventually(lambda: len(received(mail_rig, other)) == 1)
    (part,) = parsed(received(mail_rig, other)[0]).iter_attachments()
    assert part.get_payload(decode=True) == content
