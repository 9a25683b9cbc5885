"""Reads the record and the file of MTA-STS (RFC 8461 sections 3.1 and 3.2). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.core.wording import Said, say

MODES = ("enforce", "testing", "none")
LONGEST_AGE = 31_557_600  # seconds; a year
_RECORD = re.compile(r"v=STSv1[ \t]*;[ \t]*id=([A-Za-z0-9]{1,32})[ \t]*(?:;.*)?")


@dataclass(frozen=True, slots=True)
class Policy:
    """`max_age` in seconds. `mx`: names, or `*.name` for exactly one label before it."""

    mode: str
    mx: tuple[str, ...]
    max_age: int


def read_id(record: str) -> str | None:
    """The id in the record; None where it breaks the grammar."""
    found = _RECORD.fullmatch(record.strip())
    return found[1] if found else None


def read_policy(lines: tuple[str, ...]) -> Policy | Said:
    """The policy, or a sentence that says what is wrong with it."""
    first: dict[str, str] = {}
    mx: list[str] = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not line.strip():
            continue
        if not colon:
            return say("A line in it is no “name: value”.")
        if name.strip() == "mx":
            mx.append(value.strip().lower().removesuffix("."))
        first.setdefault(name.strip(), value.strip())
    if first.get("version") != "STSv1":
        return say("It doesn't say “version: STSv1”.")
    if first.get("mode") not in MODES:
        return say("Its mode is none of enforce, testing and none.")
    age = first.get("max_age", "")
    if not (re.fullmatch(r"[0-9]{1,8}", age) and int(age) <= LONGEST_AGE):
        return say("Its max_age is no number of seconds up to a year.")
    if not mx and first["mode"] != "none":
        return say("It names no mail server.")
    return Policy(first["mode"], tuple(mx), int(age))


def covers(policy: Policy, host: str) -> bool:
    return any(
        host == name or (name.startswith("*.") and host.partition(".")[2] == name[2:]) for name in policy.mx
    )
