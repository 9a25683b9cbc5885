"""Authentication-Results as servers write them, and which of them a reader may believe."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.store.sightings import BOUNCE, SightingRow
from companion.syncing.authres import sighting, trusted
from companion.syncing.authres.results import MOST_RESULTS, read
from companion.syncing.authres.verdict import proven
from tests.syncing.received import report

DOMAIN = "acme.example"
GOOGLE = (
    "mx.google.com;\r\n       dkim=pass header.i=@acme.example header.s=s1 header.b=AbC/d=;\r\n"
    "       spf=pass (google.com: domain of ann@acme.example designates 192.0.2.1 as permitted sender)"
    " smtp.mailfrom=ann@acme.example;\r\n"
    "       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=acme.example"
)
MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=acme.example; dkim=pass (signature was verified)\r\n"
    " header.d=acme.example;dmarc=pass action=none header.from=acme.example;compauth=pass\r\n reason=100"
)
YAHOO = (
    "atlas-production.v2-mail-prod1-gq1.omega.yahoo.com;\r\n dkim=pass header.i=@acme.example header.s=s1;\r\n"
    " spf=pass smtp.mailfrom=acme.example;\r\n dmarc=pass(p=QUARANTINE) header.from=acme.example;"
)
MAIL_RU = (
    "mxs.mail.ru; spf=pass (mx1.mail.ru: domain of acme.example designates 192.0.2.1 as permitted sender)"
    " smtp.mailfrom=ann@acme.example smtp.helo=out.acme.example; dkim=pass header.d=acme.example header.s=s1;"
    " dmarc=pass header.from=ann@acme.example"
)
FASTMAIL = (
    "mx3.messagingengine.com; bimi=skipped (DMARC Policy is not at enforcement); arc=none (no signatures found);\r\n"
    " dkim=pass (2048-bit rsa key sha256) header.d=acme.example header.i=@acme.example header.b=x header.a=rsa-sha256"
    " header.s=s1 x-bits=2048;\r\n dmarc=pass policy.published-domain-policy=none policy.applied-disposition=none"
    " header.from=acme.example;\r\n iprev=pass smtp.remote-ip=192.0.2.1 (out.acme.example);\r\n"
    ' spf=pass smtp.mailfrom=ann@acme.example smtp.helo=out.acme.example; x-me=none; reason="spf=fail; dkim=fail"'
)
RSPAMD = (
    "mail.far.example;\n\tdkim=pass header.d=acme.example header.s=s1 header.b=abcd;\n\tdmarc=pass (policy=none) "
    "header.from=acme.example;\n\tspf=pass (mail.far.example: domain of ann@acme.example designates 192.0.2.1 as "
    "permitted sender) smtp.mailfrom=ann@acme.example"
)
ALL = [GOOGLE, MICROSOFT, YAHOO, MAIL_RU, FASTMAIL, RSPAMD]
NAMES = ["google", "microsoft", "yahoo", "mail.ru", "fastmail", "rspamd"]
OURS = "DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=sel7; b=x\r\nFrom: Ann <ann@acme.example>\r\n"
RECEIVED = (
    "Received: from out.acme.example (192.0.2.1) by mx.far.example; Mon, 24 Nov 2025 10:00:00 +0000\r\n"
)


def unfolded(value: str) -> str:
    return value.replace("\r\n", "").replace("\n", "")


@pytest.mark.parametrize("value", ALL, ids=NAMES)
def test_providers(value: str) -> None:
    found = read(unfolded(value))
    told = proven(found, DOMAIN)
    assert (told.dkim, told.dkim_aligned, told.spf, told.spf_aligned, told.dmarc) == (
        "pass", True, "pass", True, "pass",
    )  # fmt: skip
    assert (told.dkim_domain, told.spf_domain) == (DOMAIN, DOMAIN)
    assert told.selector == ("" if value == MICROSOFT else "s1")
    assert bool(found.server) == (value != MICROSOFT)
    assert told.author


@pytest.mark.parametrize(
    ("value", "server", "expected"),
    [
        ("mx.example; none", "mx.example", ("", "", "")),
        ("mx.example 1; none", "mx.example", ("", "", "")),
        ('"mx.example" 1; spf=fail', "mx.example", ("", "fail", "")),
        ("mx.example", "mx.example", ("", "", "")),
        ("", "", ("", "", "")),
        (";;;", "", ("", "", "")),
        ("dkim=none (message not signed) header.d=none", "", ("none", "", "")),
        ("mx.example; spf/1 = SoftFail dkim=permerror", "mx.example", ("permerror", "softfail", "")),
        ("mx.example; dmarc=fail (p=none dis=none) header.from=a.example", "mx.example", ("", "", "fail")),
        ("mx.example (says (so; dkim=fail); spf=pass", "mx.example", ("", "", "")),
        ("mx.example (c; dkim=fail); spf=pass", "mx.example", ("", "pass", "")),
        ("mx.example; spf=pass policy.dmarc=none x.dkim=fail", "mx.example", ("", "pass", "")),
        ("mx.example; auth=pass smtp.auth=ann", "mx.example", ("", "", "")),
        ("x from=a; domainkeys=neutral (no sig); from=a; dkim=pass (ok)", "x", ("pass", "", "")),
    ],
)
def test_what_else_is_written(value: str, server: str, expected: tuple[str, str, str]) -> None:
    found = read(value)
    told = proven(found, DOMAIN)
    assert (found.server, (told.dkim, told.spf, told.dmarc)) == (server, expected)


@pytest.mark.parametrize(
    ("value", "dkim", "spf"),
    [
        ("m; dkim=pass header.d=esp.example; dkim=pass header.d=mail.acme.example", True, False),
        ("m; dkim=pass header.d=esp.example; spf=pass smtp.mailfrom=b@bounce.esp.example", False, False),
        ("m; dkim=fail header.d=acme.example; spf=pass smtp.mailfrom=b=ann@bounce.acme.example", False, True),
        ("m; dkim=pass header.i=@acme.example; spf=pass smtp.helo=acme.example", True, True),
        ("m; dkim=pass; spf=pass", False, False),
        ('m; spf=pass smtp.mailfrom="ann; dkim=pass header.d=acme.example"@acme.example', False, True),
        ('m; spf=pass smtp.mailfrom="acme.example"@esp.example', False, False),
        (
            "m; dkim=pass header . d = acme.example; spf (c) = pass (c) smtp (c) . (c) mailfrom=acme.example",
            True,
            True,
        ),
        ("m; dkim=pass header.d=co.example.evil; spf=pass smtp.mailfrom=notacme.example", False, False),
    ],
)
def test_only_what_is_aligned_proves_the_author(value: str, dkim: bool, spf: bool) -> None:
    told = proven(read(value), DOMAIN)
    assert (told.dkim_aligned, told.spf_aligned) == (dkim, spf)


def header(*fields: str) -> bytes:
    return "".join(fields).encode() + b"\r\nhello\r\n"


def field(value: str) -> str:
    return f"Authentication-Results: {value}\r\n"


FORGED = field(
    "mx.far.example; dkim=pass header.d=acme.example; spf=pass smtp.mailfrom=acme.example; dmarc=pass"
)
BAD = field("mx.far.example; dkim=fail header.d=acme.example; dmarc=fail header.from=acme.example")
PLACES: list[tuple[str, bytes, str | None]] = [
    ("above Received, as Microsoft", header(field(MICROSOFT), RECEIVED, OURS), "pass"),
    ("below Received, as Google", header("Delivered-To: x\r\n", RECEIVED, field(GOOGLE), OURS), "pass"),
    ("none", header(RECEIVED, OURS), None),
    ("among the author's, as Exchange leaves it", header(RECEIVED, OURS, field("dkim=none header.d=none")), None),
    ("a forged one below", header(BAD, RECEIVED, FORGED, OURS), "fail"),
    ("a forged one right below", header(RECEIVED, BAD, FORGED, OURS), "fail"),
    ("a forged one in the body", header(RECEIVED, OURS, "\r\n", FORGED), None),
    ("a forwarder's", header("ARC-" + FORGED, RECEIVED, OURS), None),
    (
        "several by one server's parts",
        header(field("mx; spf=pass smtp.mailfrom=acme.example"), field("mx; dmarc=fail"), RECEIVED, OURS),
        "fail",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "dmarc"), [place[1:] for place in PLACES], ids=[place[0] for place in PLACES]
)
def test_only_what_the_receiving_server_wrote_counts(raw: bytes, dmarc: str | None) -> None:
    for octets in (raw, raw.replace(b"\r\n", b"\n"), raw.split(b"\r\n\r\n")[0]):
        found = trusted.results(octets)
        assert (proven(found, DOMAIN).dmarc if found else None) == dmarc


def test_a_server_that_names_no_selector_leaves_it_to_the_signature() -> None:
    found = sighting.read(header(field(MICROSOFT), RECEIVED, OURS), DOMAIN)
    assert found is not None
    assert found.selector == "sel7"
    assert sighting.read(header(field("mx.far.example; none"), RECEIVED, OURS), DOMAIN) is None


def test_a_copy_and_a_bounce() -> None:
    copy = sighting.of_copy(
        header(RECEIVED, field(GOOGLE), OURS), "m_ann", "<1@acme.example>", "ann@acme.example",
        receiver="m_bob", role="junk", at=5,
    )  # fmt: skip
    assert copy == SightingRow(
        "m_ann", "<1@acme.example>", DOMAIN, "m_bob", "junk", 5, "mx.google.com", "pass", True, DOMAIN, "s1",
        "pass", True, DOMAIN, "pass",
    )  # fmt: skip
    raw = report(("bob@far.example", "5.7.1", "550 no"), to="ann@acme.example", about="<1@acme.example>")
    assert sighting.of_bounce(raw, "m_ann", "<1@acme.example>", 5) is None
    told = BAD.encode() + RECEIVED.encode() + b"From: ann@acme.example\r\n"
    back = sighting.of_bounce(
        raw.replace(b"From: ann@acme.example\r\n", told), "m_ann", "<1@acme.example>", 5
    )
    assert back is not None
    assert (back.receiver, back.role, back.dkim, back.dmarc) == ("mx.far.example", BOUNCE, "fail", "fail")
    own = told.replace(b"mx.far.example; dkim", b"out.acme.example; dkim")
    raw = raw.replace(b"From: ann@acme.example\r\n", own)
    assert sighting.of_bounce(raw, "m_ann", "<1@acme.example>", 5) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from(ALL), st.integers(0, 200))
def test_whatever_is_written_raises_nothing(noise: str, value: str, at: int) -> None:
    broken = value[:at] + noise + value[at:]
    proven(read(broken), DOMAIN)
    sighting.read((field(broken) + RECEIVED + OURS).encode("utf-8", "replace"), DOMAIN)
    sighting.of_bounce(noise.encode("utf-8", "replace"), "m", "<1@x>", 0)


@pytest.mark.parametrize(
    "value",
    [
        "(" * 60_000,
        '"' * 60_000,
        "spf=pass " * 8_000,
        "\\" * 60_000,
        "a." * 30_000,
        ";" * 60_000,
        "x" * 60_000 + "=",
    ],
)
def test_long_ones_are_cut(value: str) -> None:
    for n in range(20):
        assert len(read(f"{n}.example; {value}").results) <= MOST_RESULTS
