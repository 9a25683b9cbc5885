"""The peer that refuses by name, spoken to as a mail server does."""

from __future__ import annotations

import smtplib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig import bouncing


@pytest.fixture
def peer(tmp_path: Path) -> Iterator[bouncing.Peer]:
    with bouncing.Peer(("127.0.0.1", 0), bouncing.read(bouncing.SCRIPT.read_text()), tmp_path) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def send(peer: bouncing.Peer, *to: str) -> dict[str, tuple[int, bytes]]:
    host, port = peer.server_address[:2]
    with smtplib.SMTP(str(host), port, "desk.sender.test") as client:
        return client.sendmail(bouncing.ME, to, bouncing.letter("rig", "test", list(to)))


def test_a_recipient_is_refused_by_name(peer: bouncing.Peer) -> None:
    refused = send(peer, "bare@there.test", "ok@there.test")
    assert refused == {"bare@there.test": (550, b"no mailbox here by that name")}


def test_some_are_refused_after_the_data(peer: bouncing.Peer) -> None:
    with pytest.raises(smtplib.SMTPDataError, match="Spam message rejected"):
        send(peer, "content@there.test")


def test_what_comes_for_the_sender_is_kept(peer: bouncing.Peer, tmp_path: Path) -> None:
    assert send(peer, bouncing.ME) == {}
    assert b"<rig-test@sender.test>" in (tmp_path / "001.eml").read_bytes()


def test_every_letter_goes_somewhere() -> None:
    script = bouncing.read(bouncing.SCRIPT.read_text())
    assert all(to and bouncing.letter("rig", name, to) for name, to in script.to.items())
    assert set(script.greet) < set(bouncing.ADDRESSES)
