"""`postwarden sign-in`: signs in to a mailbox again, or another way; its limits, history and outbox stay."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from companion.cli.asking import add_sign_in, ask_password, issuer_of, servers
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
        "Signs in to a mailbox again, in the way it was linked unless you say otherwise. Its servers are known; name "
        "them only where they changed. A mailbox that works stays as it is until both servers accept the new sign-in."
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
        return follow(services, request_again(args, services, known, again=True), as_json=args.json)


def request_again(
    args: argparse.Namespace, services: Services, known: MailboxRow, *, again: bool = False
) -> LinkRequest:
    """The way it was linked, unless told otherwise; a password is asked for, a page of the provider opens by itself.

    `again`: also where the mailbox works. Raises AlreadyLinked.
    """
    from companion.linking.request import LinkRequest
    from companion.linking.rows import PASSWORD, account_of, server_for_sending, takes_sign_in

    imap, smtp = servers(args)
    now = account_of(known, Secret(""))
    request = LinkRequest(
        known.address, None, imap or now.imap, smtp or server_for_sending(known), args.user or known.imap_user,
        agreed=False, consent_version="", sending=known.sending if args.sending is None else args.sending, again=again,
    )  # fmt: skip
    if args.graph:
        request = replace(request, sending=True, sends_by="graph")
    if not takes_sign_in(known, request):
        raise AlreadyLinked(address=known.address)
    oauth: Issuer | None = issuer_of(args, services)
    if oauth is None and known.sign_in != PASSWORD and not args.password_stdin:
        oauth = cast("Issuer", known.sign_in)
    if oauth is not None:
        by_graph = oauth == "microsoft" and request.sending and known.sends_by == "graph"
        return replace(request, oauth=oauth, sends_by="graph" if by_graph else request.sends_by)
    smtp_user = args.smtp_user or (known.smtp_user if known.smtp_user != known.imap_user else None)
    password, sending = Secret(ask_password(known.address, piped=args.password_stdin)), None
    if smtp_user:
        sending = Secret(ask_password(f"{smtp_user} (sending)", piped=args.password_stdin))
    return replace(request, password=password, smtp_user=smtp_user, smtp_password=sending)
