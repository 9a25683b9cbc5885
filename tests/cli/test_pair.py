"""`pair`, `clients` and `unpair`, beside a companion that runs over the same data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.app import build
from companion.cli.main import main
from companion.core.settings import Settings
from companion.demo.client import ChannelClient, Gone
from tests.fakes.served import free_port

Words = pytest.CaptureFixture[str]


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A companion over the data directory that the commands are told of; its port."""
    monkeypatch.setenv("POSTWARDEN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("POSTWARDEN_VAULT", "file")
    companion = build(Settings(data_dir=tmp_path / "data", port=free_port(), vault="file"))
    companion.start()
    yield companion.settings.port
    companion.stop()


def test_pair_list_unpair(running: int, capsys: Words) -> None:
    assert main(["pair"]) == 0
    shown = capsys.readouterr().out
    code = shown.splitlines()[0]
    assert re.fullmatch(rf"{running}(-[0-9A-Z]{{5}}){{5}}-[0-9A-Z]{{3}}", code)
    assert "10 minutes" in shown
    client = ChannelClient(running)
    client.pair(code, "Firefox on Linux")

    assert main(["clients"]) == 0
    shown = capsys.readouterr().out
    assert "Firefox on Linux" in shown
    assert client.origin in shown
    assert main(["clients", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert set(found) == {"id", "label", "origin", "confirmed", "created_at", "seen_at"}
    assert (found["label"], found["confirmed"]) == ("Firefox on Linux", True)

    assert main(["unpair", found["id"]]) == 0
    assert capsys.readouterr().out == "Unpaired. Your mailboxes are still linked.\n"
    with pytest.raises(Gone) as gone:
        client.hello()
    assert gone.value.reason == "revoked"
    assert main(["clients"]) == 0
    assert capsys.readouterr().out == "No browser is paired. Pair one with: postwarden pair\n"


def test_code_is_in_no_file(running: int, tmp_path: Path, capsys: Words) -> None:
    assert main(["pair"]) == 0
    code = capsys.readouterr().out.splitlines()[0]
    letters = code.partition("-")[2]
    for path in tmp_path.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert letters.encode() not in content
            assert letters.replace("-", "").encode() not in content


def test_unpair_of_nobody(running: int, capsys: Words) -> None:
    assert main(["unpair", "MDEyMzQ1Njc4"]) == 2
    assert capsys.readouterr().err.startswith("postwarden: There is no such client.\n")
    assert main(["unpair", "MDEyMzQ1Njc4", "--json"]) == 2


def test_unpair_as_json(running: int, capsys: Words) -> None:
    client = ChannelClient(running)
    main(["pair"])
    client.pair(capsys.readouterr().out.splitlines()[0])
    client_id = client.kid.partition(".")[0]
    assert main(["unpair", client_id, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"unpaired": client_id}


def test_pair_without_a_running_companion(
    tmp_path: Path, capsys: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTWARDEN_VAULT", "file")
    assert main(["pair", "--data-dir", str(tmp_path / "data")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("postwarden: Postwarden isn't running")
    assert "postwarden serve" in said.err
