"""The OAuth server beside the mail servers (op.mjs), its switches, and a browser that follows where it is sent."""

from __future__ import annotations

import http.client
import json
import re
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from html import unescape
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

from companion.core.settings import Peers
from tests.rig.servers import Rig, _as_root

# As op.mjs knows them. The secret is a canary: no log, error or plain row may show it.
GOOGLE_CLIENT = "100200300400-rig.apps.googleusercontent.com"
GOOGLE_SECRET = "GOCSPX-rig-canary-secret"
MICROSOFT_CLIENT = "11111111-2222-4333-8444-555555555555"
MOST_STEPS = 12
PLAYED = (
    f"{sys.executable} -m tests.rig.oauth"  # for $BROWSER, with an address and a CA: who agrees on every page
)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def google_file(path: Path, **more: object) -> Path:
    """The file that one downloads from Google, with the rig's client in it."""
    client = {
        "client_id": GOOGLE_CLIENT,
        "project_id": "rig",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
        "client_secret": GOOGLE_SECRET,
        "redirect_uris": ["http://localhost"],
    }
    path.write_text(json.dumps({"installed": client | more}))
    return path


def environ(directory: Path) -> dict[str, str]:
    """What sets both clients up for a companion."""
    return {
        "POSTWARDEN_GOOGLE_CLIENT": str(google_file(directory / "google-client.json")),
        "POSTWARDEN_MICROSOFT_CLIENT": MICROSOFT_CLIENT,
    }


class OAuthServer:
    """A running one. `peers` lets a companion find it in the places of Google and Microsoft."""

    def __init__(self, rig: Rig) -> None:
        self.port, self.ca = rig.ports["oauth"], rig.ca
        self.base = f"https://localhost:{self.port}"
        self.issuers = {"google": self.base, "microsoft": f"{self.base}/common"}
        self.peers = Peers(loopback=True, ca_file=rig.ca, issuers=self.issuers)
        self._tls = ssl.create_default_context(cafile=rig.ca)

    def switch(self, **switches: object) -> dict[str, dict[str, str]]:
        """Sets switches of op.mjs; all of them, and how often what was asked (`asked`)."""
        line = http.client.HTTPSConnection("localhost", self.port, timeout=20, context=self._tls)
        try:
            line.request("GET", f"/_ctl?{urlencode(switches)}")
            found: dict[str, dict[str, str]] = json.loads(line.getresponse().read())
        finally:
            line.close()
        return found

    def asked(self, kind: str) -> int:
        """How often: authorization_code, refresh_token, revoke."""
        return int(self.switch()["asked"].get(kind, 0))

    def held(self) -> int:
        return int(str(self.switch()["held"]))

    @contextmanager
    def usual(self) -> Iterator[OAuthServer]:
        """With all switches where they belong, before and after."""
        self.switch(reset=1)
        yield self
        self.switch(reset=1)

    def browser(self) -> Browser:
        return Browser(self._tls)


def origin(url: str) -> str:
    at = urlsplit(url)
    return f"{at.scheme}://{at.netloc}"


@dataclass(frozen=True, slots=True)
class Page:
    status: int
    headers: Message
    body: bytes
    url: str


@dataclass
class Browser:
    """Follows redirects and keeps cookies by host, as one would. `been`: each address it asked for."""

    tls: ssl.SSLContext
    cookies: SimpleCookie = field(default_factory=SimpleCookie)
    been: list[str] = field(default_factory=list)

    def open(self, url: str, *, until: str | None = None) -> Page:
        """The page where redirects, and forms that post themselves, end.

        `until`: stops before an address that starts so, which is the `url` then, and its `body` what would be posted.
        """
        form: str | None = None
        for _ in range(MOST_STEPS):
            if until is not None and url.startswith(until):
                return Page(0, Message(), (form or "").encode(), url)
            page = self.get(url) if form is None else self.get(url, "POST", form, **FORM, Origin=origin(url))
            sends = re.search(r'<form method="post" action="([^"]+)"', page.body.decode("utf-8", "replace"))
            if page.status in (301, 302, 303, 307):
                url, form = urljoin(url, page.headers["Location"]), None
            elif sends:
                fields = re.findall(
                    r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.body.decode()
                )
                url, form = sends[1], urlencode([(name, unescape(value)) for name, value in fields])
            else:
                return page
        raise AssertionError("redirects without end")

    def get(self, url: str, method: str = "GET", body: str | None = None, **headers: str) -> Page:
        at = urlsplit(url)
        assert at.hostname is not None
        if at.scheme == "https":
            line: http.client.HTTPConnection = http.client.HTTPSConnection(
                at.hostname, at.port, timeout=20, context=self.tls
            )
            headers["Cookie"] = "; ".join(f"{name}={one.value}" for name, one in self.cookies.items())
        else:
            line = http.client.HTTPConnection(at.hostname, at.port, timeout=20)
        self.been.append(url)
        try:
            line.request(
                method, f"{at.path or '/'}?{at.query}" if at.query else at.path or "/", body, headers
            )
            answer = line.getresponse()
            page = Page(answer.status, answer.headers, answer.read(), url)
        finally:
            line.close()
        for cookie in page.headers.get_all("Set-Cookie") or []:
            self.cookies.load(cookie)
        return page


def start_oauth(rig: Rig) -> OAuthServer:
    """Starts it on the rig's port for it; it ends with the rig. Raises RigRefused."""
    _as_root(rig.directory, "oauth")
    return OAuthServer(rig)


if __name__ == "__main__":
    Browser(ssl.create_default_context(cafile=sys.argv[2])).open(sys.argv[1])
