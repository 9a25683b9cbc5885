"""A composed message with another head: nothing but what was meant changes, and nothing is smuggled in."""

from __future__ import annotations

from email import message_from_bytes

import pytest

from companion.core.errors import BadAddress, HeaderRefused
from companion.sending.compose import Letter, compose
from companion.sending.rewrite import as_draft, from_other
from tests.fakes.clock import NOON

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
