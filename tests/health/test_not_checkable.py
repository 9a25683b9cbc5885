"""What can't be asked never changes a score: whichever questions fail, and however."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.dns.outcomes import Failed, FailureKind, Outcome, Question
from companion.health.checkup import check_up
from companion.health.counting import Facts
from companion.health.report import Before, HealthReport
from companion.health.sheet import Subject
from companion.health.volume import VolumeFacts
from tests.fakes.dns import Asked, FakeDns
from tests.health.faulty import Fault, World
from tests.health.people import subject

STEADY = VolumeFacts((10,) * 30, (10,) * 30, 50)
KINDS: tuple[FailureKind, ...] = ("servfail", "refused", "broken", "timeout", "unreachable")
FAULTS = {
    "none, own server": Fault("", None, (), None),
    "none, Google": Fault("", None, ()),
    "policy none": Fault("", None, ("_dmarc.DOM TXT v=DMARC1; p=none",), None),
    "no DMARC, listed": Fault("", None, ("_dmarc.DOM TXT", "DOM.dbl.spamhaus.org A 127.0.1.2")),
    "no reverse DNS": Fault("", None, ("NUM.2.0.192.in-addr.arpa PTR",), None),
    "tracking": Fault("", None, (), tracking=True),
}


class Lossy(Asked):
    """Some questions fail."""

    def __init__(self, dns: FakeDns, losing: dict[Question, FailureKind]) -> None:
        super().__init__(dns)
        self._losing = losing

    async def ask(self, question: Question) -> Outcome:
        found = await super().ask(question)
        return Failed(self._losing[question]) if question in self._losing else found


def world_of(name: str) -> tuple[FakeDns, Subject]:
    world = World()
    who = world.settle(1, FAULTS[name])
    return FakeDns("\n".join(" ".join(record) for record in world.records)), who


def look(asker: Asked, who: Subject, before: HealthReport | None = None) -> HealthReport:
    kept = Before(before.kept, before.score) if before else Before({}, None)
    return check_up(who, lambda: asker, facts=Facts(STEADY), before=kept, fetch=lambda *_: b"")


@pytest.mark.parametrize("name", FAULTS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_fails_the_score_stays(name: str, data: st.DataObject) -> None:
    dns, who = world_of(name)
    whole = Asked(dns)
    first = look(whole, who)
    every = sorted(set(whole.asked), key=str)
    losing = data.draw(st.dictionaries(st.sampled_from(every), st.sampled_from(KINDS), max_size=len(every)))
    second = look(Lossy(dns, losing), who, first)
    assert second.score == first.score


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FAULTS)
def test_the_first_time_nothing_answers(name: str, kind: FailureKind) -> None:
    dns, who = world_of(name)
    whole = Asked(dns)
    look(whole, who)
    report = look(Lossy(dns, dict.fromkeys(whole.asked, kind)), who)
    assert report.score.score is None
    assert report.score.low <= 10  # the volume, which is the ledger's
    assert report.score.caps == ()
    assert {found.severity for found in report.findings} <= {"unknown", "ok"}


def test_strange_names_and_records() -> None:
    odd = "\n".join(
        (
            "shop.test MX 10 .", "shop.test MX 0 -bad-.test", "shop.test TXT v=spf1 include: a:%{i}.x exists:%{d} ~all",
            "_dmarc.shop.test TXT v=DMARC1; p=;;=; =x; rua=,,mailto:", "default._domainkey.shop.test TXT v=DKIM1; p==;",
            "_mta-sts.shop.test TXT v=STSv1; id=1", "mta-sts.shop.test AAAA ::1",
            "_smtp._tls.shop.test TXT v=TLSRPTv1;;", "default._bimi.shop.test TXT v=BIMI1;;l", "shop.test DS x",
            "shop.test DNSKEY y",
        )
    )  # fmt: skip
    report = look(Asked(FakeDns(odd)), subject())
    assert len({found.id for found in report.findings}) == len(
        report.findings
    )  # the sidebar tells rows by it
    for name in ("test", "x" * 63 + ".test", "xn--bcher-kva.test", "a.b.c.d.e.f.g.h.i.j.test"):
        assert look(Asked(FakeDns()), Subject(name, name, 0)).findings
