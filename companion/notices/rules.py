"""What is worth a notice, by the facts of now. Pure (health.md "Notices").

A defect of the DNS is its domain's matter, however many mailboxes are there; what happened to a mailbox's sends is the
mailbox's. Of the mailboxes of one domain and provider the newest check-up speaks: the others may be older than a fix,
or than name servers that fell silent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from companion.core.clock import DAY, HOUR
from companion.core.wording import Said
from companion.notices import words
from companion.notices.facts import DEFECTS, STREAM, Capped, Checked, Found, Late, MailboxFacts
from companion.notices.hours import Hours
from companion.notices.matter import APART, RAMP, Matter, Severity, Standing

FELL = 10  # points
OFF = ("needs_sign_in", "disconnected")  # states of a mailbox
OFF_RULES = ("sign_in", "disconnected")
# Caps on a domain's score, and the checks without which nobody can say that one is over.
DOMAIN_CAPS = {
    "unsigned": ("spf", "dkim"),
    "dmarc_fails": (),
    "blocklist": ("blocklists",),
    "spf_error": ("spf",),
}
PASSES = ("defect", "blocklist", "cap")  # of which it is said what the score gained
LATE_FOR = 3 * DAY  # a weekend may lie between waking and telling
TWICE = 2


def matters(
    mailboxes: Sequence[MailboxFacts], now: int, hours: Hours, late: Late | None = None
) -> list[Matter]:
    """Each identity once."""
    found = [*_paused(mailboxes, now), *_of_domains(mailboxes, now, hours), *_late(late, now, hours)]
    for mailbox in mailboxes:
        found += [*_state(mailbox, now), *_held(mailbox, now, hours), *_stream(mailbox)]
        found += _ramped(mailbox, now, hours)
    return list({matter.id: matter for matter in found}.values())


def unsure(standing: Standing, mailboxes: Sequence[MailboxFacts]) -> bool:
    """Whether nobody can say that it is over: its mailboxes are not signed in, or its check could not be made."""
    mine = [mailbox for mailbox in mailboxes if mailbox.id in standing.mailboxes]
    if standing.rule in OFF_RULES or standing.rule == "checks_paused":
        return False
    active = [mailbox for mailbox in mine if mailbox.state not in OFF]
    if not active:
        return True
    newest = [_newest(each) for each in _alike(active)]
    if standing.kind == "score":
        return any(checked is not None and checked.silent for checked in newest)
    needed = _needed(standing)
    return any(checked is not None and checked.unsure(check) for checked in newest for check in needed)


def over(standing: Standing, mailboxes: Sequence[MailboxFacts]) -> Said:
    """What there is to say of one that has just ended."""
    mine = [one for one in mailboxes if one.id in standing.mailboxes]
    domain = mine[0].domain if mine else ""
    return words.over(domain, _newest(mine) if standing.kind in PASSES else None)


def _needed(standing: Standing) -> tuple[str, ...]:
    """The checks that say whether it is over."""
    name = standing.rule.partition(":")[2]
    if standing.kind == "blocklist":
        return ("blocklists",)
    return (name.partition(".")[0],) if standing.kind == "defect" else DOMAIN_CAPS.get(name, ())


def doubtful(standings: Iterable[Standing], mailboxes: Sequence[MailboxFacts], now: int) -> list[str]:
    """Mailboxes of which another check-up would confirm what one alone says, and that were not asked lately."""
    doubts = [one for one in standings if not one.sure and one.ended_at is None and now - one.seen >= APART]
    asked = {
        one.id
        for one in mailboxes
        if one.state in OFF or one.checked is None or 0 <= now - one.checked.at < APART
    }
    linked = {one.id for one in mailboxes}
    found = [next((each for each in one.mailboxes if each in linked - asked), None) for one in doubts]
    return sorted({each for each in found if each is not None})


def _state(of: MailboxFacts, now: int) -> Iterator[Matter]:
    if of.state in OFF:
        rule = "sign_in" if of.state == "needs_sign_in" else "disconnected"
        title, text = words.signed_out(of) if rule == "sign_in" else words.disconnected(of)
        yield Matter(of.id, rule, "stop", title, text, (of.id,), now, waiting=of.waiting > 0)
    if of.paused is not None:
        title, text = words.paused(of, of.paused)
        waits = of.waiting > 0
        yield Matter(of.id, "paused", "stop", title, text, (of.id,), now, waiting=waits, mark=of.paused.why)


def _held(of: MailboxFacts, now: int, hours: Hours) -> Iterator[Matter]:
    """A limit frees itself, so it waits for nobody: it never breaks the quiet."""
    if of.held is not None:
        until = hours.said(of.held.until, now)
        rule = "limit" if of.held.by == "day" else "provider"
        title, text = words.held(of, of.held, until)
        yield Matter(of.id, rule, "stop", title, text, (of.id,), now)


def _ramped(of: MailboxFacts, now: int, hours: Hours) -> Iterator[Matter]:
    """On its day only: it is told in that day's digest, or never."""
    step = of.ramped
    if step is not None and hours.day(step.at) == hours.day(now):
        title, text = words.ramped(of.domain, step)
        yield Matter(of.id, RAMP, "info", title, text, (of.id,), step.at, mark=str(step.number))


