"""T04 flask-cors traps: channel.md section 7, per-reply `cross_origin`, all options named.

One test per line of the trap table; import of `CORS` forbidden; version floor 6.0.5 checked at start. Each trap is
first shown on flask-cors left alone, so that the row cannot rot into testing what no longer happens.
"""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response
from flask_cors import cross_origin
from flask_cors.core import CrossOriginOptionsInput
from werkzeug.datastructures import Headers

from companion.core.errors import OldComponent
from companion.demo.client import ORIGIN, OTHER_ORIGIN
from companion.web import cors
from companion.web.factory import make_app
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

FOREIGN = "https://mail.google.com"
PREFLIGHT = {"Access-Control-Request-Method": "POST"}


def alone(sent: dict[str, str], **options: Any) -> Headers:
    """What flask-cors by itself answers, with these options only."""
    app = Flask("alone")
    with app.test_request_context(
        "/", method="OPTIONS" if PREFLIGHT.items() <= sent.items() else "GET", headers=sent
    ):
        return cross_origin(automatic_options=False, **options)(lambda: Response())().headers


def ours(sent: dict[str, str], origin: str = ORIGIN, method: str = "OPTIONS") -> Headers:
    app = Flask("ours")
    with app.test_request_context("/", method=method, headers=sent):
        return cors.allow(Response(), origin).headers


def test_trap_1_echoes_any_origin_by_default(served: Served) -> None:
    assert alone({"Origin": FOREIGN})["Access-Control-Allow-Origin"] in ("*", FOREIGN)
    assert "Access-Control-Allow-Origin" not in ours({"Origin": FOREIGN})


def test_trap_2_sends_a_paired_origin_to_callers_that_name_none(served: Served) -> None:
    assert "Access-Control-Allow-Origin" in alone({}, origins=[ORIGIN])
    assert "Access-Control-Allow-Origin" not in ours({}, method="GET")
    client = served.paired()
    raw = client.send("GET", "/v1/spy", client.headers("GET", "/v1/spy"))
    assert raw.status == 200
    assert not any(name.startswith("access-control-") for name in raw.headers)


def test_trap_3_takes_strings_for_expressions_that_match_the_beginning(served: Served) -> None:
    pattern = r"chrome-extension://[a-p]{32}"
    assert "Access-Control-Allow-Origin" in alone({"Origin": ORIGIN + ".attacker.example"}, origins=[pattern])
    for origin in (ORIGIN, OTHER_ORIGIN):
        assert cors.extension_origin(origin)
        assert not set(origin) & set(r"*?[]()^$\\")
        assert "Access-Control-Allow-Origin" not in ours({"Origin": origin + ".attacker.example"}, origin)
        assert not cors.extension_origin(origin + ".attacker.example")


def test_trap_4_ignores_case_and_echoes_the_callers_spelling(served: Served) -> None:
    assert (
        alone({"Origin": ORIGIN.upper()}, origins=[ORIGIN])["Access-Control-Allow-Origin"] == ORIGIN.upper()
    )
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}") | {"Origin": ORIGIN.upper()}
    assert_blind(exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers, b"{}")))


def test_trap_5_allows_every_request_header() -> None:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Headers": "authorization, x-other", **PREFLIGHT}
    assert "x-other" in alone(asked, origins=[ORIGIN])["Access-Control-Allow-Headers"]
    assert ours(asked)["Access-Control-Allow-Headers"] == "authorization"


def test_trap_6_sends_no_vary_for_a_single_origin(served: Served) -> None:
    assert "Vary" not in alone({"Origin": ORIGIN}, origins=[ORIGIN])
    client = served.paired()
    blind = client.send("GET", "/v1/spy", {"Host": client.authority})
    read = client.send("GET", "/v1/spy", client.headers("GET", "/v1/spy"))
    written = client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), b"{}")
    assert [reply.headers["vary"] for reply in (blind, read, written)] == ["Origin"] * 3


def test_trap_7_freezes_its_list_at_start_up(served: Served) -> None:
    """A client paired after the start is let in, and one that another process unpaired is not."""
    client = served.paired(OTHER_ORIGIN)
    raw = client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), b"{}")
    assert raw.headers["access-control-allow-origin"] == OTHER_ORIGIN
    served.desk().revoke(client.kid.partition(".")[0])
    raw = client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), b"{}")
    assert_blind(raw, gone=True)


def test_answers_false_to_a_private_network_preflight() -> None:
    """Found while building: the header should be missing altogether."""
    asked = {"Origin": ORIGIN, "Access-Control-Request-Private-Network": "true", **PREFLIGHT}
    header = "Access-Control-Allow-Private-Network"
    assert alone(asked, origins=[ORIGIN], allow_private_network=False)[header] == "false"
    assert header not in ours(asked)


def test_every_option_is_named() -> None:
    """A new release with a new option is looked at before it decides anything."""
    source = inspect.getsource(cors._ask)
    options = CrossOriginOptionsInput.__required_keys__ | CrossOriginOptionsInput.__optional_keys__
    assert {name for name in options if f"{name}=" not in source} == set()


@pytest.mark.parametrize("origin", [ORIGIN, OTHER_ORIGIN])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_is_remembered_of_an_origin_is_what_flask_cors_says_of_it(origin: str, method: str) -> None:
    sent = {"Origin": origin}
    with Flask("asked").test_request_context("/", method=method, headers=sent):
        asked = cors._ask(Response(), origin).headers
    for _ in range(2):
        assert sorted(ours(sent, origin, method)) == sorted(asked)
    assert ours(sent, origin, method)["Access-Control-Allow-Origin"] == origin
    for other in ({"Origin": FOREIGN}, {}):
        assert "Access-Control-Allow-Origin" not in ours(other, origin, method)


def test_cors_may_not_be_imported(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("from flask_cors import CORS\n\nCORS()\n")
    root = Path(__file__).parents[2]
    ruff: list[str | Path] = [
        Path(sys.executable).with_name("ruff"),
        "check",
        "--no-cache",
        "--config",
        root / "pyproject.toml",
        bad,
    ]
    done = subprocess.run(ruff, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "TID251" in done.stdout
    users = [path for path in (root / "companion").rglob("*.py") if "flask_cors" in path.read_text("utf-8")]
    assert [path.name for path in users] == ["cors.py"]


def test_version_floor_is_checked_at_start(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.web.cors.version", lambda name: "6.0.4")
    with pytest.raises(OldComponent):
        make_app(served.pairing, served.clock, "127.0.0.1:1", [])
