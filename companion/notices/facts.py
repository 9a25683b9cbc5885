"""What notices are judged by: how each mailbox stands now, and its last check-up. Times in ms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

STREAM = (
    "bounces",
    "rejections",
    "deferrals",
    "complaints",
    "unsubscribes",
    "replies",
    "placement",
)  # a mailbox's own checks
ALWAYS = ("spf", "dmarc", "mx")  # asked in every check-up
DEFECTS = ("stop", "fix")


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, without its evidence: that may name addresses."""

    id: str
    check: str
    severity: str
    title: str


@dataclass(frozen=True, slots=True)
class Capped:
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The last check-up. `best`: the highest score of the seven days before it; `before`: the last one before it.
    `counted`: when what is not of the DNS was last looked at, if not at the check-up itself."""

    at: int
    score: float | None
    best: float | None
    findings: tuple[Found, ...]
    caps: tuple[Capped, ...]
    counted: int | None = None
    before: float | None = None

    @property
    def known_at(self) -> int:
        """When the score and what came back were as they are here."""
        return self.at if self.counted is None else self.counted

    @property
    def silent(self) -> bool:
        """No name server answered."""
        asked = [found for found in self.findings if found.check in ALWAYS]
        return bool(asked) and all(found.severity == "unknown" for found in asked)

    @property
    def passed(self) -> frozenset[str]:
        """The checks that found nothing to do."""
        bad = {found.check for found in self.findings if found.severity in (*DEFECTS, "unknown")}
        return frozenset(found.check for found in self.findings if found.check not in bad)

    def unsure(self, check: str) -> bool:
        """Nothing was found out about it."""
        mine = [found for found in self.findings if found.check == check]
        return bool(mine) and all(found.severity == "unknown" for found in mine)


@dataclass(frozen=True, slots=True)
class Paused:
    """The guard's pause. `came_back` of the last `of` sends."""

    why: str
    at: int
    came_back: int
    of: int


@dataclass(frozen=True, slots=True)
class Held:
    """What keeps queued messages: the user's limit `day`, or `ceiling`, the provider's; and until when. `sent` of
    `limit` in the last 24 hours."""

    by: str
    until: int
    sent: int = 0
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Ramped:
    """The ramp-up moved on to `number` a day, stage `stage` of `stages`, at that time."""

    at: int
    number: int
    stage: int
    stages: int


@dataclass(frozen=True, slots=True)
class MailboxFacts:
    """`provider`: as its users call it, None where we know no name for it. `waiting`: messages in its outbox. `passed`:
    when each check last passed. `ramped`: its last step up, if the number stands."""

    id: str
    domain: str
    provider: str | None
    kind: str
    state: str
    reason: str | None
    since: int
    waiting: int
    paused: Paused | None
    held: Held | None
    checked: Checked | None
    passed: Mapping[str, int] = field(default_factory=dict)
    ramped: Ramped | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """Messages that were due while this computer slept. `asleep`: when the first of them was; `woke`: since when they
    leave. `ids` are those of the outbox."""

    asleep: int
    woke: int
    ids: tuple[str, ...]
    mailboxes: tuple[str, ...]
