"""`postwarden pair`: a pairing code, shown in this terminal and nowhere else."""

from __future__ import annotations

import argparse
from pathlib import Path

from companion.cli.options import settings_of
from companion.core.clock import MINUTE
from companion.core.datadir import DirectoryLock
from companion.core.errors import NotRunning, SecondCompanion

SHOWN = """\
{code}

Paste it in the browser: click Postwarden's button in your mail tab, then "Pair this browser".
It works for {minutes} minutes, once. A newer code ends it.\
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Shows a code that pairs one browser with the running companion."
    parser = commands.add_parser("pair", help="pair a browser", description=text)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_pairing
    from companion.pairing.codes import CODE_MS

    settings = settings_of(args)
    with open_pairing(settings) as pairing:
        must_run(settings.data_dir)
        print(SHOWN.format(code=pairing.new_code(), minutes=CODE_MS // MINUTE))
    return 0


def must_run(data_dir: Path) -> None:
    """Raises NotRunning: a code does not outlive a start, so one made before it would only disappoint."""
    lock = DirectoryLock(data_dir)
    try:
        lock.acquire()
    except SecondCompanion:
        return
    lock.release()
    raise NotRunning(directory=data_dir)
