"""Linking with a real Secret Service: what was signed in opens after a restart, and a locked one stores nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.app import world
from tests.cli.process import facts
from tests.linking.test_kinds import SERVERS
from tests.rig import oauth as rig_oauth
from tests.rig.oauth import OAuthServer
from tests.rig.servers import DnsRig, Rig
from tests.vault.test_keyring import run

ADDRESS = "keys@gmail.com"
SCRIPT = """
import json, os, subprocess, sys
from pathlib import Path
from companion.app import open_services

from tests.cli.process import settings_from

file = Path(sys.argv[1], "facts.json")
settings = settings_from(file)

def command(*words, piped=""):
    done = subprocess.run([sys.executable, "-W", "error", "-m", "tests.cli.process", str(file), *words],
                          input=piped, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr

def stored():
    from sqlalchemy import select
    from companion.store.migrate import open_migrated
    from companion.store.tables import links, mailboxes, sealed
    store = open_migrated(settings.data_dir / "postwarden.db")
    with store.read() as connection:
        counts = [len(connection.execute(select(table)).all()) for table in (mailboxes, sealed, links)]
    store.close()
    return counts

def lock():
    subprocess.run(["dbus-send", "--session", "--dest=org.freedesktop.secrets", "--print-reply",
                    "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                    "array:objpath:/org/freedesktop/secrets/collection/login"], check=True, stdout=subprocess.DEVNULL)
"""
PRESENT = f"""{SCRIPT}
print(command("link", "{ADDRESS}", "--oauth", "--agree")[0])
with open_services(settings) as services:  # another process than the one that linked: nothing is in memory
    (row,) = services.accounts.mailboxes()
    login = services.accounts.account(row.id).imap_login
    services.syncing.sync(row.id, asked=True)
    print(row.state, row.sign_in, login.mechanism, services.vault.keys is not None)
print(sorted(path.name for path in settings.data_dir.iterdir() if "key" in path.name))
before = stored()
print(before)
lock()
status, shown, said = command("link", "other@kite.test", "--password-stdin", "--agree", "--json", piped="a-word")
print(status, repr(shown))
print(said.splitlines()[0])
print(stored() == before)
"""
LOCKED = f"""{SCRIPT}
status, shown, said = command("link", "{ADDRESS}", "--oauth", "--agree", "--json")
print(status, repr(shown))
print(said)
print(stored())
"""
WHILE_IT_RUNS = f"""{SCRIPT}
import json
from companion.app import build
from companion.demo.client import ChannelClient
from tests.app.test_companion import until

companion = build(settings)
companion.start()
try:
    client = ChannelClient(settings.port)
    client.pair(companion.pairing.new_code())
    lock()
    body = {{"address": "locks@gmail.com", "password": "abcdefghijklmnop",
            "consent": {{"agreed": True, "version": "1"}}}}
    link = client.post("/v1/mailboxes", body).body["link"]
    ended = until(lambda: (found := client.get(f"/v1/links/{{link}}").body)["state"] != "running" and found)
    print(ended["state"], ended["error"])
finally:
    companion.stop()
"""


def played(
    script: str, home: Path, rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig], **more: str
) -> list[str]:
    usual = world.settings(home / "home", rig, dns_rig)
    peers = replace(usual.peers, issuers=oauth.issuers, moved=rig.moved(*SERVERS))
    facts(replace(usual, vault=None, peers=peers), home / "facts.json")
    browser = {"BROWSER": f"{rig_oauth.PLAYED} %s {oauth.ca}"}
    return run(script, home, session=True, **rig_oauth.environ(home), **browser, **more)


def test_what_was_signed_in_opens_after_a_restart_and_locked_nothing_is_stored(
    tmp_path: Path, mail_rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> None:
    mail_rig.person_at(ADDRESS)
    assert played(PRESENT, tmp_path, mail_rig, oauth, dns_rig) == [
        "0",
        "active google xoauth2 True",
        "[]",  # no key lies beside the database
        "[1, 1, 1]",
        "2 ''",
        "postwarden: Your system keychain is locked.",
        "True",
    ]


def test_locked_from_the_start_no_page_opens(
    tmp_path: Path, mail_rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> None:
    printed = played(LOCKED, tmp_path, mail_rig, oauth, dns_rig, LOCKED="1")
    assert printed[:2] == ["2 ''", "postwarden: Your system keychain is locked."]
    assert printed[-1] == "[0, 0, 0]"
    assert oauth.asked("authorization_code") == 0


def test_locked_while_it_runs(
    tmp_path: Path, mail_rig: Rig, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig]
) -> None:
    """A companion that serves has its key in memory, so it goes on; the keychain is asked once, at the start."""
    mail_rig.person_at("locks@gmail.com")
    assert played(WHILE_IT_RUNS, tmp_path, mail_rig, oauth, dns_rig) == ["done None"]
