"""Shows the demo in a real browser: the extension in the webmail page, from pairing to the stopped send.

The browser is driven by the script that also serves the end-to-end tests (Node, playwright-core). Without a Chromium or
Node the demo says so and goes on: the main job has been done by then.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
TOUR = "tour.mjs"
NAMES = ("chromium", "chromium-browser", "google-chrome-for-testing", "firefox", "firefox-esr")
TOUR_SECONDS = 60


def find() -> str | None:
    """The first browser found: named by CHROMIUM or FIREFOX, else on the path."""
    named = os.environ.get("CHROMIUM") or os.environ.get("FIREFOX")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None)


def show(out: Path, page: int, code: str, *, keep: bool, say: Callable[[str], None]) -> list[str]:
    """Names of the screenshots left in `out`; empty where there is no browser to show anything in."""
    program, node = find(), shutil.which("node")
    if program is None or node is None or not (EXTENSION / "dist").exists():
        missing = "browser" if program is None else "Node.js" if node is None else "built extension"
        say(
            f"Browser    no {missing} here, so no screenshots (Debian, Ubuntu: apt-get install chromium nodejs)"
        )
        return []
    facts = {"program": program, "page": page, "code": code, "out": str(out.resolve()), "keep": keep}
    done = subprocess.run(  # noqa: S603 - our own script, with a program the user has
        [node, TOUR],
        cwd=EXTENSION,
        env={**os.environ, "TOUR": json.dumps(facts)},
        check=False,
        timeout=None if keep else TOUR_SECONDS,
    )
    shots = sorted(path.name for path in out.glob("*.png"))
    if done.returncode != 0:
        say(
            f"Browser    {Path(program).name} did not get through the tour; the main job above is not affected"
        )
    else:
        say(f"Browser    {Path(program).name}: {len(shots)} screenshots")
    return shots
