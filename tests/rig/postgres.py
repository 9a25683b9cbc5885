"""A real PostgreSQL on loopback, in a directory of its own: `with Postgres() as server: server.store()`.

Only what needs rows that are locked runs on it so far: the ledger's decision (sending.md). PostgreSQL refuses to run as
root, so for root it runs as `postgres`, the user that its package makes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from sqlalchemy import create_engine, make_url

from companion.store.engine import CONNECTIONS, Store
from companion.store.tables import metadata
from tests.rig.ports import RigRefused, free_port

SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"


class Postgres:
    """An empty database with every table of the store; `url` is how another process reaches it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="postgres-"))
        self._bin = _programs()
        if os.geteuid() == 0:
            shutil.chown(self._folder, "postgres", "postgres")
        port = free_port()
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"
        try:
            self._run(
                "initdb",
                "-D",
                "data",
                "-U",
                "postgres",
                "-A",
                "trust",
                "--no-sync",
                "--locale=C",
                "-E",
                "UTF8",
            )
            self._run("pg_ctl", "-D", "data", "-l", "log", "-w", "-o", f"-p {port} {SETTINGS}", "start")
        except BaseException:
            shutil.rmtree(self._folder)
            raise
        engine = create_engine(self.url)
        metadata.create_all(engine)
        engine.dispose()

    def __enter__(self) -> Postgres:
        return self

    def __exit__(self, *ended: object) -> None:
        self._run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self._folder)

    def _run(self, program: str, *words: str) -> None:
        as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*as_user, str(self._bin / program), *words]
        with open(os.devnull, "w") as nothing:  # no pipe: the server would hold it open
            done = subprocess.run(command, cwd=self._folder, check=False, stdout=nothing, stderr=nothing)
        if done.returncode != 0:
            raise RigRefused(f"PostgreSQL: {program} ended with {done.returncode}")


def open_shared(url: str) -> Store:
    """The store in this database, as one of the companions that share it."""
    pool = {"pool_size": CONNECTIONS // 2, "max_overflow": CONNECTIONS // 2, "hide_parameters": True}
    reader = create_engine(make_url(url), isolation_level="REPEATABLE READ", **pool)
    return Store(reader, create_engine(make_url(url), **pool), one_writer=False)


def _programs() -> Path:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    if (found := shutil.which("initdb")) is not None:
        return Path(found).parent
    raise RigRefused("PostgreSQL not found. Install it with:\n  sudo apt-get install postgresql")
