"""The guard at work: an outbox over a real socket, facts as syncing writes them, and what lets it go on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import select

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import NotFound
from companion.sending.guarding import Guard
from companion.store import checkups, guards, outbox, tables
from companion.store.checkups import CheckupRow
from tests.ledger.happened import fact, left
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter

GOOD, ADDRESS, SENDER, LIMIT = None, "address", "sender", "limit"


@pytest.fixture
def guard(post: Post) -> Guard:
    made = Guard(post.world.store, post.clock)
    assert made.look(MAILBOX) is None
    with post.world.store.write() as tx:
        guards.begin(tx, MAILBOX, post.clock.now())
    return made


def happened(
    post: Post, owners: Sequence[str | None], status: str = "5.1.1", *, matched: str = "id", words: str = "no"
) -> None:
    """Sends that left one minute after the other, and what came back of them an hour after the last."""
    clock = clock_of(post)
    with post.world.store.write() as tx:
        made = []
        for n, owner in enumerate(owners):
            clock.advance(MINUTE)
            made.append((left(tx, MAILBOX, clock.now(), f"p{n}@far.example"), owner))
        clock.advance(HOUR)
        for send_id, owner in made:
            if owner is not None:
                fact(
                    tx, MAILBOX, "bounce", clock.now(), send_id=send_id, owner=owner, permanent=True, status=status,
                    matched=matched, reason=words,
                )  # fmt: skip


def waits(post: Post) -> str | None:
    (item,) = [one for one in post.outbox.list(MAILBOX) if one.state == "queued"]
    return item.reason


def test_the_outbox_stops_by_itself_says_why_and_who(post: Post, server: Server, guard: Guard) -> None:
    happened(post, [GOOD, ADDRESS, GOOD, ADDRESS, ADDRESS, ADDRESS, GOOD])
    post.outbox.enqueue(letter("bob@far.example"))
    assert post.outbox.dispatch() == 0  # nobody told the outbox: it read the facts itself
    assert waits(post) == "guard_bounces"
    pause = guard.paused(MAILBOX)
    assert pause is not None
    assert (pause.why, pause.addresses) == ("bounces", tuple(f"p{n}@far.example" for n in (1, 3, 4, 5)))
    assert server.recipients == []
    before = len(post.world.events())
    assert post.outbox.dispatch() == 0
    assert len(post.world.events()) == before  # what waits is not told again and again
    post.outbox.enqueue(letter("carol@far.example"))
    assert post.outbox.dispatch() == 0
    assert {item.reason for item in post.outbox.list(MAILBOX)} == {"guard_bounces"}


def test_the_user_lets_it_go_on_and_what_was_before_counts_no_more(
    post: Post, server: Server, guard: Guard
) -> None:
    happened(post, [ADDRESS] * 6)
    post.outbox.enqueue(letter("bob@far.example"))
    post.outbox.dispatch()
    clock_of(post).advance(MINUTE)
    guard.resume(MAILBOX)
    assert guard.paused(MAILBOX) is None
    assert waits(post) is None
    assert post.outbox.dispatch() == 1
    assert server.recipients == ["bob@far.example"]
    happened(post, [ADDRESS] * 3)
    assert guard.look(MAILBOX) is None
    happened(post, [ADDRESS])
    assert guard.look(MAILBOX) is not None


@pytest.mark.parametrize(
    ("owners", "matched", "why"),
    [
        ([SENDER] * 4, "id", "rejections"),
        ([ADDRESS, SENDER] * 3, "id", None),  # each is watched for itself
        ([LIMIT] * 9, "id", None),
        ([ADDRESS] * 9, "address", None),  # a report that names no message stops nobody
        ([ADDRESS] * 9, "subject", None),
        (([ADDRESS] + [GOOD] * 40) * 6, "id", None),
        (([ADDRESS] + [GOOD] * 4) * 9, "id", "bounces"),  # a fifth of a list
    ],
)
def test_what_stops_it(
    post: Post, guard: Guard, owners: list[str | None], matched: str, why: str | None
) -> None:
    happened(post, owners, matched=matched)
    pause = guard.look(MAILBOX)
    assert (None if pause is None else pause.why) == why
    with post.world.store.read() as connection:
        row = guards.get(connection, MAILBOX)
        assert row is not None
        assert row.why == why
        assert set(guards.paused(connection)) == ({MAILBOX} if why else set())


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("550 5.1.1 no such user", "bounces"),
        ("554 5.7.1 looks like spam", "rejections"),
        ("550 5.4.5 daily limit exceeded", None),
    ],
)
def test_what_our_own_server_refuses_stops_it_too(
    post: Post, server: Server, guard: Guard, said: str, why: str | None
) -> None:
    server.answers["RCPT"] = said
    for n in range(5):
        post.outbox.enqueue(letter(f"p{n}@far.example"))
        post.outbox.dispatch()
        clock_of(post).advance(MINUTE)
    waiting = [item.reason for item in post.outbox.list(MAILBOX) if item.state == "queued"]
    assert waiting == ([f"guard_{why}"] if why else ["ceiling"] * 5)  # a limit of theirs is waited out
    pause = guard.look(MAILBOX)
    assert (pause.why if pause else None) == why
    assert pause is None or pause.addresses == tuple(f"p{n}@far.example" for n in range(4))


def test_both_ways_of_coming_back_are_one_row_of_sends(post: Post, server: Server, guard: Guard) -> None:
    """Two bounced, forty arrived, then our server refuses two: far apart, that is no alarm; side by side it is."""
    happened(post, [ADDRESS, ADDRESS, *[GOOD] * 40])
    clock_of(post).advance(DAY)  # the limits have room again
    server.answers["RCPT"] = "550 5.1.1 no such user"
    for n in range(2):
        post.outbox.enqueue(letter(f"q{n}@far.example"))
        post.outbox.dispatch()
        clock_of(post).advance(MINUTE)
    assert guard.look(MAILBOX) is None
    happened(post, [ADDRESS, ADDRESS])
    pause = guard.look(MAILBOX)
    assert pause is not None
    assert pause.addresses == tuple(f"{name}@far.example" for name in ("p0", "p1", "q0", "q1"))


def test_what_had_left_before_it_watched_and_a_month_ago_counts_nothing(post: Post) -> None:
    happened(post, [ADDRESS] * 9)
    guard = Guard(post.world.store, post.clock)
    assert guard.look(MAILBOX) is None  # it begins to watch
    happened(post, [ADDRESS] * 3)
    clock_of(post).advance(31 * DAY)
    happened(post, [ADDRESS])
    assert guard.look(MAILBOX) is None


def test_a_paused_mailbox_is_told_to_sidebars_once(post: Post, guard: Guard) -> None:
    happened(post, [ADDRESS] * 4)
    before = post.world.events()
    guard.look(MAILBOX)
    assert post.world.events()[len(before) :] == ["mailbox", "outbox"]
    told = len(post.world.events())
    guard.look(MAILBOX)
    assert post.world.events()[told:] == []


def checked(post: Post, *severities: tuple[str, str]) -> None:
    findings: list[dict[str, Any]] = [
        {"check": check, "severity": severity} for check, severity in severities
    ]
    result = {"health": {"findings": findings}, "kept": {}}
    with post.world.store.write() as tx:
        row = CheckupRow(MAILBOX, "acme.example", post.clock.now(), "dm1", None, 0, 100, result)
        checkups.add(tx, row)


WELL = (("spf", "ok"), ("dkim", "ok"), ("dmarc", "hint"), ("mx", "stop"))
BROKEN = (("spf", "stop"), ("dkim", "ok"), ("dmarc", "ok"))
UNASKED = (("spf", "ok"), ("dkim", "unknown"), ("dmarc", "ok"))


@pytest.mark.parametrize(
    ("before", "after", "owner", "status", "goes_on"),
    [
        (BROKEN, WELL, SENDER, "5.7.27", True),
        (BROKEN, BROKEN, SENDER, "5.7.27", False),
        (BROKEN, UNASKED, SENDER, "5.7.27", False),  # not known is not mended
        (WELL, WELL, SENDER, "5.7.27", False),  # nothing was mended: receivers had another reason
        (BROKEN, WELL, SENDER, "5.7.1", False),  # they did not say that it was the proof
        (BROKEN, WELL, ADDRESS, "5.1.1", False),  # no record mends a list
    ],
)
def test_a_check_up_that_finds_the_named_fault_mended_lets_it_go_on(
    post: Post, server: Server, guard: Guard, before: Any, after: Any, owner: str, status: str, goes_on: bool
) -> None:
    checked(post, *before)
    happened(post, [owner] * 4, status, words="refused")
    post.outbox.enqueue(letter("bob@far.example"))
    assert post.outbox.dispatch() == 0
    clock_of(post).advance(MINUTE)
    checked(post, *after)
    assert (guard.look(MAILBOX) is None) == goes_on
    assert post.outbox.dispatch() == (1 if goes_on else 0)
    assert bool(server.recipients) == goes_on


def test_who_is_gone_is_let_be(post: Post, guard: Guard) -> None:
    assert guard.look("m_nobody") is None
    assert guard.paused("m_nobody") is None
    with pytest.raises(NotFound):
        guard.resume("m_nobody")
    with post.world.store.read() as connection:
        assert connection.execute(select(tables.guards.c.mailbox_id)).scalars().all() == [MAILBOX]
        assert outbox.due_mailboxes(connection, post.clock.now()) == []


def test_a_clock_that_fell_hides_nothing(post: Post, guard: Guard) -> None:
    clock_of(post).advance(-40 * DAY)
    assert guard.look(MAILBOX) is None
    happened(post, [ADDRESS] * 4)
    assert guard.look(MAILBOX) is not None
