"""`postwarden sign-in`: signs in again to a mailbox that is signed out; its limits, history and outbox stay."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, cast

from companion.cli.asking import add_sign_in, ask_password, servers
from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of
from companion.core.errors import AlreadyLinked
from companion.core.secret import Secret

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.linking.provider import Issuer
    from companion.linking.request import LinkRequest
    from companion.store.mailboxes import MailboxRow


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Signs in again to a mailbox that is signed out, in the way it was linked. Its servers are known; name them "
        "only where they changed."
    )
    parser = commands.add_parser("sign-in", help="sign in to a mailbox again", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    add_sign_in(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.cli.following import follow

    servers(args)
    with open_services(settings_of(args)) as services:
        known = mailbox_of(services.store, args.address)
        return follow(services, request_again(args, services, known), as_json=args.json)


def request_again(args: argparse.Namespace, services: Services, known: MailboxRow) -> LinkRequest:
    """The way it was linked, unless told otherwise; a password is asked for, a page of the provider opens by itself."""
    from companion.cli.link import issuer_of
    from companion.linking.request import LinkRequest
    from companion.linking.rows import PASSWORD, SIGNED_OUT, account_of, server_for_sending

    if known.state not in SIGNED_OUT:
        raise AlreadyLinked(address=known.address)
    imap, smtp = servers(args)
    oauth: Issuer | None = issuer_of(args, services)
    if oauth is None and known.sign_in != PASSWORD and not args.password_stdin:
        oauth = cast("Issuer", known.sign_in)
    password = sending = None
    smtp_user = args.smtp_user or (known.smtp_user if known.smtp_user != known.imap_user else None)
    if oauth is None:
        password = Secret(ask_password(known.address, piped=args.password_stdin))
        if smtp_user:
            sending = Secret(ask_password(f"{smtp_user} (sending)", piped=args.password_stdin))
    now = account_of(known, password or Secret(""))
    return LinkRequest(
        known.address, password, imap or now.imap, smtp or server_for_sending(known), args.user or known.imap_user,
        agreed=False, consent_version="", oauth=oauth, smtp_user=smtp_user, smtp_password=sending,
        sending=not args.no_sending,
    )  # fmt: skip
