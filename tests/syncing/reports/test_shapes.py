"""Reports of the shapes that receivers really send, down to what each makes differently."""

from __future__ import annotations

import gzip

import pytest

from companion.syncing.classify.service import classify
from companion.syncing.reports.reading import reports
from companion.syncing.reports.said import Aggregate, Sessions, Source, TlsReport
from tests.syncing.reports.made import (
    BEGINS,
    CAME,
    ENDS,
    Mail,
    aggregate,
    by_gzip,
    file_name,
    message,
    part,
    tls,
    zipped,
)

GOOD = Source(
    "acme.example", "192.0.2.1", 3, "none", True, True, "pass", "acme.example", "s1", "pass", "acme.example"
)
YESTERDAY = (CAME - CAME % 86_400_000 - 86_400_000, CAME - CAME % 86_400_000)
TEXT = b"Content-Type: text/plain\r\n\r\nThis is an aggregate report.\r\n"


def one(raw: bytes) -> Aggregate:
    (found,) = reports(raw, CAME)
    assert isinstance(found, Aggregate)
    return found


def test_google_a_zip_as_the_whole_body() -> None:
    xml = aggregate(Mail(count=3))
    raw = message(part("application/zip", file_name("zip"), zipped((file_name("xml"), xml))))
    assert classify(raw).kind == "dmarc_report"
    assert one(raw) == Aggregate(
        "google.com", "1234567890", "acme.example", BEGINS * 1000, ENDS * 1000, (GOOD,)
    )


def test_microsoft_a_gzip_beside_text_with_schema_namespaces_and_an_envelope() -> None:
    xml = aggregate(
        Mail(count=3),
        org="Enterprise Outlook",
        opened='<?xml version="1.0"?>\r\n<feedback xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><version>1.0</version>',
    ).replace(b"<identifiers>", b"<identifiers><envelope_to>far.example</envelope_to>")
    raw = message(TEXT, part("application/gzip", file_name("xml.gz", "enterprise.protection.outlook.com"),
                             gzip.compress(xml)))  # fmt: skip
    found = one(raw)
    assert (found.org, found.sources) == ("Enterprise Outlook", (GOOD,))


def test_yahoo_a_gzip_without_selectors() -> None:
    xml = aggregate(Mail(count=3), org="Yahoo", selectors=False)
    (source,) = one(message(TEXT, part("application/gzip", "yahoo.xml.gz", gzip.compress(xml)))).sources
    assert (source.dkim_aligned, source.dkim_domain, source.selector) == (True, "acme.example", "")


def test_mail_ru_plain_xml_with_line_breaks_within_values_and_hardfail() -> None:
    xml = aggregate(Mail(count=3, evaluated=("fail", "fail"), spf=("acme.example", "hardfail"), dkim=()))
    raw = message(part("text/xml", "report.xml", xml.replace(b"<count>3<", b"<count>\r\n 3\r\n<")))
    (source,) = one(raw).sources
    assert (source.count, source.spf, source.dkim, source.dkim_aligned) == (3, "fail", "", False)


def test_fastmail_rfc_9990_with_its_namespace() -> None:
    xml = aggregate(
        Mail(count=3, disposition="pass"),
        org="Fastmail Pty Ltd",
        opened='<?xml version="1.0"?>\n<dmarc:feedback xmlns:dmarc="urn:ietf:params:xml:ns:dmarc-2.0">',
    )
    xml = xml.replace(b"</feedback>", b"</dmarc:feedback>")
    xml = xml.replace(b"<pct>100</pct>", b"<np>none</np><discovery_method>treewalk</discovery_method>")
    (source,) = one(by_gzip(xml)).sources
    assert source.disposition == "pass"


def test_zoho_says_that_nothing_is_aligned_though_it_is() -> None:
    signed = (("mail.acme.example", "s1", "pass"),)
    mail = [
        Mail(count=3, evaluated=("fail", "fail")),
        Mail(evaluated=("fail", "fail"), dkim=signed, spf=("acme.example", "fail")),
    ]
    found = one(by_gzip(aggregate(*mail, org="zoho.com"))).sources
    assert [(s.dkim_aligned, s.spf_aligned) for s in found] == [(True, True), (False, False)]


def test_spf_of_a_helo_name_proves_no_author() -> None:
    xml = aggregate(Mail(evaluated=None)).replace(b"</spf>", b"<scope>helo</scope></spf>")
    (source,) = one(by_gzip(xml)).sources
    assert (source.spf, source.spf_aligned, source.dkim_aligned) == ("", False, True)


