"""What changed between two check-ups, in sentences; and the score of each day. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from companion.core.wording import Said, as_said, retold, say

NAMES = {
    "spf": "SPF",
    "dkim": "DKIM",
    "dmarc": "DMARC",
    "mx": "MX",
    "provider": say("Provider"),
    "ptr": say("Server name"),
    "blocklists": say("Blocklists"),
    "tracking": say("Tracking domain"),
    "services": say("Sending services"),
    "mta_sts": "MTA-STS",
    "tls_rpt": say("TLS reports"),
    "bimi": "BIMI",
    "dnssec": "DNSSEC",
    "bounces": say("Bounces"),
    "rejections": say("Refusals"),
    "deferrals": say("Delays"),
    "complaints": say("Complaints"),
    "unsubscribes": say("Unsubscribes"),
    "replies": say("Answers"),
    "placement": say("Placement tests"),
}
DEFECTS = ("stop", "fix")
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DayScore:
    """The last check-up of one local day, `2026-11-23`. `score` is None where too little was known."""

    day: str
    score: float | None
    low: float
    high: float


def days(rows: Iterable[tuple[int, float | None, float, float]], zone: tzinfo | None) -> tuple[DayScore, ...]:
    """Of check-ups (time in ms, score, low, high), oldest first: each day's last. `zone` None: this computer's."""
    found: dict[str, DayScore] = {}
    for at, score, low, high in rows:
        day = local_day(at, zone)
        found[day] = DayScore(day, score, low, high)
    return tuple(found[day] for day in sorted(found))


def local_day(at: int, zone: tzinfo | None) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).date().isoformat()


def changes(before: Json, after: Json) -> tuple[Said, ...]:
    """Both as shared-schemas' Health. The score first, then what got worse, then what got better; what nobody could
    say at one of the two times says nothing."""
    return (*_score(before["score"], after["score"]), *_caps(before, after), *_findings(before, after))


def _score(before: Json, after: Json) -> Iterable[Said]:
    old, new = (None if one["score"] is None else round(one["score"]) for one in (before, after))
    if old is None and new is not None:
        yield say("There is a score now: {new}.", new=new)
    elif old is not None and new is None:
        yield say("There is no score any more. It was {old}.", old=old)
    elif old is not None and new is not None and old != new:
        rose = new > old
        yield (
            say("Your score rose from {old} to {new}.", old=old, new=new)
            if rose
            else say("Your score fell from {old} to {new}.", old=old, new=new)
        )


def _caps(before: Json, after: Json) -> Iterable[Said]:
    old, new = ({cap["id"]: cap for cap in one["score"]["caps"]} for one in (before, after))
    for name, cap in new.items():
        if name not in old:
            yield say("It stays at {at} or less now: {why}", at=cap["at"], why=_text(cap, "text"))
    for name, cap in old.items():
        if name not in new:
            yield say("No longer so: {why}", why=_text(cap, "text"))


def _findings(before: Json, after: Json) -> Iterable[Said]:
    old, new = _by_check(before), _by_check(after)
    worse, better = [], []
    for check in NAMES:
        then, now = old.get(check), new.get(check)
        if then is None or now is None or "unknown" in (*then.values(), *now.values()):
            continue
        was, is_now = ({title for title, one in some.items() if one in DEFECTS} for some in (then, now))
        worse += [
            say("{check}: {what}.", check=NAMES[check], what=title)
            for title in now
            if title in is_now - was and not (was and _counts(check))
        ]
        if was and not is_now:
            better.append(say("{check}: all well again.", check=NAMES[check]))
        elif not _counts(check):
            better += [
                say("{check}: no longer “{what}”.", check=NAMES[check], what=title)
                for title in then
                if title in was - is_now
            ]
    return (*worse, *better)


def _by_check(health: Json) -> dict[str, dict[Said, str]]:
    found: dict[str, dict[Said, str]] = {}
    for one in health["findings"]:
        found.setdefault(one["check"], {})[_text(one, "title")] = one["severity"]
    return found


def _text(value: Json, name: str) -> Said:
    return as_said(retold(value)[name])


def _counts(check: str) -> bool:
    """Its titles hold numbers, which differ from day to day without being news."""
    return check in ("bounces", "deferrals", "complaints", "unsubscribes", "replies", "placement")


def last_of_day_before(ats: Sequence[int], now: int, zone: tzinfo | None) -> int | None:
    """Of times in ms, the last one that lies on an earlier local day than `now`."""
    today = local_day(now, zone)
    return max((at for at in ats if local_day(at, zone) < today), default=None)
