"""Every sentence of the companion has its German, and none is said that could have none."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.german import GERMAN
from companion.core.wording import fill

COMPANION = Path(__file__).resolve().parents[2] / "companion"
VALUE = re.compile(r"\{([a-z_]+)[,}]")
# A plural's branch of one bare word would look like a value.
BARE_BRANCH = re.compile(r"(?:=\d|one|other) \{(\w+)\}")
ADDRESSED = re.compile(r"\b(?:du|dein|deine|deinen|deiner|deinem|dich|dir)\b", re.IGNORECASE)
# Names, and words that are the same.
SAME = {"April", "August", "September", "November"}


def said() -> Iterator[tuple[str, ast.Call]]:
    """Each call of `say`, with where it stands."""
    for path in sorted(COMPANION.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        known = any(
            isinstance(node, ast.ImportFrom)
            and node.module == "companion.core.wording"
            and any(name.name == "say" and name.asname is None for name in node.names)
            for node in ast.walk(tree)
        )
        if known or path.name == "wording.py":
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                    yield f"{path.relative_to(COMPANION)}:{node.lineno}", node


CALLS = list(said())


def message(call: ast.Call) -> str:
    first = call.args[0]
    assert isinstance(first, ast.Constant)
    assert isinstance(first.value, str)
    return first.value


def values(text: str) -> list[str]:
    return sorted(set(VALUE.findall(text)))


def wordless(text: str) -> bool:
    """Values alone, without a quote: nothing to say in another language, but for how they stand together there."""
    return not re.search(r"[^\W\d_]|[“”]", VALUE.sub("", text))


def test_the_walk_finds_them() -> None:
    assert len(CALLS) > 600


@pytest.mark.parametrize(("where", "call"), CALLS, ids=[where for where, _ in CALLS])
def test_a_message_is_a_literal_with_all_of_its_values(where: str, call: ast.Call) -> None:
    assert len(call.args) == 1, where
    assert isinstance(call.args[0], ast.Constant), where
    given = {keyword.arg for keyword in call.keywords}
    if None not in given:  # one that is given by **: filled, or it fails, where it is said
        assert values(message(call)) == sorted(str(name) for name in given), where


def test_each_message_has_its_german_and_no_german_is_left_over() -> None:
    known = {message(call) for _, call in CALLS}
    assert sorted(text for text in known - GERMAN.keys() if not wordless(text)) == []
    assert sorted(GERMAN.keys() - known) == []


@pytest.mark.parametrize("english", GERMAN)
def test_the_german_says_the_same_values_in_german(english: str) -> None:
    german = GERMAN[english]
    assert values(german) == values(english)
    assert not BARE_BRANCH.search(german + english)
    for n in (0, 1, 2, 5):
        text = fill(german, dict.fromkeys(values(german), n), "de")
        assert not re.search(r"[{}#!<>“]{2}|”|\"|'", text)
        assert text == text.strip()
        assert "  " not in text
    assert not ADDRESSED.search(german)
    assert (german == english) is (english in SAME)
    assert (
        german.endswith(".") is english.endswith(".")
        or english == "{host} leads to {target}. Ask whoever runs that"
    )
