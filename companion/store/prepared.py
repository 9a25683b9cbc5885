"""Statements that somebody waits for: written like all others, compiled once a dialect, then run as they are.

SQLAlchemy looks each statement up in its cache again and sorts its parameters anew, which takes longer than SQLite
takes to run it. Results come raw from the driver: a Boolean column is 0 or 1. `rows` and `do` do without its result
objects as well, which cost ten times what they hold where that is one row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.base import Executable

CHUNK = 400  # values in one IN list
TOGETHER = 500  # rows in one INSERT; SQLite takes 32,766 values


def straight(connection: Connection, text: str, values: Any = ()) -> Any:
    """The driver's own cursor, after it ran `text`. Begins no transaction. Raises what SQLAlchemy does."""
    if connection.dispatch.before_cursor_execute:  # who listens to statements hears of these as well
        return connection.exec_driver_sql(text, values or None)
    driver: Any = connection.connection.dbapi_connection
    try:
        return driver.execute(text, values)
    except Exception as error:
        errors = connection.dialect.loaded_dbapi.Error
        if not isinstance(error, errors):
            raise
        raise DBAPIError.instance(
            text, None, error, errors, hide_parameters=True, dialect=connection.dialect
        ) from error


class Prepared:
    """One statement with `bindparam`s and no lists. `run` fills them in by name."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> CursorResult[Any]:
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name) or self._compile(dialect)
        filled = {**compiled.constants, **values}
        order = compiled.order
        return connection.exec_driver_sql(
            compiled.text, filled if order is None else tuple([filled[name] for name in order])
        )

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """All that a SELECT finds, as the driver has it."""
        found: list[tuple[Any, ...]] = self._straight(connection, values).fetchall()
        return found

    def do(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Runs what changes one row or none, and whose result nobody asks for."""
        self._straight(connection, values)

    def _straight(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        if not connection.in_transaction():
            connection.begin()
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name) or self._compile(dialect)
        filled: Any = {**compiled.constants, **values} if compiled.constants else values
        if compiled.order is not None:
            filled = tuple([filled[name] for name in compiled.order])
        return straight(connection, compiled.text, filled)

    def run_many(self, connection: Connection, values: Sequence[Mapping[str, Any]]) -> int:
        """Runs it once for each of `values`, in one go of the driver; returns how many rows that changed."""
        if not values:
            return 0
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        order, constants = compiled.order, compiled.constants
        if order is None:
            rows: list[Any] = [{**constants, **each} for each in values]
        elif constants:
            rows = [
                tuple([each[name] if name in each else constants[name] for name in order]) for each in values
            ]
        else:
            rows = [tuple([each[name] for name in order]) for each in values]
        return connection.exec_driver_sql(compiled.text, rows).rowcount

    def run_rows(self, connection: Connection, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> int:
        """An INSERT of many rows, each a value for each of `names`; these stand in the order of the statement.

        Hundreds of rows go into one statement: the driver lets other threads run after each, and has to wait for its
        turn again.
        """
        compiled = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        if compiled.order != tuple(names):
            return self.run_many(connection, [dict(zip(names, row, strict=True)) for row in rows])
        whole = len(rows) - len(rows) % TOGETHER
        many = _many(compiled.text, len(names)) if whole else ""
        changed = sum(
            connection.exec_driver_sql(many, tuple(chain.from_iterable(rows[at : at + TOGETHER]))).rowcount
            for at in range(0, whole, TOGETHER)
        )
        rest = [tuple(row) for row in rows[whole:]]
        return changed + (connection.exec_driver_sql(compiled.text, rest).rowcount if rest else 0)

    def _compile(self, dialect: Dialect) -> _Compiled:
        made = self._statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        constants = {name: value for name, value in made.params.items() if value is not None}
        order = tuple(made.positiontup) if made.positional else None
        found = self._compiled[dialect.name] = _Compiled(str(made), constants, order)
        return found


@dataclass(frozen=True, slots=True)
class _Compiled:
    """`constants`: values that stand in the statement itself; `order`: where the driver wants them by place."""

    text: str
    constants: Mapping[str, Any]
    order: tuple[str, ...] | None


def _many(text: str, values: int) -> str:
    marks = f"({', '.join('?' * values)})"
    return text.replace(f"VALUES {marks}", f"VALUES {', '.join([marks] * TOGETHER)}")
