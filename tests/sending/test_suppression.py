"""The list of people not to write to: what is on it, how one leaves it, and what brings one back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from companion.core import addresses
from companion.core.addresses import normalise
from companion.core.clock import MINUTE
from companion.core.errors import BadAddress, FileTooLarge, LiftReasonMissing, NotFound, NotReadable
from companion.sending import suppression as subject
from companion.sending.suppression import Suppressions
from companion.store import suppressions
from companion.store.prepared import TOGETHER
from companion.store.suppressions import SuppressionRow, Why
from tests.fakes.clock import FixedClock
from tests.ledger.happened import fact, left
from tests.ledger.world import MAILBOX, World, open_world
from tests.syncing.test_query_plans import statements, wide_steps

BOB = "bob@far.example"


@pytest.fixture
def people(world: World, clock: FixedClock) -> Suppressions:
    return Suppressions(world.store, clock)


def bar(world: World, why: Why, message_id: str | None, address: str = BOB, at: int = 5) -> None:
    with world.store.write() as tx:
        suppressions.add(tx, at, [SuppressionRow(address, why, at, MAILBOX, message_id)])


def why_of(world: World, address: str = BOB) -> str | None:
    with world.store.read() as connection:
        row = suppressions.of(connection, [address]).get(address)
    return None if row is None else row.why


def test_added_by_hand_once(world: World, people: Suppressions, clock: FixedClock) -> None:
    row, added = people.add(" Bob@FAR.example ", " Asked\non the phone ")
    assert (row, added) == (SuppressionRow(BOB, "by_hand", clock.now(), note="Asked on the phone"), True)
    clock.advance(MINUTE)
    assert people.add(BOB) == (row, False)
    with pytest.raises(BadAddress):
        people.add("bob")


@pytest.mark.parametrize("why", ["bounced", "complained", "unsubscribed"])
def test_what_somebody_else_said_leaves_the_list_for_a_reason_only(
    world: World, people: Suppressions, why: Why
) -> None:
    bar(world, why, "<old@far.example>")
    for reason in (None, "", " \n"):
        with pytest.raises(LiftReasonMissing):
            people.remove(BOB, reason)
    assert why_of(world) == why
    done = people.remove("BOB@far.example", "Asked me to write again")
    assert (done.row.why, why_of(world)) == (why, None)
    with pytest.raises(NotFound):
        people.remove(BOB, "again")


@pytest.mark.parametrize("why", ["bounced", "complained", "unsubscribed"])
def test_the_same_old_message_bars_no_more_and_a_new_one_does(
    world: World, people: Suppressions, why: Why
) -> None:
    bar(world, why, "<old@far.example>")
    people.remove(BOB, "Works again")
    bar(world, why, "<old@far.example>")
    bar(world, "unsubscribed", "<old@far.example>")
    assert why_of(world) is None
    bar(world, why, "<old@far.example>", "carol@far.example")  # it speaks of somebody else as well
    assert why_of(world, "carol@far.example") == why
    bar(world, "bounced", "<new@far.example>")
    assert why_of(world) == "bounced"
    # Let go a second time, both are old.
    people.remove(BOB, "Works again")
    bar(world, "bounced", "<old@far.example>")
    bar(world, "bounced", "<new@far.example>")
    assert why_of(world) is None


def test_all_that_was_known_then_is_old(world: World, people: Suppressions) -> None:
    """Two bounces and a wish about one address; the list names only the last. A fact whose send is not found yet was
    never told to the user: it bars when it is."""
    with world.store.write() as tx:
        send = left(tx, MAILBOX, 1, BOB)
        other = left(tx, MAILBOX, 1, "carol@far.example")
        fact(tx, MAILBOX, "bounce", 2, send_id=send, message_id="<first@x>")
        fact(tx, MAILBOX, "unsubscribe", 2, send_id=other, address=BOB, message_id="<wish@x>")
        fact(tx, MAILBOX, "bounce", 2, send_id=other, message_id="<of-carol@x>")
        fact(tx, MAILBOX, "bounce", 2, address=BOB, message_id="<unbound@x>")
        fact(tx, MAILBOX, "reply", 2, send_id=send, message_id="<reply@x>")
    bar(world, "bounced", "<second@x>")
    people.remove(BOB, "Works again")
    for old in ("<first@x>", "<second@x>", "<wish@x>"):
        bar(world, "unsubscribed", old)
        assert why_of(world) is None, old
    for new in ("<unbound@x>", "<of-carol@x>", "<reply@x>"):
        bar(world, "bounced", new)
        assert why_of(world) == "bounced", new
        people.remove(BOB, "and again")


def test_a_removal_is_taken_back_whole(world: World, people: Suppressions) -> None:
    bar(world, "bounced", "<old@x>")
    before = people.page().rows
    done = people.remove(BOB, "by mistake")
    assert people.restore(done.id) == done.row
    assert people.page().rows == before
    with pytest.raises(NotFound):
        people.restore(done.id)
    # Nothing is left of it: the old message bars as ever.
    with world.store.write() as tx:
        tx.exec_driver_sql("DELETE FROM suppressions")
    bar(world, "bounced", "<old@x>")
    assert why_of(world) == "bounced"


def test_what_barred_anew_meanwhile_is_not_lost_to_undo(world: World, people: Suppressions) -> None:
    people.add(BOB)
    done = people.remove(BOB)
    bar(world, "complained", "<new@x>")
    people.restore(done.id)
    assert why_of(world) == "complained"


def test_a_wish_outlasts_the_users_own_entry(world: World, people: Suppressions) -> None:
    people.add(BOB, "competitor")
    bar(world, "unsubscribed", "<wish@x>")
    (row,) = people.page().rows
    assert (row.why, row.note) == ("unsubscribed", "competitor")
    with pytest.raises(LiftReasonMissing):
        people.remove(BOB)


def test_pages_and_search(world: World, people: Suppressions) -> None:
    rows = [SuppressionRow(f"p{n:03}@far.example", "by_hand", n // 3) for n in range(120)]
    with world.store.write() as tx:
        suppressions.add(tx, 5, rows)
    seen, after = [], None
    while True:
        page = people.page(after=after)
        assert page.total == 120
        seen += page.rows
        if (after := page.next) is None:
            break
    assert seen == sorted(rows, key=lambda row: (row.at, row.address), reverse=True)
    assert [row.address for row in people.page(" P11").rows] == [
        f"p{n}@far.example" for n in range(119, 109, -1)
    ]
    assert (people.page("%").total, people.page("_").total, people.page("p11").total) == (0, 0, 10)
    with pytest.raises(NotFound):
        people.page(after="x:y")
    assert people.page(after="5:'; DROP TABLE suppressions").total == 120


def test_a_file_is_taken_whole_or_not_at_all(world: World, people: Suppressions) -> None:
    data = b"email,reason\nbob@far.example,unsubscribed\nno address,x\ncarol@far.example,\n"
    done = people.take(data)
    assert (done.done, done.readable, done.added, done.bad_lines) == (False, 2, 0, 1)
    assert [tuple(one) for one in done.bad] == [(3, "address")]
    assert people.page().total == 0
    people.add("carol@far.example")
    done = people.take(data, skip_bad=True)
    assert (done.done, done.readable, done.added, done.bad_lines) == (True, 2, 1, 1)
    assert (why_of(world), why_of(world, "carol@far.example")) == ("unsubscribed", "by_hand")
    for wrong in (b"", b"name\nBob\n", b'email\n"bob@far.example'):
        with pytest.raises(NotReadable):
            people.take(wrong)
    with pytest.raises(FileTooLarge):
        people.take(b"x" * (subject.LARGEST_MB * 1024 * 1024 + 1))


def test_a_list_that_is_imported_bars_whatever_was_let_go(world: World, people: Suppressions) -> None:
    bar(world, "bounced", "<old@x>")
    people.remove(BOB, "Works again")
    people.take(b"email,reason\nbob@far.example,bounced\n")
    assert why_of(world) == "bounced"


def test_a_hundred_thousand_go_in_and_out(
    world: World, people: Suppressions, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (f"p{n}@h{n % 5_000}.example,Unsubscribed,2026-01-02" for n in range(100_000))
    data = "\r\n".join(("Email Address,Reason,Date", *lines)).encode()
    done = people.take(data)
    assert (done.done, done.added, done.bad_lines) == (True, 100_000, 0)
    text = "".join(people.file())
    assert people.take(text.encode()).added == 0
    assert text.count("\r\n") == 100_001
    assert text.count('"address"') == 1


def test_a_list_in_which_each_has_another_domain_is_one_of_few_questions(
    world: World, people: Suppressions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A domain that had to be judged at length took a third of a millisecond, and a row of its own as long."""
    judged, asked, count = list[str](), list[str](), 20_000

    def at_length(address: str) -> str:
        judged.append(address)
        return normalise(address)

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        asked.append(text)

    monkeypatch.setattr(addresses, "normalise", at_length)
    event.listen(world.store._writer, "before_cursor_execute", note)
    done = people.take(b"email\n" + b"".join(b"p%d@h%d.example\n" % (n, n) for n in range(count)))
    event.remove(world.store._writer, "before_cursor_execute", note)
    assert (done.done, done.added, judged) == (True, count, [])
    assert len(asked) <= count // TOGETHER + 10


