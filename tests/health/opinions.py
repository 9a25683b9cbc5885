"""What we and what checkdmarc say of a domain, in the same words, so that they can be compared."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from companion.dns.resolver import Resolver
from companion.health import bimi, dmarc, dnssec, mta_sts, mx, spf, tls_rpt
from companion.health.checkup import settle
from companion.health.dmarc_record import DmarcRecord, parse
from companion.health.sheet import Sheet, Subject
from companion.health.spf_walk import walk
from companion.health.verdict import Verdict
from tests.rig.knotrig import Knot
from tests.rig.oracle import Oracle

T = TypeVar("T")
Facts = dict[str, object]
NONE, VALID, INVALID = "none", "valid", "invalid"


def ours(server: Knot, who: Subject) -> Facts:
    return asyncio.run(_ours(server, who))


async def _ours(server: Knot, who: Subject) -> Facts:
    resolver = Resolver([(server.host, server.port)])

    async def said(rule: Callable[[Sheet], T]) -> T:
        return await settle(rule, resolver, who.at, fetch=lambda *_: b"")

    async def judged(rule: Callable[[Subject, Sheet], Verdict]) -> dict[str, tuple[str, ...]]:
        """The findings and where each was seen."""
        verdict = await said(lambda sheet: rule(who, sheet))
        return {
            one.id.partition(".")[2]: tuple(seen.question for seen in one.evidence)
            for one in verdict.findings
        }

    found = await said(lambda sheet: walk(sheet, who.domain))
    senders = frozenset(await judged(spf.judge))
    policy, mail = await judged(dmarc.judge), await judged(mx.judge)
    facts: Facts = {"spf": _worst(senders, {"none", "misspelt", "misplaced"}, _names(spf.BREAKING))}
    if facts["spf"] == VALID:
        facts |= {"spf look-ups": found.lookups, "spf void look-ups": len(found.voids)}
    facts["dmarc"] = _worst(frozenset(policy), {"none", "misplaced"}, {"several", "syntax", "twice"})
    if await said(lambda sheet: dmarc.policy_of(who, sheet)) is None and facts["dmarc"] == VALID:
        facts["dmarc"] = INVALID
    if facts["dmarc"] == VALID:
        where = _standing(policy)
        facts["dmarc stands at"] = where
        record = await said(lambda sheet: _record(sheet, where))
        assert record is not None
        below = where != who.domain and record.sp is not None
        facts["dmarc policy"] = (record.sp if below else record.p) or "none"
        facts["reports go to"] = frozenset(address.lower() for address, _ in record.reports_to)
        facts["reports refused"] = frozenset(
            seen.partition("._report._dmarc.")[2] for seen in policy.get("reports_refused", ())
        )
    facts["mx"] = next(iter(mail)).replace("implicit", "none")  # it only says that there is no record
    for name, rule in (("mta-sts", mta_sts.judge), ("tls-rpt", tls_rpt.judge), ("bimi", bimi.judge)):
        facts[name] = _worst(frozenset(await judged(rule)), {"none"}, {"several", "syntax", "https"})
    facts["dnssec"] = "ok" in await judged(dnssec.judge)
    return facts


def _worst(names: frozenset[str], absent: set[str], broken: set[str]) -> str:
    return NONE if names & absent else INVALID if names & broken else VALID


def _names(ids: frozenset[str]) -> set[str]:
    return {name.partition(".")[2] for name in ids}


def _standing(policy: dict[str, tuple[str, ...]]) -> str:
    """The domain whose record the findings are about, by what they were seen at."""
    seen = (question.removeprefix("TXT at ") for questions in policy.values() for question in questions)
    return next(
        name.partition("._report._dmarc.")[0] if "._report." in name else name.removeprefix("_dmarc.")
        for name in seen
    )


def _record(sheet: Sheet, where: str) -> DmarcRecord | None:
    return next(filter(None, map(parse, sheet.records("TXT", f"_dmarc.{where}"))), None)


def theirs(oracle: Oracle, who: Subject) -> Facts:
    sender, policy, mail = oracle.spf(who.domain), oracle.dmarc(who.domain), oracle.mx(who.domain)
    facts: Facts = {"spf": _state(sender)}
    if facts["spf"] == VALID:
        facts |= {"spf look-ups": sender["dns_lookups"], "spf void look-ups": sender["void_dns_lookups"]}
    facts["dmarc"] = _state(policy)
    if facts["dmarc"] == VALID:
        facts["dmarc stands at"], tags = policy["location"], policy["tags"]
        sub = policy["location"] != who.domain
        facts["dmarc policy"] = tags["sp" if sub else "p"]["value"]
        places = tags["rua"]["value"] if "rua" in tags else []
        facts["reports go to"] = frozenset(
            one["address"].lower() for one in places if one["scheme"] == "mailto"
        )
        told = (word.partition(" does not indicate that it accepts")[::2] for word in policy["warnings"])
        facts["reports refused"] = frozenset(domain.split()[-1] for domain, rest in told if rest)
    facts["mx"] = _mail(mail)
    facts["mta-sts"], facts["tls-rpt"] = oracle.mta_sts(who.domain), oracle.tls_rpt(who.domain)
    facts["bimi"] = oracle.bimi(who.domain)
    facts["dnssec"] = oracle.dnssec(who.domain)
    return facts


def _state(said: dict[str, Any]) -> str:
    if said["valid"]:
        return VALID
    absent = ("An SPF record does not exist", "A DMARC record does not exist", "The domain does not exist")
    return (
        NONE
        if said["record"] is None
        and said["error"].startswith((*absent, "The DMARC record must be located at"))
        else INVALID
    )


def _mail(said: dict[str, Any]) -> str:
    warned = " ".join(said.get("warnings", ()))
    if "null MX record" in warned:
        return "null"
    if not said["hosts"]:
        return "none"
    alive = [bool(host["addresses"]) for host in said["hosts"]]
    if not all(alive):
        return "dead_host" if any(alive) else "unreachable"
    return "alias" if "CNAME alias" in warned else "ok"
