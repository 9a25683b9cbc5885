"""The outbox over HTTP: its list, and each thing that can be done to what waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.clock import HOUR, MINUTE
from companion.sending.listing import Listings
from companion.store import slept
from companion.web import contract, problems
from companion.web.routes import steering
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.sending.post import Post, Server, clock_of, letter, open_post


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def post(tmp_path: Path, server: Server) -> Iterator[Post]:
    with (
        Authority() as authority,
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, gap_seconds=600) as post,
    ):
        yield post


@pytest.fixture
def client(post: Post) -> FlaskClient:
    app = Flask(__name__)
    contract.install(app, check_replies=True)
    problems.install(app)
    listings = Listings(post.world.store, post.vault, post.world.ledger, post.clock)
    app.register_blueprint(steering.make(listings, post.steering))
    return app.test_client()


def listed(client: FlaskClient) -> dict[str, Any]:
    answer: dict[str, Any] | None = client.get(f"/v1/outbox?mailbox={MAILBOX}").json
    assert answer is not None
    return answer


def do(client: FlaskClient, item: str, act: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
    answer = client.post(f"/v1/outbox/{item}/{act}", json=body or {})
    assert answer.json is not None
    return answer.status_code, answer.json.get("code") or answer.json["state"]


def test_what_was_asked_for_in_the_same_millisecond_leaves_in_that_order(
    client: FlaskClient, post: Post
) -> None:
    asked = [f"p{n}@far.example" for n in range(12)]
    for address in asked:
        post.outbox.enqueue(letter(address))
    items = sorted(listed(client)["items"], key=lambda one: one["leaves_at"])
    assert [one["recipients"][0] for one in items] == asked
    left = list[str]()
    for _ in asked[:3]:
        post.outbox.dispatch()
        left = [one["recipients"][0] for one in listed(client)["items"] if one["state"] == "sent"]
        clock_of(post).advance(15 * MINUTE)
    assert sorted(left) == asked[:3]


def test_the_list_says_when_each_leaves_and_why(client: FlaskClient, post: Post) -> None:
    now = post.clock.now()
    first = post.outbox.enqueue(letter("ana@far.example"))
    post.outbox.enqueue(letter("per@far.example"))
    picked = post.outbox.enqueue(letter("team@far.example", at=now + HOUR))
    said = listed(client)
    assert (said["waiting"], said["paused_at"], said["hours"], said["late"]) == (3, None, None, None)
    assert [(one["recipients"][0], one["why"], one["leaves_at"]) for one in said["items"]] == [
        ("ana@far.example", "next", now),
        ("per@far.example", "gap", now + 10 * MINUTE),
        ("team@far.example", "picked", now + HOUR),
    ]
    assert {one["subject"] for one in said["items"]} == {"Hello"}
    assert said["items"][2]["wanted_at"] == picked.due_at
    post.outbox.dispatch()
    (sent,) = [one for one in listed(client)["items"] if one["state"] == "sent"]
    assert (sent["id"], sent["subject"], sent["why"], sent["leaves_at"]) == (first.id, None, None, None)


def test_everything_that_can_be_done_to_one(client: FlaskClient, post: Post) -> None:
    item = post.outbox.enqueue(letter(at=post.clock.now() + HOUR)).id
    assert do(client, item, "pause") == (200, "paused")
    assert do(client, item, "resume") == (200, "queued")
    assert do(client, item, "time", {"at": post.clock.now() + 2 * HOUR}) == (200, "queued")
    assert do(client, item, "time", {"at": None}) == (200, "queued")
    assert do(client, item, "now") == (200, "queued")
    assert do(client, item, "cancel", {"keep": True}) == (200, "cancelled")
    assert do(client, item, "cancel") == (200, "cancelled")
    assert do(client, item, "restore") == (200, "queued")
    assert do(client, item, "sent") == (409, "moved_on")
    assert do(client, item, "again") == (200, "queued")
    assert do(client, item, "remove") == (409, "moved_on")
    assert do(client, item, "burn") == (404, "no_such_route")
    assert do(client, "o_other", "pause") == (404, "not_found")
    assert do(client, item, "time", {"at": "noon"}) == (422, "bad_request")


def test_what_failed_stays_until_it_is_removed(client: FlaskClient, post: Post, server: Server) -> None:
    server.answers["RCPT"] = "550 5.1.1 no such mailbox"
    item = post.outbox.enqueue(letter("bob@far.example")).id
    post.outbox.dispatch()
    assert do(client, item, "again") == (200, "queued")
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()
    (failed,) = listed(client)["items"]
    assert (failed["reason"], failed["barred"]) == (
        "suppressed",
        {"why": "bounced", "at": post.clock.now() - HOUR},
    )
    assert do(client, item, "remove") == (200, "failed")
    assert listed(client)["items"] == []


def test_all_of_it_and_the_hours(client: FlaskClient, post: Post) -> None:
    base = f"/v1/mailboxes/{MAILBOX}/outbox"
    assert client.post(f"{base}/pause", json={}).json == {}
    assert listed(client)["paused_at"] == post.clock.now()
    assert client.post(f"{base}/resume", json={}).json == {}
    hours = {"start": 480, "end": 1080}
    assert client.post(f"{base}/hours", json={"hours": hours}).json == {}
    assert (listed(client)["paused_at"], listed(client)["hours"]) == (None, hours)
    assert client.post(f"{base}/hours", json={"hours": {"start": 1080, "end": 480}}).status_code == 422
    assert client.post(f"{base}/hours", json={"hours": None}).json == {}
    assert listed(client)["hours"] is None
    assert client.post("/v1/mailboxes/m_other/outbox/pause", json={}).status_code == 404


def test_what_was_late_is_told_until_it_is_seen(client: FlaskClient, post: Post) -> None:
    """Three were due while the computer slept; one is sent meanwhile, the others leave gap after gap."""
    asleep = post.clock.now() + HOUR
    items = [post.outbox.enqueue(letter(at=asleep + n * MINUTE)) for n in range(3)]
    clock_of(post).advance(3 * HOUR)
    woke = post.clock.now()
    with post.world.store.write() as tx:
        slept.note(tx, asleep, woke, [(item.id, MAILBOX) for item in items])
    late = {"at": asleep, "count": 3, "first": woke, "last": woke + 20 * MINUTE}
    assert listed(client)["late"] == late
    assert {one["why"] for one in listed(client)["items"]} == {"moved"}
    post.outbox.dispatch()
    assert listed(client)["late"]["count"] == 2
    post.steering.pause_all(MAILBOX)
    assert listed(client)["late"] == {"at": asleep, "count": 2, "first": None, "last": None}
    client.post(f"/v1/mailboxes/{MAILBOX}/outbox/seen", json={})
    assert listed(client)["late"] is None


def test_needs_you_comes_first_and_two_hundred_are_listed(
    client: FlaskClient, post: Post, server: Server
) -> None:
    server.answers["DATA"] = "554 5.7.1 no"
    failed = post.outbox.enqueue(letter())
    post.outbox.dispatch()
    for _ in range(210):
        post.outbox.enqueue(letter())
    said = listed(client)
    assert (len(said["items"]), said["waiting"], said["items"][0]["id"]) == (200, 210, failed.id)
    assert all(one["leaves_at"] for one in said["items"][1:])
