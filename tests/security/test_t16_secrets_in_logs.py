"""T16 Secrets in logs: `Secret` prints `***`; one redacting filter; no bodies or subjects.

Runs every flow, the good ones and those that fail, with canaries in each secret, subject and body; then searches the
log, stderr, the database and every reply. Wire debug of mail libraries is banned by a lint over the sources.
"""

from __future__ import annotations

import json
import logging
import pickle
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.app.running import Companion
from companion.cli.main import main
from companion.core.clock import SystemClock
from companion.core.secret import Secret
from companion.demo.client import ChannelClient
from companion.ledger.settings import Change
from tests.app import world
from tests.app.test_companion import link, linked, until
from tests.rig.servers import DnsRig, Rig

ROOT = Path(__file__).resolve().parents[2]
WRONG, SUBJECT, BODY, TOKEN = "canary-wrong-password", "canary-subject", "canary-body", "canary-token"


class Listening(ChannelClient):
    """Keeps every reply that it gets."""

    heard = b""

    def send(self, method: str, target: str, headers: dict[str, str], body: bytes = b""):  # type: ignore[no-untyped-def]
        raw = super().send(method, target, headers, body)
        self.heard += raw.body + json.dumps(raw.headers).encode()
        return raw


def test_secret_shows_nothing() -> None:
    secret = Secret(WRONG)
    shown = f"{secret} {secret!r} {secret!s} {[secret]} {secret:>10} %s %r" % (secret, secret)
    assert WRONG not in shown
    assert "***" in shown
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        json.dumps(secret)


def test_every_flow_with_canaries(
    tmp_path: Path,
    mail_rig: Rig,
    dns_rig: Callable[[str], DnsRig],
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    settings = world.settings(tmp_path / "home", mail_rig, dns_rig, sync=0.3)
    who, to = mail_rig.fresh(), mail_rig.fresh()
    mail_rig.put(who, "INBOX", [f"Subject: {SUBJECT}\r\nFrom: x@rig.test\r\n\r\n{BODY}\r\n".encode()])
    companion = Companion(settings, SystemClock(), check_replies=True)
    with caplog.at_level(logging.DEBUG, "companion"):  # what is below the file's level must be clean as well
        companion.start()
        try:
            code = companion.pairing.new_code()
            client = Listening(settings.port)
            client.pair(code)
            keys = [client.key]
            client.rotate()
            keys.append(client.key)
            refused = link(client, mail_rig, who, password=WRONG)
            until(lambda: client.get(f"/v1/links/{refused}").body["state"] == "failed")
            mailbox = linked(client, mail_rig, who)
            companion.services.limits.set(mailbox, Change(hour=100, day=100))
            message = {
                "mailbox": mailbox,
                "from": who.address,
                "to": [to.address],
                "subject": SUBJECT,
                "text": BODY,
            }
            client.post("/v1/outbox", message)
            until(lambda: client.get(f"/v1/outbox?mailbox={mailbox}").body["items"][0]["state"] == "sent")
            later = message | {"at": SystemClock().now() + 3_600_000}
            assert (
                client.post("/v1/outbox", later).body["state"] == "queued"
            )  # its sealed text stays in the database
            draft = {
                "has_unsubscribe": False, "links": [], "html_bytes": 10, "attachment_bytes": 0, "tokens": ["{{x}}"],
            }  # fmt: skip
            ask = {"mailbox": mailbox, "from": who.address, "recipients": [to.address], "draft": draft}
            assert client.post("/v1/permits", ask).status == 200
            assert client.post("/v1/permits", ask | {"draft": {"tokens": [TOKEN]}}).status == 422
            # Wrong forms, with the canary where the form is broken.
            for path, body in (
                ("/v1/mailboxes", {"address": who.address, "password": [WRONG]}),
                ("/v1/outbox", message | {"subject": f"{SUBJECT}\r\nBcc: x@y.test"}),
                ("/v1/outbox", message | {"from": "somebody@other.test"}),
            ):
                assert client.post(path, body).status >= 400
            stale = client.headers("GET", "/v1/hello", ts="1000000000000")
            client.send("GET", "/v1/hello", stale)
        finally:
            companion.stop()
    assert main(["limits", "nobody@rig.test", "--data-dir", str(settings.data_dir)]) == 2
    told = capsys.readouterr()
    secrets = [WRONG, who.password, SUBJECT, BODY, TOKEN, code, *(key.hex() for key in keys)]
    logged = caplog.text + (settings.data_dir / "postwarden.log").read_text() + told.out
    for canary in [*secrets, who.address, to.address, "rig.test", "localhost"]:
        assert canary not in logged, canary
    for canary in secrets:
        assert canary not in told.err, canary
        # The outbox's list shows its owner what waits by its subject; nothing else is ever said back.
        assert canary == SUBJECT or canary.encode() not in client.heard, canary
    stored = b"".join(path.read_bytes() for path in settings.data_dir.glob("postwarden.db*"))
    for canary in secrets:
        assert canary.encode() not in stored, canary
    for key in keys:
        assert key not in stored


@pytest.mark.parametrize(
    "banned",
    [r"set_debuglevel", r"\.debug\s*=\s*[1-9]", r"debuglevel\s*=", r"Debug\s*=\s*[1-9]", r"echo\s*=\s*True"],
)
def test_no_library_is_told_to_show_its_wire(banned: str) -> None:
    found = [path for path in (ROOT / "companion").rglob("*.py") if re.search(banned, path.read_text())]
    assert found == []


def test_no_log_line_names_what_it_must_not() -> None:
    """Each call of a logger names codes, ids and counts only."""
    secretive = re.compile(
        r"log(?:ger)?\.\w+\([^)]*\b(address|subject|password|secret|token|body|host|recipients?|sender)\b"
    )
    found = [
        f"{path.name}: {match.group(0)}"
        for path in (ROOT / "companion").rglob("*.py")
        if "demo" not in path.parts
        for match in secretive.finditer(path.read_text())
    ]
    assert found == []
