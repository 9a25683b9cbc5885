"""Tells IMAP's refusals apart by the code in brackets (RFC 5530), never by the exception's type (mail.md 3.5)."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Iterator
from contextlib import contextmanager

from companion.core.errors import (
    ConnectionLost,
    HostSilent,
    MailError,
    NoEncryption,
    ProtocolBroken,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
)
from companion.mail.endpoint import Endpoint
from companion.mail.imap_wire import Excess, Goodbye, Lost

_CODE = re.compile(r"\[([A-Z][A-Z0-9-]*)(?: [^\]]*)?\]")
_SAID_MOST = 1000  # of a refusal; a line may be megabytes
_WRONG = {"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"}
_BUSY = {"LIMIT", "OVERQUOTA", "INUSE"}
_NO_REASON = {"ALERT", "CAPABILITY"}  # codes that say nothing about why
_CROWDED = re.compile(r"too many|maximum number of|rate limit|slow down", re.I)
_PASSING = re.compile(r"temporar|try again|unavailable|internal|server error|timed? ?out|busy", re.I)
_OFF = re.compile(r"(imap|account).{0,40}(not enabled|disabled|turned off|switched off)", re.I)


def refused(said: str, server: Endpoint, *, signing_in: bool, bad: bool = False) -> MailError:
    """The error for a server's NO, BAD or BYE. `said` is its text, the code in brackets included."""
    said = said[:_SAID_MOST]
    found = _CODE.search(said)
    code = found[1] if found else ""
    if code in _WRONG:
        return SignInRefused(said=said)
    if code == "CONTACTADMIN":
        return SwitchedOff(what="Receiving (IMAP)", said=said)
    if code in _BUSY or _CROWDED.search(said):
        return ServerBusy(host=server.host, said=said)
    if code == "PRIVACYREQUIRED":
        return NoEncryption(host=server.host, port=server.port, said=said)
    if code == "UNAVAILABLE":
        return (SignInUnavailable if signing_in else ServerBusy)(host=server.host, said=said)
    if bad or not signing_in:
        return ProtocolBroken(host=server.host, said=said)
    return _at_sign_in("" if code in _NO_REASON else code, said, server)


def _at_sign_in(code: str, said: str, server: Endpoint) -> MailError:
    """An unknown code may pass by itself. A bare NO is RFC 3501's "user name or password rejected": to take it for
    passing would try a wrong password for ever, until the provider blocks the address."""
    if _OFF.search(said):
        return SwitchedOff(what="Receiving (IMAP)", said=said)
    if code or _PASSING.search(said):
        return SignInUnavailable(host=server.host, said=said)
    return SignInRefused(said=said)


@contextmanager
def speaking(server: Endpoint, *, signing_in: bool = False, greeting: bool = False) -> Iterator[None]:
    """Whatever goes wrong inside comes out as one MailError: imaplib's errors, the socket's, nonsense in an answer."""
    try:
        yield
    except Goodbye as bye:
        raise _parting(str(bye), server, signing_in=signing_in) from None
    except imaplib.IMAP4.error as error:
        said = _text(error)
        if said.startswith("* BYE"):
            raise _parting(said.removeprefix("* BYE").strip(), server, signing_in=False) from None
        aborted = isinstance(error, imaplib.IMAP4.abort)
        bad = aborted or greeting or "command error: BAD" in said
        raise refused(said, server, signing_in=signing_in, bad=bad) from None
    except TimeoutError:
        if greeting:
            raise HostSilent(host=server.host, port=server.port) from None
        raise ConnectionLost(host=server.host) from None
    except (Lost, OSError):
        raise ConnectionLost(host=server.host) from None
    except (
        Excess,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        AssertionError,
        RecursionError,
    ) as error:
        # What the parsers below us raise for answers that are no IMAP.
        raise ProtocolBroken(host=server.host, said=type(error).__name__) from None


def _parting(said: str, server: Endpoint, *, signing_in: bool) -> MailError:
    said = said[:_SAID_MOST]
    if _CODE.search(said) or _CROWDED.search(said):
        error = refused(said, server, signing_in=signing_in)
        if not isinstance(error, ProtocolBroken):
            return error
    return ConnectionLost(host=server.host, said=said)


def _text(error: imaplib.IMAP4.error) -> str:
    """imaplib passes text or bytes on, as it happens."""
    first = error.args[0] if error.args else ""
    return first.decode(errors="replace") if isinstance(first, bytes) else str(first)
