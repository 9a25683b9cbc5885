"""Check-ups on their way: what each knows already, for the sidebar to fill row by row."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from companion.health.findings import SEVERITIES, Check
from companion.health.report import HealthReport


@dataclass(frozen=True, slots=True)
class LatestHealth:
    """The last check-up: when (ms), and shared-schemas' Health. `asking`: checks of one on its way that wait for
    answers."""

    at: int
    health: Mapping[str, Any]
    asking: Collection[Check] = ()


class Unfolding:
    """One a process; kept nowhere, since a check-up doesn't outlive the process either."""

    def __init__(self) -> None:
        self._known: dict[str, LatestHealth] = {}
        self._lock = Lock()

    def tell(self, mailbox_id: str, before: Mapping[str, Any] | None, report: HealthReport) -> None:
        """`report` so far, with the findings of the last check-up (`before`, if it was of the same domain) for the
        checks that still ask. It bears the time of that one until it is complete."""
        health = report.as_kept()
        if before is not None and before["domain"] == report.domain:
            waiting = (one for one in before["findings"] if one["check"] in report.pending)
            health["checked_at"] = before["checked_at"]
            health["findings"] = sorted((*health["findings"], *waiting), key=_order)
        with self._lock:
            self._known[mailbox_id] = LatestHealth(report.checked_at, health, report.pending)

    def known(self, mailbox_id: str) -> LatestHealth | None:
        with self._lock:
            return self._known.get(mailbox_id)

    def done(self, mailbox_id: str) -> None:
        with self._lock:
            self._known.pop(mailbox_id, None)


def _order(finding: Mapping[str, Any]) -> tuple[int, float, str]:
    return SEVERITIES.index(finding["severity"]), -finding["gain"], finding["id"]
