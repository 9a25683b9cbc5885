"""A real authoritative name server (Knot DNS) on loopback, with zones of ours; one of them can be signed.

    with Knot({".": "shop.test. A 192.0.2.1"}, signed=("signed.test",)) as server:
        Resolver([(server.host, server.port)])

Zones are text in zone file format; SOA and NS of the top are added. `put` puts other texts in their place, and returns
when they are served.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from tests.rig.ports import RigRefused, free_port

CONFIG = """
server:
    listen: {host}@{port}
    rundir: "{directory}"
database:
    storage: "{directory}/db"
control:
    listen: "{directory}/control"
log:
  - target: stdout
    any: info
policy:
  - id: ours
    algorithm: ecdsap256sha256
zone:
{zones}
"""
_TOP = "{name} 60 SOA ns.test. postmaster.test. {serial} 3600 600 86400 60\n{name} 60 NS ns.test.\n"


class Knot:
    host = "127.0.0.1"

    def __init__(
        self, zones: Mapping[str, str], signed: tuple[str, ...] = (), broken: tuple[str, ...] = ()
    ) -> None:
        """`broken`: zones that it should have and can't load, so that it answers SERVFAIL."""
        program = shutil.which("knotd", path="/usr/sbin:/sbin:/usr/local/sbin:/usr/bin")
        if program is None:
            raise RigRefused("knotd is missing: apt-get install knot (tests/install.sh does)")
        self._directory = Path(tempfile.mkdtemp(prefix="knot-"))
        self._signed, self._serial = signed, 0
        self.port = free_port()
        (self._directory / "db").mkdir()
        self._write(zones)
        config = self._directory / "knot.conf"
        entries = "\n".join(self._entry(name) for name in (*zones, *broken))
        config.write_text(
            CONFIG.format(host=self.host, port=self.port, directory=self._directory, zones=entries)
        )
        self._process = subprocess.Popen(
            [program, "-c", str(config)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        assert self._process.stdout is not None
        self._said = self._process.stdout
        self._listener: threading.Thread | None = None
        self._wait(len(zones), tolerant=bool(broken))
        self._listener = threading.Thread(target=self._said.read, daemon=True)  # so that no pipe gets full
        self._listener.start()

    def __enter__(self) -> Knot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.stop()

    def put(self, zones: Mapping[str, str]) -> None:
        """Serves these from now on; the names must be those of the beginning."""
        self._write(zones)
        control = shutil.which("knotc", path="/usr/sbin:/sbin:/usr/local/sbin:/usr/bin") or "knotc"
        command = [control, "-s", str(self._directory / "control"), "-b", "zone-reload", *zones]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
        if done.returncode != 0:
            raise RigRefused(f"knotc: {done.stdout}{done.stderr}")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        if self._listener is not None:
            self._listener.join(10)
        self._said.close()
        shutil.rmtree(self._directory, ignore_errors=True)

    def _entry(self, name: str) -> str:
        lines = [f"  - domain: {name}", f'    file: "{self._file(name)}"', "    zonefile-sync: -1"]
        if name in self._signed:
            lines += ["    zonefile-load: difference-no-serial", "    journal-content: all"]
            lines += ["    dnssec-signing: on", "    dnssec-policy: ours"]
        return "\n".join(lines)

    def _file(self, name: str) -> Path:
        return self._directory / f"{name.strip('.') or 'root'}.zone"

    def _write(self, zones: Mapping[str, str]) -> None:
        self._serial += 1
        for name, text in zones.items():
            top = _TOP.format(name=f"{name.rstrip('.')}.", serial=self._serial)
            self._file(name).write_text(f"$TTL 60\n$ORIGIN .\n{top}{text}\n")

    def _wait(self, zones: int, *, tolerant: bool) -> None:
        """Until the server says that it has started; what it said before is told where it ends instead."""
        said: list[str] = []
        loaded = 0
        for line in self._said:
            said.append(line)
            loaded += "] loaded, serial" in line
            if "control, binding" in line and loaded == zones:  # the last that it says
                return
            if " error: " in line and not tolerant:
                break
        self.stop()
        raise RigRefused(f"knotd: {''.join(said)}")
