"""Whatever stands in the DNS and whoever sends: an end, no exception, and no more questions than the limits allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hypothesis import given
from hypothesis import strategies as st

from companion.dns.outcomes import Answer, Failed, FailureKind, NoRecord, Outcome, Question
from companion.health.sheet import Sheet
from companion.health.spf_course import MOST_HOSTS, MOST_LOOKUPS, MOST_VOIDS
from companion.health.spf_host import Ruling, check_host
from companion.health.spf_macros import read_sender
from companion.health.spf_sender import MOST_NAMES
from companion.health.spf_walk import COUNTED, walk

# First record, ten terms with a question and ten hosts each, the sender's names, the explanation.
MOST_QUESTIONS = 1 + MOST_LOOKUPS * (1 + MOST_HOSTS) + 1 + MOST_NAMES + 1
# With a round for each term, its hosts, the names of a macro p, and the explanation.
MOST_ROUNDS = 1 + 4 * MOST_LOOKUPS + 4

NAMES = ("a.test", "b.test", "c.test", "d.test")
spec = st.sampled_from(
    (*NAMES, "%{d}", "%{l}.test", "%{ir}.%{v}.a.test", "%{p}", "%{h}", "x..test", "%{o}", "%{s1r-}.b.test")
)
term = st.one_of(
    st.sampled_from(("a", "mx", "ptr", "-all", "~all", "?all", "ip4:192.0.2.0/24", "ip6:::/0", "x=%{d}")),
    st.builds("{}{}:{}".format, st.sampled_from("+-~?"), st.sampled_from(("a", "mx", "exists", "ptr")), spec),
    st.builds("{}:{}".format, st.just("include"), spec),
    st.builds("{}={}".format, st.sampled_from(("redirect", "exp")), spec),
    st.text(max_size=12),
)
record = st.builds(lambda terms: " ".join(("v=spf1", *terms)), st.lists(term, max_size=14))
texts = st.lists(st.one_of(record, st.text(max_size=40)), min_size=1, max_size=2)
hosts = st.lists(st.sampled_from((*NAMES, ".")), min_size=1, max_size=12)
KINDS: tuple[FailureKind, ...] = ("servfail", "refused", "broken", "timeout", "unreachable")
failure = st.sampled_from([Failed(kind) for kind in KINDS])


def _answers(kind: str) -> st.SearchStrategy[Outcome]:
    found: st.SearchStrategy[tuple[str, ...]]
    match kind:
        case "TXT":
            found = texts.map(lambda some: tuple(sorted(some)))
        case "MX":
            found = hosts.map(lambda some: tuple(sorted(f"{rank} {host}" for rank, host in enumerate(some))))
        case "PTR":
            found = hosts.map(lambda some: tuple(sorted(set(some))))
        case "A":
            found = st.sampled_from((("192.0.2.10",), ("198.51.100.1", "198.51.100.2")))
        case _:
            found = st.sampled_from((("2001:db8::10",), ("2001:db8::1",)))
    here = found.map(Answer)
    return st.one_of(here, here, here, st.just(NoRecord()), failure)


class AnyDns(Mapping[Question, Outcome]):
    """Makes its answers up when it is asked, and stays with them."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data
        self.said: dict[Question, Outcome] = {}

    def __getitem__(self, question: Question) -> Outcome:
        if question not in self.said:
            self.said[question] = self._data.draw(_answers(question.type), str(question))
        return self.said[question]

    def __iter__(self) -> Iterator[Question]:
        return iter(self.said)

    def __len__(self) -> int:
        return len(self.said)


ips = st.one_of(
    st.sampled_from(("192.0.2.10", "2001:db8::10", "::ffff:192.0.2.10")), st.ip_addresses().map(str)
)
addresses = st.one_of(
    st.sampled_from(NAMES).map(lambda name: f"maya@{name}"),
    st.builds("{}@{}".format, st.text(max_size=20), st.sampled_from(NAMES)),
    st.text(max_size=40),
)


@given(st.data(), ips, addresses, st.one_of(st.sampled_from(NAMES), st.text(max_size=40)))
def test_a_ruling_keeps_to_the_limits(data: st.DataObject, ip: str, mail_from: str, helo: str) -> None:
    dns = AnyDns(data)
    known: dict[Question, Outcome] = {}
    sender = read_sender(ip, mail_from, helo)
    for _ in range(MOST_ROUNDS):
        sheet = Sheet(known)
        ruling = check_host(sender, sheet)
        if not sheet.missing:
            break
        known = known | {question: dns[question] for question in sheet.missing}
    else:
        raise AssertionError("it goes on asking")
    _holds_together(ruling)
    assert len(known) <= MOST_QUESTIONS
    assert check_host(sender, Sheet(known)) == ruling
    assert check_host(sender, Sheet(dns)) == ruling  # however many rounds there were


def _holds_together(ruling: Ruling) -> None:
    over = ruling.result == "permerror"
    assert ruling.lookups <= MOST_LOOKUPS + over
    assert ruling.void_lookups <= MOST_VOIDS + over
    assert (ruling.error is not None) == (ruling.result in ("permerror", "temperror"))
    assert ruling.error is None or ruling.error.isprintable()
    assert ruling.explanation is None or ruling.result == "fail"
    assert ruling.explanation is None or (ruling.explanation.isascii() and ruling.explanation.isprintable())


@given(st.data())
def test_the_walk_for_strangers_ends_too(data: st.DataObject) -> None:
    found = walk(Sheet(AnyDns(data)), "a.test")
    assert found.lookups <= COUNTED + 1
    assert found.error is None or found.error.kind != "lookups"


@given(
    st.lists(st.sampled_from(("a:b.test", "mx:b.test", "a:a.test", "include:d.test", "ip4:198.51.100.0/24")))
)
def test_a_stranger_costs_what_the_walk_counts(terms: list[str]) -> None:
    """Nobody's address, no macros, nothing void: the two readings of one record agree."""
    text = " ".join(("v=spf1", *terms, "~all"))
    known: dict[Question, Outcome] = {
        Question("TXT", "c.test"): Answer((text,)),
        Question("TXT", "d.test"): Answer(("v=spf1 a:b.test -all",)),
        Question("A", "a.test"): Answer(("192.0.2.1",)),
        Question("A", "b.test"): Answer(("192.0.2.2",)),
        Question("AAAA", "a.test"): NoRecord(True),
        Question("AAAA", "b.test"): NoRecord(True),
        Question("MX", "b.test"): Answer(("1 b.test",)),
    }
    walked = walk(Sheet(known), "c.test")
    ruling = check_host(read_sender("203.0.113.1", "maya@c.test", ""), Sheet(known))
    if walked.lookups <= MOST_LOOKUPS:
        assert (ruling.result, ruling.lookups) == (walked.result, walked.lookups)
    else:
        assert (ruling.result, ruling.lookups) == ("permerror", MOST_LOOKUPS + 1)
