"""Makes a mail server write bounces: a peer that refuses by the name of the recipient, and the letters to hand in.

How tests/syncing/classify/mail/servers was made (see the README there). The script is bounces/refusals.txt.

usage, from the root of the project:
    python -m tests.rig.bouncing peer KEEP_DIR               what comes for sender.test is kept there
    python -m tests.rig.bouncing letter SERVER NAME          one letter, for a `sendmail` command
    python -m tests.rig.bouncing send SERVER [HOST [PORT]]   all letters, by SMTP
"""

from __future__ import annotations

import re
import smtplib
import socket
import socketserver
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

SCRIPT = Path(__file__).parent / "bounces" / "refusals.txt"
ADDRESSES = ("192.0.2.10", "192.0.2.20", "192.0.2.21", "192.0.2.22", "192.0.2.23")  # as zones.txt names them
SMALL, SMALL_SIZE = "192.0.2.23", 2000
SILENT = ("192.0.2.31", 25)  # takes no connection: its queue is full
ME = "me@sender.test"


@dataclass
class Script:
    """`refused`: when and in which words, by name. `to`: by letter. `greet`: by address of the server."""

    refused: dict[str, tuple[str, str]] = field(default_factory=dict)
    to: dict[str, list[str]] = field(default_factory=dict)
    greet: dict[str, str] = field(default_factory=dict)


def read(text: str) -> Script:
    script = Script()
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        name, when, words = line.split(" | ", 2)
        if when == "greet":
            script.greet[name] = words
        elif when == "to":
            script.to[name] = words.split()
        else:
            script.refused[name] = (when, words.replace("\\n", "\r\n"))
            script.to[name] = [f"{name}@there.test"]
    return script


class Peer(socketserver.ThreadingTCPServer):
    """An SMTP server. Counts what it keeps, so that files sort by arrival."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, address: tuple[str, int], script: Script, keep: Path) -> None:
        self.script, self.keep, self.kept = script, keep, 0
        super().__init__(address, _Talk)


class _Talk(socketserver.StreamRequestHandler):
    server: Peer
    late: list[str]  # refusals that wait for the end of the data
    mine: bool  # whether it goes to sender.test

    def say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")

    def handle(self) -> None:
        address = self.request.getsockname()[0]
        greeting = self.server.script.greet.get(address, "220 mx.there.test ESMTP ready")
        if greeting:
            self.say(greeting)
        if not greeting.startswith("220"):
            return
        size = SMALL_SIZE if address == SMALL else 35_882_577
        self.late, self.mine = [], False
        for line in self.rfile:
            if not self.answer(line.decode().rstrip("\r\n"), size):
                return

    def answer(self, line: str, size: int) -> bool:
        """Whether the talk goes on."""
        verb = line[:4].upper()
        if verb == "EHLO":
            self.say(
                f"250-mx.there.test\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250 SIZE {size}"
            )
        elif verb == "MAIL":
            self.late, self.mine = [], False
            told = re.search(r"SIZE=(\d+)", line, re.I)
            big = told is not None and int(told[1]) > size
            self.say(
                f"552 5.3.4 Message size exceeds fixed maximum message size ({size})"
                if big
                else "250 2.1.0 Ok"
            )
        elif verb == "RCPT":
            return self.recipient(line.partition("<")[2].partition(">")[0])
        elif verb == "DATA":
            return self.data()
        else:
            self.say("221 2.0.0 Bye" if verb == "QUIT" else "250 2.0.0 Ok")
        return verb != "QUIT"

    def recipient(self, address: str) -> bool:
        name, _, domain = address.partition("@")
        self.mine = self.mine or domain == "sender.test"
        when, words = ("", "") if self.mine else self.server.script.refused.get(name, ("", ""))
        words = words.replace("ADDR", address)
        if when == "dot":
            self.late.append(words)
        self.say(words if when in ("rcpt", "cut") else "250 2.1.5 Ok")
        return when != "cut"

    def data(self) -> bool:
        self.say("354 End data with <CR><LF>.<CR><LF>")
        letter = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            letter.append(line.removeprefix(b"."))
        if self.mine:
            self.server.kept += 1
            (self.server.keep / f"{self.server.kept:03}.eml").write_bytes(b"".join(letter))
        self.say(self.late[0] if self.late else "250 2.0.0 Ok: queued as 4A1B2C3D")
        return not (self.late and self.late[0].startswith("421"))


def letter(server: str, name: str, to: list[str]) -> str:
    long = "Much to say, and more of it.\r\n" * 200 if name in ("small", "localfull") else ""
    hops = (
        "Received: from a.test by b.test; Thu, 26 Nov 2026 10:00:00 +0000\r\n" * 120 if name == "hops" else ""
    )
    return (
        f"{hops}From: Me <{ME}>\r\nTo: {', '.join(to)}\r\nSubject: A word with you\r\n"
        f"Message-ID: <{server}-{name}@sender.test>\r\nDate: Thu, 26 Nov 2026 10:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        f"DKIM-Signature: v=1; a=rsa-sha256; d=sender.test; s=made-up; b=AAAA\r\n\r\nHello there.\r\n{long}"
    )


def send(server: str, host: str, port: int) -> None:
    """Hands all letters to a server, with receipts asked for where one is to come; prints what it did not take."""
    for name, to in read(SCRIPT.read_text()).to.items():
        with smtplib.SMTP(host, port, "desk.sender.test", timeout=20) as client:
            client.ehlo()
            wide = name == "utf8"
            if wide and not client.has_extn("smtputf8"):
                print(name, "is not for a server without SMTPUTF8")
                continue
            client.command_encoding = "utf-8" if wide else "ascii"
            client.mail(ME, ["SMTPUTF8", "BODY=8BITMIME"] if wide else [])
            options: list[str] = []
            if client.has_extn("dsn") and name in ("success", "here"):
                options = ["NOTIFY=SUCCESS,FAILURE,DELAY", f"ORCPT=rfc822;{to[0]}"]
            elif client.has_extn("dsn") and name == "notify":
                options = ["NOTIFY=FAILURE", "ORCPT=rfc822;sales@sender.test"]
            try:
                answers: list[tuple[int, bytes | str]] = [client.rcpt(one, options) for one in to]
                answers.append(client.data(letter(server, name, to).encode()))
            except smtplib.SMTPDataError as error:
                answers.append((error.smtp_code, error.smtp_error))
            for code, words in answers:
                if code >= 400:
                    print(name, code, words)


def serve(keep: Path) -> None:
    script = read(SCRIPT.read_text())
    for address in ADDRESSES:
        threading.Thread(target=Peer((address, 25), script, keep).serve_forever, daemon=True).start()
    with socket.create_server(SILENT, backlog=0):
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(SILENT)
        threading.Event().wait()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["peer", keep]:
            serve(Path(keep))
        case ["letter", server, name]:
            print(letter(server, name, read(SCRIPT.read_text()).to[name]).replace("\r\n", "\n"), end="")
        case ["send", server, *rest]:
            send(server, rest[0] if rest else "127.0.0.1", int(rest[1]) if len(rest) > 1 else 25)
        case _:
            raise SystemExit(__doc__)
