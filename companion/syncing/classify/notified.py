"""What a sending service tells by mail in JSON (Amazon SES by way of SNS): bounces, complaints, delays, arrivals.

Pure; never raises. Only a body that begins with an object of the known shape counts.
"""

from __future__ import annotations

import json
from typing import Any

from companion.syncing.classify import dsn, mime, original, written
from companion.syncing.classify.verdict import Recipient, Verdict

_PEOPLE = {
    "Bounce": ("bounce", "bouncedRecipients"),
    "Complaint": ("complaint", "complainedRecipients"),
    "DeliveryDelay": ("deliveryDelay", "delayedRecipients"),
}
_KNOWN = (*_PEOPLE, "Delivery", "Send", "Reject", "Open", "Click")


def read(message: mime.Message) -> Verdict | None:
    """None for what is no such notice."""
    text = message.text().lstrip()
    if not text.startswith("{") or '"mail"' not in text:
        return None
    told = _object(text)
    kind = told.get("notificationType") or told.get("eventType")
    if kind not in _KNOWN or not isinstance(told.get("mail"), dict):
        return None
    about, key = _PEOPLE.get(str(kind), ("", ""))
    event = told.get(about)
    event = event if isinstance(event, dict) else {}
    listed = event.get(key)
    people = tuple(
        one for row in (listed if isinstance(listed, list) else [])[: dsn.MOST_RECIPIENTS]
        if (one := _person(row, event, refused=kind != "Complaint")) is not None
    )  # fmt: skip
    about_id = _message_id(told["mail"])
    if kind == "Bounce":
        return Verdict("bounce", people, about_id)
    if kind == "Complaint":
        return Verdict("complaint", people, about_id)
    return Verdict("other", original_message_id=about_id, delayed=people)


def _object(text: str) -> dict[str, Any]:
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text.replace("!\n ", "").replace("\n", ""))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _person(row: object, event: dict[str, Any], *, refused: bool) -> Recipient | None:
    if not isinstance(row, dict):
        return None
    address = written.address(str(row.get("emailAddress", "")))
    if address is None:
        return None
    words = written.typed(str(row.get("diagnosticCode", "")))
    status = dsn.status(str(row.get("status", "")))
    if not refused:
        reason = str(event.get("complaintFeedbackType") or "")
        return Recipient(address, reason=reason[: dsn.MOST_REASON] or None)
    return dsn.make(address, words, status, written.host(str(event.get("reportingMTA", ""))))


def _message_id(mail: dict[str, Any]) -> str | None:
    """That of the message as it was sent; the service's own id is no Message-ID, but stands in it."""
    listed = mail.get("headers")
    fields = {
        str(row.get("name", "")).lower(): [str(row.get("value", ""))]
        for row in (listed if isinstance(listed, list) else [])
        if isinstance(row, dict)
    }
    common = mail.get("commonHeaders")
    named = str(common.get("messageId", "")) if isinstance(common, dict) else ""
    return original.message_id(fields, "message-id") or original.message_id({"id": [named]}, "id")