def test_parts_of_a_file(people: Suppressions, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = people.upload(None, b"email\nbob@far")
    assert people.upload(upload, b".example\nnobody\n") == upload
    assert people.take_upload(upload).done is False
    assert people.take_upload(upload, skip_bad=True).added == 1  # it need not be sent again
    with pytest.raises(NotFound):
        people.take_upload(upload)
    with pytest.raises(NotFound):
        people.upload("up_none", b"x")
    old = people.upload(None, b"email\n")
    clock.advance(subject.KEPT + 1)
    with pytest.raises(NotFound):
        people.upload(old, b"x")
    several = [people.upload(None, b"email\n") for _ in range(subject.HELD + 1)]
    with pytest.raises(NotFound):
        people.upload(several[0], b"x")
    monkeypatch.setattr(subject, "LARGEST_MB", 0)
    with pytest.raises(FileTooLarge):
        people.upload(several[-1], b"x")
    with pytest.raises(NotFound):
        people.take_upload(several[-1])


def test_every_step_has_its_index(world: World, people: Suppressions) -> None:
    bar(world, "bounced", "<old@x>")
    with statements(world.store) as said:
        people.restore(people.remove(BOB, "Works again").id)
        people.page(after="9:zoe@far.example")
        people.part()
        bar(world, "bounced", "<old@x>")
    wide = {
        one: found
        for one, values in said.items()
        if one.split()[0] in ("SELECT", "DELETE") and (found := wide_steps(world.store, one, values))
        if "count(*)" not in one
    }
    # The index gives their order, and LIMIT ends the walk.
    assert all("ix_suppressions_at" in step for steps in wide.values() for step in steps), wide


@given(st.lists(st.sampled_from(("old", "new", "lift", "undo", "hand", "wish")), max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_any_order_only_what_is_new_bars(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    """Held against a model of three lines: what was known at a removal bars no more, all else does."""
    clock = FixedClock()
    with open_world(tmp_path_factory.mktemp("any") / "db", clock) as world:
        people = Suppressions(world.store, clock)
        barred_by: str | None = None  # a message, or "hand"
        lifts: list[tuple[int, str]] = []
        turn = 0
        for step in steps:
            match step:
                case "hand":
                    people.add(BOB)
                    barred_by = barred_by or "hand"
                case "old" | "new" | "wish":
                    turn += step == "new"
                    message = f"<{step}{turn if step == 'new' else ''}@x>"
                    bar(world, "unsubscribed" if step == "wish" else "bounced", message)
                    if message not in [known for _, known in lifts]:
                        replaces = (
                            step == "wish" and barred_by is not None and not barred_by.startswith("<wish")
                        )
                        barred_by = message if barred_by is None or replaces else barred_by
                case "lift" if barred_by is not None:
                    lifts.append((people.remove(BOB, "again").id, barred_by))
                    barred_by = None
                case "undo" if lifts:
                    number, by = lifts.pop()
                    people.restore(number)
                    wish = (
                        by.startswith("<wish") and barred_by is not None and not barred_by.startswith("<wish")
                    )
                    barred_by = by if barred_by is None or wish else barred_by
            with world.store.read() as connection:
                row = suppressions.of(connection, [BOB]).get(BOB)
            assert (row and (row.message_id or "hand")) == barred_by, step
