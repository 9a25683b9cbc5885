"""Never twice, never lost: a thousand messages through the whole companion while everything around it breaks.

The companion's process is killed (SIGKILL) at seeded moments and started again, its clock ten minutes on each time so
that what waits is tried again; connections to Postfix are cut before, in and after a message (rig/mailcut.py); Dovecot
is restarted; the disk with the database runs full. Half of the mailboxes are at a provider that files what it takes.
Then all faults end, and what is left over is settled. What Postfix took is counted by Message-ID in its own log and
outside, and held against the outbox's rows: none twice, `sent` once, `failed` never and with a reason, `unknown` at
most once.

usage: python -m tests.sending.chaos [--messages 1000] [--mailboxes 10] [--seed 1] [--minutes 20]
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sqlite3
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from companion.demo.client import ChannelClient, NoAnswer
from tests.bench.started import Running, companion, link, paired
from tests.rig.faults import Authority
from tests.rig.mailcut import MailCut
from tests.rig.servers import Person, Rig, start_dns_rig, start_mail_rig
from tests.rig.smalldisk import SmallDisk

ZONES = 'rig.test MX 10 mail.rig.test.\nrig.test TXT "v=spf1 ~all"\nmail.rig.test A 203.0.113.25\n'
PACE = ("--outbox", "0.1", "--sync", "2", "--look", "1", "--no-watch", "--notices", "3600")
DISK_MB = 96
STEP = 600  # seconds by which the clock is ahead more at each start
REFUSED = 51  # each so-manieth message goes to somebody whom Postfix refuses; few of one mailbox, or its guard stops it
LARGE = 20  # and each so-manieth is long enough to be cut while it is still being written
ENDED = ("sent", "failed", "unknown")


@dataclass
class Report:
    """What was done to it, and what came of it."""

    kills: int = 0
    full_disks: int = 0
    dovecot_restarts: int = 0
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
            f"cuts {dict(self.cuts)}, {self.full_disks} full disks, {self.dovecot_restarts} restarts of Dovecot\n"
            f"ended {dict(sorted(self.states.items()))}, unknown {dict(self.unknown)}; Postfix took {once} once, "
            f"{len(self.accepted) - once} more than once\n"
            + ("\n".join(self.wrong) or "nothing lost, nothing twice")
        )


class Chaos:
    """One run in a directory of its own. `run` ends within about `seconds` of faults, and then settles."""

    def __init__(self, stack: ExitStack, rig: Rig, *, messages: int, mailboxes: int, seed: int) -> None:
        self.rig, self.random, self.report = rig, random.Random(seed), Report()
        self._stack, self._messages = stack, messages
        self.disk = stack.enter_context(SmallDisk(DISK_MB))
        self.data = self.disk.path / "data"
        self.host, self.name_port = stack.enter_context(start_dns_rig(ZONES))
        authority = stack.enter_context(Authority())
        trust = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "trust.pem"
        trust.write_bytes(rig.ca.read_bytes() + authority.ca.read_bytes())
        self.trust = trust
        self.ways = [
            stack.enter_context(MailCut(rig, authority, seed=seed + n, files=n == 1)) for n in range(2)
        ]
        self.people = [rig.fresh() for _ in range(mailboxes)]
        self.ids: dict[str, str] = {}  # mailbox → address
        self.asked: dict[str, str] = {}  # Message-ID → mailbox
        self.ahead = 0
        self.client: ChannelClient | None = None
        self.over = threading.Event()

    @contextmanager
    def started(self) -> Iterator[Running]:
        words = ("--ca", str(self.trust), "--nameserver", f"{self.host}:{self.name_port}", *PACE)
        with companion(self.data, *words, "--ahead", str(self.ahead)) as running:
            if self.client is not None:
                self.client.port = running.port
            yield running

    def link_everybody(self) -> None:
        with self.started() as running:
            self.client = paired(running)
            self.client.now = lambda: time.time_ns() // 1_000_000 + self.ahead * 1000
            for number, who in enumerate(self.people):
                way = self.ways[number % 2]
                self.ids[link(self.client, self._through(way), who)] = who.address
        with closing(sqlite3.connect(self.data / "postwarden.db")) as db, db:
            db.execute(
                "UPDATE mailboxes SET limit_hour = 100000, limit_day = 100000, gap_seconds = 0, ramp = NULL"
            )
            db.execute("INSERT OR REPLACE INTO ramp_ups SELECT id, 0, 0, '{}' FROM mailboxes")
            for mailbox, address in self.ids.items():
                if [who.address for who in self.people].index(address) % 2 == 1:
                    db.execute("UPDATE mailboxes SET provider = 'google_workspace' WHERE id = ?", (mailbox,))

    def _through(self, way: MailCut) -> Rig:
        """The rig as it looks to a mailbox whose mail goes out this way."""
        seen = object.__new__(Rig)
        seen.__dict__.update(self.rig.__dict__, ports=self.rig.ports | {"smtps": way.port})
        return seen

    def feed(self) -> None:
        """Asks for every message, and asks again where no answer came: the id makes that harmless."""
        assert self.client is not None
        boxes = list(self.ids)
        for number in range(self._messages):
            mailbox = boxes[number % len(boxes)]
            message_id = f"<chaos-{number}@rig.test>"
            host = "reject.test" if number % REFUSED == REFUSED - 1 else "elsewhere.test"
            body = {
                "mailbox": mailbox, "from": self.ids[mailbox], "to": [f"p{number}@{host}"],
                "subject": f"Message {number}", "text": "Shall we meet?\n" * (9000 if number % LARGE == 0 else 1),
                "message_id": message_id,
            }  # fmt: skip
            self.asked[message_id] = mailbox
            while not self.over.is_set():
                try:
                    answer = self.client.post("/v1/outbox", body, hello=False)
                except NoAnswer:
                    self.over.wait(0.2)
                    continue
                if answer.status == 202:
                    break
                if answer.status < 500:  # a full disk is told as 503, and is no reason to give up
                    self.report.wrong.append(f"{message_id} refused: {answer.body}")
                    break
                self.over.wait(0.2)

    def rage(self, seconds: float) -> None:
        """Faults, until every message was sent or the time is over."""
        feeder = threading.Thread(target=self.feed)
        feeder.start()
        for way in self.ways:
            way.faulty = True
        ends = time.monotonic() + seconds
        try:
            while time.monotonic() < ends and (feeder.is_alive() or self._left("queued", "sending")):
                with self.started() as running:
                    self._disturb(running)
                    running.process.kill()
                    running.process.wait()
                self.report.kills += 1
                for way in self.ways:
                    way.idle()  # the clock is about to leap: a copy under way would be missed for good
                self.ahead += STEP
        finally:
            for way in self.ways:
                way.faulty = False
                self.report.cuts += way.cuts
        if time.monotonic() > ends and feeder.is_alive():
            with self.started():
                feeder.join(300)
        self.over.set()
        feeder.join()

    def _disturb(self, running: Running) -> None:
        """A while of sending, with or without a disaster, after which the process will be killed."""
        fate = self.random.random()
        if fate < 0.15:
            time.sleep(self.random.uniform(0.3, 1.5))
            with self.disk.full():
                time.sleep(self.random.uniform(0.2, 2))
                if self.random.random() < 0.5:
                    running.process.kill()
            self.report.full_disks += 1
        elif fate < 0.25:
            self.rig.restart_dovecot()
            self.report.dovecot_restarts += 1
        time.sleep(self.random.uniform(0.05, 5))

    def settle(self, seconds: float) -> None:
        """No more faults: starts it again and again, each time later, until nothing moves any more."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            with self.started():
                before = self._moving()
                self._until(lambda: not self._left("queued", "sending", due=self._now()), min(60, seconds))
                time.sleep(6)  # two passes and looks into Sent, which the rows of `unknown` wait for
                after = self._moving()
            for way in self.ways:
                way.idle()
            self.ahead += STEP
            if before == after and not self._left("queued", "sending"):
                return

    def judge(self) -> None:
        self._until(lambda: not self._queue(), 60)
        delivered = Counter(
            str(message_from_bytes(file.read_bytes())["Message-ID"])
            for file in self.rig.outside_mail.glob("*.eml")
        )
        taken = accepted_by_postfix((self.rig.directory / "postfix.log").read_text(errors="replace"))
        wrong = self.report.wrong
        with closing(self._db()) as db:
            rows = db.execute(
                "SELECT message_id, outbox.state, outbox.reason, provider FROM outbox "
                "JOIN mailboxes ON mailboxes.id = mailbox_id"
            ).fetchall()
            live = db.execute(
                "SELECT count(*) FROM sends WHERE source = 'outbox' AND state != 'released'"
            ).fetchone()[0]
        self.report.states = Counter(state for _, state, _, _ in rows)
        if sorted(row[0] for row in rows) != sorted(self.asked):
            wrong.append("the outbox has lost or doubled rows")
        for message_id, state, reason, provider in rows:
            times = max(taken[message_id], delivered[message_id])
            self.report.accepted[message_id] = times
            right = {"sent": times == 1, "failed": times == 0 and reason is not None, "unknown": times <= 1}
            if state == "unknown":
                self.report.unknown[f"{provider}: {reason}"] += 1
            if not right.get(state, False):
                wrong.append(f"{message_id} {state} ({reason}): {times} times")
        if live < sum(1 for times in self.report.accepted.values() if times):
            wrong.append(f"the ledger counts {live} sends, fewer than left")
        self.report.accepted = +self.report.accepted

    def copies(self) -> Counter[int]:
        """How many messages that were sent stand how often in their Sent folder."""
        found: Counter[int] = Counter()
        with closing(self._db()) as db:
            sent = db.execute("SELECT mailbox_id, message_id FROM outbox WHERE state = 'sent'").fetchall()
        for mailbox, address in self.ids.items():
            there = self._in_sent(next(who for who in self.people if who.address == address))
            found += Counter(there[message_id] for box, message_id in sent if box == mailbox)
        return found

    def _in_sent(self, who: Person) -> Counter[str]:
        with self.rig.imap(who) as client:
            if client.select("Sent", readonly=True)[1] == [b"0"]:
                return Counter()
            parts = client.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
        return Counter(
            part[1].decode().partition(":")[2].strip() for part in parts if isinstance(part, tuple)
        )

    def _now(self) -> int:
        return time.time_ns() // 1_000_000 + self.ahead * 1000

    def _db(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.data}/postwarden.db?mode=ro", uri=True, timeout=30)

    def _left(self, *states: str, due: int = 2**62) -> int:
        marks = ",".join("?" * len(states))
        with closing(self._db()) as db:
            query = f"SELECT count(*) FROM outbox WHERE state IN ({marks}) AND due_at <= ?"
            return int(db.execute(query, (*states, due)).fetchone()[0])

    def _moving(self) -> list[tuple[str, str, str]]:
        with closing(self._db()) as db:
            return db.execute("SELECT id, state, reason FROM outbox ORDER BY id").fetchall()

    def _queue(self) -> bool:
        """Whether Postfix still holds mail."""
        folders = [
            self.rig.directory / "spool" / name for name in ("incoming", "active", "deferred", "maildrop")
        ]
        return any(files for folder in folders for _, _, files in os.walk(folder))

    @staticmethod
    def _until(true: Callable[[], bool], seconds: float) -> None:
        ends = time.monotonic() + seconds
        while not true() and time.monotonic() < ends:
            time.sleep(0.2)


