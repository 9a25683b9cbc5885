"""How well a message was proven to be its author's, as the server that took it saw it. Pure; never raises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from companion.dns.organisation import organisation
from companion.syncing.authres.results import Result, Results

PROVEN = "pass"


@dataclass(frozen=True, slots=True)
class Proven:
    """`dkim`, `spf`, `dmarc`: results in the words of RFC 8601, empty where nothing is said. Aligned: it passed, for
    the domain in From or one of the same organisation. `dkim_domain` and `selector` are of the signature that proves
    most."""

    server: str
    dkim: str
    dkim_aligned: bool
    dkim_domain: str
    selector: str
    spf: str
    spf_aligned: bool
    spf_domain: str
    dmarc: str

    @property
    def known(self) -> bool:
        """Whether it says anything about the author."""
        return bool(self.dkim or self.spf or self.dmarc)

    @property
    def author(self) -> bool:
        """Whether the author is proven."""
        return self.dmarc == PROVEN or self.dkim_aligned or self.spf_aligned


def proven(found: Results, domain: str) -> Proven:
    """`domain`: in From."""
    signature = _best((one for one in found.results if one.method == "dkim"), domain, "header.d", "header.i")
    envelope = _best(
        (one for one in found.results if one.method == "spf"), domain, "smtp.mailfrom", "smtp.helo"
    )
    policy = next((one for one in found.results if one.method == "dmarc"), None)
    dkim_domain = signature.domain("header.d", "header.i") if signature else ""
    spf_domain = envelope.domain("smtp.mailfrom", "smtp.helo") if envelope else ""
    return Proven(
        found.server,
        signature.result if signature else "",
        signature is not None and signature.result == PROVEN and aligned(dkim_domain, domain),
        dkim_domain,
        signature.domain("header.s") if signature else "",
        envelope.result if envelope else "",
        envelope is not None and envelope.result == PROVEN and aligned(spf_domain, domain),
        spf_domain,
        policy.result if policy else "",
    )


def aligned(one: str, other: str) -> bool:
    """Of the same organisation (RFC 9989 section 5.3: relaxed)."""
    return bool(one) and (one == other or organisation(one) == organisation(other))


def _best(found: Iterable[Result], domain: str, *names: str) -> Result | None:
    """The one that proves most: valid and aligned, valid, any."""

    def rank(one: Result) -> tuple[bool, bool]:
        return one.result != PROVEN, not aligned(one.domain(*names), domain)

    return min(found, key=rank, default=None)
