"""Opening a folder and learning what changed since: QRESYNC on Dovecot, and on peers that get it wrong."""

from __future__ import annotations

import pytest

from companion.core.errors import MailError, ProtocolBroken
from companion.mail import imap_folder
from companion.mail.flags import FLAGGED, SEEN
from companion.mail.imap import FlagRow, FolderState
from companion.mail.imap_fetch import INBOUND_FIELDS
from companion.mail.imap_folder import ranges
from tests.mail.imap_peers import OPENED, Answer, Table, at_dovecot, peer_session, refusing
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Rig

KNOWN = (7, 40)


def test_what_another_client_did_is_told(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 20)
    with at_dovecot(mail_rig, who) as session:
        before = session.examine("INBOX")
        assert before.modseq is not None
        with mail_rig.imap(who) as other:
            other.select("INBOX")
            other.uid("STORE", "5", "+FLAGS", r"(\Flagged)")
            other.uid("STORE", "2:4,9", "+FLAGS", r"(\Deleted)")
            other.expunge()
        mail_rig.fill(who, "INBOX", 1, first=20)
        after = session.examine("INBOX", (before.uidvalidity, before.modseq))
        assert after.resynced
        assert (after.uidnext, after.exists) == (22, 17)
        assert after.modseq is not None
        assert after.modseq > before.modseq
        assert {uid for one in after.vanished for uid in range(one[0], one[1] + 1)} == {2, 3, 4, 9}
        rows = {row.uid: row for row in after.changed}
        assert set(rows) == {5, 21}
        assert rows[5].flags & (SEEN | FLAGGED) == SEEN | FLAGGED
        assert all(row.modseq and row.modseq > before.modseq for row in after.changed)
        again = session.examine("INBOX", (after.uidvalidity, after.modseq))
        assert again == after._replace(vanished=(), changed=())
        assert [row.uid for row in session.headers(20, 30, INBOUND_FIELDS)] == [20, 21]
        assert session.examine("Sent").exists == 0
        assert not session.examine("INBOX").resynced


def test_another_uidvalidity_is_never_resynced(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 3)
    with at_dovecot(mail_rig, who) as session:
        state = session.examine("INBOX")
        assert state.modseq is not None
        later = session.examine("INBOX", (state.uidvalidity + 1, state.modseq))
        assert later == state
        restored = session.examine("INBOX", (state.uidvalidity, state.modseq + 100))
        assert restored == state


@pytest.mark.parametrize("provider", ["microsoft365", "gmail", "yahoo"])
def test_where_it_is_not_offered_the_folder_is_just_opened(mail_rig: Rig, provider: str) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 2)
    with at_dovecot(mail_rig, who, mail_rig.look_alikes[provider]) as session:
        state = session.examine("INBOX", (1, 1))
        assert (state.uidnext, state.exists, state.resynced) == (3, 2, False)
        assert (state.modseq is None) == (provider != "gmail")
        assert session.status("INBOX") == state


def test_a_missing_folder_and_then_another(mail_rig: Rig) -> None:
    with at_dovecot(mail_rig, mail_rig.fresh()) as session:
        with pytest.raises(ProtocolBroken) as error:
            session.examine("Nowhere", (1, 1))
        assert error.value.extension == ""
        assert session.examine("INBOX").exists == 0


def opening(*lines: str) -> Table:
    return {"EXAMINE": "\r\n".join((OPENED, *lines))}


def test_vanished_and_changed(authority: Authority) -> None:
    said = opening(
        "* VANISHED (EARLIER) 41:43,7,90:80",
        "* VANISHED 5",
        r"* 1 FETCH (UID 3 FLAGS (\Seen) MODSEQ (44))",
        r"* 2 FETCH (MODSEQ (45) UID 4 RFC822.SIZE 9 FLAGS ())",
        "* VANISHED (EARLIER) 2",
    )
    with peer_session(authority, said) as (session, peer):
        state = session.examine("INBOX", KNOWN)
        changed = (FlagRow(3, SEEN, 44), FlagRow(4, 0, 45))
        assert state == FolderState(7, 100, 9, 50, ((41, 43), (7, 7), (80, 90), (2, 2)), changed, True)
        assert peer.has_heard('EXAMINE "INBOX" (QRESYNC (7 40))')


