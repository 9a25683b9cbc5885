"""Which provider a mailbox stands at, by its address, by who takes its domain's mail, or by its server. Pure."""

from __future__ import annotations

import re

from companion.core.addresses import domain_of
from companion.linking import provider_hosts, provider_rows
from companion.linking.ceilings import Ceiling as Ceiling
from companion.linking.ceilings import ceiling as ceiling
from companion.linking.provider import Issuer, Provider

PROVIDERS: tuple[Provider, ...] = (*provider_rows.ROWS, *provider_hosts.ROWS)

_BY_ID = {provider.id: provider for provider in reversed(PROVIDERS)}
_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}
_BY_MX = {end: provider for provider in PROVIDERS for end in provider.mx}
# Where one host serves private people and companies, the company's row stands: the address tells them apart.
_BY_IMAP = {provider.imap.host: provider for provider in PROVIDERS if provider.imap is not None}
_HOSTS = {"imap-mail.outlook.com": "outlook", "imap.yandex.ru": "yandex"}  # older names of the same servers
_ISSUED = {"google": "google_workspace", "microsoft": "microsoft365"}
_MICROSOFT_NAMES = frozenset({"outlook", "hotmail", "live", "msn"})
_EXCHANGE = re.compile(r"(.+\.)?(exchange|exch|owa)[0-9]*\..+")  # how companies name their own

CUSTOM = _BY_ID["custom"]


def by_id(id: str) -> Provider:
    """The first row of that id; the one for other mail servers where there is none."""
    return _BY_ID.get(id, CUSTOM)


def by_domain(domain: str) -> Provider | None:
    """Whose mailboxes have addresses in this domain; None for a domain of somebody's own."""
    return _BY_DOMAIN.get(domain) or next(
        (_BY_DOMAIN[end] for end in _ends(domain, ".") if end in _BY_DOMAIN), None
    )


def by_mx(host: str) -> Provider | None:
    """Who owns this mail server, by the longest end of its name that the table knows."""
    found = next((_BY_MX[end] for end in (host, *_ends(host)) if end in _BY_MX), None)
    return found or (_BY_ID["exchange"] if _EXCHANGE.fullmatch(host) else None)


def of_issuer(issuer: Issuer, address: str) -> Provider:
    """Whose mailbox this address has if one signs in to it on Google's or Microsoft's page."""
    own = by_domain(domain_of(address))
    return own if own is not None and own.issuer == issuer else _BY_ID[_ISSUED[issuer]]


def provider_of(address: str, imap_host: str) -> str:
    """The id of the provider behind `imap_host`; `custom` for a host that is not in the table."""
    known = _BY_IMAP.get(imap_host)
    if known is None:
        return _HOSTS.get(imap_host, CUSTOM.id)
    domain = domain_of(address)
    own = by_domain(domain)
    if own is not None and own.imap == known.imap:
        return own.id
    if known.issuer == "microsoft" and domain.partition(".")[0] in _MICROSOFT_NAMES:
        return "outlook"  # a country the table doesn't name; the smaller ceiling is the safe one
    return known.id


def _ends(name: str, dot: str = "") -> list[str]:
    """What stands behind each dot of `name`, longest first."""
    labels = name.split(".")
    return [dot + ".".join(labels[at:]) for at in range(1, len(labels))]
