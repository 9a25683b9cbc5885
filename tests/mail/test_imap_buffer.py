"""What was said and not taken: the same octets come out, however they came in."""

from __future__ import annotations

import io
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.mail.imap_buffer import Buffer
from companion.mail.imap_fetch import HeaderRow, quick_rows, row

CUTS = st.lists(st.integers(0, 4_000), max_size=12)


class Pieces(io.RawIOBase):
    """`data`, a piece at a time."""

    def __init__(self, data: bytes, cuts: list[int]) -> None:
        ends = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
        self._left = [data[first:last] for first, last in pairwise(ends)]

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # no other is passed
        piece = self._left.pop(0) if self._left else b""
        buffer[: len(piece)] = piece
        return len(piece)


@given(
    st.binary(max_size=400),
    CUTS,
    st.lists(st.tuples(st.sampled_from("rlpm"), st.integers(1, 90)), max_size=30),
)
def test_it_reads_as_a_file_does(data: bytes, cuts: list[int], steps: list[tuple[str, int]]) -> None:
    buffer, file = Buffer(Pieces(data, cuts)), io.BytesIO(data)
    for kind, size in steps:
        if kind == "r":
            assert buffer.read(size) == file.read(size)
        elif kind == "l":
            assert buffer.readline(size) == file.readline(size)
        else:
            rest = data[file.tell() :]
            held = buffer.held()
            if kind == "m":
                assert buffer.more() == (len(held) < len(rest))
                assert len(buffer.held()) > len(held) or held == rest
            assert bool(buffer.peek()) == bool(rest)
            assert rest.startswith(buffer.held())
    assert buffer.read(1_000) == file.read()


def answer(uid: int, header: bytes, *, usual: bool) -> bytes:
    date = b'INTERNALDATE " 5-Feb-2024 07:08:09 +0130"'
    where = b"BODY[HEADER.FIELDS (FROM TO)]"
    if usual:
        items = b"UID %d FLAGS (\\Seen $Junk) %b RFC822.SIZE 77 %b" % (uid, date, where)
    else:
        items = b"RFC822.SIZE 77 FLAGS (\\Seen $Junk) %b UID %d %b" % (date, uid, where)
    return b"* 3 FETCH (%b {%d}\r\n%b)\r\n" % (items, len(header), header)


HEADERS = st.lists(st.tuples(st.binary(max_size=60), st.booleans()), max_size=8)


@given(HEADERS, CUTS)
def test_rows_are_the_same_however_they_are_cut_and_ordered(
    headers: list[tuple[bytes, bool]], cuts: list[int]
) -> None:
    said = [answer(uid, header, usual=usual) for uid, (header, usual) in enumerate(headers, 1)]
    slow = [
        row([(one.partition(b"\r\n")[0], header)]) for one, (header, _) in zip(said, headers, strict=True)
    ]
    buffer, found = Buffer(Pieces(b"".join(said), cuts)), list[HeaderRow]()
    while buffer.peek():
        rows, octets, lines, cut = quick_rows(buffer.peek())
        found += rows
        assert len(buffer.read(octets)) == octets
        assert lines == 2 * len(rows)
        assert octets or (cut and buffer.more())
    assert found == slow
