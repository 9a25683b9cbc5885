"""Each way to link a mailbox, played through by a companion, its client, commands beside it and a browser."""

from __future__ import annotations

import io
import json
import threading
import webbrowser
from dataclasses import dataclass
from typing import Any

import pytest

from companion.app.running import Companion
from companion.cli.main import main
from companion.core.errors import SignInEnded
from tests.app.test_companion import until
from tests.rig.oauth import OAuthServer
from tests.rig.servers import Rig
from tests.security.canaries import Canaries
from tests.security.test_t16_secrets_in_logs import Listening

GROUPS, WORD, SENDING, NEW = "cana ryap ppas word", "canary-word-1", "canary-sends-2", "canary-new-3"
WRONG, WRONG_APP = "canary-wrong-4", "wron gcan arya pppw"
SCOPE = {
    "google": "https://mail.google.com/",
    "microsoft": "https://outlook.office.com/IMAP.AccessAsUser.All",
}


@dataclass
class Scene:
    companion: Companion
    client: Listening
    oauth: OAuthServer
    rig: Rig
    canaries: Canaries
    pages: bytes = b""  # what the browser was shown in the end

    def begin(self, address: str, **how: Any) -> dict[str, Any]:
        body = {"address": address, "consent": {"agreed": True, "version": "1"}} | how
        reply = self.client.post("/v1/mailboxes", body)
        assert reply.status == 202, reply
        return reply.body

    def link(self, address: str, **how: Any) -> dict[str, Any]:
        """Begins, plays the user on the provider's page, and shows how it ended."""
        started = self.begin(address, **how)
        if started["sign_in_url"]:
            self.visit(started["sign_in_url"])
        return dict(until(lambda: (found := self.look(started))["state"] != "running" and found))

    def look(self, started: dict[str, Any]) -> dict[str, Any]:
        return self.client.get(f"/v1/links/{started['link']}").body

    def visit(self, page: str) -> bool:
        self.canaries.page(page)
        self.pages += self.oauth.browser().open(page).body
        return True

    def refused(self, address: str, code: str, **how: Any) -> None:
        ended = self.link(address, **how)
        assert (ended["state"], ended["error"] and ended["error"]["code"]) == ("failed", code)

    def linked(self, address: str, **how: Any) -> str:
        ended = self.link(address, **how)
        assert (ended["state"], ended["error"]) == ("done", None), json.dumps(ended["error"])
        return str(ended["mailbox"])

    def renewed(self, mailbox: str) -> None:
        """As after a refused access token: a new one, and at Microsoft a new refresh token."""
        asked = self.oauth.asked("refresh_token")
        self.companion.services.accounts.refused(mailbox)
        self.companion.services.syncing.sync(mailbox, asked=True)
        assert self.oauth.asked("refresh_token") > asked

    def unlink(self, mailbox: str, history: str, *, revoked: bool) -> None:
        reply = self.client.post(
            f"/v1/mailboxes/{mailbox}/unlink", {"waiting": "discard", "history": history}
        )
        assert (reply.status, reply.body["revoked"]) == (200, revoked)


def run(monkeypatch: pytest.MonkeyPatch, *words: str, piped: str = "") -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(piped))
    return main(list(words))


def on_pages(scene: Scene) -> None:
    """Google and Microsoft: linked, renewed, refused in every way, ended, unlinked, linked again."""
    for address, issuer in (("maya@gmail.com", "google"), ("maya@contoso.test", "microsoft")):
        scene.rig.person_at(address)
        scene.oauth.switch(signs_in="someone-else@gmail.com")
        scene.refused(address, "other_account", oauth=issuer)
        scene.oauth.switch(
            signs_in="", refuse="access_denied", description="AADSTS90094: an admin must consent"
        )
        scene.refused(address, "admin", oauth=issuer)
        scene.oauth.switch(refuse="", description="", token=401, error="invalid_client")
        scene.refused(address, "client", oauth=issuer)
        scene.oauth.switch(token=200, error="")  # a page in place of tokens
        scene.refused(address, "auth_temporary", oauth=issuer)
        scene.oauth.switch(token="", without=SCOPE[issuer])
        scene.refused(address, "partial", oauth=issuer)
        scene.oauth.switch(without="")
        mailbox = scene.linked(address, oauth=issuer)
        scene.renewed(mailbox)
        scene.renewed(mailbox)  # with what the first one brought
        scene.oauth.switch(revoke_account=address)
        scene.companion.services.accounts.refused(mailbox)
        with pytest.raises(SignInEnded):
            scene.companion.services.syncing.sync(mailbox, asked=True)
        scene.oauth.switch(unrevoke=address)
        scene.companion.services.accounts.mark(mailbox, "needs_sign_in", "signin")
        assert scene.linked(address, oauth=issuer, consent={"agreed": False, "version": "1"}) == mailbox
        scene.unlink(mailbox, "keep", revoked=issuer == "google")
        assert scene.linked(address, oauth=issuer) == mailbox


def by_password(scene: Scene) -> None:
    """App password, own servers, another password for sending, wrong ones, and a changed one."""
    yahoo = scene.rig.person_at("maya@yahoo.com", GROUPS.replace(" ", ""))
    scene.refused(yahoo.address, "auth", password=WRONG_APP)
    scene.refused(yahoo.address, "app_password", password=WRONG)
    scene.linked(yahoo.address, password=GROUPS)
    who, other = scene.rig.person_at("two@kite.test", WORD), scene.rig.person_at("out@kite.test", SENDING)
    more = {"smtp_user": other.address, "smtp_password": SENDING}
    scene.refused(who.address, "auth", **more | {"password": WRONG})
    scene.refused(who.address, "auth", password=WORD, **more | {"smtp_password": WRONG})
    mailbox = scene.linked(who.address, password=WORD, **more)
    scene.rig.change_password(who, NEW)
    scene.companion.services.accounts.mark(mailbox, "needs_sign_in", "auth")
    scene.refused(who.address, "auth", password=WORD, **more)
    assert scene.linked(who.address, password=NEW, **more) == mailbox
    scene.unlink(mailbox, "delete", revoked=False)


def by_command(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    beside: list[threading.Thread] = []

    def opened(page: str) -> bool:
        beside.append(threading.Thread(target=scene.visit, args=(page,)))
        beside[-1].start()
        return True

    monkeypatch.setattr(webbrowser, "open", opened)
    for address in ("otto@gmail.com", "otto@outlook.com"):
        scene.rig.person_at(address)
        assert run(monkeypatch, "link", address, "--oauth", "--agree") == 0
        assert run(monkeypatch, "sign-in", address, "--json") == 0
        assert run(monkeypatch, "unlink", address, "--yes", "--delete-history") == 0
    who = scene.rig.person_at("three@kite.test", WORD)
    words = ("link", who.address, "--password-stdin", "--agree", "--smtp-user", "out@kite.test")
    assert run(monkeypatch, *words, piped=f"{WRONG}\n{SENDING}\n") == 2
    assert run(monkeypatch, *words, "--json", piped=f"{WORD}\n{SENDING}\n") == 0
    assert run(monkeypatch, "mailboxes", "--json") == 0
    for one in beside:
        one.join(30)
