"""The labelled set, read from its files (mail/README.md)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from companion.syncing.classify import Recipient

_ANSWER = "In-Reply-To: <s@sender.test>"
MAIL = Path(__file__).parent / "mail"
REPORT = """From: MAILER-DAEMON@mx.sender.test
To: me@sender.test
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.sender.test

Final-Recipient: rfc822; ann@there.test
Action: failed
Status: {status}
Diagnostic-Code: {words}
--b
Content-Type: message/rfc822

Message-ID: <r@sender.test>

x
--b--
"""


@dataclass(frozen=True)
class Label:
    """`people`: address, owner, permanent, status, SMTP code."""

    name: str
    group: str
    raw: bytes
    kind: str
    original: str | None
    people: tuple[tuple[object, ...], ...]


def told(one: Recipient) -> tuple[object, ...]:
    return one.address, one.owner, one.permanent, one.status, one.smtp_code


def everything() -> list[Label]:
    servers = [label for label in from_servers() if label.name not in not_right_yet()]
    refusals = [*_refusals("refusals"), *_refusals("replies"), *_refusals("receivers")]
    written = [*_messages("first"), *_messages("heldout"), *_messages("shapes"), *_sentences()]
    return [*written, *refusals, *servers]


def from_servers() -> list[Label]:
    """What real servers wrote, with what the classifier does not get right yet."""
    lines = (MAIL / "servers" / "labels.txt").read_text().splitlines()
    return [_label(line, "servers", (MAIL / "servers" / line.split(" | ")[0]).read_bytes()) for line in lines]


def not_right_yet() -> dict[str, str]:
    """Names of real messages that are still judged wrongly, and why that is hard."""
    lines = (MAIL / "servers" / "not_right_yet.txt").read_text().splitlines()
    return dict(line.split(" | ", 1) for line in lines)


def _messages(group: str) -> list[Label]:
    found = []
    for block in (MAIL / f"{group}.txt").read_text().split("=== ")[1:]:
        line, _, message = block.partition("\n")
        found.append(_label(line, group, message.encode()))
    return found


def _sentences() -> list[Label]:
    """One message a line: what people and their machines answer, and what only looks like it."""
    found = []
    for number, line in enumerate((MAIL / "sentences.txt").read_text().splitlines()):
        if not line.startswith("#"):
            kind, further, sender, subject, text = line.split(" | ")
            fields = [f"From: {sender}", "To: me@sender.test", f"Subject: {subject}"]
            fields += [
                _ANSWER if field == "answer" else field for field in further.split("; ") if field != "-"
            ]
            raw = "\n".join([*fields, "", *text.split(" / ")]).encode()
            original = "<s@sender.test>" if "answer" in further.split("; ") else "-"
            found.append(_label(f"sentence-{number} | {kind} | {original} | ", "sentences", raw))
    return found


def _refusals(file: str) -> list[Label]:
    found = []
    for number, line in enumerate((MAIL / f"{file}.txt").read_text().splitlines()):
        if not line.startswith("#"):
            group, owner, lasting, status, smtp, field, words, *_ = (
                part.strip() for part in line.split(" | ")
            )
            raw = REPORT.format(status=field, words=words).encode()
            label = f"{file}-{number} | bounce | <r@sender.test> | ann@there.test {owner} {lasting} {status} {smtp}"
            found.append(_label(label, group, raw))
    return found


def _label(line: str, group: str, raw: bytes) -> Label:
    name, kind, original, people = (part.strip() for part in line.split("|"))
    rows = tuple(_person(person.split()) for person in people.split(";") if person.strip())
    return Label(name, group, raw, kind, None if original == "-" else original, rows)


def _person(words: list[str]) -> tuple[object, ...]:
    address, owner, lasting, status, smtp = (None if word == "-" else word for word in words)
    return address, owner, lasting == "yes", status, int(smtp) if smtp else None
