"""`postwarden link`: links a mailbox from the terminal, or signs in to it again, as the panel does."""

from __future__ import annotations

import argparse
import getpass
import sys
import threading
import warnings
from typing import TYPE_CHECKING, cast

from companion.cli.options import settings_of
from companion.core.addresses import normalise
from companion.core.errors import AlreadyLinked
from companion.core.secret import Secret

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.linking.request import LinkRequest
    from companion.mail.endpoint import Endpoint, Security
    from companion.store.links import LinkRow
    from companion.store.mailboxes import MailboxRow

CONSENT_VERSION = "1"
CONSENT = """\
Postwarden will use {address} like this:
  Sends only the messages you send or schedule.
  Reads sent mail, replies and bounces to count them. Keeps addresses and times, not the text.
  Stores it all on this computer, on no server.
  Never deletes, moves or edits your mail.
"""
USUAL: dict[int, Security] = {993: "tls", 465: "tls", 143: "starttls", 587: "starttls"}
STEPS = {
    "settings": "Settings found",
    "signed_in": "Signed in",
    "receiving": "Receiving works",
    "sending": "Sending works (no message sent)",
    "reading": "Reading the last 30 days",
    "checking": "First health check",
}
LOOK = 0.2  # seconds between two looks at the steps


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Links a mailbox by address and password. Nothing is stored unless both servers accept the sign-in. "
        "One that is signed out, as after a changed password, is signed in to again: its servers are known."
    )
    parser = commands.add_parser("link", help="link a mailbox", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    for kind, ports in (("imap", "993 or 143"), ("smtp", "465 or 587")):
        parser.add_argument(f"--{kind}", metavar="HOST:PORT", help=f"{kind.upper()} server, port {ports}")
        parser.add_argument(
            f"--{kind}-security",
            choices=["tls", "starttls"],
            help="where the port (993, 465; 143, 587) does not say it",
        )
    parser.add_argument("--user", metavar="NAME", help="sign-in name, where it is not the address")
    parser.add_argument(
        "--password-stdin", action="store_true", help="read the password from what is piped in"
    )
    parser.add_argument(
        "--agree", action="store_true", help="you have read and agree to how the mailbox is used"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services

    settings = settings_of(args)
    address = normalise(args.address)  # a typo is told before consent and password are asked for
    imap = endpoint(args.imap, args.imap_security) if args.imap else None
    smtp = endpoint(args.smtp, args.smtp_security) if args.smtp else None
    with open_services(settings) as services:
        known = {row.address: row for row in services.linking.mailboxes()}.get(address)
        request = again(args, known, imap, smtp) if known else anew(args, imap, smtp)
        return follow(services, services.linking.begin(request))


def anew(args: argparse.Namespace, imap: Endpoint | None, smtp: Endpoint | None) -> LinkRequest:
    """What is typed and agreed to. Without consent no password is asked for."""
    from companion.linking.request import LinkRequest

    if imap is None or smtp is None:
        missing = "--imap" if imap is None else "--smtp"
        raise argparse.ArgumentTypeError(f"{missing} HOST:PORT is needed to link a mailbox")
    agreed = args.agree or ask_consent(args.address)
    password = Secret(ask_password(args.address, piped=args.password_stdin) if agreed else "")
    return LinkRequest(args.address, password, imap, smtp, args.user, agreed, CONSENT_VERSION)


def again(
    args: argparse.Namespace, known: MailboxRow, imap: Endpoint | None, smtp: Endpoint | None
) -> LinkRequest:
    """A new password for a mailbox that is signed out; servers and user name only where they changed."""
    from companion.linking.request import LinkRequest
    from companion.linking.rows import SIGNED_OUT, account_of

    if known.state not in SIGNED_OUT:
        raise AlreadyLinked(address=known.address)
    password = Secret(ask_password(known.address, piped=args.password_stdin))
    now = account_of(known, password)
    user = args.user or now.imap_login.user
    return LinkRequest(
        known.address, password, imap or now.imap, smtp or now.smtp, user, agreed=False, consent_version=""
    )


def follow(services: Services, link_id: str) -> int:
    """Does the linking and prints each step as it ends; Ctrl+C cancels it, and nothing is stored."""
    from companion.jobs.linkrun import LinkRun

    work = LinkRun(services.linking, services.syncing, services.health)
    worker = threading.Thread(target=work.run, args=(link_id,), name="link")
    worker.start()
    told: set[str] = set()
    try:
        while worker.is_alive():
            worker.join(LOOK)
            tell(services.linking.link(link_id), told)
    except KeyboardInterrupt:
        services.linking.cancel(link_id)
    worker.join()
    link = services.linking.link(link_id)
    tell(link, told)
    if link.error is not None:
        stderr = [f"postwarden: {link.error['sentence']}", f"  {link.error['next_step']}"]
        if link.error["said"]:
            stderr.insert(1, f"  The server said: {link.error['said']}")
        print("\n".join(stderr), file=sys.stderr)
    if link.mailbox_id is not None:
        print(f"{link.address} is {'linked' if len(link.steps) == len(STEPS) else 'signed in again'}.")
    return 2 if link.mailbox_id is None else 0


def tell(link: LinkRow, told: set[str]) -> None:
    for step in link.steps:
        if step["state"] in ("done", "failed") and step["name"] not in told:
            told.add(step["name"])
            seconds = f"{step['seconds']:.1f} s" if step["seconds"] is not None else ""
            mark = "ok " if step["state"] == "done" else "-- "
            print(f"  {mark} {STEPS[step['name']]:32} {seconds}", flush=True)


def ask_consent(address: str) -> bool:
    print(CONSENT.format(address=address))
    try:
        return input("I may use this mailbox, and I agree. [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def ask_password(address: str, *, piped: bool) -> str:
    """One line; never an option, which every user of the machine could see in the list of processes."""
    if piped:
        return sys.stdin.readline().rstrip("\r\n")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)  # else it would show what is typed
            return getpass.getpass(f"Password of {address}: ")
    except (getpass.GetPassWarning, EOFError) as error:
        raise argparse.ArgumentTypeError(
            "there is no terminal to ask for the password; pipe it in with --password-stdin"
        ) from error


def endpoint(text: str, security: str | None) -> Endpoint:
    """`HOST:PORT`, with the encryption that the port stands for. Raises argparse.ArgumentTypeError."""
    from companion.mail.endpoint import Endpoint

    host, _, port = text.rpartition(":")
    if not host or not (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT, such as mail.example.com:993")
    usual = security or USUAL.get(int(port))
    if usual is None:
        raise argparse.ArgumentTypeError(
            f"port {port} does not say how it encrypts; add --imap-security or --smtp-security"
        )
    return Endpoint(host.strip("[]"), int(port), cast("Security", usual))
