"""`postwarden limits`: shows a mailbox's limits, and changes them."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Literal

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.ledger.settings import Bounds
    from companion.store.mailboxes import MailboxRow


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Shows a mailbox's limits; with options, changes them."
    parser = commands.add_parser("limits", help="show or change a mailbox's limits", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("--hour", type=int, metavar="N", help="sends in any 60 minutes")
    parser.add_argument("--day", type=int, metavar="N", help="sends in any 24 hours")
    parser.add_argument("--gap", type=int, metavar="S", help="seconds between two messages of the outbox")
    parser.add_argument("--counts", choices=["outreach", "all"], help="what hour and day count")
    parser.add_argument(
        "--replies", choices=["yes", "no"], help="may answers to people who wrote first pass hour and day"
    )
    parser.add_argument(
        "--send-anyway", choices=["yes", "no"], help="may you pass your own limits in the panel"
    )
    parser.add_argument(
        "--ceiling",
        type=int,
        metavar="N",
        help="less than the provider allows in any 24 hours, or that again",
    )
    parser.add_argument(
        "--domain-day",
        type=_domain_day,
        metavar="N|off",
        help="outreach of all mailboxes of its domain in any 24 hours",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.ledger.settings import Change

    change = Change(
        hour=args.hour,
        day=args.day,
        gap_seconds=args.gap,
        counts=args.counts,
        send_anyway=_yes(args.send_anyway),
        replies=_yes(args.replies),
        ceiling=args.ceiling,
        domain_day=args.domain_day,
    )
    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        if change != Change():
            row = services.limits.set(row.id, change)
        bounds = services.limits.bounds(row.id)
    if args.json:
        print(json.dumps(_shown(row, bounds)))
    else:
        print("\n".join(_lines(row, bounds)))
    return 0


def _shown(row: MailboxRow, bounds: Bounds) -> dict[str, object]:
    return {
        "hour": row.limit_hour,
        "day": row.limit_day,
        "gap_seconds": row.gap_seconds,
        "counts": row.counts,
        "replies": row.replies,
        "send_anyway": row.send_anyway,
        "ceiling": bounds.ceiling,
        "domain": bounds.domain,
        "domain_day": bounds.domain_day,
    }


def _lines(row: MailboxRow, bounds: Bounds) -> list[str]:
    lines = [
        f"{row.limit_hour} in any hour, {row.limit_day} in any 24 hours, counting {row.counts}.",
        f"{row.gap_seconds} s between messages of the outbox. Send anyway: {_word(row.send_anyway)}. "
        f"Answers pass: {_word(row.replies)}.",
        f"The provider's cap: {bounds.ceiling:,} in any 24 hours{_why_less(bounds)}.",
    ]
    if bounds.domain_day is not None:
        lines.append(f"All mailboxes of {bounds.domain} together: {bounds.domain_day} in any 24 hours.")
    return lines


def _why_less(bounds: Bounds) -> str:
    if bounds.ceiling == bounds.provider:
        return ""
    return ", as you set it" if bounds.ceiling == bounds.own else ", as its refusals showed"


def _word(yes: bool) -> str:
    return "yes" if yes else "no"


def _yes(word: str | None) -> bool | None:
    return None if word is None else word == "yes"


def _domain_day(text: str) -> int | Literal["off"]:
    if text == "off":
        return "off"
    if not text.isascii() or not text.isdigit() or len(text) > 6 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a whole number from 1 nor off")
    return int(text)