def accepted_by_postfix(log: str) -> Counter[str]:
    """How often it took each Message-ID in: `cleanup` names it, and `qmgr` has it once its last line was there."""
    found, named = Counter[str](), dict[str, str]()
    for part, queue_id, rest in re.findall(r"postfix/(cleanup|qmgr)\[\d+\]: ([0-9A-Za-z]+): (.*)", log):
        if part == "cleanup" and rest.startswith("message-id="):
            named[queue_id] = rest.removeprefix("message-id=")
        elif part == "qmgr" and rest.startswith("from=") and queue_id in named:
            found[named.pop(queue_id)] += 1
    return found


def run(rig: Rig, *, messages: int, mailboxes: int, seed: int, seconds: float) -> tuple[Report, Counter[int]]:
    began = time.monotonic()
    with ExitStack() as stack:
        chaos = Chaos(stack, rig, messages=messages, mailboxes=mailboxes, seed=seed)
        chaos.link_everybody()
        chaos.rage(seconds)
        chaos.settle(seconds)
        chaos.judge()
        chaos.report.seconds = time.monotonic() - began
        return chaos.report, chaos.copies()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--mailboxes", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=20)
    args = parser.parse_args()
    with start_mail_rig() as rig:
        report, copies = run(
            rig, messages=args.messages, mailboxes=args.mailboxes, seed=args.seed, seconds=args.minutes * 60
        )
    print(report)
    print("copies in Sent of what was sent:", dict(sorted(copies.items())))
    raise SystemExit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
