"""What the terms of an SPF record mean to one sender (RFC 7208 sections 4.6.4, 5, 6.2, 7). Pure."""

from __future__ import annotations

from ipaddress import ip_address, ip_interface

from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, RecordType
from companion.health.sheet import Sheet
from companion.health.spf_course import MOST_HOSTS, MOST_VOIDS, Course, Place, SpfError, Stopped
from companion.health.spf_macros import Sender, asked_name, expand, letters
from companion.health.spf_record import Network, Term, is_explanation

MOST_NAMES = 10  # of a sender's PTR records; the others are not looked at


class Pending(Exception):
    """A question is not answered yet. What comes behind may never have to be asked."""


class SenderCourse(Course):
    """One sender's way through the records: strictly in order, to the first term that matches."""

    def __init__(self, sheet: Sheet, sender: Sender) -> None:
        super().__init__(sheet)
        self.sender = sender
        self._family: RecordType = "A" if sender.ip.version == 4 else "AAAA"

    def ask(self, kind: RecordType, name: str) -> Outcome:
        outcome = self._look(kind, name)
        if isinstance(outcome, Failed):
            raise Stopped(SpfError("unasked", name, f"{kind} ({outcome.kind})"), "temperror")
        return outcome

    def target(self, place: Place) -> str | None:
        name = self._name(place.term.domain, place.domain)
        if name is None and place.term.kind in ("include", "redirect"):
            raise Stopped(SpfError("missing", place.term.domain, place.term.text, place.via))
        return name

    def enter(self, name: str, place: Place) -> None:
        """A circle comes to its end at the limit of look-ups, as it does for receivers."""

    def within(self, network: Network) -> bool:
        return self.sender.ip in network

    def matches(self, place: Place, name: str) -> bool:
        match place.term.kind:
            case "exists":
                return isinstance(self._counted("A", name, place), Answer)
            case "a":
                return self._near(self._counted(self._family, name, place), place.term)
            case "mx":
                return self._is_mail_server(name, place)
        self._count_void(self._look("PTR", self.sender.reverse_name), place)
        return any(f".{host}".endswith(f".{name}") for host in self._validated())

    def explain(self) -> str | None:
        """The domain's own words about a fail; None where it has none, or none that can be used."""
        if self.found.refusal is None:
            return None
        record, domain = self.found.refusal
        name = self._name(record.exp, domain) if record.exp else None
        outcome = self._look("TXT", name) if name is not None else None
        if not isinstance(outcome, Answer) or len(outcome.texts) != 1 or not is_explanation(outcome.texts[0]):
            return None
        text = self._expand(outcome.texts[0], domain)
        return text if text.isascii() and text.isprintable() else None  # a sender's words are in it too

    def _is_mail_server(self, name: str, place: Place) -> bool:
        found = self._counted("MX", name, place)
        records = found.records if isinstance(found, Answer) else ()
        if len(records) > MOST_HOSTS:
            raise Stopped(place.error("hosts"))
        parted = (record.partition(" ") for record in records)
        hosts = [host for _, host in sorted((int(rank), host) for rank, _, host in parted) if host != "."]
        self._together(hosts)
        return any(self._near(self._counted(self._family, host, place), place.term) for host in hosts)

    def _near(self, found: Outcome, term: Term) -> bool:
        bits = term.four if self.sender.ip.version == 4 else term.six
        records = found.records if isinstance(found, Answer) else ()
        return any(self.sender.ip in ip_interface(f"{address}/{bits}").network for address in records)

    def _validated(self) -> tuple[str, ...]:
        """The sender's names whose addresses lead back to it (section 5.5)."""
        found = self._look("PTR", self.sender.reverse_name)
        names = found.records[:MOST_NAMES] if isinstance(found, Answer) else ()
        self._together(names)
        found_at = ((name, self._look(self._family, name)) for name in names)
        return tuple(
            name
            for name, found in found_at
            if isinstance(found, Answer) and self.sender.ip in map(ip_address, found.records)
        )

    def _validated_name(self, domain: str) -> str:
        """Macro p: best the domain itself, then a name below it, then any (section 7.3)."""
        below = f".{domain}"
        names = sorted(self._validated(), key=lambda name: (f".{name}" != below, not name.endswith(below)))
        return names[0] if names else "unknown"

    def _name(self, spec: str, domain: str) -> str | None:
        return asked_name(self._expand(spec, domain) if spec else domain)

    def _expand(self, text: str, domain: str) -> str:
        return expand(text, letters(self.sender, domain, lambda: self._validated_name(domain), self.sheet.at))

    def _counted(self, kind: RecordType, name: str, place: Place) -> Outcome:
        found = self.ask(kind, name)
        self._count_void(found, place)
        return found

    def _count_void(self, found: Outcome, place: Place) -> None:
        """Each question that finds nothing counts, also those about the hosts of an mx."""
        if isinstance(found, NoRecord):
            self.found.voids.append((place.domain, place.term.text))
            if len(self.found.voids) > MOST_VOIDS:
                raise Stopped(place.error("voids"))

    def _together(self, names: tuple[str, ...] | list[str]) -> None:
        """Lets one round ask them all."""
        for name in names:
            self.sheet.ask(self._family, name)
        if self.sheet.missing:
            raise Pending

    def _look(self, kind: RecordType, name: str) -> Outcome:
        outcome = self.sheet.ask(kind, name)
        if self.sheet.missing:
            raise Pending
        return outcome
