"""The rig's Roundcube is a real one: somebody signs in and sees mail that lies in Dovecot. It ends without a trace."""

from __future__ import annotations

import re
import socket
import ssl
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

from companion.demo.certificates import Certificates, make
from tests.rig.roundcube import Roundcube
from tests.rig.servers import Rig, start_mail_rig


@pytest.fixture(scope="module")
def rig() -> Iterator[Rig]:
    with start_mail_rig() as running:
        yield running


@pytest.fixture
def shown(tmp_path: Path) -> Certificates:
    return make(tmp_path, ("localhost",))


def browser(shown: Certificates) -> urllib.request.OpenerDirector:
    trust = ssl.create_default_context(cafile=shown.ca)
    return urllib.request.build_opener(
        urllib.request.HTTPSHandler(context=trust), urllib.request.HTTPCookieProcessor(CookieJar())
    )


def test_somebody_signs_in_and_sees_their_mail(rig: Rig, shown: Certificates) -> None:
    person = rig.fresh()
    rig.fill(person, "INBOX", 3)
    with Roundcube(rig, shown) as webmail:
        place, opener = f"https://localhost:{webmail.port}/", browser(shown)
        front = opener.open(place).read().decode()
        token = re.search(r'name="_token" value="([^"]+)"', front)
        assert token is not None
        form = {
            "_token": token[1], "_task": "login", "_action": "login",
            "_user": person.address, "_pass": person.password,
        }  # fmt: skip
        signed_in = opener.open(f"{place}?_task=login", urlencode(form).encode()).read().decode()
        assert person.address in signed_in
        listed = opener.open(f"{place}?_task=mail&_action=list&_mbox=INBOX&_remote=1").read().decode()
        assert listed.count("add_message_row") == 3


def test_it_ends_without_a_trace(rig: Rig, shown: Certificates) -> None:
    with Roundcube(rig, shown) as webmail:
        place, port, folder = f"https://localhost:{webmail.port}/", webmail.port, webmail.folder
        assert browser(shown).open(place).status == 200
        assert folder.exists()
    assert not folder.exists()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    running = [
        at for at in Path("/proc").glob("[0-9]*/cmdline") if str(webmail.inner).encode() in _command(at)
    ]
    assert running == []


def _command(at: Path) -> bytes:
    try:
        return at.read_bytes()
    except OSError:  # it ended meanwhile
        return b""
