"""The contract with Microsoft Graph, against a server that behaves as Microsoft documents it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from companion.core.errors import (
    CertificateUntrusted,
    ConnectionLost,
    GraphOff,
    GraphTokenRefused,
    HostSilent,
    MailError,
    OutcomeUnknown,
    ProtocolBroken,
    SenderFull,
    ServerBusy,
    SignInUnavailable,
)
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.graph import LARGEST, Graph
from companion.mail.graph_answers import judge, read
from companion.mail.hosts import Dialler
from companion.mail.replies import Delivery
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer
from tests.rig.graph import AT, MAIL_SEND, FakeGraph, Point, Says

ME = "me@faults.test"
MESSAGE = (
    b"From: me@faults.test\r\nTo: you@far.test\r\nBcc: third@far.test\r\nSubject: hello\r\n\r\nhello\r\n"
)
YOU, THIRD = "you@far.test", "third@far.test"
GOOD, MIXED, NARROW = Secret("good"), Secret("mixed"), Secret("narrow")
SCOPES = {
    "good": frozenset({MAIL_SEND, "openid"}),
    "mixed": frozenset({MAIL_SEND, "https://outlook.office.com/SMTP.Send"}),
    "narrow": frozenset({"openid"}),
}


@pytest.fixture
def fake() -> FakeGraph:
    return FakeGraph(lambda token: (ME, SCOPES[token]) if token in SCOPES else None)


@pytest.fixture
def peer(fake: FakeGraph, authority: Authority) -> Iterator[FaultPeer]:
    with FaultPeer(fake, authority.issue("graph.microsoft.com")) as peer:
        yield peer


@pytest.fixture
def graph(peer: FaultPeer, authority: Authority) -> Graph:
    return graph_at(peer.port, authority)


def graph_at(port: int, authority: Authority) -> Graph:
    peers = Peers(loopback=True, moved={AT: ("127.0.0.1", port)})
    return Graph(Dialler(peers, 1), Tls(authority.ca), timeout=2, answer_timeout=2)


def test_accepted_as_a_whole_bcc_too(graph: Graph, fake: FakeGraph) -> None:
    assert graph.send(GOOD, [YOU, THIRD], MESSAGE) == Delivery((YOU, THIRD), {})
    (taken,) = fake.taken
    assert (taken.owner, taken.recipients, taken.message) == (ME, [YOU, THIRD], MESSAGE)


def test_the_probe_is_answered_with_400_and_sends_nothing(graph: Graph, fake: FakeGraph) -> None:
    graph.check(GOOD)
    assert (fake.asked, fake.taken) == (1, [])


@pytest.mark.parametrize(
    ("token", "error"), [(Secret("dead"), GraphTokenRefused), (MIXED, GraphTokenRefused), (NARROW, GraphOff)]
)
def test_a_token_of_its_own_and_no_other(
    token: Secret, error: type[MailError], graph: Graph, fake: FakeGraph
) -> None:
    with pytest.raises(error):
        graph.check(token)
    with pytest.raises(error) as refused:
        graph.send(token, [YOU], MESSAGE)
    assert refused.value.said
    assert token.reveal() not in f"{refused.value.said}{refused.value.facts}"
    assert fake.taken == []


@pytest.mark.parametrize(
    ("says", "status"),
    [
        (Says(403, "ErrorSendAsDenied"), "5.7.60"),
        (Says(413, "RequestEntityTooLarge"), "5.3.4"),
        (Says(413, None), "5.3.4"),
        (Says(400, "ErrorMessageSizeExceeded"), "5.3.4"),
        (Says(400, "ErrorInvalidRecipients"), None),
        (Says(400, "ErrorMimeContentInvalidBase64String"), None),
    ],
)
def test_refused_for_everybody_and_for_good(
    says: Says, status: str | None, graph: Graph, fake: FakeGraph
) -> None:
    fake.says = [says]
    done = graph.send(GOOD, [YOU, THIRD], MESSAGE)
    assert (done.accepted, list(done.refused)) == ((), [YOU, THIRD])
    refusal = done.refused[YOU]
    assert (refusal.code, refusal.status, refusal.for_good) == (says.status, status, True)
    assert refusal.said.startswith(says.code or "")


@pytest.mark.parametrize(
    ("says", "error"),
    [
        (Says(403, "ErrorAccessDenied"), GraphOff),
        (Says(403, "MailboxNotEnabledForRESTAPI"), GraphOff),
        (Says(404, "MailboxNotEnabledForRESTAPI"), GraphOff),
        (Says(400, "MailboxNotSupportedForRESTAPI"), GraphOff),
        (Says(507, "ErrorQuotaExceeded"), SenderFull),
        (Says(408, None), ConnectionLost),
        (
            Says(307, None, headers=("Location: https://graph.microsoft.com/v1.0/me/sendMail",)),
            ProtocolBroken,
        ),
    ],
)
def test_surely_nothing_was_accepted(
    says: Says, error: type[MailError], graph: Graph, fake: FakeGraph
) -> None:
    fake.says = [says]
    with pytest.raises(error) as refused:
        graph.send(GOOD, [YOU], MESSAGE)
    assert not isinstance(refused.value, OutcomeUnknown)
    assert fake.asked == 1


@pytest.mark.parametrize(
    ("says", "wait"),
    [
        (Says(429, "ApplicationThrottled", headers=("Retry-After: 37",)), 37),
        (Says(429, "activityLimitReached"), None),
        (Says(503, "serviceNotAvailable", headers=("Retry-After: 120",)), 120),
        (Says(503, None), None),
        (Says(500, "ErrorServerBusy"), None),
        (Says(500, "ErrorMailboxStoreUnavailable"), None),
    ],
)
def test_later_as_it_is_told(says: Says, wait: int | None, graph: Graph, fake: FakeGraph) -> None:
    fake.says = [says]
    with pytest.raises(ServerBusy) as busy:
        graph.send(GOOD, [YOU], MESSAGE)
    assert busy.value.facts.get("wait") == wait


@pytest.mark.parametrize(
    "says",
    [
        Says(500, "ErrorInternalServerError"),
        Says(500, None),
        Says(502, None),
        Says(504, "UnknownError"),
        Says(200),
        Says(204),
    ],
)
def test_an_answer_that_leaves_it_open_is_unknown(says: Says, graph: Graph, fake: FakeGraph) -> None:
    fake.says = [says]
    with pytest.raises(OutcomeUnknown):
        graph.send(GOOD, [YOU], MESSAGE)


@pytest.mark.parametrize("point", ["behind the message", "before the answer", "no answer"])
def test_lost_once_all_was_said_is_unknown(point: Point, graph: Graph, fake: FakeGraph) -> None:
    fake.cut = point
    with pytest.raises(OutcomeUnknown):
        graph.send(GOOD, [YOU], MESSAGE)
    assert fake.reached.is_set()
    assert len(fake.taken) == (point != "behind the message")


def test_cut_in_the_middle_of_a_long_message_nothing_was_taken(graph: Graph, fake: FakeGraph) -> None:
    fake.cut = "in the message"
    with pytest.raises(ConnectionLost):
        graph.send(GOOD, [YOU], MESSAGE + b"x" * (LARGEST - 1000))  # more than the buffers between hold
    assert fake.taken == []


def test_nobody_there(authority: Authority) -> None:
    with pytest.raises(HostSilent):
        graph_at(2, authority).send(GOOD, [YOU], MESSAGE)


def test_too_large_is_told_before_a_byte_leaves(graph: Graph, fake: FakeGraph) -> None:
    done = graph.send(GOOD, [YOU], MESSAGE + b"x" * LARGEST)
    assert done.refused[YOU].status == "5.3.4"
    assert fake.asked == 0


def test_no_token_before_the_certificate_is_verified(fake: FakeGraph, authority: Authority) -> None:
    with Authority() as stranger, FaultPeer(fake, stranger.issue("graph.microsoft.com")) as peer:
        with pytest.raises(CertificateUntrusted):
            graph_at(peer.port, authority).send(GOOD, [YOU], MESSAGE)
        assert peer.heard == []


def test_the_probe_never_calls_a_fault_an_unknown_end(graph: Graph, fake: FakeGraph) -> None:
    fake.cut = "behind the message"
    with pytest.raises(SignInUnavailable):
        graph.check(GOOD)
    for says in (Says(202), Says(500, None), Says(504, None)):
        fake.says = [says]
        with pytest.raises(SignInUnavailable):
            graph.check(GOOD)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"null", b'{"error": 7}', b'{"error": {"code": 1, "message": []}}', b"\xff", b"[" * 100_000],
)
def test_any_body_is_survived(body: bytes) -> None:
    answer = read(403, None, body, 0.0)
    assert (answer.codes, answer.said) == ((), "")
    assert isinstance(judge(answer), GraphOff)


def test_the_most_exact_code_counts() -> None:
    inner = b'{"code": "y", "innererror": {"code": "ErrorServerBusy"}}'
    body = b'{"error": {"code": "x", "message": "m", "innererror": ' + inner + b"}}"
    answer = read(500, None, body, 0.0)
    assert answer.codes == ("x", "y", "ErrorServerBusy")
    assert isinstance(judge(answer), ServerBusy)


@pytest.mark.parametrize(
    ("told", "wait"),
    [
        (None, None), ("", None), ("0", 0), (" 12 ", 12), ("-5", None), ("soon", None), ("9" * 400, 24 * 3600),
        ("Thu, 26 Nov 2026 10:00:30 GMT", 30), ("Thu, 26 Nov 2026 09:00:00 GMT", 0),
    ],
)  # fmt: skip
def test_retry_after(told: str | None, wait: int | None) -> None:
    assert read(429, told, b"", 1795687200.0).wait == wait  # 2026-11-26 10:00:00 UTC


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "UTC"])
def test_a_date_without_a_zone_is_one_of_greenwich(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 9110 5.6.7: a recipient takes all three forms. Read as local time, mail waited for hours, or for nothing."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for told in (
            "Thu Nov 26 10:02:00 2026", "Thursday, 26-Nov-26 10:02:00 GMT", "Thu, 26 Nov 2026 10:02:00 -0000",
        ):  # fmt: skip
            assert read(429, told, b"", 1795687200.0).wait == 120  # 2026-11-26 10:00:00 UTC
    finally:
        monkeypatch.undo()
        time.tzset()
