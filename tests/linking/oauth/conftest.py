from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.linking.oauth.desk import Desk, desk_at
from tests.rig.oauth import OAuthServer


@pytest.fixture
def desk(tmp_path: Path, oauth: OAuthServer) -> Iterator[Desk]:
    with desk_at(tmp_path / "home", oauth) as made:
        yield made
