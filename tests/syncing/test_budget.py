"""How many folders are watched: three connections a mailbox at most, and fewer where somebody minds."""

from __future__ import annotations

from companion.syncing.budget import REMEMBERED, Budget

ALL = ("inbox", "sent")


def test_every_mailbox_has_two_watchers_as_long_as_there_is_room() -> None:
    ids = [f"m_{number}" for number in range(15)]
    assert Budget(45).allot(ids, 0.0) == dict.fromkeys(ids, ALL)


def test_what_is_short_goes_to_inboxes_first() -> None:
    assert Budget(7).allot(["a", "b", "c"], 0.0) == {"a": ALL, "b": ("inbox",), "c": ("inbox",)}
    assert Budget(4).allot(["a", "b", "c"], 0.0) == {"a": ("inbox",), "b": (), "c": ()}
    assert Budget(0).allot(["a"], 0.0) == {"a": ()}


def test_a_server_that_refuses_gets_one_less_for_an_hour() -> None:
    budget = Budget(45)
    budget.crowded("a", 0.0)
    assert budget.allot(["a", "b"], 1.0) == {"a": ("inbox",), "b": ALL}
    budget.crowded("a", 60.0)
    budget.crowded("a", 60.0)
    assert budget.allot(["a"], REMEMBERED) == {"a": ()}
    assert budget.allot(["a"], 60.0 + REMEMBERED) == {"a": ALL}


def test_a_server_without_idle_is_asked_again_after_an_hour() -> None:
    budget = Budget(45)
    budget.unable("a", 0.0)
    assert budget.allot(["a"], REMEMBERED - 1) == {"a": ()}
    assert budget.allot(["a"], REMEMBERED) == {"a": ALL}


def test_after_a_new_sign_in_nothing_is_remembered() -> None:
    budget = Budget(45)
    budget.unable("a", 0.0)
    budget.forget("a")
    assert budget.allot(["a"], 1.0) == {"a": ALL}
