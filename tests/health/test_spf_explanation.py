"""The domain's own words about a fail (RFC 7208 section 6.2)."""

from __future__ import annotations

import pytest

from companion.dns.outcomes import Answer, NoRecord, Outcome, Question
from companion.health.sheet import Sheet
from companion.health.spf_host import check_host
from companion.health.spf_macros import read_sender
from tests.health.spf_zone import rule

WHY = "why.test TXT %{i} is not one of %{d}'s servers (%{l}, %{c}, %{r}, %{t}); see http://%{D}/?a=%{S}"


def test_it_is_read_with_the_senders_own_values() -> None:
    ruling = rule("v=spf1 -all exp=why.test", WHY, at=1_700_000_000_999)
    assert ruling.explanation == (
        "192.0.2.10 is not one of shop.test's servers (maya, 192.0.2.10, unknown, 1700000000); "
        "see http://shop.test/?a=maya%40shop.test"
    )
    assert (ruling.result, ruling.lookups, ruling.void_lookups, ruling.error) == ("fail", 0, 0, None)


@pytest.mark.parametrize(
    ("terms", "result", "explanation"),
    [
        ("-all exp=one.test", "fail", "One."),
        ("exp=%{l}.test -all", "fail", "Maya's."),
        ("-all", "fail", None),
        ("-all exp=gone.test", "fail", None),
        ("-all exp=two.test", "fail", None),
        ("-all exp=dark.test", "fail", None),
        ("-all exp=grammar.test", "fail", None),
        ("-all exp=percent.test", "fail", None),
        ("-all exp=x..y.test", "fail", None),
        ("~all exp=one.test", "softfail", None),
        ("+all exp=one.test", "pass", None),
        ("?all exp=one.test", "neutral", None),
        ("exp=one.test -a:gone.test -ip4:192.0.2.10", "fail", "One."),
        ("redirect=other2.test exp=one.test", "fail", "Theirs."),  # the target's, never ours
        ("redirect=quiet.test exp=one.test", "fail", None),
        ("include:other2.test -all exp=one.test", "fail", "One."),  # ours, never the included one's
        ("include:other2.test -all", "fail", None),
        ("-include:wide.test exp=one.test", "fail", "One."),
        ("include:other2.test ~all", "softfail", None),
        ("-all exp=", "permerror", None),
        ("-all exp=one.test exp=one.test", "permerror", None),
    ],
)
def test_when_there_is_one(terms: str, result: str, explanation: str | None) -> None:
    ruling = rule(
        f"v=spf1 {terms}",
        "one.test TXT One.",
        "maya.test TXT Maya's.",
        "two.test TXT One.",
        "two.test TXT Two.",
        "grammar.test TXT The %{x}-files",
        "percent.test TXT 100% sure",
        "other2.test TXT v=spf1 -all exp=theirs.test",
        "theirs.test TXT Theirs.",
        "quiet.test TXT v=spf1 -all",
        "wide.test TXT v=spf1 +all exp=theirs.test",
        failing={"dark.test": "timeout"},
    )
    assert (ruling.result, ruling.explanation) == (result, explanation)


@pytest.mark.parametrize(
    "mail_from", ["caf\u00e9@shop.test", "a\r\nX-Evil: 1@shop.test", "a\x1b[2J@shop.test"]
)
def test_a_senders_own_words_do_not_get_into_it_unless_they_are_plain(mail_from: str) -> None:
    assert rule("v=spf1 -all exp=why.test", "why.test TXT Not %{l}.", mail_from=mail_from).explanation is None
    escaped = rule("v=spf1 -all exp=why.test", "why.test TXT Not %{L}.", mail_from=mail_from).explanation
    assert escaped is not None
    assert escaped.isascii()
    assert "%" in escaped


def exact(domain_bytes: bytes, why_bytes: bytes = b"") -> dict[Question, Outcome]:
    """What the resolver makes of these bytes: shown with numbers in place of what could steer, and exactly."""

    def answer(raw: bytes) -> Outcome:
        shown = "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in raw)
        return Answer((shown,), exact=(raw.decode("latin-1"),)) if raw else NoRecord()

    return {
        Question("TXT", "shop.test"): answer(domain_bytes),
        Question("TXT", "why.test"): answer(why_bytes),
        Question("A", "x.test"): NoRecord(),
        Question("A", "\\xefx.test"): Answer(("192.0.2.10",)),
    }


@pytest.mark.parametrize(
    ("record", "why", "result", "explanation"),
    [
        (b"v=spf1 -all exp=why.test", b"Plain.", "fail", "Plain."),
        (b"v=spf1 -all exp=why.test", b"\xef\xbb\xbfMarked.", "fail", None),
        (b"v=spf1 -all exp=why.test", b"Two\r\nlines.", "fail", None),
        (b"v=spf1 a:\xefx.test -all", b"", "permerror", None),  # and not a name with a backslash
        (b"v=spf1 a:x.test\r+all", b"", "permerror", None),
        (b"v=spf1 a:x.test\n-all", b"", "permerror", None),
        (b"v=spf1 a:x.test\x00 -all", b"", "permerror", None),
        (b"v=spf1\t-all", b"", "none", None),
        (b"v=spf1\n", b"", "none", None),
        (b"v=spf1 a:\\xefx.test -all", b"", "fail", None),
    ],
)
def test_records_are_judged_byte_for_byte(
    record: bytes, why: bytes, result: str, explanation: str | None
) -> None:
    known = exact(record, why)
    known[Question("A", "\\092xefx.test")] = NoRecord()
    sheet = Sheet(known)
    ruling = check_host(read_sender("192.0.2.10", "maya@shop.test", ""), sheet)
    assert not sheet.missing
    assert (ruling.result, ruling.explanation) == (result, explanation)
    assert ruling.error is None or ruling.error.isprintable()
