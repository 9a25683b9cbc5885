"""How a placement test is known again where it arrives: by a token in its Message-ID and its subject. Pure.

Outlook.com and others put a Message-ID of their own in place of ours, so one of the two must do. Anybody may write such
a mark: only a token that stands in the store for this very mailbox makes a message a test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from companion.mail.imap_fetch import HeaderRow
from companion.syncing.headers import Fields

MARK = "pw-test-"
SUBJECT = "Placement test, you can delete it ({mark})"
_TOKEN = re.compile(r"(?<![\w-])pw-test-([0-9a-f]{16})(?![\w-])")
_RAW = re.compile(rb"pw-test-([0-9a-f]{16})")


def message_id(token: str, domain: str) -> str:
    return f"<{MARK}{token}@{domain}>"


def subject(token: str) -> str:
    return SUBJECT.format(mark=f"{MARK}{token}")


def perhaps(found: Iterable[HeaderRow]) -> set[str]:
    """Tokens that stand anywhere in these headers: none in nearly every batch, so that nobody asks the store."""
    return {
        token.decode() for row in found if b"pw-test-" in row.header for token in _RAW.findall(row.header)
    }


def token_of(found: Fields, message_id: str) -> str | None:
    """The token of a message that may be a test; an answer to one, or one that is passed on, is none."""
    if b"in-reply-to" in found or b"references" in found:
        return None
    title = found.get(b"subject", ("",))[0]
    named = _TOKEN.search(message_id) or _TOKEN.search(title[:500])
    return named[1] if named else None
