"""The world around the browser in end-to-end tests: Dovecot, Postfix, DNS, a webmail page over them, and the companion.

Speaks JSON lines: first what stands where, then one answer a command read from standard input, `{"do": NAME, …}`.
Ends, and takes everything down, when its input ends.
"""

from __future__ import annotations

import email.utils
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from companion.app import open_pairing
from companion.core.clock import SystemClock
from companion.core.secret import Secret
from companion.core.settings import Settings
from companion.demo import certificates, webmail
from companion.demo.names import dkim_key
from companion.demo.ports import wait_for
from companion.mail.endpoint import Endpoint, Login
from companion.sending.ramping import Change, RampUps
from companion.store import mailboxes, refusals
from companion.store.engine import open_store
from companion.store.mailboxes import MailboxRow
from companion.store.migrate import open_migrated
from tests.rig.ports import free_port
from tests.rig.servers import start_dns_rig, start_mail_rig

PATIENCE = 60.0  # seconds
# Seconds, and one more, between the tries of a sign-in that was refused (mail.md 3.5).
PAUSES = (2 * 60 + 1, 15 * 60 + 1)
NAMES = ("mail.google.com", "outlook.live.com", "evil.example")
# No DMARC on purpose: the finding the tests look for.
ZONES = """
rig.test MX 10 mail.rig.test.
rig.test TXT "v=spf1 a:mail.rig.test ~all"
mail.rig.test A 203.0.113.25
default._domainkey.rig.test TXT "v=DKIM1; k=rsa; p={first}" "{second}"
elsewhere.test MX 10 mx.elsewhere.test.
mx.elsewhere.test A 203.0.113.26
"""


