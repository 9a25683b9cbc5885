"""Notices are kept so that they can be said in German later, and the desktop speaks as who asked last did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.wording import in_words
from companion.notices import words
from companion.notices.rows import standings_of
from companion.store import mailboxes, notices
from tests.fakes.clock import FixedClock
from tests.ledger.world import open_world
from tests.notices.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world:
        yield Home(world, clock)


def test_the_desktop_speaks_as_who_asked_last_did(home: Home) -> None:
    home.notices.speak("de")
    home.notices.look()  # which keeps it
    home.sign_out()
    home.clock.advance(4 * MINUTE)
    home.notices = home.started()
    home.notices.look()
    german = ("Neu anmelden: acme.example", "Ihr Mailserver hat die Anmeldung beendet.", True)
    assert home.screen.shown == [german]
    home.notices.speak("en")
    home.clock.advance(DAY)
    home.notices.look()
    assert home.screen.shown[-1] == (
        "Sign in again: acme.example",
        "Your mail server ended the sign-in.",
        True,
    )


def test_who_asks_for_the_list_writes_nothing(home: Home) -> None:
    """Not even two browsers, of two languages."""
    before = home.store._revision
    for _ in range(3):
        home.notices.speak("de")
        home.notices.speak("en")
        home.notices.listing()
    assert home.store._revision == before


def test_good_news_and_a_summary_are_said_in_german(home: Home) -> None:
    home.world.add_mailbox("m_2", "two@other.example", state="disconnected")
    home.sign_out()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    assert (show.title, in_words(show.title, "de")) == ("2 urgent", "2 dringend")
    assert in_words(show.text, "de") == "Neu anmelden: acme.example. Nicht verbunden: other.example."
    assert home.notices.seen(show.key, "notice")
    with home.store.write() as tx:
        mailboxes.set_state(tx, "m_2", "active", None, home.clock.now())
    home.clock.advance(18 * HOUR)  # the next morning's digest
    home.browse()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    assert in_words(show.title, "de") == "Behoben: other.example ist wieder verbunden"
    assert in_words(show.text, "de") == "Es ist wieder in Ordnung."


def test_what_an_older_version_kept_is_shown_as_it_stands_and_said_to_be_over(home: Home) -> None:
    home.sign_out()
    home.take()
    with home.store.write() as tx:
        (row,) = [one for one in notices.all(tx) if one.rule == "sign_in"]
        old = replace(row, rule="blocklist:surbl", title="acme.example is on a blocklist", text="Old words.")
        notices.replace(tx, [replace(old, ended_at=home.clock.now())], home.clock.now())
        (read,) = standings_of(tx)
    assert (read.title, read.text) == ("acme.example is on a blocklist", "Old words.")
    title, text = words.solved(read)
    assert in_words(title, "de") == "Behoben: acme.example steht nicht mehr auf der Blockliste"
    assert in_words(text, "de") == "Old words."
