from __future__ import annotations

from tests.fakes.served import served

__all__ = ["served"]
