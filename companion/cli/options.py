"""Options that every command has, and the Settings made of them. An option beats its environment variable."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast, get_args

from companion.core.settings import DEFAULT_PORT, Settings, VaultChoice

DATA_DIR, PORT, VAULT = "POSTWARDEN_DATA_DIR", "POSTWARDEN_PORT", "POSTWARDEN_VAULT"
MAILBOX_LIMIT, MOST_MAILBOXES = "POSTWARDEN_MAILBOX_LIMIT", 100


def add_common(parser: argparse.ArgumentParser) -> None:
    where = f"where everything is kept (or {DATA_DIR}; default: your system's place for it)"
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=where)


def add_serving(parser: argparse.ArgumentParser) -> None:
    """What is chosen when the companion starts, and stays."""
    parser.add_argument("--port", metavar="N", help=f"port on 127.0.0.1 (or {PORT}; default {DEFAULT_PORT})")
    parser.add_argument(
        "--vault",
        choices=get_args(VaultChoice),
        help=f"what keeps the key to your sign-ins; chosen once, at the first start (or {VAULT}; default keyring)",
    )


def add_mailbox_limit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mailbox-limit",
        metavar="N",
        help=f"the most mailboxes that can be linked (or {MAILBOX_LIMIT}; default {Settings().mailbox_limit})",
    )


def settings_of(args: argparse.Namespace, environ: Mapping[str, str] | None = None) -> Settings:
    """Raises argparse.ArgumentTypeError for values of the environment or options that cannot be."""
    given = os.environ if environ is None else environ
    usual = Settings()
    data_dir = args.data_dir or (Path(given[DATA_DIR]) if given.get(DATA_DIR) else usual.data_dir)
    vault = getattr(args, "vault", None) or given.get(VAULT) or None
    if vault is not None and vault not in get_args(VaultChoice):
        raise argparse.ArgumentTypeError(
            f"{VAULT} is {vault!r}; it can be {', '.join(get_args(VaultChoice))}"
        )
    return Settings(
        data_dir=data_dir.expanduser().absolute(),
        port=_port(getattr(args, "port", None) or given.get(PORT) or str(DEFAULT_PORT)),
        vault=cast("VaultChoice | None", vault),
        mailbox_limit=_mailbox_limit(
            getattr(args, "mailbox_limit", None) or given.get(MAILBOX_LIMIT) or str(usual.mailbox_limit)
        ),
    )


def _port(text: str) -> int:
    if (number := _number(text, 65535)) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; it must be a number from 1 to 65535")
    return number


def _mailbox_limit(text: str) -> int:
    if (number := _number(text, MOST_MAILBOXES)) is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no number of mailboxes; it must be a whole number from 1 to {MOST_MAILBOXES}"
        )
    return number


def _number(text: str, most: int) -> int | None:
    """A whole number from 1 to `most`. Python itself refuses to read one of thousands of digits."""
    if not text.isascii() or not text.isdigit() or len(text) > len(str(most)):
        return None
    return int(text) if 1 <= int(text) <= most else None
