"""What the outbox makes of an ask: signature, way out, files, sizes; and what it refuses, each with a sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest

from companion.core.clock import DAY
from companion.core.errors import NotFound, PiecesFull, PostwardenError, SignatureTooLong
from companion.sending import pieces as subject
from companion.sending.attachments import Attachment
from companion.sending.envelope import Envelope
from companion.sending.outbox import OutboxAsk
from companion.sending.pieces import Pieces
from companion.sending.signatures import Change, Signatures
from companion.store import outbox
from companion.store.signatures import WAY_OUT
from tests.ledger.world import ADDRESS, MAILBOX
from tests.sending.post import Post, Server, clock_of, letter

WISH = re.compile(rf"<mailto:{re.escape(ADDRESS)}\?subject=unsubscribe:[a-z2-7]{{26}}>")


def made(post: Post, ask: OutboxAsk) -> EmailMessage:
    """The message as it waits in the outbox."""
    item = post.outbox.enqueue(ask)
    with post.world.store.read() as connection:
        row = outbox.get(connection, item.id)
    assert row is not None
    message = message_from_bytes(Envelope(post.vault).composed(row), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def parts(message: EmailMessage) -> tuple[str, str]:
    found = [message.get_body((kind,)) for kind in ("plain", "html")]
    return tuple(str(part.get_content()).replace("\r\n", "\n") for part in found if part is not None)  # type: ignore[return-value]


def sign(post: Post, **change: Any) -> None:
    Signatures(post.world.store, post.clock).set(MAILBOX, Change(**change))


def test_strangers_are_told_a_way_out_in_the_header_and_both_parts(post: Post) -> None:
    message = made(post, letter("bob@far.example"))
    text, html = parts(message)
    assert text == f"Shall we meet?\n\n{WAY_OUT}\n"
    assert f"<p>{WAY_OUT}</p>" in html
    assert WISH.fullmatch(message["List-Unsubscribe"])
    assert message["List-Unsubscribe-Post"] is None  # only where a public endpoint is proven to answer
    other = made(post, letter("bob@far.example"))
    assert other["List-Unsubscribe"] != message["List-Unsubscribe"]


def plain(message: EmailMessage) -> bool:
    return message["List-Unsubscribe"] is None and WAY_OUT not in parts(message)[0]


def test_who_is_no_stranger_is_told_none(post: Post) -> None:
    post.world.wrote_before("bob@far.example")
    post.world.add_mailbox("m_other", "ann@kite.example")
    assert plain(made(post, letter("bob@far.example")))
    assert plain(made(post, letter("carol@far.example", bcc=("bob@far.example",))))
    assert plain(made(post, letter("ann@kite.example")))
    # An answer to somebody who writes from another address than the one it goes to.
    assert plain(made(post, replace(letter("carol@far.example"), in_reply_to="<theirs@far.example>")))


def test_a_second_message_in_a_thread_of_our_own_is_outreach_as_well(post: Post) -> None:
    first = post.outbox.enqueue(letter("bob@far.example"))
    assert not plain(made(post, replace(letter("bob@far.example"), in_reply_to=first.message_id)))


@pytest.mark.parametrize("empty", ["", " "])
def test_a_thread_that_was_left_empty_is_none(post: Post, empty: str) -> None:
    """It went out with an empty header, which RFC 5322 3.6.4 does not have, and to a stranger without a way out."""
    message = made(post, replace(letter("carol@far.example"), in_reply_to=empty, references=empty))
    assert (message["In-Reply-To"], message["References"]) == (None, None)
    assert message["List-Unsubscribe"]


def test_ask_and_settings_decide(post: Post) -> None:
    assert plain(made(post, replace(letter("bob@far.example"), unsubscribe=False)))
    sign(post, unsubscribe=False)
    assert plain(made(post, letter("bob@far.example")))
    assert not plain(made(post, replace(letter("bob@far.example"), unsubscribe=True)))
    sign(post, unsubscribe=True, way_out="Antworten Sie mit „Abmelden“.")
    assert "Antworten Sie mit „Abmelden“." in parts(made(post, letter("bob@far.example")))[0]
    sign(post, way_out=" ")
    assert WAY_OUT in parts(made(post, letter("bob@far.example")))[0]


def test_the_signature_stands_once_also_when_it_is_asked_for_again_and_tried_again(
    post: Post, server: Server
) -> None:
    sign(post, html="<p onclick=x>Ann <b>Example</b></p>")
    ask = replace(letter("bob@far.example", message_id="<1@acme.example>"), unsubscribe=False)
    text, html = parts(made(post, ask))
    assert (text, html.count("<p>Ann <b>Example</b></p>")) == ("Shall we meet?\n\n-- \nAnn Example\n", 1)
    assert parts(made(post, ask)) == (text, html)
    server.answers["."] = "451 4.3.0 later"
    post.outbox.dispatch()
    del server.answers["."]
    assert parts(made(post, ask)) == (text, html)
    assert parts(made(post, replace(letter(), signature=False, unsubscribe=False)))[0] == "Shall we meet?\n"
    sign(post, html="")
    assert parts(made(post, replace(letter(), unsubscribe=False)))[0] == "Shall we meet?\n"


def test_a_signature_may_be_plain_text(post: Post) -> None:
    sign(post, html="Ann & Co\nacme.example")
    assert Signatures(post.world.store, post.clock).of(MAILBOX).html == "<p>Ann &amp; Co<br>acme.example</p>"
    with pytest.raises(SignatureTooLong):
        sign(post, html="x" * 10_001)
    with pytest.raises(NotFound):
        Signatures(post.world.store, post.clock).of("m_none")


def test_files_come_in_pieces_which_go_with_their_message(post: Post) -> None:
    pieces = Pieces(post.world.store, post.vault, post.clock)
    ids = tuple(pieces.add(MAILBOX, content) for content in (b"one ", b"two"))
    ask = replace(
        letter("bob@far.example", message_id="<1@acme.example>"),
        attachments=(
            Attachment("a.txt", pieces=ids),
            Attachment("empty.bin"),
            Attachment("b.bin", b"\0\r\n"),
        ),
    )
    files = [
        (part.get_filename(), part.get_payload(decode=True)) for part in made(post, ask).iter_attachments()
    ]
    assert files == [("a.txt", b"one two"), ("empty.bin", b""), ("b.bin", b"\0\r\n")]
    assert (
        post.outbox.enqueue(ask).message_id == "<1@acme.example>"
    )  # asked again, though the pieces are gone
    with pytest.raises(NotFound):
        post.outbox.enqueue(replace(ask, message_id="<2@acme.example>"))


def test_pieces_are_kept_for_a_day_sealed_and_for_their_mailbox_only(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = Pieces(post.world.store, post.vault, post.clock)
    post.world.add_mailbox("m_other", "ann@kite.example")
    strange = pieces.add("m_other", b"canary-of-a-piece")
    with post.world.store.read() as connection:
        held = connection.exec_driver_sql("SELECT box FROM pieces").scalar_one()
    assert b"canary" not in held
    with pytest.raises(NotFound):
        post.outbox.enqueue(replace(letter(), attachments=(Attachment("a", pieces=(strange,)),)))
    monkeypatch.setattr(subject, "MOST_HELD", 20)
    with pytest.raises(PiecesFull):
        pieces.add(MAILBOX, b"more than there is room for")
    clock_of(post).advance(DAY + 1)
    pieces.add(MAILBOX, b"room again")
    with post.world.store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM pieces").scalar_one() == 1
    with pytest.raises(NotFound):
        pieces.add("m_none", b"x")


def test_a_message_that_is_too_large_for_its_provider(post: Post) -> None:
    post.world.change_mailbox(provider="icloud")
    fits = replace(letter(), attachments=(Attachment("a.bin", bytes(14 * 2**20)),))
    assert post.outbox.enqueue(fits).state == "queued"
    with pytest.raises(PostwardenError) as refused:
        post.outbox.enqueue(replace(letter(), attachments=(Attachment("a.bin", bytes(15 * 2**20)),)))
    assert (refused.value.code, refused.value.field) == ("too_large", "attachments")
    assert refused.value.sentence == (
        f"With its attachments this message has 20.5 MB, and 20 MB is the most that {ADDRESS} may send."
    )


HUGE = "x" * 10_000_000


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"subject": HUGE}, "header_long"),
        ({"subject": "x" * 999}, "header_long"),
        ({"subject": "Hi\r\nBcc: eve@far.example"}, "header"),
        ({"subject": "=?utf-8?q?Hi=0ABcc:_eve@far.example?="}, "header"),
        ({"to": (HUGE,)}, "addr"),
        ({"to": (f"{HUGE}@far.example",)}, "addr"),
        ({"to": tuple(f"p{n}@far.example" for n in range(5_000))}, "recipients"),
        ({"bcc": tuple(f"p{n}@far.example" for n in range(5_000))}, "recipients"),
        ({"cc": tuple(f"p{n}@far.example" for n in range(11))}, "recipients"),
        ({"to": ("bob@far.example\r\nBcc: eve@far.example",)}, "addr"),
        ({"to": ("bob@far.example, eve@far.example",)}, "addr"),
        ({"to": ("=?utf-8?q?bob=40far.example?=",)}, "addr"),
        ({"to": ("=?utf-16?b?/v8AYgBvAGI=?=@far.example",)}, "addr"),
        ({"bcc": ("=?utf-16?b?/v8AYgBvAGI=?=@far.example",)}, "addr"),
        ({"to": ("Bob <bob@far.example>",)}, "addr"),
        ({"to": ("bob@far.example\0",)}, "addr"),
        ({"to": ("b\u202eob@far.example",)}, "addr"),
        ({"to": ("bob@far\u2024example",)}, "addr"),
        ({"cc": ("bob@[127.0.0.1]",)}, "addr"),
        ({"bcc": ("bob@far.example\n",), "to": ("a b@far.example",)}, "addr"),
        ({"sender": f"{ADDRESS}\r\nBcc: eve@far.example"}, "addr"),
        ({"sender": "boss@acme.example"}, "wrong_sender"),
        ({"message_id": "<1@acme.example>\r\nBcc: eve@far.example"}, "id_form"),
        ({"in_reply_to": "<1@far.example>\r\nBcc: eve@far.example"}, "id_form"),
        ({"in_reply_to": f"<{HUGE}@far.example>"}, "header_long"),
        ({"references": "<1@far.example>\nX: y"}, "id_form"),
        ({"references": f"<{'x' * 901}@far.example>"}, "id_form"),
        ({"attachments": (Attachment("a.pdf\r\nBcc: eve@far.example", b""),)}, "header"),
        ({"attachments": (Attachment("=?utf-8?q?a=0ABcc:_eve@far.example?=.pdf", b""),)}, "header"),
        ({"attachments": (Attachment("../a.pdf", b""),)}, "attachment"),
        ({"attachments": (Attachment(HUGE, b""),)}, "attachment"),
        ({"attachments": tuple(Attachment(f"{n}", b"") for n in range(101))}, "attachments"),
        ({"text": " \n", "html": " "}, "empty"),
        ({"text": "", "html": "<div><br>&nbsp;</div><style>p {}</style><!-- x -->"}, "empty"),
        ({"text": "x" * 500_001}, "text_long"),
        ({"html": "x" * 500_001}, "text_long"),
        ({"text": HUGE, "html": HUGE}, "text_long"),
        ({"subject": "Invoice \u202egpj.exe"}, "direction"),
        ({"attachments": (Attachment("a\u202egpj.exe", b""),)}, "direction"),
        ({"text": "half \ud800"}, "header"),
        ({"html": "half \ud800"}, "header"),
        ({"at": 10**15}, "too_far"),
        ({"mailbox_id": "m_none"}, "not_found"),
    ],
)
def test_what_is_refused_is_told_with_a_sentence_and_a_next_step(
    post: Post, changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(PostwardenError) as refused:
        post.outbox.enqueue(replace(letter(), **changes))
    assert refused.value.code == code
    assert 10 < len(refused.value.sentence) < 200
    assert HUGE[:50] not in refused.value.sentence
    assert refused.value.next_step
    assert post.outbox.list(MAILBOX) == []
    among = post.outbox.enqueue_all([letter(), replace(letter(), **changes), letter()])
    assert isinstance(among[1], PostwardenError)
    assert among[1].code == code
    assert [one.id for one in post.outbox.list(MAILBOX)] == [one.id for one in (among[0], among[2])]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "x" * 998,
        "ü" * 998,
        "word " * 199,
        "王" * 900,
        "=?",
        "=?utf-8?q?Hi?=",
        "a: b",
        "💌 " * 300,
        " lead and trail ",
    ],
)
def test_subjects_of_any_shape_arrive(post: Post, subject: str) -> None:
    message = made(post, replace(letter(), subject=subject))
    raw = message.as_bytes()
    assert all(len(line) <= 998 for line in raw.splitlines())
    wanted = "Hi" if subject.startswith("=?utf-8") else subject
    assert str(message["Subject"]).split() == wanted.split()
