"""What changed since the last look, by long poll: the answer comes with the change, or empty after the wait."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flask import Blueprint, Response, request

from companion.core.errors import TooFast
from companion.store import events
from companion.store.engine import Store
from companion.store.events import Event
from companion.web import contract
from companion.web.guard import current_client

MAX_WAIT = 10
OPEN_POLLS = 2  # of one client; more would take the threads that work needs
SLICE = 1.0  # another process may have written, which `Store.wait` does not see


def make(store: Store, closing: Callable[[], bool]) -> Blueprint:
    """`closing` says that the server is about to stop, which ends every wait."""
    routes = Blueprint("events", __name__)
    polls = Polls()

    @routes.get("/v1/events")
    def get_events() -> Response:
        after = contract.query_number("after")
        seconds = contract.query_number("wait", most=MAX_WAIT, default=0)
        left = request.environ.get("waitress.client_disconnected", lambda: False)
        with polls.one_of(current_client()[0].id):
            found, last = _await(store, after, seconds, lambda: closing() or left())
        return contract.reply("Events", {"events": [_shape(event) for event in found], "last": last})

    return routes


def _await(store: Store, after: int, seconds: int, ended: Callable[[], bool]) -> tuple[list[Event], int]:
    """Changes after `after` and the id to ask from next time."""
    deadline = time.monotonic() + seconds
    while True:
        with store.read() as connection:
            found, newest = events.after(connection, after), events.newest(connection)
        if found:
            return found, found[-1].id
        left = deadline - time.monotonic()
        if (
            left <= 0 or newest < after or ended()
        ):  # newest < after: another database than the one asked about
            return [], newest
        store.wait(min(left, SLICE))


def _shape(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "at": event.at,
        "kind": event.kind,
        "mailbox": event.mailbox_id,
        "link": event.link_id,
    }


class Polls:
    """Counts the waits that each client has open."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: Counter[str] = Counter()

    @contextmanager
    def one_of(self, client_id: str) -> Iterator[None]:
        """Raises TooFast when the client waits often enough already."""
        with self._lock:
            if self._open[client_id] >= OPEN_POLLS:
                raise TooFast
            self._open[client_id] += 1
        try:
            yield
        finally:
            with self._lock:
                self._open[client_id] -= 1
                if not self._open[client_id]:
                    del self._open[client_id]
