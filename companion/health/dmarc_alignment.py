"""Whether what mail of this mailbox really bears counts for DMARC (RFC 9989 section 4.4)."""

from __future__ import annotations

from collections.abc import Iterator

from companion.core.wording import say
from companion.health import fixes
from companion.health.dkim_selectors import aligned
from companion.health.dmarc_older import Standing
from companion.health.dmarc_record import without_tag
from companion.health.findings import Evidence, Finding
from companion.health.verdict import Scribe


def alignment(scribe: Scribe, standing: Standing, seen: Evidence) -> Iterator[tuple[Finding, str]]:
    """A record by which its own signatures don't count. That no signature is ours at all is DKIM's to say."""
    subject, record = scribe.subject, standing.record
    # Above the organisation's own domain it is a registry's, and its own matter.
    if record.psd == "y" and standing.domain == subject.organisation:
        yield _registry(scribe, standing, seen)
    ours = [one for one in subject.signatures if aligned(one.domain, subject)]
    if not (record.strict_dkim and ours) or any(aligned(one.domain, subject, strictly=True) for one in ours):
        return
    value = without_tag(record.text, "adkim")
    domains = tuple(dict.fromkeys(one.domain for one in ours))
    text = say(
        "Your mail is signed by {domains}, and the record wants {domain} to the letter (adkim=s), so "
        "the signature doesn't count.",
        domains=domains,
        domain=subject.domain,
    )
    host = f"_dmarc.{standing.domain}"
    fix = fixes.fix(
        say("Remove adkim=s from the record."), fixes.txt(subject, host, value, replaces=record.text)
    )
    yield (
        scribe.finding("alignment", "stop", say("DMARC refuses your own signatures"), text, seen, fix=fix),
        value,
    )


def _registry(scribe: Scribe, standing: Standing, seen: Evidence) -> tuple[Finding, str]:
    """Each name right below such a domain is an organisation of its own (RFC 9989 section 4.10.2)."""
    value = without_tag(standing.record.text, "psd")
    text = say(
        "psd=y is for registries, whose names belong to others. With it, what a name below {domain} signs or sends "
        "doesn't count for {domain}.",
        domain=standing.domain,
    )
    record = fixes.txt(scribe.subject, f"_dmarc.{standing.domain}", value, replaces=standing.record.text)
    fix = fixes.fix(say("Remove psd=y from the record."), record)
    title = say("DMARC record calls the domain a registry")
    return scribe.finding("psd", "fix", title, text, seen, fix=fix), value
