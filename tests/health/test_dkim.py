"""DKIM keys: which are found, and what is said of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health import dkim
from companion.health.dkim_key import not_testing, read_key
from companion.health.score import Proof
from companion.health.sheet import Signature, Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.keys import ed25519, rsa
from tests.health.people import mailbox, subject

GOOD = f"v=DKIM1; k=rsa; p={rsa(2048)}"


@pytest.mark.parametrize(
    ("text", "state", "bits"),
    [
        (GOOD, "good", 2048),
        (f"p={rsa(4096)}", "good", 4096),
        (f"k=rsa; t=s; s=email; h=sha1:sha256; n=a note; p={rsa(1024)}", "good", 1024),
        (f"v=DKIM1;p={rsa(2048)[:60]} {rsa(2048)[60:]}", "good", 2048),
        (f"v=DKIM1; k=ed25519; p={ed25519()}", "good", None),
        (f"v=DKIM1; p={rsa(1023)}", "short", 1023),
        (f"v=DKIM1; p={rsa(768)}", "short", 768),
        ("v=DKIM1; p=", "revoked", None),
        ("v=DKIM1; k=rsa; p= ; n=gone", "revoked", None),
        (f"v=DKIM1; p={rsa(2048)[:-30]}", "broken", None),
        ("v=DKIM1; p=!!!!", "broken", None),
        (f"v=DKIM1; p={ed25519()}", "broken", None),
        ("v=DKIM1; k=ed25519; p=AAAA", "broken", None),
        (f"v=DKIM1; k=dsa; p={rsa(2048)}", "broken", None),
        (f"v=DKIM1; h=sha1; p={rsa(2048)}", "broken", None),
        (f"v=DKIM1; s=tlsrpt; p={rsa(2048)}", "broken", None),
    ],
)
def test_keys(text: str, state: str, bits: int | None) -> None:
    key = read_key(text)
    assert key is not None
    assert (key.state, key.bits) == (state, bits)
    assert bool(key.why) == (state == "broken")


@pytest.mark.parametrize(
    "text", ["", "v=spf1 -all", "v=DKIM1; k=rsa", f"v=DKIM2; p={rsa(1024)}", "hello; world"]
)
def test_other_texts_are_no_keys(text: str) -> None:
    assert read_key(text) is None


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    read_key(f"p={text}")
    read_key(text)


def judge(*records: str, failing: tuple[str, ...] = (), who: Subject | None = None) -> Verdict:
    lines = (f"{line.split()[0]}._domainkey.shop.test TXT {line.split(' ', 1)[1]}" for line in records)
    dns = FakeDns(
        "\n".join(lines), dict.fromkeys((f"{name}._domainkey.shop.test" for name in failing), "servfail")
    )
    sheet = dns.sheet()
    verdict = dkim.judge(who or subject(), sheet)
    assert not sheet.missing
    return verdict


GOOGLE = mailbox("google_workspace")


def told(verdict: Verdict) -> tuple[str, str, str]:
    (finding,) = verdict.findings
    return finding.id, finding.severity, finding.title


def test_a_key_is_found_where_the_provider_puts_it_and_where_many_do() -> None:
    assert told(judge(f"google {GOOD}", who=GOOGLE)) == ("dkim.ok", "ok", "2048-bit key found")
    assert told(judge(f"k1 {GOOD}", who=GOOGLE)) == ("dkim.ok", "ok", "2048-bit key found")
    verdict = judge(f"fm1 {GOOD}", who=mailbox("fastmail"))
    assert verdict.proof == Proof(1.0)
    assert verdict.findings[0].evidence[0].question == "TXT at fm1._domainkey.shop.test"
    assert verdict.findings[0].evidence[0].answer == (GOOD,)


def test_a_record_without_a_key_is_one_all_the_same() -> None:
    verdict = judge("google v=DKIM1; k=rsa", who=GOOGLE)
    assert told(verdict) == ("dkim.broken", "stop", "The signing key can't be used")
    assert "hold a p=" in verdict.findings[0].text


def test_no_selector_found_is_no_proof_and_says_what_was_tried() -> None:
    verdict = judge(who=GOOGLE)
    assert told(verdict) == ("dkim.not_found", "unknown", "No signing key found")
    assert (verdict.proof, verdict.asked) == (None, True)
    (finding,) = verdict.findings
    for name in ("google", *dkim.COMMON):
        assert name in finding.text
        assert f"TXT at {name}._domainkey.shop.test" in {evidence.question for evidence in finding.evidence}
    assert len(finding.evidence) == len(dkim.COMMON)  # each once
    assert finding.fix is not None
    assert "turn it on at Google" in finding.fix.text


@pytest.mark.parametrize(
    ("text", "told_as", "absent"),
    [
        ("v=DKIM1; p=", "dkim.revoked", True),
        (f"v=DKIM1; p={rsa(512)}", "dkim.short", False),
        (f"v=DKIM1; k=dsa; p={rsa(2048)}", "dkim.broken", False),
    ],
)
def test_a_bad_key_counts_only_where_the_provider_signs_with_it(
    text: str, told_as: str, absent: bool
) -> None:
    verdict = judge(f"google {text}", who=GOOGLE)
    assert told(verdict)[:2] == (told_as, "stop")
    assert verdict.proof == Proof(0.0, absent=absent)
    assert verdict.repairs == {told_as: Proof(1.0)}
    elsewhere = judge(f"k1 {text}", who=GOOGLE)
    assert told(elsewhere)[:2] == (told_as, "unknown")
    assert elsewhere.proof is None


def test_a_good_key_beats_bad_ones() -> None:
    assert told(judge("google v=DKIM1; p=", f"s1 {GOOD}", who=GOOGLE))[0] == "dkim.ok"


def test_1024_bits_work_and_2048_are_advised() -> None:
    verdict = judge(f"default v=DKIM1; p={rsa(1024)}")
    assert told(verdict) == ("dkim.key_length", "hint", "1024-bit key found")
    assert verdict.proof == Proof(1.0)


def test_a_test_key_is_a_tip_with_the_record_without_the_flag() -> None:
    text = f"v=DKIM1; t=y:s; k=rsa; p={rsa(2048)}"
    verdict = judge(f"mail {text}")
    assert told(verdict)[:2] == ("dkim.testing", "hint")
    fix = verdict.findings[0].fix
    assert fix is not None
    assert fix.record is not None
    assert fix.record.value == f"v=DKIM1; t=s; k=rsa; p={rsa(2048)}"
    assert (fix.record.replaces, fix.record.name) == (text, "mail._domainkey")
    assert not_testing("v=DKIM1; t=y; p=AAAA;") == "v=DKIM1; p=AAAA;"


def test_an_unanswered_likely_name_makes_it_unknown_others_do_not() -> None:
    verdict = judge(failing=("google",), who=GOOGLE)
    assert (told(verdict)[0], verdict.asked) == ("dkim.unasked", False)
    perhaps = judge(failing=("k1",), who=GOOGLE)
    assert (told(perhaps)[0], perhaps.asked) == ("dkim.not_found", False)  # what was known before still holds
    assert told(judge(f"google {GOOD}", failing=("k1",), who=GOOGLE))[0] == "dkim.ok"
    assert told(judge(failing=("k1",)))[0] == "dkim.unasked"
    assert told(judge("google v=DKIM1; p=", failing=("k1",), who=GOOGLE))[0] == "dkim.unasked"


def test_where_nobody_knows_the_provider_nobody_knows_its_names() -> None:
    seen = replace(subject(), signatures=(Signature("sel", "mail.shop.test", "copy"),))
    zone = f"google._domainkey.shop.test TXT {GOOD}\nshop.test MX 1 smtp.google.com"
    assert told(dkim.judge(seen, FakeDns(zone).sheet()))[0] == "dkim.ok"
    silent = dkim.judge(seen, FakeDns(zone, {"shop.test": "timeout"}).sheet())
    assert (told(silent)[0], silent.proof, silent.asked) == ("dkim.unasked", None, False)


def test_a_key_under_a_common_name_counts_once_its_record_is_mended() -> None:
    broken = f"v=DKIM1; h=sha1; p={rsa(2048)}"
    dns = FakeDns(f"default._domainkey.shop.test TXT {broken}")
    verdict = dkim.judge(subject(), dns.sheet())
    (finding,) = verdict.findings
    assert (finding.id, finding.severity, verdict.proof) == ("dkim.broken", "unknown", None)
    assert finding.fix is not None
    assert finding.fix.record is not None
    assert verdict.repairs == {"dkim.broken": Proof(1.0)}
    record = finding.fix.record
    dns.put(record.host, "TXT", record.value, record.replaces)
    assert dkim.judge(subject(), dns.sheet()).proof == Proof(1.0)

    without_a_record = dkim.judge(subject(), FakeDns("default._domainkey.shop.test TXT v=DKIM1; p=").sheet())
    assert (without_a_record.findings[0].id, without_a_record.repairs) == ("dkim.revoked", {})
