"""Why a send came back, in kinds that a user understands."""

from __future__ import annotations

import pytest

from companion.health.causes import cause_of
from companion.syncing.classify import owners


@pytest.mark.parametrize(
    ("status", "smtp", "words", "owner", "cause"),
    [
        (
            "5.1.1",
            550,
            "550 5.1.1 The email account that you tried to reach does not exist",
            "address",
            "no_mailbox",
        ),
        ("5.1.10", 550, "550 5.1.10 RESOLVER.ADR.RecipientNotFound", "address", "no_mailbox"),
        (None, 550, "user unknown", "address", "no_mailbox"),
        ("5.1.2", None, "bad destination system address", "address", "no_domain"),
        ("5.1.0", 550, "unrouteable address: no such domain", "address", "no_domain"),
        ("5.2.1", 550, "the account you tried to reach is disabled", "address", "disabled"),
        (None, 550, "this account has been disabled", "address", "disabled"),
        ("4.2.2", 452, "over quota", "address", "full"),
        (None, 552, "mailbox is full", "address", "full"),
        ("5.7.1", 554, "rejected as spam", "sender", "spam"),
        ("5.7.1", 550, "very low reputation of the sending domain", "sender", "spam"),
        ("5.7.1", 554, "client host [203.0.113.9] blocked using zen.spamhaus.org", "sender", "blocked"),
        ("5.7.26", 550, "this mail is unauthenticated", "sender", "unproven"),
        ("5.7.1", 550, "rejected: SPF check failed, considered spam", "sender", "unproven"),
        ("5.7.1", 550, "not permitted to send to this group", "sender", "refused"),
        ("5.4.5", 550, "daily user sending limit exceeded", "limit", "limit"),
        ("5.3.4", 552, "message too big for system", "limit", "too_big"),
        ("4.4.1", None, "connection timed out", "transport", "unreachable"),
    ],
)
def test_a_refusal_is_of_one_kind(
    status: str | None, smtp: int | None, words: str, owner: str, cause: str
) -> None:
    assert owners.owner_of(status, smtp, words) == owner  # the words are such that syncing tells it like this
    assert cause_of(owner, status, words) == cause


def test_what_nobody_can_tell_stays_unknown() -> None:
    assert cause_of(None, None, "") == "unknown"
    assert cause_of(None, "5.0.0", "delivery failed") == "unknown"


def test_a_word_in_an_address_or_link_says_nothing() -> None:
    assert (
        cause_of("sender", "5.7.1", "no mail for spam@listed.example, see https://x.example/spf") == "refused"
    )
