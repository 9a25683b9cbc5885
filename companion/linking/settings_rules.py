"""What the DNS says about a domain's mailboxes: whose they are, where their servers stand, or why there are none. Pure.

Whoever takes the domain's mail (MX) decides before what the domain names itself (SRV). What a name server failed to
say is unknown, and never taken for "there is none".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from companion.core.addresses import domain_of
from companion.core.errors import (
    LinkRefused,
    NoMailServer,
    NoSettings,
    Offline,
    Pop3Only,
    SpfNamesOther,
    Transactional,
)
from companion.dns.organisation import organisation
from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.linking import srv
from companion.linking.found import Found
from companion.linking.provider import Provider
from companion.linking.providers import CUSTOM, by_id, by_mx, provider_of
from companion.linking.spf_owner import only_google, with_microsoft
from companion.linking.transactional import transactional
from companion.mail.endpoint import Endpoint

Outcomes = Mapping[Question, Outcome]
_MX = re.compile(r"(\d{1,5}) (\S+)", re.ASCII)


def questions(domain: str) -> tuple[Question, ...]:
    """All of them at once, MX first: one round trip."""
    own = tuple(Question(kind, domain) for kind in ("MX", "A", "AAAA", "TXT"))
    return (*own, *srv.questions(domain))


def needed(domain: str, mx: Outcome) -> tuple[Question, ...]:
    """Which of them still matter once MX is known: a slow one that doesn't is not waited for."""
    owner, _ = owner_of(mx_hosts(mx))
    if owner is None or owner.imap is None:
        return questions(domain)
    return (Question("TXT", domain),) if owner.issuer == "microsoft" else ()


def judge(address: str, outcomes: Outcomes) -> Found:
    domain = domain_of(address)
    mx = outcomes[Question("MX", domain)]
    hosts = mx_hosts(mx)
    owner, at = owner_of(hosts)
    if owner is not None and owner.imap is not None:
        refusal = _spf(domain, outcomes[Question("TXT", domain)]) if owner.issuer == "microsoft" else None
        return Found(address, domain, owner, "mx", at, owner.imap, owner.smtp, refusal=refusal)
    offered = srv.offered(domain, outcomes.__getitem__)
    found = Found(address, domain, owner or CUSTOM, imap=offered.imap, smtp=offered.smtp)
    service = transactional(domain) or _only_transactional(hosts)
    if service is not None and offered.imap is None:
        return replace(found, smtp=None, refusal=Transactional(service=service))
    if _has_none(domain, mx, outcomes):
        return replace(found, imap=None, smtp=None, refusal=NoMailServer(domain=domain))
    if offered.imap is not None:
        return named(replace(found, source="srv", found_at=domain), unsigned=True)
    if isinstance(mx, Failed) or (not hosts and _unknown(domain, outcomes)):
        return replace(found, refusal=Offline(host=domain))
    missing = Pop3Only(domain=domain) if offered.pop3_only else NoSettings(domain=domain)
    return replace(found, may_ask=setup_hosts(domain, hosts), refusal=missing)


def named(found: Found, *, unsigned: bool) -> Found:
    """The servers that somebody named, with whose they are and whether they lie outside of the domain."""
    servers = [server for server in (found.imap, found.smtp) if server is not None]
    service = next(filter(None, (transactional(server.host) for server in servers)), None)
    known = by_id(provider_of(found.address, found.imap.host)) if found.imap else CUSTOM
    return replace(
        found,
        provider=known if known is not CUSTOM else found.provider,
        foreign=unsigned and any(_outside(server, found.domain) for server in servers),
        refusal=Transactional(service=service) if service else None,
    )


def setup_hosts(domain: str, hosts: tuple[str, ...]) -> tuple[str, ...]:
    """Who may have a setup file: the domain, then whoever takes its mail."""
    host = organisation(hosts[0]) if hosts else domain
    elsewhere = (f"autoconfig.{host}",) if host != organisation(domain) and srv.is_host_name(host) else ()
    return (f"autoconfig.{domain}", domain, *elsewhere)


def mx_hosts(mx: Outcome) -> tuple[str, ...]:
    """Mail servers, the preferred first; the null MX of RFC 7505 names none."""
    if not isinstance(mx, Answer):
        return ()
    rows = [found for record in mx.records if (found := _MX.fullmatch(record))]
    ranked = sorted((int(row[1]), row[2]) for row in rows)
    return tuple(host for _, host in ranked if host != srv.NOT_OFFERED)


def owner_of(hosts: tuple[str, ...]) -> tuple[Provider | None, str | None]:
    """The provider behind the most preferred server that the table knows, and that server."""
    return next(((owner, host) for host in hosts if (owner := by_mx(host))), (None, None))


def _only_transactional(hosts: tuple[str, ...]) -> str | None:
    services = [transactional(host) for host in hosts]
    return services[0] if services and all(services) else None


def _has_none(domain: str, mx: Outcome, outcomes: Outcomes) -> bool:
    """Surely no mail server: neither MX nor address (RFC 5321 5.1), or the MX that says "none" (RFC 7505)."""
    if isinstance(mx, Answer):
        return not mx_hosts(mx)
    return isinstance(mx, NoRecord) and all(
        isinstance(outcomes[Question(kind, domain)], NoRecord) for kind in ("A", "AAAA")
    )


def _unknown(domain: str, outcomes: Outcomes) -> bool:
    """Without MX a domain's own address takes its mail: none was found, and one question had no answer."""
    addresses = [outcomes[Question(kind, domain)] for kind in ("A", "AAAA")]
    return not any(isinstance(one, Answer) for one in addresses) and any(
        isinstance(one, Failed) for one in addresses
    )


def _spf(domain: str, texts: Outcome) -> LinkRefused | None:
    record = only_google(texts.records) if isinstance(texts, Answer) else None
    return SpfNamesOther(domain=domain, record=with_microsoft(record)) if record else None


def _outside(server: Endpoint, domain: str) -> bool:
    return organisation(server.host) != organisation(domain)
