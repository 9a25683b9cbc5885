"""`postwarden doctor`: what is here and what answers. Holds no address and no server's name: it is made to be sent."""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import socket
import sqlite3
import ssl
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import companion
from companion.cli.options import settings_of
from companion.core.datadir import DATABASE_NAME, LOCK_NAME
from companion.core.errors import PostwardenError
from companion.core.settings import Settings

if TYPE_CHECKING:
    from companion.mail.hosts import Dialler

Facts = dict[str, object]

PACKAGES = (
    "flask",
    "flask-cors",
    "waitress",
    "sqlalchemy",
    "cryptography",
    "keyring",
    "imapclient",
    "dnspython",
)
PATIENCE = 5.0  # seconds for one connection


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Says what is installed and what can be reached, without addresses, to be sent with a report."
    parser = commands.add_parser("doctor", help="say what is here and what answers", description=text)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0, whatever it finds: finding out is its job."""
    settings = settings_of(args)
    parts: dict[str, Callable[[], Facts]] = {
        "program": program,
        "data": lambda: data(settings),
        "companion": lambda: running(settings),
        "dns": lambda: dns(settings),
        "store": lambda: inside(settings),
    }
    report = {name: _said(part) for name, part in parts.items()}
    if args.json:
        print(json.dumps(report, indent=1))
    else:
        for name, facts in report.items():
            print(name)
            for fact, value in facts.items():
                print(f"  {fact}: {value}")
    return 0


def program() -> Facts:
    return {
        "postwarden": companion.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "openssl": ssl.OPENSSL_VERSION,
        **{name: _version(name) for name in PACKAGES},
    }


def data(settings: Settings) -> Facts:
    directory = settings.data_dir
    if not directory.is_dir():
        return {"directory": str(directory), "there": False}
    database = directory / DATABASE_NAME
    return {
        "directory": str(directory),
        "there": True,
        "mode": oct(directory.stat().st_mode & 0o777),
        "free_mb": shutil.disk_usage(directory).free // 1_000_000,
        "database_kb": database.stat().st_size // 1000 if database.exists() else 0,
    }


def running(settings: Settings) -> Facts:
    """Whether something listens on the port, and answers as only the companion does: 403 and not a word more."""
    facts: Facts = {"port": settings.port, "answers": False, "looks_like_ours": False}
    try:
        with closing(socket.create_connection(("127.0.0.1", settings.port), PATIENCE)) as connection:
            facts["answers"] = True
            connection.sendall(
                f"GET /v1/hello HTTP/1.1\r\nHost: {settings.authority}\r\nConnection: close\r\n\r\n".encode()
            )
            reply = connection.makefile("rb").read(4096)
            facts["looks_like_ours"] = reply.startswith(b"HTTP/1.1 403 ") and b"\r\nServer:" not in reply
    except OSError as error:
        facts["why"] = type(error).__name__
    facts["process"] = _text(settings.data_dir / LOCK_NAME)
    return facts


def dns(settings: Settings) -> Facts:
    import asyncio

    from companion.dns.outcomes import Answer, Question
    from companion.dns.resolver import Resolver, system_servers

    servers = settings.peers.nameservers or system_servers()

    async def ask() -> object:
        return await Resolver(servers).ask(Question("NS", "com"))

    outcome = asyncio.run(ask())
    return {"servers": len(servers), "answers": isinstance(outcome, Answer)}


def inside(settings: Settings) -> Facts:
    """What stands in the database, in numbers, and whether each mailbox's servers can be reached."""
    if not (settings.data_dir / DATABASE_NAME).exists():
        return {"database": "none yet"}
    from companion.app import open_services
    from companion.mail.hosts import Dialler
    from companion.store import mailboxes

    with open_services(settings) as services:
        with services.store.read() as connection:
            rows = mailboxes.all(connection)
        facts: Facts = {
            "vault": "opens",
            "clients": len(services.pairing.clients()),
            "mailboxes": dict(Counter(row.state for row in rows)),
        }
        dialler = Dialler(settings.peers, settings.port)
        for row in rows:
            for kind, host, port in (
                ("imap", row.imap_host, row.imap_port),
                ("smtp", row.smtp_host, row.smtp_port),
            ):
                facts[f"{row.id} {row.provider} {kind} {port}"] = _reach(dialler, host, port)
    return facts


def _reach(dialler: Dialler, host: str, port: int) -> str:
    try:
        dialler.connect(host, port, PATIENCE).close()
    except PostwardenError as error:
        return error.code
    return "answers"


def _said(part: Callable[[], Facts]) -> Facts:
    try:
        return part()
    except PostwardenError as error:
        return {"error": error.code, "says": error.sentence}
    except OSError as error:
        return {"error": type(error).__name__}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _text(path: Path) -> str | None:
    try:
        return path.read_text().strip()
    except OSError:
        return None
