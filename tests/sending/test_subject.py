"""A subject arrives as it was meant, space for space, whoever reads it."""

from __future__ import annotations

import base64
import quopri
import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.core.errors import PostwardenError
from companion.sending import subject
from companion.sending.compose import compose
from tests.sending.test_compose import LETTER

LONG = [
    "Re: Ihre Anfrage über größere Mengen – Rückfrage zum Gewährleistungszeitraum für Prüfgeräte",
    "Réunion d'équipe à l'étage supérieur: préparez vos idées, les documents déjà créés et l'été prochain",
    "🎉 Big news 🎉 we have launched 🚀 our brand new product 🎁 and you are invited 💌",
    "Приглашение на конференцию по цифровой безопасности двадцать пятого ноября этого года",
    "דוח רבעוני – סיכום ישיבת ההנהלה והצעות לשיפור השירות ללקוחות בשנה הבאה",
]
_WORD = re.compile(r"=\?utf-8\?([qb])\?([^? ]*)\?=", re.IGNORECASE)
WORDS = st.sampled_from([
    "Re:", "a", "b,c", "é", "Grüße", "–", "🎉", "👨‍👩‍👧‍👦", "e\u0301", "_", "=", "?=", "?", "x" * 68, "x" * 69,
    "x" * 90, "ü" * 60, "日本語", "\xa0", "", " ",
])  # fmt: skip


def by_rfc_2047(line: bytes) -> str:
    """Read by a few lines that share nothing with what wrote it."""
    text = line.decode("ascii").removesuffix("\r\n").replace("\r\n", "").removeprefix("Subject: ")
    text = re.sub(r"(\?=)[ \t]+(?==\?)", r"\1", text)
    found, at = b"", 0
    for word in _WORD.finditer(text):
        held = word[2].encode()
        said = (
            base64.b64decode(held, validate=True)
            if word[1] == "b"
            else quopri.decodestring(held, header=True)
        )
        said.decode()  # whole characters (RFC 2047 5)
        found += text[at : word.start()].encode() + said
        at = word.end()
    return (found + text[at:].encode()).decode()


def arrived(said: str, sender: str = LETTER.sender) -> str:
    return str(
        message_from_bytes(compose(replace(LETTER, subject=said, sender=sender)), policy=default)["Subject"]
    )


@pytest.mark.parametrize("sender", ["ann@acme.example", "jürgen@acme.example"])
@pytest.mark.parametrize("said", LONG)
def test_no_space_is_lost_wherever_a_long_one_folds(said: str, sender: str) -> None:
    for before in range(30):
        moved = f"{'x' * before} {said}" if before else said
        assert arrived(moved, sender) == moved


@settings(deadline=None)
@given(
    st.lists(WORDS | st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z"))), max_size=14).map(
        " ".join
    )
)
@example("")
@example(" ")
@example("a ")
@example(" a")
@example("a  b " * 30)
@example("a " * 200 + "b")
@example("x" * 998)
@example("ü" * 998)
def test_any_subject_is_lines_that_say_it(text: str) -> None:
    line = subject.line(text)
    assert by_rfc_2047(line) == subject.said(text)
    assert line.endswith(b"\r\n")
    for one in line.removesuffix(b"\r\n").split(b"\r\n"):
        assert one.strip() or not text
        assert len(one) <= (76 if b"=?" in one else 78)
        assert all(len(word) <= 75 for word in one.split() if word.startswith(b"=?"))


def test_what_is_plain_is_written_as_it_is() -> None:
    assert subject.line("Lunch on Friday?") == b"Subject: Lunch on Friday?\r\n"
    assert subject.line("") == b"Subject: \r\n"
    assert subject.line("word " * 30 + "end") == (
        b"Subject:" + b" word" * 14 + b"\r\n" + b" word" * 15 + b"\r\n" + b" word end\r\n"
    )
    assert subject.line("Re: Grüße") == b"Subject: Re: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"


@pytest.mark.parametrize("said", ["=?utf-8?q?nobody?= wrote", "=? is no word", "a =?utf-8?b?w7w=?="])
def test_what_looks_encoded_says_what_its_check_has_read(said: str) -> None:
    assert arrived(said) == subject.said(said)


@pytest.mark.parametrize("said", LONG)
def test_a_proof_that_reads_another_one_stops_the_message(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    written = subject.line(said)
    monkeypatch.setattr(subject, "line", lambda _: written.replace(b"?=\r\n", b"?= x\r\n", 1))
    with pytest.raises(PostwardenError) as refused:
        compose(replace(LETTER, subject=said))
    assert refused.value.code == "header"
