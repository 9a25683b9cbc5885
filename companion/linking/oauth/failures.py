"""What a refusal of Google or Microsoft means for the user. Pure.

OAuth's own codes are few and used loosely: Microsoft says `access_denied` for "the user pressed Cancel" and for "your
company must allow this". Its number (AADSTS…) tells them apart, so that is asked first. Sources: RFC 6749 4.1.2.1 and
5.2, OpenID Connect Core 3.1.2.6, Google's "Using OAuth 2.0 for desktop apps" and Microsoft's "Error codes", read
2026-11-25. What is not known here is never taken for the end of a sign-in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from companion.core.errors import (
    AdminConsent,
    ClientRefused,
    MailError,
    PostwardenError,
    SignInClosed,
    SignInEnded,
    SignInUnavailable,
    printable,
)
from companion.linking.provider import ISSUER_NAMES, Issuer

CLOSED = frozenset({"access_denied", "user_cancelled", "user_denied"})
ADMIN = frozenset({"admin_policy_enforced", "org_internal", "consent_required", "admin_consent_required"})
GONE = frozenset({"invalid_client", "unauthorized_client", "deleted_client", "disabled_client"})
CLIENT = GONE | {
    "redirect_uri_mismatch",
    "invalid_tenant",
    "invalid_request",
    "invalid_scope",
    "invalid_resource",
}
ENDED = frozenset({"invalid_grant", "interaction_required", "login_required", "consent_required"})
LATER = frozenset(
    {"temporarily_unavailable", "server_error", "slow_down", "internal_failure", "rate_limit_exceeded"}
)

CLOSED_NUMBERS = frozenset({65004})  # the user declined
ADMIN_NUMBERS = frozenset({
    65001,  # neither user nor admin has consented
    90008, 90093, 90094, 90095, 900941,  # an admin must consent
    50105,  # the app is for chosen users, and this is none
    53000, 53001, 53002, 53003, 53009, 530003, 530035,  # conditional access
    650052, 7000112,  # the company has no such service, or disabled the app
})  # fmt: skip
CLIENT_NUMBERS = frozenset({
    700016, 70001, 7000215, 7000218, 7000222, 50011, 500113,  # no such app, its secret, its redirect address
    50194, 50020, 90002, 900023,  # not for accounts of this kind, or no such tenant
    65005, 650057, 9002326, 9002327,  # permissions not registered, registered for a web page
})  # fmt: skip
LATER_NUMBERS = frozenset({90006, 90012, 90033, 90055, 50196, 50087})

# A request at work, a user or a tenant: of no use to who reads it.
PERSONAL = re.compile(
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+", re.IGNORECASE
)
TRACE = re.compile(r"\s*(?:Trace ID|Correlation ID|Timestamp):.*", re.DOTALL)


def at_sign_in(
    issuer: Issuer, client_id: str, code: str, description: str = "", numbers: Iterable[int] = ()
) -> PostwardenError:
    """For what came back to us instead of a code, or in place of tokens: `error` and `error_description`."""
    name, said = ISSUER_NAMES[issuer], shown(description)
    found = _numbers(description, numbers)
    later = SignInUnavailable(host=name, said=said)
    for table, codes, error in (
        (CLOSED_NUMBERS, CLOSED, SignInClosed(name=name)),
        (ADMIN_NUMBERS, ADMIN, AdminConsent(name=name, issuer=issuer, client_id=client_id, said=said)),
        (CLIENT_NUMBERS, CLIENT, ClientRefused(name=name, issuer=issuer, said=said)),
        (LATER_NUMBERS, LATER, later),
    ):
        if found & table or (not found and code in codes):
            return error
    if found and code in CLOSED | ADMIN | CLIENT:  # a number that is not known here
        return at_sign_in(issuer, client_id, code)
    return later


def at_refresh(issuer: Issuer, code: str, description: str = "", numbers: Iterable[int] = ()) -> MailError:
    """For an answer in place of a new access token.

    A client that is refused, or a company that has not consented, also ends the sign-in: nothing but signing in
    again helps, and that tells which it was.
    """
    name, said = ISSUER_NAMES[issuer], shown(description)
    found = _numbers(description, numbers)
    if found & LATER_NUMBERS or code not in ENDED | GONE | ADMIN:
        return SignInUnavailable(host=name, said=said)
    return SignInEnded(name=name, said=said)


def wants_consent(code: str, description: str = "", numbers: Iterable[int] = ()) -> bool:
    """Whether an answer in place of a token for something new only says that nobody has allowed that yet."""
    found = _numbers(description, numbers)
    return bool(found & ADMIN_NUMBERS) or (not found and code in ADMIN)


def shown(description: str) -> str | None:
    """The provider's words, fit to be shown: one line, without ids, addresses and what only its support can use."""
    text = PERSONAL.sub("…", printable(TRACE.sub("", description)))
    return " ".join(text.split())[:300] or None


def _numbers(description: str, told: Iterable[int]) -> frozenset[int]:
    return frozenset(told) or frozenset(int(n) for n in re.findall(r"\bAADSTS(\d{4,8})\b", description))
