"""Twenty domains as people have them: ten at Google Workspace (half of them with its older MX records), five at
Microsoft 365, five with a server of their own.

MTA-STS and BIMI are left away, since both would have files read over HTTPS from beyond the name server.
"""

from __future__ import annotations

from companion.health.blocklist_table import LISTS
from companion.health.sheet import Subject
from tests.health.keys import rsa

EACH = 5
KEY = rsa(2048)
COMMON = """
    smtp.google.com A 192.0.2.200
    aspmx.l.google.com A 192.0.2.201
    alt1.aspmx.l.google.com A 192.0.2.202
    alt2.aspmx.l.google.com A 192.0.2.203
    alt3.aspmx.l.google.com A 192.0.2.204
    alt4.aspmx.l.google.com A 192.0.2.205
    _spf.google.com TXT v=spf1 include:_netblocks.google.com include:_netblocks2.google.com ~all
    _netblocks.google.com TXT v=spf1 ip4:198.51.100.0/25 ~all
    _netblocks2.google.com TXT v=spf1 ip4:198.51.100.128/25 ~all
    spf.protection.outlook.com TXT v=spf1 ip4:203.0.113.0/25 -all
    servers.mcsv.net TXT v=spf1 ip4:203.0.113.128/26 ?all
    sendgrid.net TXT v=spf1 ip4:203.0.113.192/27 ~all
    *._report._dmarc.reports.test TXT v=DMARC1
"""
GOOGLE_NOW = """
    DOM MX 1 smtp.google.com
    DOM TXT v=spf1 include:_spf.google.com ~all
    google._domainkey.DOM TXT v=DKIM1; k=rsa; p=KEY
    _dmarc.DOM TXT v=DMARC1; p=none; rua=mailto:dom@reports.test
"""
GOOGLE_BEFORE = """
    DOM MX 1 aspmx.l.google.com
    DOM MX 5 alt1.aspmx.l.google.com
    DOM MX 5 alt2.aspmx.l.google.com
    DOM MX 10 alt3.aspmx.l.google.com
    DOM MX 10 alt4.aspmx.l.google.com
    DOM TXT v=spf1 include:_spf.google.com include:servers.mcsv.net ~all
    google._domainkey.DOM TXT v=DKIM1; k=rsa; p=KEY
    _dmarc.DOM TXT v=DMARC1; p=quarantine; rua=mailto:ann@DOM,mailto:dom@reports.test
"""
MICROSOFT = """
    DOM MX 0 DASHED.mail.protection.outlook.com
    DASHED.mail.protection.outlook.com A 192.0.2.210
    DOM TXT v=spf1 include:spf.protection.outlook.com include:sendgrid.net -all
    selector1._domainkey.DOM CNAME selector1-DASHED._domainkey.example.onmicrosoft.test
    selector1-DASHED._domainkey.example.onmicrosoft.test TXT v=DKIM1; k=rsa; p=KEY
    _dmarc.DOM TXT v=DMARC1; p=none; rua=mailto:dom@reports.test
"""
OWN = """
    DOM MX 10 mail.DOM
    DOM TXT v=spf1 mx a:www.DOM -all
    mail.DOM A 192.0.2.NUM
    www.DOM A 192.0.2.NUM
    NUM.2.0.192.in-addr.arpa PTR mail.DOM
    default._domainkey.DOM TXT v=DKIM1; k=rsa; p=KEY
    _dmarc.DOM TXT v=DMARC1; p=reject; rua=mailto:ann@DOM
"""
KINDS = (
    ("google_workspace", GOOGLE_NOW), ("microsoft365", MICROSOFT), ("custom", OWN), ("google_workspace", GOOGLE_BEFORE),
)  # fmt: skip
BESIDES = """
    _smtp._tls.DOM TXT v=TLSRPTv1; rua=mailto:ann@DOM
"""


def settled(at: int) -> tuple[list[Subject], dict[str, str]]:
    """Who is checked, one kind after the other, and the zones: one for each domain, and one for all else."""
    lines, subjects = _records(COMMON), list[Subject]()
    for number, (provider, records) in enumerate(KINDS * EACH, 1):
        domain = f"shop{number}.test"
        text = (records + BESIDES).replace("DOM", domain).replace("NUM", str(number))
        lines += _records(text.replace("DASHED", domain.replace(".", "-")).replace("KEY", KEY))
        host = f"mail.{domain}" if provider == "custom" else None
        subjects.append(Subject(domain, domain, at, f"ann@{domain}", provider, host))
    for of in LISTS:
        answer = "127.0.0.254" if of.bits else next(iter(of.reasons))
        lines.append(f"{of.probe}.{of.zone}. A {answer}")
    zones = dict.fromkeys((".", *(who.domain for who in subjects)), "")
    for line in lines:
        owner = line.partition(" ")[0].removesuffix(".")
        zones[next((zone for zone in zones if f".{owner}".endswith(f".{zone}")), ".")] += f"{line}\n"
    return subjects, zones


def _records(text: str) -> list[str]:
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, kind, data = line.split(" ", 2)
        if kind == "TXT":
            data = " ".join(f'"{data[at : at + 200]}"' for at in range(0, len(data), 200))
        elif kind != "A":
            data = f"{data}."
        found.append(f"{name}. {kind} {data}")
    return found
