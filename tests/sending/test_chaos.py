"""Never twice, never lost, with everything real: a small run of chaos.py; its whole run is a command of its own."""

from __future__ import annotations

import pytest

from tests.rig.servers import Rig
from tests.sending import chaos
from tests.sending.accounts import Report


@pytest.mark.timeout(400)
def test_every_message_ends_once_whatever_is_killed_cut_or_full(mail_rig: Rig) -> None:
    report, copies = chaos.run(
        mail_rig, messages=80, mailboxes=4, seed=3, seconds=20, kills=5, cuts=3, share=0.3
    )
    assert report.wrong == [], str(report)
    assert sum(report.states.values()) == 80
    assert set(report.states) <= set(chaos.ENDED)
    assert report.kills >= 3, str(report)
    assert sum(report.cuts.values()) >= 3, str(report)
    assert set(copies) == {1}, str(copies)
    # where the provider files what it takes, a message with an unknown end is cleared up without the user
    assert not any("google" in name for name in report.unknown), str(report)


def test_a_whole_run_in_which_a_fault_never_came_says_so() -> None:
    report = Report(killed_sending=2, told_full=1)
    report.cuts.update({"before DATA": 1, "in the message": 3, "before the answer": 1})
    assert chaos.missing(report) == ["never Dovecot restarted", "never cut behind the message"]
