"""What somebody asks for when they link a mailbox, brought into form. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.addresses import normalise
from companion.core.errors import HostRefused
from companion.core.secret import Secret
from companion.mail.endpoint import Endpoint
from companion.mail.hosts import PORTS


@dataclass(frozen=True, slots=True)
class LinkRequest:
    """`user` is the sign-in name where it is not the address. `agreed`: the consent box, in its `consent_version`."""

    address: str
    password: Secret
    imap: Endpoint
    smtp: Endpoint
    user: str | None
    agreed: bool
    consent_version: str

    @property
    def sign_in_name(self) -> str:
        return self.user or self.address


def checked(request: LinkRequest, *, any_port: bool) -> LinkRequest:
    """The request with a normalised address and clean host names. Each refusal names its field.

    The sign-in name stays as it was typed: servers may tell upper case from lower.
    Raises BadAddress, HostRefused.
    """
    address = normalise(request.address)
    servers = {"imap": _clean(request.imap), "smtp": _clean(request.smtp)}
    for field, server in servers.items():
        if not any_port and server.port not in PORTS:
            raise HostRefused(host=server.host, port=server.port, field=field)
    user = (request.user or request.address).strip()
    return replace(request, address=address, user=user, imap=servers["imap"], smtp=servers["smtp"])


def _clean(server: Endpoint) -> Endpoint:
    host = server.host.strip().rstrip(".").lower()
    try:
        return replace(server, host=host.encode("idna").decode())
    except UnicodeError:  # no host name; the look-up says so
        return replace(server, host=host)
