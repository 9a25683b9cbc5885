"""The nonce cache: exact, bounded, forgetful after two minutes, and fair."""

from __future__ import annotations

from companion.web.nonces import NONCE_MS, NONCES, NonceCache


def test_a_nonce_works_once() -> None:
    cache = NonceCache()
    assert cache.add("a", "n", 1000) == "fresh"
    assert cache.add("a", "n", 1000) == "seen"
    assert cache.add("b", "n", 1000) == "seen"
    assert cache.add("a", "n", 1000 + NONCE_MS) == "seen"
    assert cache.add("a", "n", 1000 + NONCE_MS + 1) == "fresh"


def test_it_refuses_when_full_and_recovers() -> None:
    cache = NonceCache(4)
    assert [cache.add(owner, f"{owner}{at}", at) for at, owner in enumerate("aabb")] == ["fresh"] * 4
    assert cache.add("c", "c", 5) == "full"
    assert cache.add("a", "a0", 5) == "seen"
    assert cache.add("c", "c", NONCE_MS + 1) == "fresh"


def test_one_client_leaves_room_for_the_others() -> None:
    cache = NonceCache()
    found = [cache.add("wild", str(number), 0) for number in range(NONCES // 2 + 1)]
    assert found.count("fresh") == NONCES // 2
    assert found[-1] == "greedy"
    assert cache.add("calm", "x", 0) == "fresh"
    assert cache.add("wild", "later", NONCE_MS + 1) == "fresh"


def test_a_clock_that_goes_back_forgets_nothing() -> None:
    cache = NonceCache()
    cache.add("a", "n", NONCE_MS)
    assert cache.add("a", "m", 0) == "fresh"
    assert cache.add("a", "n", 0) == "seen"
