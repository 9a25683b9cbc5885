"""What keeps a scheduled draft from leaving as it stands. Pure.

Between scheduling and its time it could be edited, and nobody looks any more. Held is only what no reader should ever
see: a template's field that nobody filled in, and a subject that is gone. All else is for the user to judge, who saw
it while writing; recipients and sender cannot have changed (picking.py), and who must not be written to is looked at
before the draft is read. What was held and is then sent as it is, is meant: it is not held for the same again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from companion.core.errors import DraftHeld, DraftSubject, DraftToken, DraftUnreadable
from companion.sending.draft_mail import facts_of
from companion.store.outbox import Draft
from companion.syncing.drafts import subject_hash

LOOKED_AT = 2 * 1024 * 1024  # bytes of a draft: its text comes before its files
_NO_SUBJECT = subject_hash("")


def unfinished(message: bytes, draft: Draft, off: Collection[str]) -> DraftHeld | None:
    """Why `message`, made of `draft`, is held; None if it may leave. Among the error's facts is the `mark` for
    `Draft.kept`: a hash, since of the text nothing is kept. `off`: checks that are switched off.
    """
    try:
        facts = facts_of(message[:LOOKED_AT])
    except RecursionError:  # parts within parts, deeper than any webmail nests them
        return DraftUnreadable(name="text")
    found = list[str]()
    if "token" not in off:
        found += [f"token:{token}" for token in facts.tokens]
    # One that had none when it was scheduled was meant so.
    if facts.title == "empty" and "no_subject" not in off and draft.subject != _NO_SUBJECT:
        found.append("no_subject")
    mark = hashlib.sha256("\n".join(sorted(found)).encode("utf-8", "replace")).hexdigest()[:32]
    if not found or mark == draft.kept:
        return None
    return DraftSubject(mark=mark) if found[0] == "no_subject" else DraftToken(mark=mark)
