"""A linking that is under way: what was asked for, the page it may wait at, and its patience with servers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from companion.core.clock import SECOND, Clock
from companion.core.errors import (
    ConnectionLost,
    HostSilent,
    LinkCancelled,
    Offline,
    ServerBusy,
    SignInUnavailable,
)
from companion.linking.oauth.grant import Grant
from companion.linking.request import LinkRequest
from companion.linking.steps import Steps

T = TypeVar("T")

PASSING = (SignInUnavailable, ServerBusy, ConnectionLost)  # throttled or down: it passes
UNREACHED = (HostSilent, Offline)  # a typing error as well, where the server was typed


class Attempt(Protocol):
    """A sign-in on a provider's page that is under way (`oauth.service.Attempt`)."""

    @property
    def url(self) -> str: ...
    def wait(self, cancelled: threading.Event) -> Grant: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class Pending:
    """A linking that was asked for. `page` while the user is awaited at the provider."""

    request: LinkRequest
    attempt: Attempt | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    page: str | None = None


@dataclass(slots=True)
class Patience:
    """Waits for servers that are throttled or down, for as long as somebody wants the mailbox."""

    steps: Steps
    clock: Clock
    link_id: str
    pending: Pending
    again: tuple[float, ...]
    typed: bool

    def for_server(self, ask: Callable[[], T]) -> T:
        for seconds in self.again:
            try:
                return ask()
            except (*PASSING, *UNREACHED) as error:
                if self.typed and isinstance(error, UNREACHED):
                    raise
                self.steps.waits(self.link_id, error, self.clock.now() + round(seconds * SECOND))
                if self.pending.cancelled.wait(seconds):
                    raise LinkCancelled(address=self.pending.request.address) from None
                self.steps.goes_on(self.link_id)
        return ask()
