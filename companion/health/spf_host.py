"""May this server send as this domain? `check_host` of RFC 7208, over the answers on a sheet. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from companion.health.sheet import Sheet
from companion.health.spf_course import MOST_HOSTS, MOST_LOOKUPS, MOST_VOIDS, Result, SpfError
from companion.health.spf_macros import MOST_NAME, Sender, asked_name
from companion.health.spf_sender import Pending, SenderCourse


@dataclass(frozen=True, slots=True)
class Ruling:
    """What receivers come to. `explanation`: the domain's own words, on fail only, ASCII. `error`: a sentence that says
    why there is no verdict (temperror, permerror)."""

    result: Result
    explanation: str | None = None
    lookups: int = 0
    void_lookups: int = 0
    error: str | None = None


def check_host(sender: Sender, sheet: Sheet) -> Ruling:
    """The ruling on one sender. It counts once `sheet.missing` stays empty. Never raises."""
    domain = asked_name(sender.domain)
    if domain is None or "." not in domain or sender.domain.endswith("]") or len(sender.domain) > MOST_NAME:
        return Ruling("none")  # section 4.3: malformed, not fully qualified, or an address in brackets
    course = SenderCourse(sheet, sender)
    try:
        found = course.run(domain)
        explanation = course.explain() if found.result == "fail" else None
    except Pending:
        return Ruling("temperror")
    error = _sentence(found.error) if found.error is not None else None
    return Ruling(found.result, explanation, found.lookups, len(found.voids), error)


def _sentence(error: SpfError) -> str:
    return {
        "syntax": f"The SPF record of {error.domain} has a mistake at “{error.term}”.",
        "several": f"{error.domain} has several SPF records.",
        "missing": f"{error.domain} has no SPF record, and “{error.via or error.term}” leads there.",
        "loop": f"The SPF record of {error.domain} leads back to {error.term}.",
        "hosts": f"“{error.term}” of {error.domain} names more than {MOST_HOSTS} mail servers.",
        "lookups": f"More than {MOST_LOOKUPS} look-ups are needed, at “{error.term}” of {error.domain}.",
        "voids": f"More than {MOST_VOIDS} look-ups find nothing, at “{error.term}” of {error.domain}.",
        "unasked": f"The DNS gave no usable answer to {error.term} at {error.domain}.",
    }[error.kind]
