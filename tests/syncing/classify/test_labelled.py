"""The classifier on its labelled set; the matrix itself stands in pytest's summary."""

from __future__ import annotations

import time

import pytest

from companion.syncing.classify import Selector, classify
from tests.syncing.classify import labelled, matrix


@pytest.mark.parametrize("kind", matrix.KINDS)
def test_each_kind_is_found_and_nothing_else_is_taken_for_it(kind: str) -> None:
    counted = matrix.kinds()
    right = counted[kind, kind]
    labels = sum(count for (label, _), count in counted.items() if label == kind)
    verdicts = sum(count for (_, verdict), count in counted.items() if verdict == kind)
    assert labels
    assert right >= 0.95 * labels
    assert right >= 0.95 * verdicts


@pytest.mark.parametrize("field", matrix.FIELDS)
def test_what_is_said_of_a_refused_recipient(field: str) -> None:
    right, most = matrix.fields()[field]
    assert right >= 0.95 * most


def test_the_message_that_was_returned_or_answered() -> None:
    right, most = matrix.originals()
    assert right >= 0.95 * most
    assert most >= 150


def test_what_is_called_not_right_yet_is_not() -> None:
    labels = {label.name: label for label in labelled.from_servers()}
    assert [name for name in labelled.not_right_yet() if matrix.is_right(labels[name])] == []


def test_no_bounce_a_person_wrote_and_no_person_a_bounce() -> None:
    counted = matrix.kinds()
    assert not counted["reply", "bounce"]
    assert not counted["bounce", "reply"]


def test_no_person_is_taken_for_a_machine_and_nothing_else_for_a_bounce() -> None:
    """What does harm is held at none: an answer that is not shown, an address that is written to no more."""
    counted = matrix.kinds()
    for taken in ("auto_reply", "unsubscribe", "complaint", "dmarc_report", "tls_report"):
        assert not counted["reply", taken]
    for kind in matrix.KINDS:
        assert kind == "bounce" or not counted[kind, "bounce"]


def test_no_address_is_blamed_for_what_is_its_senders() -> None:
    for label in labelled.everything():
        found = {one.address: one.owner for one in classify(label.raw).recipients}
        for address, owner, *_ in label.people:
            assert owner not in ("sender", "limit") or found.get(str(address)) != "address", label.name


def test_who_signed_the_returned_message() -> None:
    raw = (labelled.MAIL / "servers" / "postfix-bl.eml").read_bytes()
    verdict = classify(raw)
    assert verdict.original_selectors == (Selector("made-up", "sender.test"),)
    assert verdict.recipients[0].receiver == "127.0.0.1"
    assert "bl.blocklist.test" in (verdict.recipients[0].reason or "")


def test_line_ends_do_not_matter() -> None:
    for label in labelled.everything():
        crlf = label.raw.replace(b"\n", b"\r\n")
        assert classify(crlf) == classify(label.raw) == classify(label.raw.replace(b"\n", b"\r")), label.name


def test_five_hundred_messages_a_second() -> None:
    raws = [label.raw for label in labelled.everything()]
    start = time.process_time()
    for raw in raws:
        classify(raw)
    assert len(raws) / (time.process_time() - start) >= 500
