"""Check-ups as a German panel shows them: nothing in them is English any more, but names and what stands in the DNS."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from companion.core.wording import Said, in_words, retold, worded
from companion.dns.outcomes import FailureKind
from companion.health.checkup import check_up
from companion.health.comparing import changes
from companion.health.counting import Facts
from companion.health.placement import Landing, PlacementFacts
from companion.health.report import Before, HealthReport
from companion.health.stream import StreamFacts
from tests.fakes.dns import Asked, FakeDns
from tests.health.people import AT, mailbox
from tests.health.test_checkup import (
    DMARC_FAULTS,
    GOOD_DMARC,
    GOOD_SPF,
    SPF_FAULTS,
    STEADY,
    Everything,
    world,
)
from tests.health.test_seen import BARE, ESP, FORGER, GOOD
from tests.health.test_seen import facts as seen
from tests.health.test_stream import GONE, NOBODYS, QUOTA, SPAM, SPF, stream

TESTS = PlacementFacts(
    AT, (Landing("Gmail", AT, "inbox"), Landing("Yahoo", AT, "spam"), Landing("Gmail", AT, "missing"))
)
BUSY: StreamFacts = replace(
    stream(GONE, GONE, SPF, SPAM, QUOTA, NOBODYS, replied=9, deferred=4, complained=1, unsubscribed=2),
    delays=(SPF, QUOTA, NOBODYS),
)
ALL = Facts(
    STEADY,
    BUSY,
    replace(seen(GOOD, BARE, ESP, FORGER, tls={"success": 1, "starttls-not-supported": 2})),
    TESTS,
)
CALM = Facts(STEADY, stream(sent=1), seen(GOOD), PlacementFacts(AT, TESTS.tests[:1]))
WORLDS = [
    *((world(*spf, GOOD_DMARC), ALL) for spf in SPF_FAULTS),
    *((world(GOOD_SPF, *dmarc), CALM) for dmarc in DMARC_FAULTS),
    (FakeDns(), Facts(disconnected=True)),
    *((FakeDns("", Everything(kind)), Facts()) for kind in ("timeout", "servfail", "refused", "unreachable")),
]
TEXTS = ("title", "text", "question")
ENGLISH = re.compile(r"\b(?:the|your|you|is|of|and|at|not|receivers|passed|failed|messages?)\b")
QUOTED = re.compile(
    r"„[^“]*“|: v=.*|https?\S*|\S+\.test\b|: \d{3} .*"
)  # what stands in the DNS, or a server said


def look(dns: FakeDns, facts: Facts, before: HealthReport | None = None) -> HealthReport:
    known = Before({}, None) if before is None else Before(before.kept, before.score)
    who = replace(mailbox("google_workspace"), lists=True, tracking=("link.shop.test", "track.example"))
    return check_up(who, lambda: Asked(dns), mailbox="m_ann", facts=facts, before=known)


def texts(kept: Any) -> Iterator[str]:
    """Every sentence of ours that the panel shows of a Health: evidence is often what the DNS or a server says."""
    if isinstance(kept, Mapping):
        value = retold(kept)
        yield from (value[name] for name in TEXTS if name in value and not value[name].startswith("GET "))
        yield from value.get("steps", ())
        yield from (
            one for one in value.get("answer", ()) if isinstance(one, Said) and one.parts[0][0] != "{text}"
        )
        for one in value.values():
            yield from texts(one)
    elif isinstance(kept, list):
        for one in kept:
            yield from texts(one)


@pytest.mark.parametrize(("dns", "facts"), WORLDS)
def test_no_sentence_stays_english(dns: FakeDns, facts: Facts) -> None:
    found = list(texts(look(dns, facts).as_kept()))
    assert len(found) > 5
    for one in found:
        german = in_words(one, "de")
        assert german != one or not one, one
        assert not ENGLISH.search(QUOTED.sub("", german)), german


def test_what_the_last_check_up_knew_is_told_in_german() -> None:
    before = look(world(GOOD_SPF, GOOD_DMARC), ALL)
    failing: dict[str, FailureKind] = {"shop.test": "timeout", "_dmarc.shop.test": "timeout"}
    report = look(world(GOOD_SPF, GOOD_DMARC, failing=failing), ALL, before)
    (spf,) = [one for one in report.findings if one.id == "spf.unasked"]
    when = r"\d\d?\. (?:[A-Z][a-z]{2,3}\.|März|Mai|Juni|Juli), \d\d:\d\d"
    assert re.fullmatch(
        f"Die Nameserver haben nicht rechtzeitig geantwortet. Letztes Ergebnis: bestanden, {when}. "
        "Ihre Punktzahl hat sich nicht geändert.",
        in_words(spf.text, "de"),
    )


def test_what_changed_is_told_in_german_also_of_kept_check_ups() -> None:
    before, after = look(world(), ALL).as_kept(), look(world(GOOD_SPF, GOOD_DMARC), CALM).as_kept()
    told = worded(changes(before, after), "de")
    assert "SPF: alles wieder in Ordnung." in told
    assert any(line.startswith("Ihre Punktzahl ist von ") for line in told)
    assert any(line.startswith("Gilt nicht mehr: Empfänger melden") for line in told)
    assert all(line != one for line, one in zip(told, changes(before, after), strict=True))
