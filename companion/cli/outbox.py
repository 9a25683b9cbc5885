"""`postwarden outbox`: what waits, when each message leaves and why not before, and what can be done about it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.given import time_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.sending.listing import Listing, OutboxItem
    from companion.store.outbox import OutboxRow

ONE = ("cancel", "keep", "restore", "pause", "resume", "time", "now", "sent", "again", "remove")
ALL = ("pause", "resume", "seen", "hours")
ANY_HOUR = "any"
WHY = {
    "next": "in a moment", "picked": "you picked this time", "moved": "its time is over",
    "gap": "after the last message", "hour": "hourly limit", "day": "daily limit", "ramp": "ramp-up",
    "ceiling": "your provider's cap",
    "domain": "limit of your domain", "hours": "outside your hours", "provider": "your provider asked us to slow down",
    "later": "tried again", "sign_in": "goes out after you sign in", "no_sending": "linked without sending",
    "paused": "paused by you", "stopped": "sending is paused, see postwarden resume",
}  # fmt: skip


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Shows what waits in a mailbox's outbox; with a verb, changes it. With an ID: pause, resume, time --at, now, "
        "cancel, keep (cancel, and have it as a draft), restore, remove; sent or again for one whose end is unknown. "
        "Without one, of all: pause, resume, hours --between, seen."
    )
    parser = commands.add_parser("outbox", help="show or change what waits to be sent", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("do", choices=["show", *dict.fromkeys((*ONE, *ALL))], nargs="?", default="show")
    parser.add_argument("id", metavar="ID", nargs="?", help="one message, as the list names it")
    parser.add_argument(
        "--at", metavar="TIME", help="with time: not before, 17:30 or 2026-11-27T09:00; or soon"
    )
    parser.add_argument("--between", metavar="HOURS", help=f"with hours: 08:00-18:00, or {ANY_HOUR}")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises BadAddress, NoSuchMailbox, NotFound, and as `Steering`."""
    from companion.app import open_services

    if args.do not in ("show", *(ONE if args.id else ALL)):
        needs = "needs a message's ID" if args.id is None else "is for all of it, without an ID"
        raise argparse.ArgumentTypeError(f"{args.do} {needs}")
    at = _at(args) if args.do == "time" else None
    hours = _hours(args.between) if args.do == "hours" else (None, None)
    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        steering = services.steering
        if args.id and args.do != "show":
            acts: dict[str, Callable[[str], OutboxRow]] = {
                "cancel": steering.cancel, "restore": steering.restore, "pause": steering.pause,
                "resume": steering.resume, "now": steering.send_now, "sent": steering.was_sent,
                "again": steering.send_again, "remove": steering.remove,
                "keep": lambda one: steering.cancel(one, keep=True), "time": lambda one: steering.set_time(one, at),
            }  # fmt: skip
            acts[args.do](args.id)
        elif args.do == "hours":
            steering.set_hours(row.id, *hours)
        elif args.do != "show":
            {"pause": steering.pause_all, "resume": steering.resume_all, "seen": steering.seen}[args.do](
                row.id
            )
        found = services.listings.of(row.id)
    if args.json:
        print(json.dumps({"address": row.address, **asdict(found)}))
    else:
        show(row.address, found)
    return 0


def show(address: str, found: Listing) -> None:
    paused = "" if found.paused_at is None else f", paused since {_said(found.paused_at)}"
    print(f"{found.waiting} waiting in the outbox of {address}{paused}.")
    if found.hours is not None:
        print(f"Sends on workdays between {_minutes(found.hours.start)} and {_minutes(found.hours.end)}.")
    if found.late is not None:
        print(f"{found.late.count} didn't go out at {_said(found.late.at)}: this computer was asleep.")
    for item in found.items:
        if item.state != "cancelled":
            print("  " + _line(item))


def _line(item: OutboxItem) -> str:
    others = len(item.recipients) - 1
    who = item.recipients[0] + (f" and {others} more" if others else "")
    if item.leaves_at is not None:
        when = f"about {_said(item.leaves_at)}"
    elif item.ended_at is not None:
        when = f"{item.state} {_said(item.ended_at)}"
    else:
        when = item.state
    why = WHY[item.why] if item.why else item.said or item.reason or ""
    return f"{item.id}  {when}  {who}" + (f"  ({why})" if why else "")


def _said(at: int) -> str:
    local = datetime.fromtimestamp(at / 1000).astimezone()
    today = local.date() == datetime.now().astimezone().date()
    return f"{local:%H:%M}" if today else f"{local:%Y-%m-%d %H:%M}"


def _minutes(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _at(args: argparse.Namespace) -> int | None:
    """None: as soon as it can. Raises argparse.ArgumentTypeError."""
    if args.at is None:
        raise argparse.ArgumentTypeError("time needs --at")
    return None if args.at == "soon" else time_of(args.at, datetime.now().astimezone())


def _hours(text: str | None) -> tuple[int | None, int | None]:
    """In minutes of the day. Raises argparse.ArgumentTypeError."""
    if text == ANY_HOUR:
        return None, None
    try:
        start, end = (datetime.strptime(part.strip(), "%H:%M") for part in (text or "").split("-"))  # noqa: DTZ007
    except ValueError:
        raise argparse.ArgumentTypeError(f"hours needs --between 08:00-18:00, or {ANY_HOUR}") from None
    return start.hour * 60 + start.minute, end.hour * 60 + end.minute
