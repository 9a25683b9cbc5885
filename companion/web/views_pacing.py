"""Limits and the ramp-up in the form of their schemas. Pure."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from companion.ledger.limits import Usage, Window
from companion.sending.ramping import RampUp
from companion.sending.rampup import Stage
from companion.store.mailboxes import MailboxRow


def usage_view(usage: Usage) -> dict[str, Any]:
    """Written out, since a permit waits for it: `asdict` copies each number, which took a tenth of the permit."""
    return {
        "hour": _window(usage.hour),
        "day": _window(usage.day),
        "ceiling": _window(usage.ceiling),
        "can_send_now": usage.can_send_now,
        "next_slot": usage.next_slot,
        "domain": None if usage.domain is None else _window(usage.domain),
    }


def limits_view(row: MailboxRow) -> dict[str, Any]:
    return {
        "hour": row.limit_hour,
        "day": row.limit_day,
        "gap_seconds": row.gap_seconds,
        "counts": row.counts,
        "send_anyway": row.send_anyway,
        "replies": row.replies,
    }


def ramp_up_view(found: RampUp) -> dict[str, Any]:
    return {
        "on": found.on,
        "proven": found.proven,
        "plan": asdict(found.plan),
        "number": found.number,
        "why": found.why,
        "stopped": found.stopped,
        "stage": found.stage,
        "stages": found.plan.stages,
        "since": found.since and found.since.isoformat(),
        "next": _day(found.next),
        "goal": _day(found.goal),
        "bounce_rate": round(found.state.bounce_rate, 2),
        "days": [{"day": day.isoformat(), "number": number} for day, number in found.days],
    }


def _window(window: Window) -> dict[str, Any]:
    return {"used": window.used, "limit": window.limit, "left": window.left, "frees_at": window.frees_at}


def _day(stage: Stage | None) -> dict[str, Any] | None:
    return None if stage is None else {"day": stage.day.isoformat(), "number": stage.number}
