"""Starts the real peers for tests and stops them again: `start_mail_rig()`, `start_dns_rig(zones)`."""

from __future__ import annotations

import contextlib
import imaplib
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from tests.rig import gen
from tests.rig.ports import RigRefused
from tests.rig.rig import POOL

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a mailbox on the rig; signs in with the whole address."""

    address: str
    password: str


class Rig:
    """A running Dovecot and Postfix. Every port answers on 127.0.0.1 under the name `localhost`.

    `ports`: imap and submission (STARTTLS), modest (submission without SMTPUTF8, of 100,000 bytes at most), imaps,
    smtps, pop3s, smtp, lmtp, sasl, outside, tokeninfo.
    `users`: address → password; `look_alikes`: provider → address whose IMAP ports advertise what it does.
    `outside_mail`: where mail to foreign domains ends up, as N.eml (outside.py says which domains refuse).
    """

    host = "localhost"

    def __init__(self, directory: Path, end: _End) -> None:
        facts = json.loads((directory / "rig.json").read_text())
        self.directory = directory
        self._end = end
        self.ports: dict[str, int] = facts["ports"]
        self.users: dict[str, str] = facts["users"]
        self.look_alikes: dict[str, str] = facts["look_alikes"]
        self.ca = Path(facts["ca"])
        self.outside_mail = Path(facts["outside_mail"])
        self.tls = ssl.create_default_context(cafile=self.ca)
        self._untouched: Iterator[str] = iter(POOL)

    def __enter__(self) -> Rig:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.stop()

    def person(self, name: str) -> Person:
        """One of alice, bob, carol, big, huge. Shared by all tests of a run: only look, or expect company."""
        address = f"{name}@rig.test"
        return Person(address, self.users[address])

    def fresh(self) -> Person:
        """Somebody whose mailbox nobody has touched yet."""
        return self.person(next(self._untouched))

    def fill(self, who: Person, mailbox: str, count: int, *, first: int = 0, epoch: int = gen.EPOCH) -> None:
        """Puts reproducible messages in; the n-th is dated `epoch + n * gen.STEP` seconds."""
        self.put(who, mailbox, gen.messages(count, who.address, first, epoch=epoch))

    def put(self, who: Person, mailbox: str, messages: Iterable[bytes], came: Iterable[float] = ()) -> None:
        """`came`: when each came, in seconds since 1970; now where nothing is said."""
        gen.append(self.ports["imaps"], self.tls, (who.address, who.password), mailbox, messages, came)

    @contextlib.contextmanager
    def imap(self, who: Person) -> Iterator[imaplib.IMAP4_SSL]:
        """A plain client, independent of the code under test."""
        with imaplib.IMAP4_SSL(self.host, self.ports["imaps"], ssl_context=self.tls, timeout=20) as client:
            client.login(who.address, who.password)
            yield client

    def uidvalidity(self, who: Person, mailbox: str, value: int) -> None:
        """Changes UIDVALIDITY of a live mailbox; messages and UIDs stay."""
        self.doveadm("mailbox", "update", "-u", who.address, "--uid-validity", str(value), mailbox)

    def change_password(self, who: Person, word: str) -> Person:
        """Changes it at the provider: the old one is refused from here on. Who they are now."""
        _as_root(self.directory, "password", who.address, word)
        self.users[who.address] = word
        return Person(who.address, word)

    def person_at(self, address: str, word: str = "abcdefghijklmnop") -> Person:
        """Somebody new, with an address of their own at any provider."""
        _as_root(self.directory, "password", address, word)
        self.users[address] = word
        return Person(address, word)

    def moved(self, *hosts: str) -> dict[str, tuple[str, int]]:
        """For `Peers.moved`: these servers, `HOST:PORT`, are the rig's."""
        kinds = {"993": "imaps", "143": "imap", "465": "smtps", "587": "submission"}
        return {host: ("127.0.0.1", self.ports[kinds[host.rpartition(":")[2]]]) for host in hosts}

    def restart_dovecot(self) -> None:
        """Ends every connection to it; returns once it answers again."""
        _as_root(self.directory, "restart")

    def doveadm(self, *arguments: str) -> None:
        _as_root(self.directory, "doveadm", *arguments)

    def stop(self) -> None:
        """Ends the servers and deletes their directory. Safe to call twice."""
        self._end.now()


def start_mail_rig() -> Rig:
    """Starts one in a directory and on ports of its own; 2–3 s. It ends with this process, even a killed one.

    Raises RigRefused with what is missing.
    """
    directory = Path(tempfile.mkdtemp(prefix="rig-")).resolve()
    directory.chmod(0o755)  # Dovecot and Postfix give up root and must still get in
    try:
        _as_root(directory, "start")
        return Rig(directory, _End(directory))
    except BaseException:
        with contextlib.suppress(RigRefused):
            _as_root(directory, "remove")
        shutil.rmtree(directory, ignore_errors=True)
        raise


class _End:
    """Takes a rig down when it is told to, or when its input ends since whoever started the rig is gone."""

    def __init__(self, directory: Path) -> None:
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115 - lasts as long as the process
        script = [
            "sh",
            "-c",
            "trap '' INT; cat; exec \"$@\"",
            "sh",
        ]  # Ctrl-C reaches it too, and is not its end
        self._process = subprocess.Popen(
            [*script, *_command(directory, "remove")],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=self._said, stderr=self._said,
        )  # fmt: skip

    def now(self) -> None:
        """Returns when it is down. Safe to call twice. Raises RigRefused with what went wrong."""
        assert self._process.stdin is not None
        if self._process.stdin.closed:
            return
        self._process.stdin.close()
        with self._said:
            if self._process.wait(60) != 0:
                self._said.seek(0)
                raise RigRefused(f"remove: {self._said.read().strip()}")


def _command(directory: Path, *arguments: str) -> list[str]:
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and shutil.which("sudo") is None:
        raise RigRefused("rig: run the tests as root, or install sudo (Postfix needs several users)")
    return [*sudo, sys.executable, "-m", "tests.rig.rig", str(directory), *arguments]


def _as_root(directory: Path, *arguments: str) -> None:
    with tempfile.TemporaryFile("w+") as words:  # no pipe: the daemons would hold it open
        done = subprocess.run(
            _command(directory, *arguments),
            check=False,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
        )
        words.seek(0)
        said = words.read().strip()
    if done.returncode != 0:
        raise RigRefused(f"{' '.join(arguments)}: {said}")


class DnsRig:
    """A running name server; `host, port = rig` works. See dnsrig.py for the zone format. It ends with this process."""

    def __init__(self, zones: str, port: int = 0) -> None:
        with tempfile.NamedTemporaryFile("w", suffix=".zones") as file:
            file.write(zones)
            file.flush()
            command = [sys.executable, str(HERE / "dnsrig.py"), file.name, str(port)]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            assert self._process.stdout is not None
            first = self._process.stdout.readline()  # the zones have been read by then
        if not first:
            self.stop()
            raise RigRefused("dnsrig ended at once; its error stands above")
        self.host, self.port = "127.0.0.1", int(json.loads(first)["port"])

    def __iter__(self) -> Iterator[str | int]:
        return iter((self.host, self.port))

    def __enter__(self) -> DnsRig:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def start_dns_rig(zones: str, port: int = 0) -> DnsRig:
    """Starts a name server with these zones on 127.0.0.1, UDP and TCP. `port` 0: on a free one."""
    return DnsRig(zones, port)