def _stream(of: MailboxFacts) -> Iterator[Matter]:
    if of.checked is None:
        return
    checked = of.checked
    for cap in checked.caps:
        if cap.id not in DOMAIN_CAPS:
            yield _cap(of.id, cap, of.domain, (of.id,), checked.known_at, 1)
    for found in checked.findings:
        if found.check in STREAM and found.severity in DEFECTS:
            yield _defect(of.id, found, of.domain, (of.id,), checked.known_at, 1)
    if (
        checked.score is None or checked.best is None or checked.silent
    ):  # without the DNS no score is compared
        return
    if checked.best - checked.score >= FELL:
        title, text = words.fell(of.domain, checked.best, checked.score)
        yield Matter(of.id, "score", "fix", title, text, (of.id,), checked.known_at, TWICE)


def _alike(mailboxes: Iterable[MailboxFacts]) -> Iterator[list[MailboxFacts]]:
    """Those of one domain and provider together."""
    ordered = sorted(mailboxes, key=lambda one: (one.domain, one.kind, one.id))
    for _, alike in groupby(ordered, key=lambda one: (one.domain, one.kind)):
        yield list(alike)


def _newest(mailboxes: Iterable[MailboxFacts]) -> Checked | None:
    return max((one.checked for one in mailboxes if one.checked), key=lambda one: one.at, default=None)


def _of_domains(mailboxes: Iterable[MailboxFacts], now: int, hours: Hours) -> Iterator[Matter]:
    for domain, groups in groupby(_alike(mailboxes), key=lambda group: group[0].domain):
        found: dict[str, list[Matter]] = {}
        for group in groups:
            checked = _newest(group)
            if checked is not None:
                ids = tuple(one.id for one in group)
                passed: dict[str, int] = {}
                for one in group:
                    passed |= {name: max(at, passed.get(name, at)) for name, at in one.passed.items()}
                bad = {found.check for found in checked.findings if found.severity in DEFECTS}
                said = {name: hours.day_said(min(at, now), now) for name, at in passed.items() if name in bad}
                for matter in _domain(domain, checked, ids, said):
                    found.setdefault(matter.rule, []).append(matter)
        for same in found.values():
            worst = min(same, key=lambda one: ("stop", "fix", "info").index(one.severity))
            ids = tuple(sorted({each for one in same for each in one.mailboxes}))
            at = max(one.at for one in same)
            yield Matter(
                domain, worst.rule, worst.severity, worst.title, worst.text, ids, at, TWICE, mark=worst.mark
            )


def _domain(
    domain: str, checked: Checked, ids: tuple[str, ...], passed: Mapping[str, Said]
) -> Iterator[Matter]:
    for cap in checked.caps:
        if cap.id in DOMAIN_CAPS:
            yield _cap(domain, cap, domain, ids, checked.at, TWICE)
    for found in checked.findings:
        if found.check not in STREAM and found.severity in DEFECTS:
            yield _defect(domain, found, domain, ids, checked.at, TWICE, passed.get(found.check))


def _paused(mailboxes: Sequence[MailboxFacts], now: int) -> Iterator[Matter]:
    """A resolver that is down is one notice, not one of each check."""
    newest = [one.checked for one in mailboxes if one.checked is not None and one.state not in OFF]
    if newest and all(checked.silent for checked in newest):
        ids = tuple(one.id for one in mailboxes)
        at = max(checked.at for checked in newest)
        title, text = words.CHECKS_PAUSED
        yield Matter("", "checks_paused", "info", title, text, ids, min(at, now), TWICE)


def _late(late: Late | None, now: int, hours: Hours) -> Iterator[Matter]:
    """Once for each waking: another one is another matter (`mark`)."""
    if late is None or not late.ids or not 0 <= now - late.woke < LATE_FOR:
        return
    asleep, woke = hours.said(late.asleep, now), hours.said(late.woke, now)
    title, text = words.late(len(late.ids), asleep, woke, over=now - late.woke > HOUR)
    rule = f"late:{hours.day(late.woke)}"
    yield Matter("", rule, "fix", title, text, late.mailboxes, late.woke, mark=str(late.woke))


def _cap(subject: str, cap: Capped, domain: str, ids: tuple[str, ...], at: int, needs: int) -> Matter:
    title, text = words.capped(domain, cap)
    return Matter(subject, f"cap:{cap.id}", "stop", title, text, ids, at, needs)


def _defect(
    subject: str,
    found: Found,
    domain: str,
    ids: tuple[str, ...],
    at: int,
    needs: int,
    passed: Said | None = None,
) -> Matter:
    severity: Severity = "stop" if found.severity == "stop" else "fix"
    if found.check == "blocklists":
        name = found.id.partition(".")[2]
        title, text = words.listed(domain, name)
        rule = f"blocklist:{name}"
        return Matter(subject, rule, severity, title, text, ids, at, needs)
    title, text = words.defect(domain, found, passed)
    return Matter(subject, f"defect:{found.id}", severity, title, text, ids, at, needs)
