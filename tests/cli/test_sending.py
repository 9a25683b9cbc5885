"""`postwarden send` and `postwarden signature`: every option, and what is refused before anything is queued."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from companion.app import open_services
from companion.cli import given
from companion.cli.given import read_text
from companion.sending.envelope import Envelope
from companion.store import outbox
from companion.store.signatures import WAY_OUT
from tests.cli.conftest import Terminal
from tests.rig.servers import Person


@pytest.fixture
def who(terminal: Terminal) -> Person:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    return who


def test_it_takes_html_files_a_time_and_a_thread(terminal: Terminal, who: Person, tmp_path: Path) -> None:
    page, plan = tmp_path / "page.html", tmp_path / "Grüße.txt"
    page.write_text("<p>Hi <b>Bob</b></p>", "utf-8")
    plan.write_text("ä", "utf-8")
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).replace(microsecond=0, second=0)
    assert terminal.run("signature", who.address, "--file", "-", piped="Ann & Co\n")[0] == 0
    status, shown, said = terminal.run(
        "send", "--from", who.address, "--to", "bob@far.example", "--cc", "carol@far.example",
        "--bcc", "dora@far.example", "--subject", "Hello", "--html-file", str(page), "--attach", str(plan),
        "--attach", str(page), "--at", tomorrow.isoformat(), "--in-reply-to", "<1@far.example>", "--unsubscribe", "yes",
        "--json",
    )  # fmt: skip
    assert (status, said) == (0, "")
    item = json.loads(shown)
    assert item["due_at"] == int(tomorrow.timestamp() * 1000)
    assert item["recipients"] == ["bob@far.example", "carol@far.example", "dora@far.example"]
    message = message_of(terminal, item["id"])
    assert (message["Cc"], message["Bcc"], message["In-Reply-To"]) == (
        "carol@far.example",
        None,
        "<1@far.example>",
    )
    text = message.get_body(("plain",))
    assert text is not None
    assert str(text.get_content()).replace("\r\n", "\n") == f"Hi Bob\n\nAnn & Co\n\n{WAY_OUT}\n"
    assert [part.get_filename() for part in message.iter_attachments()] == ["Grüße.txt", "page.html"]


def message_of(terminal: Terminal, outbox_id: str) -> EmailMessage:
    with open_services(terminal.settings) as services, services.store.read() as connection:
        row = outbox.get(connection, outbox_id)
        assert row is not None
        message = message_from_bytes(Envelope(services.vault).composed(row), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_time_of_day_is_the_next_one(terminal: Terminal, who: Person) -> None:
    earlier = (datetime.now().astimezone() - timedelta(minutes=2)).replace(second=0, microsecond=0)
    words = ("--from", who.address, "--to", "bob@far.example", "--subject", "x", "--text-file", "-")
    status, shown, _ = terminal.run("send", *words, "--at", f"{earlier:%H:%M}", "--json", piped="Hi\n")
    due = json.loads(shown)["due_at"] / 1000
    assert (status, datetime.fromtimestamp(due).astimezone()) == (0, earlier + timedelta(days=1))
    assert f"{earlier:%H:%M} on" in terminal.run("send", *words, "--at", f"{earlier:%H:%M}", piped="Hi\n")[1]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--text-file", "-", "--at", "soon"), "soon is no time; write 17:30 or 2026-11-27T09:00."),
        (("--text-file", "-", "--at", "2020-01-01T09:00"), "2020-01-01T09:00 is over."),
        ((), "say what is in it: --text-file, --html-file, or both."),
        (("--html-file", "/nowhere"), "/nowhere can't be read: No such file or directory."),
        (("--text-file", "-", "--attach", "/nowhere"), "/nowhere is no file."),
        (("--text-file", "-", "--attach", "/dev/zero"), "/dev/zero is no file."),
        (("--text-file", "-", "--to", "bob@far.example\nBcc: x@far.example"), "This address isn't complete"),
        (("--text-file", "-", "--in-reply-to", "no id"), "The message's in-reply-to is not written as one is."),
        (("--text-file", "-", "--html-file", "-"), "what is piped in is text or HTML;"),
        (("--text-file", "-", "--at", "2099-01-01"), "2099-01-01 is more than a year ahead."),
        (("--text-file", "-", "--at", "0001-01-01"), "0001-01-01 is no time;"),
        (("--text-file", "-", "--at", "9999-12-31T23:59:59-12:00"), "9999-12-31T23:59:59-12:00 is no time;"),
    ],
)  # fmt: skip
def test_what_is_refused(terminal: Terminal, who: Person, more: tuple[str, ...], said: str) -> None:
    words = ("--from", who.address, "--to", "bob@far.example", "--subject", "x", *more)
    status, shown, complaint = terminal.run("send", *words, piped="Hi\n")
    assert (status, shown) == (2, "")
    assert complaint.startswith(f"postwarden: {said}")
    assert "Traceback" not in complaint


def test_text_of_another_encoding_is_refused_and_a_mark_is_no_text(
    terminal: Terminal, who: Person, tmp_path: Path
) -> None:
    words = ("send", "--from", who.address, "--to", "bob@far.example", "--subject", "x", "--text-file")
    (tmp_path / "latin.txt").write_bytes("Grüße".encode("latin-1"))
    assert "is not UTF-8 text." in terminal.run(*words, str(tmp_path / "latin.txt"))[2]
    terminal.monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"\xff"), "utf-8", "surrogateescape"))
    with pytest.raises(ArgumentTypeError, match="what is piped in is not UTF-8 text"):
        read_text("-")
    (tmp_path / "marked.txt").write_bytes(b"\xef\xbb\xbfHi")
    assert read_text(str(tmp_path / "marked.txt")) == "Hi"


def test_what_is_too_much_is_refused(terminal: Terminal, who: Person, tmp_path: Path) -> None:
    with open(tmp_path / "film.mp4", "wb") as file:
        file.truncate(40 * 1024 * 1024)
    words = ("--from", who.address, "--text-file", "-")
    to, subject = ("--to", "bob@far.example"), ("--subject", "x")
    everybody = [word for n in range(5_000) for word in ("--to", f"p{n}@far.example")]
    for more in (
        (*to, *subject, "--attach", str(tmp_path / "film.mp4")),
        (*to, "--subject", "x" * 100_000),
        (*subject, *everybody),
    ):
        status, shown, complaint = terminal.run("send", *words, *more, piped="Hi\n")
        assert (status, shown) == (2, "")
        assert complaint.startswith("postwarden: ")
        assert len(complaint) < 400
        assert "Traceback" not in complaint


def test_a_device_without_an_end_is_read_to_a_bound(
    terminal: Terminal, who: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(given, "LARGEST_FILE", 100_000)
    words = ("send", "--from", who.address, "--to", "bob@far.example", "--subject", "x", "--text-file")
    large = (2, "", "postwarden: /dev/zero is too large.\n")
    assert terminal.run(*words, "/dev/zero") == large
    assert terminal.run("send", "--batch", "/dev/zero") == large
    assert terminal.run("signature", who.address, "--file", "/dev/zero") == large
    assert terminal.run(*words, "-", piped="x" * 100_001)[2] == "postwarden: what is piped in is too large.\n"


def test_a_signature_is_shown_changed_and_removed(terminal: Terminal, who: Person, tmp_path: Path) -> None:
    usual = f"No signature.\nStrangers are told: {WAY_OUT}\n"
    assert terminal.run("signature", who.address) == (0, usual, "")
    page = tmp_path / "signature.html"
    page.write_text("<p>Ann<script>x</script><br><b>Acme</b></p>", "utf-8")
    words = ("signature", who.address, "--file", str(page), "--unsubscribe", "no", "--way-out", "Nein?")
    assert terminal.run(*words) == (0, "Ann\nAcme\nStrangers are told no way out.\n", "")
    assert json.loads(terminal.run("signature", who.address, "--json")[1]) == {
        "html": "<p>Ann<br><b>Acme</b></p>", "text": "Ann\nAcme", "unsubscribe": False, "way_out": "Nein?",
    }  # fmt: skip
    page.write_text("x" * 10_001, "utf-8")
    assert terminal.run("signature", who.address, "--file", str(page))[2].startswith(
        "postwarden: The signature is longer than 10,000 characters.\n"
    )
    assert (
        terminal.run("signature", who.address, "--remove", "--unsubscribe", "yes", "--way-out", "")[1]
        == usual
    )
    assert terminal.run("signature", "nobody@far.example")[0] == 2
