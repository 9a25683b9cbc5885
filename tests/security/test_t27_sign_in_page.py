"""T27 Tricks with a provider's sign-in page (OAuth): system browser, PKCE, `state`, exact redirect, single use, five
minutes, strays ignored, `iss` checked; and no code, token or secret in a log or error.

Against a real OpenID server and both libraries. The listener's own rules are in tests/linking/oauth/test_receiver.py.
"""

from __future__ import annotations

import http.client
import logging
import re
import socket
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from companion.core.errors import PostwardenError, SignInClosed
from companion.linking.oauth import receiver
from companion.linking.oauth.attempt import Attempt
from companion.linking.provider import Issuer
from tests.linking.oauth.desk import ISSUERS, MAILBOX, Desk, desk_at, opens, refresh_token, way_back
from tests.rig.oauth import FORM, GOOGLE_CLIENT, GOOGLE_SECRET, MICROSOFT_CLIENT, Browser, OAuthServer
from tests.rig.servers import Rig

ROOT = Path(__file__).resolve().parents[2]
both = pytest.mark.parametrize("issuer", ISSUERS)


@pytest.fixture
def desk(tmp_path: Path, oauth: OAuthServer) -> Iterator[Desk]:
    with desk_at(tmp_path / "home", oauth) as made:
        yield made


def changed(brings: str, **changes: str | None) -> str:
    said: dict[str, str | None] = {name: values[0] for name, values in parse_qs(brings).items()}
    return urlencode({name: value for name, value in (said | changes).items() if value is not None})


@both
def test_strays_first_and_the_right_one_still_counts(desk: Desk, mail_rig: Rig, issuer: Issuer) -> None:
    who = mail_rig.fresh()
    attempt = desk.sign_ins.begin(issuer, who.address)

    def user(browser: Browser) -> None:
        to, brings = way_back(browser, attempt)
        assert "iss=" in brings  # the server names itself, so the check is a real one
        for query in (
            changed(brings, state="A" * 43),
            changed(brings, state=None),
            changed(brings, code=None),
            changed(brings, iss="https://accounts.evil.test"),
            changed(brings, iss=f"{desk.server.base}/another/path/v2.0"),
            changed(brings, code="x" * 10) + "&code=y",
        ):
            assert browser.get(f"{to}?{query}").status == 404
            assert browser.get(to, "POST", query, **FORM).status == 404
        for path in ("favicon.ico", "robots.txt", "", "oauth/callback?" + brings):
            assert browser.get(f"{to}{path}").status == 404
        assert browser.get(f"{to}?{brings}").status == 200

    assert opens(mail_rig, who.address, desk.finish(attempt, user).access)


@both
def test_a_replayed_callback_reaches_nobody(desk: Desk, issuer: Issuer) -> None:
    attempt = desk.sign_ins.begin(issuer, "alice@rig.test")
    went: list[str] = []

    def user(browser: Browser) -> None:
        to, brings = way_back(browser, attempt)
        went.append(f"{to}?{brings}")
        assert browser.get(went[0]).status == 200

    desk.finish(attempt, user)
    with pytest.raises(ConnectionRefusedError):
        desk.server.browser().get(went[0])
    other = desk.sign_ins.begin(issuer, "alice@rig.test")  # a sign-in of its own takes no answer of the first
    with socket.socket() as probe:
        port = redirect(other)[1]
        assert port is not None
        assert probe.connect_ex(("127.0.0.1", port)) == 0
    again = went[0].replace(urlsplit(went[0]).netloc, f"{redirect(other)[0]}:{port}")
    assert desk.server.browser().get(again).status == 404
    other.close()


@both
def test_a_stolen_code_is_worth_nothing(desk: Desk, issuer: Issuer) -> None:
    """Whoever reads the redirect has no verifier, which never left this process (PKCE, RFC 7636)."""
    attempt = desk.sign_ins.begin(issuer, "alice@rig.test")
    to, brings = way_back(desk.server.browser(), attempt)
    client = {"google": GOOGLE_CLIENT, "microsoft": MICROSOFT_CLIENT}[issuer]
    stolen = {
        "grant_type": "authorization_code", "code": parse_qs(brings)["code"][0], "client_id": client,
        "redirect_uri": to.rstrip("/"), "code_verifier": "A" * 43,
    }  # fmt: skip
    if issuer == "google":
        stolen["client_secret"] = GOOGLE_SECRET
    token = {"google": "/token", "microsoft": "/common/v2.0/token"}[issuer]
    page = desk.server.browser().get(f"{desk.server.base}{token}", "POST", urlencode(stolen), **FORM)
    assert page.status == 400
    assert b"access_token" not in page.body
    assert verifier(attempt) not in attempt.url
    attempt.close()


@both
def test_each_sign_in_has_secrets_of_its_own(desk: Desk, issuer: Issuer) -> None:
    seen: set[str] = set()
    for _ in range(3):
        attempt = desk.sign_ins.begin(issuer, "alice@rig.test")
        asked = parse_qs(urlsplit(attempt.url).query)
        assert asked["code_challenge_method"] == ["S256"]
        seen |= {asked["state"][0], asked["nonce"][0], asked["code_challenge"][0], verifier(attempt)}
        assert redirect(attempt)[1] not in (None, 80, 443)
        attempt.close()
    assert len(seen) == 12


@both
def test_only_this_machine_can_answer(desk: Desk, issuer: Issuer) -> None:
    attempt = desk.sign_ins.begin(issuer, "alice@rig.test")
    assert {listener.getsockname()[0] for listener in attempt._receiver._listening} <= {"127.0.0.1", "::1"}
    attempt.close()


