"""The sentences and records of the DKIM check: one function a defect."""

from __future__ import annotations

from dataclasses import dataclass

from companion.health import fixes
from companion.health.dkim_key import ADVISED_BITS, LEAST_BITS, Key, mended, not_testing
from companion.health.dkim_selectors import Candidate
from companion.health.findings import Evidence, Finding
from companion.health.verdict import Scribe


@dataclass(frozen=True, slots=True)
class Found:
    """A key record. `rivals`: all of those under the same selector, itself too."""

    candidate: Candidate
    text: str
    key: Key
    rivals: tuple[str, ...]


def not_found(scribe: Scribe, tried: tuple[str, ...], where: str, asked: tuple[Evidence, ...]) -> Finding:
    text = (
        f"We tried the usual names ({', '.join(tried)}) and found no key. Your mail may still be signed under "
        "another name. Not counted in your score."
    )
    fix = fixes.fix(f"If your mail isn't signed, turn it on at {where}, then add the record it shows.")
    return scribe.finding("not_found", "unknown", "No signing key found", text, *asked, fix=fix)


def missing(scribe: Scribe, gone: Candidate, seen: Evidence, where: str) -> Finding:
    text = f"Your mail is signed, but receivers find no key for it. {gone.how}"
    fix = fixes.fix(f"Add the record that {where} shows for the selector “{gone.selector}”.")
    return scribe.finding("missing", "stop", "The signing key is missing", text, seen, fix=fix)


def unaligned(scribe: Scribe, domains: tuple[str, ...], where: str) -> Finding:
    names, domain = ", ".join(domains), scribe.subject.domain
    text = f"Messages of yours that came back were signed by {names} only. That doesn't prove that they are {domain}'s."
    fix = fixes.fix(f"Turn on signing for {domain} at {where}, then add the record it shows.")
    return scribe.finding("unaligned", "stop", "Mail is signed in another's name", text, fix=fix)


def misplaced(scribe: Scribe, found: Found, seen: Evidence) -> Finding:
    host = found.candidate.host
    text = f"It stands at {host}.{found.candidate.domain}; receivers only look at {host}."
    fix = fixes.fix("Add it there.", fixes.txt(scribe.subject, host, found.text))
    return scribe.finding("misplaced", "stop", "The signing key is in the wrong place", text, seen, fix=fix)


def several(scribe: Scribe, best: Found, seen: Evidence) -> Finding:
    others = [text for text in best.rivals if text != best.text]
    text = f"Receivers take any of them, so they refuse signatures now and then. {best.candidate.how}"
    steps = (f"Delete this record: {other}" for other in others)
    fix = fixes.fix(
        f"Keep the one that your mail is signed with: ask {best.candidate.whose or 'your mail host'}.",
        None,
        *steps,
    )
    title = f"{len(best.rivals)} keys under one name"
    return scribe.finding("several", "fix", title, text, seen, fix=fix)


def good(scribe: Scribe, found: Found, seen: Evidence) -> Finding:
    key, how = found.key, found.candidate.how
    title = f"{key.bits}-bit key found" if key.bits else "Ed25519 key found"
    if key.testing:
        record = fixes.txt(scribe.subject, found.candidate.host, not_testing(found.text), replaces=found.text)
        why = f"The record says that you are only testing (t=y), so receivers may treat your mail as unsigned. {how}"
        fix = fixes.fix("Remove t=y from the record.", record)
        return scribe.finding("testing", "hint", "Signing is marked as a test", why, seen, fix=fix)
    if key.bits is not None and key.bits < ADVISED_BITS:
        fix = fixes.fix(f"Make a new key of {ADVISED_BITS} bits where your mail is signed.")
        text = f"It works. {ADVISED_BITS} bits are advised today. {how}"
        return scribe.finding("key_length", "hint", title, text, seen, fix=fix)
    if key.algorithm == "ed25519":
        text = f"Many receivers can't check this kind yet. {how}"
        fix = fixes.fix(f"Sign with an RSA key of {ADVISED_BITS} bits as well.")
        return scribe.finding("ed25519", "hint", title, text, seen, fix=fix)
    return scribe.finding("ok", "ok", title, f"Receivers can check the signature of your mail. {how}", seen)


def bad(scribe: Scribe, found: Found, seen: Evidence, where: str) -> Finding:
    key, candidate = found.key, found.candidate
    match key.state:
        case "revoked":
            title, text = "The signing key is withdrawn", "The record is there, but its key is empty."
        case "short":
            title = "The signing key is too short"
            text = f"Receivers ignore keys under {LEAST_BITS} bits; this one has {key.bits}."
        case _:
            title, text = "The signing key can't be used", key.why
    value = mended(found.text) if key.state == "broken" else None
    if value is not None:
        record = fixes.txt(scribe.subject, candidate.host, value, replaces=found.text)
        others = (f"Delete this record: {other}" for other in found.rivals if other != found.text)
        fix = fixes.fix("Change the record to this one.", record, *others)
    else:
        again = (
            "Turn signing on again" if key.state == "revoked" else f"Make a new key of {ADVISED_BITS} bits"
        )
        fix = fixes.fix(f"{again} at {where}, then put the record it shows in this one's place.")
    text = f"{text} {candidate.how}"
    if candidate.counts:
        return scribe.finding(key.state, "stop", title, text, seen, fix=fix)
    text += " Your mail may be signed under another name. Not counted in your score."
    return scribe.finding(key.state, "unknown", title, text, seen, fix=fix)
