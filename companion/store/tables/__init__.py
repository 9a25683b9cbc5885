"""Every table. Times are whole milliseconds since 1970; addresses are normalised; no secrets.

The migrations create exactly this; a test compares the two.
"""

from __future__ import annotations

from companion.store.tables.base import metadata
from companion.store.tables.checked import same_texts, unwanted_checks
from companion.store.tables.linked import aliases, links, mailboxes
from companion.store.tables.noticed import notices, showings
from companion.store.tables.outboxes import outboxes
from companion.store.tables.paced import domains, ramp_days, ramp_ups
from companion.store.tables.pairing import clients, gone_keys, pairing_codes, sealed
from companion.store.tables.placed import placements
from companion.store.tables.proven import dmarc_rows, domain_reports, sightings, tls_rows
from companion.store.tables.reading import correspondents, folders, messages, parked
from companion.store.tables.received import facts, lifted, suppressions
from companion.store.tables.sending import guards, outbox, permits, pieces, sends, signatures, texts
from companion.store.tables.shown import attempts, checkups, events, meta

__all__ = [
    "aliases",
    "attempts",
    "checkups",
    "clients",
    "correspondents",
    "dmarc_rows",
    "domain_reports",
    "domains",
    "events",
    "facts",
    "folders",
    "gone_keys",
    "guards",
    "lifted",
    "links",
    "mailboxes",
    "messages",
    "meta",
    "metadata",
    "notices",
    "outbox",
    "outboxes",
    "pairing_codes",
    "parked",
    "permits",
    "pieces",
    "placements",
    "ramp_days",
    "ramp_ups",
    "same_texts",
    "sealed",
    "sends",
    "showings",
    "sightings",
    "signatures",
    "suppressions",
    "texts",
    "tls_rows",
    "unwanted_checks",
]
