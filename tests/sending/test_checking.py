"""Checks over the store: who is a stranger, what went out today, what is switched off; and by way of the API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.clock import DAY
from companion.core.errors import NotFound
from companion.dns.outcomes import NoRecord, Outcome, Question
from companion.sending.checking import Checks
from companion.sending.concerns import CHECKS
from companion.sending.draft import Facts
from companion.sending.names import Names
from companion.sending.permits import Permits
from companion.sending.pieces import Pieces
from companion.store import checks as rows
from companion.web import contract, problems
from companion.web.routes import outbox, permits
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, ask, open_world
from tests.sending.post import Post, letter

SAME = Facts(has_unsubscribe=True, fingerprint="6d-971b1aa6")


class Nowhere:
    """A name server that knows no name."""

    async def ask(self, question: Question) -> Outcome:
        return NoRecord()


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock, limit_hour=200, limit_day=200) as world:
        yield world


def keys(world: World, *recipients: str, facts: Facts = Facts(), mailbox: str = MAILBOX) -> list[str]:  # noqa: B008
    return [one.key for one in world.checks.look(mailbox, ADDRESS, recipients, facts).concerns]


class TestStrangers:
    people = tuple(f"p{n}@far.example" for n in range(3))

    def test_three_who_never_wrote_are_outreach(self, world: World) -> None:
        assert keys(world, *self.people) == ["no_unsubscribe"]

    def test_who_wrote_or_is_the_user_is_none(self, world: World) -> None:
        world.wrote_before(self.people[0])
        assert keys(world, *self.people) == []
        world.add_mailbox("m_two", "ann@other.example")
        assert keys(world, *self.people[1:], "ann@other.example", ADDRESS) == []

    def test_a_mailbox_that_is_not_there_is_not_found(self, world: World) -> None:
        with pytest.raises(NotFound):
            keys(world, "a@b.example", mailbox="m_no")


class TestSameText:
    def send(self, world: World, count: int, first: int = 0, facts: Facts = SAME) -> None:
        for number in range(first, first + count):
            assert world.permits.ask(ask(f"p{number}@far.example", facts=facts)).decision == "allow"

    def test_the_twenty_first_stranger_of_a_day_is_one_too_many(self, world: World) -> None:
        self.send(world, 20)
        permit = world.permits.ask(ask("last@far.example", facts=SAME))
        assert [one.title for one in permit.concerns] == ["The same text to 21 people today"]
        assert keys(world, "last@far.example", facts=replace(SAME, fingerprint="6d-00000000")) == []
        assert keys(world, "p3@far.example", facts=SAME) == [], "they got it already"

    def test_a_day_later_it_is_forgotten(self, world: World, clock: FixedClock) -> None:
        self.send(world, 20)
        clock.advance(DAY + 1)
        assert keys(world, "last@far.example", facts=SAME) == []
        with world.store.write() as tx:
            rows.prune(tx, clock.now())
        self.send(world, 1, 30)

    def test_what_never_left_and_those_who_wrote_do_not_count(self, world: World, clock: FixedClock) -> None:
        self.send(world, 19)
        world.wrote_before("p0@far.example")
        world.wrote_before("friend@far.example")
        world.permits.ask(ask("friend@far.example", facts=SAME))
        assert keys(world, "last@far.example", facts=SAME) == []
        clock.advance(DAY // 24)
        world.ledger.release_unseen(MAILBOX, clock.now())
        assert keys(world, "last@far.example", facts=SAME) == []

    def test_the_outbox_counts_too(self, post: Post) -> None:
        post.world.change_mailbox(limit_hour=60, limit_day=60)
        text = (
            "Our studio makes campaigns for shops like yours, and would gladly hear of your plans for the year. "
            * 2
        )
        same = replace(letter("x@far.example"), text=text, unsubscribe=True)
        for number in range(4):
            post.outbox.enqueue(replace(same, to=(f"p{number}@far.example",)))
            post.outbox.dispatch()
        preview = post.outbox.preview(replace(same, to=("last@far.example",)))
        assert preview.facts.fingerprint is not None
        assert len(post.outbox.list(MAILBOX)) == 4, "a preview queues nothing"
        with post.world.store.read() as connection:
            now = post.clock.now()
            assert rows.same(connection, MAILBOX, preview.facts.fingerprint, ("p0@far.example",), now) == 3


def test_a_check_is_switched_off_for_all_and_on_again(world: World) -> None:
    assert [one.id for one in world.checks.all()] == list(CHECKS)
    assert all(one.on for one in world.checks.all())
    world.checks.switch("no_subject", on=False)
    world.checks.switch("no_subject", on=False)
    assert [one.id for one in world.checks.all() if not one.on] == ["no_subject"]
    assert keys(world, "a@far.example", facts=Facts(title="empty")) == []
    assert world.permits.ask(ask("a@far.example", facts=Facts(title="empty"))).decision == "allow"
    world.checks.switch("no_subject", on=True)
    assert keys(world, "a@far.example", facts=Facts(title="empty")) == ["no_subject"]
    for no_check in ("unsubscribed", "complained", "spam_words", ""):
        with pytest.raises(NotFound):
            world.checks.switch(no_check, on=False)


def test_a_permit_asks_no_name_server_and_knows_what_the_look_before_has_learnt(
    world: World, clock: FixedClock
) -> None:
    checks = Checks(world.store, world.ledger, clock, Names(Nowhere, clock))
    asked = Permits(world.store, world.ledger, checks)
    assert asked.ask(ask("a@gone.example")).decision == "allow"
    assert [one.key for one in checks.look(MAILBOX, ADDRESS, ("a@gone.example",), Facts()).concerns] == [
        "no_mail_server:gone.example"
    ]
    assert [one.key for one in asked.ask(ask("a@gone.example")).concerns] == ["no_mail_server:gone.example"]


class TestRoutes:
    draft: dict[str, Any] = {  # noqa: RUF012
        "has_unsubscribe": False, "links": [{"host": "bit.ly"}, {"host": "t.example", "shown": "oakfern.example"}],
        "html_bytes": 9, "attachment_bytes": 0, "tokens": [], "title": "empty",
    }  # fmt: skip
    asked: dict[str, Any] = {  # noqa: RUF012
        "mailbox": MAILBOX, "from": ADDRESS, "recipients": ["bob@far.example"], "draft": draft,
    }  # fmt: skip

    @pytest.fixture
    def client(self, post: Post) -> FlaskClient:
        app = Flask(__name__)
        contract.install(app, check_replies=True)
        problems.install(app)
        app.register_blueprint(permits.make(post.world.permits, post.world.checks))
        app.register_blueprint(
            outbox.make(post.outbox, Pieces(post.world.store, post.vault, post.clock), post.world.checks)
        )
        return app.test_client()

    def told(self, client: FlaskClient, path: str, body: dict[str, Any]) -> list[str]:
        answer = client.post(path, json=body)
        assert answer.status_code == 200, answer.json
        assert answer.json is not None
        return [one["key"] for one in answer.json["concerns"]]

    def test_a_draft_is_looked_at_and_nothing_reserved(self, client: FlaskClient, post: Post) -> None:
        expected = ["no_subject", "link_mismatch:t.example", "short_link:bit.ly"]
        assert self.told(client, "/v1/checks", self.asked) == expected
        assert post.world.sends() == []
        assert self.told(client, "/v1/permits", self.asked) == expected
        assert self.told(client, "/v1/permits", self.asked | {"kept": expected}) == []
        assert len(post.world.sends()) == 1

    def test_a_message_is_looked_at_and_not_queued(self, client: FlaskClient, post: Post) -> None:
        message = {
            "mailbox": MAILBOX, "from": ADDRESS, "to": ["bob@far.example"], "subject": "Re: {{name}}", "text": "Hi",
            "html": '<p>Hi <a href="https://bit.ly/x">all</a></p>',
        }  # fmt: skip
        assert self.told(client, "/v1/outbox/check", message) == [
            "token:{{name}}",
            "faked_reply",
            "short_link:bit.ly",
        ]
        assert post.outbox.list(MAILBOX) == []
        wrong = client.post("/v1/outbox/check", json=message | {"from": "who@else.example"})
        assert (wrong.status_code, wrong.json and wrong.json["code"]) == (422, "wrong_sender")

    def test_switches(self, client: FlaskClient) -> None:
        off = client.post("/v1/checks/short_link", json={"on": False}).json
        assert off == client.get("/v1/checks").json
        assert off is not None
        assert [one["id"] for one in off["checks"] if not one["on"]] == ["short_link"]
        assert self.told(client, "/v1/checks", self.asked) == ["no_subject", "link_mismatch:t.example"]
        assert client.post("/v1/checks/unsubscribed", json={"on": False}).status_code == 404
