"""Every error becomes a problem of the schema, signed, with the one table's status, and never a traceback."""

from __future__ import annotations

import importlib
import json
import logging
import pkgutil
from collections.abc import Iterator

import pytest
from flask import Flask

import companion
from companion.core.errors import NotRunning, PostwardenError, StartRefused, StoreUnavailable
from companion.pairing.code import CodeRefused
from companion.web import contract, problems
from tests.fakes.served import Served

# Said by a command or by the reader of a code; no request ends in them.
NEVER_OVER_HTTP = (StartRefused, NotRunning, CodeRefused)


def errors(kind: type[PostwardenError] = PostwardenError) -> Iterator[type[PostwardenError]]:
    for made in kind.__subclasses__():
        if made.__module__.startswith("companion.") and not issubclass(made, NEVER_OVER_HTTP):
            yield made
            yield from errors(made)


def test_table_names_every_error_and_nothing_else() -> None:
    for found in pkgutil.walk_packages(companion.__path__, "companion."):
        if not found.name.startswith(("companion.store.migrations", "companion.demo", "companion.__main__")):
            importlib.import_module(found.name)
    assert {error.code for error in errors()} | {PostwardenError.code} == set(problems.STATUS)


def test_problem_fits_its_schema() -> None:
    app = Flask("problems")
    contract.install(app, check_replies=True)

    class Told(PostwardenError):
        code = "auth"
        sentence_text = "{host} said no."

    reply = problems.problem(
        Told(field="password", said="535 5.7.8\r\nno", host="mail.test", port=993, why=None)
    )
    body = json.loads(reply.get_data())
    app.extensions["contract"].check("Problem", body)
    assert reply.content_type == "application/problem+json"
    assert body == {
        "type": "urn:postwarden:auth",
        "title": "mail.test said no.",
        "status": 502,
        "code": "auth",
        "detail": Told().next_step,
        "field": "password",
        "said": "535 5.7.8  no",
        "facts": {"host": "mail.test", "port": 993},
    }


def test_crash_is_a_signed_500_that_tells_nothing(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    client = served.paired()
    with caplog.at_level(logging.DEBUG):
        answer = client.get("/v1/crash")
    assert (answer.status, answer.body["code"]) == (500, "internal")
    assert "canary" not in json.dumps(answer.body) + caplog.text
    assert "ValueError at" in caplog.text


def test_store_failure_is_a_signed_503(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    client = served.paired()

    def fail(*_: object, **__: object) -> None:
        raise StoreUnavailable

    monkeypatch.setattr(served.pairing, "confirm", fail)
    answer = client.hello()
    assert (answer.status, answer.body["code"]) == (503, "store_unavailable")


@pytest.mark.parametrize("body", [{}, {"nonce": "short"}, {"nonce": "A" * 22, "more": 1}])
def test_bad_body_is_a_signed_422(served: Served, body: dict[str, object]) -> None:
    client = served.paired()
    answer = client.post("/v1/clients/self/rotate", body)
    assert (answer.status, answer.body["code"]) == (422, "bad_request")


def test_every_code_fits_the_schemas() -> None:
    """The extension drops a reply that does not."""
    known = contract.Contract(check_replies=True)
    for kind in errors():
        fault: dict[str, object] = {
            "code": kind.code,
            "sentence": "x",
            "next_step": "",
            "field": None,
            "said": None,
            "facts": {},
        }
        known.check("Fault", fault)
        problem = {"type": "x", "title": "x", "status": 409, "code": kind.code, "detail": ""}
        known.check("Problem", problem)
