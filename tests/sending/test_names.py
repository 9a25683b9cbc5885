"""What the user's name servers say of domains and hosts, within the time there is."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter

from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.sending.names import HELD, HELD_BAD, HELD_SILENT, Names, Told
from tests.fakes.clock import FixedClock

ZONES: dict[str, Outcome] = {
    "MX mail.example": Answer(("10 mx.mail.example",)),
    "MX null.example": Answer(("0 .",)),
    "MX old.example": NoRecord(exists=True),
    "A old.example": Answer(("203.0.113.1",)),
    "MX bare.example": NoRecord(exists=True),
    "A bare.example": NoRecord(exists=True),
    "AAAA bare.example": NoRecord(exists=True),
    "MX broken.example": Failed("servfail"),
    "A host.example": Answer(("203.0.113.1",)),
    "A six.example": NoRecord(exists=True),
    "AAAA six.example": Answer(("2001:db8::1",)),
    "A half.example": Failed("timeout"),
}


class Asker:
    def __init__(self, asked: Counter[str]) -> None:
        self._asked = asked

    async def ask(self, question: Question) -> Outcome:
        self._asked[question.name] += 1
        if question.name.startswith("slow"):
            await asyncio.Event().wait()
        return ZONES.get(f"{question.type} {question.name}", NoRecord())


def make() -> tuple[Names, FixedClock, Counter[str]]:
    asked, clock = Counter[str](), FixedClock()
    return Names(lambda: Asker(asked), clock), clock, asked


DOMAINS = (
    "mail.example",
    "null.example",
    "old.example",
    "bare.example",
    "none.example",
    "broken.example",
    "slow.example",
)


def test_who_takes_mail_and_what_resolves() -> None:
    names, _, _ = make()
    told = names.told(DOMAINS, ("host.example", "six.example", "gone.example", "half.example"), 0.2)
    assert told.takes_mail == {
        "mail.example": True, "null.example": False, "old.example": True, "bare.example": False, "none.example": False,
    }  # fmt: skip
    assert told.resolves == {"host.example": True, "six.example": True, "gone.example": False}


def test_with_no_time_nobody_is_asked_and_what_was_heard_is_told() -> None:
    names, clock, asked = make()
    assert names.told(DOMAINS, ("host.example",), 0) == Told()
    assert asked == Counter()
    names.told(("mail.example", "null.example"), ("host.example",), 1)
    before = asked.copy()
    assert names.told(("mail.example", "null.example"), ("host.example",), 0) == Told(
        {"mail.example": True, "null.example": False}, {"host.example": True}
    )
    assert asked == before
    clock.advance(HELD_BAD)  # what is mended is soon seen
    assert names.told(("mail.example", "null.example"), (), 0).takes_mail == {"mail.example": True}
    clock.advance(HELD)
    assert names.told(("mail.example",), (), 0) == Told()


def test_names_of_the_own_network_and_addresses_are_asked_nowhere() -> None:
    names, _, asked = make()
    assert (
        names.told(
            ("localhost", "[203.0.113.1]"),
            ("nas", "nas.local", "wiki.corp", "203.0.113.9", "[2001:db8::1]"),
            1,
        )
        == Told()
    )
    assert asked == Counter()


def test_a_page_of_thousands_of_links_asks_for_some() -> None:
    names, _, asked = make()
    names.told((), (f"h{n}.example" for n in range(5_000)), 1)
    assert len(asked) == 60


class Gate:
    """An asker who keeps everybody waiting until the gate is opened."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.asked = Counter[str]()

    async def ask(self, question: Question) -> Outcome:
        self.asked[question.name] += 1
        while not self.open.is_set():
            await asyncio.sleep(0.005)
        return ZONES.get(f"{question.type} {question.name}", NoRecord())


def test_who_answers_late_is_told_to_whoever_asks_again_and_is_asked_once() -> None:
    gate = Gate()
    names = Names(lambda: gate, FixedClock())
    assert names.told(("none.example",), (), 0.01) == Told(late=True)
    assert names.told(("none.example",), (), 0.01) == Told(late=True)
    gate.open.set()
    assert names.told(("none.example",), (), 5) == Told({"none.example": False})
    assert names.told(("none.example",), (), 0) == Told({"none.example": False})
    assert gate.asked == Counter({"none.example": 1})


def test_who_does_not_answer_is_not_waited_for_and_asked_again_after_a_while() -> None:
    names, clock, asked = make()
    assert names.told(("broken.example",), ("half.example",), 1) == Told()
    before = asked.copy()
    assert names.told(("broken.example",), ("half.example",), 1) == Told()
    assert asked == before
    clock.advance(HELD_SILENT)
    names.told(("broken.example",), ("half.example",), 1)
    assert asked == before + before
