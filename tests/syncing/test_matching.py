"""Which send something that came in speaks of, and whom that bars."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from companion.core.clock import DAY, HOUR
from companion.store.candidates import Candidate
from companion.store.facts import Kind, Waiting
from companion.syncing.barring import barred
from companion.syncing.matching import Bond, Known, comparable, match

NOW = 100 * DAY
BOB, CAROL = "bob@far.example", "carol@far.example"


def send(number: int, to: str = BOB, name: str | None = "<a@rig.test>", **changes: Any) -> Candidate:
    return replace(Candidate(number, to, name, None, NOW - HOUR, True, 7), **changes)


def fact(kind: Kind = "reply", address: str = BOB, *answers: str, **changes: Any) -> Waiting:
    made = Waiting(1, kind, "<in@far.example>", NOW, address, answers, None, None, False, None)
    return replace(made, **changes)


def found(one: Waiting, *sends: Candidate) -> tuple[int, str, bool] | None:
    bond = match(one, Known(sends, [send for send in sends if send.recipient == one.address]))
    return None if bond is None else (bond.send.id, bond.by, bond.sure)


def test_the_first_id_that_is_ours_tells() -> None:
    sends = send(1), send(2, name="<b@rig.test>")
    assert found(fact("reply", BOB, "<b@rig.test>", "<a@rig.test>"), *sends) == (2, "id", True)
    assert found(fact("reply", BOB, "<x@else>", "<a@rig.test>"), *sends) == (1, "id", True)
    assert found(fact("reply", BOB, "<x@else>"), *sends) is None


def test_the_domain_of_an_id_is_compared_in_small_letters_its_left_part_is_not() -> None:
    assert found(fact("reply", BOB, "<a@RIG.test>"), send(1)) == (1, "id", True)
    assert found(fact("reply", BOB, "<A@rig.test>"), send(1)) is None
    assert comparable(" <a@B.c> ") == comparable("a@b.C") == "a@b.c"


def test_the_outboxs_own_id_counts_beside_the_one_the_provider_put_in_its_place() -> None:
    renamed = send(1, name="<made@provider>", own_id="<pw@rig.test>")
    assert found(fact("reply", BOB, "<pw@rig.test>"), renamed) == (1, "id", True)
    assert found(fact("reply", BOB, "<made@provider>"), renamed) == (1, "id", True)


def test_of_a_message_to_several_it_is_the_one_who_wrote() -> None:
    sends = send(1), send(2, CAROL)
    assert found(fact("reply", CAROL, "<a@rig.test>"), *sends) == (2, "id", True)
    assert found(fact("reply", "boss@far.example", "<a@rig.test>"), *sends) == (1, "id", False)
    assert found(fact("bounce", CAROL, "<a@rig.test>"), *sends) == (2, "id", True)


def test_behind_a_forwarding_the_only_recipient_is_meant() -> None:
    assert found(fact("bounce", "bob@home.example", "<a@rig.test>"), send(1)) == (1, "id", True)
    assert found(fact("complaint", "", "<a@rig.test>"), send(1)) == (1, "id", True)
    assert found(fact("bounce", "", "<a@rig.test>"), send(1)) == (1, "id", True)


@pytest.mark.parametrize("who", ["carol@far.example", "x@home.example"])
def test_one_of_many_behind_an_address_bars_it_not(who: str) -> None:
    team = send(1, "team@far.example")
    assert found(fact("bounce", who, "<a@rig.test>"), team) == (1, "id", False)
    assert found(fact("unsubscribe", who, "<a@rig.test>"), team) == (1, "id", True)


def test_whom_a_report_means_is_not_guessed_among_several() -> None:
    sends = send(1), send(2, "carol@near.example")
    assert found(fact("bounce", "", "<a@rig.test>"), *sends) is None
    assert found(fact("bounce", "x@home.example", "<a@rig.test>"), *sends) is None
    assert found(fact("bounce", "b.ob@far.example", "<a@rig.test>"), *sends) == (1, "id", False)
    assert found(fact("complaint", "", "<a@rig.test>"), *sends) == (1, "id", False)


def test_without_an_id_the_writer_and_the_subject_tell_for_thirty_days() -> None:
    assert found(fact(subject=7), send(1), send(2, name=None, at=NOW - 2 * HOUR)) == (1, "subject", True)
    assert found(fact("auto_reply", BOB, "<x@else>", subject=7), send(1)) == (1, "subject", True)
    assert found(fact(subject=8), send(1)) is None
    assert found(fact(), send(1, subject=None)) is None
    assert found(fact(subject=7), send(1, CAROL)) is None
    assert found(fact(subject=7), send(1, at=NOW - 31 * DAY)) is None
    assert found(fact(subject=7), send(1, at=NOW + HOUR)) is None


def test_a_report_that_names_no_message_means_the_only_send_to_the_address_in_a_week() -> None:
    assert found(fact("bounce"), send(1)) == (1, "address", True)
    assert found(fact("deferral"), send(1)) == (1, "address", True)
    assert found(fact("bounce"), send(1), send(2, name="<b@rig.test>")) is None
    assert found(fact("bounce"), send(1, at=NOW - 8 * DAY)) is None
    assert found(fact("complaint"), send(1)) is None


@pytest.mark.parametrize("kind", ["bounce", "deferral", "complaint"])
def test_a_report_about_a_message_that_nobody_sent_speaks_of_none(kind: Kind) -> None:
    assert found(fact(kind, BOB, "<forged@rig.test>", subject=7), send(1)) is None


def test_a_wish_to_get_no_more_needs_no_id_from_somebody_who_was_written_to() -> None:
    assert found(fact("unsubscribe"), send(1, at=NOW - 90 * DAY)) == (1, "address", True)
    assert found(fact("unsubscribe", CAROL), send(1)) is None


def bars(one: Waiting, *, by: str = "id", sure: bool = True, to: str = BOB) -> dict[str, str]:
    bond = Bond(one, send(1, to), by, sure)  # type: ignore[arg-type]
    return {row.address: row.why for row in barred(bond, "m", {"me@rig.test"})}


def refused(**changes: Any) -> Waiting:
    return replace(fact("bounce", owner="address", permanent=True, status="5.1.1"), **changes)


def test_an_address_that_refuses_for_good_is_barred() -> None:
    assert bars(refused()) == {BOB: "bounced"}
    assert bars(refused(status="5.2.2")) == {BOB: "bounced"}
    assert bars(refused(status=None)) == {BOB: "bounced"}
    assert bars(refused(address="bob@home.example")) == {BOB: "bounced"}  # behind a forwarding


@pytest.mark.parametrize(
    "changes",
    [
        {"owner": "sender"}, {"owner": "limit"}, {"owner": "transport"}, {"owner": None}, {"permanent": False},
        {"status": "5.7.1"}, {"status": "5.7.133"}, {"kind": "deferral"}, {"kind": "reply"}, {"kind": "auto_reply"},
    ],
)  # fmt: skip
def test_what_is_not_the_addresss_matter_bars_nobody(changes: dict[str, Any]) -> None:
    assert bars(refused(**changes)) == {}


def test_a_report_that_says_not_surely_whom_it_means_bars_nobody() -> None:
    assert bars(refused(), by="address") == {}
    assert bars(refused(), sure=False) == {}
    assert bars(fact("complaint", ""), sure=False) == {}


def test_whoever_complained_or_wants_no_more_is_barred() -> None:
    assert bars(fact("complaint", "")) == {BOB: "complained"}
    assert bars(fact("unsubscribe")) == {BOB: "unsubscribed"}
    assert bars(fact("unsubscribe"), by="address") == {BOB: "unsubscribed"}
    both = bars(fact("unsubscribe", "bob@home.example"))  # what was sent to one address is read at another
    assert both == {BOB: "unsubscribed", "bob@home.example": "unsubscribed"}
    assert bars(fact("unsubscribe", CAROL), sure=False) == {CAROL: "unsubscribed"}


def test_nobody_is_barred_from_writing_to_themselves() -> None:
    assert bars(refused(address="me@rig.test"), to="me@rig.test") == {}
