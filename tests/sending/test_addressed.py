"""Exactly those it goes to stand in the head of a message for Graph, and all else is as it was."""

from __future__ import annotations

from email import message_from_bytes
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import HeaderRefused
from companion.sending.addressed import addressed
from companion.sending.compose import compose
from tests.sending.test_compose import LETTER

HEAD = b"Message-ID: <1@a.test>\r\nFrom: me@a.test\r\n%s\r\nSubject: hello\r\n\r\nhello\r\n"


def named(message: bytes) -> list[str]:
    parsed = message_from_bytes(message)
    listed = [str(one) for name in ("To", "Cc", "Bcc") for one in parsed.get_all(name, [])]
    return [address for _, address in getaddresses(listed)]


def test_a_composed_message_gets_its_bcc_and_keeps_every_other_byte() -> None:
    message = compose(LETTER)
    everybody = [*LETTER.to, *LETTER.cc, "hidden@far.example"]
    made = addressed(message, everybody)
    assert (
        made.replace(b"\r\nBcc: hidden@far.example", b"").partition(b"\r\n\r\n")[2]
        == message.partition(b"\r\n\r\n")[2]
    )
    before, after = (sorted(part.partition(b"\r\n\r\n")[0].split(b"\r\n")) for part in (message, made))
    assert [line for line in after if not line.startswith(b"Bcc:")] == before
    assert named(made) == everybody


@pytest.mark.parametrize(
    ("lines", "recipients", "wanted"),
    [
        (b"To: a@b.test, c@d.test", ["c@d.test"], b"To: c@d.test"),
        (
            b"To: A <a@b.test>,\r\n C <c@d.test>",
            ["a@b.test", "c@d.test"],
            b"To: A <a@b.test>,\r\n C <c@d.test>",
        ),
        (b'To: "Doe, Ann" <Ann@B.test>', ["ann@b.test"], b'To: "Doe, Ann" <Ann@B.test>'),
        (b"To: a@b.test\r\nCc: c@d.test", ["c@d.test"], b"Cc: c@d.test"),
        (b"To: a@b.test\r\nBcc: x@y.test, a@b.test", ["a@b.test"], b"To: a@b.test"),
        (b"TO: a@b.test\r\nTo: c@d.test", ["a@b.test", "c@d.test"], b"To: a@b.test,\r\n c@d.test"),
        (b"To: undisclosed-recipients:;", ["x@y.test"], b"Bcc: x@y.test"),
        (b"Resent-To: evil@y.test\r\nTo: a@b.test", ["a@b.test"], b"To: a@b.test"),
        ("To: jürgen@b.test".encode(), ["jürgen@b.test"], "To: jürgen@b.test".encode()),
        (b"X-Name: \xff\xfe\r\nTo: a@b.test", ["a@b.test"], b"To: a@b.test"),
    ],
)
def test_whoever_is_not_among_them_goes(lines: bytes, recipients: list[str], wanted: bytes) -> None:
    made = addressed(HEAD % lines, recipients)
    head = made.partition(b"\r\n\r\n")[0]
    assert head.endswith(b"\r\n" + wanted)
    assert b"evil" not in made
    assert len(named(made)) == len(recipients)


def test_lone_line_ends_hide_no_header() -> None:
    made = addressed(b"From: me@a.test\nTo: a@b.test\nBcc: evil@y.test\n\nhello\n", ["a@b.test"])
    assert made == b"From: me@a.test\r\nTo: a@b.test\r\n\r\nhello\r\n"


def test_what_would_name_another_is_refused() -> None:
    with pytest.raises(HeaderRefused):
        addressed(HEAD % b"To: a@b.test", ["a@b.test", "no address, x@y.test"])


@given(
    st.lists(st.sampled_from([f"{name}@far.test" for name in "abcdefgh"]), unique=True, max_size=8),
    st.lists(
        st.sampled_from([f"{name}@far.test" for name in "abcdefgh"]), unique=True, min_size=1, max_size=8
    ),
    st.integers(0, 8),
)
def test_any_lists(listed: list[str], recipients: list[str], cut: int) -> None:
    shown = [(b"To", listed[:cut]), (b"Cc", listed[cut:])]
    lines = (
        b"\r\n".join(name + b": " + ", ".join(some).encode() for name, some in shown if some) or b"X-Empty: 1"
    )
    made = addressed(HEAD % lines, recipients)
    assert sorted(named(made)) == sorted(recipients)
    assert addressed(made, recipients) == made
