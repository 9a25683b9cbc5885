"""Companions in processes of their own, paired and linked, for benches."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from companion.app import open_pairing
from companion.core.clock import SystemClock
from companion.core.settings import Settings
from companion.demo.client import ChannelClient
from companion.demo.ports import free_port
from companion.sending.ramping import Change, RampUps
from companion.store import mailboxes
from companion.store.migrate import open_migrated
from tests.rig.servers import Person, Rig

ROOT = Path(__file__).resolve().parents[2]
MAILBOXES = 10


@dataclass
class Running:
    process: psutil.Process
    port: int
    data: Path
    ready_seconds: float


@contextmanager
def process(module: str, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A Python module that says `ready`, until the block ends."""
    running = subprocess.Popen(
        [sys.executable, "-m", module, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    try:
        if running.stdout.readline() != "ready\n":
            raise SystemExit(f"bench: {module} did not start")
        yield running
    finally:
        running.terminate()
        running.wait(20)
        running.stdout.close()


@contextmanager
def companion(data: Path, *words: str) -> Iterator[Running]:
    """A real companion in its own process, from exec to its first answer. `words`: see tests.e2e.companion_process."""
    port, began = free_port(), time.perf_counter()
    with process("tests.e2e.companion_process", str(data), str(port), *words) as running:
        yield Running(psutil.Process(running.pid), port, data, time.perf_counter() - began)


def paired(running: Running) -> ChannelClient:
    client = ChannelClient(running.port)
    with open_pairing(Settings(data_dir=running.data, port=running.port, vault="file")) as pairing:
        client.pair(pairing.new_code(), "Bench")
    return client


def link(client: ChannelClient, rig: Rig, person: Person) -> str:
    """Links a mailbox, which reads it; returns its id."""
    started = client.post(
        "/v1/mailboxes",
        {
            "address": person.address, "password": person.password,
            "imap": {"host": rig.host, "port": rig.ports["imaps"], "security": "tls"},
            "smtp": {"host": rig.host, "port": rig.ports["smtps"], "security": "tls"},
            "consent": {"agreed": True, "version": "bench"},
        },
    )  # fmt: skip
    last = 0
    while (state := client.get(f"/v1/links/{started.body['link']}").body)["state"] == "running":
        last = client.get(f"/v1/events?after={last}&wait=2").body["last"]
    if state["state"] != "done":
        raise SystemExit(f"bench: not linked: {state['error']}")
    return str(state["mailbox"])


def multiply(data: Path, mailbox: str) -> list[str]:
    """Ten mailboxes like this one, so that each has the day of a busy person and not of a thousand. Their ids."""
    store = open_migrated(data / "postwarden.db")
    try:
        with store.write() as tx:
            row = mailboxes.get(tx, mailbox)
            assert row is not None
            # a provider whose own cap is above the number of calls
            row = replace(row, provider="microsoft365", limit_hour=10**6, limit_day=10**6, gap_seconds=0)
            copies = [replace(row, id=f"m_{n}", address=f"copy{n}@rig.test") for n in range(MAILBOXES)]
            for copy in copies:
                mailboxes.insert(tx, copy)
        for copy in copies:  # mailboxes as new as these would be ramped up
            RampUps(store, SystemClock()).set(copy.id, Change(on=False))
    finally:
        store.close()
    return [copy.id for copy in copies]
