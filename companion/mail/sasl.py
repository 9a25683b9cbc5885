"""What is said to sign in: SASL's mechanisms as text (RFC 4616, RFC 7628, XOAUTH2 of Google and Microsoft). Pure."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Collection
from dataclasses import dataclass

from companion.core.errors import SignInRefused
from companion.mail.endpoint import Endpoint, Login

_PREFERRED = {"password": ("PLAIN", "LOGIN"), "xoauth2": ("XOAUTH2", "OAUTHBEARER")}
TOKEN_MECHANISMS = frozenset(_PREFERRED["xoauth2"])
_ENDS_A_FIELD = {"password": re.compile("\0"), "xoauth2": re.compile("[\0\1]")}
_UNSENDABLE = re.compile(
    "[\ud800-\udfff]"
)  # half a character, as a terminal gives for bytes that are no UTF-8
_ECHO = 12  # so much of a secret in a server's words is no chance


def chosen(login: Login, offered: Collection[str]) -> str | None:
    """The one mechanism to try. Never a second: a server that counts wrong tries must not count one of ours twice."""
    return next((name for name in _PREFERRED[login.mechanism] if name in offered), None)


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """A sign-in by one mechanism: `first` is the response that holds the secret, in base64."""

    mechanism: str
    first: str
    _secret: str

    @property
    def last(self) -> str:
        """What answers the server's account of why it refuses; only then does it refuse (RFC 7628 3.2.3)."""
        return encoded("\1") if self.mechanism == "OAUTHBEARER" else ""

    def missing_from(self, said: str) -> str:
        """A server's words without what it repeats of ours: some quote the command that they refuse."""
        for secret in (self.first, self._secret):
            if len(secret) >= _ECHO and (found := said.find(secret[:_ECHO])) >= 0:
                said = said[:found] + "***"
        return said


def words(mechanism: str, login: Login, server: Endpoint) -> Words:
    """Raises SignInRefused for a name or secret that would end its field: no server could take it."""
    user, secret = login.user, login.secret.reveal()
    if _ENDS_A_FIELD[login.mechanism].search(user + secret):
        raise SignInRefused
    if _UNSENDABLE.search(user + secret):  # and not by the encoder: its exception holds the whole text
        raise SignInRefused
    if mechanism == "XOAUTH2":
        text = f"user={user}\1auth=Bearer {secret}\1\1"
    elif mechanism == "OAUTHBEARER":
        name = user.replace("=", "=3D").replace(",", "=2C")
        text = f"n,a={name},\1host={server.host}\1port={server.port}\1auth=Bearer {secret}\1\1"
    else:
        text = f"\0{user}\0{secret}"
    return Words(mechanism, encoded(text), secret)


def says_it_passes(challenge: bytes) -> bool:
    """Whether the server's account of its refusal (JSON, decoded) is about itself and not about the token."""
    try:
        status = str(json.loads(challenge)["status"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return status == "429" or re.fullmatch(r"5\d\d", status) is not None


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def decoded(text: bytes) -> bytes:
    """Empty for what is no base64."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
