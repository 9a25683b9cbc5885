"""A domain with MTA-STS as it is in the world: the record from a name server, the file over verified HTTPS."""

from __future__ import annotations

from collections.abc import Callable

from companion.dns.resolver import Resolver
from companion.health.checkup import check_up
from companion.health.findings import Finding
from tests.health.people import subject
from tests.linking.setups import files_over
from tests.rig.faults import Authority
from tests.rig.servers import DnsRig
from tests.rig.setupfiles import Reply, SetupFileServer

HOST, PATH = "mta-sts.shop.test", "/.well-known/mta-sts.txt"
ZONES = """
shop.test MX 10 mail.shop.test.
mail.shop.test A 192.0.2.1
mta-sts.shop.test A 192.0.2.2
_mta-sts.shop.test TXT "v=STSv1; id=1"
"""
FILE = b"version: STSv1\r\nmode: enforce\r\nmx: *.shop.test\r\nmax_age: 604800\r\n"


def test_the_file_is_read_and_judged(dns_rig: Callable[[str], DnsRig]) -> None:
    rig = dns_rig(ZONES)

    def look(certificate_of: str, body: bytes) -> Finding:
        with SetupFileServer(authority.issue(certificate_of), {(HOST, PATH): Reply(body)}) as server:
            fetch = files_over(server.moved(HOST), authority.ca).fetch
            report = check_up(subject(), lambda: Resolver([(rig.host, rig.port)]), fetch=fetch)
        return next(found for found in report.findings if found.check == "mta_sts")

    with Authority() as authority:
        assert look(HOST, FILE).id == "mta_sts.ok"
        assert look(HOST, FILE.replace(b"*.shop", b"mx.shop")).id == "mta_sts.mx"
        assert (
            look(HOST, FILE.replace(b"604800", b"9" * 5000)).id == "mta_sts.policy"
        )  # int() takes 4,300 digits
        assert look("other.test", FILE).id == "mta_sts.file"
