"""checkdmarc, kept to one name server on loopback: what others say of a domain, and how long they take."""

from __future__ import annotations

from typing import Any, cast

import checkdmarc
import checkdmarc.dnssec
import checkdmarc.smtp
import checkdmarc.utils
from dns.nameserver import Do53Nameserver

_CACHES = (
    checkdmarc.utils.DNS_CACHE,
    checkdmarc.dnssec.DNSSEC_CACHE,
    checkdmarc.dnssec.DNSKEY_CACHE,
    checkdmarc.dnssec.TLSA_CACHE,
)


def others_say(domain: str, host: str, port: int, seconds: float = 2.0) -> dict[str, Any]:
    """All that it checks by default, as it would the first time: its caches, which are the process's, are emptied.

    It asks no mail server then. Of MTA-STS and BIMI it reads files from the Internet where a record announces them.
    """
    for cache in _CACHES:
        cache.clear()
    server = Do53Nameserver(host, port)
    return cast(
        dict[str, Any], checkdmarc.check_domains([domain], nameservers=[server], timeout=seconds, retries=0)
    )
