"""`postwarden serve`: runs the companion until it is told to end."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from companion.cli.options import add_mailbox_limit, add_serving, settings_of
from companion.core.ending import Ending
from companion.core.settings import Settings

BUILT = Path(__file__).parents[2] / "extension" / "dist"  # in a checkout

FIRST = """\
Postwarden runs on 127.0.0.1:{port} and keeps its data in {directory}.
Your mail goes nowhere else: it talks to your mail servers and to DNS, and to nobody besides.

1. Load the extension.
   Chromium, Chrome, Edge: open chrome://extensions, switch on Developer mode, Load unpacked:
     {chromium}
   Firefox: open about:debugging#/runtime/this-firefox, Load Temporary Add-on:
     {firefox}
2. Open Gmail, click Postwarden's button, then "Pair this browser", and paste {code}
3. Choose "Link this inbox" in the panel.

Ctrl+C stops Postwarden. Your mail works as usual without it.\
"""
CODE = """\
this code (10 minutes, once):

     {code}

   A new one: postwarden pair\
"""
NO_CODE = "the code that this prints: postwarden pair"
AGAIN = """\
Postwarden runs on 127.0.0.1:{port} and keeps its data in {directory}. {clients}
Pair another browser: postwarden pair. Ctrl+C stops it.\
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "serve", help="run the companion", description="Runs the companion on 127.0.0.1."
    )
    add_serving(parser)
    add_mailbox_limit(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Returns after SIGTERM or Ctrl+C, when everything is closed. Raises StartRefused, VaultRefused."""
    from companion.app import build

    with Ending() as ending:
        settings = settings_of(args)
        companion = build(settings)
        companion.start()
        try:
            paired = len(companion.pairing.clients())
            # What goes to no terminal goes to a log, which others may read: there is no code in it.
            code = companion.pairing.new_code() if not paired and sys.stdout.isatty() else ""
            print(greeting(settings, paired, code), flush=True)
            ending.wait()
        finally:
            companion.stop()
    return 0


def greeting(settings: Settings, paired: int, code: str) -> str:
    """One screen: what runs, where its data lives, and what to do next."""
    extension = BUILT if BUILT.is_dir() else Path("extension", "dist")
    return (AGAIN if paired else FIRST).format(
        port=settings.port,
        directory=settings.data_dir,
        clients=f"{paired} browsers are paired." if paired > 1 else "One browser is paired.",
        chromium=extension / "chromium",
        firefox=extension / "firefox" / "manifest.json",
        code=CODE.format(code=code) if code else NO_CODE,
    )
