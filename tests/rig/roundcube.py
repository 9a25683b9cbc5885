"""A real Roundcube on loopback, over the rig's mail servers: Debian's package on PHP's own server, behind TLS.

    with Roundcube(rig, certificates) as webmail: …   # https://NAME:webmail.port, for a browser that knows NAME

Settings, database, logs and uploads lie in a directory that ends with it. Nobody signs in by themselves: whoever has a
mailbox on the rig does, by address and password.
"""

from __future__ import annotations

import os
import re
import secrets
import select
import shutil
import socket
import socketserver
import sqlite3
import ssl
import subprocess
import tempfile
import threading
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from companion.demo.certificates import Certificates
from tests.rig.ports import RigRefused, free_port, wait_for
from tests.rig.servers import Rig

PAGES = Path("/var/lib/roundcube/public_html")
SKINS = PAGES / "skins"
TABLES = Path("/usr/share/roundcube/SQL/sqlite.initial.sql")
DEFAULTS = ("defaults.inc.php", "mimetypes.php")
PACKAGES = "roundcube-core roundcube-sqlite3 php-cli php-intl"
# The browser asks for many files at once, and a page asks for mail while another does.
WORKERS = 4


class Roundcube:
    """`port`: TLS on 127.0.0.1, under whatever name the certificates hold; `inner`: PHP's own, without."""

    def __init__(self, rig: Rig, certificates: Certificates) -> None:
        if shutil.which("php") is None or not PAGES.exists() or not TABLES.exists():
            raise RigRefused(
                f"Roundcube not found. Install it with:\n  sudo apt-get install --no-install-recommends {PACKAGES}"
            )
        self.folder = Path(tempfile.mkdtemp(prefix="roundcube-"))
        for name in ("config", "temp", "logs"):
            (self.folder / name).mkdir()
        for name in DEFAULTS:
            shutil.copy(Path("/etc/roundcube") / name, self.folder / "config" / name)
        (self.folder / "config" / "config.inc.php").write_text(_settings(self.folder, rig))
        with closing(sqlite3.connect(self.folder / "roundcube.db")) as database:
            database.executescript(TABLES.read_text())
        self.inner = free_port()
        environ = os.environ | {
            "ROUNDCUBE_CONFIG_DIR": f"{self.folder}/config/", "PHP_CLI_SERVER_WORKERS": str(WORKERS),
        }  # fmt: skip
        # It ends with its input, and so with whoever started it, however that ends. PHP's workers don't end with PHP:
        # the whole group is told, which is only these.
        script = 'trap "" INT; "$@" & cat; trap "" TERM; kill 0; wait'
        command = ["php", "-d", "display_errors=0", "-S", f"127.0.0.1:{self.inner}", "-t", str(PAGES)]
        with (self.folder / "logs" / "php.log").open("wb") as log:
            self._php = subprocess.Popen(
                ["sh", "-c", script, "sh", *command],
                env=environ,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificates.certificate, certificates.key)
        self._door = _Door(("127.0.0.1", self.inner), context)
        self.port = int(self._door.server_address[1])
        self._thread = threading.Thread(target=self._door.serve_forever, name="roundcube", daemon=True)
        self._thread.start()
        wait_for(self.inner)

    def wear(self, skin: str) -> None:
        """From the next page on it looks so: elastic, larry or classic."""
        if not (SKINS / skin).exists():
            raise RigRefused(
                f"Roundcube has no skin {skin!r}. Install it with:\n  sudo apt-get install roundcube-skin-{skin}"
            )
        settings = self.folder / "config" / "config.inc.php"
        settings.write_text(re.sub(r"(?<='skin'\] = )'\w+'", f"'{skin}'", settings.read_text()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._door.shutdown()
        self._door.server_close()
        self._thread.join(5)
        assert self._php.stdin is not None
        self._php.stdin.close()
        self._php.wait(20)
        shutil.rmtree(self.folder)


def _settings(folder: Path, rig: Rig) -> str:
    """Only what differs from Roundcube's own defaults."""
    trust = f"['ssl' => ['cafile' => '{rig.ca}', 'peer_name' => 'localhost']]"
    values = {
        "db_dsnw": f"'sqlite:///{folder}/roundcube.db?mode=0600'",
        "imap_host": f"'ssl://localhost:{rig.ports['imaps']}'",
        "smtp_host": f"'ssl://localhost:{rig.ports['smtps']}'",
        "imap_conn_options": trust,
        "smtp_conn_options": trust,
        "des_key": f"'{secrets.token_hex(12)}'",
        "use_https": "true",
        "skin": "'elastic'",
        "plugins": "[]",
        "enable_installer": "false",
        "enable_spellcheck": "false",
        # A message is written in HTML, and as text where the test says so.
        "htmleditor": "1",
        "mime_types": f"'{folder}/config/mimetypes.php'",
        "temp_dir": f"'{folder}/temp/'",
        "log_dir": f"'{folder}/logs/'",
    }
    return "<?php\n" + "".join(f"$config['{name}'] = {value};\n" for name, value in values.items())


class _Door(socketserver.ThreadingTCPServer):
    """Speaks TLS outside, and passes what is said to PHP."""

    daemon_threads = True

    def __init__(self, target: tuple[str, int], context: ssl.SSLContext) -> None:
        self.target, self.context = target, context
        super().__init__(("127.0.0.1", 0), _Passing)


class _Passing(socketserver.BaseRequestHandler):
    server: _Door

    def handle(self) -> None:
        with suppress(OSError):  # a browser closes connections as it likes
            outer = self.server.context.wrap_socket(self.request, server_side=True)
            with outer, socket.create_connection(self.server.target) as inner:
                _carry(outer, inner)


def _carry(outer: ssl.SSLSocket, inner: socket.socket) -> None:
    """All that is said, both ways, until one of them ends. In one thread: OpenSSL reads and writes one connection in
    two at once at the price of the process."""
    other: dict[socket.socket, socket.socket] = {outer: inner, inner: outer}
    while True:
        # What is deciphered already, no system tells of.
        for source in [outer] if outer.pending() else select.select([outer, inner], [], [])[0]:
            source.settimeout(0)
            try:
                data = source.recv(65536)
            except (ssl.SSLWantReadError, BlockingIOError):  # what came was TLS's own, or not whole yet
                continue
            finally:
                source.settimeout(None)
            if not data:
                return
            other[source].sendall(data)
