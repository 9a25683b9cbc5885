"""Which Authentication-Results the receiving server wrote: told by where they stand. Pure; never raises.

Each server writes above what it got. So its own stand above the first field that the author or the signing server
wrote; Exchange leaves one of its own between those of the author in all that it sends, which says nothing here. Of
several only the topmost and those that no `Received` parts from it count, and for a method the topmost that names it:
below them a sender may have written anything. ARC-Authentication-Results are what a forwarder saw, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from companion.syncing.authres.results import Result, Results, read

MOST_HEADER = 64 * 1024
MOST_FIELDS = 500
MOST_SEVERAL = 6

_FIELD = re.compile(rb"^([!-9;-~]{1,80})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.M)
_AUTHORS = frozenset({
    b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"mime-version", b"content-type", b"reply-to", b"sender",
    b"dkim-signature", b"domainkey-signature", b"list-id", b"list-unsubscribe", b"in-reply-to", b"references",
})  # fmt: skip


def results(raw: bytes) -> Results | None:
    """What the server that took a message found out about it; None where it does not say. `raw`: a message, or its
    header."""
    header = raw[:MOST_HEADER].replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")[0]
    found: list[Results] = []
    for n, (name, value) in enumerate(_FIELD.findall(header)):
        field = name.lower()
        if field in _AUTHORS or n >= MOST_FIELDS or len(found) == MOST_SEVERAL:
            break
        if field == b"authentication-results":
            found.append(read(value.replace(b"\n", b"").decode("utf-8", "replace").strip()))
        elif field == b"received" and found:
            break
    return _joined(found)


def _joined(found: Iterable[Results]) -> Results | None:
    server, kept = None, list[Result]()
    for one in found:
        server = one.server if server is None else server
        told = {result.method for result in kept}
        kept += [result for result in one.results if result.method not in told]
    return None if server is None else Results(server, tuple(kept))
