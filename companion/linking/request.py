"""What somebody asks for when they link a mailbox, brought into form. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from companion.core.addresses import normalise
from companion.core.errors import BadRequest, HostRefused, Transactional
from companion.core.secret import Secret
from companion.linking.provider import Issuer, SignIn
from companion.linking.transactional import transactional
from companion.mail.endpoint import Endpoint
from companion.mail.hosts import PORTS


@dataclass(frozen=True, slots=True)
class LinkRequest:
    """`user` is the sign-in name where it is not the address. `agreed`: the consent box, in its `consent_version`.

    Either a `password` or `oauth`, whose page the user signs in at. Servers that are None are those of the address's
    provider. `smtp_user` and `smtp_password` are for servers that want others for sending; without `sending` the
    mailbox is linked to be read and counted only. `sends_by`: Microsoft's page is to allow another way than SMTP.
    `again`: a mailbox that works is to sign in another way from now on.
    `linked_from` is the label of the browser that asks.
    """

    address: str
    password: Secret | None
    imap: Endpoint | None
    smtp: Endpoint | None
    user: str | None
    agreed: bool
    consent_version: str
    oauth: Issuer | None = None
    smtp_user: str | None = None
    smtp_password: Secret | None = None
    sending: bool = True
    sends_by: Literal["smtp", "graph"] = "smtp"
    again: bool = False
    linked_from: str | None = None

    @property
    def sign_in_name(self) -> str:
        """By OAuth it is the address: whose mailbox is opened with the token."""
        return self.address if self.oauth else self.user or self.address

    @property
    def sending_name(self) -> str:
        return self.smtp_user or self.sign_in_name

    @property
    def sign_in(self) -> SignIn:
        return self.oauth or "password"


def checked(request: LinkRequest, *, any_port: bool) -> LinkRequest:
    """The request with a normalised address and clean host names. Each refusal names its field.

    The sign-in name stays as it was typed: servers may tell upper case from lower.
    Raises BadAddress, BadRequest, HostRefused, Transactional.
    """
    if (request.password is None) == (request.oauth is None):
        raise BadRequest(why="password: either that or oauth")
    if request.sends_by == "graph" and (request.oauth != "microsoft" or not request.sending):
        raise BadRequest(why="sends_by: through Graph only after signing in with Microsoft")
    address = normalise(request.address)
    servers = {"imap": _clean(request.imap), "smtp": _clean(request.smtp)}
    for field, server in servers.items():
        if server is None:
            continue
        if not any_port and server.port not in PORTS:
            raise HostRefused(host=server.host, port=server.port, field=field)
        service = transactional(server.host)
        if service is not None:
            raise Transactional(service=service, field=field)
    typed = request.address.strip()
    user = (request.user or "").strip() or (
        typed if typed.isascii() else address
    )  # a domain as the DNS has it
    return replace(request, address=address, user=user, imap=servers["imap"], smtp=servers["smtp"])


def _clean(server: Endpoint | None) -> Endpoint | None:
    if server is None:
        return None
    host = server.host.strip().rstrip(".").lower()
    try:
        return replace(server, host=host.encode("idna").decode())
    except UnicodeError:  # no host name; the look-up says so
        return replace(server, host=host)
