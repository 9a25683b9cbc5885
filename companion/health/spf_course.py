"""The course through a domain's SPF records (RFC 7208 sections 4.4 to 4.7, 5.1, 5.2, 6.1), whoever sends.

What a term means to one sender is `spf_sender`, what the record costs everybody is `spf_walk`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import Literal

from companion.dns.outcomes import Answer, Failed, Outcome, RecordType
from companion.health.sheet import Sheet
from companion.health.spf_record import Network, Qualifier, SpfRecord, Term, parse, spf_records

MOST_LOOKUPS = 10
MOST_VOIDS = 2
MOST_HOSTS = 10

Result = Literal["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]
RESULTS: dict[Qualifier, Result] = {"+": "pass", "-": "fail", "~": "softfail", "?": "neutral"}
ErrorKind = Literal["syntax", "several", "missing", "loop", "hosts", "lookups", "voids", "unasked"]


@dataclass(frozen=True, slots=True)
class SpfError:
    """Why receivers stop. `domain`: whose record; `term`: where in it; `via`: the checked record's own term."""

    kind: ErrorKind
    domain: str
    term: str
    via: str = ""


@dataclass(slots=True)
class Walk:
    """What was met on the way. `costs`: look-ups for each term of the first record. `voids`: what found nothing.
    `refusal`: the record that decided on fail, and its domain. `decided`: the first record's term that ended it."""

    result: Result = "none"
    record: SpfRecord | None = None
    lookups: int = 0
    costs: dict[str, int] = field(default_factory=dict)
    voids: list[tuple[str, str]] = field(default_factory=list)  # domain, term
    names: list[str] = field(default_factory=list)  # included, or redirected to
    networks: list[Network] = field(default_factory=list)
    error: SpfError | None = None
    opaque: bool = False
    failed: list[tuple[RecordType, str]] = field(
        default_factory=list
    )  # kind and name of questions without an outcome
    refusal: tuple[SpfRecord, str] | None = None
    decided: Term | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a course is: in the record of the last of `path`, at `term`, come there by `via`."""

    path: tuple[str, ...]
    term: Term
    via: str

    @property
    def domain(self) -> str:
        return self.path[-1]

    def error(self, kind: ErrorKind) -> SpfError:
        return SpfError(kind, self.domain, self.term.text, self.via)


class Stopped(Exception):
    """Receivers go no further: how a course ends early, no fault of ours."""

    def __init__(self, error: SpfError, result: Result = "permerror") -> None:
        super().__init__()
        self.error, self.result = error, result


class Course(ABC):
    """One way through the records. Run it once."""

    most_lookups = MOST_LOOKUPS

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.found = Walk()

    @abstractmethod
    def ask(self, kind: RecordType, name: str) -> Outcome:
        """What the DNS says. Raises Stopped where the course ends without an outcome."""

    @abstractmethod
    def target(self, place: Place) -> str | None:
        """The name that the term is about; None where it matches nobody by that. Raises Stopped."""

    @abstractmethod
    def enter(self, name: str, place: Place) -> None:
        """Before the record of `name` is read. Raises Stopped."""

    @abstractmethod
    def within(self, network: Network) -> bool:
        """Whether the sender is in it."""

    @abstractmethod
    def matches(self, place: Place, name: str) -> bool:
        """Whether an a, mx, ptr or exists matches the sender. Raises Stopped."""

    def run(self, domain: str) -> Walk:
        """The whole course of `domain`'s record. Ends, whatever includes whatever."""
        try:
            self.found.result = self._first(domain)
        except Stopped as stopped:
            self.found.error, self.found.result = stopped.error, stopped.result
        return self.found

    def _first(self, domain: str) -> Result:
        records = spf_answers(self.ask("TXT", domain))
        if len(records) > 1:
            raise Stopped(SpfError("several", domain, ""))
        if not records:
            return "none"
        ((shown, exact),) = records
        self.found.record = replace(parse(exact), text=shown)
        return self._record(self.found.record, (domain.lower(),), "")

    def _record(self, record: SpfRecord, path: tuple[str, ...], via: str) -> Result:
        if record.bad is not None:
            # Section 4.6: the whole record is read before any of it is used.
            raise Stopped(SpfError("syntax", path[-1], _printable(record.bad), via))
        stops = any(term.kind == "all" for term in record.terms)
        for term in record.terms:
            if term.kind == "redirect" and stops:
                break
            before = self.found.lookups
            try:
                result = self._term(Place(path, term, via or term.text))
            finally:
                if not via:
                    self.found.costs[term.text] = self.found.lookups - before
            if result == "fail" and term.kind != "redirect":
                self.found.refusal = record, path[-1]
            if result is not None:
                if not via:
                    self.found.decided = term
                return result
        return "neutral"

    def _term(self, place: Place) -> Result | None:
        """The record's result if this term decides it."""
        term = place.term
        matched = True
        if term.network is not None:
            matched = self.within(term.network)
        elif term.kind != "all":
            self.found.lookups += 1
            if self.found.lookups > self.most_lookups:
                raise Stopped(place.error("lookups"))
            name = self.target(place)
            if name is None:
                return None
            if term.kind == "redirect":
                return self._follow(name, place)
            matched = (
                self._follow(name, place) == "pass" if term.kind == "include" else self.matches(place, name)
            )
        return RESULTS[term.qualifier] if matched else None

    def _follow(self, name: str, place: Place) -> Result:
        self.found.names.append(name)
        self.enter(name, place)
        outcome = self.ask("TXT", name)
        if isinstance(outcome, Failed):
            return "none"
        records = spf_answers(outcome)
        if len(records) != 1:
            raise Stopped(SpfError("several" if records else "missing", name, name, place.via))
        return self._record(parse(records[0][1]), (*place.path, name), place.via)


def spf_answers(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """The SPF records among a name's TXT records, each as it may be shown and as it has to be read."""
    if not isinstance(outcome, Answer):
        return ()
    chosen = spf_records(outcome.texts)
    return tuple(pair for pair in zip(outcome.records, outcome.texts, strict=True) if pair[1] in chosen)


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
