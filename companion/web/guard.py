"""One check before every handler: who asks, and may they (channel.md 5, the fifteen checks in their order).

Until the MAC is right an answer tells nothing: 403 and no body, the same for every path and reason. After it, every
reply is signed. What reaches a handler was signed by a paired client, is fresh, and meant for this very run.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from dataclasses import dataclass
from typing import Any

from flask import Flask, Response, g, request

from companion.core import b64
from companion.core.clock import MINUTE, Clock
from companion.core.errors import Busy, InstanceChanged, PostwardenError, Replay, Stale, TooFast
from companion.pairing.service import Pairing, Roster
from companion.store.clients import Client
from companion.web import channel, cors, oversize
from companion.web.bodies import Cut
from companion.web.nonces import NonceCache
from companion.web.problems import problem, whereabouts

log = logging.getLogger(__name__)

PAIR = "/v1/pair"
WITHOUT_INSTANCE = ("/v1/hello", PAIR)  # these are how a client learns the instance


class Refused(Exception):
    """Refused blindly. `reason` goes to our own log, never into the reply; `gone` to the holder of a dead key."""

    def __init__(self, reason: str, gone: str | None = None) -> None:
        self.reason, self.gone = reason, gone
        super().__init__(reason)


@dataclass(slots=True)
class Standing:
    """What the guard has found out about the current request."""

    origin: str | None = None  # one that may read the reply; shown only once `visible`
    visible: bool = False
    claim: channel.Claim | None = None  # set when its MAC was right
    key: bytes = b""
    client: Client | None = None
    generation: int = 0
    unsigned: Response | None = None  # the blind or preflight reply


def standing() -> Standing:
    """The current request's. Handlers run only for one whose claim is proven."""
    found = g.standing
    assert isinstance(found, Standing)  # noqa: S101 - set before any handler runs
    return found


def current_client() -> tuple[Client, int]:
    """The client that asks, and the generation of the key it used."""
    found = standing()
    assert found.client is not None  # noqa: S101 - only /v1/pair is asked without a client
    return found.client, found.generation


