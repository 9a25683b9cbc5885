"""The composition root: builds everything from `Settings`, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from companion.app.opening import opened
from companion.core.clock import Clock, SystemClock
from companion.core.settings import Settings
from companion.pairing.service import Pairing

if TYPE_CHECKING:
    from companion.app.running import Companion
    from companion.app.services import Services


def build(settings: Settings, clock: Clock | None = None) -> Companion:
    """The companion that serves. Nothing is opened before its `start`."""
    from companion.app.running import Companion  # HTTP is for this one; commands are quicker without it

    return Companion(settings, clock or SystemClock())


@contextmanager
def open_services(settings: Settings, clock: Clock | None = None) -> Iterator[Services]:
    """Everything but HTTP and the clockwork, for a command; works beside a running companion.

    Raises DataDirectoryRefused, DatabaseTooNew, StoreUnavailable, VaultRefused.
    """
    from companion.app.services import wire

    with opened(settings, clock or SystemClock()) as basis, wire(basis, settings) as services:
        yield services


@contextmanager
def open_pairing(settings: Settings, clock: Clock | None = None) -> Iterator[Pairing]:
    """The pairing desk, for `pair`, `clients` and `unpair`; works beside a running companion. Raises as above."""
    with opened(settings, clock or SystemClock()) as basis:
        yield basis.pairing
