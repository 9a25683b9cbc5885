"""Speeds of sending: permits from twenty callers over a ledger of a million sends, the outbox's door, windows.

Flat out, twenty callers keep two queues full: the server's and the processor's. What one of them waits is then twenty
times what one call costs, for an endpoint that does nothing as well; hence the ratio. `paced` is the same twenty at the
pace of people who send: each about once a second, at moments of their own.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import text

from companion.core.clock import DAY, SystemClock
from companion.demo.client import ChannelClient
from companion.demo.ports import free_port
from companion.ledger.limits import Ceiling
from companion.store.migrate import open_migrated
from tests.bench.started import ROOT, companion, link, multiply, paired, process
from tests.ledger.world import MAILBOX, World
from tests.rig.servers import Rig

SENDS = 1_000_000
CALLERS, CALLS, PACED = 20, 50, 15
MESSAGES, BATCH = 1_000, 500
TURNS = 200
STILL = ("--sync", "3600", "--look", "3600", "--outbox", "3600", "--notices", "3600", "--no-watch")
FILL = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
    "INSERT INTO sends (mailbox_id, sender, recipient, message_id, at, source, outreach, state) "
    "SELECT :mailbox || (i % :among), 'ann@rig.test', 'p' || i || '@elsewhere.test', '<' || i || '@rig.test>', "
    ":newest - i * :apart, 'elsewhere', 1, 'sent' FROM n"
)

Row = tuple[str, str, str, str]


def measure(directory: Path, rig: Rig) -> dict[str, float]:
    data = directory / "sending"
    with companion(data, *STILL, "--ca", str(rig.ca)) as running:
        client = paired(running)
        person = rig.fresh()
        mailbox = link(client, rig, person)
    boxes = _busy(data, mailbox)
    with companion(data, *STILL, "--ca", str(rig.ca)) as running:
        client.port = running.port
        client.hello()
        found = _permits(client, boxes, person.address)
        found |= _enqueue(client, boxes, person.address)
    return found | windows(directory) | {"sending_machine_load": os.getloadavg()[0]}


def _busy(data: Path, mailbox: str) -> list[str]:
    """Ten mailboxes that have sent a million messages in a year; which."""
    boxes = multiply(data, mailbox)
    store = open_migrated(data / "postwarden.db")
    with store.write() as tx:
        newest, apart = SystemClock().now(), 365 * DAY // SENDS
        tx.execute(
            text(FILL),
            {"count": SENDS, "mailbox": "m_", "among": len(boxes), "newest": newest, "apart": apart},
        )
    store.close()
    return boxes


def _permits(client: ChannelClient, boxes: list[str], address: str) -> dict[str, float]:
    draft = {"has_unsubscribe": False, "links": [], "html_bytes": 0, "attachment_bytes": 0, "tokens": []}
    asks: list[dict[str, Any]] = [
        {"mailbox": boxes[n % len(boxes)], "from": f"copy{n % len(boxes)}@rig.test",
         "recipients": [f"new{n}@elsewhere.test"], "draft": draft}
        for n in range(CALLERS * CALLS)
    ]  # fmt: skip
    found: dict[str, float] = {}
    port = free_port()
    with process("tests.bench.empty", str(port)):
        for every, calls, name in ((0.0, CALLS, "flat"), (1.0, PACED, "paced")):
            call(client, client.port, "/v1/permits", asks, calls=5, every=0)  # warm
            call(client, port, "/empty", asks, calls=5, every=0)
            for what, at, target in (("permit", client.port, "/v1/permits"), ("empty", port, "/empty")):
                took = call(client, at, target, asks, calls=calls, every=every)["took"]
                for label, share in (("p50", 0.5), ("p99", 0.99)):
                    found[f"sending_{what}_{name}_{label}"] = sorted(took)[int(len(took) * share)]
    return found


def call(
    client: ChannelClient, port: int, target: str, bodies: list[dict[str, Any]], *, calls: int, every: float,
    callers: int = CALLERS,
) -> dict[str, Any]:  # fmt: skip
    """Milliseconds of each call, and the seconds of all."""
    plan = {
        "port": port, "kid": client.kid, "key": base64.b64encode(client.key).decode(), "inst": client.inst,
        "target": target, "callers": callers, "calls": calls, "every": every, "bodies": bodies,
    }  # fmt: skip
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(plan, file)
        file.flush()
        command = [sys.executable, "-m", "tests.bench.callers", file.name]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _enqueue(client: ChannelClient, boxes: list[str], address: str) -> dict[str, float]:
    """A thousand in two requests, one after the other; and a thousand requests of eight callers at once."""
    batched, single = (
        [
            {"mailbox": boxes[n % len(boxes)], "from": f"copy{n % len(boxes)}@rig.test",
             "to": [f"new{n}@elsewhere.test"], "subject": f"Message {n}", "text": "Shall we meet?\n" * 20,
             "message_id": f"<bench-{kind}-{n}@rig.test>"}
            for n in range(MESSAGES)
        ]
        for kind in ("batch", "single")
    )  # fmt: skip
    began = time.perf_counter()
    answers = [
        client.post("/v1/outbox/batch", {"messages": batched[at : at + BATCH]})
        for at in range(0, MESSAGES, BATCH)
    ]
    seconds = time.perf_counter() - began
    if sum("item" in one for answer in answers for one in answer.body["results"]) != MESSAGES:
        raise SystemExit("bench: not all of the batch were queued")
    callers = 8
    asked = call(
        client, client.port, "/v1/outbox", single, calls=MESSAGES // callers, every=0, callers=callers
    )
    return {"sending_enqueue_seconds": seconds, "sending_enqueue_single_seconds": asked["seconds"]}


def windows(directory: Path) -> dict[str, float]:
    """What counting a mailbox's windows takes with ten thousand sends in the ledger, and with a million, in turn."""
    worlds = {}
    for count in (10_000, SENDS):
        store = open_migrated(directory / f"windows-{count}.db")
        world = worlds[count] = World(store, SystemClock(), Ceiling(10**6, 100))
        world.add_mailbox(limit_hour=10**5, limit_day=10**5)
        now = SystemClock().now()
        with store.write() as tx:
            # each has the same 500 of today; all others are older, of this mailbox and of the same pace
            values = {"count": 500, "mailbox": MAILBOX + "x", "among": 1, "newest": now, "apart": 60_000}
            recent = FILL.replace(
                ":mailbox || (i % :among)", "substr(:mailbox, 1, length(:mailbox) - :among)"
            )
            tx.execute(text(recent), values)
            tx.execute(text(recent), values | {"count": count - 500, "newest": now - 2 * DAY, "apart": 100})
    took: dict[int, list[float]] = {count: [] for count in worlds}
    for _ in range(TURNS):
        for count, world in worlds.items():
            began = time.perf_counter()
            world.ledger.usage(MAILBOX)
            took[count].append((time.perf_counter() - began) * 1000)
    for world in worlds.values():
        world.store.close()
    few, many = (median(took[count]) for count in worlds)
    return {"sending_window_few": few, "sending_window_many": many}


