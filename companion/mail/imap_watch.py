"""Waits until something changes in the open folder (IDLE: RFC 2177), at no cost meanwhile."""

from __future__ import annotations

from time import monotonic

from companion.core.errors import ProtocolBroken
from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused
from companion.mail.imap_sign_in import text_of
from companion.mail.imap_wire import Wire

_OCTETS, _LINES = 4 << 20, 40_000
_SECONDS = 60.0  # beyond the wait itself, to begin and to end it


def idle(wire: Wire, server: Endpoint, seconds: float) -> bool:
    """True as soon as the server tells a change, False after `seconds`; the folder stays open either way.

    Raises what `imap_errors.speaking` makes MailErrors of; ProtocolBroken with `extension` "IDLE" where the server
    refuses IDLE, says nothing to it, or ends it by itself.
    """
    if wire.news.take():  # told behind the answer to an earlier command, and not told again
        return True
    until = monotonic() + seconds
    wire.allow(octets=_OCTETS, lines=_LINES, seconds=seconds + _SECONDS)
    tag = wire.begin("IDLE")
    try:
        while _heard(wire, server, tag):
            pass
    except TimeoutError:
        raise ProtocolBroken(host=server.host, said="", extension="IDLE") from None
    while not wire.news.waiting and wire.waits(until - monotonic()):
        if not _heard(wire, server, tag):
            raise ProtocolBroken(host=server.host, said="+", extension="IDLE")
    wire.send(b"DONE\r\n")
    typ, data = wire.until(tag)
    if typ != "OK":
        raise refused(text_of(data), server, signing_in=False, bad=typ != "NO", extension="IDLE")
    return wire.news.take()


def _heard(wire: Wire, server: Endpoint, tag: bytes) -> bool:
    """Reads one answer; False for a continuation."""
    wire.untagged_responses = {}
    said = wire._get_response()
    wire._check_bye()
    if wire.tagged_commands[tag] is not None:
        typ, data = wire.until(tag)
        raise refused(text_of(data), server, signing_in=False, bad=typ != "NO", extension="IDLE")
    return said is not None