@pytest.mark.parametrize("org", ["AT&T <x>", "R&amp;D", "<me@acme.example>", "&;", "a & b &#169;", "<b>"])
def test_names_that_are_no_xml(org: str) -> None:
    found = one(by_gzip(aggregate(Mail(count=3), org=org)))
    assert found.sources == (GOOD,)
    assert found.org in ("AT&T <x>", "R&D", "<me@acme.example>", "&;", "a & b ©", "<b>")


def test_a_byte_that_is_no_utf_8_breaks_one_value_only() -> None:
    xml = aggregate(Mail(header_from="b\u00e4d.example"), Mail(count=3)).decode()
    assert one(by_gzip(xml.encode("latin-1"))).sources == (GOOD,)
    assert one(by_gzip(xml.replace("UTF-8", "ISO-8859-1").encode("latin-1"))).sources == (GOOD,)


def test_a_default_namespace_and_names_in_other_letters() -> None:
    xml = aggregate(Mail(count="3", header_from="ACME.Example.", evaluated=("Pass", " pass ")))
    xml = xml.replace(b"<feedback>", b'<feedback xmlns="http://dmarc.org/dmarc-xml/0.1">')
    assert one(by_gzip(xml)).sources == (GOOD,)


def test_several_reports_in_one_zip_and_in_several_parts() -> None:
    files = [(f"{n}.xml", aggregate(number=str(n))) for n in range(3)]
    raw = message(
        TEXT, part("application/zip", "r.zip", zipped(*files)),
        part("application/gzip", "4.xml.gz", gzip.compress(aggregate(number="3"))),
        part("application/octet-stream", "5.xml", aggregate(number="4")),
    )  # fmt: skip
    assert [found.report_id for found in reports(raw, CAME)] == ["0", "1", "2", "3", "4"]


def test_a_zip_that_was_written_as_a_stream_and_one_that_does_not_compress() -> None:
    import io
    import zipfile

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, octets: object) -> int:
            self.data += bytes(octets)  # type: ignore[call-overload]
            return len(bytes(octets))  # type: ignore[call-overload]

    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        pipe = Pipe() if method == zipfile.ZIP_DEFLATED else io.BytesIO()
        with zipfile.ZipFile(pipe, "w", method) as file:
            file.writestr("a.xml", aggregate(number="a"))
            file.writestr("b.xml", aggregate(number="b"))
        octets = pipe.data if isinstance(pipe, Pipe) else pipe.getvalue()
        found = reports(message(part("application/zip", "r.zip", octets)), CAME)
        assert [each.report_id for each in found] == ["a", "b"]


def test_what_is_not_evaluated_is_compared_with_from() -> None:
    mail = [
        Mail(
            evaluated=None, dkim=(("mail.acme.example", "s1", "pass"),), spf=("bounce.acme.example", "pass")
        ),
        Mail(
            evaluated=None, dkim=(("esp.example", "s1", "pass"),), spf=("acme.example", "softfail"), count=2
        ),
    ]
    found = one(by_gzip(aggregate(*mail))).sources
    assert [(s.dkim_aligned, s.spf_aligned, s.count) for s in found] == [(False, False, 2), (True, True, 1)]


def test_of_several_signatures_the_one_that_proves_most_is_named() -> None:
    signed = (
        ("esp.example", "e", "pass"),
        ("acme.example", "old", "fail"),
        ("mail.acme.example", "s2", "pass"),
    )
    (source,) = one(by_gzip(aggregate(Mail(dkim=signed)))).sources
    assert (source.dkim_domain, source.selector, source.dkim) == ("mail.acme.example", "s2", "pass")


def test_why_a_policy_was_not_followed() -> None:
    (source,) = one(by_gzip(aggregate(Mail(reason="mailing_list", evaluated=("fail", "fail"))))).sources
    assert source.override == "mailing_list"


def test_subdomains_count_and_other_peoples_domains_do_not() -> None:
    mail = [Mail(header_from="news.acme.example"), Mail(header_from="rival.example"), Mail(header_from="")]
    found = one(by_gzip(aggregate(*mail))).sources
    assert {source.domain for source in found} == {"news.acme.example", "acme.example"}


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        (BEGINS, ENDS, (BEGINS * 1000, ENDS * 1000)),
        (ENDS, BEGINS, (BEGINS * 1000, ENDS * 1000)),
        (BEGINS * 1000, ENDS * 1000, (BEGINS * 1000, ENDS * 1000)),
        (f"{BEGINS}.5", f" {ENDS} ", (BEGINS * 1000, ENDS * 1000)),
        ("", ENDS, (ENDS * 1000, ENDS * 1000)),
        (0, 0, YESTERDAY),
        (BEGINS, 9_999_999_999, YESTERDAY),
        ("yesterday", "today", YESTERDAY),
        ("9" * 400, "-5", YESTERDAY),
    ],
)
def test_times_that_cannot_be_true_are_the_day_before(
    begins: int | str, ends: int | str, expected: tuple[int, int]
) -> None:
    found = one(by_gzip(aggregate(begins=begins, ends=ends)))
    assert (found.begins, found.ends) == expected


