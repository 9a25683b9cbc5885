"""The table of domain faults (faults.txt), over a real authoritative name server: what is found, the record that the
fix offers, and that exactly this record makes the finding go away and raises the score by what was said.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion.dns.resolver import Resolver
from companion.health.checkup import check_up
from companion.health.counting import Facts
from companion.health.findings import Finding
from companion.health.report import HealthReport
from companion.health.sheet import Subject
from companion.health.volume import VolumeFacts
from tests.health.faulty import Fault, World, read
from tests.rig.knotrig import Knot
from tests.rig.ports import RigRefused

STEADY = VolumeFacts((10,) * 30, (10,) * 30, 50)
POLICY = b"version: STSv1\nmode: enforce\nmx: smtp.google.com\nmx: *.test\nmx: mail.DOM\nmax_age: 604800\n"
FAULTS = dict(read((Path(__file__).parent / "faults.txt").read_text()))
NUMBERS = {name: number for number, name in enumerate(FAULTS, 1)}
Pair = tuple[HealthReport, HealthReport]


def find(report: HealthReport, name: str) -> Finding | None:
    return next((finding for finding in report.findings if finding.id == name), None)


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    """Each fault's check-up before and after its fix; the server is given all fixes at once."""
    world = World()
    subjects = {name: world.settle(NUMBERS[name], fault) for name, fault in FAULTS.items()}
    try:
        server = Knot({".": world.zone()})
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with server:
        before = _all(server, subjects)
        for name, report in before.items():
            found = find(report, FAULTS[name].expected)
            if found is not None and found.fix is not None:
                world.follow(found)
        server.put({".": world.zone()})
        after = _all(server, subjects)
    return {name: (before[name], after[name]) for name in FAULTS}


def _all(server: Knot, subjects: dict[str, Subject]) -> dict[str, HealthReport]:
    def look(subject: Subject) -> HealthReport:
        def fetch(host: str, path: str, seconds: float) -> bytes:
            return POLICY.replace(b"DOM", subject.organisation.encode()) if path else b""

        return check_up(
            subject, lambda: Resolver([(server.host, server.port)]), facts=Facts(STEADY), fetch=fetch
        )

    with ThreadPoolExecutor(4) as pool:
        return dict(zip(subjects, pool.map(look, subjects.values()), strict=True))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_its_fix_and_its_gain(pairs: dict[str, Pair], name: str) -> None:
    fault = FAULTS[name]
    before, after = pairs[name]
    found = find(before, fault.expected)
    assert found is not None, [finding.id for finding in before.findings]
    assert found.severity in ("stop", "fix", "hint")
    assert found.fix is not None
    value = found.fix.record.value if found.fix.record is not None else None
    assert value == (fault.value and fault.value.replace("DOM", f"d{NUMBERS[name]}.test"))
    assert found.fix.record is not None or any(step.startswith("Delete ") for step in found.fix.steps)
    assert found.evidence

    assert find(after, found.id) is None
    if before.score.score is None or after.score.score is None:
        assert found.gain == round(after.score.low - before.score.low, 1)
    else:
        assert found.gain == round(after.score.score - before.score.score, 1)
    worse = {one.id for one in after.findings if one.severity in ("stop", "fix")}
    assert worse <= {one.id for one in before.findings if one.severity in ("stop", "fix")}


def test_the_table_is_whole() -> None:
    assert len(FAULTS) == 120
    assert {fault.expected.partition(".")[0] for fault in FAULTS.values()} >= {
        "spf", "dkim", "dmarc", "mx", "provider", "ptr", "tracking", "mta_sts", "tls_rpt", "bimi",
    }  # fmt: skip


def test_a_domain_without_a_fault_has_only_tips() -> None:
    world = World()
    subjects = {
        "Google": world.settle(90, Fault("", None, ())),
        "own server": world.settle(91, Fault("", None, (), None)),
    }
    with Knot({".": world.zone()}) as server:
        reports = _all(server, subjects)
    for report in reports.values():
        tips = {finding.id for finding in report.findings if finding.severity != "ok"}
        assert tips == {"bimi.none", "dnssec.none"}
        assert report.score.score is not None
