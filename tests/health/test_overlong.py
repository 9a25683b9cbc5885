"""Records as long as the DNS can hold, which a stranger may write: an end, in time, and not a question a word."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest

from companion.core.wording import both, in_words
from companion.health import dmarc
from companion.health.checkup import check_up
from tests.fakes.dns import Asked, FakeDns
from tests.health.people import subject

N = 2_000
SPF = {
    "includes that lead nowhere": " ".join(f"include:x{n}.gone.test" for n in range(N)) + " -all",
    "includes behind the end": "~all " + " ".join(f"include:x{n}.gone.test" for n in range(N)),
    "names of its own": " ".join(f"a:x{n}.shop.test" for n in range(N)) + " -all",
    "mistakes": " ".join(f"ipv4:10.0.{n // 256}.{n % 256}" for n in range(N)) + " -all",
    "open to all": " ".join(f"ip4:{n % 256}.0.0.0/1" for n in range(N)) + " -all",
    "riddles": " ".join(f"x{n}" for n in range(N)),
}


@pytest.mark.parametrize("record", SPF.values(), ids=SPF)
@pytest.mark.parametrize("provider", [None, "google_workspace"])
def test_an_overlong_spf_record(record: str, provider: str | None) -> None:
    asked = Asked(
        FakeDns(f"shop.test TXT v=spf1 {record}\n_spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all")
    )
    began = time.process_time()
    report = check_up(replace(subject(), provider=provider), lambda: asked)
    assert time.process_time() - began < 10
    assert any(one.id.startswith("spf.") and one.severity != "ok" for one in report.findings)
    assert asked.questions < 300


def test_reports_to_hundreds_who_did_not_agree() -> None:
    places = ",".join(f"mailto:x@g{n}.test" for n in range(N))
    asked = Asked(FakeDns(f"_dmarc.shop.test TXT v=DMARC1; p=none; rua={places}"))
    report = check_up(subject(), lambda: asked)
    assert "dmarc.reports_refused" in json.dumps(report.as_json())
    assert asked.questions < 100


@pytest.mark.parametrize(
    "value", ["; " + "," * 60_000, "; p=none; rua=" + "a" * 60_000, "; p=" + " ," * 30_000]
)
@pytest.mark.parametrize("version", ["v=DMARC1", "v=dmarc1"])
def test_an_overlong_dmarc_record(version: str, value: str) -> None:
    began = time.process_time()
    verdict = dmarc.judge(subject(), FakeDns(f"_dmarc.shop.test TXT {version}{value}").sheet())
    assert time.process_time() - began < 5
    assert verdict.findings[0].severity != "ok"


def test_names_by_the_thousand_are_put_together_as_few_are() -> None:
    names = [f"n{n}" for n in range(N)]
    assert both(names) == " and ".join(names)
    assert in_words(both(names), "de") == " und ".join(names)
    assert [both(names[:n]) for n in (1, 2, 3)] == ["n0", "n0 and n1", "n0 and n1 and n2"]
