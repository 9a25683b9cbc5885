from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.linking.house import House, house
from tests.rig.faults import Authority
from tests.rig.servers import Rig


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def faulty(tmp_path: Path, authority: Authority) -> Iterator[House]:
    """Trusts the servers that the test makes up."""
    with house(tmp_path, authority.ca) as made:
        yield made


@pytest.fixture
def real(tmp_path: Path, mail_rig: Rig) -> Iterator[House]:
    """Trusts Dovecot and Postfix."""
    with house(tmp_path, mail_rig.ca) as made:
        yield made
