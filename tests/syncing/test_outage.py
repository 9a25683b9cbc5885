"""One server that is away, or the whole network; and which mailbox is due."""

from __future__ import annotations

from companion.syncing.outage import Outage, due, probe


def test_the_network_is_gone_when_nobody_can_be_reached_and_that_is_told_once() -> None:
    outage, active = Outage(), ["a", "b"]
    assert not outage.failed("a", active)
    assert not outage.failed("a", active)
    assert not outage.total
    assert outage.failed("b", active)
    assert outage.total
    assert not outage.failed("a", active)
    assert outage.reached()
    assert not outage.total
    assert not outage.reached()
    assert not outage.failed("a", active)  # from the start


def test_a_single_mailbox_tells_nothing_of_the_network() -> None:
    outage = Outage()
    assert not outage.failed("a", ["a"])
    assert not outage.total


def test_mailboxes_that_nobody_reads_any_more_do_not_hide_an_outage() -> None:
    outage = Outage()
    outage.failed("gone", ["a", "b", "gone"])
    outage.failed("a", ["a", "b"])
    assert outage.failed("b", ["a", "b"])


def test_in_turn_each_mailbox_is_tried() -> None:
    latest: dict[str, float] = {}
    tried = []
    for second in range(1, 5):
        mailbox = probe(latest, ["a", "b", "c"])
        assert mailbox is not None
        latest[mailbox] = second
        tried.append(mailbox)
    assert tried == ["a", "b", "c", "a"]
    assert probe(latest, []) is None


def test_what_is_due() -> None:
    def at(since: float | None, *, failed: bool = False, unread: bool = False, blind: bool = False) -> bool:
        return due(since, 120, 20, failed=failed, unread=unread, blind=blind)

    assert at(None)
    assert not at(20)
    assert not at(100)
    assert at(119.9)  # the look after this one would be late
    assert at(20, failed=True)
    assert at(20, unread=True)
    assert at(20, blind=True)
