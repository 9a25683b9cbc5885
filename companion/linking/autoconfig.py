"""Reads a mail host's setup file (Mozilla's autoconfig, config-v1.1.xml). Pure, and trusts nothing in it (T28).

No entities, no DTD; what is not IMAP or SMTP with encryption, on a port of mail, at something that can be a host's name
is passed over. Newer files list ews, graph and others, which are not for us.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of
from companion.linking.srv import is_host_name
from companion.mail.endpoint import Endpoint, Security
from companion.mail.hosts import PORTS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Some hosts answer nobody who names no address. The domain stands in the request anyway; who it is about does not.
STAND_IN = "mailbox"
LONGEST_NAME = 320
_PORTS = frozenset(map(str, PORTS))
_SECURITY: dict[str, Security] = {"SSL": "tls", "STARTTLS": "starttls"}


@dataclass(frozen=True, slots=True)
class Setup:
    """`user`: the sign-in name where it is not the address. `pop3`: POP3 is offered."""

    imap: Endpoint | None
    smtp: Endpoint | None
    user: str | None
    pop3: bool


def stand_in(domain: str) -> str:
    return f"{STAND_IN}@{domain}"


def read(data: bytes, address: str) -> Setup | None:
    """None for what is no setup file, or offers nothing that could be used."""
    root = _parsed(data)
    if root is None or _name(root) != "clientConfig":
        return None
    servers = [server for provider in _below(root, "emailProvider") for server in provider]
    incoming = [server for server in servers if _name(server) == "incomingServer"]
    outgoing = [server for server in servers if _name(server) == "outgoingServer"]
    pop3 = any(server.get("type") == "pop3" for server in incoming)
    imap, user = _first(incoming, "imap", address)
    smtp, _ = _first(outgoing, "smtp", address)
    return Setup(imap, smtp, user, pop3) if imap or smtp or pop3 else None


def _parsed(data: bytes) -> Element | None:
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):  # the last two: encodings
        return None
    return root


def _first(servers: list[Element], kind: str, address: str) -> tuple[Endpoint | None, str | None]:
    """The host's own order is its preference."""
    for server in servers:
        if server.get("type") != kind:
            continue
        host = _filled(_text(server, "hostname"), address).lower().rstrip(".")
        port, security = _text(server, "port"), _SECURITY.get(_text(server, "socketType").upper())
        if security and port in _PORTS and is_host_name(host):
            return Endpoint(host, int(port), security), _user(_text(server, "username"), address)
    return None, None


def _user(said: str, address: str) -> str | None:
    """A host that knows no placeholders has put in what it was asked for, which was a stand-in."""
    asked = stand_in(domain_of(address))
    if said.lower() == STAND_IN:
        said = "%EMAILLOCALPART%"
    user = _filled(said.replace(asked, "%EMAILADDRESS%"), address)
    if user.lower() == address or not user or len(user) > LONGEST_NAME or not user.isprintable():
        return None
    return user


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for name, value in (("EMAILADDRESS", address), ("EMAILLOCALPART", local), ("EMAILDOMAIN", domain)):
        text = text.replace(f"%{name}%", value)
    return text


def _below(parent: Element, name: str) -> Iterator[Element]:
    return (child for child in parent if _name(child) == name)


def _text(parent: Element, name: str) -> str:
    return next(((child.text or "").strip() for child in _below(parent, name)), "")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
