"""Lists of people as files: what other tools and hostile hands write, and that our own come back as they were."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.addresses import normalise
from companion.core.errors import BadAddress, NotReadable
from companion.core.spreadsheets import shielded, table, unshielded
from companion.sending import suppression_csv
from companion.sending.suppression_csv import note_of, read, write
from companion.store.suppressions import SuppressionRow, Why

NOW = 1_795_000_000_000
DAY_2 = 1_767_312_000_000  # 2 January 2026


def one(data: bytes | str) -> SuppressionRow:
    reading = read(data.encode() if isinstance(data, str) else data, NOW)
    assert reading.bad_lines == 0
    (row,) = reading.rows
    return row


@pytest.mark.parametrize(
    ("data", "why", "status", "at"),
    [
        ("email\nbob@far.example\n", "by_hand", None, NOW),
        ("bob@far.example", "by_hand", None, NOW),
        ("Bob@FAR.example\r\n", "by_hand", None, NOW),
        ("Email Address,First Name,UNSUB_TIME\r\nbob@far.example,Bob,2026-01-02\r\n", "by_hand", None, DAY_2),
        ("E-Mail-Adresse;Grund\nbob@far.example;abgemeldet\n", "unsubscribed", None, NOW),
        ("status,reason,email,created\n5.1.1,550 5.1.1 no such user,bob@far.example,1767312000\n", "bounced", "5.1.1",
         DAY_2),
        ("email,created\nbob@far.example,1767312000000\n", "by_hand", None, DAY_2),
        ("Name\tEmail\tStatus\nBob\tbob@far.example\tCleaned\n", "bounced", None, NOW),
        ("Name|Email|Type\nBob|bob@far.example|Spam Complaint\n", "complained", None, NOW),
        ("sep=;\r\nname;email;reason\r\nB;bob@far.example;Opt-out\r\n", "unsubscribed", None, NOW),
        ('"email","why"\r\n"bob@far.example","complained"\r\n', "complained", None, NOW),
        ("\r\n\r\nemail\r\n\r\nbob@far.example\r\n\r\n", "by_hand", None, NOW),
        ("contact_email\rbob@far.example\r", "by_hand", None, NOW),
        ("email,date\nbob@far.example,2999-01-01\n", "by_hand", None, NOW),  # not in the future
        ("email,date\nbob@far.example,yesterday\n", "by_hand", None, NOW),
        ("email,date\nbob@far.example,0001-01-01\n", "by_hand", None, 0),
    ],
)  # fmt: skip
def test_what_other_tools_write(data: str, why: Why, status: str | None, at: int) -> None:
    row = one(data)
    assert (row.address, row.why, row.status, row.at) == ("bob@far.example", why, status, at)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_letters_of_every_program(encoding: str) -> None:
    text = "email;note\nbob@münchen.example;Größe\n"
    assert one(text.encode(encoding)) == SuppressionRow(
        "bob@xn--mnchen-3ya.example", "by_hand", NOW, note="Größe"
    )


def test_what_a_sentence_says_is_kept_and_not_guessed_at() -> None:
    row = one(
        "email,reason\nbob@far.example,Told me at the fair that our newsletter looks like spam to him\n"
    )
    assert (row.why, row.note) == (
        "by_hand",
        "Told me at the fair that our newsletter looks like spam to him",
    )
    assert one("email,reason\nbob@far.example,Unsubscribed\n").note is None


def test_a_wish_is_stronger_than_a_bounce_in_the_same_file() -> None:
    reading = read(b"email,why\na@b.example,bounce\nA@b.example,unsub\na@B.example,bounce\n", NOW)
    assert [(row.address, row.why) for row in reading.rows] == [("a@b.example", "unsubscribed")]


def test_an_address_as_mail_programs_write_it() -> None:
    text = 'email\nAnn Lee <ann@far.example>\n"Lee, Bob <bob@far.example>"\n'
    text += "<carol@far.example>\nMailto:dora@far.example\n"
    reading = read(text.encode(), NOW)
    assert [row.address.partition("@")[0] for row in reading.rows] == ["ann", "bob", "carol", "dora"]
    assert reading.bad_lines == 0


def test_bad_lines_are_told_by_their_number() -> None:
    text = 'name,email\n"two\nlines",ok@far.example\nx,not an address\nalone\n\nx,@far.example\n'
    text += '"q,q",fine@far.example\n'
    reading = read(text.encode(), NOW)
    assert [row.address for row in reading.rows] == ["ok@far.example", "fine@far.example"]
    assert [tuple(line) for line in reading.bad] == [(4, "address"), (5, "columns"), (7, "address")]
    many = read(b"email\n" + b"nobody\n" * 1_000, NOW)
    assert (many.bad_lines, len(many.bad)) == (1_000, suppression_csv.SHOWN)
    with pytest.raises(NotReadable) as refused:
        read(b"email\n" + b"nobody\n" * 2_000_000, NOW)
    assert "line 100002, more than 100,000 lines hold no address" in refused.value.sentence


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ('email\n"bob@far.example\nann@far.example\n', 2),
        ('email\nann@far.example\n"bob"@far.example\n', 3),
        ("email\n" + "x" * 200_000, 2),
        ("name,town\nBob,Bonn\n", 1),
        (" \n\n", 1),
        ("%PDF-1.4\n1 0 obj", 1),
    ],
)
def test_what_is_no_list_is_refused_by_its_line(data: str, line: int) -> None:
    with pytest.raises(NotReadable) as error:
        read(data.encode(), NOW)
    assert error.value.facts["line"] == line
    assert ("131,072 characters" in error.value.sentence) == (len(data) > 131_072)


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_no_bytes_break_it(data: bytes) -> None:
    try:
        reading = read(data, NOW)
    except NotReadable:
        return
    for row in reading.rows:
        assert normalise(row.address) == row.address
        assert 0 <= row.at <= NOW


LOCAL = st.text("abcz09=+-'._!#$%&*/?^`{|}~", min_size=1, max_size=12)
NOTES = st.text("ab '\"=+-@;,|\t\n\r\x00\u202eü王\uff1d", max_size=12).map(note_of)
WHYS: st.SearchStrategy[Why] = st.sampled_from(("bounced", "complained", "unsubscribed", "by_hand"))


@st.composite
def rows(draw: st.DrawFn) -> SuppressionRow | None:
    try:
        address = normalise(f"{draw(LOCAL)}@far.example")
    except BadAddress:
        return None
    why = draw(WHYS)
    status = draw(st.sampled_from(("5.1.1", "5.2.2", "5.1.10", None))) if why == "bounced" else None
    return SuppressionRow(address, why, draw(st.integers(0, NOW)), status=status, note=draw(NOTES))


@given(st.lists(rows(), max_size=6))
@settings(max_examples=400)
def test_what_is_written_is_read_as_it_was(drawn: list[SuppressionRow | None]) -> None:
    wanted = {row.address: row for row in drawn if row is not None}
    text = write(wanted.values())
    reading = read(text.encode(), NOW)
    assert (reading.bad_lines, {row.address: row for row in reading.rows}) == (0, wanted)


@given(st.text("ab=+-@'\" ;,|\t\uff1d\uff0b\n", max_size=12))
@settings(max_examples=500)
def test_no_field_is_a_formula_and_none_changes(text: str) -> None:
    assert unshielded(shielded(text)) == text
    line = table([(text, "end")])
    # A spreadsheet set to any separator, whether or not it minds the quotes.
    cells = re.split(r"[;,|\"\t\r\n]", line)
    for separator in ",;|\t":
        for row in csv.reader(io.StringIO(line, newline=""), delimiter=separator):
            cells += row
    assert [cell for cell in cells if re.match("[ ']*[=+\\-@\uff1d\uff0b]", cell) and "'" not in cell] == []
