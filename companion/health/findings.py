"""What a check-up says, field for field as shared-schemas/health.schema.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal

Check = Literal[
    "spf", "dkim", "dmarc", "mx", "provider", "ptr", "blocklists", "tracking", "services", "mta_sts", "tls_rpt",
    "bimi", "dnssec", "bounces", "rejections", "deferrals", "complaints", "unsubscribes", "replies",
    "placement",
]  # fmt: skip
Severity = Literal["stop", "fix", "hint", "ok", "unknown"]
SEVERITIES: tuple[Severity, ...] = ("stop", "fix", "hint", "unknown", "ok")  # worst first


@dataclass(frozen=True, slots=True)
class Record:
    """A DNS record to copy. `name` is relative to the organisational domain, `@` for that itself."""

    type: Literal["TXT", "CNAME", "MX", "PTR"]
    name: str
    host: str
    value: str
    ttl: int
    replaces: str | None


@dataclass(frozen=True, slots=True)
class Fix:
    text: str
    steps: tuple[str, ...]
    record: Record | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was asked, what came back, how many name servers were asked, and when (ms). `holds_until` (ms): so long the
    name server may repeat it, whatever stands in the DNS."""

    question: str
    answer: tuple[str, ...]
    servers: int
    asked_at: int
    holds_until: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong or right. `gain`: points that its fix brings; 0 until the score is known."""

    id: str
    check: Check
    severity: Severity
    title: str
    text: str
    evidence: tuple[Evidence, ...]
    fix: Fix | None
    gain: float
    checked_at: int

    @staticmethod
    def read(value: Mapping[str, Any]) -> Finding:
        """Back from what `plain` made of it."""
        seen = tuple(Evidence(**{**one, "answer": tuple(one["answer"])}) for one in value["evidence"])
        fix = value["fix"]
        if fix is not None:
            record = None if fix["record"] is None else Record(**fix["record"])
            fix = Fix(fix["text"], tuple(fix["steps"]), record)
        return Finding(**{**value, "evidence": seen, "fix": fix})


def plain(value: object) -> object:
    """Dataclasses and tuples as the dicts and lists of JSON."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value
