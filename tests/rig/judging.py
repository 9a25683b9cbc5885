"""A real receiving server that judges who wrote a message: rspamd on loopback with SPF, DKIM, DMARC, by our zones.

    with start_judge(server.port) as judge:
        raw = judge.take(raw, ip="192.0.2.1", mail_from="ann@acme.example")

`take` returns the message as that server would file it: with its Received and Authentication-Results on top.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType

from tests.rig.ports import RigRefused, free_port, wait_for

NAME = "mx.far.example"
PLUGINS = "/usr/share/rspamd/plugins"
CONFIG = """
pidfile = "@DIR@/pid";
options {
  dns { nameserver = ["127.0.0.1:@DNS@"]; timeout = 1s; retransmits = 2; }
  filters = "dkim"; local_addrs = []; disable_hyperscan = true; url_tld = "@DIR@/tld"; hs_cache_dir = "@DIR@";
  control_socket = "@DIR@/control"; tempdir = "@DIR@"; rrd = ""; history_rows = 1;
}
logging { type = "file"; filename = "@DIR@/log"; level = "notice"; }
worker "normal" { bind_socket = "127.0.0.1:@PORT@"; count = 1; }
lua = "/usr/share/rspamd/rules/rspamd.lua";
modules { path = "@PLUGINS@/spf.lua"; path = "@PLUGINS@/dmarc.lua"; path = "@PLUGINS@/milter_headers.lua"; }
spf { }
dkim { }
dmarc { }
milter_headers { use = ["authentication-results"]; }
"""


class Judge:
    def __init__(self, dns_port: int) -> None:
        program = shutil.which("rspamd", path="/usr/bin:/usr/sbin:/usr/local/bin")
        if program is None:
            raise RigRefused("rspamd is missing: apt-get install rspamd (tests/install.sh does)")
        self._directory = Path(tempfile.mkdtemp(prefix="rspamd-"))
        self.port = free_port()
        values = {"DIR": self._directory, "DNS": dns_port, "PORT": self.port, "PLUGINS": PLUGINS}
        text = CONFIG
        for name, value in values.items():
            text = text.replace(f"@{name}@", str(value))
        (self._directory / "rspamd.conf").write_text(text)
        (self._directory / "tld").write_text("example\ntest\ncom\n")  # the whole list takes 10 s to compile
        command = [program, "-c", str(self._directory / "rspamd.conf"), "-i", "-f"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(self.port)
        except RigRefused:
            self.stop()
            raise

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.stop()

    def take(self, raw: bytes, *, ip: str, mail_from: str, to: str = "bob@far.example") -> bytes:
        told = {
            "IP": ip, "From": mail_from, "Rcpt": to, "Helo": "out.acme.example", "MTA-Name": NAME,
            "Hostname": "out.acme.example",
        }  # fmt: skip
        asking = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            asking.request("POST", "/checkv2", raw, told)
            said = json.loads(asking.getresponse().read())
        finally:
            asking.close()
        value = said["milter"]["add_headers"]["Authentication-Results"]["value"]
        received = (
            f"Received: from out.acme.example ({ip}) by {NAME} with ESMTP; Mon, 24 Nov 2025 10:00:00 +0000"
        )
        return f"{received}\r\nAuthentication-Results: {value}\r\n".encode() + raw

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        shutil.rmtree(self._directory, ignore_errors=True)


def start_judge(dns_port: int) -> Judge:
    """`dns_port`: of the name server on 127.0.0.1 that it asks; 2 s. Raises RigRefused with what is missing."""
    return Judge(dns_port)
