"""`postwarden score`: anybody can check a score."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from companion.cli.main import main

GOLDEN = Path(__file__).resolve().parents[1] / "health" / "golden"
Output = pytest.CaptureFixture[str]


def test_a_score_with_its_reasons(capsys: Output) -> None:
    assert main(["score", str(GOLDEN / "cold-mail-in-trouble.json")]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Score (dm1): 44.8\n")
    assert "Range: 42.1 to 45; 94% of the evidence is known\nGot 42.1 of 94\n" in shown
    assert "placement        +5.2\n" in shown
    assert "At most 45: Most test messages landed in spam." in shown
    assert "ptr_tls          not known" in shown
    assert "Expected 40 to 45: so it is" in shown


def test_as_json_the_parts_add_up(capsys: Output) -> None:
    assert main(["score", "--json", str(GOLDEN / "second-week.json")]) == 0
    answer = json.loads(capsys.readouterr().out)
    known = [part for part in answer["factors"] if part["share"] is not None]
    assert answer["known"] == sum(part["weight"] for part in known) == 84
    assert answer["got"] == pytest.approx(sum(part["got"] for part in known), abs=0.1)
    assert answer["score"] == pytest.approx(answer["got"] / answer["known"] * 100, abs=0.1)
    assert answer["low"] == answer["got"]
    assert answer["high"] == pytest.approx(answer["got"] + 100 - answer["known"], abs=0.1)
    assert (answer["in_band"], answer["model"], answer["provisional"]) == (True, "dm1", False)
    gains = [one["gain"] for one in answer["findings"]]
    assert gains == sorted(gains, reverse=True)
    assert answer["findings"][0]["id"] == "dmarc"


def test_a_gain_is_what_the_next_score_shows(tmp_path: Path, capsys: Output) -> None:
    given = json.loads((GOLDEN / "refused-for-how-it-was-sent.json").read_text())
    before = scored(tmp_path, given, capsys)
    gain = before["findings"][0]
    assert gain["id"] == "rejections"
    given["rejections"]["cases"] = 0
    after = scored(tmp_path, given, capsys)
    assert after["score"] - before["score"] == pytest.approx(gain["gain"], abs=0.05)
    assert before["in_band"]
    assert not after["in_band"]


def test_all_that_is_wrong_is_found_also_beside_a_bigger_cap(tmp_path: Path, capsys: Output) -> None:
    """Two things each hold the score at 40 or less: mending one of them alone brings nothing, and both are named."""
    bad = {"complaints": {"cases": 9, "of": 900}, "address_bounces": {"cases": 200, "of": 900}, "links": 0.5}
    answer = scored(
        tmp_path, {**json.loads((GOLDEN / "model-pupil.json").read_text()), **bad, "band": None}, capsys
    )
    assert [cap["id"] for cap in answer["caps"]] == [
        "complaints_high",
        "complaints",
        "bounces_high",
        "bounces",
    ]
    assert {one["id"]: one["gain"] for one in answer["findings"]} == {
        "complaints": 0, "address_bounces": 0, "links": 0,
    }  # fmt: skip


def test_it_reads_its_input(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b'{"spf": {"share": 1}}')))
    assert main(["score", "-"]) == 0
    shown = capsys.readouterr().out
    assert "Score (dm1): none: not enough is known" in shown
    assert "Range: 5.6 to 97.6; 8% of the evidence is known" in shown
    assert "Expected" not in shown


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            '{"opened": {"cases": 1, "of": 2}}',
            "postwarden: The evidence: 'opened' is no key of it; it has model,",
        ),
        ("dm1", "postwarden: This is not JSON."),
        (" " * (1024 * 1024 + 1), "postwarden: This is longer than 1048576 bytes."),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, capsys: Output, text: str, sentence: str) -> None:
    (tmp_path / "evidence.json").write_text(text)
    assert main(["score", str(tmp_path / "evidence.json")]) == 2
    assert capsys.readouterr().err.startswith(sentence)
    assert main(["score", str(tmp_path / "absent.json")]) == 2
    assert "No such file" in capsys.readouterr().err


def scored(directory: Path, given: dict[str, object], capsys: Output) -> dict[str, Any]:
    file = directory / "evidence.json"
    file.write_text(json.dumps(given))
    assert main(["score", "--json", str(file)]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer
