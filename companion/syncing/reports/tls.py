"""Reads TLS reports (RFC 8460): JSON in which a sender says how it could connect to our servers. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from companion.syncing.reports.said import Sessions, TlsReport, count, name, shown
from companion.syncing.reports.window import from_date, window

MOST_OCTETS = 1024 * 1024
DEEPEST = 12
MOST_BRACKETS = 40_000  # each pair is an object of its own
MOST_POLICIES = 20
MOST_SESSIONS = 200

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')
_BRACKETS = re.compile(rb"[][{}]")
_WORD = re.compile(r"[a-z0-9-]{1,60}")
_UNSAID = "unsaid"  # a failure that is counted and not explained


def read(document: Iterable[bytes], at: int) -> list[TlsReport]:
    """The reports in a document that came `at` (ms), one for each domain it is about. Raises what the document's steps
    raise."""
    text = b""
    for piece in document:
        text += piece
        if len(text) > MOST_OCTETS:
            return []
    if not _shallow(text):
        return []
    try:
        found = json.loads(text.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return []
    return _reports(found, at) if isinstance(found, dict) else []


def _shallow(text: bytes) -> bool:
    depth = 0
    for n, found in enumerate(_BRACKETS.finditer(_STRING.sub(b"", text))):
        depth += 1 if found[0] in b"[{" else -1
        if depth > DEEPEST or n > MOST_BRACKETS:
            return False
    return True


def _reports(found: dict[str, Any], at: int) -> list[TlsReport]:
    times = _dict(found.get("date-range"))
    begins, ends = window(from_date(times.get("start-datetime")), from_date(times.get("end-datetime")), at)
    org, number = _text(found.get("organization-name"), 100), _text(found.get("report-id"), 255)
    by_domain: dict[str, dict[tuple[str, str, str], int]] = {}
    for each in _list(found.get("policies"))[:MOST_POLICIES]:
        policy = _dict(_dict(each).get("policy"))
        if domain := name(_text(policy.get("policy-domain"), 300)):
            sums = by_domain.setdefault(domain, {})
            for one in _sessions(_dict(each), policy):
                key = one.policy, one.result, one.mx
                if key in sums or len(sums) < MOST_SESSIONS:
                    sums[key] = count(sums.get(key, 0) + one.count)
    return [
        TlsReport(org, number, domain, begins, ends, tuple(Sessions(*key, n) for key, n in sums.items()))
        for domain, sums in by_domain.items()
    ]


def _sessions(each: dict[str, Any], policy: dict[str, Any]) -> Iterable[Sessions]:
    kind = _word(policy.get("policy-type"))
    summary = _dict(each.get("summary"))
    if good := count(summary.get("total-successful-session-count")):
        yield Sessions(kind, "success", "", good)
    explained = 0
    for one in _list(each.get("failure-details"))[:MOST_SESSIONS]:
        told = _dict(one)
        if bad := count(told.get("failed-session-count")):
            explained += bad
            mx = name(_text(told.get("receiving-mx-hostname"), 300))
            yield Sessions(kind, _word(told.get("result-type")) or _UNSAID, mx, bad)
    if (more := count(summary.get("total-failure-session-count")) - explained) > 0:
        yield Sessions(kind, _UNSAID, "", more)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    """Where there is one only, some write it without the list."""
    return value if isinstance(value, list) else [value] if isinstance(value, dict) else []


def _text(value: object, most: int) -> str:
    return shown(value[:2_000], most) if isinstance(value, str) else ""


def _word(value: object) -> str:
    lowered = value.strip().lower() if isinstance(value, str) and len(value) < 100 else ""
    return lowered if _WORD.fullmatch(lowered) else ""
