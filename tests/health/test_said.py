"""What the codes of health.md mean in words: the receivers' own texts, as they document them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.said import AUTHENTICATION, limit_meaning, meaning
from companion.syncing.classify import dsn


@pytest.mark.parametrize(
    ("status", "words", "wanted"),
    [
        (
            "5.7.26",
            "550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders "
            "to authenticate with either SPF or DKIM.",
            "unproven",
        ),
        (
            "5.7.26",
            "550-5.7.26 Unauthenticated email from acme.example is not accepted due to domain's DMARC policy.",
            "dmarc",
        ),
        (
            "5.7.26",
            "550-5.7.26 The MAIL FROM domain [acme.example] has an SPF record with a hard fail policy (-all) but it "
            "fails to pass SPF checks with the ip: [192.0.2.1].",
            "spf",
        ),
        ("5.7.26", "550 5.7.26 no", "unproven"),
        ("5.7.27", "Your email has been blocked because SPF did not pass", "spf"),
        ("5.7.30", "blocked because DKIM did not pass", "dkim"),
        ("5.7.32", "the From: header isn't aligned with either the authenticated SPF or DKIM domain", "aligned"),
        ("5.7.25", "The IP address sending this message does not have a PTR record setup", "ptr"),
        ("4.7.23", "The IP address sending this message does not have a PTR record", "ptr"),
        ("5.7.28", "Gmail has detected an unusual rate of mail originating from your IP address", "rate"),
        (
            "4.7.28",
            "an unusual rate of unsolicited mail originating from your DKIM domain [acme.example]",
            "rate_dkim",
        ),
        ("4.7.28", "an unusual rate of mail originating from your SPF domain", "rate_spf"),
        ("4.7.28", "an unusual rate of mail containing one of your URL domains", "rate_url"),
        (
            "5.7.1",
            "Our system has detected that this message is likely suspicious due to the very low reputation of the "
            "sending domain.",
            "reputation",
        ),
        ("5.7.1", "Our system has detected that this message is likely unsolicited mail", "spam"),
        ("5.7.515", "Access denied, A.TEST does not meet the required authentication level", "unproven"),
        ("5.7.509", "Access denied, sending domain acme.example does not pass DMARC verification", "dmarc"),
        ("5.7.23", "The message was rejected because of Sender Policy Framework violation", "spf"),
        (
            "5.7.1",
            "Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider "
            "since part of their network is on our block list (S3150).",
            "banned",
        ),
        ("5.7.606", "Access denied, banned sending IP [192.0.2.1]", "banned"),
        ("5.7.649", "Access denied, banned sending IP", "banned"),
        ("5.7.501", "Access denied, spam abuse detected", "abuse"),
        ("5.7.508", "Access denied, [192.0.2.1] has exceeded permitted limits", "tenant"),
        ("5.7.700", "Access denied, tenant has exceeded threshold", "tenant"),
        ("5.7.750", "Service unavailable. Client blocked from sending from unregistered domains", "tenant"),
        ("5.7.60", "SMTP; Client does not have permissions to send as this sender", "send_as"),
        (None, "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints", "rate"),
        (None, "553 5.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred", "rate"),
        ("5.7.9", "554 5.7.9 Message not accepted for policy reasons. See DMARC", "dmarc"),
        ("5.7.9", "554 5.7.9 Message not accepted for policy reasons.", "unproven"),
        ("5.7.1", "Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", "listed"),
        ("4.7.27", "This mail has been rate limited because SPF does not pass.", "spf"),
        ("4.7.30", "This mail has been rate limited because DKIM does not pass.", "dkim"),
        ("4.7.32", "rate limited because there is no DMARC alignment", "aligned"),
        ("5.7.24", "The SPF record of the sending domain has one or more suspicious entries.", "spf_record"),
        ("5.7.29", "blocked because it was not sent over a TLS connection", "tls"),
        ("5.7.29", "ARC validation failure", "unproven"),
        ("5.7.40", "the domain in From has no DMARC record", "no_dmarc"),
        ("5.7.511", "Access denied, banned sender[192.0.2.1]", "banned"),
        ("4.7.650", "The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation", "reputation"),
        ("5.1.8", "Access denied, bad outbound sender", "abuse"),
        ("4.7.0", "[TSS05] Messages from 192.0.2.1 temporarily deferred due to unexpected volume", "rate"),
        ("5.7.2", "553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred", "rate"),
        ("5.7.1", "Email rejected per DMARC policy for acme.example", "dmarc"),
        ("5.7.1", "SPF check failed", "spf"),
        ("5.7.1", "DKIM signature is missing", "dkim"),
        ("5.7.1", "Client host rejected: cannot find your reverse hostname, [192.0.2.1]", "ptr"),
        ("5.0.0", "We do not like you", "refused"),
        (None, "", "refused"),
    ],
)  # fmt: skip
def test_codes_are_told_in_words(status: str | None, words: str, wanted: str) -> None:
    found = meaning(status, words)
    assert found.id == wanted
    assert found.title[0].isupper()
    assert found.advice.endswith(".")


@given(st.none() | st.from_regex(r"[245]\.\d{1,3}\.\d{1,3}", fullmatch=True), st.text(max_size=300))
def test_whatever_a_server_says_means_something(status: str | None, words: str) -> None:
    assert meaning(status, words).title


def test_what_records_can_mend() -> None:
    assert {"unproven", "dmarc", "no_dmarc", "spf", "spf_record", "dkim", "aligned"} == AUTHENTICATION


@pytest.mark.parametrize(
    ("status", "words", "wanted"),
    [
        (
            "4.2.1",
            "The user you are trying to contact is receiving mail at a rate that prevents delivery",
            "too_fast",
        ),
        ("5.4.5", "Daily user sending limit exceeded", "daily"),
        (
            "5.1.90",
            "Your message can't be sent because you've reached your daily limit for message recipients",
            "quota",
        ),
        ("4.7.28", "unusual rate of mail originating from your DKIM domain", "rate_dkim"),
        ("5.7.508", "Access denied, [192.0.2.1] has exceeded permitted limits", "tenant"),
        ("5.7.705", "Access denied, tenant has exceeded threshold", "tenant"),
        ("4.7.650", "temporarily rate limited due to IP reputation", "reputation"),
        (None, "421 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume", "rate"),
        (None, "slow down", "limit"),
    ],
)
def test_limits_are_told_in_words_too(status: str | None, words: str, wanted: str) -> None:
    assert limit_meaning(status, words).id == wanted


@pytest.mark.parametrize(
    ("reply", "owner", "wanted"),
    [
        (
            "550 5.7.515 Access denied, sending domain A.TEST doesn't meet the required level",
            "sender",
            "unproven",
        ),
        ("550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold.", "limit", "tenant"),
        ("550 5.7.508 Access denied, [2001:db8::1] has exceeded permitted limits", "limit", "tenant"),
        ("550 5.1.90 Your message can't be sent because you've reached your daily limit", "limit", "quota"),
        ("450-4.2.1 The user you are trying to contact is receiving mail too quickly.", "limit", "too_fast"),
        ("421-4.7.28 Gmail has detected an unusual rate of unsolicited mail from your IP", "limit", "rate"),
        ("550-5.4.5 Daily user sending limit exceeded.", "limit", "daily"),
        ("550 5.4.1 Recipient address rejected: Access denied.", "address", None),
        (
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
            "address",
            None,
        ),
    ],
)
def test_from_a_server_s_reply_to_its_words(reply: str, owner: str, wanted: str | None) -> None:
    """Whose matter it is decides which words are looked up, so that both are held together."""
    told = dsn.make("bob@far.example", reply)
    assert told.owner == owner
    if wanted is not None:
        assert (limit_meaning if owner == "limit" else meaning)(told.status, reply).id == wanted
