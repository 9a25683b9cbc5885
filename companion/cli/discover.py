"""`postwarden discover`: finds out how a mailbox would be linked. Signs in to nothing and stores nothing."""

from __future__ import annotations

import argparse
import json
import textwrap
from typing import TYPE_CHECKING

from companion.cli.name_servers import add_name_servers
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.linking.found import Found
    from companion.mail.endpoint import Endpoint

SECURITY = {"tls": "TLS", "starttls": "STARTTLS"}
SAID_BY = {
    "table": "Known provider",
    "mx": "Its mail goes to {at}",
    "srv": "From the records (SRV) of {at}",
    "autoconfig": "From the setup file at {at}",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "discover",
        help="find a mailbox's provider and servers",
        description="Finds out how a mailbox would be linked. Asks the DNS, signs in to nothing and stores nothing.",
    )
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument(
        "--ask-host",
        action="store_true",
        help="ask the domain and its mail host for a setup file too, which tells them the domain",
    )
    add_name_servers(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when the mailbox can be linked. Raises BadAddress, and what speaks against it after printing."""
    from companion.app.discovering import standalone

    found = standalone(settings_of(args), tuple(args.nameserver or ())).find(
        args.address, ask_host=args.ask_host
    )
    return show(found, json_wanted=args.json)


def show(found: Found, *, json_wanted: bool) -> int:
    from companion.web.views_linking import found_view

    print(json.dumps(found_view(found), indent=1) if json_wanted else as_text(found), flush=True)
    if found.refusal is not None:
        raise found.refusal
    return 0


def as_text(found: Found) -> str:
    lines = [f"{found.address}: {found.provider.name}"]
    if found.source in SAID_BY:
        lines.append(SAID_BY[found.source].format(at=found.found_at))
    lines += [f"Receiving  {_server(found.imap)}", f"Sending    {_server(found.smtp)}"]
    if found.imap is not None:
        lines.append(f"Sign in    {_ways(found)}")
        lines += [f"Name       {found.user}"] if found.user else []
        lines += _app_password(found)
    if found.foreign:
        lines.append(
            f"These servers lie outside of {found.domain}, and only the DNS says so. Check the names."
        )
    if found.may_ask:
        asked = f"With --ask-host, these are asked for a setup file: {', '.join(found.may_ask)}"
        lines += textwrap.wrap(asked, 96, subsequent_indent="  ", break_on_hyphens=False)
    return "\n".join(lines)


def _server(server: Endpoint | None) -> str:
    return f"{server.host}, port {server.port}, {SECURITY[server.security]}" if server else "not found"


def _ways(found: Found) -> str:
    from companion.linking.provider import ISSUER_NAMES

    issuer = found.provider.issuer
    words = {
        "oauth": f"on {ISSUER_NAMES[issuer]}'s page" if issuer else "on the provider's page",
        "app_password": "with an app password",
        "password": "with the mailbox's password",
    }
    return ", or ".join(words[way] for way in found.provider.ways)


def _app_password(found: Found) -> list[str]:
    app_password = found.provider.app_password
    if app_password is None:
        return []
    steps = [f"  {number}. {step}" for number, step in enumerate(app_password.steps, 1)]
    return [f"App password: {app_password.page}", *steps]
