"""Whether the keys of a signed zone are those that its parent vouches for (RFC 4034 section 5). Pure."""

from __future__ import annotations

import dns.dnssec
import dns.exception
import dns.name
import dns.rdata
import dns.rdataclass
import dns.rdatatype
from dns.dnssectypes import DSDigest
from dns.rdtypes.ANY.DNSKEY import DNSKEY
from dns.rdtypes.ANY.DS import DS


def vouched(zone: str, delegations: tuple[str, ...], keys: tuple[str, ...]) -> bool | None:
    """True where one of the DS records (as text) is the digest of one of the DNSKEYs; None where no digest among them
    is of a kind that we know."""
    parsed = [key for text in keys if isinstance(key := _read(dns.rdatatype.DNSKEY, text), DNSKEY)]
    wanted = [ds for text in delegations if isinstance(ds := _read(dns.rdatatype.DS, text), DS)]
    known = False
    for ds in wanted:
        try:
            kind = DSDigest(ds.digest_type)
            made = [dns.dnssec.make_ds(f"{zone}.", key, kind, validating=True) for key in parsed]
        except (dns.exception.DNSException, ValueError):
            continue
        known = True
        if ds in made:
            return True
    return False if known else None


def _read(kind: dns.rdatatype.RdataType, text: str) -> dns.rdata.Rdata | None:
    try:
        return dns.rdata.from_text(dns.rdataclass.IN, kind, text)
    except dns.exception.DNSException:
        return None
