"""Options that every command has, and the Settings made of them. An option beats its environment variable."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast, get_args

from companion.core.settings import DEFAULT_PORT, Settings, VaultChoice

DATA_DIR, PORT, VAULT = "POSTWARDEN_DATA_DIR", "POSTWARDEN_PORT", "POSTWARDEN_VAULT"


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
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; it must be a number from 1 to 65535")
    return int(text)
