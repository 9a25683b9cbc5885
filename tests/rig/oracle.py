"""checkdmarc, kept to one name server on loopback: what others say of a domain, and how long they take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import checkdmarc
import checkdmarc.bimi
import checkdmarc.dmarc
import checkdmarc.dnssec
import checkdmarc.mta_sts
import checkdmarc.smtp
import checkdmarc.smtp_tls_reporting
import checkdmarc.spf
import checkdmarc.utils
from dns.nameserver import Do53Nameserver

_CACHES = (
    checkdmarc.utils.DNS_CACHE,
    checkdmarc.dnssec.DNSSEC_CACHE,
    checkdmarc.dnssec.DNSKEY_CACHE,
    checkdmarc.dnssec.TLSA_CACHE,
)
Said = dict[str, Any]


class Oracle:
    """What it says of one domain after the other. Its caches are the process's, and emptied for each oracle.

    Of MTA-STS and BIMI only the records are read: their files would be fetched from beyond loopback.
    """

    def __init__(self, host: str, port: int, seconds: float = 2.0) -> None:
        for cache in _CACHES:
            cache.clear()
        self._how: Said = {"nameservers": [Do53Nameserver(host, port)], "timeout": seconds}
        self._often: Said = {**self._how, "retries": 0}

    def all(self, domain: str) -> Said:
        """All that it checks by default, which asks no mail server. Of a domain without MTA-STS and BIMI."""
        return cast(Said, checkdmarc.check_domains([domain], **self._often))

    def spf(self, domain: str) -> Said:
        return cast(Said, checkdmarc.spf.check_spf(domain, **self._often))

    def dmarc(self, domain: str) -> Said:
        return cast(Said, checkdmarc.dmarc.check_dmarc(domain, **self._often))

    def mx(self, domain: str) -> Said:
        return cast(Said, checkdmarc.smtp.check_mx(domain, **self._often))

    def dnssec(self, domain: str) -> bool:
        return bool(checkdmarc.dnssec.check_dnssec(domain, **self._how))

    def tls_rpt(self, domain: str) -> str:
        tls = checkdmarc.smtp_tls_reporting
        return _state(
            lambda: tls.query_smtp_tls_reporting_record(domain, **self._often),
            tls.parse_smtp_tls_reporting_record, tls.SMTPTLSReportingError,
        )  # fmt: skip

    def mta_sts(self, domain: str) -> str:
        sts = checkdmarc.mta_sts
        return _state(
            lambda: sts.query_mta_sts_record(domain, **self._often), sts.parse_mta_sts_record, sts.MTASTSError
        )

    def bimi(self, domain: str) -> str:
        bimi = checkdmarc.bimi
        return _state(
            lambda: bimi.query_bimi_record(domain, **self._often), bimi.parse_bimi_record, bimi.BIMIError
        )


def _state(query: Callable[[], Said], parse: Callable[[str], object], kind: type[Exception]) -> str:
    try:
        record = query()["record"]
    except kind as error:
        return "none" if "NotFound" in type(error).__name__ else "invalid"
    try:
        parse(record)
    except kind:
        return "invalid"
    return "valid"
