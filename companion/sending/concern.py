"""One thing to look at before sending, and what must be known to see it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal

from companion.core.wording import Fact, Said
from companion.store.suppressions import SuppressionRow

Severity = Literal["stop", "fix", "hint"]


@dataclass(frozen=True, slots=True)
class Concern:
    """`stop` holds Send, `fix` should be mended, `hint` is for the user to judge. `address`: the recipient it is about;
    `about`: the domain, the host or the words; `suggestion`: what to put in its place."""

    id: str
    severity: Severity
    address: str | None
    title: Said
    text: Said
    about: str | None = None
    suggestion: str | None = None

    @property
    def key(self) -> str:
        """Under which the user has kept it."""
        about = self.address or self.about
        return self.id if about is None else f"{self.id}:{about}"


@dataclass(frozen=True, slots=True)
class Known:
    """What the companion knows beside the draft. `organisation` tells whose a host is (dns/organisation.py); `day`
    writes a time (ms). `takes_mail` and `resolves` hold what the DNS has said, and nothing where it hasn't. `strangers`
    never wrote to the mailbox; `public`: the sender's domain is a provider's, and so tells no colleagues. `same`: other
    strangers who got this text in 24 hours; `left`: of the day's limit, None where a permit tells it.
    """

    sender: str
    recipients: tuple[str, ...]
    organisation: Callable[[str], str]
    day: Callable[[int], Fact]
    barred: Mapping[str, SuppressionRow] = field(default_factory=dict)
    strangers: Collection[str] = ()
    takes_mail: Mapping[str, bool] = field(default_factory=dict)
    resolves: Mapping[str, bool] = field(default_factory=dict)
    public: bool = True
    largest: int = 0
    same: int = 0
    left: int | None = None
