"""What becomes of a message: refused, accepted, or nobody can know."""

from __future__ import annotations

from functools import partial

import pytest

from companion.core.errors import BadAddress, ConnectionLost, OutcomeUnknown
from companion.mail.smtp import Delivery, Refusal, Smtp
from tests.mail.smtp_peers import ME, MESSAGE, YOU, Command, at, login, replies
from tests.rig.faults import Certificate, FaultPeer, Hung, Talk, smtp_server


@pytest.mark.parametrize(
    ("answer", "code", "status"),
    [
        (replies("MAIL", "550 5.7.60 not your address"), 550, "5.7.60"),
        (replies("MAIL", "421 4.3.2 shutting down"), 421, "4.3.2"),
        (replies("RCPT", "450 4.2.1 later"), 450, "4.2.1"),
        (replies("DATA", "554 no valid recipients"), 554, None),
    ],
)
def test_a_refusal_keeps_code_status_and_words(
    answer: Command, code: int, status: str | None, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
    assert done.accepted == ()
    assert (done.refused[YOU].code, done.refused[YOU].status) == (code, status)


def take_then(*lines: str, leave_after: bytes = b"\r\n.\r\n") -> Command:
    """Takes the message up to `leave_after`, then says these lines; none: goes away."""

    def answer(command: str, talk: Talk) -> bool:
        if command != "DATA":
            return False
        talk.say("354 go on")
        talk.hear_until(leave_after)
        if not lines:
            raise Hung
        talk.say(*lines)
        return True

    return answer


def test_a_message_refused_after_it_was_read(smtp: Smtp, certificate: Certificate) -> None:
    answer = take_then("554 5.6.0 content refused")
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
    assert done == Delivery((), {YOU: Refusal(554, "5.6.0", "5.6.0 content refused")})


def hangs_after_data(command: str, talk: Talk) -> bool:
    if command != "DATA":
        return False
    talk.say("354 go on")
    talk.wait_for_the_end()
    raise Hung


@pytest.mark.parametrize(
    "answer",
    [
        take_then(),
        take_then(leave_after=b"Subject:"),
        take_then("what?"),
        take_then("354 more"),
        hangs_after_data,
    ],
    ids=[
        "closes before the reply",
        "closes in the middle",
        "nonsense",
        "neither yes nor no",
        "never answers",
    ],
)
def test_lost_between_the_first_byte_and_the_reply_is_unknown(
    answer: Command, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        with pytest.raises(OutcomeUnknown):
            smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
        assert peer.connections == 1


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_lost_before_the_message_is_surely_not_sent(verb: str, smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(partial(smtp_server, answer=replies(verb)), certificate) as peer:
        with pytest.raises(ConnectionLost):
            smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
        assert not peer.has_heard("Subject")


def test_a_server_that_is_gone_after_its_yes_has_accepted(smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(partial(smtp_server, answer=replies("QUIT")), certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE).accepted == (YOU,)


@pytest.mark.parametrize("yes", ["251 2.0.0 passed on", "200 fine"])
def test_a_yes_with_other_digits_is_one(yes: str, smtp: Smtp, certificate: Certificate) -> None:
    """Taken for a no, it would be sent again."""
    with FaultPeer(partial(smtp_server, answer=take_then(yes)), certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE) == Delivery((YOU,), {})


def test_no_second_message_can_be_smuggled_in(smtp: Smtp, certificate: Certificate) -> None:
    smuggled = b"one\n.\nMAIL FROM:<evil@x.test>\r.\rDATA\r\n.\r\nMAIL FROM:<evil@y.test>\r\n"
    with FaultPeer(smtp_server, certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE + smuggled).accepted == (YOU,)
        heard = b"".join(peer.heard)
    content = heard.partition(b"DATA\r\n")[2]
    assert content.count(b"\r\n.\r\n") == 1
    assert content.endswith(b"MAIL FROM:<evil@y.test>\r\n.\r\nQUIT\r\n")
    assert b"\r\n..\r\nMAIL FROM:<evil@x.test>\r\n..\r\nDATA\r\n..\r\n" in content


@pytest.mark.parametrize(
    "address", ["a@b.test>\r\nRCPT TO:<c@d.test", "a@b.test\n", "a b@c.test", "<a@b.test>", "a@b.test\0"]
)
def test_an_address_cannot_hold_a_command(address: str, smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(smtp_server, certificate) as peer:
        for sender, recipient in ((address, YOU), (ME, address)):
            with pytest.raises(BadAddress):
                smtp.send(at(peer), login(), sender, [recipient], MESSAGE)
        assert peer.connections == 0


def test_addresses_outside_of_ascii_need_the_servers_leave(smtp: Smtp, certificate: Certificate) -> None:
    far = "jörg@faults.test"
    with FaultPeer(smtp_server, certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [far, YOU], MESSAGE)
        assert (done.accepted, done.refused[far].status) == ((YOU,), "5.6.7")
        assert smtp.send(at(peer), login(), far, [YOU], MESSAGE).accepted == ()
    with FaultPeer(partial(smtp_server, features=("AUTH PLAIN", "SMTPUTF8")), certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [far], MESSAGE).accepted == (far,)
        assert peer.has_heard(f"RCPT TO:<{far}>")
        assert peer.has_heard(" SMTPUTF8\r\n")


def test_a_header_outside_of_ascii_needs_the_servers_leave_whoever_it_goes_to(
    smtp: Smtp, certificate: Certificate
) -> None:
    message = "From: me@faults.test\r\nTo: jörg@faults.test\r\n\r\nhello\r\n".encode()
    with FaultPeer(smtp_server, certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], message)
        assert (done.accepted, done.refused[YOU].status) == ((), "5.6.7")
        assert not peer.has_heard("MAIL FROM")
    with FaultPeer(
        partial(smtp_server, features=("AUTH PLAIN", "8BITMIME", "SMTPUTF8")), certificate
    ) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], message).accepted == (YOU,)
        assert peer.has_heard(" BODY=8BITMIME SMTPUTF8\r\n")


def test_a_message_larger_than_the_server_says_is_not_offered(smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(partial(smtp_server, features=("AUTH PLAIN", "SIZE 50")), certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
        assert (done.accepted, done.refused[YOU].status) == ((), "5.3.4")
        assert "at most 50 bytes" in done.refused[YOU].said
        assert not peer.has_heard("MAIL FROM")
    for no_limit in ("SIZE", "SIZE 0", "SIZE many", "SIZE 100000"):
        with FaultPeer(partial(smtp_server, features=("AUTH PLAIN", no_limit)), certificate) as peer:
            assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE).accepted == (YOU,)


def test_a_long_message_arrives_whole(smtp: Smtp, certificate: Certificate) -> None:
    body = b"".join(b"." * (n % 3) + b"line %d\r\n" % n for n in range(40_000))
    with FaultPeer(smtp_server, certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE + body).accepted == (YOU,)
        heard = b"".join(peer.heard)
    content = heard.partition(b"DATA\r\n")[2].partition(b"\r\n.\r\n")[0]
    assert content.replace(b"\r\n..", b"\r\n.") + b"\r\n" == MESSAGE + body
