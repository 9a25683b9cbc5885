"""How long a check-up takes beside checkdmarc, on one name server that is 30 ms away.

python -m tests.bench.health        only these rows, for whoever works on them
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from companion.core.clock import SystemClock
from companion.dns.places import AT_ONCE, Places
from companion.dns.resolver import Resolver
from companion.health.checkup import check_up
from companion.health.report import HealthReport
from companion.health.sheet import Subject
from companion.jobs.checkups import WORKERS
from companion.jobs.errands import Errands
from tests.bench import zones
from tests.rig.delaying import Delaying, Fault
from tests.rig.knotrig import Knot
from tests.rig.oracle import Oracle

ROOT = Path(__file__).resolve().parents[2]
AWAY = 0.03  # seconds until an answer comes
TIMES = 7
FAULTS: dict[str, tuple[str, Fault]] = {
    "slow": ("answers after 1 s", 1.0),
    "dead": ("says nothing", "drop"),
    "servfail": ("SERVFAIL", "servfail"),
    "cut": ("cut by UDP, silent by TCP", "cut"),
}
FAULTY, TOUCHED = "reports.test", "dmarc"  # the zone that may write of a domain's DMARC, and who asks it
ONE_S, FASTER, MANY_S, SLOWEST_S = 0.25, 7, 1.5, 5.0
Row = tuple[str, str, str, str]


def measure() -> dict[str, float]:
    subjects, texts = zones.settled(SystemClock().now())
    load = os.getloadavg()[0]
    with Knot(texts) as knot:
        with Delaying(knot.port, AWAY) as far:
            found = beside(far, subjects) | many(far, subjects)
            found["check_command_seconds"] = statistics.median(
                command(far, subjects[0]) for _ in range(TIMES)
            )
        for name, (_, fault) in FAULTS.items():
            with Delaying(knot.port, AWAY, {FAULTY: fault}) as far:
                found |= {f"check_{name}_{key}": value for key, value in delayed(far, subjects[0]).items()}
    return found | {"check_machine_load": load}


def look(
    far: Delaying,
    who: Subject,
    places: Places | None = None,
    tell: Callable[[HealthReport], None] | None = None,
) -> HealthReport:
    return check_up(who, lambda: Resolver([(far.host, far.port)], places=places), tell=tell)


def beside(far: Delaying, subjects: list[Subject]) -> dict[str, float]:
    """Ours and theirs of one domain after the other, in turn, so that what disturbs the machine disturbs both."""
    took: dict[str, list[float]] = {"ours": [], "theirs": []}
    asked: dict[str, list[int]] = {"ours": [], "theirs": []}
    calls: dict[str, Callable[[Subject], object]] = {
        "ours": lambda who: look(far, who),
        "theirs": lambda who: Oracle(far.host, far.port).all(who.domain),
    }
    for call in calls.values():
        call(subjects[0])  # neither has anything to load from now on
    far.counts()
    most = 0
    for who in subjects[:TIMES]:
        for name, call in calls.items():
            began = time.perf_counter()
            call(who)
            took[name].append(time.perf_counter() - began)
            counts = far.counts()
            asked[name].append(counts.different)
            most = max(most, counts.at_once)
    return {"check_at_once": most} | {
        f"check_{name}_{label}": value
        for name in calls
        for label, value in (
            ("seconds", statistics.median(took[name])),
            ("worst", max(took[name])),
            ("asked", sum(asked[name])),
        )
    }


def many(far: Delaying, subjects: list[Subject]) -> dict[str, float]:
    """All domains by threads like the companion's, as after a night."""
    took, most = [], 0

    def run(who: Subject, places: Places, end: Future[HealthReport]) -> None:
        end.set_result(look(far, who, places))

    for _ in range(TIMES):
        errands, places = Errands("bench", WORKERS), Places()
        ends = [Future[HealthReport]() for _ in subjects]
        began = time.perf_counter()
        for who, end in zip(subjects, ends, strict=True):
            errands.run(who.domain, partial(run, who, places, end))
        for end in ends:
            end.result()
        took.append(time.perf_counter() - began)
        errands.close()
        most = max(most, far.counts().at_once)
    return {
        "check_many_seconds": statistics.median(took),
        "check_many_worst": max(took),
        "check_many_at_once": most,
    }


