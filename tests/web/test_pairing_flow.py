"""Pairing, hello, rotation and forgetting, over a real server."""

from __future__ import annotations

import pytest

from companion import __version__
from companion.demo.client import Gone, Impostor
from tests.fakes.served import Served


def test_code_to_hello(served: Served) -> None:
    client = served.client()
    client.redeem(served.pairing.new_code(), "Chromium on Linux")
    before = served.pairing.clients()
    assert [(found.label, found.origin, found.confirmed) for found in before] == [
        ("Chromium on Linux", client.origin, False)
    ]
    answer = client.hello()
    assert (answer.status, answer.body) == (200, {"api": 1, "api_min": 1, "version": __version__})
    assert served.pairing.clients()[0].confirmed
    assert client.get("/v1/spy").status == 200
    assert served.calls == ["spy"]


def test_code_works_once_and_says_used_to_its_holder(served: Served) -> None:
    code = served.pairing.new_code()
    served.client().pair(code)
    with pytest.raises(Gone) as gone:
        served.client().pair(code)
    assert gone.value.reason == "used"
    assert len(served.pairing.clients()) == 1


def test_code_of_another_process_is_known_at_once(served: Served) -> None:
    served.client().pair(served.desk().new_code())
    assert len(served.pairing.clients()) == 1


def test_newer_code_ends_the_older(served: Served) -> None:
    old = served.pairing.new_code()
    new = served.desk().new_code()
    with pytest.raises(Gone) as gone:
        served.client().pair(old)
    assert gone.value.reason == "expired"
    served.client().pair(new)


def test_code_does_not_outlive_the_run(served: Served) -> None:
    code = served.pairing.new_code()
    served.stop()
    served.start()
    with pytest.raises(Gone) as gone:
        served.client().pair(code)
    assert gone.value.reason == "expired"
    assert "pairing" not in served.keys.kept


def test_unknown_code_is_blind(served: Served) -> None:
    served.pairing.new_code()
    with pytest.raises(Impostor) as refused:
        served.client().pair(f"{served.port}-000G4-0R40M-30E20-9185G-R38E1-WMZ")
    assert refused.value.status == 403


def test_fifth_client_is_refused_and_keeps_the_code(served: Served) -> None:
    for _ in range(4):
        served.paired()
    code = served.pairing.new_code()
    client = served.client()
    with pytest.raises(AssertionError, match="too_many_clients"):
        client.pair(code)
    served.pairing.revoke(served.pairing.clients()[0].id)
    client.pair(code)
    assert len(served.pairing.clients()) == 4


def test_rotation_accepts_both_keys_until_the_new_one_is_used(served: Served) -> None:
    client = served.paired()
    old = (client.kid, client.key)
    new = client.offer()
    assert client.hello().status == 200
    client.kid, client.key = new
    assert client.hello().status == 200
    client.kid, client.key = old
    with pytest.raises(Impostor):
        client.hello()
    client.kid, client.key = new
    served.stop()
    served.start()
    assert client.hello().status == 200


def test_lost_rotation_is_asked_again(served: Served) -> None:
    client = served.paired()
    lost = client.offer()
    client.rotate()
    assert client.kid == lost[0]
    assert client.key != lost[1]
    client.rotate()
    assert client.kid.endswith(".3")


def test_pending_key_survives_a_restart(served: Served) -> None:
    client = served.paired()
    client.kid, client.key = client.offer()
    served.stop()
    served.start()
    assert client.hello().status == 200


def test_forget(served: Served) -> None:
    client = served.paired()
    assert client.forget().status == 200
    assert served.pairing.clients() == []
    assert served.keys.kept == {}
    with pytest.raises(Gone) as gone:
        client.hello()
    assert gone.value.reason == "revoked"


def test_unpair_by_another_process_acts_at_the_next_request(served: Served) -> None:
    client = served.paired()
    client.rotate()
    pending = client.offer()
    served.desk().revoke(client.kid.partition(".")[0])
    for kid, key in ((client.kid, client.key), pending):
        client.kid, client.key = kid, key
        with pytest.raises(Gone) as gone:
            client.hello()
        assert gone.value.reason == "revoked"


def test_proof_is_not_for_other_origins(served: Served) -> None:
    client = served.paired()
    other = served.paired("moz-extension://12345678-9abc-def0-1234-56789abcdef0")
    client.forget()
    headers = client.headers("POST", "/v1/spy", b"{}") | {"Origin": other.origin}
    reply = client.send("POST", "/v1/spy", headers, b"{}")
    assert reply.status == 403
    assert "pw1-gone" not in reply.headers
    assert (
        "pw1-gone" in client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), b"{}").headers
    )
