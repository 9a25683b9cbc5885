"""How the pure rules get their answers: they look on a sheet, and what is missing there is asked for.

A rule is a function of a Sheet. Where it finds a question unanswered it goes on as if that had failed, so that one
round names as many questions as possible; its result counts only when nothing was missing.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Literal, cast
from urllib.parse import quote

from companion.core.clock import SECOND
from companion.core.wording import say
from companion.dns.outcomes import Answer, Failed, Outcome, Question, RecordType
from companion.health.findings import Evidence
from companion.health.providers import Provider, by_id, by_mx

_IN_URI = "$'*+"  # beside letters, digits and -._~; others mean something in a URI or in the record around it
Source = Literal["bounce", "copy", "report"]


@dataclass(frozen=True, slots=True)
class Signature:
    """A DKIM signature that mail of this mailbox really bore, and where it was seen: on a message that came back, on a
    copy in another linked mailbox, in a DMARC report.
    """

    selector: str
    domain: str
    source: Source


@dataclass(frozen=True, slots=True)
class Page:
    """A file over HTTPS; with an empty path only whether the host proves its name."""

    host: str
    path: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked. Address, provider and server are None where no mailbox is known; then the MX tells the provider.

    `signatures`: newest first. `tracking`: the host that links and pictures lead to, and the one it should lead on to.
    `lists`: blocklists may be asked, which tells them the domain and by which name server it is asked for.
    """

    domain: str
    organisation: str
    at: int
    address: str | None = None
    provider: str | None = None
    smtp_host: str | None = None
    signatures: tuple[Signature, ...] = ()
    tracking: tuple[str, str] | None = None
    lists: bool = True

    @property
    def reader(self) -> str:
        """Who gets reports, as it stands in a URI (RFC 6068 section 2): the mailbox, or the address that every domain
        has (RFC 2142)."""
        local = self.address.rpartition("@")[0] if self.address else "postmaster"
        return f"{quote(local, safe=_IN_URI)}@{self.domain}"


@dataclass(slots=True)
class Sheet:
    known: Mapping[Question, Outcome]
    at: int = 0
    missing: set[Question] = field(default_factory=set)
    pages: Mapping[Page, bytes | None] = field(default_factory=dict)
    unread: set[Page] = field(default_factory=set)

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

    def alias(self, name: str) -> str | None:
        """The name at the end of the aliases that begin here; None where this is none, or they lead in a circle."""
        known: list[str] = []
        at = name
        while (found := self.records("CNAME", at)) and found[0] not in known:
            known.append(at := found[0])
        return known[-1] if known and not found else None

    def policies(self, name: str, version: str) -> tuple[str, ...]:
        """The texts that say `version` (`v=STSv1`) first. Where one does so to the letter, the others are discarded
        (RFC 8461 section 3.1, RFC 8460 section 3); where none does, those that were meant to."""
        first = version.lower()
        meant = tuple(
            text for text in self.records("TXT", name) if text.replace(" ", "").lower().startswith(first)
        )
        return tuple(text for text in meant if text.startswith(f"{version};")) or meant

    def evidence(self, kind: RecordType, name: str) -> Evidence:
        found = self.ask(kind, name)
        answer = found.records if isinstance(found, Answer) else ()
        held = None if isinstance(found, Failed) else found.held
        until = None if held is None else self.at + held * SECOND
        return Evidence(say("{kind} at {name}", kind=kind, name=name), answer, found.servers, self.at, until)

    def read(self, host: str, path: str) -> bytes | None:
        """A file over HTTPS. None where it can't be had; then nobody says whose fault that is."""
        page = Page(host, path)
        if page not in self.pages:
            self.unread.add(page)
        return self.pages.get(page)

    def changed(self, kind: RecordType, name: str, old: str, new: str) -> Sheet:
        """As it would look with one record put in another's place."""
        return self.with_records(
            kind, name, (*(text for text in self.records(kind, name) if text != old), new)
        )

    def with_records(self, kind: RecordType, name: str, records: Iterable[str]) -> Sheet:
        """As it would look with these records at that name; what is missing there is missing here."""
        after = Answer(tuple(sorted(records)))
        below = cast(MutableMapping[Question, Outcome], self.known)  # it is only read
        return Sheet(
            ChainMap({Question(kind, name): after}, below), self.at, self.missing, self.pages, self.unread
        )

    def provider(self, subject: Subject) -> Provider | None:
        if subject.provider is not None:
            return by_id(subject.provider)
        return by_mx(self.mx_hosts(subject.domain))

    def mx_hosts(self, domain: str) -> tuple[str, ...]:
        """The hosts that take the domain's mail; none where it says that it takes none."""
        hosts = (record.partition(" ")[2] for record in self.records("MX", domain))
        return tuple(host for host in hosts if host != ".")
