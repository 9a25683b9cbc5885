"""What Postfix took and what the outbox says of it, message by message."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from tests.rig.servers import Person, Rig


@dataclass
class Report:
    """What was done to it, and what came of it."""

    kills: int = 0
    full_disks: int = 0
    dovecot_restarts: int = 0
    killed_sending: int = 0  # messages that were on their way when the process was killed
    told_full: int = 0  # requests that were answered with 503, since nothing could be written
    refused: set[str] = field(default_factory=set)  # ids of messages that Postfix refuses
    cuts: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)  # by provider and reason
    accepted: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0

    def __str__(self) -> str:
        once = sum(1 for times in self.accepted.values() if times == 1)
        return (
            f"{sum(self.states.values())} messages in {self.seconds:.0f} s: {self.kills} kills, "
            f"{self.killed_sending} messages under way at one; cuts {dict(sorted(self.cuts.items()))}; "
            f"{self.full_disks} full disks, {self.told_full} requests answered so; "
            f"{self.dovecot_restarts} restarts of Dovecot\n"
            f"ended {dict(sorted(self.states.items()))}, unknown {dict(self.unknown)}; Postfix took {once} once, "
            f"{len(self.accepted) - once} more than once\n"
            + ("\n".join(self.wrong) or "nothing lost, nothing twice")
        )


class Accounts:
    """`database`: the companion's; only looked into."""

    def __init__(self, rig: Rig, database: Path, people: Sequence[Person]) -> None:
        self._rig, self._people = rig, people
        self._database = f"file:{database}?mode=ro"

    def judge(self, report: Report, asked: Collection[str]) -> None:
        """Writes what came of the messages with these ids into the report."""
        delivered = Counter(
            str(message_from_bytes(file.read_bytes())["Message-ID"])
            for file in self._rig.outside_mail.glob("*.eml")
        )
        taken = accepted_by_postfix((self._rig.directory / "postfix.log").read_text(errors="replace"))
        wrong = report.wrong
        with closing(sqlite3.connect(self._database, uri=True, timeout=30)) as db:
            rows = db.execute(
                "SELECT message_id, outbox.state, outbox.reason, provider FROM outbox "
                "JOIN mailboxes ON mailboxes.id = mailbox_id"
            ).fetchall()
            live = db.execute(
                "SELECT count(*) FROM sends WHERE source = 'outbox' AND state != 'released'"
            ).fetchone()[0]
        report.states = Counter(state for _, state, _, _ in rows)
        if sorted(row[0] for row in rows) != sorted(asked):
            wrong.append("the outbox has lost or doubled rows")
        for message_id, state, reason, provider in rows:
            times = max(taken[message_id], delivered[message_id])
            report.accepted[message_id] = times
            right = {"sent": times == 1, "failed": times == 0 and reason is not None, "unknown": times <= 1}
            if state == "unknown":
                report.unknown[f"{provider}: {reason}"] += 1
            if not right.get(state, False):
                wrong.append(f"{message_id} {state} ({reason}): {times} times")
        for message_id, state, reason, _ in rows:
            if state == "failed" and message_id not in report.refused:
                wrong.append(f"{message_id} failed ({reason}), and nobody refused it")
        if (lost := report.states["unknown"]) > (most := sum(report.cuts.values()) + report.killed_sending):
            wrong.append(f"{lost} unknown ends, and no more than {most} messages were cut or killed")
        if live < sum(1 for times in report.accepted.values() if times):
            wrong.append(f"the ledger counts {live} sends, fewer than left")
        report.accepted = +report.accepted

    def copies(self) -> Counter[int]:
        """How many messages that were sent stand how often in their Sent folder."""
        found: Counter[int] = Counter()
        with closing(sqlite3.connect(self._database, uri=True, timeout=30)) as db:
            sent = db.execute(
                "SELECT address, message_id FROM outbox JOIN mailboxes ON mailboxes.id = mailbox_id "
                "WHERE outbox.state = 'sent'"
            ).fetchall()
        for who in self._people:
            there = self._in_sent(who)
            found += Counter(there[message_id] for address, message_id in sent if address == who.address)
        return found

    def _in_sent(self, who: Person) -> Counter[str]:
        with self._rig.imap(who) as client:
            if client.select("Sent", readonly=True)[1] == [b"0"]:
                return Counter()
            parts = client.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
        return Counter(
            part[1].decode().partition(":")[2].strip() for part in parts if isinstance(part, tuple)
        )


def accepted_by_postfix(log: str) -> Counter[str]:
    """How often it took each Message-ID in: `cleanup` names it, and `qmgr` has it once its last line was there."""
    found, named = Counter[str](), dict[str, str]()
    for part, queue_id, rest in re.findall(r"postfix/(cleanup|qmgr)\[\d+\]: ([0-9A-Za-z]+): (.*)", log):
        if part == "cleanup" and rest.startswith("message-id="):
            named[queue_id] = rest.removeprefix("message-id=")
        elif part == "qmgr" and rest.startswith("from=") and queue_id in named:
            found[named.pop(queue_id)] += 1
    return found
