"""Slips of the fingers in a domain, and domains that only look like one."""

from __future__ import annotations

import pytest

from companion.linking.provider_rows import ROWS
from companion.sending.typos import meant


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("gmial.com", "gmail.com"), ("gmal.com", "gmail.com"), ("gmaill.com", "gmail.com"),
        ("gnail.com", "gmail.com"), ("gmail.co", "gmail.com"), ("gmail.con", "gmail.com"), ("gmail.cmo", "gmail.com"),
        ("hotmial.com", "hotmail.com"), ("hotmai.com", "hotmail.com"), ("outlok.com", "outlook.com"),
        ("yaho.com", "yahoo.com"), ("yahooo.com", "yahoo.com"),
        ("iclod.com", "icloud.com"), ("protonmial.com", "protonmail.com"), ("oakfern.con", "oakfern.com"),
        ("oakfern.ocm", "oakfern.com"), ("northbaem.studio", "northbeam.studio"),
    ],
)  # fmt: skip
def test_slips_are_mended(typed: str, better: str) -> None:
    assert meant(typed, "northbeam.studio") == better


@pytest.mark.parametrize(
    "domain",
    [
        "mail.com", "ymail.com", "email.com", "gmx.de", "gmx.net", "gmx.at", "live.de", "love.com", "me.com", "mac.com",
        "hotmail.it", "hotmail.es", "yahoo.co.jp", "yahoo.co.id", "yahoo.it", "aol.de", "web.de", "wed.de", "cloud.com",
        "proton.me", "pm.me", "oakfern.co", "oakfern.com", "bcom.example", "northbeam.studio", "southbeam.studio",
        "kite.co", "kite.com", "gail.example", "zoho.eu", "fastmail.fm", "googlemail.com", "outlook.de", "outlook.fr",
    ],
)  # fmt: skip
def test_names_of_others_are_left_alone(domain: str) -> None:
    assert meant(domain, "northbeam.studio") is None


def test_no_domain_of_a_known_provider_is_a_slip() -> None:
    for row in ROWS:
        for domain in row.domains:
            assert meant(domain.removeprefix("."), "northbeam.studio") is None


def test_who_has_written_from_there_is_believed() -> None:
    assert meant("gmial.com", "northbeam.studio", {"gmial.com"}) is None
    assert meant("northbaem.studio", "northbeam.studio", {"northbaem.studio"}) is None