@both
def test_it_ends_by_itself(tmp_path: Path, oauth: OAuthServer, issuer: Issuer) -> None:
    assert receiver.LIMIT == 5 * 60
    with desk_at(tmp_path / "short", oauth, limit=0.3) as desk:
        attempt = desk.sign_ins.begin(issuer, "alice@rig.test")
        to, brings = way_back(desk.server.browser(), attempt)
        with pytest.raises(SignInClosed):
            attempt.wait(threading.Event())
        with pytest.raises(ConnectionRefusedError):
            desk.server.browser().get(f"{to}?{brings}")
        assert oauth.asked("authorization_code") == 0


def test_the_check_of_http_is_not_turned_off_and_no_page_is_embedded() -> None:
    """Not by the variables that turn checks off for the whole process, and the user's own browser shows the page."""
    for path in (ROOT / "companion").rglob("*.py"):
        text = path.read_text("utf-8")
        assert not re.search(r"OAUTHLIB_(INSECURE|RELAX|STRICT)\w*['\"]", text), path
        assert not re.search(
            r"run_local_server|acquire_token_interactive|webview|verify\s*=\s*False", text
        ), path


@both
@pytest.mark.parametrize(
    "switches",
    [
        {},
        {"token": "401", "error": "invalid_client", "description": "AADSTS7000215: Invalid client secret."},
        {"token": "503"},
        {"token": "200"},
        {"without": "https://mail.google.com/"},
        {"without": "https://outlook.office.com/SMTP.Send"},
    ],
)
def test_no_secret_is_logged_or_told(
    desk: Desk, mail_rig: Rig, issuer: Issuer, switches: dict[str, str],
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Every library at its most talkative; good ways and bad ones."""
    who, told, secrets = mail_rig.fresh(), list[str](), {GOOGLE_SECRET}
    desk.server.switch(access_ttl=1)
    with caplog.at_level(logging.DEBUG):
        kept = desk.sign_in(issuer, who.address)
        desk.keep(MAILBOX, kept)
        told += [repr(kept), str(kept), repr(desk.sign_ins.clients.get(issuer))]
        secrets |= {kept.access.reveal(), refresh_token(issuer, kept.kept)}
        desk.server.switch(**switches)
        attempt = desk.sign_ins.begin(issuer, who.address)
        secrets.add(verifier(attempt))

        def user(browser: Browser) -> None:
            to, brings = way_back(browser, attempt)
            secrets.update({parse_qs(brings)["code"][0], parse_qs(brings)["state"][0]})
            browser.get(f"{to}?{brings}")

        for ask in (lambda: desk.finish(attempt, user), lambda: desk.sign_ins.token(MAILBOX, issuer)):
            try:
                got = ask()
            except PostwardenError as error:
                told += whole(error)
            else:
                told += [repr(got)]
        told += [repr(attempt), repr(desk.sign_ins), repr(desk.sign_ins.__dict__)]
        secrets.add(refresh_token(issuer, desk.kept(MAILBOX)))
    said = caplog.text + "".join(capfd.readouterr()) + "\n".join(told)
    assert "" not in secrets
    for secret in secrets:
        assert secret not in said
    assert who.address not in caplog.text
    stored = b"".join(path.read_bytes() for path in desk.home.glob("postwarden.db*"))
    assert not any(secret.encode() in stored for secret in secrets)


def whole(error: BaseException) -> list[str]:
    """All that an error and those behind it show, were each one printed."""
    shown = traceback.format_exception(error)
    behind: BaseException | None = error
    while behind is not None:
        shown += [repr(behind), str(behind), repr(vars(behind)), repr(behind.args)]
        behind = behind.__cause__ or behind.__context__
    if isinstance(error, PostwardenError):
        shown += [error.sentence, error.next_step, str(error.said), repr(error.facts)]
    return shown


def verifier(attempt: Attempt) -> str:
    flow: Any = attempt._page._flow  # type: ignore[attr-defined]
    return str(flow["code_verifier"] if isinstance(flow, dict) else flow.code_verifier)


def redirect(attempt: Attempt) -> tuple[str | None, int | None]:
    at = urlsplit(parse_qs(urlsplit(attempt.url).query)["redirect_uri"][0])
    return at.hostname, at.port


def test_a_redirect_of_the_token_endpoint_is_not_followed(desk: Desk) -> None:
    """A code or a refresh token would go with it."""
    import requests

    from companion.linking.oauth import transport
    from companion.mail.tls import Tls

    session = transport.fit(requests.Session(), Tls(desk.server.ca))
    with pytest.raises(requests.TooManyRedirects):
        session.get(f"{desk.server.base}/o/oauth2/v2/auth", params=start())
    with pytest.raises(requests.exceptions.InvalidSchema):
        session.get("http://localhost:1/")
    strangers = transport.fit(
        requests.Session(), Tls()
    )  # this machine's own authorities don't know the rig's
    with pytest.raises(requests.exceptions.SSLError):
        strangers.get(desk.server.base, verify=str(desk.server.ca))


def start() -> dict[str, str]:
    return {
        "client_id": GOOGLE_CLIENT, "response_type": "code", "scope": "openid", "redirect_uri": "http://127.0.0.1:1",
        "code_challenge": "A" * 43, "code_challenge_method": "S256", "state": "s",
    }  # fmt: skip


def test_the_listener_tells_nothing_of_itself(desk: Desk) -> None:
    attempt = desk.sign_ins.begin("google", "alice@rig.test")
    line = http.client.HTTPConnection("127.0.0.1", redirect(attempt)[1], timeout=10)
    line.request("GET", "/")
    answer = line.getresponse()
    assert (answer.status, answer.read()) == (404, b"")
    assert {name.lower() for name in answer.headers} == {"content-length", "connection"}
    line.close()
    attempt.close()
