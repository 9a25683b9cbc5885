"""Aliases by hand: which are refused, how one proves itself, and that what leaves from it counts on the mailbox."""

from __future__ import annotations

import pytest

from companion.core.clock import DAY
from companion.core.errors import AliasRefused, BadAddress, NoSending, NotFound, WrongSender
from companion.sending.aliases import SUBJECT, Aliases
from companion.sending.envelope import Envelope
from companion.sending.outbox import OutboxAsk
from companion.sending.permits import PermitAsk
from companion.store import aliases as rows
from companion.store import tables
from companion.store.aliases import AliasRow
from companion.store.outbox import by_message_id
from tests.fakes.clock import NOON
from tests.ledger.world import ADDRESS, MAILBOX
from tests.sending.post import Post, Server, clock_of, letter, states

ALIAS = "sales@acme.example"


@pytest.fixture
def aliases(post: Post) -> Aliases:
    return Aliases(post.world.store, post.vault, post.clock)


def from_alias(*to: str, sender: str = ALIAS) -> OutboxAsk:
    return OutboxAsk(MAILBOX, sender, to or ("bob@far.example",), "Hello", "Shall we meet?")


def prove(post: Post, address: str = ALIAS) -> None:
    with post.world.store.write() as tx:
        rows.put(tx, NOON, AliasRow(MAILBOX, address, "proven", "hand", NOON))


def owner(post: Post, address: str) -> str | None:
    with post.world.store.read() as connection:
        found = rows.owner(connection, address)
    return found.address if found else None


def test_the_proof_is_a_plain_message_from_the_alias_to_itself(
    post: Post, aliases: Aliases, server: Server
) -> None:
    row = aliases.add(MAILBOX, "  Sales@ACME.example ")
    assert (row.address, row.state, row.found, row.since) == (ALIAS, "proving", "hand", NOON)
    assert aliases.of(MAILBOX) == [row]
    (item,) = post.outbox.list(MAILBOX)
    assert (item.message_id, item.recipients, item.state) == (row.proof_id, (ALIAS,), "queued")
    assert post.outbox.dispatch() == 1
    assert server.taken == [row.proof_id]
    assert server.recipients == [ALIAS]
    assert states(post) == [(ALIAS, "sent")]  # a send like any other
    assert "mailbox" in post.world.events()


def test_what_the_proof_says(post: Post, aliases: Aliases) -> None:
    aliases.add(MAILBOX, ALIAS)
    row = aliases.of(MAILBOX)[0]
    with post.world.store.read() as connection:
        queued = by_message_id(connection, str(row.proof_id))
    assert queued is not None
    message = Envelope(post.vault).composed(queued).decode()
    assert f"From: {ALIAS}\r\nTo: {ALIAS}\r\n" in message
    assert f"Subject: {SUBJECT}\r\n" in message
    assert "You can delete it." in message.replace("=\r\n", "")


def test_the_proof_obeys_the_limits_and_waits(post: Post, aliases: Aliases, server: Server) -> None:
    post.world.change_mailbox(limit_hour=1)
    post.outbox.enqueue(letter())
    post.outbox.dispatch()
    row = aliases.add(MAILBOX, ALIAS)
    assert post.outbox.dispatch() == 0
    waiting = next(item for item in post.outbox.list(MAILBOX) if item.message_id == row.proof_id)
    assert (waiting.state, waiting.reason) == ("queued", "hour")
    clock_of(post).set(waiting.due_at)
    assert post.outbox.dispatch() == 1
    assert server.taken[-1] == row.proof_id


def test_added_again_it_is_the_same_until_it_failed(post: Post, aliases: Aliases) -> None:
    first = aliases.add(MAILBOX, ALIAS)
    assert aliases.add(MAILBOX, ALIAS) == first
    assert len(post.outbox.list(MAILBOX)) == 1
    with post.world.store.write() as tx:
        rows.fail(tx, NOON, MAILBOX, [ALIAS])
    second = aliases.add(MAILBOX, ALIAS)
    assert (second.state, second.proof_id == first.proof_id) == ("proving", False)
    assert len(post.outbox.list(MAILBOX)) == 2


def refusal(aliases: Aliases, address: str = ALIAS) -> str:
    with pytest.raises(AliasRefused) as refused:
        aliases.add(MAILBOX, address)
    assert refused.value.field == "address"
    assert refused.value.sentence == f"{address} can't be an alias of {ADDRESS}."
    return refused.value.next_step


