"""T05 A new route without a lock: one guard before every handler, unknown paths too; no route is exempt.

Walks `app.url_map` with every method, unsigned → blind; fails by itself when a route is added without the guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from werkzeug.routing import Map

from companion.app import build, running
from companion.core.settings import Settings
from companion.demo.client import ORIGIN
from companion.web.factory import make_app
from tests.fakes.served import Served, free_port
from tests.fakes.wire import assert_blind, compose, exchange

METHODS = ("GET", "POST", "OPTIONS", "HEAD", "PUT", "PATCH", "DELETE")


@pytest.fixture
def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Flask, int]]:
    """The companion as it is really built, with every blueprint."""
    made: list[Flask] = []

    def make_and_keep(*args: Any, **kwargs: Any) -> Flask:
        made.append(make_app(*args, **kwargs))
        return made[0]

    monkeypatch.setattr(running, "make_app", make_and_keep)
    port = free_port()
    companion = build(Settings(data_dir=tmp_path / "data", port=port, vault="file"))
    companion.start()
    try:
        yield made[0], port
    finally:
        companion.stop()


def targets(routes: Map) -> list[str]:
    return sorted({re.sub(r"<[^>]+>", "x1", str(rule)) for rule in routes.iter_rules()})


def test_every_route_is_locked(whole: tuple[Flask, int]) -> None:
    app, port = whole
    found = targets(app.url_map)
    assert {"/v1/hello", "/v1/pair", "/v1/events", "/v1/mailboxes", "/v1/permits", "/v1/outbox"} <= set(found)
    for target in [*found, "/v1/unknown", "/v1/static/x", "/", "/favicon.ico"]:
        for method in METHODS:
            for more in ({}, {"Origin": ORIGIN, "Content-Type": "application/json"}):
                sent = {"Host": f"127.0.0.1:{port}", **more}
                body = b"{}" if method in ("POST", "PUT", "PATCH") else b""
                assert_blind(exchange(port, compose(f"{method} {target} HTTP/1.1", sent, body)))


def test_there_is_no_static_folder_and_no_automatic_options(whole: tuple[Flask, int]) -> None:
    app, _ = whole
    assert app.static_folder is None
    assert not app.has_static_folder
    assert all(
        rule.methods is not None and "OPTIONS" not in rule.methods for rule in app.url_map.iter_rules()
    )


def test_a_route_that_was_just_added_is_locked_too(served: Served) -> None:
    """The spy's route stands in no list of the guard's, and is refused all the same."""
    assert_blind(exchange(served.port, compose("GET /v1/spy HTTP/1.1", {"Host": f"127.0.0.1:{served.port}"})))
    assert served.calls == []
    assert served.paired().get("/v1/spy").status == 200
