"""`postwarden placement`: turns tests between one's own mailboxes on or off, and shows where they arrived."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.sending.placement import Placement

PLACES = {
    "inbox": "in the inbox",
    "spam": "in spam",
    "archived": "archived by a filter",
    "missing": "nowhere",
    None: "not seen yet",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Placement tests are messages between your own mailboxes at different providers, at most one a day each way. "
        "They show in which folder your mail arrives. Off until you turn them on, in both mailboxes."
    )
    parser = commands.add_parser("placement", help="tests between your own mailboxes", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("do", choices=["on", "off", "show"], nargs="?", default="show")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises BadAddress, NoSuchMailbox."""
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        tests = services.placements
        found = tests.of(row.id) if args.do == "show" else tests.want(row.id, on=args.do == "on")
    if args.json:
        print(json.dumps({"address": row.address, **asdict(found)}))
    else:
        show(row.address, found)
    return 0


def show(address: str, found: Placement) -> None:
    print(f"Placement tests of {address} are {'on' if found.on else 'off'}.")
    if found.on:
        print(found.consent)
    if not found.partners:
        print("They need another mailbox at another provider. Link one first.")
    elif not found.on:
        print(f"Turn them on with `postwarden placement {address} on`.")
    for one in found.partners:
        print(f"  {one.address}  {one.provider}  {'on' if one.on else 'off'}")
    if found.on and found.partners and not any(one.on for one in found.partners):
        print("Turn them on in one of these mailboxes too: tests need both ends.")
    if found.tests:
        print("Sent in the last 14 days:")
    for test in found.tests:
        at = datetime.fromtimestamp(test.at / 1000).astimezone()
        print(
            f"  {at:%d %b %H:%M}  to {test.to or 'a mailbox of before'} ({test.provider}): {PLACES[test.place]}"
        )
