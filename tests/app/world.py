"""Settings for a companion whose mail and name servers are the rig's: the only difference to real use is `Peers`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from companion.core.settings import Pace, Peers, Settings
from tests.fakes.served import free_port
from tests.rig.servers import DnsRig, Rig

ZONES = """
rig.test. 300 IN SOA ns.rig.test. admin.rig.test. 1 300 300 300 300
rig.test. 300 IN MX 10 localhost.
far.example. MX 10 mx.far.example.
example.test. MX 10 mx.example.test.
"""


def settings(home: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig], *, sync: float = 3600) -> Settings:
    names = dns_rig(ZONES)
    return Settings(
        data_dir=home,
        port=free_port(),
        vault="file",
        pace=Pace(sync=sync, look=sync, outbox=3600 if sync == 3600 else 0.2),
        peers=Peers(loopback=True, ca_file=mail_rig.ca, nameservers=((names.host, names.port),)),
    )
