"""Which of the mailbox's drafts is the one that was scheduled? Pure.

Someone else's eyes would see it at once; a program may only go by what was known when it was scheduled. So in doubt
nothing is sent: a draft to the same people under another subject may be quite another letter, half written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from companion.core.errors import DraftChanged, DraftGone, DraftTwice
from companion.store.outbox import OutboxRow
from companion.syncing.drafts import DraftHead


def pick(row: OutboxRow, heads: Iterable[DraftHead], used: Collection[int]) -> DraftHead:
    """The draft of `row`. `used`: UIDs of drafts that were sent as other messages.

    By its Message-ID, where that was known, and then under any subject; else by sender, recipients and subject. Raises
    DraftGone, DraftChanged, DraftTwice.
    """
    wanted = row.draft
    if wanted is None:
        raise DraftGone
    who = frozenset(one.address for one in row.recipients)
    heads = [head for head in heads if head.uid not in used]
    if wanted.message_id is None:
        fitting = [head for head in heads if head.subject == wanted.subject]
        same = [head for head in fitting if head.recipients == who and head.sender == row.sender]
        near = [head for head in fitting if head.recipients & who] or [
            head for head in heads if head.recipients == who
        ]
    else:
        near = [head for head in heads if head.message_id == wanted.message_id]
        same = [head for head in near if head.recipients == who and head.sender == row.sender]
    if len(same) > 1:
        raise DraftTwice
    if not same:
        raise DraftChanged if near else DraftGone
    return same[0]
