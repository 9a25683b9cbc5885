"""What notices call things."""

from __future__ import annotations

import pytest

from companion.core.wording import as_said
from companion.notices import words
from companion.notices.facts import Held
from tests.notices.days import mailbox


@pytest.mark.parametrize(
    ("provider", "title", "text"),
    [
        (None, "Your mail server paused sending", "a.example hit your mail server’s cap. We try again at 10:00."),
        ("Google", "Google paused sending", "a.example hit Google’s cap. We try again at 10:00."),
        ("Your Mail Co", "Your Mail Co paused sending", "a.example hit Your Mail Co’s cap. We try again at 10:00."),
    ],
)  # fmt: skip
def test_a_provider_is_called_by_its_name_if_it_has_one(provider: str | None, title: str, text: str) -> None:
    of = mailbox(domain="a.example", provider=provider)
    assert words.held(of, Held("ceiling", 0), as_said("at 10:00")) == (title, text)