def test_what_cannot_be_an_alias_is_refused_with_a_sentence(post: Post, aliases: Aliases) -> None:
    post.world.add_mailbox("m_eve", "eve@kite.example")
    with post.world.store.write() as tx:
        rows.put(tx, NOON, AliasRow("m_eve", "shop@kite.example", "proven", "sent", NOON))
    said = [refusal(aliases, address) for address in (ADDRESS, "eve@kite.example", "shop@kite.example")]
    assert said == [
        "It is the mailbox's own address, and needs no alias.",
        "It is linked as a mailbox of its own, with its own limit.",
        "It is an alias of eve@kite.example. Remove it there first.",
    ]
    assert post.outbox.list(MAILBOX) == []
    with pytest.raises(BadAddress):
        aliases.add(MAILBOX, "not an address")
    with pytest.raises(NotFound):
        aliases.add("m_nobody", ALIAS)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"provider": "outlook"}, "At Microsoft each alias is linked as its own mailbox. Link it instead."),
        (
            {"provider": "microsoft365"},
            "At Microsoft each alias is linked as its own mailbox. Link it instead.",
        ),
        (
            {"sending": False},
            "Sign in again with sending first, since a message from the alias has to go out.",
        ),
        ({"state": "paused"}, "Sign in to the mailbox first, since a message from the alias has to go out."),
    ],
)
def test_mailboxes_that_can_have_none(
    post: Post, aliases: Aliases, changes: dict[str, object], why: str
) -> None:
    post.world.change_mailbox(**changes)
    assert refusal(aliases) == why


def test_whose_an_address_is(post: Post, aliases: Aliases) -> None:
    aliases.add(MAILBOX, ALIAS)
    assert owner(post, ALIAS) == ADDRESS
    assert owner(post, "else@acme.example") is None
    with post.world.store.write() as tx:
        rows.fail(tx, NOON, MAILBOX, [ALIAS])
    assert owner(post, ALIAS) is None  # it may be somebody else's
    prove(post)
    assert owner(post, ALIAS) == ADDRESS
    post.world.change_mailbox(state="disconnected", reason="unlinked")
    assert owner(post, ALIAS) is None


def test_only_a_proven_alias_may_send(post: Post, aliases: Aliases, server: Server) -> None:
    for sender in (ALIAS, "stranger@far.example"):
        with pytest.raises(WrongSender):
            post.outbox.enqueue(from_alias(sender=sender))
    aliases.add(MAILBOX, ALIAS)
    with pytest.raises(WrongSender):
        post.outbox.enqueue(from_alias())
    prove(post)
    item = post.outbox.enqueue(from_alias())
    assert item.message_id.endswith("@acme.example>")
    while post.outbox.dispatch():
        pass
    assert item.message_id in server.taken
    with post.world.store.read() as connection:
        senders = connection.execute(tables.sends.select()).mappings().all()
    assert [row["sender"] for row in senders if row["message_id"] == item.message_id] == [ALIAS]


def test_mailbox_and_aliases_share_their_limits(post: Post, server: Server) -> None:
    prove(post)
    post.world.change_mailbox(limit_hour=3)
    permit = post.world.permits.ask(PermitAsk(MAILBOX, ALIAS, ("a@far.example",)))
    unknown = post.world.permits.ask(PermitAsk(MAILBOX, "Any@Where.example", ("b@far.example",)))
    assert (permit.decision, unknown.decision) == (
        "allow",
        "allow",
    )  # what the web page sends as is its own affair
    post.outbox.enqueue(from_alias())
    post.outbox.enqueue(letter())
    assert post.outbox.dispatch() + post.outbox.dispatch() == 1
    assert post.world.ledger.usage(MAILBOX).hour.used == 3
    assert post.world.permits.ask(PermitAsk(MAILBOX, ALIAS, ("c@far.example",))).decision == "block"
    assert len(server.taken) == 1


def test_removed_nothing_leaves_from_it_any_more(post: Post, aliases: Aliases, server: Server) -> None:
    prove(post)
    item = post.outbox.enqueue(from_alias())
    aliases.remove(MAILBOX, ALIAS.upper())
    assert aliases.of(MAILBOX) == []
    post.outbox.dispatch()
    assert (post.item(item.id).state, post.item(item.id).reason) == ("failed", "wrong_sender")
    assert server.taken == []
    with pytest.raises(NotFound):
        aliases.remove(MAILBOX, ALIAS)


def test_removed_while_it_proves_itself_the_proof_is_taken_back(post: Post, aliases: Aliases) -> None:
    aliases.add(MAILBOX, ALIAS)
    aliases.remove(MAILBOX, ALIAS)
    assert [item.state for item in post.outbox.list(MAILBOX)] == ["cancelled"]


def test_linked_without_sending_nothing_is_queued_and_what_was_waits_and_says_why(
    post: Post, server: Server
) -> None:
    soon, later = post.outbox.enqueue(letter()), post.outbox.enqueue(letter(at=NOON + DAY))
    post.world.change_mailbox(sending=False)
    with pytest.raises(NoSending) as refused:
        post.outbox.enqueue(letter())
    assert refused.value.facts == {"address": ADDRESS}
    for _ in range(3):
        assert post.outbox.dispatch() == 0
    assert (post.item(soon.id).state, post.item(soon.id).reason) == ("queued", "no_sending")
    assert post.item(later.id).reason is None
    assert post.world.events().count("outbox") == 3  # told once
    asked = PermitAsk(MAILBOX, ADDRESS, ("a@far.example",))
    assert post.world.permits.ask(asked).decision == "allow"
    post.world.change_mailbox(sending=True)
    assert post.outbox.dispatch() == 1
    assert server.taken == [soon.message_id]
