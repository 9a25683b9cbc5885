"""Setup files: what is read from them, and what hostile or useless ones come to."""

from __future__ import annotations

import gzip
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.linking.autoconfig import Setup, read
from companion.mail.endpoint import Endpoint
from tests.linking.setups import server_xml, setup_xml, smtp_xml

ANN = "ann@acme.test"
IMAPS, SMTPS = Endpoint("imap.acme.test", 993, "tls"), Endpoint("smtp.acme.test", 465, "tls")
GOOD = setup_xml(server_xml("imap", "imap.acme.test", 993), smtp_xml("smtp.acme.test", 465))


def test_a_plain_one() -> None:
    assert read(GOOD, ANN) == Setup(IMAPS, SMTPS, None, pop3=False)


def test_the_hosts_own_order_is_kept_and_what_cannot_be_used_passed_over() -> None:
    found = read(
        setup_xml(
            server_xml("ews", "ews.acme.test", 443),
            server_xml("graph", "graph.acme.test", 443),
            server_xml("pop3", "pop.acme.test", 995),
            server_xml("imap", "plain.acme.test", 143, "plain"),
            server_xml("imap", "odd.acme.test", 1993),
            server_xml("imap", "far.acme.test", 99300000),
            server_xml("imap", "10.0.0.1", 993),
            server_xml("imap", "local host", 993),
            server_xml("imap", "Mail.%EMAILDOMAIN%.", 143, "starttls"),
            server_xml("imap", "imap.acme.test", 993),
            smtp_xml("plain.acme.test", 587, "plain"),
            smtp_xml("smtp.acme.test", 587, "STARTTLS"),
        ),
        ANN,
    )
    assert found == Setup(
        Endpoint("mail.acme.test", 143, "starttls"),
        Endpoint("smtp.acme.test", 587, "starttls"),
        None,
        pop3=True,
    )


@pytest.mark.parametrize(
    ("said", "user"),
    [
        ("%EMAILADDRESS%", None),
        ("Ann@Acme.test", None),
        ("", None),
        ("%EMAILLOCALPART%", "ann"),
        ("%EMAILDOMAIN%\\%EMAILLOCALPART%", "acme.test\\ann"),
        ("mailbox@acme.test", None),
        ("mailbox", "ann"),
        ("acme-mailbox@acme.test", "acme-ann@acme.test"),
        ("ann\x85evil", None),
        ("x" * 400, None),
    ],
)
def test_sign_in_names(said: str, user: str | None) -> None:
    found = read(setup_xml(server_xml("imap", "imap.acme.test", 993, user=said)), ANN)
    assert found == Setup(IMAPS, None, user, pop3=False)


def test_pop3_alone() -> None:
    assert read(setup_xml(server_xml("pop3", "pop.acme.test", 995)), ANN) == Setup(
        None, None, None, pop3=True
    )


def test_a_namespace_and_another_encoding_are_no_hindrance() -> None:
    text = GOOD.decode().replace("<clientConfig", '<clientConfig xmlns="urn:x"')
    assert read(text.encode(), ANN) == read(GOOD, ANN)
    wide = GOOD.decode().replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>')
    assert read(wide.encode("utf-16"), ANN) == read(GOOD, ANN)


LAUGHS = b"<!DOCTYPE c [<!ENTITY a 'ha'>" + b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)
HOSTILE = {
    "billion laughs": LAUGHS + b"]><clientConfig>&j;</clientConfig>",
    "quadratic blowup": b"<!DOCTYPE c [<!ENTITY a '" + b"x" * 30_000 + b"'>]><c>" + b"&a;" * 9_000 + b"</c>",
    "external entity": b"<!DOCTYPE c [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + GOOD.partition(b"?>")[2],
    "external DTD": b"<!DOCTYPE c SYSTEM 'http://127.0.0.1:9/x.dtd'>" + GOOD.partition(b"?>")[2],
    "parameter entity": b"<!DOCTYPE c [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]><c/>",
    "harmless DTD": b"<!DOCTYPE clientConfig>" + GOOD.partition(b"?>")[2],
    "unknown encoding": b"<?xml version='1.0' encoding='no-such'?><clientConfig/>",
    "broken encoding": b"<?xml version='1.0' encoding='utf-8'?><clientConfig>\xff\xfe</clientConfig>",
    "deep nesting": b"<a>" * 20_000,
    "deep and closed": b"<a>" * 9_000 + b"</a>" * 9_000,
    "zipped": gzip.compress(GOOD),
    "web page": b"<!doctype html><html><body>Welcome</body></html>",
    "other root": GOOD.replace(b"clientConfig", b"config"),
    "cut": GOOD[:-20],
    "empty": b"",
    "nothing in it": setup_xml(),
    "nothing for us": setup_xml(server_xml("ews", "ews.acme.test", 443)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_setup_file_comes_to_nothing(name: str) -> None:
    """Neither time nor memory, nor an exception."""
    tracemalloc.start()
    started = time.thread_time()
    try:
        assert read(HOSTILE[name], ANN) is None
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert time.thread_time() - started < 2


@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_nothing_is_raised_whatever_comes(data: bytes) -> None:
    assert read(data, ANN) is None
    read(GOOD[:150] + data + GOOD[150:], ANN)
