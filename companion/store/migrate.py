"""Brings the database file to this version's tables. Alembic is only loaded when there is something to do."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from companion.core.errors import DatabaseTooNew, StoreUnavailable
from companion.store.engine import Store, make_engine, open_store

HEAD = "0001"  # the newest file in migrations/versions
SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path) -> None:
    """Creates or upgrades the file at `path`, all or nothing. Raises DatabaseTooNew, StoreUnavailable."""
    try:
        # Ours alone from its first byte; SQLite gives its WAL files the same mode.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        engine = make_engine(path, immediate=True)
        try:
            with engine.begin() as connection:
                found = revision(connection)
                if found != HEAD:
                    _upgrade(connection, found, path)
        finally:
            engine.dispose()
    except (DBAPIError, OSError) as error:
        raise StoreUnavailable from error


def revision(connection: Connection) -> str | None:
    """The migration the database is at, None for an empty one."""
    with closing(
        connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    ) as known:
        if known.first() is None:
            return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return None if found is None else str(found)


def _upgrade(connection: Connection, found: str | None, path: Path) -> None:
    # Imported here: it costs 100 ms and some MB, which a start at HEAD need not pay.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise DatabaseTooNew(directory=path.parent)
    command.upgrade(config, HEAD)


def open_migrated(path: Path) -> Store:
    """The store in the file at `path`, created or brought up to date first. Raises as `migrate`."""
    migrate(path)
    return open_store(path)
