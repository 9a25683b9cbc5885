"""Between a request and the row that comes of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from companion.core.b64 import new_id
from companion.core.secret import Secret
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Account, Endpoint, Login, Security
from companion.store.mailboxes import MailboxRow

PASSWORD = "password"  # noqa: S105 - the kind of secret, not one
SIGNED_OUT = ("needs_sign_in", "disconnected")  # the states out of which one signs in again
LIMIT_HOUR, LIMIT_DAY, GAP_SECONDS = 6, 50, 600  # what a mailbox starts with (sending.md)


def new_mailbox(request: LinkRequest, provider: str, now: int) -> MailboxRow:
    """The row of a mailbox whose servers have taken the sign-in, with the default limits."""
    return MailboxRow(
        id=new_id("m"),
        address=request.address,
        provider=provider,
        state="linking",
        reason=None,
        since=now,
        imap_host=request.imap.host,
        imap_port=request.imap.port,
        imap_security=request.imap.security,
        imap_user=request.sign_in_name,
        smtp_host=request.smtp.host,
        smtp_port=request.smtp.port,
        smtp_security=request.smtp.security,
        smtp_user=request.sign_in_name,
        limit_hour=LIMIT_HOUR,
        limit_day=LIMIT_DAY,
        gap_seconds=GAP_SECONDS,
        counts="outreach",
        send_anyway=True,
        consent_at=now,
        consent_version=request.consent_version,
        synced_at=None,
        sync_error=None,
        clock_seen=now,
    )


def signed_in_again(row: MailboxRow, request: LinkRequest, provider: str) -> MailboxRow:
    """The mailbox with the servers that have taken the new sign-in. Consent, limits and history stay."""
    return replace(
        row,
        provider=provider,
        imap_host=request.imap.host,
        imap_port=request.imap.port,
        imap_security=request.imap.security,
        imap_user=request.sign_in_name,
        smtp_host=request.smtp.host,
        smtp_port=request.smtp.port,
        smtp_security=request.smtp.security,
        smtp_user=request.sign_in_name,
    )


def account_of(row: MailboxRow, password: Secret) -> Account:
    return Account(
        mailbox_id=row.id,
        address=row.address,
        provider=row.provider,
        imap=Endpoint(row.imap_host, row.imap_port, cast(Security, row.imap_security)),
        imap_login=Login(row.imap_user, password),
        smtp=Endpoint(row.smtp_host, row.smtp_port, cast(Security, row.smtp_security)),
        smtp_login=Login(row.smtp_user, password),
    )
