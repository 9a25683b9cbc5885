"""Secrets that must be seen nowhere, in every form in which they could be, and what was heard while they were used."""

from __future__ import annotations

import base64
import json
import logging
import os
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
import requests.adapters

from companion.core.fault import PostwardenError

LIBRARIES = (
    "companion", "requests", "urllib3", "oauthlib", "requests_oauthlib", "msal", "google", "google_auth_oauthlib",
    "asyncio", "waitress", "flask", "werkzeug", "keyring",
)  # fmt: skip
SENT = ("code", "code_verifier", "client_secret", "refresh_token", "token", "state")
GIVEN = ("access_token", "refresh_token", "id_token")


def forms(secret: str) -> set[bytes]:
    """Plain, as in an address, as in JSON, and inside of base64 wherever in it the secret begins."""
    raw = secret.encode()
    found = {raw, quote(secret, safe="").encode(), json.dumps(secret)[1:-1].encode(), raw.hex().encode()}
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + raw)
        inner = coded[-(-before * 8 // 6) : (before + len(raw)) * 8 // 6]
        found |= {inner, inner.replace(b"+", b"-").replace(b"/", b"_")}
    return found


@dataclass
class Canaries:
    """By kind: passwords, codes, tokens, verifiers, states …"""

    known: dict[str, set[str]] = field(default_factory=dict)
    errors: list[PostwardenError] = field(default_factory=list)

    def add(self, kind: str, *secrets: str) -> None:
        for secret in secrets:
            assert len(secret) >= 8, f"{kind} is too short to be looked for"
            self.known.setdefault(kind, set()).add(secret)

    def listen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Notes what goes over the wire to Google and Microsoft, and each error that is made."""
        send, init = requests.adapters.HTTPAdapter.send, PostwardenError.__init__

        def noting(adapter: Any, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
            body = request.body.decode() if isinstance(request.body, bytes) else request.body or ""
            for name, values in parse_qs(body).items():
                if name in SENT:
                    self.add(name, *values)
            answer = send(adapter, request, *args, **kwargs)
            said = answer.json() if "json" in answer.headers.get("Content-Type", "") else {}
            for name in GIVEN:
                if said.get(name):
                    self.add(name, said[name])
            return answer

        def kept(error: PostwardenError, **given: Any) -> None:
            self.errors.append(error)
            init(error, **given)

        monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", noting)
        monkeypatch.setattr(PostwardenError, "__init__", kept)

    def page(self, url: str) -> None:
        """Of a sign-in page's address: what must be seen nowhere but there."""
        asked = parse_qs(urlsplit(url).query)
        self.add("state", asked["state"][0])

    def found_in(self, where: str | bytes, *, but: tuple[str, ...] = ()) -> list[str]:
        """The kinds of secrets that stand there."""
        data = where.encode() if isinstance(where, str) else where
        return sorted(
            kind
            for kind, secrets in self.known.items()
            if kind not in but and any(form in data for secret in secrets for form in forms(secret))
        )


def told(error: PostwardenError) -> str:
    """All that an error could show anybody, with the errors that it came from."""
    parts = (repr(error), str(error), error.sentence, error.next_step, repr(error.said), repr(error.facts))
    return "\n".join((*parts, *traceback.format_exception(error)))


def logged(records: list[logging.LogRecord]) -> str:
    """The lines, their tracebacks, and what hangs at them beside."""
    shown = logging.Formatter("%(name)s %(message)s")
    return "\n".join(f"{shown.format(record)} {vars(record)!r}" for record in records)


def directory(at: Path) -> bytes:
    """Every byte below, names too."""
    return b"\0".join(bytes(path) + (path.read_bytes() if path.is_file() else b"") for path in at.rglob("*"))


def processes() -> bytes:
    """What every user of the machine sees of processes, and the environments that the same user sees, of those that
    this one started; its own is the tester's."""
    parents, seen = {os.getpid()}, b""
    for process in sorted(Path("/proc").glob("[0-9]*"), key=lambda one: int(one.name)):
        try:
            seen += (process / "cmdline").read_bytes()
            parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            if parent in parents:
                parents.add(int(process.name))
                seen += (process / "environ").read_bytes()
        except OSError:  # it ended, or is somebody else's
            continue
    return seen
