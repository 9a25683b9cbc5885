"""Which provider a mailbox stands at, and how much that provider lets it send.

Hosts and figures are from the providers' own pages where they have some (mail.md 6 and 8); `source` says from where
and when each was read. A user may lower a figure, never raise it.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.addresses import domain_of


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What the provider allows: recipients in any 24 hours, and recipients of one message."""

    per_day: int
    per_message: int
    source: str


CUSTOM = "custom"

_CEILINGS = {
    "google_workspace": Ceiling(2000, 100, "Google Workspace Admin Help, Gmail sending limits, 2026-11"),
    "gmail": Ceiling(500, 100, "secondary pages, 2026-11; Google names no figure"),
    "microsoft365": Ceiling(10_000, 500, "Microsoft Learn, Exchange Online limits (a copy), 2026-11"),
    "outlook": Ceiling(200, 100, "unverified, 2026-11; Microsoft publishes subscribers' figure (5,000) only"),
    "yahoo": Ceiling(500, 100, "Yahoo Help, business mail limits, 2026-11"),
    "aol": Ceiling(500, 100, "as Yahoo, which runs it, 2026-11"),
    "icloud": Ceiling(1000, 500, "Apple Support, iCloud Mail limits, 2026-11"),
}
_UNKNOWN = Ceiling(200, 100, "none published, 2026-11; a cautious start")

# IMAP host → provider. Where one host serves private people and companies, the address tells them apart.
_BY_HOST = {
    "imap.gmail.com": "google_workspace",
    "outlook.office365.com": "microsoft365",
    "imap-mail.outlook.com": "outlook",
    "imap.mail.yahoo.com": "yahoo",
    "imap.aol.com": "aol",
    "imap.mail.me.com": "icloud",
    "imap.fastmail.com": "fastmail",
    "imap.gmx.net": "gmx",
    "imap.gmx.com": "gmx",
    "imap.web.de": "web.de",
    "imap.yandex.com": "yandex",
    "imap.mail.ru": "mail.ru",
    "ssl0.ovh.net": "ovh",
    "secure.emailsrvr.com": "rackspace",
    "imap.secureserver.net": "godaddy",
}
_ZOHO = "imap.zoho."  # one host a region: .com, .eu, .in …
_PRIVATE = {
    "google_workspace": ("gmail", frozenset({"gmail.com", "googlemail.com"})),
    "microsoft365": ("outlook", frozenset({"outlook", "hotmail", "live", "msn"})),
}


def provider_of(address: str, imap_host: str) -> str:
    """The id of the provider behind `imap_host`; `custom` for a host that is not in the table."""
    if imap_host.startswith(_ZOHO):
        return "zoho"
    provider = _BY_HOST.get(imap_host, CUSTOM)
    private, domains = _PRIVATE.get(provider, (provider, frozenset[str]()))
    domain = domain_of(address)
    return private if domain in domains or domain.partition(".")[0] in domains else provider


def ceiling(provider: str) -> Ceiling:
    return _CEILINGS.get(provider, _UNKNOWN)
