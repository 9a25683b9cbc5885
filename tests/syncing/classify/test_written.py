"""Addresses and hosts as mail systems write them, and how words are compared."""

from __future__ import annotations

import pytest

from companion.syncing.classify import away, folding, layouts, original, owners, written


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("rfc822; Ann@There.test", "ann@there.test"),
        ("rfc822;<ann@there.test> (Ann)", "ann@there.test"),
        ('RFC822; "Ann" <ann@there.test>', "ann@there.test"),
        ("rfc822; @relay.test:ann@there.test", "ann@there.test"),
        ("utf-8; j\\x{FC}rgen@there.test", "jürgen@there.test"),
        ("rfc822;IMCEASMTP-ann+2Elee+40there+2Etest@gw.test", "ann.lee@there.test"),
        ("rfc822;IMCEAEX-_O=ORG_OU=SITE_CN=RECIPIENTS_CN=ANN@gw.test", None),
        ("x400; c=US;a= ;p=GW;dda:SMTP=ann@there.test;", "ann@there.test"),
        ("x400; /C=US/DDA.SMTP(a)=x/", None),
        ("rfc822; ann", None),
        ("", None),
    ],
)
def test_an_address_of_a_report(field: str, address: str | None) -> None:
    assert written.address(field) == address


@pytest.mark.parametrize(
    ("field", "host"),
    [
        ("dns; mx.there.test. (192.0.2.1, the server for the domain there.test.)", "mx.there.test"),
        ("dns;[192.0.2.1]", "192.0.2.1"),
        ("dns; mx.there.test (TCP|192.0.2.1|5|192.0.2.2|25)", "mx.there.test"),
        ("x-local-hostname; MX.There.Test", "mx.there.test"),
        ("unknown", None),
        ("", None),
    ],
)
def test_a_host_of_a_report(field: str, host: str | None) -> None:
    assert written.host(field) == host


def test_words_are_compared_without_accents_case_and_runs_of_blanks() -> None:
    assert folding.fold("Échec  de la\u00a0REMISE — “Zażółć”") == 'echec de la remise - "zazolc"'
    assert folding.phrases("Größe", "grösse") == ("grosse",)


def test_a_summary_in_a_report_is_not_the_end_of_it() -> None:
    text = (
        "This is about your message:\n\n  Message-ID: <s@sender.test>\n  Date: today\n  From: me@sender.test\n"
        "  To: list@there.test\n\nIt cannot be delivered to:\n\n  ann@there.test\n  disk quota exceeded\n"
    )
    said, returned = original.inline(text)
    assert returned.message_id == "<s@sender.test>"
    (ann,) = layouts.recipients(said, (), {"me@sender.test"})
    assert (ann.address, ann.owner, ann.reason) == ("ann@there.test", "address", "disk quota exceeded")


def test_addresses_in_tongues_without_blanks() -> None:
    (ann,) = layouts.recipients("您的邮件无法送达收件人ann@there.test，因为邮箱不存在。", (), ())
    assert ann.address == "ann@there.test"


def test_what_a_host_is_called_is_no_reason() -> None:
    assert (
        owners.owner_of(None, 550, "host antispam.relay.test[192.0.2.1] said: 550 User unknown") == "address"
    )
    assert owners.owner_of(None, 554, "554 listed in bl.lists.test") == "sender"


def test_who_asks_or_quotes_is_no_machine() -> None:
    away_text = "I am out of the office until Monday. In urgent cases please contact Bob."
    assert away.says(away_text)
    assert not away.says(away_text + " Can we talk then?")
    assert not away.says(away_text + "\n\n> Offer")
    assert not away.says("I am out of the office until Monday.")
