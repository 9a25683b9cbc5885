from __future__ import annotations

from tests.fakes.served import served
from tests.web.linked import web

__all__ = ["served", "web"]
