"""`postwarden suppress` and `postwarden report`, with nothing but a data directory."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from companion.cli.main import main
from companion.core import datadir
from companion.core.clock import SystemClock
from companion.ledger.days import Days
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow
from tests.ledger.happened import left
from tests.ledger.world import ADDRESS, MAILBOX, open_world

BOB = "bob@far.example"


class Shell:
    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self._capsys = home, capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        status = main([*words, "--data-dir", str(self.home)])
        shown = self._capsys.readouterr()
        return status, shown.out, shown.err


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("POSTWARDEN_VAULT", "file")
    home = tmp_path / "home"
    datadir.prepare(home)
    clock = SystemClock()
    with open_world(home / datadir.DATABASE_NAME, clock) as world, world.store.write() as tx:
        left(tx, MAILBOX, Days().start(Days().of(clock.now())))
        at = 1_767_312_000_000
        suppressions.add(tx, at, [SuppressionRow(BOB, "bounced", at, MAILBOX, "<m@x>", "5.1.1")])
    return Shell(home, capsys)


def test_list_add_remove(shell: Shell) -> None:
    assert shell.run("suppress", "list") == (0, f"{BOB}  bounced (5.1.1), 2026-01-02\n", "")
    assert shell.run("suppress", "add", "Zoe@far.example", "--note", "competitor")[1] == (
        "Nothing is sent to zoe@far.example any more.\n"
    )
    assert "Already there" in shell.run("suppress", "add", "zoe@far.example")[1]
    found = json.loads(shell.run("suppress", "list", "--search", "zoe", "--json")[1])
    assert (found["total"], found["items"][0]["note"]) == (1, "competitor")
    status, _, said = shell.run("suppress", "remove", BOB)
    assert status == 2
    assert "is on the list for a reason" in said
    status, shown, _ = shell.run("suppress", "remove", BOB, "--reason", "Works again")
    assert status == 0
    assert shown.startswith(f"{BOB} may be written to again (bounced on 2026-01-02).\n")
    assert shell.run("suppress", "remove", "zoe@far.example")[0] == 0
    assert shell.run("suppress", "list")[1] == "Nobody.\n"
    assert shell.run("suppress", "list", "--search", "zoe")[1] == "Nobody of that address.\n"


def test_the_directory_may_stand_before_the_action(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suppress", "--data-dir", str(shell.home), "list"]) == 0
    assert capsys.readouterr().out.startswith(BOB)


def test_import_and_export(shell: Shell, tmp_path: Path) -> None:
    file, out = tmp_path / "people.csv", tmp_path / "out.csv"
    file.write_text("Email,Reason\nann@far.example,opt-out\nnobody,\n", "utf-8")
    status, shown, said = shell.run("suppress", "import", str(file))
    assert (status, shown) == (1, "")
    assert said == "Line 3: no good address\n" + (
        "Nothing was imported; 1 address could be read. Mend the file, or add --skip-bad.\n"
    )
    assert shell.run("suppress", "import", str(file), "--skip-bad")[1] == (
        "1 added; 0 were on the list already.\n"
    )
    assert shell.run("suppress", "export", str(out))[1] == f"2 addresses written to {out}\n"
    with out.open(encoding="utf-8", newline="") as written:
        rows = list(csv.DictReader(written))
    assert [(row["address"], row["why"]) for row in rows] == [
        ("ann@far.example", "unsubscribed"),
        (BOB, "bounced"),
    ]
    assert [*csv.DictReader(io.StringIO(shell.run("suppress", "export")[1]))] == rows
    assert "0 added; 2 were" in shell.run("suppress", "import", str(out))[1]
    for words in (("import", str(tmp_path / "none.csv")), ("export", str(tmp_path))):
        status, _, said = shell.run("suppress", *words)
        assert status == 2
        assert "Traceback" not in said
    file.write_text("name\nAnn\n")
    assert shell.run("suppress", "import", str(file))[2].startswith(
        "postwarden: This file isn't a list of addresses"
    )


def test_report(shell: Shell) -> None:
    status, shown, _ = shell.run("report", ADDRESS)
    lines = shown.splitlines()
    assert (status, lines[0], len(lines)) == (0, ADDRESS, 4)
    assert lines[1].split() == ["day", "sent", "outbox", "webmail", "elsewhere", "outreach", "answered", "bounced",
                                "refused", "unsubscribed"]  # fmt: skip
    assert lines[3].split() == ["total", "1", "0", "0", "1", "1", "0", "0", "0", "0"]
    rows = list(csv.DictReader(io.StringIO(shell.run("report", "--all", "--csv")[1])))
    assert (len(rows), rows[-1]["mailbox"], rows[-1]["elsewhere"]) == (30, ADDRESS, "1")
    (told,) = json.loads(
        shell.run("report", "--all", "--json", "--from", "2026-01-01", "--to", "2026-01-31")[1]
    )
    assert (len(told["days"]), told["total"]["sent"]) == (31, 0)
    assert shell.run("report")[2] == "postwarden: name one mailbox, or say --all.\n"
    assert shell.run("report", "--all", "--from", "2026-02-01", "--to", "2026-01-01")[0] == 2
    assert shell.run("report", "nobody@far.example")[0] == 2
