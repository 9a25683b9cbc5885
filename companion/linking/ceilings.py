"""How much a provider lets a mailbox send (mail.md 8). A user may lower a figure, never raise it. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What the provider allows: recipients in any 24 hours, and recipients of one message.

    `source` says which public copy of which page was read, and when; a figure that no page of the provider gives is
    called unverified.
    """

    per_day: int
    per_message: int
    source: str


_CEILINGS = {
    "google_workspace": Ceiling(
        2000, 100, "support.google.com/a/answer/166852 (trial accounts: 500), read 2026-11-25"
    ),
    "gmail": Ceiling(
        500, 100, "unverified: secondary pages agree, none of Google's was found, read 2026-11-25"
    ),
    "microsoft365": Ceiling(
        10_000,
        500,
        "a day: Microsoft's own text in MicrosoftDocs/office-docs-powershell#13186; of a message: unverified, a copy "
        "of Microsoft Learn, Exchange Online limits; read 2026-11-25",
    ),
    "outlook": Ceiling(
        200, 100, "unverified: only subscribers' figure (5,000) is published, reports vary; read 2026-11-25"
    ),
    "yahoo": Ceiling(
        500,
        100,
        "help.yahoo.com SLN17518, on business mail; that it holds for all is unverified; read 2026-11-25",
    ),
    "aol": Ceiling(500, 100, "unverified: taken from Yahoo, which runs it; 2026-11-25"),
    "icloud": Ceiling(1000, 500, "support.apple.com/102198, read 2026-11-25"),
}
_UNKNOWN = Ceiling(200, 100, "unverified: no figure was found, so a cautious start; 2026-11-25")


def ceiling(provider: str) -> Ceiling:
    """Of the provider with this id; a cautious one where nothing was published."""
    return _CEILINGS.get(provider, _UNKNOWN)
