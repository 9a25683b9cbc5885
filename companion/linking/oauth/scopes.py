"""What is asked of each provider, how its page words that, and why in plain words (UX.md 6.3 `asks`). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from companion.core.wording import Said, say
from companion.linking.provider import Issuer

# What an access token is for: the mail servers, or Microsoft Graph. One token never does for both.
Use = Literal["mail", "graph"]


@dataclass(frozen=True, slots=True)
class Asked:
    """`scope` as the provider returns it, `shown` as its page words it. `effect`: "Without it Postwarden can't …".

    `needed`: a sign-in without it is refused. The others come with every sign-in and are not told in its answer.
    """

    scope: str
    shown: str
    why: Said
    effect: str
    needed: bool = True


# Wording: developers.google.com/identity/protocols/oauth2/scopes, read 2026-11-25.
GOOGLE = (
    Asked(
        "https://mail.google.com/",
        "Read, compose, send, and permanently delete all your email from Gmail",
        say(
            "Gmail lets programs read and send mail by this permission only. Postwarden never deletes, moves or "
            "edits your mail."
        ),
        "read or send your mail",
    ),
    Asked(
        "https://www.googleapis.com/auth/userinfo.email",
        "See your primary Google Account email address",
        say("So that Postwarden can tell that you signed in to this inbox and to no other."),
        "tell which inbox you signed in to",
    ),
    Asked(
        "openid",
        "Associate you with your personal info on Google",
        say("Google's words for telling who signed in. Nothing more is read."),
        "tell which inbox you signed in to",
    ),
)

# Wording: learn.microsoft.com/graph/permissions-reference, consent texts for users, read 2026-11-25.
MICROSOFT = (
    Asked(
        "https://outlook.office.com/IMAP.AccessAsUser.All",
        "Read and write access to your mail",
        say(
            "To count what you send and see replies and bounces. Postwarden never deletes, moves or edits your mail."
        ),
        "see what you sent, replies and bounces",
    ),
    Asked(
        "https://outlook.office.com/SMTP.Send",
        "Access to sending emails from your mailbox",
        say("To send the messages you send or schedule, and no others."),
        "send your messages",
    ),
    Asked(
        "offline_access",
        "Maintain access to data you have given it access to",
        say("So that you don't have to sign in again every hour."),
        "stay signed in",
        needed=False,
    ),
    Asked(
        "profile",
        "View your basic profile",
        say("So that Postwarden can tell that you signed in to this inbox and to no other."),
        "tell which inbox you signed in to",
        needed=False,
    ),
)

# In the place of SMTP.Send where a company keeps SMTP switched off. Same source.
MAIL_SEND = Asked(
    "https://graph.microsoft.com/Mail.Send",
    "Send mail as you",
    say(
        "To send the messages you send or schedule, and no others, through Microsoft Graph, since SMTP is switched off."
    ),
    "send your messages",
)
MICROSOFT_BY_GRAPH = tuple(MAIL_SEND if one.scope.endswith("/SMTP.Send") else one for one in MICROSOFT)

# Each line of the provider's page, the weightiest first.
ASKED: dict[Issuer, tuple[Asked, ...]] = {"google": GOOGLE, "microsoft": MICROSOFT}


def of_mail(asked: Iterable[Asked]) -> list[Asked]:
    """What of it a token for the mail servers must hold."""
    return [one for one in asked if one.needed and one != MAIL_SEND]


def missing(asked: Iterable[Asked], granted: Iterable[str] | None) -> Asked | None:
    """The first permission needed for the mail servers that was not granted. `granted` is None where the answer tells
    no scopes: then it is all that was asked for (RFC 6749 section 5.1)."""
    if granted is None:
        return None
    have = {_bare(scope) for scope in granted}
    return next((one for one in of_mail(asked) if _bare(one.scope) not in have), None)


def _bare(scope: str) -> str:
    """Microsoft names its mail service by more than one host, and spells scopes in any case."""
    host, _, name = scope.rpartition("/")
    return (name if host.startswith("https://outlook.office") else scope).lower()
