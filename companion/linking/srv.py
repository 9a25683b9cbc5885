"""Which mail servers a domain names in SRV records (RFC 6186, RFC 8314). Pure.

The DNS is anybody's word: what is no host name, or stands on a port that is never dialled, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from companion.dns.outcomes import Answer, NoRecord, Outcome, Question
from companion.mail.endpoint import Endpoint, Security
from companion.mail.hosts import PORTS

# Best first: TLS from the first byte, then STARTTLS, which is required (RFC 8314).
IMAP: tuple[tuple[str, Security], ...] = (("_imaps", "tls"), ("_imap", "starttls"))
SMTP: tuple[tuple[str, Security], ...] = (("_submissions", "tls"), ("_submission", "starttls"))
POP3 = ("_pop3s", "_pop3")
NOT_OFFERED = "."

_LABEL = r"(?!-)[a-z0-9-]{1,63}(?<!-)"
_HOST = re.compile(rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)+(?![0-9]+\Z){_LABEL}\Z", re.ASCII)
_RECORD = re.compile(r"(\d{1,5}) (\d{1,5}) (\d{1,5}) (\S+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offered:
    """`pop3_only`: POP3 is offered, and IMAP surely is not."""

    imap: Endpoint | None
    smtp: Endpoint | None
    pop3_only: bool


def is_host_name(text: str) -> bool:
    """A name with a dot, in the form in which the DNS has it; an IP address is none."""
    return _HOST.match(text) is not None


def question(service: str, domain: str) -> Question:
    return Question("SRV", f"{service}._tcp.{domain}")


def questions(domain: str) -> tuple[Question, ...]:
    services = (*(name for name, _ in (*IMAP, *SMTP)), *POP3)
    return tuple(question(service, domain) for service in services)


def offered(domain: str, outcome: Callable[[Question], Outcome]) -> Offered:
    def best(services: tuple[tuple[str, Security], ...]) -> Endpoint | None:
        for service, security in services:
            for host, port in _targets(outcome(question(service, domain))):
                if port in PORTS:
                    return Endpoint(host, port, security)
        return None

    imap = best(IMAP)
    pop3 = any(_targets(outcome(question(service, domain))) for service in POP3)
    surely_not = all(_says_no(outcome(question(service, domain))) for service, _ in IMAP)
    return Offered(imap, best(SMTP), pop3 and surely_not)


def _targets(outcome: Outcome) -> list[tuple[str, int]]:
    """Host and port, best first: lowest priority, then the heaviest; the rest of RFC 2782's lottery is not needed."""
    if not isinstance(outcome, Answer):
        return []
    found = [_RECORD.fullmatch(record) for record in outcome.records]
    rows = sorted((int(one[1]), -int(one[2]), one[4], int(one[3])) for one in found if one is not None)
    return [(host, port) for _, _, host, port in rows if is_host_name(host)]


def _says_no(outcome: Outcome) -> bool:
    match outcome:
        case NoRecord():
            return True
        case Answer():
            return all(record.rpartition(" ")[2] == NOT_OFFERED for record in outcome.records)
    return False
