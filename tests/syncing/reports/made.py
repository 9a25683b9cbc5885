"""Reports as receivers write them, by hand after RFC 7489, RFC 9990 and RFC 8460; and messages that bring them."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
from dataclasses import dataclass

BEGINS, ENDS = 1_763_942_400, 1_764_028_799  # 24 November 2025, in seconds
CAME = (ENDS + 20_000) * 1000


@dataclass(frozen=True, slots=True)
class Mail:
    """One record of a report. `evaluated`: dkim and spf as the receiver judged alignment; None leaves it out."""

    ip: str = "192.0.2.1"
    count: int | str = 1
    evaluated: tuple[str, str] | None = ("pass", "pass")
    header_from: str = "acme.example"
    dkim: tuple[tuple[str, str, str], ...] = (("acme.example", "s1", "pass"),)
    spf: tuple[str, str] = ("acme.example", "pass")
    disposition: str = "none"
    reason: str = ""


def record(mail: Mail, *, selectors: bool = True) -> str:
    signed = "".join(
        f"<dkim><domain>{domain}</domain>{f'<selector>{name}</selector>' if selectors else ''}"
        f"<result>{result}</result></dkim>"
        for domain, name, result in mail.dkim
    )
    judged = mail.evaluated and f"<dkim>{mail.evaluated[0]}</dkim><spf>{mail.evaluated[1]}</spf>"
    reason = f"<reason><type>{mail.reason}</type><comment>x</comment></reason>" if mail.reason else ""
    return (
        f"<record><row><source_ip>{mail.ip}</source_ip><count>{mail.count}</count><policy_evaluated>"
        f"<disposition>{mail.disposition}</disposition>{judged or ''}{reason}</policy_evaluated></row>"
        f"<identifiers><header_from>{mail.header_from}</header_from></identifiers><auth_results>{signed}"
        f"<spf><domain>{mail.spf[0]}</domain><result>{mail.spf[1]}</result></spf></auth_results></record>\n"
    )


def aggregate(
    *mail: Mail,
    org: str = "google.com",
    number: str = "1234567890",
    domain: str = "acme.example",
    begins: int | str = BEGINS,
    ends: int | str = ENDS,
    opened: str = '<?xml version="1.0" encoding="UTF-8" ?>\n<feedback>',
    selectors: bool = True,
) -> bytes:
    return (
        f"{opened}<report_metadata><org_name>{org}</org_name><email>noreply@{org}</email>"
        f"<report_id>{number}</report_id><date_range><begin>{begins}</begin><end>{ends}</end></date_range>"
        f"</report_metadata><policy_published><domain>{domain}</domain><adkim>r</adkim><aspf>r</aspf><p>none</p>"
        "<sp>none</sp><pct>100</pct></policy_published>\n"
        + "".join(record(one, selectors=selectors) for one in mail or (Mail(),))
        + "</feedback>"
    ).encode()


def tls(**changes: object) -> bytes:
    """As RFC 8460 appendix B, about our domain."""
    report: dict[str, object] = {
        "organization-name": "Company-X",
        "date-range": {"start-datetime": "2025-11-24T00:00:00Z", "end-datetime": "2025-11-24T23:59:59Z"},
        "contact-info": "sts-reporting@company-x.example",
        "report-id": "5065427c-23d3-47ca-b6e0-946ea0e8c4be",
        "policies": [
            {
                "policy": {
                    "policy-type": "sts",
                    "policy-string": ["version: STSv1", "mode: testing", "max_age: 86400"],
                    "policy-domain": "acme.example",
                    "mx-host": ["*.mail.acme.example"],
                },
                "summary": {"total-successful-session-count": 5326, "total-failure-session-count": 303},
                "failure-details": [
                    {
                        "result-type": "certificate-expired",
                        "sending-mta-ip": "2001:db8:abcd:0012::1",
                        "receiving-mx-hostname": "mx1.mail.acme.example",
                        "failed-session-count": 100,
                    },
                    {
                        "result-type": "starttls-not-supported",
                        "receiving-mx-hostname": "mx2.mail.acme.example",
                        "failed-session-count": 200,
                    },
                ],
            }
        ],
    }
    return json.dumps(report | changes).encode()


def zipped(*files: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files:
            file.writestr(name, content)
    return made.getvalue()


def file_name(ending: str, org: str = "google.com", domain: str = "acme.example") -> str:
    return f"{org}!{domain}!{BEGINS}!{ENDS}.{ending}"


def part(kind: str, name: str, body: bytes) -> bytes:
    return (
        f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + base64.encodebytes(body).replace(b"\n", b"\r\n")


def message(
    *parts: bytes,
    org: str = "google.com",
    sender: str = "noreply-dmarc-support@google.com",
    to: str = "dmarc@acme.example",
    number: str = "1234567890",
    above: str = "",
) -> bytes:
    """A message whose body is the one part, or several. `above`: fields that the server which took it wrote."""
    head = (
        f"{above}From: {sender}\r\nTo: {to}\r\nMessage-ID: <{number}@{org}>\r\nMIME-Version: 1.0\r\n"
        f"Subject: Report domain: acme.example Submitter: {org} Report-ID: {number}\r\n"
    ).encode()
    if len(parts) == 1:
        return head + parts[0]
    pieces = b"".join(b"--b\r\n" + one + b"\r\n" for one in parts)
    return head + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + pieces + b"--b--\r\n"


def by_gzip(xml: bytes, **more: str) -> bytes:
    return message(part("application/gzip", file_name("xml.gz"), gzip.compress(xml)), **more)
