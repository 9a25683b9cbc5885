"""What a check-up says, field for field as shared-schemas/health.schema.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal

from companion.core import wording
from companion.core.wording import Said, as_said

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
    text: Said
    steps: tuple[Said, ...]
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
    title: Said
    text: Said
    evidence: tuple[Evidence, ...]
    fix: Fix | None
    gain: float
    checked_at: int

    @staticmethod
    def read(value: Mapping[str, Any]) -> Finding:
        """Back from what `plain` made of it."""
        value = wording.retold(value)
        evidence = map(wording.retold, value["evidence"])
        seen = tuple(Evidence(**{**one, "answer": tuple(one["answer"])}) for one in evidence)
        fix = value["fix"]
        if fix is not None:
            fix = wording.retold(fix)
            record = None if fix["record"] is None else Record(**fix["record"])
            fix = Fix(as_said(fix["text"]), tuple(map(as_said, fix["steps"])), record)
        texts = {name: as_said(value[name]) for name in ("title", "text")}
        return Finding(**{**value, **texts, "evidence": seen, "fix": fix})


def plain(value: object) -> object:
    """Dataclasses and tuples as the dicts and lists of JSON; beside texts of ours how they were made."""
    if is_dataclass(value):
        found = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: plain(one) for name, one in found.items()} | wording.kept(found)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, Said) else value
