"""A small client of PW1, written from channel.md alone: it shares no code with the companion it checks.

It does what the extension does: signs, verifies before it reads, says hello before content, and takes a new instance
once. Needs nothing but the standard library.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any

ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
OTHER_ORIGIN = "moz-extension://12345678-9abc-def0-1234-56789abcdef0"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class NoAnswer(Exception):
    """Nobody answered."""


class Impostor(Exception):
    """Something answered that does not hold our key. `status` is all that is kept of it."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(f"unsigned {status}")


class Gone(Exception):
    """The companion proved that our key is dead, and why: used, expired, locked, revoked."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Answer:
    """A verified reply."""

    status: int
    body: dict[str, Any]


@dataclass(frozen=True)
class Raw:
    """A reply as it came: nothing verified."""

    status: int
    headers: dict[str, str]
    body: bytes


class ChannelClient:
    """One extension. `pair` first; then `get` and `post`, from any thread."""

    def __init__(
        self,
        port: int,
        origin: str = ORIGIN,
        *,
        now: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        timeout: float = 15,
    ) -> None:
        self.port, self.origin, self.now, self.timeout = port, origin, now, timeout
        self.kid, self.key, self.inst = "", b"", "-"

    @property
    def authority(self) -> str:
        return f"127.0.0.1:{self.port}"

    # --- what the extension does

    def pair(self, code: str, label: str = "Test browser") -> None:
        """Redeems the code and says hello. The code's own port is used."""
        self.redeem(code, label)
        self.hello()

    def redeem(self, code: str, label: str = "Test browser") -> None:
        self.port, secret = read_code(code)
        self.kid, self.key, self.inst = pair_kid(secret), secret, "-"
        nonce = _b64(secrets.token_bytes(16))
        reply = self._verified("POST", "/v1/pair", _json({"nonce": nonce, "label": label}))
        if reply.status != 200:
            raise AssertionError(f"not paired: {reply}")
        client_id, server_nonce = reply.body["client_id"], reply.body["server_nonce"]
        extracted = hmac.digest(_bytes(nonce) + _bytes(server_nonce), secret, "sha256")
        info = f"PW1 client {client_id} {self.origin}".encode()
        self.kid, self.key = f"{client_id}.1", hmac.digest(extracted, info + b"\x01", "sha256")

    def hello(self) -> Answer:
        return self._verified("GET", "/v1/hello")

    def get(self, target: str) -> Answer:
        return self._with_one_retry("GET", target, b"")

    def post(self, target: str, body: dict[str, Any], *, hello: bool = True) -> Answer:
        """Says hello first, as before all content, unless told not to (a benchmark of one route)."""
        if hello:
            self.hello()
        return self._with_one_retry("POST", target, _json(body))

    def rotate(self) -> None:
        """Agrees on the next key and uses it from now on."""
        self.kid, self.key = self.offer()
        self.hello()

    def offer(self) -> tuple[str, bytes]:
        """Asks for the next key without using it: its kid and key."""
        client_id, _, generation = self.kid.rpartition(".")
        nonce = _b64(secrets.token_bytes(16))
        reply = self.post("/v1/clients/self/rotate", {"nonce": nonce})
        if reply.status != 200:
            raise AssertionError(f"not rotated: {reply}")
        following = int(generation) + 1
        info = f"PW1 rotate {client_id} {following} {nonce} {reply.body['server_nonce']}".encode()
        return f"{client_id}.{following}", hmac.digest(self.key, info + b"\x01", "sha256")

    def forget(self) -> Answer:
        return self.post("/v1/clients/self/forget", {})

    # --- what tests of the channel itself need

    def authorize(self, method: str, target: str, body: bytes = b"", **changes: str) -> str:
        """The value of `Authorization`; `changes` replace signed parts (kid, inst, ts, nonce, authority)."""
        signed = {
            "kid": self.kid,
            "inst": self.inst,
            "ts": str(self.now()),
            "nonce": _b64(secrets.token_bytes(16)),
            "authority": self.authority,
            **changes,
        }
        names = ("kid", "inst", "ts", "nonce")
        parts = ("kid", "inst", "METHOD", "authority", "TARGET", "ts", "nonce")
        values = {**signed, "METHOD": method, "TARGET": target}
        digest = hashlib.sha256(body).hexdigest()
        text = "\n".join(["PW1-REQ", *(values[part] for part in parts), digest])
        shown = ",".join(f"{name}={signed[name]}" for name in names)
        return f"PW1 {shown},mac={self._mac(text)}"

    def headers(self, method: str, target: str, body: bytes = b"", **changes: str) -> dict[str, str]:
        """Everything the extension's request carries, signed."""
        made = {"Host": self.authority, "Authorization": self.authorize(method, target, body, **changes)}
        if method == "POST":
            made |= {"Origin": self.origin, "Content-Type": "application/json"}
        return made

    def send(self, method: str, target: str, headers: dict[str, str], body: bytes = b"") -> Raw:
        """One request exactly as given; the reply is not verified."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            if body:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body or None)
            reply = connection.getresponse()
            return Raw(
                reply.status, {name.lower(): value for name, value in reply.getheaders()}, reply.read()
            )
        except (OSError, HTTPException) as error:
            raise NoAnswer(type(error).__name__) from error
        finally:
            connection.close()

    def verify(self, sent: dict[str, str], raw: Raw) -> Answer:
        """The reply's content, if the holder of our key gave it to this very request. Raises Impostor, Gone."""
        claim = dict(part.split("=", 1) for part in sent["Authorization"].removeprefix("PW1 ").split(","))
        gone = raw.headers.get("pw1-gone", "")
        reason = gone.partition(" ")[0]
        proof = self._mac(f"PW1 gone {reason} {claim['kid']}")
        if gone and hmac.compare_digest(gone.encode(), f"{reason} {proof}".encode()):
            raise Gone(reason)
        inst = raw.headers.get("pw1-instance", "")
        digest = hashlib.sha256(raw.body).hexdigest()
        parts = ("PW1-RES", claim["kid"], inst, self.authority, claim["nonce"], str(raw.status), digest)
        if not hmac.compare_digest(
            self._mac("\n".join(parts)).encode(), raw.headers.get("pw1-mac", "").encode()
        ):
            raise Impostor(raw.status)
        self.inst = inst
        return Answer(raw.status, json.loads(raw.body))

    def _verified(self, method: str, target: str, body: bytes = b"") -> Answer:
        headers = self.headers(method, target, body)
        return self.verify(headers, self.send(method, target, headers, body))

    def _with_one_retry(self, method: str, target: str, body: bytes) -> Answer:
        answer = self._verified(method, target, body)
        if answer.body.get("code") == "instance_changed":
            answer = self._verified(method, target, body)
        return answer

    def _mac(self, text: str) -> str:
        return _b64(hmac.digest(self.key, text.encode(), "sha256"))


def read_code(code: str) -> tuple[int, bytes]:
    """Port and secret of a code; its check is the companion's tests' business."""
    port, _, rest = code.strip().partition("-")
    number = 0
    for letter in rest.replace("-", "")[:26]:
        number = number << 5 | ALPHABET.index(letter)
    return int(port), (number >> 2).to_bytes(16)


def pair_kid(secret: bytes) -> str:
    return "pair-" + _b64(hashlib.sha256(b"PW1 kid " + secret).digest()[:6])


def _json(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")
