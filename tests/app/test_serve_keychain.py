"""`postwarden serve` with a real system keychain: the default of a first start."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.served import free_port
from tests.vault.test_keyring import run

SERVE = """
import os, sys, time
from pathlib import Path
from tests.app.process import command, serve
from companion.demo.client import ChannelClient

home, port = Path(sys.argv[1], "home"), {port}
bus = {{name: os.environ[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")}}
if os.environ.get("LOCKED"):
    began = time.monotonic()
    command("--version", **bus)
    start = time.monotonic() - began  # what any start takes on this computer now
    began = time.monotonic()
    done = command("serve", "--data-dir", str(home), "--port", str(port), **bus)
    print(done.returncode, time.monotonic() - began < 8 + 2 * start, done.stderr.splitlines()[0])
    sys.exit()
client = ChannelClient(port)
for turn in range(2):
    with serve(home, port, **bus) as serving:
        if turn == 0:
            client.pair(serving.code)
        print(client.hello().status, *serving.end())
print(sorted(path.name for path in home.iterdir()))
"""


def test_keys_live_in_the_keychain_and_survive_a_restart(tmp_path: Path) -> None:
    printed = run(SERVE.format(port=free_port()), tmp_path, session=True)
    assert printed == ["200 0 ", "200 0 ", "['postwarden.db', 'postwarden.lock', 'postwarden.log']"]


def test_a_locked_keychain_is_a_sentence(tmp_path: Path) -> None:
    printed = run(SERVE.format(port=free_port()), tmp_path, session=True, LOCKED="1")
    assert printed == ["2 True postwarden: Your system keychain is locked."]
