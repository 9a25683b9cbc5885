"""Is the network gone, or one server? Told by who can be reached. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping


class Outage:
    """`total`: no mailbox can be reached, and there is more than one; then it is the network."""

    def __init__(self) -> None:
        self.total = False
        self._unreached: set[str] = set()

    def failed(self, mailbox_id: str, active: Collection[str]) -> bool:
        """A mailbox's server could not be reached. True when that was the last one that could be."""
        self._unreached.add(mailbox_id)
        before, self.total = self.total, len(active) > 1 and self._unreached.issuperset(active)
        return self.total and not before

    def reached(self) -> bool:
        """Some server answered, with whatever. True when the network was gone till now."""
        before, self.total = self.total, False
        self._unreached.clear()
        return before


def probe(latest: Mapping[str, float], active: Collection[str]) -> str | None:
    """While the network is gone one mailbox is enough to see when it is back: the one tried longest ago."""
    return min(sorted(active), key=lambda mailbox_id: latest.get(mailbox_id, 0.0), default=None)


def due(since: float | None, every: float, look: float, *, failed: bool, unread: bool, blind: bool) -> bool:
    """Whether a mailbox is to be read at this look. `since`: seconds since its last pass. `failed`: that one did, and
    syncing knows how long to wait. `unread`: it has older mail still. `blind`: a copy in Sent is waited for, and nobody
    tells when it comes."""
    return since is None or failed or unread or blind or since >= every - look / 2
