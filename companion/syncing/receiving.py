"""Finds out what messages that came in are: by their headers, and of a few by the first bytes of their bodies.

A body is asked for only where the headers look like a report or a machine's answer (`signs`), and later of an answer to
outreach, which may be a wish to get no more (`look`). Nothing of it is kept but the verdict.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Literal

from companion.core.addresses import domain_of
from companion.dns.organisation import organisation
from companion.store import aliases, candidates
from companion.store import facts as rows
from companion.store.domain_reports import ReportRow
from companion.store.engine import Store
from companion.store.facts import OF_DOMAINS, FactRow, Standing, Waiting
from companion.store.folders import FolderRow
from companion.store.sightings import SightingRow
from companion.syncing import facts
from companion.syncing.authres import sighting
from companion.syncing.bodies import Bodies
from companion.syncing.classify.service import classify
from companion.syncing.classify.verdict import Kind, Verdict
from companion.syncing.facts import Arrival
from companion.syncing.line import Line
from companion.syncing.reports.rows import rows_of

MOST = 64 * 1024  # octets of a report, header included
MOST_PACKED = 1024 * 1024  # of one on a domain's mail, which may be long
SHORT, LONGER = (
    8 * 1024,
    32 * 1024,
)  # of an answer: what is said above the quote, and of one with a long header
LEAST_SAID = 1024


@dataclass(slots=True)
class Judged:
    """What messages say: about sends, by UID; about domains of ours; and what servers wrote on mail of ours."""

    facts: dict[int, list[FactRow]] = field(default_factory=dict)
    reports: list[ReportRow] = field(default_factory=list)
    seen: list[SightingRow] = field(default_factory=list)


def judge(
    store: Store, line: Line, bodies: Bodies, folder: FolderRow, uidvalidity: int, arrivals: Iterable[Arrival]
) -> Judged:
    """What is said in what came in. What is a copy of our own says nothing, nor does what facts are known of.

    Raises MailError, StoreUnavailable.
    """
    some, found = list(arrivals), Judged()
    if not some:
        return found
    ids = {one.message_id for one in some}
    with store.read() as connection:
        own = aliases.addresses(connection, folder.mailbox_id)
        told = rows.known(connection, folder.mailbox_id, ids)
        told |= candidates.ours(connection, folder.mailbox_id, ids)
        ours = aliases.owners(connection)
    for one in some:
        if one.message_id in told or one.sender in own:
            continue
        where = Standing(folder.id, folder.name, uidvalidity, one.uid)
        raw = bodies.fetch(line, where, MOST) if one.need == "body" else None
        verdict = Verdict("reply") if one.need == "answer" else classify(raw or one.header)
        if made := facts.rows_of(folder.mailbox_id, one, verdict):
            found.facts[one.uid] = made
        if raw is None:
            continue
        if verdict.kind in OF_DOMAINS:
            whole = bodies.rest(line, where, raw, MOST_PACKED) if len(raw) >= MOST else raw
            families = {organisation(domain_of(address)) for address in ours}
            found.reports += rows_of(whole, folder.mailbox_id, one.message_id, one.sender, one.at, families)
        elif verdict.kind == "bounce" and verdict.original_message_id is not None:
            seen = sighting.of_bounce(raw, folder.mailbox_id, verdict.original_message_id, one.at)
            found.seen += [seen] if seen is not None else []
    return found


def look(
    store: Store, line: Line, bodies: Bodies, mailbox_id: str, fact: Waiting, readable: Collection[int]
) -> Kind | Literal["unreadable"] | None:
    """What an answer to outreach is once its first lines are read: perhaps a wish to get no more, one stop word or a
    short sentence above the quote, or a machine's after all. None: it is not there any more. `unreadable`: it stands
    in a folder whose id is not among `readable`.

    Raises MailError, StoreUnavailable.
    """
    with store.read() as connection:
        where = rows.standing(connection, mailbox_id, fact.message_id)
    if where is None:
        return None
    if where.folder_id not in readable:
        return "unreadable"
    raw = bodies.fetch(line, where, SHORT)
    if raw is not None and len(raw) >= SHORT and len(raw) - _header_ends(raw) < LEAST_SAID:
        raw = bodies.fetch(line, where, LONGER)
    return None if raw is None else classify(raw).kind


def _header_ends(raw: bytes) -> int:
    ends = raw.find(b"\r\n\r\n")
    return len(raw) if ends < 0 else ends
