"""Nobody is written to who must not be: whatever queued the message, and only they."""

from __future__ import annotations

import pytest

from companion.core.errors import Suppressed
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow, Why
from tests.ledger.world import MAILBOX, World, ask
from tests.sending.post import Post, Server, letter

AT = 1_763_985_600_000  # noon of 24 November 2025


def bar(world: World, address: str, why: Why = "unsubscribed", status: str | None = None) -> None:
    with world.store.write() as tx:
        suppressions.add(tx, AT, [SuppressionRow(address, why, AT, MAILBOX, "<m@x>", status)])


def test_a_message_to_nobody_else_fails_before_a_byte_leaves(post: Post, server: Server) -> None:
    item = post.outbox.enqueue(letter("bob@far.example"))
    bar(post.world, "bob@far.example")
    assert post.outbox.dispatch() == 0
    ended = post.item(item.id)
    assert (ended.state, ended.reason) == ("failed", "suppressed")
    assert post.world.sends() == []
    assert server.recipients == server.taken == []
    assert Suppressed.code == ended.reason
    assert Suppressed().sentence
    assert Suppressed().next_step


def test_the_others_still_get_theirs(post: Post, server: Server) -> None:
    bar(post.world, "bob@far.example", "complained")
    item = post.outbox.enqueue(letter("bob@far.example", "carol@far.example"))
    assert post.outbox.dispatch() == 1
    ended = post.item(item.id)
    assert (ended.state, ended.reason) == ("sent", "partly_refused")
    assert [(row.recipient, row.state) for row in post.world.sends()] == [("carol@far.example", "sent")]
    assert server.recipients == ["carol@far.example"]


def test_the_next_in_line_goes_in_the_same_round(post: Post, server: Server) -> None:
    bar(post.world, "bob@far.example", "bounced", "5.1.1")
    post.outbox.enqueue(letter("bob@far.example"))
    post.outbox.enqueue(letter("carol@far.example"))
    assert post.outbox.dispatch() == 1
    assert server.recipients == ["carol@far.example"]


@pytest.mark.parametrize(
    ("why", "status", "severity", "words"),
    [
        ("unsubscribed", None, "stop", "unsubscribed / On 24 Nov 2025. Mailing again may break the law."),
        (
            "complained",
            None,
            "stop",
            "marked your mail as spam / On 24 Nov 2025. Mailing again harms all you send.",
        ),
        ("bounced", "5.1.1", "fix", "bounced / On 24 Nov 2025: no such mailbox."),
        ("bounced", "5.2.2", "fix", "bounced / On 24 Nov 2025: its mailbox is full."),
        ("bounced", "5.2.1", "fix", "bounced / On 24 Nov 2025: its mailbox is switched off."),
    ],
)
def test_a_permit_names_whom_not_to_write_to(
    post: Post, why: Why, status: str | None, severity: str, words: str
) -> None:
    bar(post.world, "bob@far.example", why, status)
    permit = post.world.permits.ask(ask("Bob@far.example", "carol@far.example"))
    assert permit.decision == "warn"
    assert [(one.id, one.severity, one.address) for one in permit.concerns] == [
        (why, severity, "bob@far.example")
    ]
    assert f"{permit.concerns[0].title} / {permit.concerns[0].text}" == f"bob@far.example {words}"
    assert post.world.permits.ask(ask("carol@far.example")).concerns == []


def test_a_wish_to_get_no_more_outlasts_a_bounce_and_nothing_else_changes(post: Post) -> None:
    whys: list[Why] = ["bounced", "unsubscribed", "complained", "bounced"]
    for why in whys:
        bar(post.world, "bob@far.example", why)
    with post.world.store.read() as connection:
        found = suppressions.of(connection, ["bob@far.example", "carol@far.example"])
    assert {address: row.why for address, row in found.items()} == {"bob@far.example": "unsubscribed"}


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ("550 5.1.1 <bob@far.example>: no such user", {"bob@far.example": "bounced"}),
        ("550 no such user here", {"bob@far.example": "bounced"}),
        ("550 5.7.1 <bob@far.example>: rejected by policy", {}),
        ("554 5.7.1 you are on a blocklist", {}),
        ("552 5.3.4 message too big", {}),
        ("451 4.2.1 mailbox busy", {}),
    ],
)
def test_an_address_that_the_server_refuses_for_good_is_written_to_no_more(
    post: Post, server: Server, reply: str, why: dict[str, str]
) -> None:
    server.answers["RCPT TO:<BOB@"] = reply
    post.outbox.enqueue(letter("bob@far.example", "carol@far.example"))
    post.outbox.dispatch()
    with post.world.store.read() as connection:
        rows = suppressions.of(connection, ["bob@far.example", "carol@far.example"])
    assert {address: row.why for address, row in rows.items()} == why
