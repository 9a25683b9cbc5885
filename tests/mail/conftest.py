from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.mail.smtp import Smtp
from tests.mail.smtp_peers import hurried
from tests.rig.faults import Authority, Certificate


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def certificate(authority: Authority) -> Certificate:
    return authority.issue("localhost")


@pytest.fixture
def smtp(authority: Authority) -> Smtp:
    """Trusts `authority`, and waits a second or so where the real one waits half a minute."""
    return hurried(authority)
