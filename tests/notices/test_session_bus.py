"""A real session bus, the real notify-send, and a notification server that notes what it is asked to show."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from companion.core.clock import MINUTE
from companion.notices.desktop import Desktop
from tests.fakes.clock import FixedClock
from tests.ledger.world import open_world
from tests.notices.home import Home

NAME = "org.freedesktop.Notifications"
PATIENCE = 20
OURS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


@dataclass
class Server:
    """Answers as the specification of desktop notifications says; `shown`: application, title, text, urgency."""

    connection: DBusConnection
    shown: list[tuple[str, str, str, int]] = field(default_factory=list)

    def serve(self) -> None:
        while True:
            try:
                asked = self.connection.receive()
            except (OSError, ConnectionError, ValueError):
                return
            if asked.header.message_type is not MessageType.method_call:
                continue
            answer: tuple[str | None, tuple[Any, ...]] = (None, ())
            match asked.header.fields.get(HeaderFields.member):
                case "GetServerInformation":
                    answer = ("ssss", ("test", "test", "1", "1.2"))
                case "GetCapabilities":
                    answer = ("as", (["body"],))
                case "Notify":
                    app, _, _, title, text, _, hints, _ = asked.body
                    self.shown.append((app, title, text, hints["urgency"][1]))
                    answer = ("u", (len(self.shown),))
            self.connection.send(new_method_return(asked, *answer))


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session bus of our own."""
    for program, package in (("dbus-daemon", "dbus"), ("notify-send", "libnotify-bin")):
        assert shutil.which(program), f"{program} is missing: install {package}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@contextmanager
def listening(address: str) -> Iterator[Server]:
    with open_dbus_connection(address) as connection:
        connection.send_and_get_reply(new_method_call(OURS, "RequestName", "su", (NAME, 0)), timeout=PATIENCE)
        server = Server(connection)
        works = threading.Thread(target=server.serve, daemon=True)
        works.start()
        yield server
        # Wakes the reader, so that it sees the end.
        connection.sock.shutdown(2)
        works.join(PATIENCE)


def desktop(bus: str) -> Desktop:
    return replace(Desktop(), platform="linux", environ=os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus})


@pytest.mark.parametrize(
    "title", ["Sign in again: a.example", "--urgency=low", "-t1", "--", "$(id) `id` \\n%s"]
)
def test_what_is_said_reaches_the_desktop_as_it_is(bus: str, title: str) -> None:
    with listening(bus) as server:
        assert desktop(bus).show(title, "<b>5</b> & more wait.", urgent=True)
    assert server.shown == [("Postwarden", title, "&lt;b&gt;5&lt;/b&gt; &amp; more wait.", 2)]


def test_a_bus_without_a_notification_server_shows_nothing(bus: str) -> None:
    assert desktop(bus).available()
    assert not desktop(bus).show("a", "b", urgent=False)


def test_the_desktop_is_told_once_and_only_while_no_browser_is_there(bus: str, tmp_path: Path) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world, listening(bus) as server:
        home = Home(world, clock, desktop(bus))
        home.sign_out()
        home.notices.look()
        assert server.shown == [], "a browser is there"
        clock.advance(11 * MINUTE)
        home.notices.look()
        home.notices.look()
    assert server.shown == [
        ("Postwarden", "Sign in again: acme.example", "Your mail server ended the sign-in.", 2)
    ]
