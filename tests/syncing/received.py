"""What stands in the store about what came in, and letters of the kinds that say something about a send."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from companion.store import tables
from companion.store.engine import Store


@dataclass(frozen=True, slots=True)
class Fact:
    """`about`: the recipient of the send it was bound to."""

    kind: str
    address: str
    matched: str | None
    about: str | None


def facts(store: Store) -> list[Fact]:
    of = tables.facts.c
    query = (
        select(of.kind, of.address, of.matched, tables.sends.c.recipient)
        .outerjoin(tables.sends, tables.sends.c.id == of.send_id)
        .order_by(of.id)
    )
    with store.read() as connection:
        return [Fact(*row) for row in connection.execute(query)]


def barred(store: Store) -> dict[str, str]:
    with store.read() as connection:
        of = tables.suppressions.c
        return {row[0]: row[1] for row in connection.execute(select(of.address, of.why))}


def report(
    *people: tuple[str, str, str],
    to: str,
    about: str | None,
    message_id: str = "report@mx.test",
    name: str = "failed",
) -> bytes:
    """A delivery status (RFC 3464): address, status and the server's words of each whom it is about. The message it
    is about is named in the attached part alone."""
    blocks = "\r\n".join(
        f"Final-Recipient: rfc822; {address}\r\nAction: {name}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; {words}\r\n"
        for address, status, words in people
    )
    original = f"Message-ID: {about}\r\n" if about else ""
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.test (Mail Delivery System)\r\n"
        f"To: {to}\r\nMessage-ID: <{message_id}>\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nI could not deliver your message.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx.test\r\n\r\n{blocks}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: {to}\r\n{original}"
        "DKIM-Signature: v=1; a=rsa-sha256; d=rig.test; s=s1;\r\n b=x\r\nSubject: Hello\r\n\r\n--b--\r\n"
    ).encode()


def complaint(*, to: str, about: str, message_id: str = "fbl@provider.test") -> bytes:
    """A feedback report (RFC 5965) in which whoever complained is blacked out."""
    return (
        f"From: <fbl@provider.test>\r\nTo: {to}\r\nMessage-ID: <{message_id}>\r\nSubject: FW: Hello\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nThis is a report.\r\n"
        "--b\r\nContent-Type: message/feedback-report\r\n\r\n"
        "Feedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\nOriginal-Rcpt-To: [redacted]\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: {to}\r\nTo: redacted\r\nMessage-ID: {about}\r\n"
        "Subject: Hello\r\n\r\nHello\r\n--b--\r\n"
    ).encode()
