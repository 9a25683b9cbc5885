"""The code reader: every secret comes back, and no slip of the hand is taken for another code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.pairing import code

SECRETS = st.binary(min_size=16, max_size=16)
PORTS = st.integers(min_value=1, max_value=65535)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(PORTS, SECRETS)
def test_read_undoes_make(port: int, secret: bytes) -> None:
    assert code.read(code.make(port, secret)) == code.Code(port, secret)


@given(PORTS, SECRETS, st.integers(0, 27), st.sampled_from(LETTERS))
def test_one_wrong_character_is_refused_or_makes_another_kid(
    port: int, secret: bytes, place: int, letter: str
) -> None:
    """Ten bits of check let one typo in a thousand through; it then names another code and costs no try."""
    head, _, rest = code.make(port, secret).partition("-")
    letters = list(rest.replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    try:
        found = code.read(f"{head}-{''.join(letters)}")
    except code.CodeRefused:
        return
    assert found.secret != secret


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "code_port"),
        ("000G4-0R40M-30E20-9185G-R38E1-WMZ", "code_port"),
        ("017813-000G4-0R40M-30E20-9185G-R38E1-WMZ", "code_port"),
        ("0-000G4-0R40M-30E20-9185G-R38E1-WMZ", "code_port"),
        ("65536-000G4-0R40M-30E20-9185G-R38E1-WMZ", "code_port"),
        ("17813 000G4 0R40M 30E20 9185G R38E1 WMZ", "code_port"),
        ("\N{ARABIC-INDIC DIGIT ONE}7813-000G4-0R40M-30E20-9185G-R38E1-WMZ", "code_port"),
        ("17813", "code_shape"),
        ("17813-", "code_shape"),
        ("17813-000G4-0R40M-30E20-9185G-R38E1-WMZ0", "code_shape"),
        ("17813-000G4-0R40M-30E20-9185G-R38E1-WM\N{LATIN SMALL LETTER SHARP S}", "code_shape"),
        ("17813-000G4-0R40M-30E20-9185G-R38E1-XMZ", "code_shape"),
        ("17813-000G4-0R40M-30E20-9185G-R38E1-WMY", "code_check"),
    ],
)
def test_refusals(text: str, error: str) -> None:
    with pytest.raises(code.CodeRefused) as caught:
        code.read(text)
    assert caught.value.code == error


def test_a_code_does_not_print_its_secret() -> None:
    assert "\\x07" not in repr(code.Code(17813, bytes([7]) * 16))
