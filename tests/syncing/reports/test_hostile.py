"""Whoever writes to the mailbox can send a report: none may take our memory or our time, nor have us read a file."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.syncing.reports import aggregate as xml
from companion.syncing.reports import opening, tls
from companion.syncing.reports.opening import TooMuch
from companion.syncing.reports.reading import reports
from companion.syncing.reports.said import Aggregate
from companion.syncing.reports.sources import MOST_SOURCES
from tests.syncing.reports import made
from tests.syncing.reports.made import CAME, Mail, aggregate, by_gzip, message, part, zipped

MEMORY_MOST = 24 << 20
HEAD = aggregate().partition(b"<record>")[0]
RECORD = aggregate().partition(b"<record>")[2].partition(b"</record>")[0].join([b"<record>", b"</record>"])


def poured(head: bytes, again: bytes, times: int, end: bytes = b"") -> bytes:
    """A gzip of something very long, made without holding it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    block = again * max(1, (1 << 18) // len(again))
    packed = [packer.compress(head)]
    packed += [packer.compress(block) for _ in range(max(1, times * len(again) // len(block)))]
    return b"".join([*packed, packer.compress(end), packer.flush()])


def brought(packed: bytes, name: str = "r.xml.gz") -> bytes:
    return message(part("application/gzip", name, packed))


def blanks() -> bytes:
    return brought(poured(HEAD, b" ", 400 << 20))


def million_records() -> bytes:
    return brought(poured(HEAD, RECORD, 1_000_000, b"</feedback>"))


def million_elements() -> bytes:
    return brought(poured(HEAD, b"<a/>", 3_000_000))


def deep_elements() -> bytes:
    return brought(poured(b"<feedback>", b"<a>", 500_000))


def one_long_tag() -> bytes:
    return brought(poured(HEAD + b"<a ", b"b", 12 << 20))


def many_attributes() -> bytes:
    return brought(gzip.compress(HEAD + b"<a " + b" ".join(b'x%d="y"' % n for n in range(100_000)) + b"/>"))


def one_long_text() -> bytes:
    return brought(poured(HEAD + b"<record><row><count>", b"1", 12 << 20))


def one_long_comment() -> bytes:
    return brought(poured(HEAD + b"<!-- ", b"x", 12 << 20))


def zip_bomb() -> bytes:
    return message(part("application/zip", "r.zip", zipped(("r.xml", HEAD + b" " * (60 << 20)))))


def zip_of_bombs() -> bytes:
    files = [(f"{n}.xml", HEAD + b" " * (3 << 20)) for n in range(40)]
    return message(part("application/zip", "r.zip", zipped(*files)))


def zip_in_a_zip() -> bytes:
    inner = zipped(("b.xml", HEAD + b" " * (20 << 20)))
    return message(part("application/zip", "r.zip", zipped(("a.zip", inner))))


def zip_of_thousands() -> bytes:
    return message(part("application/zip", "r.zip", zipped(*((f"{n}.xml", b"x") for n in range(5_000)))))


def zip_that_lies() -> bytes:
    broken = bytearray(zipped(("r.xml", HEAD)))
    broken[18:30] = b"\xff" * 12
    return message(part("application/zip", "r.zip", bytes(broken)))


def many_parts() -> bytes:
    return message(*(part("application/gzip", "r.gz", poured(HEAD, b" ", 4 << 20)) for _ in range(60)))


def deep_json() -> bytes:
    return brought(poured(b'{"policies":', b"[", 800_000), "r.json.gz")


def wide_json() -> bytes:
    return brought(poured(b'{"policies":[', b"{},", 300_000, b"{}]}"), "r.json.gz")


def long_json() -> bytes:
    return brought(poured(b'{"report-id":"', b"a", 300 << 20), "r.json.gz")


def one_long_number() -> bytes:
    return brought(poured(b'{"policies":', b"9", 900_000, b"}"), "r.json.gz")


def open_string_of_escapes() -> bytes:
    return brought(poured(b'{"policies":"', b'\\"', 400_000), "r.json.gz")


HOSTILE: tuple[Callable[[], bytes], ...] = (
    blanks, million_records, million_elements, deep_elements, one_long_tag, many_attributes, one_long_text,
    one_long_comment, zip_bomb, zip_of_bombs, zip_in_a_zip, zip_of_thousands, zip_that_lies, many_parts, deep_json,
    wide_json, long_json, one_long_number, open_string_of_escapes,
)  # fmt: skip


@pytest.mark.parametrize("made", HOSTILE, ids=[made.__name__ for made in HOSTILE])
def test_little_memory_and_few_rows(made: Callable[[], bytes]) -> None:
    raw = made()
    tracemalloc.start()
    try:
        found = reports(raw, CAME)
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MOST + 4 * len(raw)
    finally:
        tracemalloc.stop()
    assert sum(len(one.sources) if isinstance(one, Aggregate) else 0 for one in found) <= 2 * MOST_SOURCES


def steps(packed: bytes) -> Iterator[bytes]:
    (document,) = opening._opened(packed, opening.Allowance())
    return document


def test_what_is_inflated_ends_at_the_caps() -> None:
    given_out: list[int] = []
    with pytest.raises(TooMuch):
        given_out.extend(len(piece) for piece in steps(poured(b"", b" ", 400 << 20)))
    assert max(given_out) <= opening.STEP
    assert sum(given_out) <= opening.FREE + opening.RATIO * opening.STEP  # long before the absolute cap
    left = opening.Allowance(octets=100_000)
    with pytest.raises(TooMuch):
        list(opening._plain(b"x" * 200_000, left))


def test_a_bomb_leaves_the_report_before_it() -> None:
    good = part("application/gzip", "a.xml.gz", gzip.compress(aggregate(number="good")))
    raw = message(good, part("application/gzip", "b.xml.gz", poured(HEAD, b" ", 400 << 20)))
    assert [one.report_id for one in reports(raw, CAME)] == ["good"]


def test_records_beyond_the_cap_are_not_read_and_small_sources_are_summed_up() -> None:
    mail = [Mail(ip=f"10.0.{n // 256}.{n % 256}", count=1 + (n < 10)) for n in range(3_000)]
    (found,) = reports(by_gzip(aggregate(*mail)), CAME)
    assert isinstance(found, Aggregate)
    assert len(found.sources) == MOST_SOURCES + 1
    assert sum(source.count for source in found.sources) == 3_010
    assert (found.sources[0].count, found.sources[-1].ip) == (2, "")
    (capped,) = reports(brought(poured(HEAD, RECORD, 20_000, b"</feedback>")), CAME)
    assert isinstance(capped, Aggregate)
    assert sum(source.count for source in capped.sources) == xml.MOST_RECORDS


@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        b'<!DOCTYPE feedback SYSTEM "http://127.0.0.1:9/x.dtd">',
        b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        b"<!DOCTYPE feedback>",
    ],
    ids=["laughs", "external", "parameter", "plain"],
)
def test_nothing_a_document_type_names_is_read(doctype: bytes) -> None:
    assert reports(by_gzip(doctype + aggregate(opened="<feedback>")), CAME) == []


def test_utf_16_is_read_as_what_it_is() -> None:
    text = aggregate(opened='<?xml version="1.0" encoding="UTF-16"?><feedback>').decode()
    (found,) = reports(by_gzip(text.encode("utf-16")), CAME)
    assert isinstance(found, Aggregate)
    assert found.org == "google.com"


def test_deep_json_is_not_parsed_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_text: object) -> object:
        raise AssertionError

    monkeypatch.setattr(json, "loads", refuse)
    for text in (b'{"a":' + b"[" * 100 + b"]" * 100 + b"}", b'{"a":[' + b"{}," * 50_000 + b"{}]}"):
        assert tls.read([text], CAME) == []


def test_names_of_strangers_hold_no_line_breaks_and_have_an_end() -> None:
    xml_text = aggregate(org="x\n\u202ereversed" + "y" * 900)
    (found,) = reports(by_gzip(xml_text), CAME)
    assert len(found.org) == 100
    assert found.org.isprintable()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 3_000), st.sampled_from(["xml", "json"]))
def test_whatever_is_broken_raises_nothing(noise: bytes, at: int, kind: str) -> None:
    whole = aggregate(Mail(), Mail(ip="192.0.2.4")) if kind == "xml" else made.tls()
    broken = whole[:at] + noise + whole[at + len(noise) :]
    for octets, name in ((broken, f"r.{kind}"), (gzip.compress(broken), f"r.{kind}.gz")):
        reports(message(part("application/octet-stream", name, octets)), CAME)
    packed = gzip.compress(whole)
    reports(message(part("application/gzip", "r.gz", packed[:at] + noise + packed[at:])), CAME)
    archive = zipped(("r.xml", whole))
    reports(message(part("application/zip", "r.zip", archive[:at] + noise + archive[at:])), CAME)
