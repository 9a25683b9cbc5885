"""`postwarden send`: puts a message into the outbox, which sends it within the limits."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.sending.attachments import Attachment

LARGEST_FILE = 256 * 1024 * 1024  # no provider takes as much; what is larger is not even read


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Puts a message into the outbox. The running companion sends it when the limits allow."
    parser = commands.add_parser("send", help="put a message into the outbox", description=text)
    parser.add_argument("--from", dest="sender", metavar="ADDRESS", required=True, help="a linked mailbox")
    parser.add_argument("--to", metavar="ADDRESS", action="append", required=True, help="may be repeated")
    parser.add_argument("--cc", metavar="ADDRESS", action="append", default=[], help="may be repeated")
    parser.add_argument("--bcc", metavar="ADDRESS", action="append", default=[], help="may be repeated")
    parser.add_argument("--subject", required=True)
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
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.sending.outbox import OutboxAsk

    if args.text_file is None and args.html_file is None:
        raise argparse.ArgumentTypeError("say what is in it: --text-file, --html-file, or both")
    html = None if args.html_file is None else read_text(args.html_file)
    text = "" if args.text_file is None else read_text(args.text_file)
    files = tuple(_file(name) for name in args.attach)
    at = None if args.at is None else time_of(args.at, datetime.now().astimezone())
    with open_services(settings_of(args)) as services:
        mailbox = mailbox_of(services.store, args.sender)
        item = services.outbox.enqueue(
            OutboxAsk(
                mailbox.id, args.sender, tuple(args.to), args.subject, text, tuple(args.cc), tuple(args.bcc), html, at,
                in_reply_to=args.in_reply_to, attachments=files, signature=not args.no_signature,
                unsubscribe=None if args.unsubscribe is None else args.unsubscribe == "yes",
            )
        )  # fmt: skip
    if args.json:
        print(json.dumps(asdict(item)))
    else:
        due = datetime.fromtimestamp(item.due_at / 1000).astimezone()
        day = "" if due.date() == datetime.now().astimezone().date() else f"{due.day} {due:%B} "
        print(
            f"Queued as {item.id}. It goes out from {day}{due:%H:%M} on, when the limits allow and the companion runs."
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


def _file(name: str) -> Attachment:
    from companion.sending.attachments import Attachment

    path = Path(name)
    try:
        if not path.is_file():  # a pipe or a device may never end
            raise argparse.ArgumentTypeError(f"{name} is no file")
        if path.stat().st_size > LARGEST_FILE:
            raise argparse.ArgumentTypeError(f"{name} is larger than any mail server takes")
        return Attachment(path.name, path.read_bytes())
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} can't be read: {error.strerror}") from error


def time_of(text: str, now: datetime) -> int:
    """In milliseconds. A bare time of day is the next one. Raises argparse.ArgumentTypeError."""
    bare = "-" not in text and ":" in text
    try:
        at = datetime.fromisoformat(f"{now:%Y-%m-%d}T{text}" if bare else text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no time; write 17:30 or 2026-11-27T09:00") from None
    at = at.astimezone()
    if bare and at <= now:
        at = (at.replace(tzinfo=None) + timedelta(days=1)).astimezone()
    if at <= now:
        raise argparse.ArgumentTypeError(f"{text} is over")
    return int(at.timestamp() * 1000)
