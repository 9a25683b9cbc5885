"""`postwarden send`: puts messages into the outbox, which sends them within the limits."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from companion.cli import send_batch
from companion.cli.choose import sender_of
from companion.cli.given import GO_ON, attached, read_text, shown, time_of, worry
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.sending.outbox import OutboxItem


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Puts a message into the outbox, or with --batch a file of them. The running companion sends them when the "
        "limits allow. What should be looked at first is said; what should be mended is not queued."
    )
    parser = commands.add_parser("send", help="put messages into the outbox", description=text)
    parser.add_argument("--from", dest="sender", metavar="ADDRESS", help="a linked mailbox, or its alias")
    parser.add_argument("--to", metavar="ADDRESS", action="append", default=[], help="may be repeated")
    parser.add_argument("--cc", metavar="ADDRESS", action="append", default=[], help="may be repeated")
    parser.add_argument("--bcc", metavar="ADDRESS", action="append", default=[], help="may be repeated")
    parser.add_argument("--subject", metavar="TEXT")
    parser.add_argument("--text-file", metavar="FILE", help="UTF-8 text; - reads what is piped in")
    parser.add_argument(
        "--html-file", metavar="FILE", help="UTF-8 HTML; of text and HTML one is made from the other"
    )
    parser.add_argument(
        "--attach", metavar="FILE", action="append", default=[], help="a file; may be repeated"
    )
    parser.add_argument(
        "--at", metavar="TIME", help="not before: 17:30, or 2026-11-27T09:00 (this computer's time)"
    )
    parser.add_argument("--in-reply-to", metavar="ID", help="the Message-ID that it answers")
    parser.add_argument("--no-signature", action="store_true", help="without the mailbox's signature")
    parser.add_argument(
        "--unsubscribe", choices=["yes", "no"], help="name a way to get no more (default: to strangers)"
    )
    parser.add_argument(
        "--keep",
        metavar="KEY",
        action="append",
        default=[],
        help="leave as it is what was said; may be repeated",
    )
    parser.add_argument("--anyway", action="store_true", help="queue it whatever there is to look at")
    send_batch.options(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """1 where nothing was queued since there is something to decide first."""
    if args.batch is not None:
        return send_batch.run(args, settings_of(args))
    from companion.app import open_services
    from companion.sending.outbox import OutboxAsk

    must_be_whole(args)
    if args.text_file == args.html_file == "-":
        raise argparse.ArgumentTypeError(
            "what is piped in is text or HTML; --text-file and --html-file can't both be -"
        )
    html = None if args.html_file is None else read_text(args.html_file)
    text = "" if args.text_file is None else read_text(args.text_file)
    files = tuple(attached(Path(name)) for name in args.attach)
    at = None if args.at is None else time_of(args.at, datetime.now().astimezone())
    with open_services(settings_of(args)) as services:
        mailbox = sender_of(services.store, args.sender)
        ask = OutboxAsk(
            mailbox.id, args.sender, tuple(args.to), args.subject, text, tuple(args.cc), tuple(args.bcc), html, at,
            in_reply_to=args.in_reply_to, attachments=files, signature=not args.no_signature,
            unsubscribe=None if args.unsubscribe is None else args.unsubscribe == "yes",
        )  # fmt: skip
        found = [
            one
            for one in services.checks.of_message(services.outbox.preview(ask))
            if one.severity == "stop" or one.key not in args.keep
        ]
        held = not args.anyway and any(one.severity != "hint" for one in found)
        item = None if held else services.outbox.enqueue(ask)
    if args.json:
        concerns = {"concerns": [shown(one) for one in found]}
        print(json.dumps(concerns if item is None else asdict(item) | concerns))
    else:
        for one in found:
            print(worry(one), file=sys.stderr)
        print(
            f"Nothing was queued. {GO_ON}" if item is None else _queued(item),
            file=sys.stderr if item is None else sys.stdout,
        )
    return 1 if item is None else 0


def must_be_whole(args: argparse.Namespace) -> None:
    """Raises argparse.ArgumentTypeError."""
    for value, option in ((args.sender, "--from"), (args.to, "--to"), (args.subject, "--subject")):
        if value is None or value == []:
            raise argparse.ArgumentTypeError(f"a message needs {option}, or give a file of them with --batch")
    if args.text_file is None and args.html_file is None:
        raise argparse.ArgumentTypeError("say what is in it: --text-file, --html-file, or both")


def _queued(item: OutboxItem) -> str:
    due = datetime.fromtimestamp(item.due_at / 1000).astimezone()
    day = "" if due.date() == datetime.now().astimezone().date() else f"{due.day} {due:%B} "
    return f"Queued as {item.id}. It goes out from {day}{due:%H:%M} on, when the limits allow and the companion runs."
