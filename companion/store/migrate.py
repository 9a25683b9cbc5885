"""Brings the database file to this version's tables: a new file at once, an older one by its migrations.

Alembic is only loaded for an older one: it costs 100 ms and 11 MB, which would stay for as long as the companion runs.
A test holds that both ways end in the same tables.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from companion.core.errors import DatabaseTooNew, StoreUnavailable
from companion.store.engine import Store, make_engine, open_store
from companion.store.tables import metadata

HEAD = "0017"  # the newest file in migrations/versions
SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path) -> None:
    """Creates or upgrades the file at `path`, all or nothing. Raises DatabaseTooNew, StoreUnavailable."""
    try:
        _own(path)
        engine = make_engine(path, immediate=True)
        try:
            with engine.begin() as connection:
                found = revision(connection)
                if found is None:
                    _create(connection)
                elif found != HEAD:
                    upgrade(connection, found, path)
        finally:
            engine.dispose()
    except (DBAPIError, OSError) as error:
        raise StoreUnavailable from error


def _own(path: Path) -> None:
    """Ours alone from its first byte, also one that came from a backup; SQLite gives its WAL files the same mode."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.name == "posix":
            os.fchmod(file, 0o600)
    finally:
        os.close(file)


def revision(connection: Connection) -> str | None:
    """The migration the database is at, None for an empty one."""
    with closing(
        connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    ) as known:
        if known.first() is None:
            return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return None if found is None else str(found)


def _create(connection: Connection) -> None:
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL CONSTRAINT alembic_version_pkc PRIMARY KEY)"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))


def upgrade(connection: Connection, found: str | None, path: Path) -> None:
    """Runs the migrations after `found`, None being none of them. Raises DatabaseTooNew."""
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
