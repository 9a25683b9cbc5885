"""Generated Python shapes are what the schemas say now (the TypeScript side is compared by `make check`)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_shapes_are_up_to_date(tmp_path: Path) -> None:
    made = tmp_path / "shapes.py"
    subprocess.run(
        [sys.executable, "shared-schemas/generate.py", str(made)], cwd=ROOT, check=True, capture_output=True
    )
    assert made.read_text() == (ROOT / "companion/web/shapes_gen.py").read_text()