@pytest.mark.parametrize("count", ["-3", "many", "1e9", "", "0", "٣"])
def test_numbers_that_are_none_count_nothing(count: str) -> None:
    assert one(by_gzip(aggregate(Mail(count=count)))).sources == ()


def test_a_number_that_nobody_sends_is_cut_and_addresses_are_written_one_way() -> None:
    mail = (Mail(count="9" * 18, ip="::ffff:192.0.2.7"), Mail(ip="2001:DB8:0::1"), Mail(ip="x'; --"))
    found = {source.ip: source.count for source in one(by_gzip(aggregate(*mail))).sources}
    assert found == {"192.0.2.7": 10_000_000, "2001:db8::1": 1, "": 1}


def test_a_report_that_breaks_off_counts_as_far_as_it_goes() -> None:
    xml = aggregate(Mail(count=3), Mail(ip="192.0.2.9"))
    raw = by_gzip(xml[: xml.rindex(b"<source_ip>")])
    assert one(raw).sources == (GOOD,)


def test_what_stands_behind_the_end_is_not_read() -> None:
    assert one(by_gzip(aggregate(Mail(count=3)) + b"\n<x>&rubbish")).sources == (GOOD,)


@pytest.mark.parametrize(
    "xml",
    [
        b"<feedback></feedback>",
        b"<html><body>feedback</body></html>",
        b"<feedback><policy_published><domain>not a name</domain></policy_published></feedback>",
        b"",
        b"plain text",
        b'<?xml version="1.0" encoding="no-such"?><feedback/>',
    ],
)
def test_what_is_no_report(xml: bytes) -> None:
    assert reports(by_gzip(xml), CAME) == []


@pytest.mark.parametrize("packed", [True, False])
def test_tls(packed: bool) -> None:
    kind, ending = ("application/tlsrpt+gzip", "json.gz") if packed else ("application/tlsrpt+json", "json")
    raw = message(TEXT, part(kind, file_name(ending), gzip.compress(tls()) if packed else tls()))
    assert classify(raw).kind == "tls_report"
    assert reports(raw, CAME) == [
        TlsReport(
            "Company-X", "5065427c-23d3-47ca-b6e0-946ea0e8c4be", "acme.example", BEGINS * 1000, ENDS * 1000,
            (
                Sessions("sts", "success", "", 5326),
                Sessions("sts", "certificate-expired", "mx1.mail.acme.example", 100),
                Sessions("sts", "starttls-not-supported", "mx2.mail.acme.example", 200),
                Sessions("sts", "unsaid", "", 3),
            ),
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"policies": None}, {"policies": {"a": 1}}, {"policies": [1, None, [], {"policy": 3}]},
        {"policies": [{"policy": {"policy-domain": 7}}]}, {"policies": []},
    ],
)  # fmt: skip
def test_tls_reports_of_the_wrong_shape_say_nothing(changes: dict[str, object]) -> None:
    assert reports(message(part("application/tlsrpt+json", "r.json", tls(**changes))), CAME) == []


def test_tls_reports_with_wrong_values_say_what_is_left() -> None:
    broken: list[object] = [
        {
            "policy": {"policy-type": 5, "policy-domain": "acme.example"},
            "summary": {"total-successful-session-count": True, "total-failure-session-count": "12"},
            "failure-details": [{"failed-session-count": -1}, 5, {"failed-session-count": 2}],
        }
    ]
    raw = message(part("application/tlsrpt+json", "r.json", tls(policies=broken, **{"date-range": 4})))
    (found,) = reports(raw, CAME)
    assert isinstance(found, TlsReport)
    assert ((found.begins, found.ends), found.sessions) == (YESTERDAY, (Sessions("", "unsaid", "", 12),))


@pytest.mark.parametrize("ending", ["xml.gz", "zip"])
def test_a_packed_report_of_which_only_the_beginning_was_read(ending: str) -> None:
    mail = [
        Mail(ip=f"10.{n % 251}.{n % 13}.{n % 7}", spf=(f"x{n * 7919}.example", "fail")) for n in range(2_000)
    ]
    xml = aggregate(*mail)
    packed = gzip.compress(xml) if ending == "xml.gz" else zipped(("r.xml", xml))
    raw = message(part("application/octet-stream", f"r.{ending}", packed))
    found = one(raw[: len(raw) * 2 // 3])
    assert 500 < sum(source.count for source in found.sources) < 2_000
