"""What a refusal means at a provider, and whose account somebody signed in to. Pure."""

from __future__ import annotations

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import (
    AliasOfLinked,
    AppPasswordNeeded,
    BrowserSignIn,
    GoogleGroup,
    MailError,
    OtherAccount,
    SignInRefused,
    SignInUnavailable,
)
from companion.core.secret import Secret
from companion.linking import providers
from companion.linking.judging import another_account, as_meant, explained, too_many

NOW = 1_790_000_000_000


@pytest.mark.parametrize(
    ("minutes_ago", "wait"),
    [
        ([], None),
        ([1, 2], None),
        ([3, 2, 1], 12),
        ([14, 2, 1], 1),
        ([16, 2, 1], None),
        ([9, 8, 7, 1], 7),
        ([-5, 2, 1], None),  # by a clock that was ahead
    ],
)
def test_three_refused_tries_in_a_quarter_of_an_hour_then_a_wait(
    minutes_ago: list[int], wait: int | None
) -> None:
    found = too_many("a@b.test", [NOW - n * MINUTE for n in minutes_ago], NOW)
    assert (found and found.facts["minutes"]) == wait


@pytest.mark.parametrize(
    ("provider", "password", "meant"),
    [
        ("yahoo", "abcd efgh ijkl mnop", "abcdefghijklmnop"),
        ("icloud", "abcd-efgh-ijkl-mnop", "abcdefghijklmnop"),
        ("gmail", " abcd efgh ijkl mnop ", "abcdefghijklmnop"),
        (
            "gmail",
            "abcd\u00a0efgh\u00a0ijkl\u00a0mnop",
            "abcdefghijklmnop",
        ),  # as it is copied from Google's page
        ("gmail", "abcdefghijklmnop ", "abcdefghijklmnop"),
        ("yahoo", " my own pass word! ", " my own pass word! "),
        ("yahoo", "my own pass word!", "my own pass word!"),
        ("yahoo", "a b c", "a b c"),
        ("custom", "abcd efgh ijkl mnop", "abcd efgh ijkl mnop"),
    ],
)
def test_blanks_of_an_app_password_do_not_matter(provider: str, password: str, meant: str) -> None:
    assert as_meant(Secret(password), providers.by_id(provider)).reveal() == meant


@pytest.mark.parametrize(
    ("provider", "password", "error", "kind"),
    [
        ("yahoo", "hunter2!", SignInRefused(), AppPasswordNeeded),
        ("yahoo", "abcdefghijklmnop", SignInRefused(), SignInRefused),
        ("custom", "hunter2!", SignInRefused(), SignInRefused),
        ("gmail", "hunter2!", BrowserSignIn(), BrowserSignIn),
        ("gmail", "hunter2!", SignInUnavailable(host="x"), SignInUnavailable),
        ("yahoo", None, SignInRefused(), SignInRefused),
    ],
)
def test_a_normal_password_where_only_app_passwords_are_taken(
    provider: str, password: str | None, error: MailError, kind: type[MailError]
) -> None:
    found = explained(error, providers.by_id(provider), Secret(password) if password else None)
    assert type(found) is kind


def test_an_app_password_error_says_where_to_make_one() -> None:
    found = explained(
        AppPasswordNeeded(name="x", provider="x", said="534"), providers.by_id("yahoo"), Secret("x")
    )
    assert found.sentence.startswith("Yahoo doesn't accept your normal password here.")
    assert str(found.facts["page"]).startswith("https://")
    assert found.said == "534"


@pytest.mark.parametrize(
    ("asked", "names", "linked", "kind"),
    [
        ("sales@acme.test", ("maya@acme.test",), (), GoogleGroup),
        ("sales@acme.test", ("maya@acme.test",), ("maya@acme.test",), AliasOfLinked),
        ("sales@acme.test", ("maya@other.test",), ("maya@other.test",), OtherAccount),
        ("maya@gmail.com", ("other@gmail.com",), (), OtherAccount),
        ("maya@acme.test", (), (), OtherAccount),
    ],
)
def test_who_signed_in_instead(
    asked: str, names: tuple[str, ...], linked: tuple[str, ...], kind: type[Exception]
) -> None:
    found = another_account(asked, names, "google", lambda address: address in linked)
    assert type(found) is kind
    assert found.sentence


def test_at_microsoft_nothing_is_called_a_google_group() -> None:
    found = another_account("sales@acme.test", ("maya@acme.test",), "microsoft", lambda _: False)
    assert type(found) is OtherAccount
