from __future__ import annotations

from tests.syncing.conftest import world as world
