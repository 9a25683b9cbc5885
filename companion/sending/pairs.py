"""Between which mailboxes a placement test is due, and whether there is room for one. Pure.

Only another provider's server judges as strangers' servers do. One test of an ordered pair in any 24 hours, whatever
crashed or restarted meanwhile, and only where the user's own mail keeps at least half of every window.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from companion.core.addresses import domain_of
from companion.core.clock import DAY, HOUR
from companion.dns.organisation import organisation
from companion.ledger.limits import Usage
from companion.linking import providers

EVERY = DAY
FORGOTTEN = 3 * DAY  # after which one that nobody knows of whether it left blocks its pair no more
SOON = HOUR  # real mail that is due by then goes first, and so does the gap behind it
# One company's servers under several names: Yahoo runs AOL's.
_SAME = {"aol": "yahoo"}


@dataclass(frozen=True, slots=True)
class Side:
    """A linked mailbox, as a test looks at it. `wanted`: the user asked for tests here. `able`: it is signed in to.
    `sends`: besides it may send, and its outbox is not paused."""

    id: str
    address: str
    provider: str
    imap_host: str
    wanted: bool
    able: bool
    sends: bool


@dataclass(frozen=True, slots=True)
class Last:
    """The last test of an ordered pair: when (ms), and the state of its message in the outbox."""

    at: int
    state: str | None


def apart(one: Side, other: Side) -> bool:
    """Whether two mailboxes stand at different providers: other owners, other servers, and domains of other people,
    since within one organisation no server judges."""
    return (
        one.id != other.id
        and _owner(one) != _owner(other)
        and organisation(one.imap_host) != organisation(other.imap_host)
        and organisation(domain_of(one.address)) != organisation(domain_of(other.address))
    )


def due(sides: Sequence[Side], lasts: Mapping[tuple[str, str], Last], now: int) -> list[tuple[Side, Side]]:
    """Ordered pairs, sender first, whose next test may go out; the one that waited longest in front."""
    ready = [side for side in sides if side.wanted and side.able]
    pairs = [
        (one, other)
        for one in ready
        if one.sends
        for other in ready
        if apart(one, other) and _rested(lasts.get((one.id, other.id)), now)
    ]
    return sorted(pairs, key=lambda pair: (_when(lasts, *pair), pair[0].id, pair[1].id))


def has_room(usage: Usage, waiting: Iterable[int], now: int) -> bool:
    """`waiting`: when what waits in the outbox is due (ms)."""
    if any(at <= now + SOON for at in waiting):
        return False
    windows = (usage.hour, usage.day, usage.ceiling)
    return all(2 * (window.used + 1) <= window.limit for window in windows)


def _rested(last: Last | None, now: int) -> bool:
    if last is None:
        return True
    if last.state in ("queued", "sending") or (last.state == "unknown" and last.at > now - FORGOTTEN):
        return False
    return last.at <= now - EVERY


def _when(lasts: Mapping[tuple[str, str], Last], one: Side, other: Side) -> int:
    last = lasts.get((one.id, other.id))
    return 0 if last is None else last.at


def _owner(side: Side) -> str:
    """Who runs its servers; of a server that is in no table, the domain that it was registered under."""
    row = providers.by_id(side.provider)
    if row.imap is None:
        return organisation(side.imap_host)
    return row.issuer or _SAME.get(row.id, row.id)
