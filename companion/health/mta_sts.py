"""MTA-STS (RFC 8461): whether servers that write to the domain must encrypt, and whether what it says fits its MX.

A record in the DNS announces a file at `mta-sts.DOMAIN`. Nothing here counts in the score: it is about mail to us.
"""

from __future__ import annotations

from datetime import UTC, datetime

from companion.core.wording import Said, say, sentences
from companion.dns.outcomes import Answer, Failed
from companion.health import fixes
from companion.health.findings import Evidence, Finding, Severity
from companion.health.mta_sts_policy import Policy, covers, read_id, read_policy
from companion.health.sheet import Sheet, Subject
from companion.health.verdict import Scribe, Verdict

PATH = "/.well-known/mta-sts.txt"
LEAST_DAYS = 7  # RFC 8461 section 3.2 advises weeks


def judge(subject: Subject, sheet: Sheet) -> Verdict:
    scribe = Scribe("mta_sts", subject)
    host = f"_mta-sts.{subject.domain}"
    outcome = sheet.ask("TXT", host)
    seen = sheet.evidence("TXT", host)
    if isinstance(outcome, Failed):
        return scribe.unasked(outcome.kind, seen)
    records = sheet.policies(host, "v=STSv1")
    if not records:
        return Verdict((_none(scribe, sheet, seen),))
    if len(records) > 1:
        records = tuple(
            sorted(records, key=lambda text: not (read_id(text) is not None))
        )  # one that works is kept
        fix = fixes.fix(say("Keep one record."), None, *(fixes.delete(text) for text in records[1:]))
        text = say("Servers that write to you then ignore all of them.")
        return Verdict(
            (
                scribe.finding(
                    "several",
                    "hint",
                    say("{count} MTA-STS records, only one allowed", count=len(records)),
                    text,
                    seen,
                    fix=fix,
                ),
            )
        )
    if read_id(records[0]) is None:
        record = fixes.txt(subject, host, f"v=STSv1; id={_today(subject)}", replaces=records[0])
        text = say(
            "It must be “v=STSv1; id=” and up to 32 letters and digits. As it is, it counts for nothing."
        )
        fix = fixes.fix(say("Replace it with this one."), record)
        return Verdict(
            (scribe.finding("syntax", "hint", say("MTA-STS record has a mistake"), text, seen, fix=fix),)
        )
    return _file(scribe, sheet, seen)


def _file(scribe: Scribe, sheet: Sheet, seen: Evidence) -> Verdict:
    host = f"mta-sts.{scribe.subject.domain}"
    addresses = (sheet.ask("A", host), sheet.ask("AAAA", host))
    asked = sheet.evidence("A", host)
    if not any(isinstance(found, Answer) for found in addresses):
        failed = next((found for found in addresses if isinstance(found, Failed)), None)
        if failed is not None:
            return scribe.unasked(failed.kind, seen, asked)
        text = say("The record announces a file at {host}, which has no address.", host=host)
        fix = fixes.fix(
            say("Put the file at https://{host}{path}, or delete the record.", host=host, path=PATH)
        )
        return Verdict(
            (scribe.finding("host", "hint", say("MTA-STS has no server"), text, seen, asked, fix=fix),)
        )
    body = sheet.read(host, PATH)
    if body is None:
        text = say(
            "https://{host}{path} gave no file, or its certificate isn't valid for {host}.",
            host=host,
            path=PATH,
        )
        fix = fixes.fix(say("Put the file there, or delete the record."))
        return Verdict(
            (scribe.finding("file", "hint", say("MTA-STS file can't be read"), text, seen, fix=fix),)
        )
    lines = tuple(body.decode("utf-8", "replace").splitlines())
    printable = tuple("".join(c if c.isprintable() else "?" for c in line) for line in lines[:40])
    file = Evidence(f"GET https://{host}{PATH}", printable, 1, sheet.at)
    return Verdict((_policy(scribe, sheet, seen, file, read_policy(lines)),))


def _policy(scribe: Scribe, sheet: Sheet, seen: Evidence, file: Evidence, policy: Policy | Said) -> Finding:
    def told(name: str, severity: Severity, title: Said, text: Said, advice: Said) -> Finding:
        return scribe.finding(
            name, severity, title, text, seen, file, fix=fixes.fix(advice, None, *_again(scribe))
        )

    if isinstance(policy, str):
        return told("policy", "hint", say("MTA-STS file has a mistake"), policy, say("Correct the file."))
    stray = [host for host in sheet.mx_hosts(scribe.subject.domain) if not covers(policy, host)]
    if policy.mode == "none":
        return told(
            "off",
            "hint",
            say("MTA-STS is switched off"),
            say("Its file says “mode: none”."),
            say("Change it to testing."),
        )
    if stray:
        refused = (
            say("Gmail and others refuse to deliver there.")
            if policy.mode == "enforce"
            else say("Gmail and others report it as wrong.")
        )
        text = sentences(say("The file doesn't name {stray}, which takes your mail.", stray=stray), refused)
        severity: Severity = "fix" if policy.mode == "enforce" else "hint"
        add = "; ".join(f"“mx: {host}”" for host in stray)
        return told(
            "mx", severity, say("MTA-STS forgets a mail server"), text, say("Add to the file {add}.", add=add)
        )
    if policy.mode == "testing":
        text = say("Servers that write to you report trouble, but still deliver without encryption.")
        return told(
            "testing",
            "hint",
            say("MTA-STS is in testing"),
            text,
            say("Change it to “mode: enforce” after two weeks without reports of trouble."),
        )
    if policy.max_age < LEAST_DAYS * 86400:
        text = say("Whoever cuts off the file for so long has switched it off.")
        return told(
            "max_age",
            "hint",
            say("MTA-STS is soon forgotten"),
            text,
            say("Change max_age to 604800 or more."),
        )
    return scribe.finding(
        "ok",
        "ok",
        say("Mail to you must be encrypted"),
        say("The file names all of your mail servers."),
        seen,
        file,
    )


def _none(scribe: Scribe, sheet: Sheet, seen: Evidence) -> Finding:
    subject = scribe.subject
    hosts = sheet.mx_hosts(subject.domain)
    names = " ".join(f"mx: {host} ·" for host in hosts) if hosts else say("mx: (your mail server) ·")
    step = say(
        "First put a file at https://mta-sts.{domain}{path} with the lines version: STSv1 · mode: "
        "testing · {names} max_age: 604800",
        domain=subject.domain,
        path=PATH,
        names=names,
    )
    text = say(
        "Optional. With it, mail to you can't be read on its way. It changes nothing for mail that you send."
    )
    record = fixes.txt(subject, f"_mta-sts.{subject.domain}", f"v=STSv1; id={_today(subject)}")
    fix = fixes.fix(say("Add the file, then this record."), record, step)
    return scribe.finding("none", "hint", say("MTA-STS isn't set up"), text, seen, fix=fix)


def _again(scribe: Scribe) -> tuple[Said, ...]:
    return (
        say(
            "Change the id at _mta-sts.{domain} too, so that others read the file again.",
            domain=scribe.subject.domain,
        ),
    )


def _today(subject: Subject) -> str:
    return datetime.fromtimestamp(subject.at / 1000, UTC).strftime("%Y%m%d%H%M%S")
