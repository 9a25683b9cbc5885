"""`postwarden link`: links a mailbox from the terminal, as the panel does."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from companion.cli.asking import CONSENT_VERSION, add_sign_in, ask_consent, ask_password, issuer_of, servers
from companion.cli.options import add_mailbox_limit, settings_of
from companion.core.addresses import normalise
from companion.core.secret import Secret

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.linking.request import LinkRequest


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Links a mailbox. Its servers are found by its address, or are those you name. Nothing is stored unless both "
        "accept the sign-in. One that is signed out, as after a changed password, is signed in to again."
    )
    parser = commands.add_parser("link", help="link a mailbox", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    add_sign_in(parser)
    parser.add_argument(
        "--agree", action="store_true", help="you have read and agree to how the mailbox is used"
    )
    add_mailbox_limit(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.cli.following import follow

    settings = settings_of(args)
    address = normalise(args.address)  # a typo is told before consent and password are asked for
    servers(args)
    with open_services(settings) as services:
        known = {row.address: row for row in services.accounts.mailboxes()}.get(address)
        if known is not None:
            from companion.cli.sign_in import request_again

            request = request_again(args, services, known)
        else:
            request = request_anew(args, services)
        return follow(services, request, as_json=args.json)


def request_anew(args: argparse.Namespace, services: Services) -> LinkRequest:
    """What is typed and agreed to. Without consent no password is asked for."""
    from companion.linking.request import LinkRequest

    imap, smtp = servers(args)
    oauth = issuer_of(args, services)
    agreed = args.agree or ask_consent(args.address, as_json=args.json)
    password = sending = None
    if oauth is None:
        password = Secret(ask_password(args.address, piped=args.password_stdin) if agreed else "")
        if args.smtp_user and agreed:
            sending = Secret(ask_password(f"{args.smtp_user} (sending)", piped=args.password_stdin))
    return LinkRequest(
        args.address, password, imap, smtp, args.user, agreed, CONSENT_VERSION,
        oauth=oauth, smtp_user=args.smtp_user, smtp_password=sending, sending=args.sending is not False,
        sends_by="graph" if args.graph else "smtp",
    )  # fmt: skip
