"""`postwarden sync`: one pass over a mailbox, now."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.syncing.report import FolderReport, SyncReport

# How it was found out what changed since the last pass.
METHODS = {
    "first": "read for the first time",
    "windows": "the server was asked for new mail",
    "flags": "all flags were compared",
    "condstore": "the server told what changed",
    "qresync": "the server told what changed and what went",
    "renumbered": "numbered anew by the server, compared",
    "by_date": "numbered anew too often, so only the last 30 days are read",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "sync",
        help="read new mail of a mailbox now",
        description="Reads what is new, folder by folder, and what changed.",
    )
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument(
        "--full",
        action="store_true",
        help="read all older mail too, compare all flags, and look for every message that is missing",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.core.errors import NumberedAnew

    with open_services(settings_of(args)) as services:
        mailbox = mailbox_of(services.store, args.address)
        report = services.syncing.sync(mailbox.id, asked=True, full=args.full)
    if args.json:
        print(json.dumps(asdict(report)))
        return 0
    for line in as_text(report):
        print(line)
    if report.error == NumberedAnew.code:
        told = NumberedAnew(host=mailbox.imap_host)
        print(f"{told.sentence} {told.next_step}")
    elif report.error is not None:
        print(f"Not every folder could be read ({report.error}). Postwarden tries again by itself.")
    return 0


def as_text(report: SyncReport) -> Iterator[str]:
    """One line a folder, then their sum."""
    for of in report.by_folder:
        yield f"{_printable(of.folder)}: {_sum(of)}, {of.seconds:.1f} s ({METHODS[of.method]})"
    yield f"{report.new} new messages, {report.messages} read, {report.seconds:.1f} s."


def _sum(of: FolderReport) -> str:
    found = [f"{of.messages:,} messages", f"{of.new:,} new"]
    found += [f"{of.gone:,} gone"] if of.gone else []
    found += [f"{of.parked:,} set aside, since the server cannot tell them"] if of.parked else []
    return ", ".join(found)


def _printable(name: str) -> str:
    """Folders' names come from the server, and must not steer the terminal."""
    return "".join(char if char.isprintable() else "�" for char in name)
