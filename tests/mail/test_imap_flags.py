"""Flags by the thousand, on Dovecot and from servers that word their answers in other ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.mail.flags import (
    ANSWERED,
    DELETED,
    DRAFT,
    FLAGGED,
    FORWARDED,
    JUNK,
    NOT_JUNK,
    SEEN,
    mask,
)
from companion.mail.imap import FlagRow
from companion.mail.imap_fetch import INBOUND_FIELDS
from tests.mail.imap_peers import Table, at_dovecot, little_memory, peer_session, refusing
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Rig


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"", 0),
        (rb"\Seen", SEEN),
        (rb"\SEEN \answered \Flagged \Deleted \Draft", SEEN | ANSWERED | FLAGGED | DELETED | DRAFT),
        (b"$Junk", JUNK),
        (b"Junk", JUNK),
        (b"$NotJunk", NOT_JUNK),
        (b"NonJunk  \\Recent", NOT_JUNK),
        (b"$Forwarded $MDNSent", FORWARDED),
        (b"Seen \\Junk $Seen \\*", 0),
        (b"\xff\x00 " * 1_000 + rb"\Seen", SEEN),
    ],
)
def test_bits(text: bytes, expected: int) -> None:
    assert mask(text) == expected


@given(st.binary(max_size=400))
def test_any_octets_make_a_mask(text: bytes) -> None:
    assert 0 <= mask(text) < 256


def test_what_another_client_sets_is_read(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 3_000)  # many TLS records: lines are cut anywhere
    with at_dovecot(mail_rig, who) as session, mail_rig.imap(who) as other:
        modseq = session.examine("INBOX").modseq
        assert modseq is not None
        other.select("INBOX")
        other.uid("STORE", "7", "+FLAGS", r"(\Flagged $Junk)")
        other.uid("STORE", "2500", "-FLAGS", r"(\Seen)")
        other.uid("STORE", "9", "+FLAGS", r"(\Deleted)")
        other.expunge()
        session.noop()
        rows = {row.uid: row.flags for row in session.flags(1, 5_000)}
        assert set(rows) == set(range(1, 3_001)) - {9}
        odd = {uid: flags for uid, flags in rows.items() if flags != SEEN}
        assert odd == {7: SEEN | FLAGGED | JUNK, 2500: 0}
        changed = list(session.flags(1, 5_000, since=modseq))
        assert [(row.uid, row.flags) for row in changed] == sorted(odd.items())
        assert all(row.modseq and row.modseq > modseq for row in changed)
        assert [row.uid for row in session.flags(2_999, 4_000_000_000)] == [2_999, 3_000]
        headers = {row.uid: row.flags for row in session.headers(1, 10, INBOUND_FIELDS)}
        assert headers == {uid: flags for uid, flags in rows.items() if uid <= 10}


def test_without_condstore_all_are_told(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 5)
    with at_dovecot(mail_rig, who, mail_rig.look_alikes["microsoft365"]) as session:
        session.examine("INBOX")
        assert list(session.flags(2, 4, since=99)) == [FlagRow(uid, SEEN, None) for uid in (2, 3, 4)]


def test_flags_left_in_the_middle_cut_the_connection(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 3_000)
    with at_dovecot(mail_rig, who) as session:
        session.examine("INBOX")
        rows = session.flags(1, 3_000)
        next(rows)
        rows.close()  # type: ignore[attr-defined]  # a generator, as an Iterator
        with pytest.raises(ConnectionLost):
            session.noop()


ANSWERS = [
    (r"* 1 FETCH (UID 1 FLAGS (\Seen))", FlagRow(1, SEEN, None)),
    (r"* 2 FETCH (UID 2 FLAGS ())", FlagRow(2, 0, None)),
    (r"* 3 FETCH (FLAGS (\Seen) UID 3)", FlagRow(3, SEEN, None)),
    ("* 9 EXISTS", None),
    (r"* 4 FETCH (UID 4 MODSEQ (12) FLAGS (\Draft))", FlagRow(4, DRAFT, 12)),
    (r"* 5 FETCH (UID 5 FLAGS (\Draft) MODSEQ (9223372036854775807))", FlagRow(5, DRAFT, 2**63 - 1)),
    (r"* 6 FETCH (FLAGS (\Seen))", None),  # news of a message that was not asked for
    ("* OK [ALERT] still here", None),
    (r"* 7 FETCH (FLAGS (\Seen) MODSEQ (3) UID 7)", FlagRow(7, SEEN, 3)),
    ("* 8 FETCH (UID 8 X-NOTE {9}\r\n* 1 FETCH FLAGS (Junk))", FlagRow(8, JUNK, None)),
    ('* 9 FETCH (UID 9 X-NOTE "(" FLAGS ($Forwarded))', FlagRow(9, FORWARDED, None)),
    (r"* 10 fetch (UID 10 FLAGS ())", None),
    (r"* 11 FETCH (UID 11 FLAGS (\Seen)) ", FlagRow(11, SEEN, None)),
    (r"* 1 FETCH (UID 99 FLAGS (\Seen))", None),  # outside of what was asked for
    ("* 12 FETCH (MODSEQ (7) UID 12 FLAGS ())", FlagRow(12, 0, 7)),
]
WIRE = "".join(f"{line}\r\n" for line, _ in ANSWERS if "fetch" not in line).encode()


@pytest.mark.parametrize("piece", [1, 2, 7, 40, 333, 100_000])
def test_answers_of_any_shape_cut_anywhere(piece: int, authority: Authority) -> None:
    def misbehave(tag: str, talk: Talk) -> None:
        for at in range(0, len(WIRE), piece):
            talk.send(WIRE[at : at + piece])
        talk.say(f"{tag} OK done")

    with peer_session(authority, {"UID FETCH": misbehave}) as (session, _):
        session.examine("INBOX")
        expected = [row for line, row in ANSWERS if row]
        assert list(session.flags(1, 20, since=2)) == expected
        session.noop()


@pytest.mark.parametrize("since", [None, 5])
def test_a_refusal(since: int | None, authority: Authority) -> None:
    with peer_session(authority, {"UID FETCH": refusing("BAD")}) as (session, _):
        session.examine("INBOX")
        with pytest.raises(ProtocolBroken) as error:
            list(session.flags(1, 9, since))
        assert error.value.extension == ("CONDSTORE" if since else "")


@pytest.mark.parametrize(
    "line",
    [
        b"* 1 FETCH (UID 1 FLAGS (" + b"\\Seen " * 400_000 + b"))",
        b"* 1 FETCH (UID 1 FLAGS (" + b"(" * 400_000 + b"))",
        b"* 1 FETCH (UID 1 FLAGS (\\Seen",
        b"* 1 FETCH (UID 1 FLAGS \\Seen)",
        b"* 1 FETCH (UID 99999999999 FLAGS (\\Seen))",
        b"* 1 FETCH (UID 1 FLAGS (\x00\xff\\Seen) \x01)",
        b"* 1 FETCH NIL",
        b"* FETCH",
    ],
)
def test_hostile_flags(line: bytes, authority: Authority) -> None:
    said = line + b"\r\n* 2 FETCH (UID 2 FLAGS (\\Seen))"
    with peer_session(authority, {"UID FETCH": said}) as (session, _), little_memory():
        session.examine("INBOX")
        rows = list(session.flags(1, 9))
        assert rows[-1] == FlagRow(2, SEEN, None)
        assert all(row.uid in (1, 2) and 0 <= row.flags < 256 for row in rows)


@pytest.mark.parametrize("modseq", [str(2**63), "9" * 19])
def test_a_modseq_beyond_63_bits(modseq: str, authority: Authority) -> None:
    table: Table = {"UID FETCH": f"* 1 FETCH (UID 1 FLAGS () MODSEQ ({modseq}))"}
    with peer_session(authority, table) as (session, _):
        session.examine("INBOX")
        with pytest.raises(ProtocolBroken):
            list(session.flags(1, 9, since=1))
