"""What a terminal is asked for when a mailbox is linked: consent, password, servers. No secret is ever an option, which
every user of the machine could see in the list of processes."""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.linking.provider import Issuer
    from companion.mail.endpoint import Endpoint, Security

CONSENT_VERSION = "2"
CONSENT = """\
Postwarden will use {address} like this:
  Sends only the messages you send or schedule.
  Reads sent mail, replies and bounces to count them. Keeps addresses and times, not the text.
  Stores it all on this computer, on no server.
  Asks name servers and public blocklists about your domain. They don't learn your address.
  Never deletes, moves or edits your mail.
"""
USUAL: dict[int, Security] = {993: "tls", 465: "tls", 143: "starttls", 587: "starttls"}


def add_sign_in(parser: argparse.ArgumentParser) -> None:
    """How one signs in, and where: what `link` and `sign-in` share."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--password-stdin", action="store_true", help="read the password from what is piped in")
    how.add_argument(
        "--oauth", action="store_true", help="sign in on Google's or Microsoft's own page, in your browser"
    )
    how.add_argument(
        "--graph",
        action="store_true",
        help="likewise on Microsoft's, to send through Microsoft Graph where a company keeps SMTP off",
    )
    for kind, ports in (("imap", "993 or 143"), ("smtp", "465 or 587")):
        parser.add_argument(
            f"--{kind}",
            metavar="HOST:PORT",
            help=f"{kind.upper()} server, port {ports}; found by itself if left out",
        )
        parser.add_argument(
            f"--{kind}-security",
            choices=["tls", "starttls"],
            help="where the port (993, 465; 143, 587) does not say it",
        )
    parser.add_argument("--user", metavar="NAME", help="sign-in name, where it is not the address")
    parser.add_argument(
        "--smtp-user",
        metavar="NAME",
        help="sign-in name for sending, where it is another; asks for its password too",
    )
    parser.add_argument(
        "--sending",
        action=argparse.BooleanOptionalAction,
        help="whether it is linked to send too, or to be read and counted only",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def ask_consent(address: str, *, as_json: bool = False) -> bool:
    print(CONSENT.format(address=address), file=sys.stderr if as_json else sys.stdout)
    return is_sure("I may use this mailbox, and I agree.", as_json=as_json)


def is_sure(question: str, *, as_json: bool) -> bool:
    """Whether somebody at the terminal says yes. Where JSON is printed, nothing else goes there."""
    print(f"{question} [y/N] ", end="", file=sys.stderr if as_json else sys.stdout, flush=True)
    try:
        return input("").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def ask_password(whose: str, *, piped: bool) -> str:
    """One line, from what is piped in or typed unseen."""
    if piped:
        return sys.stdin.readline().rstrip("\r\n")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)  # else it would show what is typed
            return getpass.getpass(f"Password of {whose}: ")
    except (getpass.GetPassWarning, EOFError) as error:
        raise argparse.ArgumentTypeError(
            "there is no terminal to ask for the password; pipe it in with --password-stdin"
        ) from error


def servers(args: argparse.Namespace) -> tuple[Endpoint | None, Endpoint | None]:
    """The IMAP and SMTP server that were typed. Raises argparse.ArgumentTypeError."""
    imap = endpoint(args.imap, args.imap_security) if args.imap else None
    return imap, endpoint(args.smtp, args.smtp_security) if args.smtp else None


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


def issuer_of(args: argparse.Namespace, services: Services) -> Issuer | None:
    """Whose page `--oauth` or `--graph` means for this address. Raises argparse.ArgumentTypeError."""
    if args.graph:
        return "microsoft"
    if not args.oauth:
        return None
    issuer = services.discovery.find(args.address).provider.issuer
    if issuer is None:
        raise argparse.ArgumentTypeError(
            f"{args.address} is neither at Google nor at Microsoft; sign in by password instead"
        )
    return issuer
