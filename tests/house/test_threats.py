"""SECURITY.md's table and the tests say the same: a threat is proved where the table says, or said not to be built."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
THREATS = [f"T{number:02}" for number in range(1, 36)]
ROW = re.compile(r"^\| (T\d\d) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
NOT_YET = re.compile(r"not built yet: comes with \w")
OURS = re.compile(r"tests/security/test_(t\d\d)_\w+\.py")
TITLE = re.compile(r"""\btest\(\s*['"`](T\d\d) """)


def rows() -> dict[str, str]:
    """Where each threat is proved, by its id."""
    found = ROW.findall((ROOT / "SECURITY.md").read_text("utf-8"))
    assert [id for id, _, _ in found] == THREATS
    return {id: proof for id, _, proof in found}


def proofs() -> dict[str, set[str]]:
    return {id: set(re.findall(r"`([^`]+)`", where)) for id, where in rows().items()}


@cache
def files(*patterns: str) -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "--", *patterns],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    return [name for name in listed if (ROOT / name).exists()]


def titled() -> dict[str, set[str]]:
    """Files in which a test's title begins with the threat's id."""
    found: dict[str, set[str]] = {}
    for name in files("tests/e2e/*.ts", "extension/src/*.test.ts", "extension/src/*.test.tsx"):
        for id in TITLE.findall((ROOT / name).read_text("utf-8")):
            found.setdefault(id, set()).add(name)
    return found


def test_each_threat_is_proved_or_said_not_to_be_built() -> None:
    wrong = [id for id, where in rows().items() if bool(NOT_YET.match(where)) == bool(proofs()[id])]
    assert not wrong


def test_each_file_of_the_table_is_there_and_says_what_it_proves() -> None:
    for id, names in proofs().items():
        for name in names:
            assert name in files("tests", "extension/src"), f"{id}: no {name}"
            if OURS.fullmatch(name):
                assert f"test_{id.lower()}_" in name
                assert (ROOT / name).read_text("utf-8").startswith(f'"""{id}'), name
            else:
                assert name in titled().get(id, set()), f"{id}: no test of {name} has its title"


def test_each_test_of_a_threat_is_in_the_table() -> None:
    stand = proofs()
    named = {name for names in stand.values() for name in names}
    assert [name for name in files("tests/security/test_*.py") if name not in named] == []
    assert {id: names for id, names in titled().items() if not names <= stand.get(id, set())} == {}


def test_each_file_of_the_table_holds_tests() -> None:
    for name in {name for names in proofs().values() for name in names}:
        assert re.search(
            r"^\s*(def test_|async def test_|(void )?test\()", (ROOT / name).read_text("utf-8"), re.MULTILINE
        ), name
