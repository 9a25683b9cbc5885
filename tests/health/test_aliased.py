"""Fixes of records that stand behind a CNAME."""

from __future__ import annotations

from companion.health import dkim, dmarc
from companion.health.aliased import placed
from companion.health.checkup import Rule
from companion.health.findings import Fix, Record
from companion.health.fixes import PIECES
from tests.fakes.dns import FakeDns
from tests.health.keys import rsa
from tests.health.people import mailbox

NONE = "v=DMARC1; p=none; rua=mailto:ann@shop.test"
BETTER = "v=DMARC1; p=quarantine; rua=mailto:ann@shop.test"


# As a name server answers: with what stands at the end of the aliases, too.
def fix_of(rule: Rule, zone: str, name: str) -> Fix:
    sheet = FakeDns(zone).sheet()
    who = mailbox("google_workspace")
    (found,) = (one for one in placed(who, sheet, rule(who, sheet)).findings if one.id == name)
    assert found.fix is not None
    return found.fix


def test_behind_ones_own_alias_it_is_changed_where_it_stands() -> None:
    zone = f"_dmarc.shop.test CNAME a.shop.test\na.shop.test CNAME b.shop.test\n_dmarc.shop.test TXT {NONE}"
    fix = fix_of(dmarc.judge, zone, "dmarc.policy_none")
    assert fix.record == Record("TXT", "b", "b.shop.test", BETTER, 3600, NONE)
    assert "It stands at b.shop.test, where _dmarc.shop.test leads" in fix.steps


def test_behind_anothers_the_alias_goes_first() -> None:
    zone = f"_dmarc.shop.test CNAME p.vendor.test\n_dmarc.shop.test TXT {NONE}"
    fix = fix_of(dmarc.judge, zone, "dmarc.policy_none")
    assert fix.record == Record("TXT", "_dmarc", "_dmarc.shop.test", BETTER, 3600, None)
    assert "Delete the CNAME at _dmarc.shop.test, which leads to p.vendor.test" in fix.steps


def test_an_alias_to_nothing_makes_no_room_for_a_record() -> None:
    fix = fix_of(dmarc.judge, "_dmarc.shop.test CNAME p.vendor.test", "dmarc.none")
    assert "Delete the CNAME at _dmarc.shop.test, which leads to p.vendor.test" in fix.steps


def test_a_key_behind_anothers_alias_is_theirs_to_mend() -> None:
    zone = "google._domainkey.shop.test CNAME k.vendor.test\ngoogle._domainkey.shop.test TXT v=DKIM1; t=y; p="
    assert fix_of(dkim.judge, zone, "dkim.revoked").record is None
    broken = zone.replace("t=y; p=", f"h=sha1; p={rsa(2048)}")
    fix = fix_of(dkim.judge, broken, "dkim.broken")
    assert fix.record is None
    assert "leads to k.vendor.test. Ask whoever runs that" in fix.text


def test_beside_a_wildcard_a_record_is_added_and_replaces_none() -> None:
    zone = f"*.shop.test TXT {NONE}\n_dmarc.shop.test TXT {NONE}"  # what a name server makes of the one
    fix = fix_of(dmarc.judge, zone, "dmarc.policy_none")
    assert fix.record == Record("TXT", "_dmarc", "_dmarc.shop.test", BETTER, 3600, None)
    assert fix.steps[:2] == (
        "Add a new record and paste the four values",
        "The one that is found stands at *.shop.test, for all names: leave that as it is",
    )
    other = f"*.shop.test TXT v=spf1 -all\n_dmarc.shop.test TXT {NONE}"
    assert fix_of(dmarc.judge, other, "dmarc.policy_none").record == Record(
        "TXT", "_dmarc", "_dmarc.shop.test", BETTER, 3600, NONE
    )


def test_a_long_value_is_cut_into_pieces_once() -> None:
    broken = f"v=DKIM1; h=sha1; p={rsa(2048)}"
    zone = f"google._domainkey.shop.test CNAME k.shop.test\ngoogle._domainkey.shop.test TXT {broken}"
    fix = fix_of(dkim.judge, zone, "dkim.broken")
    assert fix.record is not None
    assert fix.record.host == "k.shop.test"
    assert fix.steps.count(PIECES) == 1
