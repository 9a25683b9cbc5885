"""The macros of SPF (RFC 7208 section 7): what stands in a record for something of the message. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import quote

from companion.core.addresses import domain_of, normalise
from companion.core.errors import BadAddress

Address = IPv4Address | IPv6Address
MOST_NAME = 253  # characters of a name in the DNS
MOST_LABEL = 63
PLAIN = {"%": "%", "_": " ", "-": "%20"}

_MACRO = re.compile(
    r"%(?:\{(?P<letter>[a-z])(?P<keep>\d*)(?P<turn>r?)(?P<at>[.\-+,/_=]*)\}|(?P<plain>[%_-]))",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wants to send: `ip` of the connection, `local` and `domain` of MAIL FROM, `helo` as it was said."""

    ip: Address
    local: str
    domain: str
    helo: str

    @property
    def address(self) -> str:
        return f"{self.local}@{self.domain}"

    @property
    def reverse_name(self) -> str:
        return self.ip.reverse_pointer


def read_sender(ip: str, mail_from: str, helo: str) -> Sender:
    """As sections 2.4 and 4.3 complete it: no MAIL FROM is the HELO name's, no local part is postmaster's.

    Raises ValueError where `ip` is no IP address.
    """
    whole = re.sub(r"^<(.*)>$", r"\1", mail_from.strip(), flags=re.DOTALL) or helo
    local, _, domain = whole.rpartition("@")
    domain = domain.removesuffix(".")
    return Sender(_unmapped(ip_address(ip.strip())), local or "postmaster", _ascii(domain), helo)


def _ascii(domain: str) -> str:
    """Section 4.3: a domain in another script is looked up in its ASCII form. One that has none stays as it is."""
    if domain.isascii():
        return domain
    try:
        return domain_of(normalise(f"postmaster@{domain}"))
    except BadAddress:
        return domain


def _unmapped(ip: Address) -> Address:
    if isinstance(ip, IPv4Address):
        return ip
    if ip.scope_id is not None:
        raise ValueError("an address with a zone is this computer's own business")
    return ip.ipv4_mapped or ip  # section 5: such an address is an IPv4 address


def expand(text: str, value: Callable[[str], str]) -> str:
    """`text` with each macro in it replaced; `value` knows what a letter (in lower case) stands for."""

    def one(found: re.Match[str]) -> str:
        if found["plain"]:
            return PLAIN[found["plain"]]
        parts = re.split(f"[{re.escape(found['at'] or '.')}]", value(found["letter"].lower()))
        if found["turn"]:
            parts.reverse()
        keep = found["keep"].lstrip("0")
        if 0 < len(keep) < 4:  # nothing here has a thousand parts
            parts = parts[-int(keep) :]
        joined = ".".join(parts)
        return joined if found["letter"].islower() else quote(joined, safe="-._~", errors="replace")

    return _MACRO.sub(one, text)


def letters(sender: Sender, domain: str, validated: Callable[[], str], at: int) -> Callable[[str], str]:
    """What each letter stands for. `validated`: the sender's name if both DNS directions agree on one; `at`: ms."""

    def value(letter: str) -> str:
        match letter:
            case "p":
                return validated()
            case "i" if isinstance(sender.ip, IPv6Address):
                return ".".join(sender.ip.exploded.replace(":", "").upper())  # as other receivers write it
            case "i" | "c":
                return str(sender.ip)
        return {
            "s": sender.address, "l": sender.local, "o": sender.domain, "d": domain, "h": sender.helo,
            "v": "in-addr" if sender.ip.version == 4 else "ip6", "r": "unknown", "t": str(at // 1000),
        }[letter]  # fmt: skip

    return value


def asked_name(text: str) -> str | None:
    """The name to ask the DNS for, as the DNS writes it; None where no name can be like that.

    Labels on the left go where it is too long (section 7.3).
    """
    kept: list[bytes] = []
    length = -1
    for label in reversed(text.removesuffix(".").encode("utf-8", "replace").split(b".")):
        length += len(label) + 1
        if kept and length > MOST_NAME:
            break
        kept.insert(0, label)
    if not all(0 < len(label) <= MOST_LABEL for label in kept):
        return None
    return ".".join("".join(map(_written, label)) for label in kept).lower()


def _written(byte: int) -> str:
    return chr(byte) if 32 < byte < 127 and byte != 0x5C else f"\\{byte:03d}"
