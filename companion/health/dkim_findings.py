"""The sentences and records of the DKIM check: one function a defect."""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.wording import Said, say, sentences
from companion.health import fixes
from companion.health.dkim_key import ADVISED_BITS, LEAST_BITS, Key, mended, not_testing
from companion.health.dkim_selectors import Candidate
from companion.health.findings import Evidence, Finding
from companion.health.verdict import Scribe

HOST = say("your mail host")


@dataclass(frozen=True, slots=True)
class Found:
    """A key record. `rivals`: all of those under the same selector, itself too."""

    candidate: Candidate
    text: str
    key: Key
    rivals: tuple[str, ...]


def not_found(scribe: Scribe, tried: tuple[str, ...], where: Said, asked: tuple[Evidence, ...]) -> Finding:
    text = say(
        "We tried the usual names ({tried}) and found no key. Your mail may still be signed under "
        "another name. Not counted in your score.",
        tried=tried,
    )
    fix = fixes.fix(
        say("If your mail isn't signed, turn it on at {where}, then add the record it shows.", where=where)
    )
    return scribe.finding("not_found", "unknown", say("No signing key found"), text, *asked, fix=fix)


def missing(scribe: Scribe, gone: Candidate, seen: Evidence, where: Said) -> Finding:
    text = say("Your mail is signed, but receivers find no key for it. {how}", how=gone.how)
    fix = fixes.fix(
        say(
            "Add the record that {where} shows for the selector “{selector}”.",
            where=where,
            selector=gone.selector,
        )
    )
    return scribe.finding("missing", "stop", say("The signing key is missing"), text, seen, fix=fix)


def unaligned(scribe: Scribe, domains: tuple[str, ...], where: Said) -> Finding:
    names, domain = ", ".join(domains), scribe.subject.domain
    text = say(
        "Messages of yours that came back were signed by {names} only. That doesn't prove that they "
        "are {domain}'s.",
        names=names,
        domain=domain,
    )
    fix = fixes.fix(
        say(
            "Turn on signing for {domain} at {where}, then add the record it shows.",
            domain=domain,
            where=where,
        )
    )
    return scribe.finding("unaligned", "stop", say("Mail is signed in another's name"), text, fix=fix)


def misplaced(scribe: Scribe, found: Found, seen: Evidence) -> Finding:
    host = found.candidate.host
    text = say(
        "It stands at {host}.{domain}; receivers only look at {host}.",
        host=host,
        domain=found.candidate.domain,
    )
    fix = fixes.fix(say("Add it there."), fixes.txt(scribe.subject, host, found.text))
    return scribe.finding(
        "misplaced", "stop", say("The signing key is in the wrong place"), text, seen, fix=fix
    )


def several(scribe: Scribe, best: Found, seen: Evidence) -> Finding:
    others = [text for text in best.rivals if text != best.text]
    text = say(
        "Receivers take any of them, so they refuse signatures now and then. {how}", how=best.candidate.how
    )
    steps = (fixes.delete(other) for other in others)
    fix = fixes.fix(
        say(
            "Keep the one that your mail is signed with: ask {whose}.",
            whose=best.candidate.whose or HOST,
        ),
        None,
        *steps,
    )
    title = say("{count} keys under one name", count=len(best.rivals))
    return scribe.finding("several", "fix", title, text, seen, fix=fix)


def good(scribe: Scribe, found: Found, seen: Evidence) -> Finding:
    key, how = found.key, found.candidate.how
    title = say("{bits}-bit key found", bits=str(key.bits)) if key.bits else say("Ed25519 key found")
    if key.testing:
        record = fixes.txt(scribe.subject, found.candidate.host, not_testing(found.text), replaces=found.text)
        why = say(
            "The record says that you are only testing (t=y), so receivers may treat your mail as "
            "unsigned. {how}",
            how=how,
        )
        fix = fixes.fix(say("Remove t=y from the record."), record)
        return scribe.finding("testing", "hint", say("Signing is marked as a test"), why, seen, fix=fix)
    if key.bits is not None and key.bits < ADVISED_BITS:
        fix = fixes.fix(
            say("Make a new key of {bits} bits where your mail is signed.", bits=str(ADVISED_BITS))
        )
        text = say("It works. {bits} bits are advised today. {how}", bits=str(ADVISED_BITS), how=how)
        return scribe.finding("key_length", "hint", title, text, seen, fix=fix)
    if key.algorithm == "ed25519":
        text = say("Many receivers can't check this kind yet. {how}", how=how)
        fix = fixes.fix(say("Sign with an RSA key of {bits} bits as well.", bits=str(ADVISED_BITS)))
        return scribe.finding("ed25519", "hint", title, text, seen, fix=fix)
    return scribe.finding(
        "ok", "ok", title, say("Receivers can check the signature of your mail. {how}", how=how), seen
    )


def bad(scribe: Scribe, found: Found, seen: Evidence, where: Said) -> Finding:
    key, candidate = found.key, found.candidate
    match key.state:
        case "revoked":
            title, text = (
                say("The signing key is withdrawn"),
                say("The record is there, but its key is empty."),
            )
        case "short":
            title = say("The signing key is too short")
            text = say(
                "Receivers ignore keys under {least} bits; this one has {bits}.",
                least=str(LEAST_BITS),
                bits=str(key.bits),
            )
        case _:
            title, text = say("The signing key can't be used"), key.why
    value = mended(found.text) if key.state == "broken" else None
    if value is not None:
        record = fixes.txt(scribe.subject, candidate.host, value, replaces=found.text)
        others = (fixes.delete(other) for other in found.rivals if other != found.text)
        fix = fixes.fix(say("Change the record to this one."), record, *others)
    else:
        again = (
            say("Turn signing on again")
            if key.state == "revoked"
            else say("Make a new key of {bits} bits", bits=str(ADVISED_BITS))
        )
        fix = fixes.fix(
            say(
                "{again} at {where}, then put the record it shows in this one's place.",
                again=again,
                where=where,
            )
        )
    text = sentences(text, candidate.how)
    if candidate.counts:
        return scribe.finding(key.state, "stop", title, text, seen, fix=fix)
    text = sentences(text, say("Your mail may be signed under another name. Not counted in your score."))
    return scribe.finding(key.state, "unknown", title, text, seen, fix=fix)
