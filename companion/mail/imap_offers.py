"""Finds out, after sign-in, which extensions of IMAP a server has and means.

A word in the capabilities is not enough: iCloud says CONDSTORE and QRESYNC, and answers no ENABLED (mail.md 2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.mail.imap_wire import Wire

# By their answer to ID. QRESYNC made clients delete mail elsewhere.
_RESYNCS = ("dovecot", "cyrus", "fastmail")
_NAME_MOST = 100
_NAME = re.compile(rb'\(\s*(?:"[^"]*"\s+(?:"[^"]*"|NIL)\s+)*?"name"\s+"([^"\\]*)"', re.I)


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be used. `server` is the name in the answer to ID, empty where there is none."""

    condstore: bool = False
    qresync: bool = False
    idle: bool = False
    esearch: bool = False
    deflate: bool = False
    special_use: bool = False
    gmail: bool = False
    server: str = ""
    uidplus: bool = False
    move: bool = False


def ask(wire: Wire, without: frozenset[str]) -> Offers:
    """Right after sign-in, since ENABLE is refused once a folder is open; `without` names extensions not to use. One
    round trip, two where the OK to the sign-in did not hold the capabilities.

    Raises what `imap_errors.speaking` makes MailErrors of; a server that refuses a command is without.
    """
    offered = _capabilities(wire) - without
    modseqs = offered & {"CONDSTORE", "QRESYNC"} if "CONDSTORE" not in without else frozenset()
    wire.allow()
    named = wire.begin('ID ("name" "Postwarden")') if "ID" in offered else None
    # Both in one command, before the server is known by name: to enable is harmless, only to rely on it is not.
    enabling = wire.begin("ENABLE " + " ".join(sorted(modseqs))) if modseqs and "ENABLE" in offered else None
    server = _name(wire) if named and wire.until(named)[0] == "OK" else ""
    enabled: set[str] = set()
    if enabling and wire.until(enabling)[0] == "OK":
        enabled = {word for line in wire.untagged_responses.get("ENABLED", []) for word in _words(line)}
    return Offers(
        condstore=bool(enabled & modseqs),
        qresync="QRESYNC" in enabled & modseqs and server.casefold().startswith(_RESYNCS),
        idle="IDLE" in offered,
        esearch="ESEARCH" in offered,
        deflate="COMPRESS=DEFLATE" in offered and "COMPRESS" not in without,
        special_use="SPECIAL-USE" in offered,
        gmail="X-GM-EXT-1" in offered,
        server=server,
        uidplus="UIDPLUS" in offered,
        move="MOVE" in offered,
    )


def _capabilities(wire: Wire) -> set[str]:
    said = wire.untagged_responses.get("CAPABILITY")
    if not said:
        wire.allow()
        typ, _ = wire.until(wire.begin("CAPABILITY"))
        said = wire.untagged_responses.get("CAPABILITY") if typ == "OK" else None
    if said:
        # imaplib keeps what follows a code in brackets, too.
        wire.capabilities = tuple(_words(said[-1].partition(b"]")[0]))
    return set(wire.capabilities)


def _words(line: object) -> list[str]:
    return line.decode("ascii", "replace").upper().split() if isinstance(line, bytes) else []


def _name(wire: Wire) -> str:
    for line in wire.untagged_responses.get("ID", []):
        if isinstance(line, bytes) and (found := _NAME.match(line)):
            return "".join(c for c in found[1].decode(errors="replace") if c.isprintable())[:_NAME_MOST]
    return ""
