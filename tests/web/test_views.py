"""Views that are written out say what their dataclass says."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from companion.ledger.limits import Usage, Window
from companion.sending.permits import Permit
from companion.web.routes.permits import permit_view
from companion.web.views_pacing import usage_view

HOUR, DAY, CEILING, DOMAIN = (Window(n, n + 1, n + 2, n + 3) for n in (10, 20, 30, 40))


@pytest.mark.parametrize("domain", [None, DOMAIN])
@pytest.mark.parametrize("slot", [None, 5])
def test_a_permit_and_its_windows(domain: Window | None, slot: int | None) -> None:
    usage = Usage(HOUR, Window(0, 9, 9, None), CEILING, 7, slot, domain)
    assert usage_view(usage) == asdict(usage)
    permit = Permit("block", "p_1", "hour", 4, 3, True, [], usage)
    assert permit_view(permit) == asdict(permit)
    assert list(permit_view(permit)) == list(asdict(permit))
