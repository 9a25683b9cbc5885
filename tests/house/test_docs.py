"""What the documents say to type exists, and what they point at is there."""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

import pytest

from companion.cli.main import make_parser

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [
    "README.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "companion/DESIGN.md",
    "companion/health/README.md",
    "extension/DESIGN.md",
    "extension/PRIVACY.md",
    "extension/REVIEWERS.md",
]


def text(name: str) -> str:
    return (ROOT / name).read_text()


def commands() -> set[str]:
    actions = make_parser([])._subparsers
    assert actions is not None
    chosen = next(action for action in actions._actions if isinstance(action, argparse._SubParsersAction))
    return set(chosen.choices)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", text(name))
    missing = [target for target in targets if not (ROOT / name).parent.joinpath(target).exists()]
    assert not missing


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_exist(name: str) -> None:
    named = set(re.findall(r"postwarden ([a-z][a-z-]*)", re.sub(r"[^`]*(`[^`]*`)|[^`]+", r"\1 ", text(name))))
    assert named <= commands()


def test_make_targets_exist() -> None:
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    listed = set(re.findall(r"^  make (\w+)", helped, re.M))
    named = {
        target for name in DOCUMENTS for target in re.findall(r"(?:`|^)make ([a-z0-9]+)", text(name), re.M)
    }
    assert named <= listed


def test_readme_starts_with_the_two_commands() -> None:
    first = re.search(r"```sh\n(.*?)```", text("README.md"), re.S)
    assert first is not None
    assert [line.split("#")[0].strip() for line in first[1].strip().splitlines()] == [
        "make demo",
        "make test",
    ]


def test_every_command_is_in_the_readme() -> None:
    table = text("README.md")
    assert {name for name in commands() if not re.search(rf"`(postwarden )?{name}\b", table)} == set()
