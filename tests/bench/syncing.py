"""How fast mail is read, beside others who read the same mailbox in the same run, and what it costs."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from companion.app import open_services
from companion.mail.endpoint import Endpoint
from tests.bench import others, watching
from tests.bench.reading import EMPTY
from tests.rig import gen
from tests.rig.cutting import Cutting
from tests.rig.faults import Authority
from tests.rig.servers import Person, Rig
from tests.syncing.reading_process import link, settings_for

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = 100_000
FEWER, FEWEST = 20_000, 1_000  # for the loop and offlineimap, which would take half a minute and eight
DAYS = 29  # over which they came: all belong to the first 30 days
TIMES = 3
RENUMBERED = 1_999_999_999
# One Dovecot, three ways to advertise what it does (dovecot.conf.in).
WAYS = {"qresync": "localhost", "condstore": "127.0.0.3", "plain": "127.0.0.4"}


def measure(directory: Path, rig: Rig) -> dict[str, float]:
    """Takes about four minutes, of which mbsync's first run takes one and a minute of silence another."""
    found = {"sync_machine_load": os.getloadavg()[0]}
    big, few, empty = rig.person("huge"), rig.person("big"), rig.fresh()
    fill(rig, big, MESSAGES)
    fill(rig, few, FEWEST)
    at = directory / "syncing"
    at.mkdir()
    # The first reader of all waits while the server makes its cache of headers.
    found["sync_cold_rate"] = others.raw_socket(rig, big, MESSAGES).rate
    found |= side_by_side(at, rig, big, few, empty)
    for way, host in WAYS.items():
        moved = shutil.copytree(at / "ours", at / way)
        told = ours(moved, rig.ca, "unchanged", "--host", host)
        found |= {f"sync_{way}_seconds": told["seconds"], f"sync_{way}_first": told["first"]}
        found[f"sync_{way}_by_{told['method']}"] = 1
    found |= {f"sync_{name}": value for name, value in watching.measure(at, rig).items()}
    return found | renumbered(at, rig, big, empty)


def fill(rig: Rig, who: Person, count: int) -> None:
    """Whole headers and short bodies: mbsync and offlineimap read bodies too, and are not to be held up by them."""
    began, step = time.time() - DAYS * 86400, DAYS * 86400 / count
    whole = gen.messages(count, who.address)
    short = (message.partition(b"\r\n\r\n")[0] + b"\r\n\r\nhello\r\n" for message in whole)
    rig.put(who, "INBOX", short, (began + n * step for n in range(count)))


def side_by_side(at: Path, rig: Rig, big: Person, few: Person, empty: Person) -> dict[str, float]:
    """First syncs in turn, so that what disturbs the machine disturbs all; and what the others take for nothing new."""
    raw, mine = list[others.Reading](), list[dict[str, Any]]()
    server = Endpoint(rig.host, rig.ports["imaps"], "tls")
    for _ in range(TIMES):
        raw.append(others.raw_socket(rig, big, MESSAGES))
        shutil.rmtree(at / "ours", ignore_errors=True)
        linked(at / "ours", rig.ca, big, empty, server)
        mine.append(first(at / "ours", rig.ca))
    loop = others.imapclient_loop(rig, big, FEWER, at)
    mbsync = others.mbsync(rig, big, MESSAGES, at / "mbsync")
    offlineimap = others.offlineimap(rig, few, FEWEST, at / "offlineimap")
    return {
        "sync_raw_rate": statistics.median(one.rate for one in raw),
        "sync_raw_octets": raw[0].octets,
        "sync_rate": statistics.median(one["messages"] / one["seconds"] for one in mine),
        "sync_core_seconds": statistics.median(one["core_seconds"] for one in mine),
        "sync_passes": mine[0]["passes"],
        "sync_memory_idle_mb": statistics.median(one["idle"] for one in mine),
        "sync_memory_above_mb": max(one["peak"] - one["idle"] for one in mine),
        "sync_loop_rate": loop.rate,
        "sync_mbsync_rate": mbsync.rate,
        "sync_mbsync_unchanged": mbsync.unchanged,
        "sync_offlineimap_rate": offlineimap.rate,
        "sync_offlineimap_unchanged": offlineimap.unchanged,
    }


def renumbered(at: Path, rig: Rig, big: Person, empty: Person) -> dict[str, float]:
    """Octets of IMAP, counted in between: of a first sync, and of the one after UIDVALIDITY changed."""
    with Authority() as authority, Cutting(rig, authority) as between:
        data = at / "renumbered"
        linked(data, authority.ca, big, empty, between.server)
        first(data, authority.ca)
        octets = between.from_server + between.from_client
        rig.uidvalidity(big, "INBOX", RENUMBERED)
        told = ours(data, authority.ca, "again")
        if told["new"] or told["gone"]:
            raise SystemExit(f"bench: not the same messages under the new UIDVALIDITY: {told}")
        after = between.from_server + between.from_client - octets
    return {
        "sync_first_octets": octets, "sync_renumbered_octets": after, "sync_renumbered_seconds": told["seconds"],
    }  # fmt: skip


def linked(data: Path, ca: Path, who: Person, empty: Person, server: Endpoint) -> None:
    with open_services(settings_for(data, ca)) as services:
        link(services, who, server)
        link(services, empty, server, EMPTY)


def first(data: Path, ca: Path) -> dict[str, Any]:
    told = ours(data, ca, "first")
    if told["messages"] != MESSAGES:
        raise SystemExit(f"bench: read {told['messages']} messages of {MESSAGES}")
    return told


def ours(data: Path, ca: Path, *words: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.reading", str(data), str(ca), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"bench: {done.stderr[-2000:]}")
    return dict(json.loads(done.stdout))
