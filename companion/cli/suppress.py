"""`postwarden suppress`: the people not to write to, from whichever mailbox."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from companion.cli.given import read_bytes
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.sending.suppression import Suppressions
    from companion.store.suppressions import SuppressionRow

WORDS = {"bounced": "bounced", "complained": "marked your mail as spam", "unsubscribed": "unsubscribed",
         "by_hand": "added by hand"}  # fmt: skip
LISTED = 200


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "People not to write to: lists them, adds, lets go again, reads and writes CSV files. For all mailboxes."
    parser = commands.add_parser("suppress", help="people not to write to", description=text)
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    listing = actions.add_parser("list", description="The newest first.")
    listing.add_argument("--search", metavar="TEXT", default="", help="part of an address")
    listing.set_defaults(run=run_list)
    adding = actions.add_parser("add", description="Nothing is sent to this address any more.")
    adding.add_argument("address", metavar="ADDRESS")
    adding.add_argument("--note", metavar="TEXT", help="for yourself")
    adding.set_defaults(run=run_add)
    removing = actions.add_parser("remove", description="Lets an address be written to again.")
    removing.add_argument("address", metavar="ADDRESS")
    removing.add_argument("--reason", metavar="TEXT", help="kept; needed unless it was added by hand")
    removing.set_defaults(run=run_remove)
    text = "All that the file holds, or nothing: lines that cannot be read are told by their number."
    importing = actions.add_parser("import", description=text)
    importing.add_argument("file", metavar="FILE", help="CSV; - reads what is piped in")
    importing.add_argument(
        "--skip-bad", action="store_true", help="take the others although some cannot be read"
    )
    importing.set_defaults(run=run_import)
    exporting = actions.add_parser("export", description="The whole list as CSV.")
    exporting.add_argument("file", metavar="FILE", nargs="?", default="-", help="- or none: to the terminal")
    exporting.set_defaults(run=run_export)
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print JSON")
        # Without a default of its own, or it would undo what stands before the action.
        action.add_argument(
            "--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )


def run_list(args: argparse.Namespace) -> int:
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        found = services.suppressions.page(args.search, most=LISTED)
    if args.json:
        print(
            json.dumps(
                {"total": found.total, "items": [_shown(row) for row in found.rows]}, ensure_ascii=False
            )
        )
        return 0
    for row in found.rows:
        print(_line(row))
    if found.total > len(found.rows):
        print(f"{found.total - len(found.rows)} more; `postwarden suppress export` writes all of them.")
    if not found.total:
        print("Nobody." if not args.search else "Nobody of that address.")
    return 0


def run_add(args: argparse.Namespace) -> int:
    """0 also for one who is on the list already. Raises BadAddress."""
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        row, added = services.suppressions.add(args.address, args.note)
    if args.json:
        print(json.dumps(_shown(row) | {"added": added}, ensure_ascii=False))
    else:
        print(f"Nothing is sent to {row.address} any more." if added else f"Already there: {_line(row)}")
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Raises BadAddress, NotFound, LiftReasonMissing."""
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        done = services.suppressions.remove(args.address, args.reason)
    if args.json:
        print(json.dumps(_shown(done.row) | {"lift": done.id}, ensure_ascii=False))
    else:
        print(f"{done.row.address} may be written to again ({WORDS[done.row.why]} on {_day(done.row.at)}).")
        print("What is known so far counts no more; a new bounce or wish does.")
    return 0


def run_import(args: argparse.Namespace) -> int:
    """1 where nothing was taken because of lines that could not be read. Raises NotReadable, FileTooLarge."""
    from companion.app import open_services

    data = read_bytes(args.file)
    with open_services(settings_of(args)) as services:
        done = services.suppressions.take(data, skip_bad=args.skip_bad)
    if args.json:
        print(json.dumps(asdict(done) | {"bad": [one._asdict() for one in done.bad]}))
        return 0 if done.done else 1
    for one in done.bad:
        why = "no good address" if one.why == "address" else "too few columns"
        print(f"Line {one.line}: {why}", file=sys.stderr)
    if done.bad_lines > len(done.bad):
        print(f"{done.bad_lines - len(done.bad)} more lines like these", file=sys.stderr)
    if not done.done:
        read = "1 address" if done.readable == 1 else f"{done.readable or 'no'} addresses"
        text = f"Nothing was imported; {read} could be read. Mend the file, or add --skip-bad."
        print(text, file=sys.stderr)
        return 1
    print(f"{done.added} added; {done.readable - done.added} were on the list already.")
    return 0


def run_export(args: argparse.Namespace) -> int:
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        if args.file == "-":
            for part in services.suppressions.file():
                sys.stdout.write(part.replace("\r\n", "\n"))
            return 0
        count = _write(args.file, services.suppressions)
    print(json.dumps({"written": count}) if args.json else f"{count} addresses written to {args.file}")
    return 0


def _write(name: str, people: Suppressions) -> int:
    try:
        with Path(name).open("w", encoding="utf-8", newline="") as file:
            for part in people.file():
                file.write(part)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} can't be written: {error.strerror}") from None
    return people.page(most=1).total


def _shown(row: SuppressionRow) -> dict[str, object]:
    return {"address": row.address, "why": row.why, "at": row.at, "status": row.status, "note": row.note}


def _line(row: SuppressionRow) -> str:
    status = f" ({row.status})" if row.status else ""
    note = f": {row.note}" if row.note else ""
    return f"{row.address}  {WORDS[row.why]}{status}, {_day(row.at)}{note}"


def _day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000).astimezone():%Y-%m-%d}"