def command(far: Delaying, who: Subject) -> float:
    """From start to end of the process."""
    words = ("check", who.domain, "--nameserver", f"{far.host}:{far.port}")
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "companion", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"bench: postwarden check: {done.stderr[-500:]}")
    return time.perf_counter() - began


def delayed(far: Delaying, who: Subject) -> dict[str, float]:
    """With one zone's server at fault: when the check-up ended, and when all but the one check knew their results."""
    whole, others = [], []
    for _ in range(TIMES):
        known: list[float] = []

        def tell(report: HealthReport, known: list[float] = known) -> None:
            if set(report.pending) <= {TOUCHED}:
                known.append(report.seconds)

        report = look(far, who, tell=tell)
        whole.append(report.seconds)
        others.append(min([*known, report.seconds]))
    return {"seconds": statistics.median(whole), "worst": max(whole), "others": statistics.median(others)}


def rows(found: dict[str, float]) -> list[Row]:
    ours, theirs = found["check_ours_seconds"], found["check_theirs_seconds"]
    counts = f"{found['check_ours_asked']:.0f} questions, checkdmarc {found['check_theirs_asked']:.0f}"
    beside = f"{theirs:.2f} s, worst {found['check_theirs_worst']:.2f}; of {TIMES} domains {counts}"
    most = max(found["check_at_once"], found["check_many_at_once"])
    command = f"{found['check_command_seconds']:.2f} s"
    return [
        _row(
            "check-up of a domain", f"{ours:.3f} s", f"at most {ONE_S}",
            f"worst of {TIMES} {found['check_ours_worst']:.3f} s; an answer takes {AWAY * 1000:.0f} ms; "
            f"the machine's load before {found['check_machine_load']:.1f}",
            met=ours <= ONE_S,
        ),
        _row(
            "checkdmarc / check-up", f"{theirs / ours:.1f} x", f"at least {FASTER}", beside,
            met=theirs / ours >= FASTER and found["check_ours_asked"] > found["check_theirs_asked"],
        ),
        _row(
            "check-up of 20 domains", f"{found['check_many_seconds']:.2f} s", f"at most {MANY_S}",
            f"worst of {TIMES} {found['check_many_worst']:.2f} s; {WORKERS} at a time",
            met=found["check_many_seconds"] <= MANY_S,
        ),
        _row("questions under way", f"{most:.0f}", f"at most {AT_ONCE}", "at the server", met=most <= AT_ONCE),
        ("postwarden check, the command", command, "", "with Python's start"),
        *(_fault(found, name) for name in FAULTS),
    ]  # fmt: skip


def _fault(found: dict[str, float], name: str) -> Row:
    seconds, others = found[f"check_{name}_seconds"], found[f"check_{name}_others"]
    note = f"worst {found[f'check_{name}_worst']:.2f} s; the other checks after {others:.3f} s"
    words = FAULTS[name][0]
    return _row(
        f"a zone {words}", f"{seconds:.2f} s", f"at most {SLOWEST_S:.0f}", note,
        met=found[f"check_{name}_worst"] <= SLOWEST_S and others <= ONE_S,
    )  # fmt: skip


def _row(name: str, value: str, target: str, note: str, *, met: bool) -> Row:
    return name, value, target, f"{'met' if met else 'MISSED'}; {note}"


def main() -> None:
    for name, value, target, note in rows(measure()):
        print(f"{name:36s} {value:>9s}   {target:15s} {note}".rstrip())


if __name__ == "__main__":
    main()
