"""`postwarden classify`: files in, one line of JSON each out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from companion.cli.main import main

BOUNCE = Path(__file__).parents[1] / "syncing/classify/mail/servers/exim-full.eml"


def test_one_object_a_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    assert main(["classify", str(BOUNCE), str(empty), "--json"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["file"], first["kind"]) == (str(BOUNCE), "bounce")
    assert first["original_message_id"] == "<exim-full@sender.test>"
    assert first["original_selectors"] == [{"selector": "made-up", "domain": "sender.test"}]
    assert first["recipients"] == [
        {
            "address": "full@there.test",
            "owner": "address",
            "permanent": True,
            "status": "5.2.2",
            "smtp_code": 552,
            "reason": "552 5.2.2 <full@there.test>: Mailbox is over quota",
            "receiver": "127.0.0.1",
        }
    ]
    assert (second["kind"], second["recipients"], second["original_message_id"]) == ("other", [], None)


def test_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["classify", str(BOUNCE)]) == 0
    said = capsys.readouterr().out
    assert "a bounce" in said
    assert "full@there.test: refused for good, it lies with the address (552 5.2.2)" in said


def test_from_the_input() -> None:
    with BOUNCE.open("rb") as file:
        command = [sys.executable, "-m", "companion", "classify", "-", "--json"]
        done = subprocess.run(command, stdin=file, capture_output=True, check=True)
    assert json.loads(done.stdout)["kind"] == "bounce"


def test_what_cannot_be_read_is_said_after_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["classify", str(tmp_path), str(tmp_path / "none"), str(BOUNCE), "--json"]) == 2
    told = capsys.readouterr()
    assert json.loads(told.out)["kind"] == "bounce"
    assert told.err.startswith("postwarden: These could not be read: ")
    assert "Traceback" not in told.err


def test_strangers_words_do_not_steer_the_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "mail"
    file.write_bytes(BOUNCE.read_bytes().replace(b"over quota", b"over \x1b[2J quota"))
    main(["classify", str(file)])
    assert "\x1b" not in capsys.readouterr().out
