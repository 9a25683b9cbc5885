"""Codes and clients over time, across two processes, and with a keychain that refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from companion.core.clock import DAY, MINUTE
from companion.core.errors import (
    BadRequest,
    CodeUsed,
    KeyringLocked,
    NotFound,
    StoreUnavailable,
    TooManyClients,
)
from companion.pairing import keys
from companion.store import clients as rows
from companion.store.clients import Client
from tests.pairing.desk import NONCE, ORIGIN, Desk


def proof(desk: Desk, reason: keys.Reason, secret: bytes) -> str:
    return keys.gone_proof(reason, secret, keys.pair_kid(secret))


def test_rows_hold_no_secret(desk: Desk, tmp_path: Path) -> None:
    secret = desk.secret()
    kept = [*desk.keys.kept.values()]
    assert kept == [secret]
    client = desk.pairing.redeem(secret, origin=ORIGIN, nonce=NONCE, label="x")
    kept += [desk.keys.kept[f"channel:{client.client_id}"]]
    desk.store.close()
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert ORIGIN.encode() in written
    assert not any(key in written for key in kept)


def test_code_expires(desk: Desk) -> None:
    secret = desk.secret()
    kid = keys.pair_kid(secret)
    desk.clock.advance(10 * MINUTE - 1)
    assert desk.pairing.roster(ORIGIN, pairing=True).code_live
    desk.clock.advance(1)
    assert not desk.pairing.roster(ORIGIN, pairing=True).code_live
    assert desk.pairing.try_code(kid) is None
    assert desk.pairing.gone(kid, None) == proof(desk, "expired", secret)
    assert desk.keys.kept == {}


@pytest.mark.parametrize(
    ("origin", "pairing", "looks"),
    [(ORIGIN, False, 1), (None, False, 1), (ORIGIN, True, 1), ("https://strange.example", False, 2)],
)
def test_who_is_paired_is_looked_up_once_unless_a_stranger_asks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, origin: str | None, pairing: bool, looks: int
) -> None:
    client, paired, asked = desk.pair(), rows.paired, list[Connection]()

    def counted(connection: Connection) -> list[Client]:
        asked.append(connection)
        return list(paired(connection))

    monkeypatch.setattr(rows, "paired", counted)
    assert desk.pairing.roster(origin, pairing=pairing).clients == (client,)
    assert len(asked) == looks


def test_sweep_ends_an_expired_code_that_nobody_asks_for(desk: Desk) -> None:
    secret = desk.secret()
    desk.clock.advance(10 * MINUTE)
    desk.pairing.sweep()
    assert desk.keys.kept == {}
    assert desk.pairing.gone(keys.pair_kid(secret), ORIGIN) == proof(desk, "expired", secret)


def test_five_tries_then_locked(desk: Desk) -> None:
    secret = desk.secret()
    kid = keys.pair_kid(secret)
    for _ in range(5):
        assert desk.pairing.try_code("pair-AAAAAAAA") is None
        assert desk.pairing.try_code(kid) == secret
    assert desk.pairing.try_code(kid) is None
    assert desk.pairing.gone(kid, None) == proof(desk, "locked", secret)
    assert desk.keys.kept == {}


def test_proof_of_a_code_is_forgotten_after_a_day(desk: Desk) -> None:
    secret = desk.secret()
    desk.pairing.redeem(secret, origin=ORIGIN, nonce=NONCE, label="x")
    desk.clock.advance(DAY - 1)
    assert desk.pairing.gone(keys.pair_kid(secret), None) == proof(desk, "used", secret)
    desk.clock.advance(1)
    assert desk.pairing.gone(keys.pair_kid(secret), None) is None
    desk.pairing.sweep()
    with desk.store.read() as connection:
        assert rows.gone(connection, keys.pair_kid(secret), 0) is None


def test_proof_of_a_client_is_forgotten_after_ninety_days(desk: Desk) -> None:
    client = desk.pair()
    desk.pairing.revoke(client.id)
    desk.clock.advance(90 * DAY - 1)
    assert desk.pairing.gone(f"{client.id}.1", ORIGIN) is not None
    assert ORIGIN in desk.pairing.roster(ORIGIN, pairing=False).gone_origins
    desk.clock.advance(1)
    assert desk.pairing.gone(f"{client.id}.1", ORIGIN) is None
    assert ORIGIN not in desk.pairing.roster(ORIGIN, pairing=False).gone_origins


def test_code_is_redeemed_once(desk: Desk) -> None:
    secret = desk.secret()
    desk.pairing.redeem(secret, origin=ORIGIN, nonce=NONCE, label="x")
    before = dict(desk.keys.kept)
    with pytest.raises(CodeUsed):
        desk.another().redeem(secret, origin=ORIGIN, nonce=NONCE, label="x")
    assert desk.keys.kept == before
    assert len(desk.pairing.clients()) == 1


def test_refusals_leave_no_key_behind(desk: Desk) -> None:
    for _ in range(4):
        desk.pair()
    secret = desk.secret()
    before = dict(desk.keys.kept)
    with pytest.raises(TooManyClients):
        desk.pairing.redeem(secret, origin=ORIGIN, nonce=NONCE, label="x")
    assert desk.keys.kept == before
    assert desk.pairing.try_code(keys.pair_kid(secret)) == secret


@pytest.mark.parametrize(
    ("given", "shown"),
    [("Firefox on Linux", "Firefox on Linux"), ("a\u202eb\x07c", "a b c"), ("x" * 70, "x" * 60)],
)
def test_label_is_printable(desk: Desk, given: str, shown: str) -> None:
    desk.pairing.redeem(desk.secret(), origin=ORIGIN, nonce=NONCE, label=given)
    assert desk.pairing.clients()[0].label == shown


def test_label_of_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(BadRequest):
        desk.pairing.redeem(desk.secret(), origin=ORIGIN, nonce=NONCE, label="\x00\u200b")


def test_client_without_hello_is_gone_after_ten_minutes(desk: Desk) -> None:
    client = desk.pair(hello=False)
    desk.clock.advance(10 * MINUTE - 1)
    assert desk.pairing.clients() == [client]
    desk.clock.advance(1)
    assert desk.pairing.clients() == []
    desk.pairing.sweep()
    assert desk.keys.kept == {}
    with desk.store.read() as connection:
        assert rows.paired(connection) == []


def test_client_with_hello_stays(desk: Desk) -> None:
    client = desk.pair()
    desk.clock.advance(365 * DAY)
    desk.pairing.sweep()
    assert desk.pairing.clients() == [client]


def test_open_sidebars_hear_of_each_change(desk: Desk) -> None:
    client = desk.pair()
    assert desk.kinds() == ["clients", "clients"]
    desk.pairing.revoke(client.id)
    assert desk.kinds() == ["clients"] * 3


def test_seen_is_written_once_a_minute(desk: Desk) -> None:
    client = desk.pair()
    start = desk.clock.now()
    desk.pairing.used(client, 1)
    desk.clock.advance(MINUTE - 1)
    desk.pairing.used(desk.client(client.id), 1)
    assert desk.client(client.id).seen_at == start
    desk.clock.advance(1)
    desk.pairing.used(desk.client(client.id), 1)
    assert desk.client(client.id).seen_at == start + MINUTE


def test_revoked_by_another_process(desk: Desk) -> None:
    client = desk.pair()
    assert desk.pairing.key(client, 1) is not None
    desk.another().revoke(client.id)
    assert desk.pairing.clients() == []
    with pytest.raises(NotFound):
        desk.pairing.revoke(client.id)
    desk.pairing.sweep()
    assert desk.pairing.key(client, 1) is None


def test_locked_keychain_ends_the_pairing_all_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    client = desk.pair()

    def locked(*_: object) -> None:
        raise KeyringLocked

    other = desk.another()
    monkeypatch.setattr(desk.keys, "get", locked)
    monkeypatch.setattr(desk.keys, "delete", locked)
    with pytest.raises(KeyringLocked):
        other.revoke(client.id)
    assert desk.pairing.clients() == []
    assert desk.pairing.gone(f"{client.id}.1", None) is None


def test_rotation_after_the_client_is_gone(desk: Desk) -> None:
    client = desk.pair()
    desk.another().revoke(client.id)
    with pytest.raises(NotFound):
        desk.pairing.rotate(client, 1, NONCE)


def test_first_use_makes_the_pending_key_the_only_one(desk: Desk) -> None:
    client = desk.pair()
    desk.pairing.rotate(client, 1, NONCE)
    rotated = desk.client(client.id)
    assert (rotated.generation, rotated.pending_generation) == (1, 2)
    old, new = desk.pairing.key(rotated, 1), desk.pairing.key(rotated, 2)
    assert old != new
    desk.pairing.used(rotated, 2)
    # A second thread, that looked before the first had promoted, does no harm, not even after the next rotation.
    promoted = desk.client(client.id)
    desk.pairing.rotate(promoted, 2, NONCE)
    desk.pairing.used(rotated, 2)
    current = desk.client(client.id)
    assert (current.generation, current.pending_generation) == (2, 3)
    assert desk.pairing.key(current, 1) is None
    assert desk.another().key(current, 2) == new
    assert desk.another().key(current, 3) == desk.pairing.key(current, 3)


def test_crash_between_key_and_row_leaves_the_new_key_working(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = desk.pair()
    desk.pairing.rotate(client, 1, NONCE)
    rotated = desk.client(client.id)
    new = desk.pairing.key(rotated, 2)

    def crash(*_: object) -> None:
        raise StoreUnavailable

    with monkeypatch.context() as broken:
        broken.setattr(rows, "promote", crash)
        with pytest.raises(StoreUnavailable):
            desk.pairing.used(rotated, 2)
    again = desk.another()
    assert again.key(rotated, 2) == new
    again.used(rotated, 2)
    assert desk.client(client.id).generation == 2
    assert desk.another().key(desk.client(client.id), 2) == new
