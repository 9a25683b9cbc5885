"""T28: a stranger's report may not fill our memory, nor make us read what it names: it is capped, and judged."""

from __future__ import annotations

import base64
import gzip
import io
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable

import pytest

from companion.syncing.classify import Verdict, classify, mime, reports
from companion.syncing.reports import reading
from companion.syncing.reports.said import Aggregate, Report

MEMORY_MOST = 24 << 20
ZEROS = 200 << 20
ROWS_MOST = 1_000

HEAD = b"From: noreply@there.test\nTo: dmarc@sender.test\nSubject: Reports\n"
XML = b'<?xml version="1.0"?>\n<feedback><report_metadata><org_name>t</org_name></report_metadata>'


def attached(kind: bytes, name: bytes, body: bytes) -> bytes:
    field = b"Content-Type: %s; name=%s\nContent-Disposition: attachment; filename=%s\n" % (kind, name, name)
    return HEAD + field + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(body)


def deflated(chunks: int) -> bytes:
    """A gzip of chunks of a MiB each, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    packed = [
        packer.compress(XML),
        *(packer.compress(b" " * (1 << 20)) for _ in range(chunks)),
        packer.flush(),
    ]
    return b"".join(packed)


def zipped(*files: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files:
            file.writestr(name, content)
    return made.getvalue()


def zip_bomb() -> bytes:
    return attached(b"application/zip", b"report.zip", zipped(("report.xml", XML + b" " * ZEROS)))


def gzip_bomb() -> bytes:
    return attached(b"application/gzip", b"report.gz", deflated(200))


def bomb_in_a_bomb() -> bytes:
    return attached(
        b"application/zip", b"report.zip", zipped(("a.zip", zipped(("b.xml", XML + b" " * ZEROS))))
    )


def zip_of_many() -> bytes:
    return attached(b"application/zip", b"r.zip", zipped(*((f"{n}.xml", XML) for n in range(5000))))


def zip_that_lies() -> bytes:
    """Its local header promises four gigabytes of name and no content."""
    broken = bytearray(zipped(("report.xml", XML)))
    broken[26:30] = b"\xff\xff\xff\xff"
    return attached(b"application/zip", b"r.zip", bytes(broken))


def deep_parts() -> bytes:
    opened = b"".join(
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b%d\n\n--b%d\n" % (n, n)
        for n in range(1000)
    )
    return HEAD + opened + b"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.test\n"


def deep_messages() -> bytes:
    return HEAD + b"Content-Type: message/rfc822\n\n" * 1000 + b"x"


def deep_xml() -> bytes:
    return attached(b"text/xml", b"r.xml", b"<feedback>" + b"<a>" * 200_000)


def deep_json() -> bytes:
    return HEAD + b'\n{"mail":' + b"[" * 500_000


def huge_header() -> bytes:
    return b"Subject: " + b"a" * (64 << 20) + b"\n" + HEAD + b"\nx"


def many_headers() -> bytes:
    return b"".join(b"X-%d: y\n" % n for n in range(300_000)) + HEAD + b"\nx"


HOSTILE: tuple[Callable[[], bytes], ...] = (
    zip_bomb, gzip_bomb, bomb_in_a_bomb, zip_of_many, zip_that_lies, deep_parts, deep_messages, deep_xml, deep_json,
    huge_header, many_headers,
)  # fmt: skip


def rows_in(report: Report) -> tuple[object, ...]:
    return report.sources if isinstance(report, Aggregate) else report.sessions


@pytest.mark.parametrize("made", HOSTILE, ids=[made.__name__ for made in HOSTILE])
def test_t28_a_verdict_in_little_memory(made: Callable[[], bytes]) -> None:
    raw = made()
    tracemalloc.start()
    try:
        assert isinstance(classify(raw), Verdict)
        assert sum(len(rows_in(one)) for one in reading.reports(raw, 0)) <= ROWS_MOST
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MOST
    finally:
        tracemalloc.stop()


def test_t28_what_is_inflated_ends_at_the_cap() -> None:
    for packed in (deflated(50), zipped(("r.xml", XML + b" " * (50 << 20)))):
        assert len(reports.inflate(packed)) == reports.MOST_INFLATED
    assert reports.inflate(gzip.compress(b"x")[:-9]) in (b"", b"x")


def test_t28_a_bomb_is_still_told_apart_by_its_first_bytes() -> None:
    assert classify(gzip_bomb()).kind == "dmarc_report"
    assert classify(zip_bomb()).kind == "dmarc_report"


@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
        b'<!DOCTYPE feedback SYSTEM "http://127.0.0.1:9/x.dtd">',
        b'<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
    ],
    ids=["laughs", "external", "parameter"],
)
def test_t28_nothing_a_document_type_names_is_read(doctype: bytes) -> None:
    raw = attached(b"text/xml", b"r.xml", doctype + b"<feedback><report_metadata/></feedback>")
    assert classify(raw).kind == "other"


def test_t28_no_more_of_a_message_is_read_than_the_cap() -> None:
    raw = HEAD + b"\n" + b"x" * mime.MOST_BYTES + b"\nFinal-Recipient: rfc822; a@b.test\nAction: failed\n"
    assert classify(raw).recipients == ()
