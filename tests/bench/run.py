"""`make bench`: speeds as ratios side by side in one run, and sizes. Numbers go to the screen and build/bench.json."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.core.settings import Pace
from companion.demo.client import ChannelClient
from companion.demo.ports import free_port
from tests.bench import browser, health, linking, sending, syncing, syncing_rows
from tests.bench.started import companion, link, multiply, paired, process
from tests.rig.oauth import environ, start_oauth
from tests.rig.servers import Rig, start_mail_rig

ROOT = Path(__file__).resolve().parents[2]
CALLS, WARM = 2000, 100
STARTS = 5
# As a real one looks into its outbox; mailboxes are let alone, so that nothing but what is timed happens.
STILL = ("--sync", "3600", "--look", "3600", "--outbox", str(Pace().outbox))
MESSAGES = 200


@contextmanager
def empty_endpoint() -> Iterator[int]:
    """An endpoint that does nothing, in a process of its own like the companion."""
    port = free_port()
    with process("tests.bench.empty", str(port)):
        yield port


def timed(call: Callable[[], None]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def permits(client: ChannelClient, boxes: list[str], address: str) -> dict[str, float]:
    """Permits beside empty calls, in turn, so that whatever disturbs the machine disturbs both. Milliseconds."""
    draft = {"has_unsubscribe": False, "links": [], "html_bytes": 0, "attachment_bytes": 0, "tokens": []}
    ask: dict[str, list[float]] = {"empty": [], "permit": []}

    def permit(number: int) -> None:
        body = {
            "mailbox": boxes[number % len(boxes)],
            "from": address,
            "recipients": [f"p{number}@elsewhere.test"],
            "draft": draft,
        }
        answer = client.post("/v1/permits", body, hello=False)
        if answer.body.get("decision") != "allow":
            raise SystemExit(f"bench: {answer.body}")

    with empty_endpoint() as port:
        other = ChannelClient(port)
        other.kid, other.key = client.kid, client.key
        for number in range(WARM + CALLS):
            # the same client code builds, signs and reads both, so that only the servers differ
            empty = timed(lambda: plain(other))
            full = timed(lambda n=number: permit(n))  # type: ignore[misc]
            if number >= WARM:
                ask["empty"].append(empty)
                ask["permit"].append(full)
    return {
        f"{name}_{label}": percentile(values, share)
        for name, values in ask.items()
        for label, share in (("p50", 0.5), ("p99", 0.99))
    }


def plain(client: ChannelClient) -> None:
    body = json.dumps({"mailbox": "m", "recipients": ["p@elsewhere.test"]}).encode()
    client.send("POST", "/empty", client.headers("POST", "/empty", body), body)


def linkings(directory: Path, rig: Rig) -> dict[str, float]:
    """In companions of their own: the first loads both libraries, of Google and of Microsoft, and nothing more."""
    oauth = start_oauth(rig)
    os.environ.update(environ(directory))
    words = (*STILL, "--ca", str(rig.ca), "--peers", str(linking.peers_file(directory, rig, oauth)))
    with companion(directory / "by-page", *words) as running:
        client = paired(running)
        for issuer, address in (("google", "a@gmail.com"), ("microsoft", "a@outlook.com")):
            linking.on_the_page(client, oauth, rig.person_at(address).address, issuer)
        memory = running.process.memory_info().rss / 2**20
    with companion(directory / "linkings", *words) as running:
        found = linking.until_sending_works(paired(running), rig, oauth)
    return found | linking.discovery() | {"memory_oauth_mb": memory}


def main() -> None:
    found = browser.measure()
    with tempfile.TemporaryDirectory(prefix="postwarden-bench-") as directory, start_mail_rig() as rig:
        data = Path(directory) / "data"
        starts = []
        for _ in range(STARTS):
            with companion(data, *STILL) as running:
                starts.append(running.ready_seconds)
        found["start_first_seconds"], found["start_seconds"] = starts[0], statistics.median(starts[1:])
        with companion(data, *STILL, "--ca", str(rig.ca)) as running:
            client = paired(running)
            found["memory_idle_mb"] = running.process.memory_info().rss / 2**20
            person = rig.fresh()
            rig.fill(person, "Sent", MESSAGES, epoch=int(time.time()) - 20 * 86400)
            mailbox = link(client, rig, person)
            found["memory_linked_mb"] = running.process.memory_info().rss / 2**20
            address = str(client.get(f"/v1/mailboxes/{mailbox}").body["address"])
            found |= permits(client, multiply(running.data, mailbox), address)
        found |= linkings(Path(directory), rig)
        found |= sending.measure(Path(directory), rig)
        found |= syncing.measure(Path(directory), rig)
    found |= health.measure()
    show(found)


def show(found: dict[str, float]) -> None:
    """One line a number: what, how much, the target, what it was measured against."""

    def ratio(label: str) -> tuple[str, str]:
        permit, empty = found[f"permit_{label}"], found[f"empty_{label}"]
        return f"{permit / empty:.2f} x", f"{permit:.1f} / {empty:.1f} ms"

    p99, p99_note = ratio("p99")
    p50, p50_note = ratio("p50")
    first, idle = found["start_first_seconds"], found["memory_idle_mb"]
    rows = [
        ("permit / empty endpoint, p99", p99, "at most 3", p99_note),
        ("permit / empty endpoint, p50", p50, "", p50_note),
        ("companion start to ready", f"{found['start_seconds']:.2f} s", "", f"the first time {first:.2f} s"),
        (
            "memory after linking",
            f"{found['memory_linked_mb']:.0f} MB",
            "at most 90",
            f"before {idle:.0f} MB",
        ),
        (
            "memory after linking by page",
            f"{found['memory_oauth_mb']:.0f} MB",
            "",
            "a mailbox at Google and one at Microsoft",
        ),
        *sending.rows(found),
        *linking.rows(found),
        *health.rows(found),
        *syncing_rows.rows(found),
        *browser.rows(found),
    ]
    for name, value, target, note in rows:
        print(f"{name:36s} {value:>9s}   {target:15s} {note}".rstrip())
    out = ROOT / "build/bench.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps({name: round(value, 3) for name, value in found.items()}, indent=2) + "\n")


if __name__ == "__main__":
    main()
