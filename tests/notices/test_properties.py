"""Whatever happens: three a day, nothing twice, nothing at night but what waits for the user, no address."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.clock import HOUR, MINUTE
from companion.notices.choosing import told
from companion.notices.facts import Capped, Found, Held, Paused
from companion.notices.inhibition import muted
from companion.notices.matter import REPEAT, identity
from companion.notices.words import bare, defect
from tests.notices.days import HOURS, MONDAY, Days, broken, mailbox

NAMES = ("m_1", "m_2", "m_3", "m_4")
SILENT = tuple(
    Found(f"{check}.unasked", check, "unknown", "Couldn't ask") for check in ("spf", "dkim", "dmarc", "mx")
)
findings = st.lists(
    st.sampled_from(
        [
            broken("dkim"),
            broken("dmarc"),
            broken("spf", "stop"),
            broken("mx"),
            broken("bounces"),
            Found("blocklists.dbl", "blocklists", "stop", "x@y.example is on a blocklist"),
            *SILENT,
        ]
    ),
    max_size=4,
    unique_by=lambda found: found.check,
)
caps = st.lists(st.sampled_from([Capped("bounces", "Bounce."), Capped("unsigned", "Unsigned.")]), unique=True)
STATES = st.sampled_from(["active", "needs_sign_in", "disconnected"])
events = st.one_of(
    st.tuples(st.just("wait"), st.sampled_from([5 * MINUTE, 31 * MINUTE, 3 * HOUR, 13 * HOUR, 60 * HOUR])),
    st.tuples(st.just("check"), findings, caps, st.sampled_from([None, 40.0, 86.0])),
    st.tuples(st.just("state"), st.sampled_from(NAMES), STATES, st.integers(0, 2)),
    st.tuples(st.just("paused"), st.sampled_from(NAMES), st.booleans()),
    st.tuples(st.just("held"), st.sampled_from(NAMES), st.sampled_from([None, "day", "ceiling"])),
    st.tuples(st.just("reachable"), st.booleans()),
    st.tuples(st.just("snooze"), st.sampled_from([None, HOUR, 24 * HOUR])),
    st.tuples(st.just("unlink"), st.sampled_from(NAMES)),
)  # fmt: skip


def play(happening: list[tuple[object, ...]]) -> Days:
    days = Days()
    days.put(*(mailbox(name, f"d{n // 2}.example") for n, name in enumerate(NAMES)))
    days.look()
    for kind, *what in happening:
        happen(days, str(kind), what)
        shown = days.look()
        if shown is not None:
            judge(days)
    return days


def happen(days: Days, kind: str, what: list[object]) -> None:
    one = days.mailboxes.get(str(what[0])) if what else None
    if kind == "wait":
        days.until(days.now + int(str(what[0])), step=30 * MINUTE)
    elif kind == "check":
        days.check(*what[0], score=what[2], best=86, caps=what[1])  # type: ignore[misc, arg-type]
    elif kind == "reachable":
        days.reachable = bool(what[0])
    elif kind == "snooze":
        days.standings = [
            replace(each, snoozed_until=days.now + int(str(what[0])))
            if what[0]
            else replace(each, snoozed_mark=each.state)
            for each in days.standings
        ]
    elif kind == "unlink":
        days.mailboxes.pop(str(what[0]), None)
    elif one is not None and kind == "state":
        days.put(replace(one, state=str(what[1]), waiting=int(str(what[2]))))
    elif one is not None and kind == "paused":
        days.put(replace(one, paused=Paused("bounces", days.now, 4, 50) if what[1] else None))
    elif one is not None and kind == "held":
        days.put(replace(one, held=Held(str(what[1]), days.now + HOUR) if what[1] else None))


def judge(days: Days) -> None:
    """What has just been shown was neither muted nor snoozed, and could be believed."""
    silent = muted(days.standings)
    for item in days.shown[-1].items:
        standing = next((one for one in days.standings if one.id == item), None)
        if standing is not None:
            assert item not in silent
            assert standing.sure
            assert not standing.known
            assert not standing.snoozed(days.now)


@settings(max_examples=150, deadline=None)
@given(st.lists(events, min_size=5, max_size=40))
def test_whatever_happens(happening: list[tuple[object, ...]]) -> None:
    days = play(happening)
    a_day = Counter(HOURS.day(one.at) for one in days.shown)
    assert max(a_day.values(), default=0) <= 3
    for one in days.shown:
        assert "@" not in one.title + one.text
        assert one.items
        assert len(set(one.items)) == len(one.items)
        if HOURS.quiet(one.at):
            assert one.severity == "stop"
    for sooner, later in pairwise(days.shown):
        assert later.at >= sooner.at
    assert len({one.id for one in days.standings}) == len(days.standings)


@settings(max_examples=80, deadline=None)
@given(st.lists(events.filter(lambda event: event[0] not in ("snooze", "unlink")), min_size=5, max_size=40))
def test_nothing_twice_before_its_time(happening: list[tuple[object, ...]]) -> None:
    """Told again only after its time, or after it was said that it is over."""
    days = play(happening)
    last: dict[str, int] = {}
    for one in days.shown:
        said_over = "Fixed: " in one.title + one.text or "fixed" in one.title
        for item in one.items:
            if item in last and not said_over:
                assert one.at - last[item] >= REPEAT["stop"]
            if said_over:
                last.pop(item, None)
            else:
                last[item] = one.at


@given(st.text(max_size=40), st.emails(), st.text(max_size=40))
def test_no_words_of_a_finding_carry_an_address(before: str, address: str, after: str) -> None:
    said = defect("d.example", Found("spf.x", "spf", "fix", f"{before} {address} {after}"))
    assert "@" not in "".join(said)
    assert "@" not in bare(address)


@given(st.text(), st.text(), st.text(), st.text())
def test_an_identity_is_one_subject_and_one_rule(subject: str, rule: str, other: str, another: str) -> None:
    same = (subject, rule) == (other, another)
    if "\0" not in subject + rule + other + another:
        assert (identity(subject, rule) == identity(other, another)) is same


def test_being_told_ends_a_snooze_of_time_and_drops_what_is_over() -> None:
    days = Days()
    days.put(mailbox(state="disconnected"))
    days.look()
    (one,) = days.standings
    assert told(replace(one, snoozed_until=MONDAY), MONDAY) == replace(one, told_at=MONDAY)
    assert told(replace(one, ended_at=MONDAY), MONDAY) is None
