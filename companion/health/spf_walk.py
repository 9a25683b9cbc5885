"""Follows an SPF record through its includes, for a sender that none of its addresses names (RFC 7208 section 4.6).

That is whom the limits meet: nothing matches before the end, so every look-up is made. Terms behind `all`, and a
redirect beside one, are never reached and not counted. What depends on the message (macros) counts its look-up and
is `opaque`.
"""

from __future__ import annotations

from companion.dns.outcomes import Answer, NoRecord, Outcome, RecordType
from companion.health.sheet import Sheet
from companion.health.spf_course import MOST_HOSTS, Course, Place, SpfError, Stopped, Walk
from companion.health.spf_record import Network

COUNTED = 40  # look-ups, after which we stop counting too


def walk(sheet: Sheet, domain: str) -> Walk:
    """Walks the record of `domain`. What is not answered is passed over, and stands in `failed`."""
    found = _Stranger(sheet).run(domain)
    if found.error is not None and found.error.kind == "lookups":
        found.error = None  # it is we who stopped counting
    return found


class _Stranger(Course):
    """Nobody in particular: limits are noted, not enforced, and one round asks all that can be asked."""

    most_lookups = COUNTED

    def ask(self, kind: RecordType, name: str) -> Outcome:
        outcome = self.sheet.ask(kind, name)
        if not isinstance(outcome, Answer | NoRecord):
            self.found.failed.append((kind, name))
        return outcome

    def target(self, place: Place) -> str | None:
        if place.term.has_macro:
            self.found.opaque = True
            return None
        return (place.term.domain or place.domain).lower().removesuffix(".")

    def enter(self, name: str, place: Place) -> None:
        if name in place.path:
            raise Stopped(SpfError("loop", place.domain, name, place.via))

    def within(self, network: Network) -> bool:
        self.found.networks.append(network)
        return network.prefixlen == 0

    def matches(self, place: Place, name: str) -> bool:
        match place.term.kind:
            case "exists":
                there = self.ask("A", name)
                self._note_void(place, there)
                return isinstance(there, Answer)
            case "a":
                # Only what finds neither is void for every sender.
                self._note_void(place, self.ask("A", name), self.ask("AAAA", name))
            case "mx":
                hosts = self.ask("MX", name)
                self._note_void(place, hosts)
                if isinstance(hosts, Answer) and len(hosts.records) > MOST_HOSTS:
                    raise Stopped(place.error("hosts"))
        return False

    def _note_void(self, place: Place, *outcomes: Outcome) -> None:
        if all(isinstance(outcome, NoRecord) for outcome in outcomes):
            self.found.voids.append((place.domain, place.term.text))
