from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.store.migrate import open_migrated
from tests.pairing.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_migrated(tmp_path / "postwarden.db")
    yield Desk(store)
    store.close()
