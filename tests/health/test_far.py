"""Check-ups over a real name server that is far away, or has a zone that doesn't answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.dns.resolver import Resolver
from companion.health.checkup import check_up
from companion.health.report import HealthReport
from companion.health.sheet import Subject
from tests.health.faulty import Fault, World
from tests.rig.delaying import Delaying
from tests.rig.delaying import Fault as DnsFault
from tests.rig.knotrig import Knot
from tests.rig.ports import RigRefused

AWAY = 0.03
PATIENCE = 60.0  # seconds for a question where nothing is to be asked again, however busy the machine is


@pytest.fixture(scope="module")
def here() -> Iterator[tuple[Knot, Subject]]:
    world = World()
    who = world.settle(1, Fault("", None, ()))
    try:
        server = Knot({".": world.zone()})
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with server:
        yield server, who


def look(far: Delaying, who: Subject, told: list[HealthReport], seconds: float | None = None) -> HealthReport:
    def make() -> Resolver:
        servers = [(far.host, far.port)]
        return Resolver(servers) if seconds is None else Resolver(servers, seconds)

    return check_up(who, make, fetch=lambda *_: b"", tell=told.append)


def test_every_question_is_asked_once(here: tuple[Knot, Subject]) -> None:
    server, who = here
    with Delaying(server.port, AWAY) as far:
        report = look(far, who, [], PATIENCE)
        counts = far.counts()
    assert counts.asked == counts.different == report.queries > 40
    assert 1 < counts.at_once <= 64


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("drop", "The name servers didn't answer in time. Not counted in your score."),
        ("cut", "The name servers didn't answer in time. Not counted in your score."),
        ("servfail", "The name servers of this domain answer with an error. Not counted in your score."),
    ],
)
def test_a_zone_without_answers_holds_up_only_what_asks_it(
    here: tuple[Knot, Subject], fault: DnsFault, text: str
) -> None:
    """By the order in which things become known. `cut`: by UDP it says "ask by TCP", where it is silent."""
    server, who = here
    told: list[HealthReport] = []
    with Delaying(server.port, AWAY, {f"_dmarc.{who.domain}": fault}) as far:
        report = look(far, who, told)
    if fault != "servfail":  # all else was known, and shown, while this one was waited for
        assert told[-1].pending == {"dmarc"}
    (dmarc,) = (one for one in report.findings if one.check == "dmarc")
    assert (dmarc.id, dmarc.severity, dmarc.text) == ("dmarc.unasked", "unknown", text)
    others = {one.id: one.severity for one in report.findings if one.check != "dmarc"}
    assert "unknown" not in others.values()
    if fault != "servfail":
        before = {one.id: one.severity for one in told[-1].findings if one.check != "dmarc"}
        assert before == others


def test_no_record_is_not_called_no_answer(here: tuple[Knot, Subject]) -> None:
    server, who = here
    absent = Subject("d9.test", "d9.test", who.at)
    with Delaying(server.port, AWAY) as far:
        report = look(far, absent, [], PATIENCE)
    found = {one.id for one in report.findings}
    assert found >= {"spf.none", "dmarc.none", "mta_sts.none", "tls_rpt.none", "bimi.none"}
    assert not [one for one in found if one.endswith(".unasked")]


def test_a_slow_zone_is_waited_for(here: tuple[Knot, Subject]) -> None:
    server, who = here
    told: list[HealthReport] = []
    with Delaying(server.port, AWAY, {f"_dmarc.{who.domain}": 1.0}) as far:
        report = look(far, who, told)
    assert told[-1].pending == {"dmarc"}
    assert [one.id for one in report.findings if one.check == "dmarc"] == ["dmarc.ok"]
