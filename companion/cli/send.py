"""`postwarden send`: puts a message into the outbox, which sends it within the limits."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Puts a message into the outbox. The running companion sends it when the limits allow."
    parser = commands.add_parser("send", help="put a message into the outbox", description=text)
    parser.add_argument("--from", dest="sender", metavar="ADDRESS", required=True, help="a linked mailbox")
    parser.add_argument("--to", metavar="ADDRESS", action="append", required=True, help="may be repeated")
    parser.add_argument("--subject", required=True)
    parser.add_argument(
        "--text-file", metavar="FILE", required=True, help="UTF-8 text; - reads what is piped in"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.sending.outbox import OutboxAsk

    text = read_text(args.text_file)
    with open_services(settings_of(args)) as services:
        mailbox = mailbox_of(services.store, args.sender)
        ask = OutboxAsk(mailbox.id, args.sender, tuple(args.to), args.subject, text)
        item = services.outbox.enqueue(ask)
    if args.json:
        print(json.dumps(asdict(item)))
    else:
        due = datetime.fromtimestamp(item.due_at / 1000).astimezone()
        print(
            f"Queued as {item.id}. It goes out from {due:%H:%M} on, when the limits allow and the companion runs."
        )
    return 0


def read_text(name: str) -> str:
    """Raises argparse.ArgumentTypeError."""
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise argparse.ArgumentTypeError(f"{name} is not UTF-8 text") from error
