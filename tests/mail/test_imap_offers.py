"""Which extensions are used: what is offered, meant, and not forbidden."""

from __future__ import annotations

import pytest

from companion.core.errors import ServerBusy
from companion.mail.imap import Offers
from tests.mail.imap_peers import ALL, Table, at_dovecot, peer_session, refusing
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Rig

NO_ENABLED = {"ENABLE": ""}


def test_dovecot_offers_everything_but_gmail(mail_rig: Rig) -> None:
    with at_dovecot(mail_rig, mail_rig.fresh()) as session:
        assert session.offers == Offers(True, True, True, True, True, True, False, "Dovecot", True, True)


@pytest.mark.parametrize(
    ("provider", "expected"),
    [
        ("microsoft365", Offers(idle=True, server="Dovecot", uidplus=True, move=True)),
        ("gmail", Offers(True, False, True, True, True, True, False, "Dovecot", True, True)),
        ("yahoo", Offers(idle=True, special_use=True, server="Dovecot", uidplus=True, move=True)),
    ],
)  # fmt: skip
def test_what_is_not_advertised_is_not_used(mail_rig: Rig, provider: str, expected: Offers) -> None:
    with at_dovecot(mail_rig, mail_rig.fresh(), mail_rig.look_alikes[provider]) as session:
        assert session.offers == expected


@pytest.mark.parametrize(
    ("without", "gone"),
    [
        ("QRESYNC", {"qresync"}),
        ("CONDSTORE", {"condstore", "qresync"}),
        ("IDLE", {"idle"}),
        ("ESEARCH", {"esearch"}),
        ("COMPRESS", {"deflate"}),
    ],
)
def test_what_a_server_once_refused_is_left_out(mail_rig: Rig, without: str, gone: set[str]) -> None:
    with at_dovecot(mail_rig, mail_rig.fresh(), without=frozenset({without})) as session:
        said = session.offers
        assert {name for name in Offers.__slots__ if not getattr(said, name)} == gone | {"gmail"}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"ENABLE": ""}, (False, False, "Dovecot")),  # as iCloud does
        ({"ENABLE": "* ENABLED"}, (False, False, "Dovecot")),
        ({"ENABLE": "* ENABLED X-OTHER"}, (False, False, "Dovecot")),
        ({"ENABLE": refusing("NO")}, (False, False, "Dovecot")),
        ({"ENABLE": refusing("BAD")}, (False, False, "Dovecot")),
        ({"ENABLE": "* ENABLED CONDSTORE"}, (True, False, "Dovecot")),
        ({"ENABLE": "* ENABLED QRESYNC"}, (True, True, "Dovecot")),
        ({"ID": refusing("BAD")}, (True, False, "")),
        ({"ID": refusing("NO")}, (True, False, "")),
        ({"ID": "* ID NIL"}, (True, False, "")),
        ({"ID": ""}, (True, False, "")),
        ({"ID": '* ID ("name" NIL)'}, (True, False, "")),
        ({"ID": '* ID ("name" "Cyrus IMAPD" "version" "3.9")'}, (True, True, "Cyrus IMAPD")),
        ({"ID": '* ID ("vendor" "name" "os" NIL "NAME" "dovecot")'}, (True, True, "dovecot")),
        ({"ID": '* ID ("name" "iCloud" "x" "Dovecot")'}, (True, False, "iCloud")),
        ({"ID": '* ID ("name" "a\x01b\x7f")'}, (True, False, "ab")),
        ({"ID": '* ID ("name" "' + "x" * 500_000 + '")'}, (True, False, "x" * 100)),
        ({"ID": '* ID ("name" "Dovecot'}, (True, False, "")),
        ({"ID": "* ID (" + '"a" "b" ' * 100_000}, (True, False, "")),
        ({"ID": '* ID ("name" {7}\r\nDovecot)'}, (True, False, "")),
    ],
)
def test_a_word_is_not_enough(table: Table, expected: tuple[bool, bool, str], authority: Authority) -> None:
    with peer_session(authority, table) as (session, _):
        said = session.offers
        assert (said.condstore, said.qresync, said.server) == expected
        session.noop()


def test_a_server_without_extensions_is_asked_nothing_more(authority: Authority) -> None:
    with peer_session(authority, {}, offers=" AUTH=PLAIN") as (session, peer):
        assert session.offers == Offers()
        assert not peer.has_heard("ENABLE")
        assert not peer.has_heard(" ID ")


def test_capabilities_after_sign_in_count(authority: Authority) -> None:
    """Gmail says a short list before; the OK to the sign-in may hold the long one, and then nobody asks again."""
    asked: list[str] = []

    def sign_in(tag: str, talk: Talk) -> None:
        talk.say("+ ")
        talk.hear()
        talk.say(f"{tag} OK [CAPABILITY IMAP4rev1 IDLE X-GM-EXT-1] welcome [to the new] server")

    def capability(tag: str, talk: Talk) -> None:
        asked.append(tag)
        talk.say("* CAPABILITY IMAP4rev1 AUTH=PLAIN ESEARCH", f"{tag} OK done")

    table: Table = {"AUTHENTICATE": sign_in, "CAPABILITY": capability}
    with peer_session(authority, table) as (session, _):
        assert session.offers == Offers(idle=True, gmail=True)
    assert asked == []  # nor before it: the greeting told enough


def test_id_and_enable_are_one_round_trip(authority: Authority) -> None:
    def named(tag: str, talk: Talk) -> None:
        assert "ENABLE CONDSTORE QRESYNC" in talk.hear()  # before the answer to ID
        other = talk.line.partition(" ")[0]
        talk.say('* ID ("name" "Dovecot")', f"{tag} OK", "* ENABLED QRESYNC", f"{other} OK")

    with peer_session(authority, {"ID": named}) as (session, _):
        assert session.offers.qresync


def test_a_server_that_ends_it_there_is_busy(authority: Authority) -> None:
    def bye(_tag: str, talk: Talk) -> None:
        talk.say("* BYE [UNAVAILABLE] too many of you")

    with pytest.raises(ServerBusy), peer_session(authority, {"ID": bye}, offers=ALL):
        pass


def test_a_greeting_that_tells_too_little_is_asked_again(authority: Authority) -> None:
    table: Table = {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE ESEARCH"}
    with peer_session(authority, table, offers=" IDLE") as (session, peer):
        assert session.offers == Offers(idle=True, esearch=True)
        assert peer.has_heard("AUTHENTICATE PLAIN")
