"""Blocklists (RFC 5782): whether the domain, and the addresses of its own servers, are on one.

The domain is asked of all lists; addresses only where they are the domain's own. A list that doesn't answer our
resolver (most want a resolver of one's own, not a public one) says nothing, and nothing is made of it.
"""

from __future__ import annotations

from typing import Literal

from companion.core.wording import say, sentences
from companion.dns.outcomes import Answer, Failed, FailureKind
from companion.health import fixes
from companion.health.blocklist_table import LISTS, Blocklist, reasons
from companion.health.findings import Finding
from companion.health.own_servers import own_addresses
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("blocklists", subject)
    if not subject.lists:
        return Verdict((_not_agreed(scribe),))
    addresses, _ = own_addresses(subject, sheet)
    # A list of IPv4 addresses has none of the other kind; of those a provider's whole network stands for one.
    turned = {
        str(one): one.reverse_pointer.removesuffix(".in-addr.arpa") for one in addresses if one.version == 4
    }
    targets = {"domain": {subject.organisation: subject.organisation}, "address": turned}
    listed: list[tuple[Blocklist, Finding]] = []
    silent: list[Blocklist] = []
    asked = 0
    for of in LISTS:
        if not targets[of.of]:
            continue
        states = {shown: look(sheet, of, name) for shown, name in targets[of.of].items()}
        on = [shown for shown, state in states.items() if state == "listed"]
        if on:
            listed.append((of, _listed(scribe, sheet, of, on, targets[of.of])))
        elif "silent" in states.values():
            silent.append(of)
            continue
        asked += 1
    findings = [finding for _, finding in listed]
    if silent:
        findings.append(_silent(scribe, sheet, silent))
    if not asked:
        kinds = {_failure(sheet, of) for of in silent}
        for kind in ("servfail", "broken", "timeout", "unreachable"):
            if kind in kinds and not kinds & {None, "refused"}:  # nobody got as far as the lists
                probes = (sheet.evidence("A", f"{of.probe}.{of.zone}") for of in silent)
                return scribe.unasked(kind, *probes)
        return Verdict(tuple(findings), failed="refused")
    if not listed:
        title = say("On no blocklist")
        findings.append(
            scribe.finding(
                "ok",
                "ok",
                title,
                say(
                    "{n, plural, one {# list} other {# lists}} answered, and none has {domain}.",
                    n=asked,
                    domain=subject.organisation,
                ),
            )
        )
        if any(
            of.major for of in silent
        ):  # it may be the one that has the domain: what was known still holds
            return Verdict(tuple(findings), failed="refused")
    repairs = {
        finding.id: _proof([of for of, other in listed if other is not finding]) for _, finding in listed
    }
    return Verdict(tuple(findings), _proof([of for of, _ in listed]), repairs)


def look(sheet: Sheet, of: Blocklist, name: str) -> Literal["listed", "clear", "silent"]:
    """How one list stands to one name (an address turned round)."""
    outcome = sheet.ask("A", f"{name}.{of.zone}")
    probe = sheet.ask("A", f"{of.probe}.{of.zone}")
    if isinstance(outcome, Answer):
        return "listed" if reasons(of, outcome.records) else "silent"
    alive = isinstance(probe, Answer) and bool(reasons(of, probe.records))
    return "clear" if alive and not isinstance(outcome, Failed) else "silent"


def _failure(sheet: Sheet, of: Blocklist) -> FailureKind | None:
    probe = sheet.ask("A", f"{of.probe}.{of.zone}")
    return probe.kind if isinstance(probe, Failed) else None


def _listed(scribe: Scribe, sheet: Sheet, of: Blocklist, on: list[str], names: dict[str, str]) -> Finding:
    seen = tuple(sheet.evidence("A", f"{names[shown]}.{of.zone}") for shown in on)
    why = dict.fromkeys(reason for one in seen for reason in reasons(of, one.answer))
    listed = say("{name} lists {on}: {why}.", name=of.name, on=on, why=tuple(why))
    rejected = (
        say("Many inboxes reject mail from listed domains.")
        if of.of == "domain"
        else say("Many inboxes reject mail from listed servers.")
    )
    text = sentences(listed, rejected)
    fix = fixes.fix(
        say("Find the cause and end it, then ask {name} to take it off.", name=of.name),
        None,
        say("Look it up at {page}", page=of.page),
        say("End the cause: a forged or cracked account, a list of people who never asked for your mail"),
        say("Ask for removal on the same page"),
    )
    severity: Literal["stop", "fix"] = "stop" if of.major else "fix"
    return scribe.finding(of.id, severity, say("{on} is on a blocklist", on=on[0]), text, *seen, fix=fix)


def _not_agreed(scribe: Scribe) -> Finding:
    text = say(
        "They learn which domain is asked for, and you linked this mailbox before we asked whether you agree. "
        "Link it anew to agree. Not counted in your score."
    )
    return scribe.finding("not_agreed", "unknown", say("Lists weren't asked"), text)


def _silent(scribe: Scribe, sheet: Sheet, lists: list[Blocklist]) -> Finding:
    names = [of.name for of in lists]
    text = say(
        "{names}: {n, plural, one {this list does} other {these lists do}} not answer your resolver. "
        "That says nothing about your domain. Lists refuse public resolvers; a resolver of your own "
        "network would get an answer.",
        names=names,
        n=len(names),
    )
    seen = (sheet.evidence("A", f"{of.probe}.{of.zone}") for of in lists)
    return scribe.finding("unanswered", "unknown", say("Some lists don't answer"), text, *seen)


def _proof(listed: list[Blocklist]) -> Proof:
    """`broken`: on a list that so many receivers obey that nothing else helps."""
    return Proof(0.0 if listed else 1.0, broken=any(of.major for of in listed))
