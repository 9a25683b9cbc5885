"""A companion that has nothing to do but watch: how soon it tells of a new message, and what it costs meanwhile."""

from __future__ import annotations

import smtplib
import sqlite3
import statistics
import time
from contextlib import closing
from pathlib import Path

from companion.core.settings import Pace
from companion.demo.client import ChannelClient
from tests.bench.started import Running, companion, link, paired
from tests.rig.servers import Person, Rig, start_dns_rig
from tests.syncing.world import letter

MAILBOXES, MESSAGES = 15, 40  # as many as may be linked
NEWS, PATIENCE = 5, 40.0  # messages that arrive; seconds until one counts as not seen
SETTLE, MINUTE = 5.0, 60.0
ZONES = "rig.test MX 10 mail.rig.test.\n"


def measure(directory: Path, rig: Rig) -> dict[str, float]:
    """15 mailboxes at a real companion's own pace."""
    people = [rig.fresh() for _ in range(MAILBOXES)]
    pace = ("--sync", str(Pace().sync), "--outbox", str(Pace().outbox), "--ca", str(rig.ca))
    with start_dns_rig(ZONES) as names:
        words = (*pace, "--nameserver", f"{names.host}:{names.port}")
        with companion(directory / "watching", *words) as running:
            client = paired(running)
            for person in people:
                rig.fill(person, "INBOX", MESSAGES, epoch=int(time.time()) - 86400)
                link(client, rig, person)
            return idle(running) | news(running, client, rig, people[0])


def idle(running: Running) -> dict[str, float]:
    """Memory in MB after a minute in which nothing happens, and the share of one core that it took, in percent."""
    time.sleep(SETTLE)
    before = sum(running.process.cpu_times()[:2])
    time.sleep(MINUTE)
    used = sum(running.process.cpu_times()[:2]) - before
    return {"idle_mb": running.process.memory_info().rss / 2**20, "idle_core_percent": used / MINUTE * 100}


def news(running: Running, client: ChannelClient, rig: Rig, person: Person) -> dict[str, float]:
    """Seconds from the moment in which the server has taken a message to the one in which a sidebar is told, by which
    time it is stored."""
    took: list[float] = []
    last = int(client.get("/v1/events?after=0").body["last"])
    for number in range(NEWS):
        message_id = f"news{number}@far.example"
        with smtplib.LMTP(rig.host, rig.ports["lmtp"]) as server:
            server.sendmail(
                "w@far.example", person.address, letter("w@far.example", [person.address], message_id)
            )
            began = time.perf_counter()
        told = False
        while not told and time.perf_counter() - began < PATIENCE:
            answer = client.get(f"/v1/events?after={last}&wait=5").body
            last, told = int(answer["last"]), bool(answer["events"]) and stored(running.data, message_id)
        took.append(time.perf_counter() - began)
        if took[-1] > PATIENCE / 4:
            break  # the others take as long
    return {"news_seconds": statistics.median(took), "news_worst": max(took)}


def stored(data: Path, message_id: str) -> bool:
    with closing(sqlite3.connect(f"file:{data}/postwarden.db?mode=ro", uri=True)) as db:
        query = "SELECT count(*) FROM messages WHERE message_id = ?"
        (count,) = db.execute(query, (f"<{message_id}>",)).fetchone()
    return int(count) > 0
