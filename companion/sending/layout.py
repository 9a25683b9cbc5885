"""How a message's bytes are laid out: header lines, texts, files (RFC 5322, 2045, 2046). Pure.

Not by Python's email package, which took 3 ms for a line of text; it still folds addresses and files' names. What is
said has been checked before (fields.py), and is read back afterwards (proof.py).
"""

from __future__ import annotations

import binascii
import hashlib
import re
from collections.abc import Mapping, Sequence
from email.message import MIMEPart
from email.quoprimime import body_encode

from companion.core.errors import HeaderRefused
from companion.sending import attachments, fields, subject
from companion.sending.attachments import Attachment

EOL = b"\r\n"
LONGEST_LINE = 76  # of quoted-printable and base64 (RFC 2045 6.7, 6.8)
_LONGEST_HEADER = 78
# What the email package would write as it is, when it fits a line; the tests compare the two.
_EASY = re.compile(r"[!-~]+(?: [!-~]+)*")
_WHOLE = frozenset({"Message-ID", "In-Reply-To", "References", "List-Unsubscribe"})


def head(headers: Mapping[str, str], *, utf8: bool) -> bytes:
    """The header lines, each with its end. Values were checked by `fields.check` and their kind's own check."""
    return b"".join([_line(name, value, utf8=utf8) for name, value in headers.items()])


def text(kind: str, said: str) -> bytes:
    """A part of text, its header first. Quoted-printable whatever it is: long lines, NUL and leading dots survive every
    server on the way. Raises HeaderRefused for half a character.
    """
    coded = body_encode(
        b"".join([line + b"\n" for line in lines(said)]).decode("latin-1"), LONGEST_LINE, "\r\n"
    )
    return text_head(kind) + EOL + coded.encode("ascii")


def text_head(kind: str) -> bytes:
    return f'Content-Type: text/{kind}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n'.encode()


def lines(said: str) -> list[bytes]:
    """Of a text, without their ends; at least one. Raises HeaderRefused."""
    try:
        return said.encode().splitlines() or [b""]
    except UnicodeEncodeError:
        raise HeaderRefused(name="text") from None


def file(one: Attachment, content: bytes) -> bytes:
    """A part that holds `content` under the name and type of `one`. Its lines can end no part, and start none."""
    main, sub, params = attachments.kind(one)
    part = MIMEPart(policy=fields.policy(utf8=False))
    part.set_content(b"", main, sub, disposition="attachment", filename=one.name, cte="base64", params=params)
    written = b"".join(part.policy.fold_binary(name, value) for name, value in part.items())
    return written + EOL + base64(content)


def many(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    """Parts behind one header."""
    mark = b"--" + boundary.encode()
    return b"".join(
        [f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n'.encode()]
        + [piece for part in parts for piece in (EOL, mark, EOL, part)]
        + [EOL, mark, b"--", EOL]
    )


def boundaries(message_id: str) -> tuple[str, str]:
    """Of what holds the files, and of what holds the texts. Quoted-printable and base64 hold no `=_` (RFC 2045 6.7), so
    nothing that is said can end a part.
    """
    made = hashlib.sha256(message_id.encode()).hexdigest()[:24]
    return f"=_f{made}", f"=_t{made}"


def base64(content: bytes) -> bytes:
    """Lines of 76 characters (RFC 2045 6.8), each with its end."""
    coded = binascii.b2a_base64(content, newline=False)
    return b"".join([coded[at : at + LONGEST_LINE] + EOL for at in range(0, len(coded), LONGEST_LINE)])


def _line(name: str, value: str, *, utf8: bool) -> bytes:
    if name == "Subject":
        return subject.line(value)
    if name in _WHOLE:
        folded = "\r\n ".join(value.split())  # never broken within a word (fields.py)
        return f"{name}: {folded}\r\n".encode()
    if len(name) + 2 + len(value) <= _LONGEST_HEADER and "=?" not in value and _EASY.fullmatch(value):
        return f"{name}: {value}\r\n".encode()
    policy = fields.policy(utf8=utf8)
    return policy.fold_binary(*policy.header_store_parse(name, value))
