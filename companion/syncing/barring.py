"""Whom not to write to any more, by what came in and the send it is about. Pure.

An address that refuses for good, somebody who complained, somebody who wants no more. Never by a refusal that is the
sender's, the limit's or the way's matter, and never by one with a security or policy code (X.7.x), whatever its words
say. A report that names no message bars nobody.
"""

from __future__ import annotations

from collections.abc import Collection

from companion.store.suppressions import SuppressionRow, Why
from companion.syncing.matching import Bond


def barred(bond: Bond, mailbox_id: str, own: Collection[str]) -> list[SuppressionRow]:
    """Whom this bars; never an address that is the user's `own`."""
    fact = bond.fact
    why: Why
    if fact.kind == "bounce" and bond.by == "id" and bond.sure and _for_good(bond):
        why, who = "bounced", {bond.send.recipient}
    elif fact.kind == "complaint" and bond.by == "id" and bond.sure:
        why, who = "complained", {bond.send.recipient}
    elif fact.kind == "unsubscribe":
        why, who = "unsubscribed", {fact.address} | ({bond.send.recipient} if bond.sure else set())
    else:
        return []
    rows = [
        SuppressionRow(address, why, fact.at, mailbox_id, fact.message_id, fact.status)
        for address in sorted(who - {""})
    ]
    return [row for row in rows if row.address not in own]


def _for_good(bond: Bond) -> bool:
    fact = bond.fact
    policy = fact.status is not None and fact.status.split(".")[1:2] == ["7"]
    return fact.owner == "address" and fact.permanent and not policy
