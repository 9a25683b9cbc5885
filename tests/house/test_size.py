"""No module over 300 lines; the house wants 60 to 120."""

from __future__ import annotations

import subprocess
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 300


def modules() -> dict[str, int]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "--", "*.py", "*.ts", "*.tsx"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    wanted = [
        name for name in listed if "gen." not in name and "_gen" not in name and "/versions/" not in name
    ]
    return {name: len((ROOT / name).read_text().splitlines()) for name in wanted if (ROOT / name).exists()}


def test_no_module_is_too_long() -> None:
    long = {name: lines for name, lines in modules().items() if lines > LONGEST}
    assert not long


def test_modules_are_small_as_a_rule() -> None:
    assert median(lines for name, lines in modules().items() if name.startswith("companion/")) <= 150
