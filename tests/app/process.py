"""`postwarden serve` as a user starts it: the real process, its output, its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

POSTWARDEN = Path(sys.executable).with_name("postwarden")


def environ(**extra: str) -> dict[str, str]:
    """No bus and no keychain of the tester's, and warnings as errors."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {"PYTHONWARNINGS": "error", "PYTHONUNBUFFERED": "1"} | extra


def command(*words: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """Runs one command to its end."""
    return subprocess.run(
        [POSTWARDEN, *words], env=environ(**extra), capture_output=True, text=True, check=False, timeout=60
    )


class Serving:
    """A companion that has said that it serves. `shown` is its first screen."""

    def __init__(self, process: subprocess.Popen[str], data_dir: Path, extra: dict[str, str]) -> None:
        self.process, self.data_dir, self.extra, self.shown = process, data_dir, extra, ""
        assert process.stdout is not None
        for line in process.stdout:
            self.shown += line
            if "Ctrl+C stops" in line:
                return
        raise AssertionError(f"ended early: {self.shown}{process.communicate()[1]}")

    @property
    def code(self) -> str:
        """A new one, as `postwarden pair` prints it."""
        done = command("pair", "--data-dir", str(self.data_dir), **self.extra)
        assert done.returncode == 0, done.stderr
        return done.stdout.split()[0]

    def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Exit status and what it said on stderr."""
        self.process.send_signal(number)
        _, said = self.process.communicate(timeout=30)
        return self.process.returncode, said


@contextmanager
def serve(data_dir: Path, port: int, *words: str, **extra: str) -> Iterator[Serving]:
    call = [str(POSTWARDEN), "serve", "--data-dir", str(data_dir), "--port", str(port), *words]
    with subprocess.Popen(
        call, env=environ(**extra), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Serving(process, data_dir, extra)
        finally:
            if process.poll() is None:
                process.kill()
