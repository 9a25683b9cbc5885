"""Which servers the mail leaves from are the domain's own. Those of providers are shared, and theirs to mend. Pure."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from companion.dns.outcomes import Answer, Failed
from companion.health.sheet import Sheet, Subject

Address = IPv4Address | IPv6Address
MOST = 8  # addresses that are looked at
_INSIDE = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3",
            "::",
            "::1",
            "fc00::/7",
            "fe80::/10",
            "ff00::/8",
        ),
    )
)  # such an address is seen by nobody who gets mail


def own_hosts(subject: Subject, sheet: Sheet) -> tuple[str, ...]:
    """The mailbox's server or, where no mailbox is known, those of the MX, as far as the domain is theirs."""
    if sheet.provider(subject) is not None:
        return ()
    hosts = (subject.smtp_host,) if subject.smtp_host else sheet.mx_hosts(subject.domain)
    return tuple(host for host in hosts if f".{host}".endswith(f".{subject.organisation}"))


def own_addresses(subject: Subject, sheet: Sheet) -> tuple[dict[Address, str], Failed | None]:
    """Address → the host that has it; and how a question failed, if one did."""
    found: dict[Address, str] = {}
    failed: Failed | None = None
    for host in own_hosts(subject, sheet):
        for outcome in (sheet.ask("A", host), sheet.ask("AAAA", host)):
            if isinstance(outcome, Failed):
                failed = outcome
            for text in outcome.records if isinstance(outcome, Answer) else ():
                address = ip_address(text)
                if not inside(address):
                    found.setdefault(address, host)
    return dict(list(found.items())[:MOST]), failed


def inside(address: Address) -> bool:
    """Whether it means nothing outside the network that it stands in (RFC 6890)."""
    return any(address.version == net.version and address in net for net in _INSIDE)
