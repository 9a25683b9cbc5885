"""T13 Guessing the code: 128 bits, single use, 10 minutes, five tries.

Sixth try locks; expired with a fake clock; second use refused.
"""

from __future__ import annotations

import secrets

import pytest

from companion.demo.client import ChannelClient, Gone, Impostor, pair_kid, read_code
from companion.pairing import code
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind

BODY = b'{"nonce":"EBESExQVFhcYGRobHB0eHw","label":"x"}'


def guess(client: ChannelClient, kid: str) -> int:
    """A try with the right kid and a wrong secret."""
    client.kid, client.key = kid, secrets.token_bytes(16)
    return client.send("POST", "/v1/pair", client.headers("POST", "/v1/pair", BODY), BODY).status


def test_secrets_are_fresh_and_whole(served: Served) -> None:
    found = {code.read(served.pairing.new_code()).secret for _ in range(50)}
    assert len(found) == 50
    assert {len(secret) for secret in found} == {16}


def test_sixth_try_locks(served: Served) -> None:
    shown = served.pairing.new_code()
    kid = pair_kid(read_code(shown)[1])
    thief = served.client()
    for _ in range(5):
        assert guess(thief, kid) == 403
    with pytest.raises(Gone) as gone:
        served.client().pair(shown)
    assert gone.value.reason == "locked"
    assert served.pairing.clients() == []
    assert served.keys.kept == {}


def test_fifth_try_may_be_the_right_one(served: Served) -> None:
    shown = served.pairing.new_code()
    for _ in range(4):
        guess(served.client(), pair_kid(read_code(shown)[1]))
    served.client().pair(shown)
    assert len(served.pairing.clients()) == 1


def test_other_kids_cost_no_try(served: Served) -> None:
    shown = served.pairing.new_code()
    for _ in range(20):
        assert guess(served.client(), pair_kid(secrets.token_bytes(16))) == 403
    served.client().pair(shown)


def test_expired(served: Served) -> None:
    shown = served.pairing.new_code()
    served.clock.advance(600_000)
    with pytest.raises(Gone) as gone:
        served.client().pair(shown)
    assert gone.value.reason == "expired"


def test_second_use(served: Served) -> None:
    shown = served.pairing.new_code()
    served.client().pair(shown)
    with pytest.raises(Gone) as gone:
        served.client().pair(shown)
    assert gone.value.reason == "used"


def test_proof_tells_a_guesser_nothing(served: Served) -> None:
    """It is made with the secret: who has it not cannot check it, and gets no other sign."""
    shown = served.pairing.new_code()
    served.client().pair(shown)
    thief = served.client()
    thief.kid, thief.key = pair_kid(read_code(shown)[1]), secrets.token_bytes(16)
    headers = thief.headers("POST", "/v1/pair", BODY)
    raw = thief.send("POST", "/v1/pair", headers, BODY)
    assert_blind(raw, cors=True, gone=True)
    with pytest.raises(Impostor):
        thief.verify(headers, raw)


def test_code_is_bound_to_its_port(served: Served) -> None:
    _, _, rest = served.pairing.new_code().partition("-")
    with pytest.raises(code.CodeCheck):
        code.read(f"{served.port % 65535 + 1}-{rest}")
