"""Whatever the bytes: a verdict, soon, in little memory."""

from __future__ import annotations

import gzip
import io
import time
import tracemalloc
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.syncing.classify import Verdict, classify, mime, reports
from tests.syncing.classify import labelled

RAWS = [label.raw for label in labelled.everything()]
DAEMON = b"Return-Path: <>\nFrom: MAILER-DAEMON@there.test\nSubject: Undelivered mail\n"
SECONDS = 2.0  # of the processor, for two megabytes made to hurt
DSN = b"Content-Type: message/delivery-status\n\n"


def nested(depth: int) -> bytes:
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )
    return DAEMON + opened + b"\n\nhello"


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("report.xml", b"<feedback>" + b" " * 50_000_000)
    return packed.getvalue()


PARTS = b"".join(b"--b\nContent-Type: text/plain\n\nx\n" for _ in range(40_000))
HURTING = {
    "depth": nested(1000),
    "same boundary": DAEMON + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 1000,
    "parts": DAEMON + b"Content-Type: multipart/mixed; boundary=b\n\n" + PARTS,
    "header line": b"Subject: " + b"a" * 1_000_000 + b"\n\nx",
    "header without colon": b"a" * 1_000_000,
    "folded": b"Subject: x\n" + b" x\n" * 500_000 + b"\nx",
    "ids": b"In-Reply-To: " + b"<" * 1_000_000 + b"\n\nx",
    "nuls": b"\0" * 2_000_000,
    "utf-16": "From: a@b.test\nSubject: Re: x\n\nhi".encode("utf-16"),
    "open tags": DAEMON + b"Content-Type: text/html\n\n" + b"<" * 2_000_000,
    "open styles": DAEMON + b"Content-Type: text/html\n\n" + b"<style" * 300_000,
    "entities": DAEMON + b"Content-Type: text/html\n\n&#" + b"9" * 2_000_000,
    "spaces": DAEMON + b"\n" + b" " * 2_000_000,
    "lines": DAEMON + b"\n" + b"\n" * 2_000_000,
    "at signs": DAEMON + b"\n" + b"a@" * 1_000_000,
    "dots": DAEMON + b"\n550 " + b"5.1." * 500_000,
    "links": DAEMON + b"\n" + b"http://" * 280_000,
    "recipients": DAEMON + DSN + b"Final-Recipient: rfc822; a@b.test\nAction: failed\n\n" * 30_000,
    "colons": DAEMON + DSN + b"A:" * 900_000,
    "encoded words": b"Subject: " + b"=?utf-8?q?" * 90_000 + b"\n\nx",
    "bad base64": DAEMON + b"Content-Transfer-Encoding: base64\n\n" + b"A=!" * 600_000,
    "bad quoted-printable": DAEMON + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 2_000_000,
    "punycode": DAEMON + b"Content-Type: text/plain; charset=punycode\n\n" + b"a-" * 900_000,
    "charset": DAEMON + b"Content-Type: text/plain; charset=zlib\n\nx",
    "mbox": b"From x\n" * 280_000,
    "parameters": b'Content-Type: multipart/mixed;a="' * 30_000,
    "zip": DAEMON + b"Content-Type: application/zip\n\n" + bomb(),
    "gzip": DAEMON + b"Content-Type: application/gzip\n\n" + gzip.compress(b"<feedback>" + b" " * 50_000_000),
    "laughs": b"From: a@b.test\nContent-Type: text/xml\n\n"
    b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><feedback>&b;</feedback>',
}


@pytest.mark.parametrize("name", HURTING)
def test_what_is_made_to_hurt_ends_soon_and_stays_small(name: str) -> None:
    start = time.process_time()
    classify(HURTING[name])
    assert time.process_time() - start < SECONDS
    tracemalloc.start()
    try:
        classify(HURTING[name])
        assert tracemalloc.get_traced_memory()[1] < 20 * mime.MOST_BYTES
    finally:
        tracemalloc.stop()


def test_entities_make_no_report() -> None:
    assert classify(HURTING["laughs"]).kind == "other"


def test_a_report_is_inflated_up_to_the_cap() -> None:
    assert len(reports.inflate(bomb())) == reports.MOST_INFLATED
    assert reports.inflate(b"\x1f\x8bnothing") == b""


@given(st.binary(max_size=2000))
def test_any_bytes(raw: bytes) -> None:
    assert isinstance(classify(raw), Verdict)


@settings(max_examples=300)
@given(st.sampled_from(RAWS), st.integers(0, 3000), st.binary(max_size=12), st.integers(0, 3000))
def test_real_messages_cut_and_broken(raw: bytes, at: int, put: bytes, gone: int) -> None:
    verdict = classify(raw[:at] + put + raw[at + gone :])
    for one in verdict.recipients:
        assert one.address.isprintable()
        assert len(one.reason or "") <= 500
        assert "\n" not in (one.reason or "")
