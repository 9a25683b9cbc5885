"""The pairing code as text: port, secret and check in Crockford's base32 (channel.md 2)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from companion.core.errors import PostwardenError

SECRET_BYTES = 16
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_SAME = str.maketrans("OIL", "011")
_PORT = re.compile(r"[1-9][0-9]{0,4}")
_SECRET_CHARACTERS, _CHECK_CHARACTERS = 26, 2


class CodeRefused(PostwardenError):
    """This text is not a pairing code. Found without asking anybody."""

    code = "code_shape"
    sentence_text = "That isn't a whole code."
    next_step_text = "Copy it again."


class CodePort(CodeRefused):
    code = "code_port"


class CodeCheck(CodeRefused):
    code = "code_check"
    sentence_text = "A character of this code is wrong."


@dataclass(frozen=True, slots=True, repr=False)
class Code:
    port: int
    secret: bytes

    def __repr__(self) -> str:
        return f"Code({self.port}, ***)"


def make(port: int, secret: bytes) -> str:
    """The code for `secret` (16 bytes), in groups of five behind the port."""
    # 128 bits fill 25.6 characters; the two bits that are left over are zero.
    text = _spell(int.from_bytes(secret) << 2, _SECRET_CHARACTERS) + _check(port, secret)
    return "-".join([str(port), *(text[at : at + 5] for at in range(0, len(text), 5))])


def read(text: str) -> Code:
    """Port and secret of a code as a person may have copied it. Raises CodePort, CodeRefused, CodeCheck."""
    head, _, rest = text.strip().partition("-")
    if not _PORT.fullmatch(head) or int(head) > 65535:
        raise CodePort
    letters = "".join(c for c in rest if c != "-" and not c.isspace()).upper().translate(_SAME)
    if len(letters) != _SECRET_CHARACTERS + _CHECK_CHARACTERS or not set(letters) <= set(_ALPHABET):
        raise CodeRefused
    number = 0
    for letter in letters[:_SECRET_CHARACTERS]:
        number = number << 5 | _ALPHABET.index(letter)
    if number & 0b11:
        raise CodeRefused
    secret = (number >> 2).to_bytes(SECRET_BYTES)
    if letters[_SECRET_CHARACTERS:] != _check(int(head), secret):
        raise CodeCheck
    return Code(int(head), secret)


def _check(port: int, secret: bytes) -> str:
    digest = hashlib.sha256(f"PW1 code {port} ".encode() + secret).digest()
    return _spell(int.from_bytes(digest[:2]) >> 6, _CHECK_CHARACTERS)


def _spell(number: int, characters: int) -> str:
    return "".join(_ALPHABET[number >> 5 * at & 31] for at in reversed(range(characters)))
