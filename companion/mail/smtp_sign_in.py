"""From an SMTP server's greeting to a taken sign-in, which is tried once (RFC 5321, 4954)."""

from __future__ import annotations

import smtplib

from companion.core.errors import (
    HostSilent,
    PasswordOff,
    ProtocolBroken,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
)
from companion.mail.endpoint import Endpoint, Login
from companion.mail.replies import Replies, judge
from companion.mail.sasl import TOKEN_MECHANISMS, Words, chosen, decoded, encoded, says_it_passes, words

_LINE_MOST = 510  # without its end; a longer AUTH must wait to be asked for the rest (RFC 4954 4)


def greet(client: smtplib.SMTP, replies: Replies, endpoint: Endpoint) -> None:
    try:
        code, said = client.getreply()
    except smtplib.SMTPServerDisconnected as error:
        if isinstance(error.__context__, TimeoutError):
            raise HostSilent(host=endpoint.host, port=endpoint.port) from error
        raise
    if code == -1:  # no SMTP at all: smtplib takes its first letters for a code
        raise ProtocolBroken(host=endpoint.host, said=replies.last.decode(errors="replace"))
    if code != 220:
        raise judge(code, said, endpoint, signing_in=False)
    hello(client, endpoint)


def hello(client: smtplib.SMTP, endpoint: Endpoint) -> None:
    code, said = client.ehlo()
    if code != 250:
        raise judge(code, said, endpoint, signing_in=False)


def sign_in(client: smtplib.SMTP, endpoint: Endpoint, login: Login) -> None:
    """PLAIN or LOGIN for a password, XOAUTH2 or OAUTHBEARER for a token. Raises MailError and smtplib's errors."""
    offered = client.esmtp_features.get("auth", "").upper().split()
    mechanism = chosen(login, offered)
    if mechanism is None:
        if login.mechanism == "xoauth2":
            raise SwitchedOff(what="Sending by signing in on your provider's page")
        if TOKEN_MECHANISMS & set(offered):
            raise PasswordOff(host=endpoint.host)
        raise SwitchedOff(what="Sending by password")
    said = words(mechanism, login, endpoint)
    if mechanism == "LOGIN":
        code, reply = _answered(client, (encoded(login.user), encoded(login.secret.reveal())))
        account = b""
    else:
        code, reply, account = _authenticated(client, said)
    if code == 235:
        return
    reply = said.missing_from(reply.decode("utf-8", "replace")).encode()
    error = judge(code, reply, endpoint, signing_in=True, mechanism=login.mechanism)
    if isinstance(error, SignInRefused) and says_it_passes(account):
        raise SignInUnavailable(host=endpoint.host, said=error.said)
    raise error


def _answered(client: smtplib.SMTP, answers: tuple[str, ...]) -> tuple[int, bytes]:
    code, reply = client.docmd("AUTH LOGIN")
    for answer in answers:
        if code == 334:
            code, reply = client.docmd(answer)
    return code, reply


def _authenticated(client: smtplib.SMTP, said: Words) -> tuple[int, bytes, bytes]:
    """The last reply, and the server's account of a refusal where it gave one before it refused."""
    whole = f"AUTH {said.mechanism} {said.first}"
    if len(whole) <= _LINE_MOST:
        code, reply = client.docmd(whole)
    else:
        code, reply = client.docmd(f"AUTH {said.mechanism}")
        if code == 334:
            code, reply = client.docmd(said.first)
    if code != 334:
        return code, reply, b""
    account = decoded(reply)
    code, reply = client.docmd(said.last)
    return code, reply, account
