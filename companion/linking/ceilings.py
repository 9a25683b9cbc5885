"""How much a provider lets a mailbox send (mail.md 8). A user may lower a figure, never raise it. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What the provider allows: recipients in any 24 hours, and recipients of one message."""

    per_day: int
    per_message: int
    source: str


_CEILINGS = {
    "google_workspace": Ceiling(2000, 100, "Google Workspace Admin Help, Gmail sending limits, 2026-11"),
    "gmail": Ceiling(500, 100, "secondary pages, 2026-11; Google names no figure"),
    "microsoft365": Ceiling(10_000, 500, "Microsoft Learn, Exchange Online limits (a copy), 2026-11"),
    "outlook": Ceiling(200, 100, "unverified, 2026-11; Microsoft publishes subscribers' figure (5,000) only"),
    "yahoo": Ceiling(500, 100, "Yahoo Help, business mail limits, 2026-11"),
    "aol": Ceiling(500, 100, "as Yahoo, which runs it, 2026-11"),
    "icloud": Ceiling(1000, 500, "Apple Support, iCloud Mail limits, 2026-11"),
}
_UNKNOWN = Ceiling(200, 100, "none published, 2026-11; a cautious start")


def ceiling(provider: str) -> Ceiling:
    """Of the provider with this id; a cautious one where nothing was published."""
    return _CEILINGS.get(provider, _UNKNOWN)
