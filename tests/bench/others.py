"""Who else reads a mailbox: a raw socket, an imapclient loop, mbsync and offlineimap. Speeds in messages a second.

mbsync and offlineimap fetch whole messages into a Maildir; there is no mode in which they fetch less. Neither waits for
the disk (`FSync no`; offlineimap never does), which ours does.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import shutil
import sqlite3
import ssl
import statistics
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from socket import create_connection

from imapclient import IMAPClient

from companion.mail.imap_fetch import INBOUND_FIELDS, items
from tests.rig.servers import Person, Rig

WINDOW, LIST = (
    5_000,
    500,
)  # UIDs a command: as ours, and as many as imapclient's lists of UIDs get through with
TIMES = 3

MBSYNC = """
FSync no

IMAPAccount rig
Host localhost
Port {port}
User {user}
Pass {word}
SSLType IMAPS
CertificateFile {ca}

IMAPStore far
Account rig

MaildirStore near
Path {at}/mail/
Inbox {at}/mail/INBOX

Channel inbox
Far :far:
Near :near:
Create Near
Sync Pull
SyncState *
"""
OFFLINEIMAP = """
[general]
accounts = rig
metadata = {at}/state
[Account rig]
localrepository = near
remoterepository = far
[Repository near]
type = Maildir
localfolders = {at}/mail
[Repository far]
type = IMAP
remotehost = localhost
remoteport = {port}
remoteuser = {user}
remotepass = {word}
ssl = yes
sslcacertfile = {ca}
readonly = True
folderfilter = lambda name: name == 'INBOX'
"""


@dataclass(frozen=True)
class Reading:
    """`rate`: messages a second at first; `unchanged`: seconds of a run that finds nothing new, all included."""

    rate: float
    unchanged: float = 0.0
    octets: int = 0


def raw_socket(rig: Rig, who: Person, count: int) -> Reading:
    """Asks for what ours asks for, window by window, and throws it away."""
    plain = create_connection((rig.host, rig.ports["imaps"]))
    with closing(rig.tls.wrap_socket(plain, server_hostname=rig.host)) as server:
        _until(server, b"*")
        for command in (f"LOGIN {who.address} {who.password}", "EXAMINE INBOX"):
            server.sendall(f"a {command}\r\n".encode())
            _until(server, b"a")
        began, octets = time.perf_counter(), 0
        for first in range(1, count + 1, WINDOW):
            last = first + WINDOW - 1
            server.sendall(f"a UID FETCH {first}:{last} {items(INBOUND_FIELDS)}\r\n".encode())
            octets += _until(server, b"a")
        return Reading(count / (time.perf_counter() - began), octets=octets)


def _until(server: ssl.SSLSocket, tag: bytes) -> int:
    """Reads until a line that begins with `tag` and OK, which no header in the mailbox does; how many octets."""
    octets, end = 0, b""
    while not (end.endswith(b"\r\n") and b"\r\n" + tag + b" OK" in b"\r\n" + end):
        data = server.recv(1 << 16)
        if not data:
            raise SystemExit("bench: the server closed the connection")
        octets += len(data)
        end = (end + data)[-2000:]
    return octets


def imapclient_loop(rig: Rig, who: Person, count: int, at: Path) -> Reading:
    """What one writes first: the same fields by lists of UIDs, the standard library's parser, a row a message."""
    fields = f"[HEADER.FIELDS ({INBOUND_FIELDS})]"
    wanted = ["FLAGS", "INTERNALDATE", "RFC822.SIZE", f"BODY.PEEK{fields}"]
    header = f"BODY{fields}".encode()
    with closing(sqlite3.connect(at / "loop.db")) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(
            "CREATE TABLE messages (uid INTEGER PRIMARY KEY, id TEXT, sender TEXT, at INTEGER, size INTEGER)"
        )
        began = time.perf_counter()
        with IMAPClient(rig.host, rig.ports["imaps"], ssl_context=rig.tls) as client:
            client.login(who.address, who.password)
            client.select_folder("INBOX", readonly=True)
            for first in range(1, count + 1, LIST):
                rows = []
                for uid, said in client.fetch(list(range(first, first + LIST)), wanted).items():
                    head = email.message_from_bytes(said[header], policy=email.policy.compat32)
                    sender = email.utils.parseaddr(head["From"])[1]
                    at_seconds = said[b"INTERNALDATE"].timestamp()
                    rows.append((uid, head["Message-ID"], sender, at_seconds, said[b"RFC822.SIZE"]))
                with db:
                    db.executemany("INSERT INTO messages VALUES (?, ?, ?, ?, ?)", rows)
        seconds = time.perf_counter() - began
        if db.execute("SELECT count(*) FROM messages").fetchone() != (count,):
            raise SystemExit("bench: the loop lost messages")
    return Reading(count / seconds)


def mbsync(rig: Rig, who: Person, count: int, at: Path) -> Reading:
    return _program(rig, who, count, at, MBSYNC, ("mbsync", "-q", "-c", "settings", "inbox"))


def offlineimap(rig: Rig, who: Person, count: int, at: Path) -> Reading:
    return _program(rig, who, count, at, OFFLINEIMAP, ("offlineimap", "-o", "-u", "quiet", "-c", "settings"))


def _program(rig: Rig, who: Person, count: int, at: Path, settings: str, command: tuple[str, ...]) -> Reading:
    """From start to end of the process, which runs in `at`."""
    at.mkdir()
    (at / "mail").mkdir()
    (at / "settings").write_text(
        settings.format(at=at, port=rig.ports["imaps"], user=who.address, word=who.password, ca=rig.ca)
    )

    def run() -> float:
        began = time.perf_counter()
        done = subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"bench: {command[0]}: {done.stderr[-500:]}")
        return time.perf_counter() - began

    first = run()
    found = sum(1 for _ in (at / "mail").glob("INBOX/[cn]*/*"))
    if found != count:
        raise SystemExit(f"bench: {command[0]} found {found} messages of {count}")
    unchanged = statistics.median(run() for _ in range(TIMES))
    shutil.rmtree(at)
    return Reading(count / first, unchanged)
