"""One linking from sign-in to the first check-up: three floors, called one after the other."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from companion.core.errors import PostwardenError
from companion.health.service import Health
from companion.linking.service import Linking
from companion.syncing.service import Syncing

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LinkRun:
    linking: Linking
    syncing: Syncing
    health: Health

    def run(self, link_id: str) -> str | None:
        """Ends with the link done, failed or cancelled, whatever happens; never raises. The mailbox's id, where the
        sign-in worked.

        Once signed in the mailbox stays linked: reading and checking are tried again by the clockwork.
        """
        mailbox_id, error = _attempt(lambda: self.linking.connect(link_id))
        if mailbox_id is not None:
            _, reading = _attempt(lambda: self.syncing.sync(mailbox_id, self._open(link_id), asked=True))
            _, checking = _attempt(lambda: self.health.check(mailbox_id, self._open(link_id)))
            error = reading or checking
        self.linking.end(link_id, error)
        return mailbox_id

    def _open(self, link_id: str) -> str | None:
        """None where the linking is over: signed in again, a mailbox is read and checked as on any other day."""
        return link_id if self.linking.link(link_id).state == "running" else None


def _attempt(step: Callable[[], T]) -> tuple[T | None, PostwardenError | None]:
    try:
        return step(), None
    except PostwardenError as error:
        return None, error
    except Exception:
        log.exception("a step of a linking ended")
        return None, PostwardenError()
