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
import sqlite3
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from companion.demo.client import ChannelClient, NoAnswer
from tests.bench.started import Running, companion, link, paired
from tests.rig.faults import Authority
from tests.rig.mailcut import POINTS, MailCut
from tests.rig.servers import Rig, start_dns_rig, start_mail_rig
from tests.rig.smalldisk import SmallDisk
from tests.sending.accounts import Accounts, Report
from tests.sending.standing import Standing

ZONES = 'rig.test MX 10 mail.rig.test.\nrig.test TXT "v=spf1 ~all"\nmail.rig.test A 203.0.113.25\n'
PACE = ("--outbox", "0.1", "--sync", "2", "--look", "1", "--no-watch", "--notices", "3600")
DISK_MB = 96
STEP = 600  # seconds by which the clock is ahead more at each start
REFUSED = 51  # each so-manieth message goes to somebody whom Postfix refuses; few of one mailbox, or its guard stops it
LARGE = 20  # and each so-manieth is long enough to be cut while it is still being written
WHOLE = 500  # messages from which on a run is to have met every fault
SETTLING = (
    1500  # seconds at most, for a machine that has other work; it ends as soon as nothing moves any more
)
ENDED = ("sent", "failed", "unknown")


class Chaos:
    """One run in a directory of its own. `run` ends within about `seconds` of faults, and then settles."""

    def __init__(
        self, stack: ExitStack, rig: Rig, *, messages: int, mailboxes: int, seed: int, share: float
    ) -> None:
        self.rig, self.random, self.report = rig, random.Random(seed), Report()
        self._messages, self.seed = messages, seed
        self.disk = stack.enter_context(SmallDisk(DISK_MB))
        self.data = self.disk.path / "data"
        self.standing = Standing(self.data / "postwarden.db")
        self.host, self.name_port = stack.enter_context(start_dns_rig(ZONES))
        authority = stack.enter_context(Authority())
        trust = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "trust.pem"
        trust.write_bytes(rig.ca.read_bytes() + authority.ca.read_bytes())
        self.trust = trust
        self.ways = [
            stack.enter_context(MailCut(rig, authority, seed=seed + n, share=share, files=n == 1))
            for n in range(2)
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
            message_id = f"<chaos-{self.seed}-{number}@rig.test>"
            host = "reject.test" if number % REFUSED == REFUSED - 1 else "elsewhere.test"
            body = {
                "mailbox": mailbox, "from": self.ids[mailbox], "to": [f"p{number}@{host}"],
                "subject": f"Message {number}", "text": "Shall we meet?\n" * (9000 if number % LARGE == 0 else 1),
                "message_id": message_id,
            }  # fmt: skip
            self.asked[message_id] = mailbox
            if host == "reject.test":
                self.report.refused.add(message_id)
            while not self.over.is_set():
                try:
                    answer = self.client.post("/v1/outbox", body, hello=False)
                except NoAnswer:
                    self.over.wait(0.2)
                    continue
                if answer.status == 202:
                    break
                self.report.told_full += answer.status == 503
                if answer.status < 500:  # a full disk is told as 503, and is no reason to give up
                    self.report.wrong.append(f"{message_id} refused: {answer.body}")
                    break
                self.over.wait(0.2)

    def rage(self, seconds: float, kills: int, cuts: int) -> None:
        """Faults, until every message was sent, or the time is over and there were so many `kills` and `cuts`."""
        feeder = threading.Thread(target=self.feed)
        feeder.start()
        for way in self.ways:
            way.faulty = True
        ends = time.monotonic() + seconds
        try:
            while feeder.is_alive() or self.standing.left("queued", "sending"):
                if self._happened(kills, cuts) and time.monotonic() > ends:
                    break
                with self.started() as running:
                    self._disturb(running)
                    running.process.kill()
                    running.process.wait()
                self.report.kills += 1
                self.report.killed_sending += self.standing.left("sending")
                for way in self.ways:
                    way.idle()  # the clock is about to leap: a copy under way would be missed for good
                self.ahead += STEP
        finally:
            for way in self.ways:
                way.faulty = False
                self.report.cuts += way.cuts
        if feeder.is_alive():
            with self.started():
                feeder.join(300)
        self.over.set()
        feeder.join()

    def _happened(self, kills: int, cuts: int) -> bool:
        """So many, and in a whole run each fault at least once."""
        so_far = sum((way.cuts for way in self.ways), Counter[str]())
        whole = self._messages >= WHOLE and missing(replace(self.report, cuts=so_far))
        return self.report.kills >= kills and so_far.total() >= cuts and not whole

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
        """No more faults: starts it again and again, each time later, until each message has the end it will keep."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            with self.started():
                began = self._now()
                self._until(partial(self._rests, began), min(60, seconds))
            for way in self.ways:
                way.idle()
            self.ahead += STEP
            if self.standing.ended():
                return

    def _rests(self, began: int) -> bool:
        return self.standing.rests(began, self._now())

    def _now(self) -> int:
        return time.time_ns() // 1_000_000 + self.ahead * 1000

    def delivered(self) -> None:
        """Returns once Postfix holds no mail any more."""
        self._until(lambda: not self._queue(), 60)

    def _queue(self) -> bool:
        folders = [
            self.rig.directory / "spool" / name for name in ("incoming", "active", "deferred", "maildrop")
        ]
        return any(files for folder in folders for _, _, files in os.walk(folder))

    @staticmethod
    def _until(true: Callable[[], bool], seconds: float) -> None:
        ends = time.monotonic() + seconds
        while not true() and time.monotonic() < ends:
            time.sleep(0.2)


def run(
    rig: Rig,
    *,
    messages: int,
    mailboxes: int,
    seed: int,
    seconds: float,
    kills: int = 0,
    cuts: int = 0,
    share: float = 0.1,
) -> tuple[Report, Counter[int]]:
    """`share` of the messages is cut. What is wrong stands in the report; the rest: how often copies stand in Sent."""
    began = time.monotonic()
    with ExitStack() as stack:
        chaos = Chaos(stack, rig, messages=messages, mailboxes=mailboxes, seed=seed, share=share)
        chaos.link_everybody()
        chaos.rage(seconds, kills, cuts)
        chaos.settle(SETTLING)
        chaos.delivered()
        accounts = Accounts(rig, chaos.data / "postwarden.db", chaos.people)
        accounts.judge(chaos.report, chaos.asked)
        chaos.report.wrong += missing(chaos.report) if messages >= WHOLE else ()
        copies = accounts.copies()
        if set(copies) - {1}:
            chaos.report.wrong.append(f"copies in Sent of what was sent, by how often: {dict(copies)}")
        chaos.report.seconds = time.monotonic() - began
        return chaos.report, copies


def missing(report: Report) -> list[str]:
    """What a whole run was to go through, and did not: a run that nothing happened to proves nothing."""
    happened = {
        "killed while it sent": report.killed_sending, "a full disk that was noticed": report.told_full,
        "Dovecot restarted": report.dovecot_restarts, **{f"cut {point}": report.cuts[point] for point in POINTS},
    }  # fmt: skip
    return [f"never {what}" for what, times in happened.items() if not times]


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
