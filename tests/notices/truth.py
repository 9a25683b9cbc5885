"""What is so, read off the facts by health.md "Notices" alone: the oracle's own reading, with no rule of the product's.
Of the product it takes only what names things: identities, and the shapes of facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from companion.core.clock import DAY
from companion.notices.facts import Checked, Late, MailboxFacts
from companion.notices.matter import identity

OFF = {"needs_sign_in": "sign_in", "disconnected": "disconnected"}
BLOCKING = ("sign_in", "disconnected", "paused")  # until the user acts, what waits does not leave
STREAM = ("bounces", "rejections", "deferrals", "complaints", "unsubscribes", "replies", "placement")
DOMAIN_CAPS = {
    "unsigned": ("spf", "dkim"), "dmarc_fails": (), "spf_error": ("spf",), "blocklist": ("blocklists",),
}  # fmt: skip
FOLLOW_A_PAUSE = (
    "limit", "provider", "cap:bounces", "cap:bounces_high", "cap:rejections", "defect:bounces", "defect:rejections",
)  # fmt: skip
RANK = {"stop": 0, "fix": 1, "info": 2}


@dataclass
class Cause:
    """What is so at a look. `at`: of the check-up that says so; `twice`: one is not enough."""

    subject: str
    rule: str
    severity: str
    mailboxes: tuple[str, ...]
    at: int
    twice: bool = False
    waiting: bool = False
    mark: str = ""

    @property
    def id(self) -> str:
        return identity(self.subject, self.rule)

    @property
    def state(self) -> str:
        """As long as it is this, nothing has changed."""
        return f"{self.severity}:{self.mark}"


def truth(
    mailboxes: Iterable[MailboxFacts], late: Late | None, now: int, day: Callable[[int], str]
) -> dict[str, Cause]:
    """All that is so, each identity once with its worst. `day`: the local one of a time."""
    every = list(mailboxes)
    found: dict[str, Cause] = {}
    for one in [*_of_mailboxes(every, now, day), *_of_domains(every), *_of_all(every, late, now, day)]:
        before = found.get(one.id)
        if before is None or RANK[one.severity] < RANK[before.severity]:
            found[one.id] = one
        if before is not None:
            found[one.id].mailboxes = tuple(sorted({*before.mailboxes, *one.mailboxes}))
            found[one.id].at = max(before.at, one.at)
    return found


def _of_mailboxes(every: Iterable[MailboxFacts], now: int, day: Callable[[int], str]) -> Iterator[Cause]:
    for one in every:
        mine, waits = (one.id,), one.waiting > 0
        if one.state in OFF:
            yield Cause(one.id, OFF[one.state], "stop", mine, now, waiting=waits)
        if one.paused is not None:
            yield Cause(one.id, "paused", "stop", mine, now, waiting=waits, mark=one.paused.why)
        if one.held is not None:
            yield Cause(one.id, "limit" if one.held.by == "day" else "provider", "stop", mine, now)
        if one.ramped is not None and day(one.ramped.at) == day(now):
            yield Cause(one.id, "ramp", "info", mine, one.ramped.at, mark=str(one.ramped.number))
        if one.checked is None:
            continue
        for cap in one.checked.caps:
            if cap.id not in DOMAIN_CAPS:
                yield Cause(one.id, f"cap:{cap.id}", "stop", mine, one.checked.known_at)
        for found in one.checked.findings:
            if found.check in STREAM and found.severity in ("stop", "fix"):
                yield Cause(one.id, f"defect:{found.id}", found.severity, mine, one.checked.known_at)
        score, best = one.checked.score, one.checked.best
        if not silent(one.checked) and score is not None and best is not None and best - score >= 10:
            yield Cause(one.id, "score", "fix", mine, one.checked.known_at, twice=True)


def _of_domains(every: list[MailboxFacts]) -> Iterator[Cause]:
    for group in groups(every):
        checked, ids = newest(group), tuple(sorted(one.id for one in group))
        if checked is None:
            continue
        domain = group[0].domain
        for cap in checked.caps:
            if cap.id in DOMAIN_CAPS:
                yield Cause(domain, f"cap:{cap.id}", "stop", ids, checked.at, twice=True)
        for found in checked.findings:
            if found.check not in STREAM and found.severity in ("stop", "fix"):
                listed = found.check == "blocklists"
                rule = f"blocklist:{found.id.split('.')[1]}" if listed else f"defect:{found.id}"
                yield Cause(domain, rule, found.severity, ids, checked.at, twice=True)


def _of_all(
    every: list[MailboxFacts], late: Late | None, now: int, day: Callable[[int], str]
) -> Iterator[Cause]:
    asked = [one.checked for one in every if one.checked is not None and one.state not in OFF]
    if asked and all(silent(one) for one in asked):
        at = min(now, max(one.at for one in asked))
        yield Cause("", "checks_paused", "info", tuple(one.id for one in every), at, twice=True)
    if late is not None and 0 <= now - late.woke < 3 * DAY:
        yield Cause("", f"late:{day(late.woke)}", "fix", late.mailboxes, late.woke, mark=str(late.woke))


def groups(every: Iterable[MailboxFacts]) -> list[list[MailboxFacts]]:
    """Of one domain at one provider."""
    found: dict[tuple[str, str], list[MailboxFacts]] = {}
    for one in every:
        found.setdefault((one.domain, one.kind), []).append(one)
    return list(found.values())


def newest(group: Iterable[MailboxFacts]) -> Checked | None:
    made = [one.checked for one in group if one.checked is not None]
    return max(made, key=lambda one: one.at) if made else None


def silent(checked: Checked) -> bool:
    asked = [found.severity for found in checked.findings if found.check in ("spf", "dmarc", "mx")]
    return bool(asked) and set(asked) == {"unknown"}


def _unknown(checked: Checked, check: str) -> bool:
    said = {found.severity for found in checked.findings if found.check == check}
    return said == {"unknown"}


def sayable(cause: Cause, every: Iterable[MailboxFacts]) -> bool:
    """Whether anybody can say that it is over: its mailboxes are signed in, and each answer that it takes is there."""
    if cause.rule == "checks_paused" or cause.rule in OFF.values():
        return True
    mine = [one for one in every if one.id in cause.mailboxes and one.state not in OFF]
    if not mine:
        return False
    kind, _, name = cause.rule.partition(":")
    checks = {
        "blocklist": ("blocklists",),
        "defect": (name.partition(".")[0],),
        "cap": DOMAIN_CAPS.get(name, ()),
    }
    made = [newest(group) for group in groups(mine)]
    if kind == "score":
        return not any(one is not None and silent(one) for one in made)
    return not any(one is not None and _unknown(one, check) for one in made for check in checks.get(kind, ()))


def follows(
    cause: Cause, facts: Iterable[MailboxFacts], so: Mapping[str, Cause], *, maybe: bool = False
) -> bool:
    """Something bigger says it. `maybe`: or could be held to."""
    if cause.rule in OFF.values() or cause.rule == "checks_paused":
        return False
    mine = [one for one in facts if one.id in cause.mailboxes]
    if mine and all(one.state in OFF for one in mine):
        return True
    paused = any(one.id == cause.subject and one.paused is not None for one in mine)
    if paused and any(cause.rule.startswith(rule) for rule in FOLLOW_A_PAUSE):
        return True
    others = [
        other for other in so.values() if other.id != cause.id and {*other.mailboxes} & {*cause.mailboxes}
    ]
    small = cause.rule == "score" or cause.rule.startswith(("cap:", "defect:"))
    return (
        maybe
        and small
        and any(other.rule.startswith(("cap:", "defect:", "block", "paused")) for other in others)
    )


def domains(cause: Cause, facts: Iterable[MailboxFacts]) -> set[str]:
    return {one.domain for one in facts if one.id in cause.mailboxes}
