"""`postwarden clients` and `postwarden unpair`: which browsers are paired, and the end of a pairing."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.store.clients import Client


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = commands.add_parser(
        "clients", help="list the paired browsers", description="Lists the paired browsers."
    )
    listing.set_defaults(run=run)
    text = "Ends a pairing. That browser's next request is refused; mailboxes stay linked."
    ending = commands.add_parser("unpair", help="end a pairing", description=text)
    ending.add_argument("id", metavar="ID", help="as `postwarden clients` lists it")
    ending.set_defaults(run=unpair)
    for parser in (listing, ending):
        parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    from companion.app import open_pairing

    with open_pairing(settings_of(args)) as pairing:
        found = pairing.clients()
    if args.json:
        print(json.dumps([facts(client) for client in found], indent=1))
    elif not found:
        print("No browser is paired. Pair one with: postwarden pair")
    else:
        print("\n".join(line(client) for client in found))
    return 0


def unpair(args: argparse.Namespace) -> int:
    """Raises NotFound."""
    from companion.app import open_pairing

    with open_pairing(settings_of(args)) as pairing:
        pairing.revoke(args.id)
    print(json.dumps({"unpaired": args.id}) if args.json else "Unpaired. Your mailboxes are still linked.")
    return 0


def facts(client: Client) -> dict[str, object]:
    """One client for programs. Times in milliseconds."""
    wanted = ("id", "label", "origin", "confirmed", "created_at", "seen_at")
    return {name: value for name, value in asdict(client).items() if name in wanted}


def line(client: Client) -> str:
    seen = f"last seen {_time(client.seen_at)}" if client.seen_at is not None else "never seen"
    waiting = "" if client.confirmed else "  (pairing not finished)"
    return f"{client.id}  {client.label}  {client.origin}  paired {_time(client.created_at)}, {seen}{waiting}"


def _time(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000).astimezone():%Y-%m-%d %H:%M}"