def test_the_folder_that_was_open_before_is_not_meant(authority: Authority) -> None:
    late = "* VANISHED (EARLIER) 1:99\r\n* 1 FETCH (UID 8 FLAGS () MODSEQ (60))\r\n* OK [CLOSED] ok\r\n"
    with peer_session(authority, {"EXAMINE": late + OPENED}) as (session, _):
        state = session.examine("INBOX", KNOWN)
        assert (state.resynced, state.vanished, state.changed) == (True, (), ())


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ((7, 51), OPENED),  # the server was restored
        ((8, 40), OPENED),
        (KNOWN, OPENED.replace("* OK [HIGHESTMODSEQ 50] ok", "* OK [NOMODSEQ] none")),
        (KNOWN, OPENED.replace("HIGHESTMODSEQ 50", "HIGHESTMODSEQ 0")),
    ],
)
def test_what_such_a_server_tells_is_not_relied_on(
    known: tuple[int, int], said: str, authority: Authority
) -> None:
    with peer_session(authority, {"EXAMINE": f"{said}\r\n* VANISHED (EARLIER) 1:99"}) as (session, _):
        state = session.examine("INBOX", known)
        assert (state.resynced, state.vanished, state.changed) == (False, (), ())


@pytest.mark.parametrize(
    "uids",
    [
        b"", b"x", b"1:", b":1", b"1:*", b"0", b"0:5", b"-1", b"1,,2", b"1:2:3", b"4294967296", b"\xb2", b"1 2",
        b"1:" + b"9" * 5000,
    ],
)  # fmt: skip
def test_vanished_garbage(uids: bytes, authority: Authority) -> None:
    said = OPENED.encode() + b"\r\n* VANISHED (EARLIER) " + uids
    with peer_session(authority, {"EXAMINE": said}) as (session, _):
        with pytest.raises(ProtocolBroken) as error:
            session.examine("INBOX", KNOWN)
        assert error.value.extension == "QRESYNC"


def test_more_than_can_be_told_is_looked_for_instead(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_folder, "_CHANGED_MOST", 10)
    monkeypatch.setattr(imap_folder, "_VANISHED_MOST", 10)
    rows = [f"* {n} FETCH (UID {n} FLAGS () MODSEQ (45))" for n in range(1, 2_000)]
    holes = "* VANISHED (EARLIER) " + ",".join(str(n) for n in range(1, 2_000, 2))
    for said in (opening(*rows), opening(holes)):
        with peer_session(authority, said) as (session, _):
            state = session.examine("INBOX", KNOWN)
            assert (state.resynced, state.vanished, state.changed) == (False, (), ())


@pytest.mark.parametrize(
    ("answer", "extension"), [(refusing("BAD"), "QRESYNC"), (refusing("NO"), ""), (b"+ what", "")]
)
def test_a_refusal_names_what_was_refused(answer: Answer, extension: str, authority: Authority) -> None:
    with peer_session(authority, {"EXAMINE": answer}) as (session, _):
        with pytest.raises(MailError) as error:
            session.examine("INBOX", KNOWN)
        assert isinstance(error.value, ProtocolBroken)
        assert error.value.extension == extension


def test_old_servers_tell_no_uidnext(authority: Authority) -> None:
    table: Table = {
        "EXAMINE": "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok",
        "STATUS": '* STATUS "INBOX" (MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)',
    }
    with peer_session(authority, table, offers=" AUTH=PLAIN") as (session, _):
        assert session.examine("INBOX") == FolderState(7, 4, 3)


def test_the_next_command_is_not_refused_by_imaplib(authority: Authority) -> None:
    read_only = f"{OPENED}\r\n* OK [READ-ONLY] look only"

    def examined(tag: str, talk: Talk) -> None:
        talk.say(read_only, f"{tag} OK [READ-ONLY] done")

    with peer_session(authority, {"EXAMINE": examined}) as (session, _):
        session.examine("INBOX", KNOWN)
        assert session.lowest_uid() is None
        session.noop()


def test_a_set_of_uids() -> None:
    assert ranges(b"3:5,9,12:11") == ((3, 5), (9, 9), (11, 12))
    assert ranges(b"1:4294967295") == ((1, 2**32 - 1),)
