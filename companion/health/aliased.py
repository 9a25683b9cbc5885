"""Fixes of records that don't stand under the name where they are found, so that there is nothing to paste over. The
name is an alias (CNAME): beside one no other record can stand (RFC 1034 section 3.6.2). Or a wildcard answers for it:
one under the name itself takes its place (RFC 4592 section 2.2.1). Pure.
"""

from __future__ import annotations

from dataclasses import replace

from companion.core.wording import Said, say
from companion.health import fixes
from companion.health.findings import Finding, Fix, Record
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Verdict


def placed(subject: Subject, sheet: Sheet, verdict: Verdict) -> Verdict:
    """The verdict with each fix where its record can be set."""
    return replace(verdict, findings=tuple(_placed(subject, sheet, finding) for finding in verdict.findings))


def _placed(subject: Subject, sheet: Sheet, finding: Finding) -> Finding:
    fix = finding.fix
    if (
        fix is None
        or fix.record is None
        or fix.record.type != "TXT"
        or fix.record.host == subject.organisation
    ):
        return finding
    target, wildcard = sheet.alias(fix.record.host), _wildcard(subject, sheet, fix.record)
    if target is None and wildcard is not None:
        keeps = say(
            "The one that is found stands at {wildcard}, for all names: leave that as it is",
            wildcard=wildcard,
        )
        added = fixes.fix(fix.text, replace(fix.record, replaces=None), keeps, *_more(fix))
        return replace(finding, fix=added)
    if target is None:
        return finding
    return replace(finding, fix=_moved(subject, finding, fix, fix.record, target))


def _wildcard(subject: Subject, sheet: Sheet, record: Record) -> str | None:
    """The wildcard that has the very record that the fix would replace."""
    if record.replaces is None:
        return None
    above, found = record.host, list[str]()
    while above != subject.organisation and "." in above:
        above = above.partition(".")[2]
        if record.replaces in sheet.records("TXT", f"*.{above}"):
            found.append(f"*.{above}")
    return found[0] if found else None


def _more(fix: Fix) -> tuple[Said, ...]:
    """The steps of its own."""
    return tuple(step for step in fix.steps[1:-1] if step != fixes.PIECES)


def _moved(subject: Subject, finding: Finding, fix: Fix, record: Record, target: str) -> Fix:
    host, more = record.host, _more(fix)
    if record.replaces is not None and f".{target}".endswith(f".{subject.organisation}"):
        there = replace(record, host=target, name=fixes.relative(target, subject.organisation))
        return fixes.fix(
            fix.text, there, say("It stands at {target}, where {host} leads", target=target, host=host), *more
        )
    whose = say("{host} leads to {target}. Ask whoever runs that", host=host, target=target)
    if finding.check == "dkim":  # who signs changes the keys there; a copy of one would soon be old
        return fixes.fix(say("{whose} to mend the record there.", whose=whose))
    empty = say("{host} leads to {target}, where nothing stands", host=host, target=target)
    ask = (
        empty
        if record.replaces is None
        else say("{whose} to do so there; or look after it yourself", whose=whose)
    )
    gone = say("Delete the CNAME at {host}, which leads to {target}", host=host, target=target)
    return fixes.fix(fix.text, replace(record, replaces=None), ask, gone, *more)
