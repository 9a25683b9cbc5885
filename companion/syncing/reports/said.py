"""What a receiver's report on a domain says, in our words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

MOST_COUNT = 10_000_000  # messages or sessions in one row; a higher number is a mistake, or a lie


@dataclass(frozen=True, slots=True)
class Source:
    """What one server sent From `domain`, as one receiver counted it. `dkim_aligned`, `spf_aligned`: proven for that
    domain. The signature and the envelope that were looked at stand beside it, empty where there was none.
    `override`: why the receiver did not follow the policy (forwarded, mailing_list …). `ip` is empty for the many small
    sources of a long report, which are summed up."""

    domain: str
    ip: str
    count: int
    disposition: str
    dkim_aligned: bool
    spf_aligned: bool
    dkim: str = ""
    dkim_domain: str = ""
    selector: str = ""
    spf: str = ""
    spf_domain: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class Sessions:
    """How many connections to `mx` ended with `result`: `success`, or a result type of RFC 8460 section 4.3."""

    policy: str
    result: str
    mx: str
    count: int


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A DMARC report about mail of `domain` between two moments (ms)."""

    org: str
    report_id: str
    domain: str
    begins: int
    ends: int
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class TlsReport:
    """A report on connections to the servers of `domain` between two moments (ms)."""

    org: str
    report_id: str
    domain: str
    begins: int
    ends: int
    sessions: tuple[Sessions, ...]


Report = Aggregate | TlsReport


def count(text: object) -> int:
    """A number of messages as written; 0 for what is none."""
    if isinstance(text, bool):
        return 0
    if isinstance(text, str) and text.strip().isascii() and text.strip().isdigit() and len(text) < 20:
        text = int(text)
    return min(max(text, 0), MOST_COUNT) if isinstance(text, int) else 0


def name(text: str, most: int = 253) -> str:
    """A host name, or what stands in for one, in the form in which it is compared; empty for anything else."""
    lowered = text.strip().strip("<>").rpartition("@")[2].rstrip(".").lower()
    return lowered if 0 < len(lowered) <= most and lowered.isprintable() and " " not in lowered else ""


def shown(text: str, most: int) -> str:
    """Words of a stranger on one line, without what no screen shows."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())[:most]
