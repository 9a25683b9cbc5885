"""The web floor on a free loopback port: real waitress, real SQLite, keys in memory, a clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from flask import Blueprint, Flask, Response

from companion.demo.client import ORIGIN, ChannelClient
from companion.pairing.service import Pairing
from companion.store.engine import Store
from companion.web import contract
from companion.web.factory import make_app
from companion.web.guard import Guard
from companion.web.routes import events, pairing
from companion.web.server import IDLE_SECONDS, Server
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied
from tests.fakes.vault import MemoryKeys
from tests.rig.ports import free_port as free_port


@dataclass
class Served:
    folder: Path
    store: Store
    port: int
    clock: FixedClock = field(default_factory=FixedClock)
    keys: MemoryKeys = field(default_factory=MemoryKeys)
    calls: list[str] = field(default_factory=list)  # what the spy's handlers were called for
    idle_seconds: int = IDLE_SECONDS
    connections: int = 500

    def __post_init__(self) -> None:
        self.pairing = self.desk()
        self.server: Server | None = None

    def desk(self) -> Pairing:
        """Another process's view: same database and keys, nothing cached."""
        return Pairing(self.store, self.keys, self.clock, self.port, client_limit=4)

    def start(self) -> None:
        """A new run, with a new instance."""
        self.pairing = self.desk()
        self.pairing.recover()
        self.server = Server(
            self.port, long_polls=8, connections=self.connections, idle_seconds=self.idle_seconds
        )
        blueprints = [pairing.make(self.pairing), events.make(self.store, self.server.closing), self._spy()]
        authority = f"127.0.0.1:{self.port}"
        self.app: Flask = make_app(self.pairing, self.clock, authority, blueprints, check_replies=True)
        self.guard: Guard = self.app.extensions["guard"]
        self.server.start(self.app)

    def stop(self) -> None:
        if self.server is not None:
            self.server.stop()

    def client(self, origin: str = ORIGIN) -> ChannelClient:
        return ChannelClient(self.port, origin, now=self.clock.now)

    def paired(self, origin: str = ORIGIN) -> ChannelClient:
        client = self.client(origin)
        client.pair(self.pairing.new_code())
        return client

    def _spy(self) -> Blueprint:
        routes = Blueprint("spy", __name__)

        @routes.route("/v1/spy", methods=["GET", "POST"])
        def spy() -> Response:
            self.calls.append("spy")
            return contract.reply("Empty", {})

        @routes.get("/v1/crash")
        def crash() -> Response:
            raise ValueError("canary-in-a-message")

        return routes


@contextmanager
def serving(folder: Path, **settings: int) -> Iterator[Served]:
    store = open_copied(folder / "postwarden.db")
    made = Served(folder, store, free_port(), **settings)  # type: ignore[arg-type]
    try:
        made.start()
        yield made
    finally:
        made.stop()
        store.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path) as made:
        yield made
