"""No secret outlives what it was for: not after a crash, not beside another process."""

from __future__ import annotations

import pytest

from companion.core.errors import NotFound
from companion.pairing import keys
from companion.store import clients as rows
from tests.pairing.desk import NONCE, Desk


def test_a_secret_left_by_a_crash_is_deleted_at_the_next_start(desk: Desk) -> None:
    """A redeeming that died between its commit and the deletion: the row is gone, the secret is not."""
    secret = desk.secret()
    with desk.store.write() as tx:
        assert rows.remove_code(tx, keys.pair_kid(secret))
    assert list(desk.keys.kept.values()) == [secret]
    desk.another().recover()
    assert desk.keys.kept == {}


def test_unpaired_by_another_process_in_the_middle_of_a_rotation_no_key_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = desk.pair()
    put = desk.keys.put

    def unpair_first(name: str, key: bytes) -> None:
        desk.another().revoke(client.id)
        put(name, key)

    monkeypatch.setattr(desk.keys, "put", unpair_first)
    with pytest.raises(NotFound):
        desk.pairing.rotate(client, 1, NONCE)
    assert desk.keys.kept == {}
    assert desk.pairing.key(client, 1) is None
