"""Files of messages: what a line may hold, and what is said of one that cannot be read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sending.batch_file import BadLine, Line, read

LEAST: dict[str, Any] = {"from": "ann@acme.example", "to": "bob@far.example", "subject": "Hi"}


def one(value: object) -> Line | BadLine:
    (found,) = read((value if isinstance(value, str) else json.dumps(value)).encode("utf-8", "surrogatepass"))
    return found


def test_a_line_with_all_there_is() -> None:
    whole = LEAST | {
        "to": ["bob@far.example", "cy@far.example"], "cc": "dora@far.example", "bcc": [], "text": "Hi",
        "html_file": "p.html", "at": "17:30",
        "attach": ["a.pdf"], "in_reply_to": "<1@x>", "references": "<0@x>", "message_id": "<2@x>",
        "signature": False, "unsubscribe": True,
    }  # fmt: skip
    assert one(whole) == Line(
        1, "ann@acme.example", ("bob@far.example", "cy@far.example"), "Hi", ("dora@far.example",), (), "Hi", None, None,
        "p.html", "17:30", ("a.pdf",), "<1@x>", "<0@x>", "<2@x>", signature=False, unsubscribe=True,
    )  # fmt: skip
    assert one(dict.fromkeys(whole) | LEAST) == Line(1, "ann@acme.example", ("bob@far.example",), "Hi")


def test_lines_are_counted_as_an_editor_does() -> None:
    text = json.dumps(LEAST)
    data = f"\ufeff{text}\r\n\r\n  \n{text}\nx\n{text}".encode()
    assert [(type(found), found.line) for found in read(data)] == [
        (Line, 1), (Line, 4), (BadLine, 5), (Line, 6),
    ]  # fmt: skip
    assert list(read(b"")) == []


def test_who_sends_may_be_told_for_all() -> None:
    rest = {name: LEAST[name] for name in ("to", "subject")}
    (found,) = read(json.dumps(rest).encode(), "amy@acme.example")
    assert isinstance(found, Line)
    assert found.sender == "amy@acme.example"
    (found,) = read(json.dumps(LEAST).encode(), "amy@acme.example")
    assert isinstance(found, Line)
    assert found.sender == "ann@acme.example"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("{", "no JSON at column 2"),
        ("[]", "no message; write one as"),
        ('"Hi"', "no message; write one as"),
        ("[" * 100_000, "no JSON"),
        ('{"to": NaN}', "no JSON"),
        ('{"to": "a@b.test", "to": "c@d.test"}', '"to" stands there twice'),
        ('{"subject": "\\ud800"}', "half a character"),
        (LEAST | {"from": None}, "no from"),
        (LEAST | {"to": []}, "no to"),
        ({"from": "a@b.test", "to": "c@d.test"}, "no subject"),
        (LEAST | {"to": {"a": 1}}, "to must be text, or a list of texts"),
        (LEAST | {"cc": [1]}, "cc must be text, or a list of texts"),
        (LEAST | {"text": ["Hi"]}, "text must be text"),
        (LEAST | {"at": 1790000000000}, "at must be text"),
        (LEAST | {"signature": "no"}, "signature must be true or false"),
        (LEAST | {"unsubscribe": 1}, "unsubscribe must be true or false"),
        (LEAST | {"text": "Hi", "text_file": "a"}, "both text and text_file"),
        (LEAST | {"html": "Hi", "html_file": "a"}, "both html and html_file"),
        (LEAST | {"Subject": "Hi"}, '"Subject" is no field; there are from, to'),
        (LEAST | {"x" * 1000 + "\n": 1}, '"' + "x" * 40 + '" is no field'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(value: object, why: str) -> None:
    found = one(value)
    assert isinstance(found, BadLine)
    assert found.why.startswith(why)
    assert len(found.why) < 250
    assert "\n" not in found.why


def test_other_encodings_are_told_by_line() -> None:
    assert list(read(b'{"subject": "Gr\xfc\xdfe"}\n')) == [BadLine(1, "not UTF-8 text")]


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.text() | st.booleans() | st.integers(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["from", "to", "subject", "text", "at", "x"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_nothing_breaks_it(data: bytes) -> None:
    for found in read(data):
        assert found.line >= 1
        if isinstance(found, Line):
            assert all(isinstance(who, str) for who in (found.sender, found.subject, *found.to))
