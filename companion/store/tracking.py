"""Where links and pictures of tracked mail lead: the public endpoint, and each domain's own name for it."""

from __future__ import annotations

from sqlalchemy import Connection, select

from companion.store import meta
from companion.store.tables import meta as table

ENDPOINT = "tracking.endpoint"
HOST = "tracking.host."  # and the organisational domain


def endpoint(connection: Connection) -> str | None:
    """None: there is none, and nothing about tracking is shown or checked."""
    return meta.get(connection, ENDPOINT) or None


def set_endpoint(tx: Connection, host: str | None) -> None:
    meta.put(tx, ENDPOINT, host or "")


def host(connection: Connection, organisation: str) -> str | None:
    return meta.get(connection, HOST + organisation) or None


def set_host(tx: Connection, organisation: str, host: str | None) -> None:
    meta.put(tx, HOST + organisation, host or "")


def hosts(connection: Connection) -> dict[str, str]:
    """By organisational domain."""
    rows = connection.execute(select(table).where(table.c.key.startswith(HOST, autoescape=True)))
    return {row.key.removeprefix(HOST): row.value for row in rows if row.value}


def of(connection: Connection, organisation: str) -> tuple[str, str] | None:
    """The domain's host and the endpoint to which it should lead; None unless both are set."""
    found, leads_to = host(connection, organisation), endpoint(connection)
    return (found, leads_to) if found and leads_to else None
