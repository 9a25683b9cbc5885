"""DKIM (RFC 6376): public keys in the DNS, under the selectors that are worth a try.

No selector found is no proof of anything: the DNS can't be asked which ones there are. Then the check says which ones
it tried, and the score leaves DKIM out. A bad key counts only where the provider itself signs with its selector; an
old key under a common name says nothing about today's mail.
"""

from __future__ import annotations

from companion.dns.outcomes import Answer, Failed
from companion.health import fixes
from companion.health.dkim_key import ADVISED_BITS, LEAST_BITS, Key, not_testing, read_key
from companion.health.findings import Evidence, Finding
from companion.health.providers import Provider
from companion.health.score import Proof
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

COMMON = ("default", "dkim", "google", "k1", "key1", "mail", "s1", "s2", "selector1", "selector2", "smtp")


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    """The best key found decides."""
    scribe = Scribe("dkim", subject)
    provider = sheet.provider(subject)
    likely = provider.selectors if provider else ()
    hosts = {name: f"{name}._domainkey.{subject.domain}" for name in (*likely, *COMMON)}
    outcomes = {name: sheet.ask("TXT", host) for name, host in hosts.items()}
    keys = {
        name: best
        for name, outcome in outcomes.items()
        if (best := _best(outcome.records if isinstance(outcome, Answer) else ()))
    }
    if keys:
        name, (text, key) = min(keys.items(), key=lambda found: (_rank(found[1][1]), found[0] not in likely))
        seen = sheet.evidence("TXT", hosts[name])
        if key.state == "good":
            return Verdict((_good(scribe, hosts[name], seen, text, key),), Proof(1.0))
        finding = _bad(scribe, seen, key, _where(provider), counts=name in likely)
        if name not in likely:
            return Verdict((finding,))
        return Verdict((finding,), Proof(0.0, absent=key.state == "revoked"), {finding.id: Proof(1.0)})
    failed = {name: outcome for name, outcome in outcomes.items() if isinstance(outcome, Failed)}
    for name, outcome in failed.items():
        if name in likely or not likely:
            return scribe.unasked(outcome.kind, *(sheet.evidence("TXT", hosts[name]) for name in failed))
    return Verdict(
        (
            _not_found(
                scribe, tuple(hosts), _where(provider), [sheet.evidence("TXT", h) for h in hosts.values()]
            ),
        )
    )


def _best(texts: tuple[str, ...]) -> tuple[str, Key] | None:
    found = [(text, key) for text in texts if (key := read_key(text))]
    return min(found, key=lambda pair: _rank(pair[1]), default=None)


def _rank(key: Key) -> tuple[int, bool, bool, int]:
    """Best first: usable, then not testing, then RSA (all receivers know it), then long."""
    order = ("good", "short", "broken", "revoked")
    return order.index(key.state), key.testing, key.algorithm != "rsa", -(key.bits or 0)


def _where(provider: Provider | None) -> str:
    return provider.name if provider else "your mail host"


def _not_found(scribe: Scribe, tried: tuple[str, ...], where: str, asked: list[Evidence]) -> Finding:
    text = (
        f"We tried the usual names ({', '.join(tried)}) and found no key. Your mail may still be signed under "
        "another name. Not counted in your score."
    )
    fix = fixes.fix(f"If your mail isn't signed, turn it on at {where}, then add the record it shows.")
    return scribe.finding("not_found", "unknown", "No signing key found", text, *asked, fix=fix)


def _good(scribe: Scribe, host: str, seen: Evidence, text: str, key: Key) -> Finding:
    title = f"{key.bits}-bit key found" if key.bits else "Ed25519 key found"
    if key.testing:
        record = fixes.txt(scribe.subject, host, not_testing(text), replaces=text)
        why = "The record says that you are only testing (t=y), so receivers may treat your mail as unsigned."
        fix = fixes.fix("Remove t=y from the record.", record)
        return scribe.finding("testing", "hint", "Signing is marked as a test", why, seen, fix=fix)
    if key.bits is not None and key.bits < ADVISED_BITS:
        fix = fixes.fix(f"Make a new key of {ADVISED_BITS} bits where your mail is signed.")
        return scribe.finding(
            "key_length", "hint", title, f"It works. {ADVISED_BITS} bits are advised today.", seen, fix=fix
        )
    return scribe.finding("ok", "ok", title, "Receivers can check the signature of your mail.", seen)


def _bad(scribe: Scribe, seen: Evidence, key: Key, where: str, *, counts: bool) -> Finding:
    match key.state:
        case "revoked":
            title, text = "The signing key is withdrawn", "The record is there, but its key is empty."
        case "short":
            title = "The signing key is too short"
            text = f"Receivers ignore keys under {LEAST_BITS} bits; this one has {key.bits}."
        case _:
            title, text = "The signing key can't be used", key.why
    fix = fixes.fix(f"Turn signing on again at {where}, then add the record it shows.")
    if counts:
        return scribe.finding(key.state, "stop", title, text, seen, fix=fix)
    text += " Your mail may be signed under another name. Not counted in your score."
    return scribe.finding(key.state, "unknown", title, text, seen, fix=fix)
