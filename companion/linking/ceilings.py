"""How much a provider lets a mailbox send (mail.md 8), and how large a message may be. Pure.

A user may lower a figure, never raise it.
"""

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


@dataclass(frozen=True, slots=True)
class Largest:
    """Bytes of a message as it is handed over: files take 37 % more there than on a disk. `source` as above."""

    size: int
    source: str


_MB = 1024 * 1024
_GMAIL = Largest(
    35_882_577,  # 25 MB of files, in base64
    "25 MB of attachments: support.google.com/a/answer/9050120; the figure: what smtp.gmail.com announces (SIZE), in "
    "many public logs; read 2026-11-26",
)
_LARGEST = {
    "google_workspace": _GMAIL,
    "gmail": _GMAIL,
    "microsoft365": Largest(
        35 * _MB,
        "what a tenant has unless an admin raises it to 150 MB at most: copies of Microsoft Learn, Exchange Online "
        "limits; its server takes 150 MB (SIZE) and sends back what the tenant does not allow; read 2026-11-26",
    ),
    "outlook": Largest(25 * _MB, "unverified: secondary pages say 20 to 34 MB; read 2026-11-26"),
    "yahoo": Largest(25 * _MB, "unverified: secondary pages agree, with what encoding adds; read 2026-11-26"),
    "aol": Largest(25 * _MB, "unverified: taken from Yahoo, which runs it; 2026-11-26"),
    "icloud": Largest(20 * _MB, "support.apple.com/102198, read 2026-11-25"),
    "zoho": Largest(20 * _MB, "unverified: secondary pages, of the free plan; read 2026-11-26"),
    "fastmail": Largest(50 * _MB, "unverified: one secondary page; read 2026-11-26"),
}
# Exim and many hosts take as much, Postfix 10 MB unless told otherwise: there the server's own figure decides when the
# message is handed over (mail/smtp.py).
_USUAL = Largest(50 * _MB, "unverified: no figure was found; 2026-11-26")


def largest(provider: str) -> Largest:
    """What a message of a mailbox at the provider with this id may have."""
    return _LARGEST.get(provider, _USUAL)
