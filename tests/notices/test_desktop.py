"""The desktop's program gets title and text as they are: no shell, script or option reads them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from companion.notices.desktop import TEXT, TITLE, Desktop

TITLE_SAID = "--urgency=low $(touch pwned) `touch pwned`; touch pwned \"' & calc"
TEXT_SAID = "<b>x</b> & -e 'do shell script' $env:X\n'@; Remove-Item"
PROGRAM = f"""#!{sys.executable}
import json, os, sys
from pathlib import Path
said = [os.environ.get({TITLE!r}), os.environ.get({TEXT!r})]
Path(os.environ["NOTED"]).write_text(json.dumps([sys.argv[1:], said]))
"""


class Told:
    """A machine on which the desktop's program notes what it was given."""

    def __init__(self, folder: Path, program: str, platform: str) -> None:
        self.folder, self.noted = folder, folder / "noted"
        made = folder / program
        made.write_text(PROGRAM)
        made.chmod(0o755)
        environ = {"PATH": str(folder), "NOTED": str(self.noted), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}
        self.desktop = Desktop(platform, environ)

    def read(self) -> tuple[list[str], list[str | None]]:
        arguments, said = json.loads(self.noted.read_text())
        return arguments, said


def test_linux(tmp_path: Path) -> None:
    told = Told(tmp_path, "notify-send", "linux")
    assert told.desktop.available()
    assert told.desktop.show(TITLE_SAID, TEXT_SAID, urgent=True)
    arguments, _ = told.read()
    assert arguments[:4] == ["--app-name=Postwarden", "--urgency=critical", "--category=email", "--"]
    assert arguments[4:] == [
        TITLE_SAID,
        TEXT_SAID.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    ]
    assert not (tmp_path / "pwned").exists()


def test_macos(tmp_path: Path) -> None:
    told = Told(tmp_path, "osascript", "darwin")
    assert told.desktop.show("Sign in again: a.example", TEXT_SAID, urgent=False)
    arguments, _ = told.read()
    assert arguments[-2:] == ["Sign in again: a.example", TEXT_SAID]
    assert TEXT_SAID not in " ".join(arguments[:-2])


def test_windows(tmp_path: Path) -> None:
    told = Told(tmp_path, "powershell", "win32")
    assert told.desktop.show(TITLE_SAID, TEXT_SAID, urgent=True)
    arguments, said = told.read()
    assert said == [TITLE_SAID, TEXT_SAID]
    assert "pwned" not in " ".join(arguments)
    assert f"$env:{TITLE}" in arguments[-1]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_a_machine_without_the_program_is_silent(tmp_path: Path, platform: str) -> None:
    desktop = Desktop(platform, {"PATH": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"})
    assert not desktop.available()
    assert not desktop.show("a", "b", urgent=True)


def test_a_server_without_a_session_bus_is_silent(tmp_path: Path) -> None:
    told = Told(tmp_path, "notify-send", "linux")
    environ = {"PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not Desktop("linux", environ).available()
    (tmp_path / "bus").touch()
    assert Desktop("linux", environ).available()
    assert told.desktop.available()


def test_a_program_that_fails_is_no_error(tmp_path: Path) -> None:
    told = Told(tmp_path, "notify-send", "linux")
    (tmp_path / "notify-send").write_text(f"#!{sys.executable}\nraise SystemExit(1)\n")
    assert not told.desktop.show("a", "b", urgent=False)
