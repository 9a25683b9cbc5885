"""`postwarden rampup`: shows how a mailbox's ramp-up stands, turns it on or off, and changes its numbers."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.sending.ramping import RampUp
    from companion.sending.rampup import Plan

WHOLE = {
    "start": "sends on the first day",
    "ceiling": "the goal: sends a day, at most the daily limit",
    "step": "what a good day adds",
    "every": "good days before it is added",
    "used": "per cent of its number that a good day uses",
    "surge": "per cent of the usual day that the number may be, plus the step",
    "idle-days": "days without a send that halve it",
    "yellow": "the score below which it holds",
    "red": "the score below which nothing leaves to strangers",
}
SHARES = {
    "bounces": "per cent of bounces at which it holds",
    "complaints": "per cent of complaints that halve it",
}
SAID = {
    "start": "It has just begun.",
    "step": "The last day was good.",
    "goal": "That is the goal.",
    "room": "It moves on after a day that is good and uses most of its number.",
    "weekend": "It moves on workdays only.",
    "usual": "It stays near what the mailbox usually sends.",
    "idle": "Halved after a long silence.",
    "alarm": "Halved: too much came back.",
    "complaints": "Halved, and held: people complained.",
    "paused": "On hold: the outbox is paused, since too much came back.",
    "yellow": "On hold: the score is low.",
    "bounces": "On hold: too many addresses bounce.",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "A new or quiet mailbox starts small, and may send a little more after each good day. Shows how that stands; "
        "with options, changes it."
    )
    parser = commands.add_parser("rampup", help="show or change a mailbox's ramp-up", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("turn", nargs="?", choices=["on", "off"], help="turn it on or off")
    for name, what in WHOLE.items():
        parser.add_argument(f"--{name}", type=int, metavar="N", help=what)
    for name, what in SHARES.items():
        parser.add_argument(f"--{name}", type=float, metavar="N", help=what)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.sending.ramping import Change
    from companion.web.views_pacing import ramp_up_view

    names = [name.replace("-", "_") for name in (*WHOLE, *SHARES)]
    plan = {name: value for name in names if (value := getattr(args, name)) is not None}
    change = Change(None if args.turn is None else args.turn == "on", plan or None)
    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        found = services.ramp_ups.of(row.id) if change == Change() else services.ramp_ups.set(row.id, change)
    print(json.dumps(ramp_up_view(found)) if args.json else "\n".join(_lines(found)))
    return 0


def _lines(found: RampUp) -> list[str]:
    if not found.on:
        why = ": the mailbox sends more already" if found.proven else ""
        return [f"Off{why}. Turn it on with `postwarden rampup ADDRESS on`."]
    if found.number is None or found.why is None:
        return [f"On. It begins once the mailbox was read. {_plan(found.plan)}"]
    if found.stopped:
        return ["Stopped until the next check-up finds it better: the score is too low.", _plan(found.plan)]
    lines = [f"{found.number} a day, stage {found.stage} of {found.plan.stages}. {SAID[found.why]}"]
    if found.goal is not None and found.number < found.plan.ceiling:
        lines.append(f"If all goes well, {found.plan.ceiling} a day from {found.goal.day.isoformat()}.")
    return [*lines, _plan(found.plan)]


def _plan(plan: Plan) -> str:
    days = "good day" if plan.every == 1 else f"{plan.every} good days"
    return f"From {plan.start} to {plan.ceiling} a day, {plan.step} more after each {days}."
