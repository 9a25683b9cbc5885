"""Between a request and the row that comes of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from companion.core.b64 import new_id
from companion.core.secret import Secret
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Account, Endpoint, Login, Mechanism, Security
from companion.store.mailboxes import MailboxRow

PASSWORD = "password"  # noqa: S105 - the kind of secret, not one
SENDING_PASSWORD = "smtp_password"  # noqa: S105 - likewise
SIGNED_OUT = ("needs_sign_in", "disconnected")  # the states out of which one signs in again
LIMIT_HOUR, LIMIT_DAY, GAP_SECONDS = 6, 50, 600  # what a mailbox starts with (sending.md)


def takes_sign_in(row: MailboxRow, request: LinkRequest) -> bool:
    """Whether the request may change how the mailbox signs in. One that works is let alone, unless it was linked
    without sending and is to send from now on, it is to send through Graph, or its user wants another sign-in for it.
    """
    if row.state in SIGNED_OUT:
        return True
    more = request.sending and (not row.sending or (request.sends_by == "graph" and row.sends_by != "graph"))
    return row.state == "active" and (request.again or more)


def new_mailbox(request: LinkRequest, provider: str, now: int) -> MailboxRow:
    """The row of a mailbox whose servers have taken the sign-in, with the default limits."""
    return MailboxRow(
        id=new_id("m"),
        address=request.address,
        provider=provider,
        state="linking",
        reason=None,
        since=now,
        limit_hour=LIMIT_HOUR,
        limit_day=LIMIT_DAY,
        gap_seconds=GAP_SECONDS,
        counts="outreach",
        send_anyway=False,
        consent_at=now,
        consent_version=request.consent_version,
        synced_at=None,
        sync_error=None,
        clock_seen=now,
        linked_from=request.linked_from,
        **_servers(request),
    )


def signed_in_again(row: MailboxRow, request: LinkRequest, provider: str, now: int) -> MailboxRow:
    """The mailbox with the servers that have taken the new sign-in. Limits and history stay, and so does consent,
    which one that was unlinked gives anew."""
    row, retired = replace(row, provider=provider, **_servers(request)), row.retired
    if retired:
        row = replace(row, consent_at=now, consent_version=request.consent_version)
    return row


def _servers(request: LinkRequest) -> dict[str, Any]:
    """A mailbox without sending keeps the server it would send through, where that is known."""
    imap, smtp = request.imap, request.smtp or Endpoint("", 0, "tls")
    if imap is None:
        raise ValueError("a request whose servers are not settled")
    return {
        "imap_host": imap.host,
        "imap_port": imap.port,
        "imap_security": imap.security,
        "imap_user": request.sign_in_name,
        "smtp_host": smtp.host,
        "smtp_port": smtp.port,
        "smtp_security": smtp.security,
        "smtp_user": request.sending_name,
        "sign_in": request.sign_in,
        "sending": request.sending,
        "sends_by": request.sends_by,
    }


def account_of(row: MailboxRow, secret: Secret, sending_secret: Secret | None = None) -> Account:
    """`secret` is the password, or the access token of a mailbox that signs in by OAuth."""
    mechanism: Mechanism = "password" if row.sign_in == PASSWORD else "xoauth2"
    return Account(
        mailbox_id=row.id,
        address=row.address,
        provider=row.provider,
        imap=Endpoint(row.imap_host, row.imap_port, cast(Security, row.imap_security)),
        imap_login=Login(row.imap_user, secret, mechanism),
        smtp=server_for_sending(row) if row.sending else None,
        smtp_login=Login(row.smtp_user, sending_secret or secret, mechanism),
        by_graph=row.sending and row.sends_by == "graph",
    )


def server_for_sending(row: MailboxRow) -> Endpoint | None:
    """Where the mailbox sends, or would."""
    if not row.smtp_host:
        return None
    return Endpoint(row.smtp_host, row.smtp_port, cast(Security, row.smtp_security))
