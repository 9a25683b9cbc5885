"""Which refusal a server means by its words at sign-in, where its codes don't tell (mail.md 3.5). Pure.

One code stands for very different things: Gmail's `[ALERT]` asks for an app password, or for a browser, or says that
IMAP is off; Microsoft's 5.7.139 is a wrong password, or a rule of the company. Each row is written from what servers
were seen to say, and `tests/mail/test_sign_in_words.py` holds the texts. The first row that fits decides.
"""

from __future__ import annotations

import re
from typing import Literal

from companion.core.errors import (
    AppPasswordNeeded,
    BrowserSignIn,
    GmailOff,
    MailError,
    PasswordOff,
    ReceivingOff,
    SendingOff,
    ServerBusy,
    SignInRefused,
)
from companion.mail.endpoint import Endpoint, Mechanism

Half = Literal["imap", "smtp"]
Meaning = Literal[
    "busy", "app_password", "browser", "password_off", "refused", "imap", "smtp", "gmail", "half"
]

_OFF = r"(not (currently )?(enabled|activated|allowed|permitted|active)|(disabled|turned off|switched off|deactivated))"
_ROWS: tuple[tuple[Meaning, str], ...] = (
    # A lock-out is a wait too: it ends by itself, and more tries would only prolong it.
    ("busy", r"too many|maximum (number of )?(\w+ )?connections|rate limit|slow down|throttl|bandwidth limit"),
    ("busy", r"temporarily (blocked|locked|disabled|suspended|restricted)|account (is |has been )?locked"),
    ("app_password", r"app(lication)?[- ]?(specific )?password.{0,40}\b(required|needed)|InvalidSecondFactor"),
    ("app_password", r"(requires?|needs?|must|use|create|generate)\b.{0,40}\bapp(lication)?[- ]?(specific )?password"),
    ("app_password", r"parol prilozheniya|пароль приложения"),
    ("browser", r"WEBALERT|web login required|ContinueSignIn|signin/continue"),
    ("browser", r"(log|sign)[ -]?in\b.{0,40}\b(via|with|using|through|in|from) (your|a|the) (web ?)?browser"),
    ("password_off", r"BasicAuthBlocked|basic auth(entication)? (is|has been) (disabled|blocked|not supported)"),
    ("smtp", r"SmtpClientAuthentication is disabled|smtp_auth_disabled|did not meet the criteria"),
    # Either may be true. As "switched off" it would be tried every hour for ever, wrong password or not.
    ("refused", r"(invalid|incorrect|wrong|bad)\b.{0,60}\bor\b.{0,40}" + _OFF),
    ("refused", r"credentials (was|were) incorrect|password (has |is )?expired"),
    ("imap", r"authenticated but not connected|yet to enable imap|does not have imap access"),
    ("imap", r"\bimap\b.{0,60}\b" + _OFF + r"|not enabled for imap|(please|must|to) (enable|activate) (pop3?/)?imap"),
    ("gmail", r"(\bgmail|mail service)\b.{0,40}\b" + _OFF),
    ("half", r"access rights to this service|(account|user|service|smtp|mailbox)\b.{0,40}\b" + _OFF),
)  # fmt: skip
_TABLE = tuple((meaning, re.compile(words, re.I)) for meaning, words in _ROWS)
_PASSING = re.compile(
    r"temporar|try(ing)? (it )?(again )?(later|in \d)|unavailable|internal|(server|system) (error|problem)"
    r"|timed? ?out|busy|lookup failed|generic failure|maintenance|shutting down",
    re.I,
)
_REFUSES = re.compile(
    r"\b(authenti\w+|log[io]n|sign[ -]?in)\b.{0,20}\b(failed|failure|refused|rejected|unsuccessful|denied|incorrect)"
    r"|\b(invalid|incorrect|wrong|bad)\b.{0,20}\b(credentials?|user ?name|user|log[io]n|password|authenti\w+)"
    r"|\bcredentials?\b.{0,20}\b(invalid|incorrect|wrong)",
    re.I,
)
_NAMES = (("google.com", "Google"), ("mail.ru", "Mail.ru"), ("zoho", "Zoho"), ("yahoo", "Yahoo"))


def meaning(said: str) -> Meaning | None:
    """What the words stand for; None where they tell nothing of their own. `half`: whichever half was signed in to."""
    return next((meant for meant, words in _TABLE if words.search(said)), None)


def passes(said: str) -> bool:
    """True for the words of a fault that goes by itself."""
    return _PASSING.search(said) is not None


def refuses(said: str) -> bool:
    """True for words that call name or password wrong: such a try is never repeated by itself."""
    return _REFUSES.search(said) is not None and not passes(said)


def crowded(said: str) -> bool:
    return meaning(said) == "busy"


def explained(said: str, server: Endpoint, half: Half, mechanism: Mechanism = "password") -> MailError | None:
    """The error that the words call for, if they do."""
    meant = meaning(said)
    if meant == "password_off" and mechanism != "password":
        meant = "half"  # no password was sent: what is off is more than passwords
    if meant == "half":
        meant = half
    match meant:
        case "busy":
            return ServerBusy(host=server.host, said=said)
        case "app_password":
            return AppPasswordNeeded(name=_name(said, server), provider="custom", said=said)
        case "browser":
            return BrowserSignIn(said=said)
        case "password_off":
            return PasswordOff(host=server.host, said=said)
        case "refused":
            return SignInRefused(said=said)
        case "imap":
            return ReceivingOff(said=said)
        case "smtp":
            return SendingOff(said=said)
        case "gmail":
            return GmailOff(said=said)
        case _:
            return None


def _name(said: str, server: Endpoint) -> str:
    """Who asks for the app password, as far as the words tell; who called knows it better."""
    return next((name for sign, name in _NAMES if sign in said.lower()), server.host)
