"""Signs in to an IMAP server, once, with a password or with an access token."""

from __future__ import annotations

from collections.abc import Sequence

from companion.core.errors import (
    MailError,
    PasswordOff,
    ProtocolBroken,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
)
from companion.mail.criteria import quoted
from companion.mail.endpoint import Endpoint, Login
from companion.mail.imap_errors import refused
from companion.mail.imap_wire import Excess, Lost, Wire
from companion.mail.sasl import TOKEN_MECHANISMS, Words, chosen, decoded, says_it_passes, words

_LINE_MOST = 8000  # octets of a command that every server reads (RFC 7162 4)
_QUESTIONS = 3


def sign_in(wire: Wire, server: Endpoint, login: Login) -> None:
    """PLAIN where offered, since it carries any character; else LOGIN with the password as a literal. Tokens by
    XOAUTH2, or OAUTHBEARER. Raises MailError, and what `imap_errors.speaking` makes MailErrors of."""
    wire.allow()
    if wire.state != "NONAUTH":
        raise ProtocolBroken(host=server.host)
    offered = {word.removeprefix("AUTH=") for word in wire.capabilities if word.startswith("AUTH=")}
    mechanism = chosen(
        login, offered - {"LOGIN"}
    )  # as a SASL mechanism it brings nothing that the command lacks
    if mechanism is not None:
        _authenticate(wire, server, words(mechanism, login, server), login)
    elif login.mechanism == "xoauth2":
        raise SwitchedOff(what="Signing in on your provider's page")
    elif "LOGINDISABLED" not in wire.capabilities:
        _log_in(wire, server, login)
    elif offered & TOKEN_MECHANISMS:
        raise PasswordOff(host=server.host)
    else:
        raise SwitchedOff(what="Signing in with a password")
    wire.state = "AUTH"


class _Answers:
    """What to say each time the server goes on asking. A second question is its account of a refusal."""

    def __init__(self, said: Words, *, first_is_sent: bool) -> None:
        self._left = [] if first_is_sent else [said.first]
        self._last, self._asked = said.last, 0
        self.account = b""

    def answer(self, challenge: bytes | None) -> bytes:
        self._asked += 1
        if self._left:
            return self._left.pop().encode()
        if self._asked > _QUESTIONS:
            raise Excess
        self.account = decoded(challenge or b"")
        return self._last.encode()


def _authenticate(wire: Wire, server: Endpoint, said: Words, login: Login) -> None:
    line = [said.mechanism]
    if "SASL-IR" in wire.capabilities and len(said.first) < _LINE_MOST:
        line.append(said.first)
    answers = _Answers(said, first_is_sent=len(line) > 1)
    wire.literal = answers.answer  # type: ignore[assignment]  # typeshed says str; imaplib calls a method each time
    typ, data = _answer(wire, "AUTHENTICATE", *line)
    if typ == "OK":
        return
    error = _refused(said.missing_from(text_of(data)), server, login, bad=typ != "NO")
    if isinstance(error, SignInRefused) and says_it_passes(answers.account):
        raise SignInUnavailable(host=server.host, said=error.said)
    raise error


def _log_in(wire: Wire, server: Endpoint, login: Login) -> None:
    plain = words("LOGIN", login, server)
    wire.literal = login.secret.reveal().encode()  # type: ignore[assignment]  # typeshed says str; imaplib sends bytes
    typ, data = _answer(wire, "LOGIN", quoted(login.user, "sign-in name"))
    if typ != "OK":
        raise _refused(plain.missing_from(text_of(data)), server, login, bad=typ != "NO")


def _answer(wire: Wire, verb: str, *line: str) -> tuple[str, Sequence[object]]:
    """The tagged answer, even where the server said goodbye before it; if it said nothing else, its goodbye."""
    try:
        tag = wire._command(verb, *line)
        while wire.tagged_commands[tag] is None:
            wire._get_response()
    except Lost:
        wire._check_bye()
        raise
    typ, data = wire.tagged_commands.pop(tag) or ("BAD", [])
    return str(typ), data


def _refused(said: str, server: Endpoint, login: Login, *, bad: bool) -> MailError:
    return refused(said, server, signing_in=True, bad=bad, mechanism=login.mechanism)


def text_of(data: Sequence[object]) -> str:
    """A refusal's text, the code in brackets included."""
    return data[-1].decode(errors="replace") if data and isinstance(data[-1], bytes) else ""
