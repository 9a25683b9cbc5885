"""`postwarden signature`: shows what a mailbox's messages end with, and changes it."""

from __future__ import annotations

import argparse
import json

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Shows what a mailbox's messages end with; with options, changes it."
    parser = commands.add_parser(
        "signature", help="show or change what a mailbox's messages end with", description=text
    )
    parser.add_argument("address", metavar="ADDRESS")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument(
        "--file", metavar="FILE", help="the signature: UTF-8 text or HTML; - reads what is piped in"
    )
    chosen.add_argument("--remove", action="store_true", help="have none")
    parser.add_argument(
        "--unsubscribe", choices=["yes", "no"], help="are strangers told how to get no more mail"
    )
    parser.add_argument("--way-out", metavar="TEXT", help="the line that tells them; empty: the usual one")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.cli.given import read_text
    from companion.sending.plain import of_html
    from companion.sending.signatures import Change

    html = "" if args.remove else None if args.file is None else read_text(args.file)
    unsubscribe = None if args.unsubscribe is None else args.unsubscribe == "yes"
    change = Change(html, unsubscribe, args.way_out)
    with open_services(settings_of(args)) as services:
        mailbox = mailbox_of(services.store, args.address)
        row = (
            services.signatures.of(mailbox.id)
            if change == Change()
            else services.signatures.set(mailbox.id, change)
        )
    text = of_html(row.html)
    if args.json:
        shown = {"html": row.html, "text": text, "unsubscribe": row.unsubscribe, "way_out": row.way_out}
        print(json.dumps(shown, ensure_ascii=False))
        return 0
    print(text if row.html else "No signature.")
    print(f"Strangers are told: {row.way_out}" if row.unsubscribe else "Strangers are told no way out.")
    return 0
