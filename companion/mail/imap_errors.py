"""Tells IMAP's refusals apart by the code in brackets (RFC 5530) and by the server's words, never by the exception's
type (mail.md 3.5)."""

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
    ReceivingOff,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
)
from companion.mail.endpoint import Endpoint, Mechanism
from companion.mail.imap_wire import Excess, Foreign, Goodbye, Lost
from companion.mail.sign_in_words import crowded, explained, passes, refuses

_CODE = re.compile(r"\[([A-Z][A-Z0-9-]*)(?: [^\]]*)?\]", re.I)
_SAID_MOST = 1000  # of a refusal; a line may be megabytes
_WRONG = {"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"}
_BUSY = {"LIMIT", "OVERQUOTA", "INUSE"}
_NO_REASON = {"ALERT", "WEBALERT", "CAPABILITY"}  # codes that say nothing about why
_CONNECTED = "authenticated but not connected"  # Exchange says it to the first command after sign-in


def refused(
    said: str,
    server: Endpoint,
    *,
    signing_in: bool,
    bad: bool = False,
    mechanism: Mechanism = "password",
    extension: str = "",
) -> MailError:
    """The error for a server's NO, BAD or BYE. `said` is its text, the code in brackets included; `extension` names
    the one that the command used, so that whoever called can do without it."""
    said = said[:_SAID_MOST]
    found = _CODE.search(said)
    code = found[1].upper() if found else ""
    if code in _BUSY or crowded(said):
        return ServerBusy(host=server.host, said=said)
    if code == "UNAVAILABLE":
        return (SignInUnavailable if signing_in else ServerBusy)(host=server.host, said=said)
    if code == "PRIVACYREQUIRED":
        return NoEncryption(host=server.host, port=server.port, said=said)
    by_words = explained(said, server, "imap", mechanism) if signing_in or _CONNECTED in said else None
    if by_words is not None:
        return by_words
    if code in _WRONG:
        return SignInRefused(said=said)
    if code == "CONTACTADMIN":
        return ReceivingOff(said=said)
    if bad or not signing_in:
        used = {"extension": extension} if extension else {}
        return ProtocolBroken(host=server.host, said=said, **used)
    # An unknown code may pass by itself. A bare NO is RFC 3501's "user name or password rejected": to take it for
    # passing would try a wrong password for ever, until the provider blocks the address.
    if code not in ("", *_NO_REASON) or passes(said):
        return SignInUnavailable(host=server.host, said=said)
    return SignInRefused(said=said)


@contextmanager
def speaking(server: Endpoint, *, signing_in: bool = False, greeting: bool = False) -> Iterator[None]:
    """Whatever goes wrong inside comes out as one MailError: imaplib's errors, the socket's, nonsense in an answer."""
    try:
        yield
    except Foreign as other:
        raise ProtocolBroken(host=server.host, said=str(other)) from None
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
    """A goodbye that gives no reason is a lost connection."""
    said = said[:_SAID_MOST]
    if (
        _CODE.search(said)
        or crowded(said)
        or passes(said)
        or (signing_in and (refuses(said) or explained(said, server, "imap")))
    ):
        error = refused(said, server, signing_in=signing_in)
        if not isinstance(error, ProtocolBroken):
            return error
    return ConnectionLost(host=server.host, said=said)


def _text(error: imaplib.IMAP4.error) -> str:
    """imaplib passes text or bytes on, as it happens."""
    first = error.args[0] if error.args else ""
    return first.decode(errors="replace") if isinstance(first, bytes) else str(first)
