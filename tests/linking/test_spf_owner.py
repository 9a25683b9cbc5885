"""An SPF record that names only Google: sure, or silent."""

from __future__ import annotations

import pytest

from companion.linking.spf_owner import only_google, with_microsoft

M = "include:spf.protection.outlook.com"


@pytest.mark.parametrize(
    ("record", "corrected"),
    [
        ("v=spf1 include:_spf.google.com ~all", f"v=spf1 include:_spf.google.com {M} ~all"),
        ("V=SPF1  +include:_SPF.Google.com.  -ALL", f"V=SPF1 +include:_SPF.Google.com. {M} -ALL"),
        ("v=spf1 include:_spf.google.com ?all", f"v=spf1 include:_spf.google.com {M} ?all"),
        ("v=spf1 include:_spf.google.com", f"v=spf1 include:_spf.google.com {M}"),
        (
            "v=spf1 include:_netblocks.google.com include:_netblocks2.google.com ~all",
            f"v=spf1 include:_netblocks.google.com include:_netblocks2.google.com {M} ~all",
        ),
    ],
)
def test_only_google(record: str, corrected: str) -> None:
    assert only_google(("other=text", record)) == record
    assert with_microsoft(record) == corrected
    assert only_google((corrected,)) is None


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("google-site-verification=x",),
        ("v=spf1 -all",),
        ("v=spf1 include:_spf.google.com +all",),
        ("v=spf1 include:_spf.google.com all",),
        ("v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all",),
        ("v=spf1 include:_spf.google.com include:mail.acme.test ~all",),
        ("v=spf1 include:_spf.google.com mx ~all",),
        ("v=spf1 include:_spf.google.com a ~all",),
        ("v=spf1 include:_spf.google.com ip4:203.0.113.0/24 ~all",),
        ("v=spf1 include:_spf.google.com ip6:2001:db8::/32 ~all",),
        ("v=spf1 include:_spf.google.com exists:%{i}.acme.test ~all",),
        ("v=spf1 include:_spf.google.com redirect=_spf.acme.test",),
        ("v=spf1 include:_spf.google.com.acme.test ~all",),
        ("v=spf1 -include:_spf.google.com ~all",),
        ("v=spf1 redirect=_spf.google.com",),
        ("v=spf10 include:_spf.google.com ~all",),
        ("v=spf1 include:_spf.google.com ~all", "v=spf1 include:_spf.google.com ~all"),
    ],
)
def test_anything_else_is_left_alone(texts: tuple[str, ...]) -> None:
    assert only_google(texts) is None
