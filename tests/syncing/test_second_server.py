"""Another IMAP server than Dovecot, written by others: what holds for one must not depend on its ways."""

from __future__ import annotations

import imaplib
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.demo import certificates
from companion.demo.certificates import Certificates
from companion.demo.ports import wait_for
from companion.mail.endpoint import Endpoint
from tests.rig.ports import free_port
from tests.rig.servers import Person
from tests.syncing.world import MAILBOX, World, letter, world_at

ME = "ann@acme.example"


@contextmanager
def pymap(made: Certificates, directory: Path) -> Iterator[Endpoint]:
    port = free_port()
    with (directory / "pymap.log").open("wb") as log:
        process = subprocess.Popen(
            [
                sys.executable, "-c", "from pymap.main import main; main()", "--no-service", "managesieve",
                "--host", "127.0.0.1", "--port", str(port),
                "--cert", str(made.certificate), "--key", str(made.key),
                "dict", "--demo-user", ME, "--demo-password", "word",
            ],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        wait_for(port)
        yield Endpoint("localhost", port, "starttls")
    finally:
        process.terminate()
        process.wait(10)


def file(world: World, folder: str, *messages: bytes) -> None:
    with world.open() as session:
        for message in messages:
            session.append(folder, message, world.clock.now())


def test_a_mailbox_on_pymap(tmp_path: Path) -> None:
    made = certificates.make(tmp_path, ("localhost",))
    now = int(time.time() * 1000)
    with (
        pymap(made, tmp_path) as server,
        world_at(tmp_path, Person(ME, "word"), server, made.ca, now) as world,
    ):
        assert world.syncing.sync(MAILBOX).folders == 1
        before = len(world.rows("inbox"))
        with imaplib.IMAP4(server.host, server.port) as client:  # this one makes Sent when it is first needed
            client.starttls(ssl.create_default_context(cafile=made.ca))
            client.login(ME, "word")
            client.create("Sent")
        file(world, "INBOX", letter("c@far.example", [ME], "in@far.example"))
        file(world, "Sent", letter(ME, ["c@far.example", "b@far.example"], "out@acme.example"))
        report = world.syncing.sync(MAILBOX)
        assert (report.messages, report.folders, report.error) == (2, 2, None)
        assert len(world.rows("inbox")) == before + 1
        assert {send.recipient: send.outreach for send in world.sends()} == {
            "c@far.example": False,
            "b@far.example": True,
        }
        assert "<in@far.example>" in {row[0] for row in world.rows("inbox")}
        with world.open() as session:
            assert session.find_message_id("Sent", "<out@acme.example>")
            assert session.find_message_id("Sent", "<none@acme.example>") == []
        assert world.syncing.sync(MAILBOX).messages == 0
