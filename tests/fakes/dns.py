"""A DNS in a table. Held to the contract in tests/dns, which the real resolver passes too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from companion.dns.outcomes import Answer, Failed, FailureKind, NoRecord, Outcome, Question
from companion.health.sheet import Sheet


class FakeDns(Mapping[Question, Outcome]):
    """One record a line: `NAME TYPE DATA`, TXT without quotes. `failing`: name → how questions about it fail."""

    def __init__(self, records: str = "", failing: dict[str, FailureKind] | None = None) -> None:
        self.records: list[tuple[str, str, str]] = []
        self.failing: dict[str, FailureKind] = failing or {}
        for line in records.splitlines():
            if line.strip():
                name, kind, data = line.strip().split(" ", 2)
                self.records.append((name, kind, data))

    def __getitem__(self, question: Question) -> Outcome:
        if question.name in self.failing:
            return Failed(self.failing[question.name])
        found = [data for name, kind, data in self.records if (name, kind) == (question.name, question.type)]
        if found:
            return Answer(tuple(sorted(found)))
        return NoRecord(any(f".{name}".endswith(f".{question.name}") for name, _, _ in self.records))

    def __iter__(self) -> Iterator[Question]:
        raise NotImplementedError("a DNS can't be listed")

    def __len__(self) -> int:
        return len(self.records)

    def sheet(self) -> Sheet:
        """A sheet on which every answer stands already."""
        return Sheet(self)

    def put(self, name: str, kind: str, value: str, replaces: str | None = None) -> None:
        """Adds a record, in place of another if told so, as somebody who follows a fix would."""
        if replaces is not None:
            self.records.remove((name, kind, replaces))
        self.records.append((name, kind, value))

    def remove(self, name: str, kind: str, value: str) -> None:
        self.records.remove((name, kind, value))

    def zone(self) -> str:
        """The same records for tests/rig/dnsrig.py."""
        lines = []
        for name, kind, data in self.records:
            if kind == "TXT":
                data = " ".join(f'"{data[at : at + 255]}"' for at in range(0, len(data), 255))
            elif kind in ("MX", "NS", "PTR", "SRV"):
                data = f"{data.removesuffix('.')}."
            lines.append(f"{name} {kind} {data}")
        return "\n".join(lines)


class Asked:
    """Asks a FakeDns as `Resolver` asks the real one, and notes what."""

    def __init__(self, dns: FakeDns) -> None:
        self._dns = dns
        self.asked: list[Question] = []

    @property
    def questions(self) -> int:
        return len(set(self.asked))

    async def ask(self, question: Question) -> Outcome:
        self.asked.append(question)
        return self._dns[question]
