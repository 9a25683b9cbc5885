"""What an answer of Microsoft Graph to `POST /me/sendMail` means. Pure.

The contract, as Microsoft writes it down under learn.microsoft.com/graph; read 2026-11-26:

| answer | here | page |
|---|---|---|
| 202 | accepted: a draft, which transport sends, then moves to Sent Items [1] | api/user-sendmail |
| 400 `ErrorMimeContentInvalidBase64String` | no MIME in base64: nothing was sent | api/user-sendmail |
| 400, other 4xx | the message itself is refused, for all recipients | errors |
| 401 | the token is no good: renewed once, then the user signs in again | errors |
| 403 `ErrorSendAsDenied` | From is not the mailbox's own | issues of Microsoft's SDKs |
| 403, 404, `MailboxNotEnabledForRESTAPI` | an admin's rule, no licence, or on premises | errors |
| 413, `ErrorMessageSizeExceeded` | larger than a request may be, 4 MB | errors; answers/1824204 |
| 429 | asked too much; `Retry-After` is waited for exactly | throttling |
| 503, 509 | overloaded, may be repeated after `Retry-After` | errors |
| 507, `ErrorQuotaExceeded` | the sender's own mailbox is full | errors |
| 500, 502, 504, any other | nobody can know: 504 is a proxy that waited in vain | errors |

[1] outlook-things-to-know-about-send-mail. It says nothing of any recipient: bad addresses come back by mail.
`error.message` is for developers and may change, so only codes and statuses decide.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime

from companion.core.errors import (
    ConnectionLost,
    GraphOff,
    GraphTokenRefused,
    MailError,
    OutcomeUnknown,
    ProtocolBroken,
    SenderFull,
    ServerBusy,
    printable,
)
from companion.mail.replies import Refusal

HOST = "graph.microsoft.com"
LONGEST_WAIT = (
    24 * 3600
)  # seconds; nobody is told to wait longer, and a broken header must not hold mail for ever
INVALID_MIME = "ErrorMimeContentInvalidBase64String"

_SENDER = frozenset({"ErrorSendAsDenied", "ErrorSendOnBehalfOfDenied"})
_LARGE = frozenset({"ErrorMessageSizeExceeded", "RequestEntityTooLarge"})
_OFF = frozenset({
    "MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ErrorAccessDenied", "Authorization_RequestDenied",
    "accessDenied", "extensionError",
})  # fmt: skip
_FULL = frozenset({"ErrorQuotaExceeded", "quotaLimitReached"})
# Exchange's own words for "later" (ResponseCode of EWS), whatever status they come with: the draft was not made.
_LATER = frozenset({
    "ErrorServerBusy", "ErrorMailboxStoreUnavailable", "ErrorMailboxMoveInProgress", "ApplicationThrottled",
    "activityLimitReached", "throttledRequest", "serviceNotAvailable", "TooManyRequests",
})  # fmt: skip


class GraphRefusal(Refusal):
    """`code` is the HTTP status. Refused for good: what passes is an error instead."""

    __slots__ = ()

    @property
    def for_good(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Answer:
    """`codes`: Microsoft's words for what happened, the outermost first."""

    status: int
    codes: tuple[str, ...]
    said: str
    wait: int | None


def read(status: int, retry_after: str | None, body: bytes, now: float) -> Answer:
    """`now`: seconds since 1970, for a `Retry-After` that names a date."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        told = None
    error = told.get("error") if isinstance(told, dict) else None
    codes, message = list[str](), ""
    if isinstance(error, dict):
        message = error["message"] if isinstance(error.get("message"), str) else ""
        for _ in range(8):
            if not isinstance(error, dict):
                break
            if isinstance(error.get("code"), str):
                codes.append(error["code"])
            error = error.get("innerError", error.get("innererror"))
    words = ": ".join(part for part in (codes[0] if codes else "", message) if part)
    return Answer(status, tuple(codes), printable(words)[:300], _seconds(retry_after, now))


def judge(answer: Answer) -> GraphRefusal | MailError | None:
    """None: it was accepted."""
    status, codes, said = answer.status, frozenset(answer.codes), answer.said
    if status == 202:
        return None
    if status == 401:
        return GraphTokenRefused(said=said)
    if codes & _LATER or status in (429, 503, 509):
        return ServerBusy(host=HOST, said=said, wait=answer.wait)
    if codes & _SENDER:
        return GraphRefusal(status, "5.7.60", said)
    if status == 413 or codes & _LARGE:
        return GraphRefusal(status, "5.3.4", said)
    if status == 507 or codes & _FULL:
        return SenderFull(said=said)
    if status in (403, 404) or codes & _OFF:
        return GraphOff(said=said)
    if status == 408:  # it waited for the rest of the request
        return ConnectionLost(host=HOST)
    if 400 <= status <= 499:
        return GraphRefusal(status, None, said)
    if 300 <= status <= 399:  # not followed: the token and the message would go along
        return ProtocolBroken(host=HOST)
    return OutcomeUnknown(host=HOST)


def _seconds(told: str | None, now: float) -> int | None:
    """RFC 9110 10.2.3: seconds, or a date, which is one of Greenwich also where it does not say so (5.6.7)."""
    text = (told or "").strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(text)
        until = (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return max(0, min(round(until - now), LONGEST_WAIT))
