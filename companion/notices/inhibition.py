"""Which notices follow from a bigger one, and are not told beside it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from companion.core.clock import DAY
from companion.notices.matter import Standing

OFF = ("sign_in", "disconnected")
SCORE_DAYS = 7 * DAY  # against whose best a score has fallen
PAUSE_MUTES = (
    "limit",
    "provider",
    "cap:bounces",
    "cap:bounces_high",
    "cap:rejections",
    "defect:bounces.",
    "defect:rejections.",
)
# A cap on the score, and the checks whose defects bring it; then the lesser cap it stands above.
CAUSES = {
    "cap:unsigned": ("defect:spf.", "defect:dkim."),
    "cap:dmarc_fails": ("defect:dmarc.",),
    "cap:spf_error": ("defect:spf.",),
    "cap:bounces_high": ("defect:bounces.", "cap:bounces"),
    "cap:bounces": ("defect:bounces.",),
    "cap:rejections": ("defect:rejections.",),
    "cap:complaints_high": ("defect:complaints.", "cap:complaints"),
    "cap:complaints": ("defect:complaints.",),
    "cap:placement": ("defect:placement.",),
}


def muted(standings: Sequence[Standing]) -> set[str]:
    """Ids. What is over mutes nothing, and of mailboxes that are off no good news is told either; what is not confirmed
    yet already mutes the score it lowers."""
    now = [one for one in standings if one.ended_at is None and not one.known]
    away = {one.subject for one in now if one.rule in OFF}
    good = {one.id for one in standings if one.solved and one.mailboxes and away.issuperset(one.mailboxes)}
    return good | {one.id for one in now if _follows(one, now, away)}


def _follows(one: Standing, now: Sequence[Standing], away: set[str]) -> bool:
    if one.rule in OFF or one.rule == "checks_paused":
        return False
    if one.mailboxes and away.issuperset(one.mailboxes):
        return True
    return any(_covers(bigger, one) for bigger in now if bigger.id != one.id)


def _covers(bigger: Standing, one: Standing) -> bool:
    if not set(bigger.mailboxes) & set(one.mailboxes):
        return False
    if one.rule == "score":
        lowers = bigger.severity != "info" and bigger.kind not in ("limit", "provider", "late")
        return lowers and one.since - bigger.since < SCORE_DAYS  # what is older had lowered it before
    if bigger.subject != one.subject:
        return False
    if one.rule == "cap:blocklist":
        return bigger.rule.startswith("blocklist:")
    named = PAUSE_MUTES if bigger.rule == "paused" else CAUSES.get(bigger.rule, ())
    return any(one.rule.startswith(rule) if rule.endswith(".") else one.rule == rule for rule in named)
