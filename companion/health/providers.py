"""What the providers want to see in the DNS of a domain whose mail they handle.

From their help pages on SPF, DKIM and MX. Nobody publishes these as data; a name that is missing here makes a check
say "unknown" or look at IP ranges, never "bad".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """`spf`: names whose include allows its servers, the advised one first."""

    ids: tuple[str, ...]
    name: str
    mx: tuple[str, ...]
    spf: tuple[str, ...] = ()
    selectors: tuple[str, ...] = ()
    mx_record: str | None = None


PROVIDERS = (
    Provider(("gmail",), "Google", (), ("_spf.google.com",), ("20230601", "20221208")),
    Provider(
        ("google_workspace",),
        "Google",
        ("google.com", "googlemail.com"),
        ("_spf.google.com",),
        ("google",),
        mx_record="1 smtp.google.com",
    ),
    Provider(("outlook",), "Microsoft", ("olc.protection.outlook.com",), selectors=("selector1",)),
    Provider(
        ("microsoft365", "exchange"),
        "Microsoft",
        ("mail.protection.outlook.com", "mx.microsoft"),
        ("spf.protection.outlook.com", "spf.protection.office365.us"),
        ("selector1", "selector2"),
    ),
    Provider(("yahoo",), "Yahoo", ("yahoodns.net",), selectors=("s2048",)),
    Provider(("aol",), "AOL", (), selectors=("a2048",)),
    Provider(("icloud",), "Apple", ("mail.icloud.com",), ("icloud.com",), ("sig1",)),
    Provider(
        ("zoho",),
        "Zoho",
        ("zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp"),
        ("zohomail.com", "zoho.com", "zohomail.eu", "zoho.eu", "zohomail.in", "zoho.in", "one.zoho.com"),
        ("zoho", "zmail"),
    ),
    Provider(
        ("fastmail",),
        "Fastmail",
        ("messagingengine.com",),
        ("spf.messagingengine.com",),
        ("fm1", "fm2", "fm3"),
    ),
    Provider(("yandex",), "Yandex", ("yandex.net", "yandex.ru"), ("_spf.yandex.net",), ("mail",)),
    Provider(("mailru", "mail.ru"), "Mail.ru", ("mail.ru",), ("_spf.mail.ru",), ("mailru",)),
    Provider(("ovh",), "OVHcloud", ("ovh.net",), ("mx.ovh.com", "mx.ovh.net", "mx.ovh.ca")),
    Provider(("rackspace",), "Rackspace", ("emailsrvr.com",), ("emailsrvr.com",)),
    Provider(("godaddy",), "GoDaddy", ("secureserver.net",), ("secureserver.net",)),
)

# Domains that belong to the provider: their users can change nothing there.
SHARED = {
    "Google": ("gmail.com", "googlemail.com"),
    "Microsoft": (
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "hotmail.co.uk",
        "hotmail.fr",
        "outlook.de",
    ),
    "Yahoo": (
        "yahoo.com",
        "ymail.com",
        "rocketmail.com",
        "yahoo.co.uk",
        "yahoo.de",
        "yahoo.fr",
        "yahoo.co.jp",
    ),
    "AOL": ("aol.com",),
    "Apple": ("icloud.com", "me.com", "mac.com"),
    "GMX": ("gmx.com", "gmx.net", "gmx.de", "gmx.at", "gmx.ch"),
    "WEB.DE": ("web.de",),
    "Zoho": ("zohomail.com", "zohomail.eu"),
    "Fastmail": ("fastmail.com", "fastmail.fm"),
    "Yandex": ("yandex.com", "yandex.ru", "ya.ru"),
    "Mail.ru": ("mail.ru", "inbox.ru", "list.ru", "bk.ru"),
}

# Where a domain's DNS is edited, by the end of its name servers' names.
DNS_HOSTS = {
    "cloudflare.com": "Cloudflare",
    "registrar-servers.com": "Namecheap",
    "domaincontrol.com": "GoDaddy",
    "googledomains.com": "Squarespace",
    "squarespacedns.com": "Squarespace",
    "ui-dns.com": "IONOS",
    "ui-dns.de": "IONOS",
    "ovh.net": "OVHcloud",
    "gandi.net": "Gandi",
    "hetzner.com": "Hetzner",
    "your-server.de": "Hetzner",
    "digitalocean.com": "DigitalOcean",
    "wixdns.net": "Wix",
    "vercel-dns.com": "Vercel",
    "azure-dns.com": "Microsoft Azure",
    "porkbun.com": "Porkbun",
    "hostinger.com": "Hostinger",
    "dns-parking.com": "Hostinger",
}


def by_id(provider: str) -> Provider | None:
    return next((known for known in PROVIDERS if provider in known.ids), None)


def by_mx(hosts: tuple[str, ...]) -> Provider | None:
    """Whose servers take the domain's mail, by its MX hosts."""
    return next((known for known in PROVIDERS for host in hosts if _ends(host, known.mx)), None)


def owner_of(domain: str) -> str | None:
    """The provider whose own domain this is."""
    return next((name for name, domains in SHARED.items() if domain in domains), None)


def dns_host(name_servers: tuple[str, ...]) -> str | None:
    """Whose pages the domain's DNS is edited in; None where its name servers tell nothing."""
    return next(
        (name for end, name in DNS_HOSTS.items() for server in name_servers if _ends(server, (end,))), None
    )


def _ends(host: str, ends: tuple[str, ...]) -> bool:
    return any(host == end or host.endswith(f".{end}") for end in ends)
