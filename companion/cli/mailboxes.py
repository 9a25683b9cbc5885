"""`postwarden mailboxes`: what is linked, and how each of them stands."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.store.mailboxes import MailboxRow


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "mailboxes", help="list the linked mailboxes", description="Lists the linked mailboxes."
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.store import mailboxes

    with open_services(settings_of(args)) as services:
        with services.store.read() as connection:
            rows = mailboxes.all(connection)
        found = [facts(services, row) for row in rows]
    if args.json:
        print(json.dumps(found, indent=1))
    elif not found:
        print("No mailbox is linked yet. Link one in the panel, or with: postwarden link ADDRESS")
    for one in [] if args.json else found:
        state = f"{one['state']} ({one['reason']})" if one["reason"] else one["state"]
        by = {"graph": "  by Microsoft Graph", "none": "  without sending"}.get(str(one["sends_by"]), "")
        sent = f"{one['sent_day']} of {one['limit_day']} in 24 hours"
        print(f"{one['address']}  {one['provider']}  {state}  {sent}{by}")
    return 0


def facts(services: Services, row: MailboxRow) -> dict[str, object]:
    """One mailbox for people and programs. Times in milliseconds."""
    usage, pause = services.ledger.usage(row.id), services.guard.paused(row.id)
    paused = pause if row.state == "active" else None
    return {
        "id": row.id,
        "address": row.address,
        "provider": row.provider,
        "state": "paused" if paused else row.state,
        "reason": paused.why if paused else row.reason,
        "since": paused.at if paused else row.since,
        "sign_in": row.sign_in,
        "sending": row.sending,
        "sends_by": row.sends_by if row.sending else "none",
        "synced_at": row.synced_at,
        "sync_error": row.sync_error,
        "limit_hour": row.limit_hour,
        "limit_day": row.limit_day,
        "sent_hour": usage.hour.used,
        "sent_day": usage.day.used,
    }
