"""From a message to what the server that took it found out about it. Pure; never raises."""

from __future__ import annotations

from dataclasses import replace

from companion.core.addresses import domain_of
from companion.store.sightings import BOUNCE, SightingRow
from companion.syncing import headers
from companion.syncing.authres import trusted
from companion.syncing.authres.verdict import Proven, aligned, proven
from companion.syncing.classify import mime, original


def of_copy(
    raw: bytes, owner: str, message_id: str, sender: str, *, receiver: str, role: str, at: int
) -> SightingRow | None:
    """Of a message of the mailbox `owner` that came into the mailbox `receiver` at `at` (ms). `raw`: its header."""
    found = read(raw, domain_of(sender))
    return None if found is None else _row(found, owner, message_id, domain_of(sender), receiver, role, at)


def of_bounce(raw: bytes, owner: str, message_id: str, at: int) -> SightingRow | None:
    """Of a message of the mailbox `owner` as a bounce gives it back. What a server of its own says, no receiver saw."""
    back = original.raw(mime.parse(raw))
    sender = headers.sender(headers.fields(back[: trusted.MOST_HEADER].partition(b"\n\n")[0]))
    if sender is None:
        return None
    domain = domain_of(sender)
    found = read(back, domain)
    if found is None or aligned(found.server, domain):
        return None
    return _row(found, owner, message_id, domain, found.server, BOUNCE, at)


def read(raw: bytes, domain: str) -> Proven | None:
    """`domain`: in From. None where the server says nothing about the author. Where it leaves out under which selector
    the signature stands, the signature tells."""
    results = trusted.results(raw)
    if results is None:
        return None
    found = proven(results, domain)
    if found.dkim_domain and not found.selector:
        signed = (one for one in original.read(raw).selectors if one.domain == found.dkim_domain)
        found = replace(found, selector=next((one.selector for one in signed), ""))
    return found if found.known else None


def _row(
    found: Proven, owner: str, message_id: str, domain: str, receiver: str, role: str, at: int
) -> SightingRow:
    return SightingRow(
        owner, message_id, domain, receiver, role, at, found.server, found.dkim, found.dkim_aligned,
        found.dkim_domain, found.selector, found.spf, found.spf_aligned, found.spf_domain, found.dmarc,
    )  # fmt: skip
