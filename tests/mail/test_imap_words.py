"""IMAP's words, without a server: search terms, FETCH answers, refusals, the Sent folder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import (
    AppPasswordNeeded,
    HeaderRefused,
    MailError,
    NoEncryption,
    ProtocolBroken,
    ReceivingOff,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
)
from companion.mail.criteria import criteria
from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused
from companion.mail.imap_fetch import HeaderRow, Part, row
from companion.mail.special import FolderInfo, sent_folder

SERVER = Endpoint("imap.acme.example", 993, "tls")


@given(st.text(max_size=60))
def test_a_search_value_is_one_quoted_string_or_refused(value: str) -> None:
    try:
        term = criteria("HEADER", "Message-ID", value)[2]
    except HeaderRefused:
        assert not (value.isascii() and value.isprintable())
        return
    assert term[0] == term[-1] == '"'
    inner = term[1:-1]
    assert inner.replace("\\\\", "").replace('\\"', "").count('"') == 0
    assert inner.replace('\\"', '"').replace("\\\\", "\\") == value or "\\" in value
    assert term.isprintable()


HEAD = b"From: a@x.example\r\n\r\n"
DATE = b'INTERNALDATE "23-Nov-2026 10:00:00 +0100"'
AT = 1_795_424_400_000


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(b"1 (UID 5 " + DATE + b" RFC822.SIZE 70 BODY[HEADER.FIELDS (FROM)] {21}", HEAD), b")"], (5, AT, 70, HEAD)),
        ([(b"1 (BODY[HEADER.FIELDS (FROM)] {21}", HEAD), b" RFC822.SIZE 70 " + DATE + b" UID 5)"], (5, AT, 70, HEAD)),
        ([b"1 (UID 5 " + DATE + b" RFC822.SIZE 70 BODY[HEADER.FIELDS (FROM)] NIL)"], (5, AT, 70, b"")),
        ([b'1 (UID 5 INTERNALDATE " 1-jan-1970 00:00:00 +0000" RFC822.SIZE 1)'], (5, 0, 1, b"")),
        ([b'1 (UID 5 INTERNALDATE "99-Foo-9999 99:99:99 +9999" RFC822.SIZE 1)'], (5, 0, 1, b"")),
        ([b"1 (FLAGS (\\Seen))"], None),
        ([b"1 (UID 5 FLAGS (\\Seen))"], None),
        ([b"nonsense"], None),
    ],
)  # fmt: skip
def test_one_answer_is_one_row_or_none(
    parts: list[Part], expected: tuple[int, int, int, bytes] | None
) -> None:
    assert row(parts) == (None if expected is None else HeaderRow(*expected))


@given(
    st.lists(st.binary(max_size=80) | st.tuples(st.binary(max_size=80), st.binary(max_size=20)), max_size=4)
)
def test_no_answer_raises(parts: list[Part]) -> None:
    row(parts)


@pytest.mark.parametrize(
    ("said", "signing_in", "expected"),
    [
        ("[AUTHENTICATIONFAILED] Authentication failed.", True, SignInRefused),
        ("b'[AUTHENTICATIONFAILED] Invalid credentials (Failure)'", True, SignInRefused),
        ("[AUTHORIZATIONFAILED] no", True, SignInRefused),
        ("[EXPIRED] password too old", True, SignInRefused),
        ("LOGIN failed.", True, SignInRefused),
        ("[ALERT] Application-specific password required", True, AppPasswordNeeded),
        ("[UNAVAILABLE] Temporary authentication failure.", True, SignInUnavailable),
        ("[UNAVAILABLE] later", False, ServerBusy),
        ("Internal error, try again", True, SignInUnavailable),
        ("[NEWCODE] whatever", True, SignInUnavailable),
        ("[NEWCODE] whatever", False, ProtocolBroken),
        ("[CONTACTADMIN] ask", True, ReceivingOff),
        ("[ALERT] Your account is not enabled for IMAP use", True, ReceivingOff),
        ("[LIMIT] no", True, ServerBusy),
        ("[OVERQUOTA] full", False, ServerBusy),
        ("[INUSE] locked", False, ServerBusy),
        ("Too many simultaneous connections. (Failure)", True, ServerBusy),
        ("[PRIVACYREQUIRED] TLS first", True, NoEncryption),
        ("[NOPERM] no", False, ProtocolBroken),
        ("", True, SignInRefused),
    ],
)
def test_refusals_are_told_apart_by_their_code(
    said: str, signing_in: bool, expected: type[MailError]
) -> None:
    error = refused(said, SERVER, signing_in=signing_in)
    assert type(error) is expected
    assert error.sentence


def folder(name: str, *flags: str, delimiter: str | None = "/") -> FolderInfo:
    return FolderInfo(name, frozenset(flags), delimiter)


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        ([folder("Sent"), folder("[Gmail]/Gesendet", "\\sent")], "[Gmail]/Gesendet"),
        ([folder("INBOX"), folder("Gesendete Elemente")], "Gesendete Elemente"),
        ([folder("INBOX"), folder("INBOX.Sent", delimiter=".")], "INBOX.Sent"),
        ([folder("Archive/2019/Sent"), folder("Sent Items")], "Sent Items"),
        ([folder("Archive/2019/Sent"), folder("Sent")], "Sent"),
        ([folder("Sent", "\\noselect"), folder("Envoyés")], "Envoyés"),
        ([folder("Sent", "\\sent", "\\nonexistent")], None),
        ([folder("INBOX"), folder("Presents")], None),
        ([], None),
    ],
)
def test_the_sent_folder_is_found_by_use_then_by_name(
    folders: list[FolderInfo], expected: str | None
) -> None:
    assert sent_folder(folders) == expected
