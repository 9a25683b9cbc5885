"""Text that turns: what people write in Hebrew, Arabic and Persian goes through, what only misleads does not."""

from __future__ import annotations

import unicodedata
from email.header import Header
from email.parser import BytesParser
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import DirectionRefused
from companion.sending.attachments import Attachment, checked
from companion.sending.compose import Letter, compose
from companion.sending.direction import misleads, misleads_in_name
from companion.sending.fields import check

LRM, RLM, ALM, ZWNJ = "\u200e", "\u200f", "\u061c", "\u200c"
LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"

WRITTEN = [
    "שלום, הצעת מחיר 2026",
    f"הצעה{RLM} (C++){LRM} מעודכנת",
    "عرض أسعار ٢٠٢٦",
    f"عرض{RLM}: 20%{ALM}",
    f"می{ZWNJ}خواهم با شما صحبت کنم",
    f"Call {FSI}+972 3 555 0100{PDI} tomorrow",  # as telephones copy a number
    f"Call {LRE}+1 555 0100{PDF}",
    f"{RLI}שלום {LRI}Acme{PDI}{PDI} and more",
    f"Acme{LRM}",
    "👩‍💻 Grüße",
]
TRICKS = [
    f"Invoice {RLO}gpj.exe",
    f"Invoice {RLO}gpj.exe{PDF}",
    f"{LRO}abc{PDF}",
    f"{RLE}open",
    f"{RLI}open",
    f"closed{PDI}",
    f"closed{PDF}",
    f"{RLI}crossed{PDF}",
    f"{RLE}{RLI}crossed{PDF}{PDI}",
    f"{RLM * 3}hello",
    f"שלום{RLM * 5}",
    f"a{LRM}{RLM}{ALM}b",
]


def letter(subject: str, *names: str) -> Letter:
    files = tuple(Attachment(name, b"x") for name in names)
    return Letter(
        "<1@near.example>",
        "ann@near.example",
        ("bob@far.example",),
        (),
        subject,
        "Hi",
        None,
        1,
        attachments=files,
    )


@pytest.mark.parametrize("subject", WRITTEN)
def test_what_people_write_arrives_as_it_is(subject: str) -> None:
    assert BytesParser(policy=default).parsebytes(compose(letter(subject)))["Subject"] == subject


@pytest.mark.parametrize("subject", TRICKS)
def test_a_trick_is_refused_in_words(subject: str) -> None:
    with pytest.raises(DirectionRefused) as caught:
        compose(letter(subject))
    assert caught.value.sentence == "The subject holds invisible characters that change how it is read."
    with pytest.raises(DirectionRefused):  # nor behind an encoded word, once or twice
        check("Subject", Header(Header(subject, "utf-8").encode(), "utf-8").encode())


@pytest.mark.parametrize(
    "name",
    [
        "הצעת מחיר.pdf",
        f"הצעה{RLM} 2.pdf",
        "عرض أسعار.pdf",
        f"عرض{ALM}.pdf",
        f"می{ZWNJ}خواهم.pdf",
        f"offer{LRM}.pdf",
    ],
)
def test_names_of_files_that_people_give(name: str) -> None:
    message = BytesParser(policy=default).parsebytes(compose(letter("x", name)))
    assert [part.get_filename() for part in message.iter_attachments()] == [name]


@pytest.mark.parametrize(
    "name",
    [
        f"photo_{RLO}gpj.exe",
        f"photo_{RLO}gpj{PDF}.exe",
        f"{RLI}photo{PDI}.exe",
        f"{FSI}photo{PDI}.exe",
        f"{LRE}photo{PDF}.exe",
        f"{RLM}pdf.{RLM}exe",  # shown as exe.pdf
        f"{ALM}pdf.{ALM}exe",
        f"הצעה{RLM * 3}.pdf",
    ],
)
def test_names_that_hide_what_a_file_is(name: str) -> None:
    with pytest.raises(DirectionRefused) as caught:
        checked((Attachment(name, b"x"),))
    assert caught.value.field == "attachments"
    assert caught.value.sentence.startswith("The name of an attachment holds invisible characters")


@given(st.text())
def test_what_holds_nothing_that_turns_is_never_refused(text: str) -> None:
    kept = "".join(char for char in text if char.isascii() or unicodedata.category(char) != "Cf")
    assert not misleads(kept)
    assert not misleads_in_name(kept)


@given(st.text(alphabet=[LRE, RLE, PDF, LRI, RLI, FSI, PDI, "a"]), st.text(alphabet="אב"))
def test_what_is_closed_may_stand_between_isolates(text: str, inner: str) -> None:
    assert misleads(text) == misleads(f"{FSI}{text}{PDI}") or not misleads(f"{FSI}{text}{PDI}")
    assert not misleads(f"{text}{RLI}{inner}{PDI}") or misleads(text)
