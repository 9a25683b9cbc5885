"""From a verdict to fact rows, with whatever ids strangers wrote."""

from __future__ import annotations

from companion.mail.imap_fetch import HeaderRow
from companion.syncing import headers
from companion.syncing.classify.verdict import Recipient, Selector, Verdict
from companion.syncing.facts import MOST_ANSWERS, Arrival, arrival, rows_of

REFUSED = Recipient("bob@far.example", "address", True, "5.1.1", 550, "no such user " * 100, "mx.far.example")


def came(text: str = "From: bob@far.example\n") -> Arrival:
    header = text.replace("\n", "\r\n").encode("utf-8", "surrogateescape")
    said = headers.fields(header)
    return arrival(HeaderRow(1, 5, 9, header), "<in@far.example>", 5, headers.sender(said), said, "body")


def test_one_fact_for_each_who_was_refused_and_each_who_still_waits() -> None:
    carol, dave = Recipient("carol@far.example", "sender", True, "5.7.1"), Recipient("dave@far.example")
    signed = (Selector("s1", "rig.test"),)
    verdict = Verdict("bounce", (REFUSED, carol, REFUSED), "<a@rig.test>", signed, (dave,))
    rows = rows_of("m", came(), verdict)
    assert [(row.kind, row.address, row.owner) for row in rows] == [
        ("bounce", "bob@far.example", "address"),
        ("bounce", "carol@far.example", "sender"),
        ("deferral", "dave@far.example", None),
    ]
    assert rows[0].answers == ("<a@rig.test>",)
    assert rows[0].selectors == (("s1", "rig.test"),)
    assert (rows[0].smtp_code, rows[0].receiver, rows[0].permanent) == (550, "mx.far.example", True)
    assert len(rows[0].reason or "") == 500


def test_a_report_that_names_nobody_is_one_fact_all_the_same() -> None:
    assert [row.address for row in rows_of("m", came(), Verdict("complaint", (), "<a@rig.test>"))] == [""]


def test_whoever_writes_is_the_one_it_is_about_but_not_who_passes_a_wish_on() -> None:
    assert [row.address for row in rows_of("m", came(), Verdict("reply"))] == ["bob@far.example"]
    loop = came("From: fbl@provider.example\nContent-Type: multipart/report; report-type=feedback-report\n")
    assert [row.address for row in rows_of("m", loop, Verdict("unsubscribe", (), "<a@rig.test>"))] == [""]


def test_what_says_nothing_about_a_send_is_no_fact() -> None:
    assert rows_of("m", came(), Verdict("other")) == []


def test_ids_in_the_order_in_which_they_are_likely() -> None:
    said = came("In-Reply-To: <b@x>\nReferences: <a@x> <b@x>\n <c@x>\n")
    assert said.answers == ("<b@x>", "<c@x>", "<a@x>")


def test_hostile_ids_are_none_or_harmless() -> None:
    hostile = "<a\r\nA99 UID STORE 1 +FLAGS (\\Deleted)@x>"
    assert came(f"In-Reply-To: {hostile}\nReferences: <ok@x>\n").answers == ("<ok@x>",)
    assert came('References: <")(UID 1:*){9}@x> <ok@x>\n').answers == ("<ok@x>",)
    for value in (
        "<" * 1_000_000,
        "<a@x>" * 200_000,
        "<" + "a" * 1_000_000 + "@x>",
        "\x00<\x00@x>",
        "<<<>>>",
    ):
        ids = came(f"References: {value}\n").answers
        assert len(ids) <= MOST_ANSWERS
        assert all(len(name) <= 998 and name.isprintable() for name in ids)


def test_what_is_too_much_is_cut() -> None:
    many = tuple(Recipient(f"p{n}@far.example") for n in range(1_000))
    assert len(rows_of("m", came(), Verdict("bounce", many, "<a@rig.test>"))) == 200
