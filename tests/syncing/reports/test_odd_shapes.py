"""Reports that say what they are by nothing but their contents, and whose XML or packing is a little wrong."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest

from companion.syncing.classify.service import classify
from companion.syncing.reports.opening import MOST_MEMBERS
from companion.syncing.reports.reading import reports
from companion.syncing.reports.said import TlsReport
from tests.syncing.reports.made import CAME, Mail, aggregate, message, part, tls, zipped
from tests.syncing.reports.test_shapes import GOOD, TEXT, one

PLAIN = aggregate(Mail(count=3))
ROOT = b"<feedback>"
SCHEMA = b' xsi:noNamespaceSchemaLocation="rua.xsd"'


def prefixed(xml: bytes, declaration: bytes) -> bytes:
    named = (
        xml.replace(b"</", b"<\0").replace(b"<", b"<d:").replace(b"<d:\0", b"</d:").replace(b"<d:?", b"<?")
    )
    return named.replace(b"<d:feedback>", b"<d:feedback" + declaration + b">")


def unnamed(body: bytes, kind: str = "application/octet-stream") -> bytes:
    """A message that only its file tells for what it is."""
    raw = message(TEXT, part(kind, "", body))
    return raw.replace(b"Subject: Report domain: acme.example", b"Subject: x")


@pytest.mark.parametrize(
    "xml",
    [
        prefixed(PLAIN, b' xmlns:d="urn:ietf:params:xml:ns:dmarc-2.0"'),
        prefixed(PLAIN, b""),
        PLAIN.replace(ROOT, b"<feedback" + SCHEMA + b">"),
        PLAIN.replace(ROOT, b'<feedback xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' + SCHEMA + b">"),
        PLAIN.replace(ROOT, b"<Feedback>").replace(b"</feedback>", b"</Feedback>"),
        b"\n\n " + PLAIN,
        PLAIN.replace(b"<report_id>", b"<report_id>\x01"),
        PLAIN.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    ],
)  # fmt: skip
def test_xml_of_any_namespace_and_a_little_wrong(xml: bytes) -> None:
    for body in (xml, gzip.compress(xml), zipped(("a.xml", xml))):
        raw = unnamed(body)
        assert classify(raw).kind == "dmarc_report"
        assert one(raw).sources == (GOOD,)


def test_a_name_in_a_cdata_section() -> None:
    assert one(unnamed(aggregate(org="<![CDATA[R&D <x>]]>"))).org == "R&D <x>"


@pytest.mark.parametrize(
    "before", [("d/", b""), ("__MACOSX/._a.xml", b"\0\5\x16\7rest"), ("readme.txt", b"hi")]
)
def test_a_zip_whose_first_file_is_no_report(before: tuple[str, bytes]) -> None:
    raw = unnamed(zipped(before, ("a.xml", PLAIN)))
    assert classify(raw).kind == "dmarc_report"
    assert one(raw).sources == (GOOD,)


def test_a_gzip_of_several_and_one_that_nobody_named() -> None:
    halves = gzip.compress(PLAIN[:500]) + gzip.compress(PLAIN[500:])
    for kind in ("application/gzip", "application/x-gzip-compressed", "application/x-compressed"):
        assert one(unnamed(halves, kind)).sources == (GOOD,)


def test_a_gzip_of_thousands_is_read_no_further() -> None:
    small = [gzip.compress(PLAIN[at : at + 10]) for at in range(0, len(PLAIN), 10)]
    assert len(small) > MOST_MEMBERS
    assert reports(unnamed(b"".join(small)), CAME) == []
    assert reports(unnamed(gzip.compress(b"") * 30_000), CAME) == []


def test_tls_reports_that_only_their_contents_tell_and_lists_of_one() -> None:
    whole = reports(unnamed(tls()), CAME)
    assert [found.domain for found in whole] == ["acme.example"]
    (policy,) = json.loads(tls())["policies"]
    alone = policy | {"failure-details": policy["failure-details"][0]}
    for body in (tls(), b"\xef\xbb\xbf\n" + tls(), tls().decode().encode("utf-16"), gzip.compress(tls())):
        assert classify(unnamed(body)).kind == "tls_report"
        assert reports(unnamed(body), CAME) == whole
    assert reports(unnamed(tls(policies=policy)), CAME) == whole
    (found,) = reports(unnamed(tls(policies=alone)), CAME)
    assert isinstance(found, TlsReport)
    assert [(one.result, one.count) for one in found.sessions] == [
        ("success", 5326),
        ("certificate-expired", 100),
        ("unsaid", 203),
    ]


def test_a_stored_file_of_a_zip_that_was_written_as_a_stream() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as file:
        file.writestr("a.xml", PLAIN)
        file.writestr("b.xml", PLAIN.replace(b"1234567890", b"2"))
    found = reports(unnamed(pipe.getvalue(), "application/zip"), CAME)
    assert [each.report_id for each in found] == ["1234567890", "2"]
