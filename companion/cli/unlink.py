"""`postwarden unlink`: forgets how to sign in to a mailbox, at its provider too where that offers it."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from companion.cli.asking import is_sure
from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.jobs.unlinkrun import Unlinked
    from companion.sending.leaving import Waiting


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Removes the sign-in from this computer. Mail at the provider is not touched, and what was counted stays for "
        "when you link it again, unless you say otherwise."
    )
    parser = commands.add_parser("unlink", help="unlink a mailbox", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    waiting = parser.add_mutually_exclusive_group()
    waiting.add_argument(
        "--drafts", action="store_true", help="waiting messages become drafts in the mailbox (the default)"
    )
    waiting.add_argument("--move-to", metavar="ADDRESS", help="waiting messages are sent from this mailbox")
    waiting.add_argument("--discard", action="store_true", help="waiting messages are deleted")
    parser.add_argument("--delete-history", action="store_true", help="also delete what was counted here")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services

    waiting: Waiting = "discard" if args.discard else "move" if args.move_to else "drafts"
    with open_services(settings_of(args)) as services:
        mailbox = mailbox_of(services.store, args.address)
        move_to = mailbox_of(services.store, args.move_to).id if args.move_to else None
        more = " and delete its history" if args.delete_history else ""
        if not args.yes and not is_sure(f"Unlink {mailbox.address}{more}?", as_json=args.json):
            print("Nothing was changed.", file=sys.stderr)
            return 2
        done = services.unlinking.run(
            mailbox.id, waiting=waiting, move_to=move_to, keep_history=not args.delete_history
        )
    print(json.dumps(asdict(done)) if args.json else as_text(done))
    return 0


def as_text(done: Unlinked) -> str:
    lines = [f"{done.address} is unlinked."]
    if done.drafts:
        lines.append(f"  Saved as drafts: {done.drafts}.")
    if done.moved:
        lines.append(f"  Waiting in the other mailbox: {done.moved}.")
    if done.revoked:
        lines.append("  Its provider was told that the sign-in is void.")
    if done.access_page:
        lines.append(f"  You can also remove Postwarden there: {done.access_page}")
    return "\n".join(lines)