class World:
    """Each public method without an underscore is a command; its keyword arguments are the command's fields."""

    program = "tests.e2e.companion_process"

    def __init__(self, stack: ExitStack) -> None:
        self.data = Path(tempfile.mkdtemp(prefix="postwarden-e2e-"))
        stack.callback(shutil.rmtree, self.data, ignore_errors=True)
        self.rig = stack.enter_context(start_mail_rig())
        key = dkim_key()
        zones = ZONES.format(first=key[:200], second=key[200:]) + self._prepare()
        self.dns = stack.enter_context(start_dns_rig(zones))
        self.person = self.rig.fresh()
        self.clock = self.data / "ahead"
        self.ca, self.options, self.environ = self.rig.ca, list[str](), dict(os.environ)
        trust = ssl.create_default_context(cafile=self.rig.ca)
        self.postbox = webmail.Postbox(
            self.person.address,
            Login(self.person.address, Secret(self.person.password)),
            Endpoint("localhost", self.rig.ports["imaps"], "tls"),
            Endpoint("localhost", self.rig.ports["smtps"], "tls"),
            trust,
        )
        self.webmail = webmail.Webmail(self.postbox)
        shown = certificates.make(self.data, NAMES)
        self.page = stack.enter_context(webmail.serve(self.webmail, shown, NAMES))
        self.port = free_port()
        self.companion: subprocess.Popen[str] | None = None
        self._ready()
        self._squatter: socket.socket | None = None
        stack.callback(self.stop)

    def _prepare(self) -> str:
        """What else the name server knows; the mail servers run by now."""
        return ""

    def _ready(self) -> None:
        """Before the companion is started."""

    def facts(self) -> dict[str, Any]:
        return {
            "page": self.page, "companion": self.port, "address": self.person.address, "password": self.person.password,
            "imap": self.rig.ports["imaps"], "smtp": self.rig.ports["smtps"], "data": str(self.data),
        }  # fmt: skip

    def start(self) -> dict[str, Any]:
        """Starts the companion and waits until it answers."""
        command = [
            sys.executable, "-m", self.program, str(self.data / "companion"), str(self.port),
            "--ca", str(self.ca), "--nameserver", f"{self.dns.host}:{self.dns.port}", *self.options,
        ]  # fmt: skip
        self.companion = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self.environ)
        assert self.companion.stdout is not None
        if self.companion.stdout.readline() != "ready\n":
            raise RuntimeError("the companion did not start")
        return {}

    def stop(self, *, hard: bool = False) -> dict[str, Any]:
        """Stops the companion in order, or kills it."""
        if self.companion is not None:
            self.companion.send_signal(signal.SIGKILL if hard else signal.SIGTERM)
            self.companion.wait(20)
            if self.companion.stdout is not None:
                self.companion.stdout.close()
            self.companion = None
        return {}

    def squat(self, *, on: bool) -> dict[str, Any]:
        """A program that is not the companion takes its port and says 200 to everything; `told`: what it heard."""
        if on:
            server = socket.create_server(("127.0.0.1", self.port))
            self._squatter, self._told = server, bytearray()
            threading.Thread(target=self._squat, args=(server,), daemon=True).start()
            return {}
        if self._squatter is not None:
            self._squatter.shutdown(socket.SHUT_RDWR)
            self._squatter.close()
            self._squatter = None
        return {"told": self._told.decode("latin-1")}

    def _squat(self, server: socket.socket) -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                self._told += connection.recv(65536)
                body = b'{"api":1,"api_min":1,"version":"9"}'
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body
                )

    def code(self) -> dict[str, Any]:
        """A pairing code, as `postwarden pair` prints it."""
        with open_pairing(
            Settings(data_dir=self.data / "companion", port=self.port, vault="file")
        ) as pairing:
            return {"code": pairing.new_code()}

    def fill(self, *, sent: int, inbox: int) -> dict[str, Any]:
        """Puts messages of the last days into Sent and INBOX; those in Sent went to people who never wrote."""
        now = int(time.time())
        mine = [self._message(f"person{n}@elsewhere.test", f"Sent {n}") for n in range(sent)]
        with self.postbox.receiving() as client:
            for n, wire in enumerate(mine):
                # older than a day, so that history fills the chart and not today's limits
                client.append("Sent", "(\\Seen)", _internal(now - 90_000 - n * 3600), wire)
            for n in range(inbox):
                wire = self._message(self.person.address, f"Received {n}", sender=f"friend{n}@elsewhere.test")
                client.append("INBOX", "()", _internal(now - 600 - n * 3600), wire)
        return {}

    def elsewhere(self, *, to: str) -> dict[str, Any]:
        """A message leaves from another device: submitted and filed in Sent without our page or extension."""
        return {"id": self.webmail.send([to], "From my phone", "Sent from elsewhere")}

    def sent(self) -> dict[str, Any]:
        """How many messages the Sent folder holds, and the newest subject."""
        found = self.webmail.messages("Sent")
        return {
            "total": found["total"],
            "newest": found["messages"][0]["subject"] if found["total"] else None,
        }

    def limits(self, *, hour: int, day: int) -> dict[str, Any]:
        """Sets the mailbox's limits, as `postwarden limits` does."""
        store = open_migrated(self.data / "companion" / "postwarden.db")
        with store.write() as tx:
            row = mailboxes.by_address(tx, self.person.address)
            assert row is not None
            mailboxes.set_limits(
                tx,
                row.id,
                hour=hour,
                day=day,
                gap_seconds=row.gap_seconds,
                counts=row.counts,
                send_anyway=row.send_anyway,
                now=int(time.time() * 1000),
            )
        RampUps(store, SystemClock()).set(row.id, Change(on=False))
        store.close()
        return {}

    def change_password(self, *, word: str) -> dict[str, Any]:
        """It is changed at the provider. The companion, started anew, is refused with the old one as often as it tries:
        its clock is behind by the pauses between its tries and leaps over each, so that at the end it is right."""
        self.rig.change_password(self.person, word)
        self.stop()
        behind = sum(PAUSES)
        self.set_clock(-behind)
        options, self.options = self.options, [*self.options, "--ahead-by", str(self.clock)]
        self.start()
        self.options = options
        for tries, pause in enumerate(PAUSES, start=1):
            self._refused(tries)
            behind -= pause
            self.set_clock(-behind)
        self._refused(len(PAUSES) + 1)
        return {}

    def set_clock(self, ahead: int) -> None:
        """Of a companion that was started with `--ahead-by`; in one piece, as it may be reading it. In seconds."""
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(ahead))
        fresh.replace(self.clock)

    def _refused(self, times: int) -> None:
        """Waits until the companion's sign-in was refused so often; the last time it asks its owner instead."""

        def told(connection: Connection, row: MailboxRow) -> bool:
            asks = row.state == "needs_sign_in" and times > len(PAUSES)
            return asks or refusals.get(connection, row.id, row.since) == times

        self._stored(told, f"{times} refusals")

    def _stored(self, there: Callable[[Connection, MailboxRow], bool], what: str) -> None:
        """Waits until the companion has written that down, of the mailbox."""
        store = open_store(self.data / "companion" / "postwarden.db")
        deadline = time.monotonic() + PATIENCE
        try:
            while True:
                with store.read() as connection:
                    row = mailboxes.by_address(connection, self.person.address)
                    assert row is not None
                    if there(connection, row):
                        return
                if time.monotonic() > deadline:
                    raise TimeoutError(f"no word of {what}")
                time.sleep(0.05)
        finally:
            store.close()

    def _message(self, to: str, subject: str, sender: str | None = None) -> bytes:
        headers = {
            "From": sender or self.person.address,
            "To": to,
            "Subject": subject,
            "Date": email.utils.formatdate(),
            "Message-ID": email.utils.make_msgid(domain="rig.test"),
        }
        return (
            "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\nHello.\r\n"
        ).encode()


def _internal(at: int) -> str:
    return time.strftime('"%d-%b-%Y %H:%M:%S +0000"', time.gmtime(at))


def main(kind: type[World] = World) -> None:
    with ExitStack() as stack:
        world = kind(stack)
        world.start()
        wait_for(world.page)
        print(json.dumps(world.facts()), flush=True)
        for line in sys.stdin:
            command = json.loads(line)
            name = command.pop("do")
            try:
                answer = getattr(world, name)(**command)
            except Exception as error:  # noqa: BLE001 - the test that asked must see any failure at once
                answer = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
