"""Who is asked again after an error, when, and who is not asked any more."""

from __future__ import annotations

import random

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.core.errors import (
    AppPasswordNeeded,
    BrowserSignIn,
    ConnectionLost,
    GmailOff,
    MailError,
    PasswordOff,
    ReceivingOff,
    SendingOff,
    ServerBusy,
    SignInEnded,
    SignInRefused,
    SignInUnavailable,
)
from companion.syncing.patience import Waiting, wait

APP = AppPasswordNeeded(name="Yahoo", provider="yahoo")
ENDED = SignInEnded(name="Google")


def rng() -> random.Random:
    return random.Random(3)


@pytest.mark.parametrize("error", [SignInRefused(), APP, BrowserSignIn()])
def test_a_refused_sign_in_is_tried_three_times(error: MailError) -> None:
    waiting = Waiting()
    assert [waiting.failed(error, at, rng()) for at in (0, 2 * MINUTE, 17 * MINUTE)] == [False, False, True]


def test_a_sign_in_that_ended_is_tried_once_more_after_a_minute() -> None:
    waiting = Waiting()
    assert not waiting.failed(ENDED, 0, rng())
    assert waiting.until == MINUTE
    assert waiting.holds(MINUTE - 1, asked=True)
    assert not waiting.holds(MINUTE, asked=False)
    assert waiting.failed(ENDED, MINUTE, rng())


@pytest.mark.parametrize(
    "between",
    [ServerBusy(host="h"), SignInUnavailable(host="h"), ConnectionLost(host="h"), ReceivingOff()],
)
def test_what_comes_between_makes_no_new_start(between: MailError) -> None:
    """A server that locks out for a while between wrong passwords would else be asked for ever."""
    waiting = Waiting()
    stops = []
    for error in (SignInRefused(), between, between, SignInRefused(), between, SignInRefused()):
        stops.append(waiting.failed(error, 0, rng()))
    assert stops == [False] * 5 + [True]


def test_a_sign_in_that_was_taken_does() -> None:
    waiting = Waiting()
    for _ in range(2):
        assert not waiting.failed(SignInRefused(), 0, rng())
    waiting.clear()
    assert not waiting.failed(SignInRefused(), 0, rng())
    assert waiting.until == 2 * MINUTE


def test_after_an_outage_the_user_may_ask_even_if_a_refusal_came_before() -> None:
    waiting = Waiting()
    waiting.failed(SignInRefused(), 0, rng())
    waiting.failed(ConnectionLost(host="h"), 2 * MINUTE, rng())
    assert waiting.holds(2 * MINUTE, asked=False)
    assert not waiting.holds(2 * MINUTE, asked=True)


@pytest.mark.parametrize("error", [ReceivingOff(), SendingOff(), GmailOff(), PasswordOff(host="h")])
def test_what_is_switched_off_is_asked_hourly_and_never_given_up(error: MailError) -> None:
    waiting = Waiting()
    for _ in range(20):
        assert not waiting.failed(error, 0, rng())
        assert 0.8 * HOUR <= waiting.until <= 1.2 * 6 * HOUR
    assert 0.8 * HOUR <= wait(error, 1, rng()) <= 1.2 * HOUR


@pytest.mark.parametrize("error", [ServerBusy(host="h"), SignInUnavailable(host="h")])
def test_what_passes_is_waited_for_without_end(error: MailError) -> None:
    waiting = Waiting()
    for _ in range(50):
        assert not waiting.failed(error, 0, rng())
    assert waiting.until <= 1.2 * HOUR
