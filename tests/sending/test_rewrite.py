"""A composed message with another head: nothing but what was meant changes, and nothing is smuggled in."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes

import pytest

from companion.core.errors import BadAddress, HeaderRefused
from companion.sending.compose import Letter, compose
from companion.sending.rewrite import as_draft, from_other
from tests.fakes.clock import NOON
from tests.sending.test_compose import LETTER

MANY = tuple(f"person-{number}@far.example" for number in range(40))


def letter(
    html: str | None = "<p>Hi</p>", to: tuple[str, ...] = MANY, references: str | None = None
) -> bytes:
    return compose(
        Letter(
            "<old@acme.example>", "ann@acme.example", to, ("cc@far.example",), "Grüße " * 40,
            "From: nobody\n.\nTo: x\n\n.\n", html, NOON, references=references,
        )
    )  # fmt: skip


@pytest.mark.parametrize("html", [None, "<p>Hi</p>"])
def test_from_another_mailbox_only_sender_and_id_are_new(html: str | None) -> None:
    before = letter(html, references="<a@far.example> <b@far.example>")
    after = from_other(before, "<new@kite.example>", "eve@kite.example")
    assert after.isascii()
    assert after.partition(b"\r\n\r\n")[2] == before.partition(b"\r\n\r\n")[2]
    old, new = message_from_bytes(before), message_from_bytes(after)
    assert new.keys() == old.keys()
    assert (new["From"], new["Message-ID"]) == ("eve@kite.example", "<new@kite.example>")
    assert [new[name] for name in old if name not in {"From", "Message-ID"}] == [
        old[name] for name in old if name not in {"From", "Message-ID"}
    ]
    assert b"ann@acme.example" not in after


@pytest.mark.parametrize("sender", ["eve@kite.example\r\nBcc: x@evil.example", "eve", "a b@kite.example"])
def test_a_sender_that_is_no_address_is_refused(sender: str) -> None:
    with pytest.raises(BadAddress):
        from_other(letter(), "<new@kite.example>", sender)


@pytest.mark.parametrize("message_id", ["<a@b>\r\nBcc: x@evil.example", "new@kite.example", "<a b@c>"])
def test_an_id_that_is_none_is_refused(message_id: str) -> None:
    with pytest.raises(HeaderRefused):
        from_other(letter(), message_id, "eve@kite.example")


def test_a_message_with_a_header_twice_is_not_rewritten() -> None:
    twice = b"Subject: one\r\nSubject: two\r\n" + letter()
    with pytest.raises(HeaderRefused):
        from_other(twice, "<new@kite.example>", "eve@kite.example")


def test_a_draft_names_everybody_who_waits_and_shows_who_was_hidden() -> None:
    waiting = (*MANY, "cc@far.example", "bcc1@far.example", "bcc2@far.example")
    draft = message_from_bytes(as_draft(letter(), waiting, NOON + 60_000))
    assert str(draft["To"]).replace("\r\n", "").replace(",", "").split() == list(MANY)
    assert draft["Cc"] == "cc@far.example"
    assert str(draft["Bcc"]).split() == ["bcc1@far.example,", "bcc2@far.example"]
    assert draft["Message-ID"] == "<old@acme.example>"
    assert draft["Date"] != message_from_bytes(letter())["Date"]


def test_a_draft_is_not_addressed_to_those_who_got_it() -> None:
    draft = message_from_bytes(
        as_draft(letter(to=("a@far.example", "b@far.example")), ("b@far.example",), NOON)
    )
    assert (draft["To"], draft["Cc"], draft["Bcc"]) == ("b@far.example", None, None)


def test_a_way_out_goes_with_a_message_to_its_new_mailbox_and_not_into_a_draft() -> None:
    before = compose(
        replace(LETTER, unsubscribe="mailto:ann@acme.example?subject=unsubscribe:abc", html="<p>Hi</p>")
    )
    way_out = "mailto:eve@kite.example?subject=unsubscribe:abc"
    moved = from_other(before, "<new@kite.example>", "eve@kite.example", way_out)
    assert message_from_bytes(moved)["List-Unsubscribe"] == f"<{way_out}>"
    assert b"ann@acme.example" not in moved
    assert message_from_bytes(as_draft(before, LETTER.to, 0))["List-Unsubscribe"] is None
    for broken in ("mailto:eve@kite.example>\r\nBcc: x@far.example", "https://kite.example", "mailto:a b"):
        with pytest.raises(HeaderRefused):
            from_other(before, "<new@kite.example>", "eve@kite.example", broken)


def test_a_header_outside_of_ascii_is_changed_like_any_other() -> None:
    before = compose(replace(LETTER, to=("jürgen@far.example", "bob@far.example")))
    moved = from_other(before, "<new@kite.example>", "eve@kite.example")
    assert "\r\nTo: jürgen@far.example, bob@far.example\r\n".encode() in moved
    assert "\r\nTo: jürgen@far.example\r\n".encode() in as_draft(before, ("jürgen@far.example",), 0)
