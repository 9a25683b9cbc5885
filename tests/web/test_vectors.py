"""Every value of channel-vectors.json, computed by the companion's own code. The extension reads the same file."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, get_args

import pytest

from companion.core import b64
from companion.pairing import code, keys
from companion.web import channel

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "channel-vectors.json").read_text("utf-8"))
GIVEN = VECTORS["given"]
SECRET = bytes.fromhex(GIVEN["secret_hex"])
KEYS = {
    "S": SECRET,
    "K": bytes.fromhex(VECTORS["keys"]["K_hex"]),
    "K2": bytes.fromhex(VECTORS["keys"]["K2_hex"]),
}
MESSAGES = [pytest.param(message, id=message["name"]) for message in VECTORS["messages"]]


def test_code_is_printed_as_given() -> None:
    assert code.make(GIVEN["port"], SECRET) == VECTORS["code"]["printed"]


@pytest.mark.parametrize("text", [VECTORS["code"]["printed"], *VECTORS["code"]["reads_to_secret"]])
def test_code_is_read_as_people_copy_it(text: str) -> None:
    assert code.read(text) == code.Code(GIVEN["port"], SECRET)


@pytest.mark.parametrize("case", VECTORS["code"]["refused"], ids=lambda case: case["text"])
def test_code_is_refused(case: dict[str, str]) -> None:
    with pytest.raises(code.CodeRefused) as caught:
        code.read(case["text"])
    assert caught.value.code == case["error"]


def test_keys() -> None:
    given = VECTORS["keys"]
    assert keys.pair_kid(SECRET) == given["pair_kid"]
    assert keys.client_kid(GIVEN["client_id"], 1) == given["client_kid"]
    assert keys.client_kid(GIVEN["client_id"], 2) == given["rotated_kid"]
    first = keys.client_key(
        SECRET,
        client_id=GIVEN["client_id"],
        origin=GIVEN["origin"],
        nonce=GIVEN["nonce"],
        server_nonce=GIVEN["server_nonce"],
    )
    assert first == KEYS["K"]
    second = keys.next_key(
        first,
        client_id=GIVEN["client_id"],
        generation=2,
        nonce=given["rotate_nonce"],
        server_nonce=given["rotate_server_nonce"],
    )
    assert second == KEYS["K2"]


@pytest.mark.parametrize("message", MESSAGES)
def test_request_is_read_and_signed(message: dict[str, Any]) -> None:
    request = message["request"]
    body = request["body"].encode()
    claim = channel.read_claim(request["authorization"])
    assert claim == channel.Claim(*(request[part] for part in ("kid", "inst", "ts", "nonce", "mac")))
    assert channel.legal_target(request["target"])
    assert hashlib.sha256(body).hexdigest() == request["body_sha256"]
    hashed = channel.digest(body)
    text = channel.request_string(claim, request["method"], GIVEN["authority"], request["target"], hashed)
    assert text == request["string"]
    assert channel.mac(KEYS[message["key"]], text) == request["mac"]


@pytest.mark.parametrize("message", MESSAGES)
def test_reply_is_signed(message: dict[str, Any]) -> None:
    reply = message["reply"]
    body = reply["body"].encode()
    claim = channel.read_claim(message["request"]["authorization"])
    assert claim is not None
    assert hashlib.sha256(body).hexdigest() == reply["body_sha256"]
    text = channel.reply_string(claim, reply["instance"], GIVEN["authority"], reply["status"], body)
    assert text == reply["string"]
    assert channel.mac(KEYS[message["key"]], text) == reply["mac"]


def test_gone_proofs() -> None:
    for reason, proof in VECTORS["gone"]["code"].items():
        assert keys.gone_proof(reason, SECRET, VECTORS["keys"]["pair_kid"]) == proof
    revoked = VECTORS["gone"]["client"]["revoked"]
    assert keys.gone_proof("revoked", KEYS["K2"], VECTORS["keys"]["rotated_kid"]) == revoked
    proven = {*VECTORS["gone"]["code"], *VECTORS["gone"]["client"]}
    assert proven == set(get_args(keys.Reason))


def test_given_nonces_have_the_sizes_of_the_protocol() -> None:
    assert len(SECRET) == code.SECRET_BYTES
    assert len(b64.decode(GIVEN["nonce"])) == keys.NONCE_BYTES
    assert len(b64.decode(GIVEN["client_id"])) == keys.CLIENT_ID_BYTES
    assert len(b64.decode(GIVEN["instance"])) == channel.INSTANCE_BYTES
