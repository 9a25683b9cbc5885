"""`postwarden send --batch`, and what `send` says before it queues: all or nothing, and nothing twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from companion.app import open_services
from companion.cli import send_batch
from companion.sending.listing import OutboxItem
from companion.store import mailboxes
from tests.cli.conftest import Terminal
from tests.cli.test_sending import message_of
from tests.rig.servers import Person

TEXT = "Shall we meet at the fair this year? I would like to show you what we made of it.\n"


@pytest.fixture
def who(terminal: Terminal) -> Person:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    return who


def file_of(path: Path, *lines: dict[str, Any] | str) -> str:
    written = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(written) + "\n", "utf-8")
    return str(path)


def line(who: Person, to: str = "bob@far.example", **more: Any) -> dict[str, Any]:
    return {"from": who.address, "to": to, "subject": "Hello", "text": TEXT} | more


def text_of(who: Person, name: str) -> dict[str, Any]:
    """A line whose text stands in a file."""
    made = line(who, text_file=name)
    del made["text"]
    return made


def waiting(terminal: Terminal, who: Person) -> list[OutboxItem]:
    with open_services(terminal.settings) as services:
        with services.store.read() as connection:
            row = mailboxes.by_address(connection, who.address)
        assert row is not None
        return services.outbox.list(row.id)


def results(shown: str) -> list[dict[str, Any]]:
    return [json.loads(one) for one in shown.splitlines()]


def test_each_line_is_queued_in_order_with_all_it_names(
    terminal: Terminal, who: Person, tmp_path: Path
) -> None:
    (tmp_path / "text.txt").write_text(TEXT, "utf-8")
    (tmp_path / "page.html").write_text(f"<p>{TEXT}</p>", "utf-8")
    (tmp_path / "Grüße.txt").write_text("ä", "utf-8")
    file = file_of(
        tmp_path / "mail.jsonl",
        line(who),
        "",
        {"to": ["carol@far.example"], "cc": "dora@far.example", "bcc": ["eve@far.example"], "subject": "Grüße",
         "text_file": "text.txt", "html_file": "page.html", "attach": "Grüße.txt", "in_reply_to": "<1@far.example>",
         "references": "<0@far.example> <1@far.example>", "message_id": "<mine@rig.test>", "signature": False,
         "unsubscribe": True, "at": None},
    )  # fmt: skip
    status, shown, said = terminal.run("send", "--batch", file, "--from", who.address)
    items = waiting(terminal, who)
    assert (status, said) == (0, "")
    assert shown == f"Line 1: queued as {items[0].id}\nLine 3: queued as {items[1].id}\n2 queued.\n"
    assert [item.recipients for item in items] == [
        ("bob@far.example",), ("carol@far.example", "dora@far.example", "eve@far.example"),
    ]  # fmt: skip
    message = message_of(terminal, items[1].id)
    assert (message["Message-ID"], message["In-Reply-To"]) == ("<mine@rig.test>", "<1@far.example>")
    assert message["List-Unsubscribe"] is not None
    assert [part.get_filename() for part in message.iter_attachments()] == ["Grüße.txt"]


def test_the_same_file_again_queues_nothing_and_under_another_key_all(
    terminal: Terminal, who: Person, tmp_path: Path
) -> None:
    lines = [line(who, f"p{n}@far.example") for n in range(3)]
    file = file_of(tmp_path / "mail.jsonl", *lines)
    first = results(terminal.run("send", "--batch", file, "--json")[1])
    assert [one["state"] for one in first] == ["queued"] * 3
    status, shown, said = terminal.run("send", "--batch", file)
    assert (status, said) == (0, "")
    assert shown.endswith("0 queued; 3 queued before.\n")
    assert f"Line 2: queued before as {first[1]['item']['id']}, queued\n" in shown
    # In another order, at another time, with one more: only that one is new.
    more = file_of(
        tmp_path / "more.jsonl", lines[2] | {"at": "23:59"}, line(who, "new@far.example"), lines[0]
    )
    assert [one["state"] for one in results(terminal.run("send", "--batch", more, "--json")[1])] == [
        "before", "queued", "before",
    ]  # fmt: skip
    over = file_of(tmp_path / "over.jsonl", lines[1] | {"at": "2020-01-01T09:00"})
    assert terminal.run("send", "--batch", over)[0] == 0  # its time is over, and so what
    assert len(waiting(terminal, who)) == 4
    assert terminal.run("send", "--batch", file, "--key", "October")[1].endswith("3 queued.\n")
    assert terminal.run("send", "--batch", file, "--key", "October")[1].endswith(
        "0 queued; 3 queued before.\n"
    )
    assert len(waiting(terminal, who)) == 7


def test_one_bad_line_keeps_all_from_being_queued(terminal: Terminal, who: Person, tmp_path: Path) -> None:
    bad: list[tuple[dict[str, Any] | str, str]] = [
        ('{"to": "bob@far.example",}', "no JSON at column 26"),
        ({"subject": "x"}, "no from"),
        (line(who, "bob"), "This address isn't complete"),
        (line(who, subjct="x"), '"subjct" is no field; there are from, to, cc'),
        (line(who, text="", html=""), "There is nothing in this message"),
        (line(who, text_file="nowhere.txt"), "both text and text_file"),
        (line(who, attach="nowhere.pdf"), "nowhere.pdf is no file"),
        (
            text_of(who, "Dear Bob, " * 50),
            "Dear Bob, Dear Bob, Dear Bob, Dear Bob,  can't be read: File name too",
        ),
        (text_of(who, "a\0b"), "is no file"),
        (text_of(who, "-"), "- can't be read"),
        (line(who, attach="/dev/zero"), "/dev/zero is no file"),
        (line(who, at="2020-01-01T09:00"), "2020-01-01T09:00 is over"),
        (line(who, subject="Hi\r\nBcc: eve@far.example"), "The message's subject holds characters"),
        (line(who, subject="Invoice \u202egpj.exe"), "The subject holds invisible characters that change"),
        (line(who, text="x" * 500_001), "The text is longer than 500,000 characters"),
        (line(who, "c@far.example", at="2099-01-01"), "2099-01-01 is more than a year ahead"),
        (line(who, "p@far.example") | {"from": "nobody@far.example"}, "nobody@far.example"),
        (line(who, "first@far.example"), "the same message as line 1"),
    ]
    file = file_of(tmp_path / "mail.jsonl", line(who, "first@far.example"), *(one for one, _ in bad))
    status, shown, said = terminal.run("send", "--batch", file)
    assert (status, shown, waiting(terminal, who)) == (1, "", [])
    told = said.splitlines()
    assert told[-1] == "Nothing was queued; 1 message is fine. Mend the others, or add --skip-bad."
    assert len(told) == len(bad) + 1
    for number, ((_, why), text) in enumerate(zip(bad, told, strict=False), 2):
        assert text.startswith(f"Line {number}: ")
        assert why in text
    states = [one["state"] for one in results(terminal.run("send", "--batch", file, "--json")[1])]
    assert states == ["fine", *["bad"] * len(bad)]
    status, shown, _ = terminal.run("send", "--batch", file, "--skip-bad")
    assert (status, shown.splitlines()[-1]) == (0, f"1 queued; {len(bad)} left out.")
    assert [item.recipients for item in waiting(terminal, who)] == [("first@far.example",)]


def test_files_that_are_too_many_are_refused_for_each_line(
    terminal: Terminal, who: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(send_batch, "LARGEST_FILE", 5_000)
    (tmp_path / "large.pdf").write_bytes(b"x" * 6_000)
    file = file_of(
        tmp_path / "mail.jsonl",
        *(line(who, f"p{n}@far.example", attach="large.pdf") for n in range(2)),
    )
    status, _, said = terminal.run("send", "--batch", file)
    assert status == 1
    assert said.count("too many for one batch") == 2
    assert waiting(terminal, who) == []


def test_what_should_be_mended_holds_its_line_until_the_user_decides(
    terminal: Terminal, who: Person, tmp_path: Path
) -> None:
    file = file_of(
        tmp_path / "mail.jsonl",
        line(who, "a@far.example"),
        line(who, "b@far.example", text=f"Hello {{{{first_name}}}},\n{TEXT}"),
        line(who, "c@gone.example"),
    )
    status, _, said = terminal.run("send", "--batch", file)
    assert (status, waiting(terminal, who)) == (1, [])
    assert "Line 2: fix: {{first_name}} wasn’t filled in." in said
    assert (
        "Line 3: fix: gone.example has no mail server. Mail to it will bounce. [no_mail_server:gone.example]"
        in said
    )
    assert "--keep KEY" in said
    keep = ("--keep", "token:{{first_name}}")
    assert terminal.run("send", "--batch", file, *keep)[0] == 1
    answers = results(terminal.run("send", "--batch", file, *keep, "--skip-bad", "--json")[1])
    assert [one["state"] for one in answers] == ["queued", "queued", "held"]
    assert answers[2]["concerns"][0]["key"] == "no_mail_server:gone.example"
    assert terminal.run("send", "--batch", file, "--anyway")[1].endswith("1 queued; 2 queued before.\n")


def test_a_message_alone_is_held_as_well(terminal: Terminal, who: Person) -> None:
    with open_services(terminal.settings) as services:
        services.suppressions.add("eve@far.example", None)
    words = ("send", "--from", who.address, "--to", "eve@far.example", "--subject", "", "--text-file", "-")
    status, shown, said = terminal.run(*words, piped=TEXT)
    assert (status, shown, waiting(terminal, who)) == (1, "", [])
    assert "fix: You don’t write to eve@far.example." in said
    assert "fix: There’s no subject." in said
    assert "[no_subject]" in said
    held = json.loads(terminal.run(*words, "--keep", "no_subject", "--json", piped=TEXT)[1])
    assert [one["key"] for one in held["concerns"]] == ["by_hand:eve@far.example"]
    assert "id" not in held
    status, shown, said = terminal.run(*words, "--keep", "no_subject", "--anyway", piped=TEXT)
    assert (status, len(said.splitlines())) == (0, 1)
    assert shown.startswith("Queued as ")


def test_nobody_who_unsubscribed_is_written_to_by_keeping_it(terminal: Terminal, who: Person) -> None:
    with open_services(terminal.settings) as services, services.store.write() as tx:
        tx.exec_driver_sql(
            "INSERT INTO suppressions (address, why, at) VALUES ('eve@far.example', 'unsubscribed', 1790000000000)"
        )
    words = ("send", "--from", who.address, "--to", "eve@far.example", "--subject", "Hi", "--text-file", "-")
    keep = ("--keep", "unsubscribed:eve@far.example")
    assert terminal.run(*words, *keep, piped=TEXT)[0] == 1
    assert waiting(terminal, who) == []
    assert terminal.run(*words, "--anyway", piped=TEXT)[0] == 0  # the outbox still sends it to nobody


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--batch", "/nowhere"), "/nowhere can't be read: No such file or directory."),
        (("--batch", "-"), "- has no messages."),
        (("--batch", "-", "--to", "bob@far.example"), "--to stands in the file's lines with --batch."),
        (("--batch", "-", "--no-signature"), "--no-signature stands in the file's lines with --batch."),
        (("--to", "bob@far.example"), "a message needs --from, or give a file of them with --batch."),
        (("--from", "a@b.test"), "a message needs --to, or give a file of them with --batch."),
        (("--from", "a@b.test", "--to", "b@c.test"), "a message needs --subject, or give a file"),
    ],
)
def test_what_cannot_be_asked_for(terminal: Terminal, words: tuple[str, ...], said: str) -> None:
    status, shown, complaint = terminal.run("send", *words)
    assert (status, shown) == (2, "")
    assert complaint.startswith(f"postwarden: {said}")


def test_a_thousand_lines_are_piped_in(terminal: Terminal, who: Person) -> None:
    lines = [json.dumps(line(who, f"p{n}@far.example", subject=f"Hello {n}")) for n in range(1_000)]
    status, shown, said = terminal.run("send", "--batch", "-", piped="\n".join(lines))
    assert (status, said) == (0, "")
    assert shown.endswith("1000 queued.\n")
