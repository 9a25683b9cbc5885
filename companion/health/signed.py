"""Fetches how mail of a mailbox was really signed, for the DKIM check."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from companion.core.addresses import domain_of
from companion.core.clock import DAY
from companion.health.sheet import Signature, Source
from companion.store import domain_reports, sightings
from companion.store.mailboxes import MailboxRow

DAYS = 30  # how long a signature that was seen tells how mail is signed
_NAME = re.compile(r"[A-Za-z0-9._-]{1,253}")  # what a message says is printed and asked for


def signatures_of(connection: Connection, row: MailboxRow, now: int) -> tuple[Signature, ...]:
    """Those on messages that came back and on copies in other linked mailboxes, the newest of each kind first, and
    those that DMARC reports name as valid, the one on most mail first.

    Of reports only what speaks for the domain, in reports whose sender was proven: anybody can write a report, and send
    in our name with a signature of his own.
    """
    since = now - DAYS * DAY
    returned = sightings.returned_selectors(connection, row.id, since)
    found: list[Signature] = [Signature(selector, domain, "bounce") for selector, domain in returned]
    for seen in sightings.of_mailbox(connection, row.id, domain_of(row.address), since):
        if seen.selector and seen.dkim_domain:
            source: Source = "bounce" if seen.role == sightings.BOUNCE else "copy"
            found.append(Signature(seen.selector, seen.dkim_domain, source))
    for told in domain_reports.of_domain(connection, domain_of(row.address), since):
        if told.selector and told.dkim == "pass" and told.dkim_aligned and told.sure:
            found.append(Signature(told.selector, told.dkim_domain, "report"))
    named = (one for one in found if _NAME.fullmatch(one.selector) and _NAME.fullmatch(one.domain))
    return tuple(dict.fromkeys(named))
