"""Under which selectors a domain's DKIM keys are looked for, and how we know each of them. Pure.

The DNS can't be asked which there are. In this order: what mail of this mailbox really bore (messages that came back,
copies in other linked mailboxes, DMARC reports), the provider's usual ones, a short list of common names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.core.wording import Said, say
from companion.health.providers import Provider
from companion.health.sheet import Source, Subject

COMMON = ("default", "dkim", "google", "k1", "key1", "mail", "s1", "s2", "selector1", "selector2", "smtp")
SEEN: dict[Source, Said] = {
    "bounce": say("from a message of yours that came back"),
    "copy": say("from a message between your own mailboxes"),
    "report": say("from a DMARC report"),
}
_ORDER: tuple[Source, ...] = ("bounce", "copy", "report")
MOST_SEEN = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """`counts`: mail is surely or usually signed under it, so that a bad key there is a defect."""

    selector: str
    domain: str
    source: Source | Literal["provider", "common"]
    whose: str = ""

    @property
    def host(self) -> str:
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def counts(self) -> bool:
        return self.source != "common"

    @property
    def seen(self) -> bool:
        return self.source in SEEN

    @property
    def how(self) -> Said:
        """Where the name comes from, as a sentence."""
        match self.source:
            case "provider":
                return say(
                    "Selector “{selector}”, the usual one at {whose}.",
                    selector=self.selector,
                    whose=self.whose,
                )
            case "common":
                return say("Selector “{selector}”, found by trying common names.", selector=self.selector)
            case source:
                return say("Selector “{selector}”, {seen}.", selector=self.selector, seen=SEEN[source])


def candidates(subject: Subject, provider: Provider | None) -> tuple[Candidate, ...]:
    """Each selector once, known the best way that it is known."""
    found: dict[str, Candidate] = {}
    ours = [one for one in subject.signatures if aligned(one.domain, subject)]
    for one in sorted(ours, key=lambda one: _ORDER.index(one.source))[:MOST_SEEN]:
        candidate = Candidate(one.selector.lower(), one.domain.lower(), one.source)
        found.setdefault(candidate.host, candidate)
    for name in provider.selectors if provider else ():
        candidate = Candidate(name, subject.domain, "provider", provider.name if provider else "")
        found.setdefault(candidate.host, candidate)
    for name in COMMON:
        candidate = Candidate(name, subject.domain, "common")
        found.setdefault(candidate.host, candidate)
    return tuple(found.values())


def aligned(signed_as: str, subject: Subject, *, strictly: bool = False) -> bool:
    """Whether a signature of that domain speaks for the domain in From (RFC 9989 section 4.4.1)."""
    name = signed_as.lower()
    return name == subject.domain or (not strictly and f".{name}".endswith(f".{subject.organisation}"))