class Guard:
    """Judges before and seals after every request of one app, for one run of the companion."""

    def __init__(self, pairing: Pairing, clock: Clock, authority: str, instance: bytes) -> None:
        self._pairing, self._clock, self._authority = pairing, clock, authority
        self._instance = b64.encode(instance)
        self._nonces = NonceCache()
        self._tally = Tally(clock)

    def install(self, app: Flask) -> None:
        app.before_request(self._before)
        app.after_request(self._after)

    @property
    def refusals(self) -> Counter[str]:
        """How many requests were refused blindly, by reason."""
        return self._tally.counts

    # --- before

    def _before(self) -> Response | None:
        found = g.standing = Standing()
        try:
            found.unsigned = self._judge(found, request.environ)
        except Refused as refused:
            self._tally.add(refused.reason)
            found.unsigned = _blind(refused.gone)
        except PostwardenError as error:
            if found.claim is None:
                self._tally.add(error.code)
                found.unsigned = _blind()
            else:
                return problem(error)
        except Exception as error:  # noqa: BLE001 - the outermost edge: a crash in here must not let anybody in
            log.error("guard failed: %s", whereabouts(error))  # noqa: TRY400 - messages may quote
            found.claim, found.unsigned = None, _blind()
        return found.unsigned

    def _judge(self, found: Standing, wire: dict[str, Any]) -> Response | None:
        if wire.get("HTTP_HOST") != self._authority or wire.get("SERVER_PROTOCOL") != "HTTP/1.1":
            raise Refused("host")
        target = str(wire.get("REQUEST_URI", ""))
        if not channel.legal_target(target):
            raise Refused("target")
        pairing, origin = target == PAIR, wire.get("HTTP_ORIGIN")
        roster = self._pairing.roster(origin, pairing=pairing)
        found.origin = _readable_by(origin, roster)
        if not _may_knock(origin, roster, pairing=pairing):
            raise Refused("origin")
        if origin is None and wire.get("HTTP_SEC_FETCH_SITE") in ("cross-site", "same-site"):
            raise Refused("fetch_site")
        method = wire["REQUEST_METHOD"]
        if method == "OPTIONS":
            return self._preflight(found)
        if not _well_formed(method, wire):
            raise Refused("form")
        found.visible = True
        claim = channel.read_claim(wire.get("HTTP_AUTHORIZATION", ""))
        if claim is None:
            raise Refused("shape")
        key = self._key_of_code(claim, roster) if pairing else self._key_of_client(found, claim, roster)
        if key is None:
            raise Refused("kid", self._gone(claim, origin, pairing=pairing))
        if found.client is not None and origin not in (None, found.client.origin):
            raise Refused("other_origin")
        cut = body if isinstance(body := wire["wsgi.input"], Cut) else None
        hashed = channel.digest(request.get_data()) if cut is None else cut.digest
        text = channel.request_string(claim, method, self._authority, target, hashed)
        if not channel.same(channel.mac(key, text), claim.mac):
            raise Refused("signature")
        found.claim, found.key = claim, key
        self._must_be_fresh(claim)
        if target not in WITHOUT_INSTANCE and claim.inst != self._instance:
            raise InstanceChanged
        if found.client is not None:
            self._pairing.used(found.client, found.generation)
        if cut is not None:
            raise Busy if cut.size <= channel.MAX_BODY else oversize.refusal(target, cut.size, cut.head)
        return None

    def _preflight(self, found: Standing) -> Response:
        if found.origin is None:
            raise Refused("preflight")
        found.visible = True
        return Response(status=204)

    def _key_of_code(self, claim: channel.Claim, roster: Roster) -> bytes | None:
        """Only a kid that matches counts as a try: strangers cannot use them up."""
        if roster.code is None or roster.code.kid != claim.kid:
            return None
        return self._pairing.try_code(claim.kid)

    def _key_of_client(self, found: Standing, claim: channel.Claim, roster: Roster) -> bytes | None:
        client_id, _, generation = claim.kid.rpartition(".")
        client = next((client for client in roster.clients if client.id == client_id), None)
        if client is None:
            return None
        found.client, found.generation = client, int(generation)
        return self._pairing.key(client, found.generation)

    def _gone(self, claim: channel.Claim, origin: str | None, *, pairing: bool) -> str | None:
        return self._pairing.gone(claim.kid, origin) if pairing == claim.kid.startswith("pair-") else None

    def _must_be_fresh(self, claim: channel.Claim) -> None:
        now = self._clock.now()
        if abs(now - int(claim.ts)) > channel.LATE_MS:
            raise Stale
        match self._nonces.add(claim.kid, claim.nonce, now):
            case "seen":
                raise Replay
            case "full":
                raise Busy
            case "greedy":
                raise TooFast

    # --- after

    def _after(self, response: Response) -> Response:
        found = g.get("standing", None)
        try:
            if found is None or (found.claim is None and response is not found.unsigned):
                response = _blind()
            elif found.claim is not None:
                self._sign(response, found)
            if found is not None and found.visible and found.origin is not None:
                response = cors.allow(response, found.origin)
        except Exception as error:  # noqa: BLE001 - the outermost edge: what cannot be signed is not sent
            log.error("signing failed: %s", whereabouts(error))  # noqa: TRY400 - messages may quote
            response = _blind()
        if "Vary" in response.headers:
            response.vary.add("Origin")
        else:
            response.headers.add("Vary", "Origin")
        return response

    def _sign(self, response: Response, found: Standing) -> None:
        assert found.claim is not None  # noqa: S101 - asked by the caller
        text = channel.reply_string(
            found.claim, self._instance, self._authority, response.status_code, response.get_data()
        )
        response.headers["PW1-Instance"] = self._instance
        response.headers["PW1-Mac"] = channel.mac(found.key, text)
        response.headers["Cache-Control"] = "no-store"


def _readable_by(origin: str | None, roster: Roster) -> str | None:
    """The origin, if it may read replies: a paired client's, or while a code is live any extension's."""
    if origin is None:
        return None
    paired = any(client.origin == origin for client in roster.clients)
    return origin if paired or (roster.code_live and cors.extension_origin(origin)) else None


def _may_knock(origin: str | None, roster: Roster, *, pairing: bool) -> bool:
    if origin is None or origin in roster.gone_origins or (pairing and cors.extension_origin(origin)):
        return True
    return any(client.origin == origin for client in roster.clients)


def _well_formed(method: str, wire: dict[str, Any]) -> bool:
    if method == "GET":
        return wire.get("CONTENT_LENGTH") in (None, "", "0")
    return method == "POST" and "HTTP_ORIGIN" in wire and wire.get("CONTENT_TYPE") == "application/json"


def _blind(gone: str | None = None) -> Response:
    response = Response(status=403)
    del response.headers["Content-Type"]
    if gone is not None:
        response.headers["PW1-Gone"] = gone
    return response


class Tally:
    """Counts refusals by reason and logs each reason once a minute at most: a flood must not fill the disk."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._logged: dict[str, int] = {}
        self.counts: Counter[str] = Counter()

    def add(self, reason: str) -> None:
        now = self._clock.now()
        with self._lock:
            self.counts[reason] += 1
            if now - self._logged.get(reason, -MINUTE) >= MINUTE:
                self._logged[reason] = now
                log.info("refused unsigned reason=%s count=%d", reason, self.counts[reason])
