"""Which draft is the one that was scheduled: the only one that fits, or none."""

from __future__ import annotations

import pytest

from companion.core.errors import DraftChanged, DraftGone, DraftHeld, DraftTwice
from companion.sending.picking import pick
from companion.store.outbox import Draft, OutboxRow, Recipient
from companion.syncing.drafts import DraftHead, subject_hash

ANN, BOB, CY = "ann@acme.example", "bob@far.example", "cy@far.example"
HELLO, OTHER = subject_hash("Hello"), subject_hash("Other")


def row(*to: str, message_id: str | None = None) -> OutboxRow:
    return OutboxRow(
        "o1", "m", "<pw@acme.example>", ANN, tuple(map(Recipient, to or (BOB,))), "sending", None, None, 0, 0, 1, 0,
        None, None, None, draft=Draft(HELLO, message_id),
    )  # fmt: skip


def head(
    uid: int, *to: str, subject: str = HELLO, sender: str | None = ANN, message_id: str = "<d@x>"
) -> DraftHead:
    return DraftHead(uid, sender, frozenset(to or (BOB,)), subject, message_id)


def test_by_recipients_sender_and_subject() -> None:
    others = [head(1, subject=OTHER), head(2, BOB, CY), head(3, CY), head(4, sender=CY)]
    assert pick(row(), [*others, head(5)], ()).uid == 5
    assert pick(row(BOB, CY), [*others, head(5)], ()).uid == 2


def test_by_its_message_id_under_any_subject() -> None:
    drafts = [head(1), head(2, subject=OTHER, message_id="<mine@x>")]
    assert pick(row(message_id="<mine@x>"), drafts, ()).uid == 2


@pytest.mark.parametrize(
    ("drafts", "why"),
    [
        ([], DraftGone),
        ([head(1, CY, subject=OTHER)], DraftGone),
        ([head(1), head(2)], DraftTwice),
        ([head(1, subject=OTHER)], DraftChanged),  # perhaps another letter to the same person, half written
        ([head(1, BOB, CY)], DraftChanged),
        ([head(1, sender=CY)], DraftChanged),
        ([head(1, CY)], DraftGone),
    ],
)
def test_in_doubt_nothing_is_sent(drafts: list[DraftHead], why: type[DraftHeld]) -> None:
    with pytest.raises(why) as caught:
        pick(row(), drafts, ())
    assert type(caught.value) is why


def test_other_recipients_under_its_message_id_are_a_change() -> None:
    with pytest.raises(DraftChanged):
        pick(row(message_id="<d@x>"), [head(1, BOB, CY)], ())


def test_a_draft_that_stood_for_another_message_is_used_up() -> None:
    with pytest.raises(DraftGone):
        pick(row(), [head(1)], {1})
    assert pick(row(), [head(1), head(2)], {1}).uid == 2


def test_a_subject_has_the_hash_that_the_browser_gives_it() -> None:
    """The same two stand in extension/src/content/subject.test.ts."""
    assert (
        subject_hash("Grüße aus Wien") == "e8b7ba518c0da92094eab53d49c0a1f25f426f7e1d529a87094df410932bfa54"
    )
    assert subject_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("  a   b ", "a b"),
        ("=?utf-8?b?R3LDvMOf?= =?utf-8?b?ZQ==?=", "Grüße"),
        ("Gru\u0308\u00dfe", "Gr\u00fc\u00dfe"),
        ("", ""),
    ],
)
def test_a_subject_has_one_hash_however_it_is_written(header: str, shown: str) -> None:
    assert subject_hash(header) == subject_hash(shown)
