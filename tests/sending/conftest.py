"""A submission server on a real socket, and an outbox that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.ledger.limits import Ceiling
from tests.rig.faults import Authority, FaultPeer
from tests.sending.post import Post, Server, open_post


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def peer(server: Server, authority: Authority) -> Iterator[FaultPeer]:
    with FaultPeer(server, authority.issue("localhost")) as peer:
        yield peer


@pytest.fixture
def post(tmp_path: Path, authority: Authority, peer: FaultPeer) -> Iterator[Post]:
    with open_post(tmp_path / "db", authority.ca, peer.port, ceiling=Ceiling(10, 5)) as post:
        yield post
