"""Requests are read strictly, and a reply that breaks its schema is an error where tests ask for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from jsonschema import ValidationError
from jsonschema.exceptions import best_match

from companion.core.errors import BadAddress, BadRequest, PostwardenError
from companion.web import contract, problems

EXAMPLES = Path(__file__).parents[2] / "shared-schemas" / "examples"


@pytest.fixture
def app() -> Flask:
    made = Flask("contract")
    contract.install(made, check_replies=True)
    return made


def examples(kind: str) -> list[Path]:
    return sorted((EXAMPLES / kind).glob("*.json"))


@pytest.mark.parametrize("path", examples("valid"), ids=lambda path: path.stem)
def test_valid_examples_are_read(app: Flask, path: Path) -> None:
    with app.test_request_context("/", method="POST", data=path.read_bytes()):
        assert contract.read(path.stem.partition(".")[0]) == json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("path", examples("invalid"), ids=lambda path: path.stem)
def test_invalid_examples_are_refused(app: Flask, path: Path) -> None:
    with (
        app.test_request_context("/", method="POST", data=path.read_bytes()),
        pytest.raises(PostwardenError) as caught,
    ):
        contract.read(path.stem.partition(".")[0])
    assert problems.view(caught.value)["status"] == 422


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"text"',
        b"{",
        b"{}{}",
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":1e999}',
        b'{"a":9007199254740993}',
        b'{"a":-9007199254740993}',
        b'{"a":1e300}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\ud800"}',
        b'{"\\udfff":1}',
        b'{"a":"\xff"}',
        b"\xef\xbb\xbf{}",
        b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    ],
    ids=lambda body: body[:24].decode("latin-1"),
)
def test_what_is_no_json_object(body: bytes) -> None:
    with pytest.raises(BadRequest):
        contract.parse(body)


def test_numbers_are_what_a_browser_means() -> None:
    found = contract.parse(b'{"a":1.0,"b":9007199254740992,"c":-0.5,"d":1e3}')
    assert found == {"a": 1, "b": 2**53, "c": -0.5, "d": 1000}
    assert [type(value) for value in found.values()] == [int, int, float, int]


def test_a_refusal_says_where_and_never_what(app: Flask) -> None:
    body = {"mailbox": "m_1", "from": "a@b.c", "recipients": ["a@b.c", "canary with blanks"], "draft": {}}
    with (
        app.test_request_context("/", method="POST", data=json.dumps(body)),
        pytest.raises(BadRequest) as caught,
    ):
        contract.read("PermitRequest")
    assert "canary" not in caught.value.sentence
    assert "(" in caught.value.sentence


def test_a_hundred_errors_of_a_body_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of a megabyte's would take minutes."""
    taken: list[ValidationError] = []

    def counting(errors: Iterator[ValidationError]) -> object:
        taken.extend(errors)
        return best_match(iter(taken))

    monkeypatch.setattr("companion.web.contract.best_match", counting)
    body = json.loads((EXAMPLES / "valid" / "OutboxRequest.json").read_text("utf-8")) | {"to": ["x"] * 5_000}
    with pytest.raises(BadAddress):
        contract.Contract(check_replies=False).check("OutboxRequest", body)
    assert len(taken) == 100


@pytest.mark.parametrize(("query", "found"), [("?mailbox=m_1", "m_1"), ("?mailbox=m_1&mailbox=m_2", "m_1")])
def test_query(app: Flask, query: str, found: str) -> None:
    with app.test_request_context(f"/{query}"):
        assert contract.query("mailbox") == found


@pytest.mark.parametrize("query", ["", "?mailbox=", "?mailbox=a.b", "?mailbox=" + "x" * 41, "?other=m_1"])
def test_query_refused(app: Flask, query: str) -> None:
    with app.test_request_context(f"/{query}"), pytest.raises(BadRequest):
        contract.query("mailbox")


@pytest.mark.parametrize(("query", "found"), [("?wait=0", 0), ("?wait=10", 10), ("", 3)])
def test_query_number(app: Flask, query: str, found: int) -> None:
    with app.test_request_context(f"/{query}"):
        assert contract.query_number("wait", most=10, default=3) == found


@pytest.mark.parametrize("text", ["11", "-1", "+1", "1.0", "", "1e1", "x", "9" * 400, "\N{SUPERSCRIPT TWO}"])
def test_query_number_refused(app: Flask, text: str) -> None:
    with app.test_request_context("/", query_string={"wait": text}), pytest.raises(BadRequest):
        contract.query_number("wait", most=10, default=3)


def test_query_number_without_default_is_needed(app: Flask) -> None:
    with app.test_request_context("/"), pytest.raises(BadRequest):
        contract.query_number("after")


def test_reply(app: Flask) -> None:
    with app.app_context():
        reply = contract.reply("Hello", {"api": 1, "api_min": 1, "version": "ü"}, 202)
    assert (reply.status_code, reply.content_type) == (202, "application/json")
    assert reply.get_data() == '{"api":1,"api_min":1,"version":"ü"}'.encode()


def test_reply_that_breaks_its_schema(app: Flask) -> None:
    with app.app_context(), pytest.raises(ValidationError):
        contract.reply("Hello", {"api": 1})


@pytest.mark.parametrize(
    ("name", "value"), [("Id", "m_1"), ("Address", "ann@example.test"), ("Nonce", "A" * 22)]
)
def test_a_line_break_at_the_end_fits_no_pattern(name: str, value: str) -> None:
    """Python's `$` would let it pass; the browser's, and so the schema, does not."""
    made = contract.Contract(check_replies=False)
    made.check(name, value)
    with pytest.raises(PostwardenError):
        made.check(name, value + "\n")