def rows(found: dict[str, float]) -> list[Row]:
    def figure(name: str) -> float:
        return found[f"sending_{name}"]

    load = f"the machine's load {figure('machine_load'):.1f}"
    paced, flat = figure("permit_paced_p99"), figure("permit_flat_p99") / figure("empty_flat_p99")
    flat_note = (
        f"{figure('permit_flat_p99'):.0f} / {figure('empty_flat_p99'):.0f} ms; "
        f"p50 {figure('permit_flat_p50'):.0f} / {figure('empty_flat_p50'):.0f}"
    )
    paced_note = (
        f"p50 {figure('permit_paced_p50'):.1f}; empty endpoint p99 {figure('empty_paced_p99'):.1f}, "
        f"p50 {figure('empty_paced_p50'):.1f}; {load}"
    )
    enqueue, single = figure("enqueue_seconds"), figure("enqueue_single_seconds")
    ratio = figure("window_many") / figure("window_few")
    window_note = f"{figure('window_many'):.2f} / {figure('window_few'):.2f} ms"
    return [
        _row(
            "permit, 20 callers, 1M sends, p99", f"{paced:.1f} ms", "at most 10", paced_note, met=paced <= 10
        ),
        _row("the same flat out / empty, p99", f"{flat:.2f} x", "at most 3", flat_note, met=flat <= 3),
        _row(
            f"enqueue {MESSAGES:,} messages",
            f"{enqueue:.2f} s",
            "at most 2",
            f"{BATCH} a request",
            met=enqueue <= 2,
        ),
        (f"enqueue {MESSAGES:,}, a request each", f"{single:.1f} s", "none", f"8 callers; {load}"),
        _row(
            "windows, 1M sends / 10 thousand", f"{ratio:.2f} x", "at most 1.5", window_note, met=ratio <= 1.5
        ),
    ]


def _row(name: str, value: str, target: str, note: str, *, met: bool) -> Row:
    return name, value, target, f"{'met' if met else 'MISSED'}; {note}"
