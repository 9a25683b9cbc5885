"""What the extension costs a mail page, in a real Chromium: sizes, and what `tests/e2e/costs.ts` measures there.

Main-thread work is processor time of the page's own thread: the median with the extension less the one without it, on
the same page in turn, so what else the machine does hardly counts. What one waits for is time by the clock.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTENT_KB, SIDEBAR_KB = 30, 80
START_MS, COMPOSER_MS, KEY_MS = 50, 16, 0.1
OPEN_MS, GATE_MS, MEMORY_MB = 150, 60, 40
Row = tuple[str, str, str, str]


def measure() -> dict[str, float]:
    """Needs the built extension, Chromium, Dovecot and Postfix. Milliseconds, megabytes, KB of 1024 bytes."""
    done = subprocess.run(["node", "bench.mjs"], cwd=ROOT / "extension", stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit("bench: the browser's part failed; its reason stands above")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found | sizes()


def sizes() -> dict[str, float]:
    """Gzip sizes of what the browser loads to begin with, in KB of 1024 bytes."""
    dist = ROOT / "extension/dist/chromium"

    def weigh(name: str, seen: set[str]) -> int:
        if name in seen:
            return 0
        seen.add(name)
        content = (dist / name).read_bytes()
        parts = re.findall(r'(?:from|import)"\./([^"]+)"', content.decode())
        return len(gzip.compress(content, 9)) + sum(weigh(part, seen) for part in parts)

    return {name: weigh(name, set()) / 1024 for name in ("content.js", "sidebar.js", "sidebar.de.js")}


def rows(found: dict[str, float]) -> list[Row]:
    """As the bench shows them: what, how much, the target, beside what."""
    sidebar = max(found["sidebar.js"], found["sidebar.de.js"])
    languages = (
        f"English {found['sidebar.js']:.1f}, German {found['sidebar.de.js']:.1f}, before Settings are opened"
    )
    alone = f"the page alone {found['start_alone_ms']:.0f} ms"
    typed = (
        f"scripts {found['key_script_ms']:.3f} ms, else drawing; the page alone {found['key_alone_ms']:.2f} ms; "
        "reads nothing, asks nothing, sets no timer: counted in the e2e run"
    )
    opened, fresh = (f"median {found[name]:.0f} ms" for name in ("open_p50_ms", "open_fresh_p50_ms"))
    gate = f"median {found['gate_p50_ms']:.0f} ms"
    pages = f"{found['memory_pages']:.0f} pages: background, two panels, pairing; scripts, DOM and buffers"
    return [
        _row("content script, gzip", found["content.js"], "KB", CONTENT_KB, "", digits=1),
        _row("sidebar, gzip", sidebar, "KB", SIDEBAR_KB, languages, digits=1),
        _row("main thread at start", found["start_ms"], "ms", START_MS, alone, digits=1),
        _row("main thread, a compose window", found["composer_ms"], "ms", COMPOSER_MS, "", digits=1),
        _row("main thread, a key typed", found["key_ms"], "ms", KEY_MS, typed, digits=3),
        _row("layout shift by us", found["shift"], "", 0, "with the panel open", digits=2),
        _row("panel opened to painted, p95", found["open_ms"], "ms", OPEN_MS, opened),
        _row("the same in a new tab, p95", found["open_fresh_ms"], "ms", OPEN_MS, fresh),
        _row("gate at an allowed send, p95", found["gate_p95_ms"], "ms", GATE_MS, gate),
        _row("memory of all our pages", found["memory_mb"], "MB", MEMORY_MB, pages),
    ]  # fmt: skip


def _row(what: str, value: float, unit: str, most: float, note: str, *, digits: int = 0) -> Row:
    verdict = "met" if round(value, digits) <= most else "MISSED"
    return (
        what,
        f"{value:.{digits}f} {unit}".rstrip(),
        f"at most {most:g}",
        f"{verdict}; {note}".rstrip("; "),
    )
