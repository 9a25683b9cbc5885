"""DKIM (RFC 6376): public keys in the DNS, under the selectors that are worth a try.

No selector found is no proof of anything: the DNS can't be asked which ones there are. Then the check says which ones
it tried, and the score leaves DKIM out. A bad key counts only where mail is surely or usually signed with its selector;
an old key under a common name says nothing about today's mail.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.wording import as_said
from companion.dns.outcomes import Answer, Failed
from companion.health import dkim_findings as say
from companion.health.dkim_findings import Found
from companion.health.dkim_key import looks_like, read_key
from companion.health.dkim_selectors import COMMON as COMMON
from companion.health.dkim_selectors import Candidate, aligned, candidates
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

SEVERAL = 0.5  # receivers take any of several keys, so about every other message fails
ABSENT = ("missing", "revoked")


@dataclass(frozen=True, slots=True)
class _Looked:
    found: list[Found]
    missing: list[Candidate]
    failed: dict[Candidate, Failed]


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """The best key found decides."""
    scribe = Scribe("dkim", subject)
    provider = sheet.provider(subject)
    all_of_them = candidates(subject, provider)
    looked = _look(sheet, all_of_them)
    where = as_said(provider.name) if provider else say.HOST
    strangers = [one for one in subject.signatures if not aligned(one.domain, subject)]
    if strangers and len(strangers) == len(subject.signatures):
        # What was really seen goes before what the DNS could allow.
        finding = say.unaligned(scribe, tuple(dict.fromkeys(one.domain for one in strangers)), where)
        return Verdict((finding,), Proof(0.0, seen=True), {finding.id: Proof(1.0, seen=True)})
    # Where it was seen what mail is signed with, a key under a common name says nothing.
    known = any(one.seen for one in all_of_them)
    best = min((one for one in looked.found if one.candidate.counts or not known), key=_rank, default=None)
    if best is not None and best.key.state == "good":
        return _good(scribe, sheet, best)
    unheard = {one: failed for one, failed in looked.failed.items() if one.counts or not known}
    likely = any(one.counts for one in unheard) or not any(one.counts for one in all_of_them)
    astray = _astray(sheet, all_of_them) if best is None else None
    if unheard and (likely or best is not None or astray is not None):
        # A good key may stand there, and then nothing is wrong.
        asked = (sheet.evidence("TXT", one.host) for one in looked.failed)
        return scribe.unasked(next(iter(unheard.values())).kind, *asked)
    receiving = sheet.ask("MX", subject.domain) if subject.provider is None else None
    if isinstance(receiving, Failed):  # then nobody knows under which names its provider signs
        return scribe.unasked(receiving.kind, sheet.evidence("MX", subject.domain))
    if astray is not None:
        finding = say.misplaced(scribe, astray, sheet.evidence("TXT", doubled(astray.candidate)))
        return Verdict((finding,), Proof(0.0, absent=True), {finding.id: Proof(1.0)})
    gone = next((one for one in looked.missing if one.seen), None)
    if gone is not None and (best is None or not best.candidate.counts):
        finding = say.missing(scribe, gone, sheet.evidence("TXT", gone.host), where)
    elif best is not None:
        finding = say.bad(scribe, best, sheet.evidence("TXT", best.candidate.host), where)
        if not best.candidate.counts:
            # Mended it is a key that is found, and counts as one.
            offered = finding.fix is not None and finding.fix.record is not None
            return Verdict((finding,), None, {finding.id: Proof(1.0)} if offered else {})
    else:
        asked = (sheet.evidence("TXT", one.host) for one in all_of_them)
        finding = say.not_found(scribe, tuple(one.selector for one in all_of_them), where, tuple(asked))
        # A key that was found before may be under the name that nobody answered for: it still holds.
        return Verdict((finding,), failed=next((failed.kind for failed in unheard.values()), None))
    absent = finding.id.removeprefix("dkim.") in ABSENT
    return Verdict((finding,), Proof(0.0, absent=absent), {finding.id: Proof(1.0)})


def _look(sheet: Sheet, all_of_them: tuple[Candidate, ...]) -> _Looked:
    looked = _Looked([], [], {})
    for one in all_of_them:
        outcome = sheet.ask("TXT", one.host)
        if isinstance(outcome, Failed):
            looked.failed[one] = outcome
            continue
        texts = outcome.records if isinstance(outcome, Answer) else ()
        keys = [(text, key) for text in texts if (key := read_key(text) or looks_like(text))]
        rivals = tuple(text for text, _ in keys)
        looked.found.extend(Found(one, text, key, rivals) for text, key in keys)
        if not keys:
            looked.missing.append(one)
    return looked


def doubled(one: Candidate) -> str:
    """Where a key stands if the whole name is pasted into a page that adds the domain itself."""
    return f"{one.host}.{one.domain}"


def _astray(sheet: Sheet, all_of_them: tuple[Candidate, ...]) -> Found | None:
    found = (
        Found(one, text, key, (text,))
        for one in all_of_them
        if one.counts
        for text in sheet.records("TXT", doubled(one))
        if (key := read_key(text)) is not None and key.state == "good"
    )
    return next(iter(tuple(found)), None)  # each is asked for in one round


def _rank(found: Found) -> tuple[int, bool, bool, bool, bool, int]:
    """Best first: usable, then sure to be in use, then not testing, then RSA (all receivers know it), then long."""
    key, order = found.key, ("good", "short", "broken", "revoked")
    usual = (not found.candidate.counts, key.testing, key.algorithm != "rsa", len(found.rivals) > 1)
    return order.index(key.state), *usual, -(key.bits or 0)


def _good(scribe: Scribe, sheet: Sheet, best: Found) -> Verdict:
    seen = sheet.evidence("TXT", best.candidate.host)
    if len(best.rivals) > 1:
        finding = say.several(scribe, best, seen)
        return Verdict((finding,), Proof(SEVERAL), {finding.id: Proof(1.0)})
    return Verdict((say.good(scribe, best, seen),), Proof(1.0))
