"""How the pure rules get their answers: they look on a sheet, and what is missing there is asked for.

A rule is a function of a Sheet. Where it finds a question unanswered it goes on as if that had failed, so that one
round names as many questions as possible; its result counts only when nothing was missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.dns.outcomes import Answer, Failed, Outcome, Question, RecordType
from companion.health.findings import Evidence
from companion.health.providers import Provider, by_id, by_mx


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked. The last three are None where no mailbox is known; then the MX tells the provider."""

    domain: str
    organisation: str
    at: int
    address: str | None = None
    provider: str | None = None
    smtp_host: str | None = None


@dataclass(slots=True)
class Sheet:
    known: Mapping[Question, Outcome]
    at: int = 0
    missing: set[Question] = field(default_factory=set)

    def ask(self, kind: RecordType, name: str) -> Outcome:
        question = Question(kind, name.lower().removesuffix("."))
        found = self.known.get(question)
        if found is None:
            self.missing.add(question)
            return Failed("timeout", 0)
        return found

    def records(self, kind: RecordType, name: str) -> tuple[str, ...]:
        """The records, none where there are none or nobody could say."""
        found = self.ask(kind, name)
        return found.records if isinstance(found, Answer) else ()

    def evidence(self, kind: RecordType, name: str) -> Evidence:
        found = self.ask(kind, name)
        answer = found.records if isinstance(found, Answer) else ()
        return Evidence(str(Question(kind, name)), answer, found.servers, self.at)

    def provider(self, subject: Subject) -> Provider | None:
        if subject.provider is not None:
            return by_id(subject.provider)
        return by_mx(self.mx_hosts(subject.domain))

    def mx_hosts(self, domain: str) -> tuple[str, ...]:
        """The hosts that take the domain's mail; none where it says that it takes none."""
        hosts = (record.partition(" ")[2] for record in self.records("MX", domain))
        return tuple(host for host in hosts if host != ".")
