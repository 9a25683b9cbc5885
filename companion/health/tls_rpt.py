"""TLS reporting (RFC 8460): whether others tell the domain when they can't encrypt mail to it. Not in the score."""

from __future__ import annotations

import re

from companion.core.wording import say
from companion.dns.outcomes import Failed
from companion.health import fixes
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

_RECORD = re.compile(r"v=TLSRPTv1[ \t]*;[ \t]*rua=([^;]+)(?:;.*)?")
_PLACE = re.compile(r"(?:mailto:[^\s,;!@]+@[^\s,;!@]+|https://[^\s,;!]+)")


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("tls_rpt", subject)
    host = f"_smtp._tls.{subject.domain}"
    outcome = sheet.ask("TXT", host)
    seen = sheet.evidence("TXT", host)
    if isinstance(outcome, Failed):
        return scribe.unasked(outcome.kind, seen)
    records = sheet.policies(host, "v=TLSRPTv1")
    value = f"v=TLSRPTv1; rua=mailto:{subject.reader}"
    if not records:
        text = say("Optional. Nobody tells you when mail to you can't be encrypted.")
        fix = fixes.fix(say("Add this DNS record."), fixes.txt(subject, host, value))
        return Verdict(
            (scribe.finding("none", "hint", say("TLS reports aren't set up"), text, seen, fix=fix),)
        )
    if len(records) > 1:
        records = tuple(sorted(records, key=lambda text: not (usable(text))))  # one that works is kept
        text = say("Others then ignore all of them.")
        fix = fixes.fix(say("Keep one record."), None, *(fixes.delete(text) for text in records[1:]))
        title = say("{count} TLS reporting records, only one allowed", count=len(records))
        return Verdict((scribe.finding("several", "hint", title, text, seen, fix=fix),))
    if not usable(records[0]):
        record = fixes.txt(subject, host, _mended(records[0]) or value, replaces=records[0])
        text = say(
            "It must be “v=TLSRPTv1; rua=” and where to, mailto: or https:. As it is, no reports come."
        )
        fix = fixes.fix(say("Replace it with this one."), record)
        return Verdict(
            (
                scribe.finding(
                    "syntax", "hint", say("TLS reporting record has a mistake"), text, seen, fix=fix
                ),
            )
        )
    text = say("Others tell you when mail to you can't be encrypted.")
    return Verdict((scribe.finding("ok", "ok", say("TLS reports are on"), text, seen),))


def usable(record: str) -> bool:
    found = _RECORD.fullmatch(record.strip())
    return found is not None and all(_PLACE.fullmatch(place.strip()) for place in found[1].split(","))


def _mended(record: str) -> str | None:
    """The same places in the right form, where they can be told."""
    rest = re.sub(r"^\s*v\s*=\s*tlsrptv1[\s;,]*", "", record, flags=re.IGNORECASE)
    named = rest.partition("=")[2].rstrip("; ")
    places = [place.strip() for place in named.split(",") if place.strip()]
    made = ",".join(place if ":" in place else f"mailto:{place}" for place in places)
    fixed = f"v=TLSRPTv1; rua={made}"
    return fixed if usable(fixed) else None
