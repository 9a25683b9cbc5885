"""What a question to the DNS can come to: an answer, surely nothing there, or no usable answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

RecordType = Literal["A", "AAAA", "CNAME", "DNSKEY", "DS", "MX", "NS", "PTR", "SRV", "TXT"]
# lame: it only says who else should know
FailureKind = Literal["servfail", "refused", "lame", "broken", "timeout", "unreachable"]


@dataclass(frozen=True, slots=True)
class Question:
    """`name` without the final dot, in lower case."""

    type: RecordType
    name: str

    def __str__(self) -> str:
        return f"{self.type} at {self.name}"


@dataclass(frozen=True, slots=True)
class Answer:
    """Records as text, sorted: TXT strings joined, MX `10 mx.example.com`, SRV `0 1 993 imap.example.com` (priority,
    weight, port, target), DS and DNSKEY as in a zone file; names in lower case without the final dot, the root as `.`.

    `exact`: the same TXT records as they came, one character a byte; they may steer a terminal, so never print them.
    `held`: seconds for which the server that was asked may repeat this, whatever the DNS says meanwhile; None if it
    keeps nothing.
    """

    records: tuple[str, ...]
    servers: int = 1
    exact: tuple[str, ...] = field(default=(), compare=False)
    held: int | None = field(default=None, compare=False)

    @property
    def texts(self) -> tuple[str, ...]:
        """What a grammar has to judge: a byte that it forbids must not have become one that it allows."""
        return self.exact or self.records


@dataclass(frozen=True, slots=True)
class NoRecord:
    """The servers say that there is none. `exists`: the name is there, but holds no record of that type. `held`: as of
    an Answer."""

    exists: bool = False
    servers: int = 1
    held: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """Nobody said anything usable, so nothing is known."""

    kind: FailureKind
    servers: int = 1


Outcome = Answer | NoRecord | Failed
