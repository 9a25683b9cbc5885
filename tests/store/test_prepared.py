"""Statements run straight by the driver behave as all others do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import bindparam, event, insert, select
from sqlalchemy.exc import IntegrityError

from companion.core.errors import StoreUnavailable
from companion.store import meta
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.store.prepared import Prepared, straight
from companion.store.tables import meta as table

PUT = Prepared(insert(table).values(key=bindparam("new"), value=bindparam("what")))
GET = Prepared(select(table.c.value).where(table.c.key == bindparam("wanted")))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


def test_rows_and_do(store: Store) -> None:
    with store.write() as tx:
        PUT.do(tx, {"new": "a", "what": "1"})
    with store.read() as connection:
        assert GET.rows(connection, {"wanted": "a"}) == [("1",)]
        assert GET.rows(connection, {"wanted": "b"}) == []


def test_a_read_that_begins_with_one_sees_one_state(store: Store) -> None:
    with store.read() as connection:
        assert GET.rows(connection, {"wanted": "a"}) == []
        with store.write() as tx:
            PUT.do(tx, {"new": "a", "what": "1"})
        assert GET.rows(connection, {"wanted": "a"}) == []
        assert meta.get(connection, "a") is None


def test_what_it_gets_wrong_is_said_as_by_any_other_and_without_its_values(store: Store) -> None:
    def twice() -> None:
        with store.write() as tx:
            PUT.do(tx, {"new": "a", "what": "1"})
            PUT.do(tx, {"new": "a", "what": "ann@acme.example"})

    with pytest.raises(IntegrityError) as caught:
        twice()
    assert "ann@acme.example" not in str(caught.value)
    with store.read() as connection:
        assert GET.rows(connection, {"wanted": "a"}) == []


def test_what_the_database_refuses_is_a_sentence(store: Store) -> None:
    with pytest.raises(StoreUnavailable), store.read() as connection:
        straight(connection, "SELECT * FROM nowhere")


def test_who_listens_to_statements_hears_of_these(store: Store) -> None:
    heard: list[str] = []

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        heard.append(text)

    event.listen(store._writer, "before_cursor_execute", note)
    with store.write() as tx:
        PUT.do(tx, {"new": "a", "what": "1"})
        assert [tuple(row) for row in GET.rows(tx, {"wanted": "a"})] == [("1",)]
    event.remove(store._writer, "before_cursor_execute", note)
    assert [text.split()[0] for text in heard] == ["BEGIN", "INSERT", "SELECT"]
