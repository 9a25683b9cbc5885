"""`postwarden setup`: the client with which Google or Microsoft know this Postwarden, and how to make one."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from companion.cli.options import settings_of
from companion.linking.provider import ISSUER_NAMES, Issuer

if TYPE_CHECKING:
    from companion.linking.oauth.clients import Client, Clients

GUIDE = """\
Signing in on Google's or Microsoft's own page needs a client: how they call a program that may ask.
Nobody shares one with you; you make it once, for free, and it stays on this computer.

Google, about 10 minutes, at console.cloud.google.com:
  1. Make a project. Under "Google Auth Platform" choose audience External (your company's own: Internal).
  2. Under "Audience" press "Publish app", so that it says "In production". It needs no verification for your
     own mailboxes. While it says "Testing", Google ends each sign-in after 7 days.
  3. Under "Clients" create one of the type Desktop app and download its JSON file.
  4. postwarden setup google FILE
  Google will warn that it hasn't verified the app. It is yours: choose Advanced, then continue.

Microsoft, about 5 minutes, at entra.microsoft.com, "App registrations":
  1. Register an app for accounts in any organization and personal Microsoft accounts.
  2. Under "Authentication" add the platform "Mobile and desktop applications" with the redirect http://localhost
     and allow public client flows.
  3. Under "API permissions" add Microsoft Graph, Delegated: IMAP.AccessAsUser.All and SMTP.Send.
  4. postwarden setup microsoft CLIENT_ID      (for one company only: --tenant its ID or domain)
"""
SOURCES = {
    "stored": "set up here",
    "environment": "from the environment",
    "packaged": "came with this Postwarden",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Sets up the client with which you sign in at Google or Microsoft. Without arguments: what is set up, and "
        "how to make one."
    )
    parser = commands.add_parser("setup", help="set up signing in with Google or Microsoft", description=text)
    parser.add_argument("issuer", nargs="?", choices=list(ISSUER_NAMES), help="google or microsoft")
    parser.add_argument(
        "client",
        nargs="?",
        metavar="CLIENT",
        help="google: the JSON file downloaded from Google; microsoft: the application (client) ID",
    )
    parser.add_argument(
        "--tenant", metavar="T", help="microsoft: the only company whose accounts may sign in"
    )
    parser.add_argument("--remove", action="store_true", help="forget the client that was set up here")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises BadClient."""
    from companion.app import open_services

    issuer = cast("Issuer | None", args.issuer)
    new = client_of(issuer, args)
    with open_services(settings_of(args)) as services:
        clients = services.sign_ins.clients
        if issuer is not None and (new is not None or args.remove):
            with services.store.write() as tx:
                clients.forget(tx, issuer) if new is None else clients.put(tx, new)
        found = {one: facts(clients, one) for one in ISSUER_NAMES if issuer in (None, one)}
    if args.json:
        print(json.dumps(found, indent=1))
        return 0
    for one, known in found.items():
        print(line(ISSUER_NAMES[one], known))
    if new is None and not args.remove:
        print(f"\n{GUIDE}", end="")
    return 0


def client_of(issuer: Issuer | None, args: argparse.Namespace) -> Client | None:
    """The client that was typed, checked before anything is opened; None where none was."""
    if args.remove and (issuer is None or args.client):
        raise argparse.ArgumentTypeError("--remove takes google or microsoft, and no client")
    if args.tenant and (issuer != "microsoft" or not args.client):
        raise argparse.ArgumentTypeError("--tenant goes with: postwarden setup microsoft CLIENT_ID")
    if issuer is None or not args.client:
        return None
    from companion.linking.oauth.clients import google_file, microsoft

    if issuer == "google":
        path = Path(args.client).expanduser()
        if not path.is_file():
            raise argparse.ArgumentTypeError(
                f"there is no file {path}. Give the JSON file you downloaded from Google"
            )
        return google_file(path)
    return microsoft(args.client, args.tenant)


def facts(clients: Clients, issuer: Issuer) -> dict[str, str | None]:
    """What is known of one, without its secret. A bad one is told and hinders nobody from replacing it."""
    from companion.core.errors import BadClient

    try:
        found = clients.find(issuer)
    except BadClient as error:
        return {"client_id": None, "tenant": None, "from": None, "problem": error.sentence}
    if found is None:
        return {"client_id": None, "tenant": None, "from": None, "problem": None}
    client = found.client
    return {"client_id": client.client_id, "tenant": client.tenant, "from": found.source, "problem": None}


def line(name: str, known: dict[str, str | None]) -> str:
    if known["problem"]:
        return f"{name}: {known['problem']}"
    if known["from"] is None:
        return f"{name}: not set up"
    tenant = f", for {known['tenant']} only" if known["tenant"] else ""
    return f"{name}: {known['client_id']}{tenant} ({SOURCES[known['from']]})"
