"""How a selector is known, and what real mail says against what the DNS could allow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.health import dkim
from companion.health.dkim_key import mended, read_key
from companion.health.dkim_selectors import COMMON, aligned, candidates
from companion.health.providers import by_id
from companion.health.score import Proof
from companion.health.sheet import Signature, Source, Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.keys import ed25519, rsa
from tests.health.people import mailbox

KEY = rsa(2048)
GOOD = f"v=DKIM1; k=rsa; p={KEY}"


def signed(*seen: tuple[str, str, Source], provider: str = "google_workspace") -> Subject:
    return replace(mailbox(provider), signatures=tuple(Signature(*one) for one in seen))


def judge(who: Subject, *records: str, failing: tuple[str, ...] = ()) -> Verdict:
    sheet = FakeDns("\n".join(records), dict.fromkeys(failing, "servfail")).sheet()
    verdict = dkim.judge(who, sheet)
    assert not sheet.missing
    return verdict


def told(verdict: Verdict) -> tuple[str, str]:
    (finding,) = verdict.findings
    return finding.id, finding.severity


def test_the_order_of_looking() -> None:
    who = signed(
        ("rep", "shop.test", "report"), ("cop", "mail.shop.test", "copy"), ("bou", "shop.test", "bounce"),
        ("google", "shop.test", "copy"), ("s1", "sendgrid.net", "bounce"),
    )  # fmt: skip
    found = candidates(who, by_id("google_workspace"))
    assert [(one.selector, one.source) for one in found[:4]] == [
        ("bou", "bounce"), ("cop", "copy"), ("google", "copy"), ("rep", "report"),
    ]  # fmt: skip
    assert found[1].host == "cop._domainkey.mail.shop.test"
    assert {one.source for one in found[4:]} == {"common"}
    assert len(found) == 4 + len(COMMON) - 1  # each once, and `google` is known already


@pytest.mark.parametrize(
    ("who", "record", "how"),
    [
        (signed(("x", "shop.test", "bounce")), "x", "Selector “x”, from a message of yours that came back."),
        (signed(("x", "shop.test", "copy")), "x", "Selector “x”, from a message between your own mailboxes."),
        (signed(("x", "shop.test", "report")), "x", "Selector “x”, from a DMARC report."),
        (signed(), "google", "Selector “google”, the usual one at Google."),
        (signed(), "k1", "Selector “k1”, found by trying common names."),
    ],
)
def test_provenance_is_said(who: Subject, record: str, how: str) -> None:
    (finding,) = judge(who, f"{record}._domainkey.shop.test TXT {GOOD}").findings
    assert finding.id == "dkim.ok"
    assert finding.text.endswith(how)


def test_the_key_of_real_mail_is_missing() -> None:
    verdict = judge(signed(("x", "shop.test", "bounce")), f"k1._domainkey.shop.test TXT {GOOD}")
    assert told(verdict) == ("dkim.missing", "stop")  # a key under a common name is not the one in use
    assert (verdict.proof, verdict.repairs) == (Proof(0.0, absent=True), {"dkim.missing": Proof(1.0)})
    changed = judge(signed(("x", "shop.test", "bounce")), f"google._domainkey.shop.test TXT {GOOD}")
    assert told(changed) == ("dkim.ok", "ok")  # an older message's; the provider's own works
    unheard = judge(signed(("x", "shop.test", "bounce")), failing=("x._domainkey.shop.test",))
    assert told(unheard) == ("dkim.unasked", "unknown")


def test_a_bad_key_of_real_mail_counts() -> None:
    verdict = judge(signed(("x", "shop.test", "copy")), "x._domainkey.shop.test TXT v=DKIM1; p=")
    assert told(verdict) == ("dkim.revoked", "stop")
    assert verdict.proof == Proof(0.0, absent=True)


def test_mail_signed_in_anothers_name_only() -> None:
    google = f"google._domainkey.shop.test TXT {GOOD}"
    verdict = judge(signed(("s1", "sendgrid.net", "bounce")), google)
    assert told(verdict) == ("dkim.unaligned", "stop")
    assert verdict.proof == Proof(0.0, seen=True)
    both = judge(signed(("s1", "sendgrid.net", "bounce"), ("google", "shop.test", "bounce")), google)
    assert told(both) == ("dkim.ok", "ok")


def test_alignment() -> None:
    who = mailbox(domain="eu.shop.test")
    assert aligned("eu.shop.test", who)
    assert aligned("SHOP.test", who)
    assert aligned("mail.shop.test", who)
    assert not aligned("myshop.test", who)
    assert not aligned("shop.test", who, strictly=True)


def test_several_keys_under_one_name() -> None:
    lines = (f"google._domainkey.shop.test TXT {GOOD}", f"google._domainkey.shop.test TXT v=DKIM1; p={KEY}")
    verdict = judge(signed(), *lines)
    assert told(verdict) == ("dkim.several", "fix")
    assert (verdict.proof, verdict.repairs) == (Proof(0.5), {"dkim.several": Proof(1.0)})
    revoked = judge(signed(), lines[0], "google._domainkey.shop.test TXT v=DKIM1; p=")
    assert told(revoked) == (
        "dkim.several",
        "fix",
    )  # which one is taken is left open (RFC 6376 section 3.6.2.2)
    fix = revoked.findings[0].fix
    assert fix is not None
    assert "Delete this record: v=DKIM1; p=" in fix.steps


def test_ed25519_alone_is_a_tip() -> None:
    verdict = judge(signed(), f"google._domainkey.shop.test TXT v=DKIM1; k=ed25519; p={ed25519()}")
    assert told(verdict) == ("dkim.ed25519", "hint")
    assert verdict.proof == Proof(1.0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"v=DKIM1; k=dsa; p={KEY}", GOOD),
        (
            f"v=DKIM1; h=sha1:sha256; s=other; n=mine; p={KEY}",
            f"v=DKIM1; k=rsa; n=mine; h=sha1:sha256; p={KEY}",
        ),
        (f'"v=DKIM1; k=rsa; p={KEY}"', GOOD),
        (f"V=dkim1; P={KEY}", GOOD),
        (f"v=DKIM1; k=rsa; p={KEY[:-30]}", None),
        ("v=DKIM1; p=", None),
        ("", None),
    ],
)
def test_what_can_be_mended_without_the_signer(text: str, value: str | None) -> None:
    assert mended(text) == value
    key = read_key(value) if value else None
    assert key is None or key.state == "good"
