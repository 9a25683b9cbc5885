"""The migrations and the tables say the same, and no newer file is ever touched."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.schema import CreateIndex, CreateTable

from companion.core.errors import DatabaseTooNew, StoreUnavailable
from companion.store import meta, outbox
from companion.store import migrate as subject
from companion.store.engine import make_engine
from companion.store.migrate import migrate, open_migrated
from companion.store.tables import metadata


def parts(sql: str) -> list[str]:
    """A statement's columns, in order, and its constraints, whose order says nothing."""
    first, *constraints = re.split(r", (?=CONSTRAINT)", " ".join(sql.split()).removesuffix(" )"))
    return [first, *sorted(constraints)]


def schema_of(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {n: parts(sql) for n, sql in rows if not n.startswith(("sqlite_", "alembic_"))}


def test_migrations_make_exactly_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "migrated.db"
    by_migrations(path)
    engine = make_engine(path, immediate=False)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    # compare_metadata looks at neither ON DELETE nor AUTOINCREMENT; the SQL does.
    wanted = {t.name: parts(str(CreateTable(t).compile(engine))) for t in metadata.sorted_tables}
    wanted |= {
        str(i.name): parts(str(CreateIndex(i).compile(engine)))
        for t in metadata.sorted_tables
        for i in t.indexes
    }
    engine.dispose()
    assert schema_of(path) == wanted


def by_migrations(path: Path) -> None:
    engine = make_engine(path, immediate=True)
    with engine.begin() as connection:
        subject.upgrade(connection, None, path)
    engine.dispose()


def test_a_new_file_is_made_as_the_migrations_would(tmp_path: Path) -> None:
    by_migrations(tmp_path / "migrated.db")
    migrate(tmp_path / "new.db")
    assert schema_of(tmp_path / "new.db") == schema_of(tmp_path / "migrated.db")
    for name in ("new.db", "migrated.db"):
        with closing(sqlite3.connect(tmp_path / name)) as db:
            assert db.execute("SELECT * FROM alembic_version").fetchall() == [(subject.HEAD,)]
            columns = db.execute("PRAGMA table_info(alembic_version)").fetchall()
            assert columns == [(0, "version_num", "VARCHAR(32)", 1, None, 1)]


def test_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(subject.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [subject.HEAD]


def test_neither_a_new_file_nor_one_at_head_loads_alembic(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    script = (
        "import sys; from pathlib import Path; from companion.store.migrate import migrate; "
        "migrate(Path(sys.argv[1])); sys.exit('alembic' in sys.modules)"
    )
    for _ in range(2):
        assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 0


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    migrate(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.execute("INSERT INTO meta VALUES ('canary', 'kept')")
    before = schema_of(path)
    with pytest.raises(DatabaseTooNew) as refused:
        open_migrated(path)
    assert "newer Postwarden" in refused.value.sentence
    assert schema_of(path) == before
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT value FROM meta").fetchall() == [("kept",)]


def test_a_failing_migration_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE sends (id INTEGER)")  # in the way of the migration's own
    before = schema_of(path)
    with pytest.raises(StoreUnavailable):
        migrate(path)
    assert schema_of(path) == before


def test_messages_that_wait_keep_their_text_when_it_moves(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    engine = make_engine(path, immediate=True)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(subject.SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0016")
    engine.dispose()
    with closing(sqlite3.connect(path)) as db, db:
        row = "'{0}', 'm', '<{0}@b.c>', 'a@b.c', '[]', 'queued', 0, 0, 0, 0, {1}, {2}"
        for values in (("waits", "x'01'", "x'0203'"), ("sent", "NULL", "NULL"), ("half", "x'01'", "NULL")):
            db.execute(
                "INSERT INTO outbox (id, mailbox_id, message_id, sender, recipients, state, due_at, lease_until, tries,"
                f" created_at, nonce, box) VALUES ({row.format(*values)})"
            )
    with closing(open_migrated(path)) as store, store.read() as connection:
        found = {name: outbox.get(connection, name) for name in ("waits", "sent", "half")}
    assert {name: (row and row.nonce, row and row.box) for name, row in found.items()} == {
        "waits": (b"\x01", b"\x02\x03"), "sent": (None, None), "half": (None, None),
    }  # fmt: skip


def test_the_database_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    store = open_migrated(tmp_path / "postwarden.db")
    try:
        with store.write() as tx:
            tx.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
        assert {p.name: oct(p.stat().st_mode & 0o777) for p in tmp_path.iterdir()} == {
            "postwarden.db": "0o600",
            "postwarden.db-wal": "0o600",
            "postwarden.db-shm": "0o600",
        }
    finally:
        store.close()


def test_something_that_is_no_database_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    path.write_text("not a database, and long enough to be read as one by mistake" * 10)
    with pytest.raises(StoreUnavailable):
        migrate(path)
    assert path.read_text().startswith("not a database")


def test_a_database_from_a_backup_is_closed_to_others_with_its_wal_files(tmp_path: Path) -> None:
    path = tmp_path / "postwarden.db"
    open_migrated(path).close()
    path.chmod(0o644)
    with closing(open_migrated(path)) as store, store.write() as tx:
        meta.put(tx, "name", "value")
        found = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert found == {"postwarden.db": 0o600, "postwarden.db-wal": 0o600, "postwarden.db-shm": 0o600}


def test_a_folder_with_a_question_mark_holds_its_own_database(tmp_path: Path) -> None:
    folder = tmp_path / "which?mode=memory"
    folder.mkdir()
    with closing(open_migrated(folder / "postwarden.db")) as store, store.write() as tx:
        meta.put(tx, "name", "value")
    assert (folder / "postwarden.db").stat().st_size > 0
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
