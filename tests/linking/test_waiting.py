"""A server that is throttled or down: the linking says so and tries again by itself; it is never a wrong password."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from tests.linking.house import House, asked, at, state_of
from tests.rig.faults import Authority
from tests.rig.refusing import RefusingImap, RefusingSmtp, rig_server
from tests.rig.servers import Rig


def until(look: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not look():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.01)


@pytest.fixture
def patient(real: House, authority: Authority, mail_rig: Rig) -> House:
    """Trusts the rig, and the peers that stand before it; tries again at once."""
    real.ca = real.folder / "both.crt"
    real.ca.write_text(mail_rig.ca.read_text() + authority.ca.read_text())
    real.again = (0.01, 0.01)
    real.linking = real.opened()
    return real


@pytest.mark.parametrize(
    "refusal",
    ["NO [UNAVAILABLE] Temporary authentication failure", "NO [LIMIT] Too many simultaneous connections"],
)
def test_a_server_that_is_busy_twice_takes_the_third_try(
    refusal: str, patient: House, authority: Authority, mail_rig: Rig
) -> None:
    who, issued = mail_rig.fresh(), authority.issue("localhost")
    with (
        RefusingImap(issued, refusal, until=2, then=rig_server(mail_rig, "imaps")) as imap,
        RefusingSmtp(
            issued, "454 4.7.0 Temporary failure", until=1, then=rig_server(mail_rig, "smtps")
        ) as smtp,
    ):
        link = patient.run(asked(at(imap), at(smtp), who.address, who.password))
    assert (link.error, link.waiting) == (None, None)
    assert state_of(link)["sending"] == "done"
    assert imap.secrets == [who.password] * 2


def test_it_says_why_it_waits_and_until_when(patient: House, authority: Authority) -> None:
    patient.again = (60,)
    patient.linking = patient.opened()
    with RefusingImap(authority.issue("localhost"), "NO [LIMIT] Rate limit hit") as imap:
        link_id = patient.linking.begin(asked(at(imap), at(imap)))
        done = threading.Thread(target=patient.linking.connect, args=(link_id,))
        done.start()
        until(lambda: patient.linking.link(link_id).waiting is not None)
        link = patient.linking.link(link_id)
        assert link.waiting is not None
        assert link.waiting["error"]["code"] == "limit"
        assert "slow down" in link.waiting["error"]["sentence"]
        assert "Rate limit hit" in link.waiting["error"]["said"]
        assert link.waiting["retry_at"] == patient.clock.now() + 60_000
        assert (link.state, state_of(link)["signed_in"]) == ("running", "running")
        patient.linking.cancel(link_id)  # wakes it
        done.join(10)
        assert not done.is_alive()
    link = patient.linking.link(link_id)
    assert (link.state, link.waiting) == ("cancelled", None)
    assert len(imap.sign_ins) == 1


def test_after_the_last_try_it_ends_and_still_blames_no_password(
    patient: House, authority: Authority
) -> None:
    with RefusingImap(authority.issue("localhost"), "NO [UNAVAILABLE] Try again later") as imap:
        link = patient.run(asked(at(imap), at(imap)))
    assert link.error is not None
    assert (link.state, link.error["code"], link.error["field"]) == ("failed", "auth_temporary", "imap")
    assert len(imap.sign_ins) == 3


def test_a_wrong_password_is_tried_once(patient: House, authority: Authority) -> None:
    with RefusingImap(authority.issue("localhost"), "NO [AUTHENTICATIONFAILED] Invalid credentials") as imap:
        link = patient.run(asked(at(imap), at(imap)))
    assert link.error is not None
    assert (link.error["code"], len(imap.sign_ins)) == ("auth", 1)
