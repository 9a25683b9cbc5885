"""Reads the first bytes of single messages, of the few whose headers do not tell what they are."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.store.facts import Standing
from companion.syncing.line import Line

log = logging.getLogger(__name__)

TRIES = 2
PIECE = 256 * 1024  # octets that are asked for at once


@dataclass(slots=True)
class Bodies:
    """What was asked for beyond headers: `read` counts. A body that breaks the answer twice is not asked for again
    while this companion runs, and its message is judged without."""

    read: int = 0
    broken: set[Standing] = field(default_factory=set)

    def fetch(self, line: Line, where: Standing, most: int) -> bytes | None:
        """The first `most` octets of a message, header included; None if none can be had.

        Raises MailError: ConnectionLost as well if the folder was numbered anew meanwhile."""
        return self._fetch(line, where, most, 0)

    def rest(self, line: Line, where: Standing, begins: bytes, most: int) -> bytes:
        """A message that begins like that, up to `most` octets: of one that breaks off, what came. Raises MailError."""
        read = [begins]
        at = len(begins)
        while at < most:
            piece = self._fetch(line, where, min(PIECE, most - at), at)
            if not piece:
                break
            read.append(piece)
            at += len(piece)
            if len(piece) < PIECE:
                break
        return b"".join(read)

    def _fetch(self, line: Line, where: Standing, most: int, start: int) -> bytes | None:
        if where in self.broken:
            return None
        for _ in range(TRIES):
            if not line.enter(where.folder, where.uidvalidity):
                raise ConnectionLost(host="", said="UIDVALIDITY")
            self.read += 1
            try:
                return line.session.body(where.uid, most, start)
            except (ProtocolBroken, ConnectionLost) as error:
                log.warning("folder %d: UID %d not looked into: %s", where.folder_id, where.uid, error.code)
                line.again()
        self.broken.add(where)
        return None
