"""When a folder is watched again, and when its news are held back."""

from __future__ import annotations

import random

import pytest

from companion.core.errors import ConnectionLost, HostSilent, PostwardenError, ServerBusy, SignInUnavailable
from companion.mail.imap import FolderState
from companion.store.folders import FolderRow
from companion.syncing.vigil import BURST, LASTING, REST, SPACING, Damper, Vigil, behind

LOST, BUSY = ConnectionLost(host="h"), ServerBusy(host="h")


def ended(vigil: Vigil, lived: float | None, error: PostwardenError = LOST) -> float:
    return vigil.ended(error, lived, random.Random(1))


def test_a_watch_that_stood_is_begun_anew_soon() -> None:
    vigil = Vigil()
    for _ in range(10):
        assert 4 <= ended(vigil, LASTING) <= 6


def test_three_that_did_not_are_enough_for_an_hour() -> None:
    vigil = Vigil()
    assert ended(vigil, 1.0) < 60
    assert ended(vigil, LASTING - 1) < 60
    assert ended(vigil, 1.0) == REST
    assert ended(vigil, 1.0) < 60  # an hour later, from the start


def test_only_three_in_a_row() -> None:
    vigil = Vigil()
    for lived in (1.0, 1.0, LASTING, 1.0, 1.0):
        assert ended(vigil, lived) < 60


@pytest.mark.parametrize(
    ("error", "first", "most"),
    [
        (HostSilent(host="h", port=993), 5, 300),
        (BUSY, 300, 3600),
        (SignInUnavailable(host="h"), 30, 900),
    ],
)
def test_a_server_that_lets_nobody_in_is_waited_for_by_the_kind_of_error(
    error: PostwardenError, first: float, most: float
) -> None:
    vigil = Vigil()
    chance = random.Random(1)
    waits = [vigil.ended(error, None, chance) for _ in range(30)]
    assert first * 0.8 <= waits[0] <= first * 1.2
    assert waits[1] > waits[0]
    assert all(most * 0.8 <= one <= most * 1.2 for one in waits[15:])
    assert len(set(waits[15:])) > 1  # jitter
    assert REST not in waits  # says nothing about IDLE


def test_news_pass_at_once_unless_they_never_end() -> None:
    damper = Damper()
    assert [damper.pause(0.0) for _ in range(BURST)] == [0.0] * BURST
    now = 0.0
    for _ in range(100):  # a server that answers each pass with news
        pause = damper.pause(now)
        assert 0 < pause <= SPACING
        now += pause
    assert damper.pause(now + BURST * SPACING) == 0.0


def test_what_came_before_it_was_watched() -> None:
    row = FolderRow(1, "m", "INBOX", "inbox", uidvalidity=7, next_uid=10, oldest_uid=1, held=9)
    assert not behind(row, FolderState(7, 10, 9))
    assert behind(row, FolderState(7, 11, 10))  # came
    assert behind(row, FolderState(7, 10, 8))  # went
    assert behind(row, FolderState(8, 10, 9))  # numbered anew
