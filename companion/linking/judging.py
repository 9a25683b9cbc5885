"""What a refusal means at this provider, and for this account. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from companion.core.addresses import domain_of
from companion.core.clock import MINUTE
from companion.core.errors import (
    AliasOfLinked,
    AppPasswordNeeded,
    GoogleGroup,
    LinkRefused,
    MailError,
    OtherAccount,
    PostwardenError,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
    TooManyTries,
)
from companion.core.secret import Secret
from companion.linking.fault import fault_of
from companion.linking.provider import Issuer, Provider

TRIES, WINDOW = 3, 15 * MINUTE
COUNTED = ("auth", "app_password", "browser_sign_in")  # what a provider counts as a wrong try

LATER = "Try again in a few minutes."

# What providers hand out: 16 letters or a few more, often shown in groups.
_MADE = re.compile(r"[A-Za-z0-9]{12,24}")
_GROUPS = re.compile(r"[A-Za-z0-9]{3,6}([\s-][A-Za-z0-9]{3,6}){2,5}")  # Google's page has no-break spaces


def too_many(address: str, refused_at: Sequence[int], now: int) -> TooManyTries | None:
    """Three refused tries in a quarter of an hour, then a wait: more would lock the mailbox. `refused_at` ascending."""
    lately = [at for at in refused_at if now - WINDOW < at <= now]
    if len(lately) < TRIES:
        return None
    left = lately[-TRIES] + WINDOW - now
    return TooManyTries(
        address=address, tries=len(lately), minutes=max(1, -(-left // MINUTE)), field="password"
    )


def takes_app_passwords_only(provider: Provider) -> bool:
    return "app_password" in provider.ways and "password" not in provider.ways


def as_meant(password: Secret, provider: Provider) -> Secret:
    """An app password without the blanks and dashes in which it is shown; any other password as it was typed."""
    text = password.reveal().strip()
    if "app_password" in provider.ways and _GROUPS.fullmatch(text):
        return Secret(re.sub(r"[\s-]", "", text))
    if takes_app_passwords_only(provider) and _MADE.fullmatch(text):
        return Secret(text)
    return password


def explained(error: MailError, provider: Provider, password: Secret | None) -> MailError:
    """A password refused where only app passwords are taken is a normal one, unless it looks like an app password."""
    if type(error) is AppPasswordNeeded:
        facts = _app_facts(provider) if provider.app_password else error.facts | {"page": ""}
        return AppPasswordNeeded(**facts, said=error.said, field=error.field)
    if type(error) is not SignInRefused or password is None or not takes_app_passwords_only(provider):
        return error
    if _MADE.fullmatch(password.reveal()):
        return error
    return AppPasswordNeeded(**_app_facts(provider), said=error.said, field=error.field)


def ended(error: PostwardenError) -> dict[str, object]:
    """The error as a linking keeps it that has ended with it: nothing is tried again by itself any more."""
    fault = fault_of(error)
    if isinstance(error, (SignInUnavailable, ServerBusy)):
        fault["next_step"] = LATER
    return fault


def _app_facts(provider: Provider) -> dict[str, str]:
    page = provider.app_password.page if provider.app_password else ""
    return {"name": provider.name, "provider": provider.id, "page": page}


def another_account(
    address: str, names: Sequence[str], issuer: Issuer, is_linked: Callable[[str], bool]
) -> LinkRefused:
    """Somebody else signed in than was asked for: `names` is who. At Google another address of one's own company
    can't sign in by itself: it is a group, or an alias of who signed in."""
    signed_in = names[0] if names else ""
    if is_linked(signed_in) and domain_of(signed_in) == domain_of(address):
        return AliasOfLinked(address=address, mailbox=signed_in, field="address")
    private = domain_of(address) in ("gmail.com", "googlemail.com")
    if issuer == "google" and not private and domain_of(signed_in) == domain_of(address):
        return GoogleGroup(address=address, me=signed_in, field="address")
    return OtherAccount(address=address, signed_in=signed_in, field="address")
