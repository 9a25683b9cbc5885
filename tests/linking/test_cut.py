"""Linkings whose process was stopped, and those of a process that lives."""

from __future__ import annotations

from tests.linking.house import House, on_rig
from tests.rig.servers import Rig


def test_killed_before_it_was_stored(real: House, mail_rig: Rig) -> None:
    link_id = real.linking.begin(on_rig(mail_rig, mail_rig.fresh()))
    again = real.opened()
    again.recover()
    link = again.link(link_id)
    assert link.state == "failed"
    assert link.error is not None
    assert link.error["sentence"] == "Postwarden was stopped before this mailbox was linked."
    assert again.connect(link_id) is None
    assert real.stored() == (0, 0)


def test_killed_while_it_was_read(real: House, mail_rig: Rig) -> None:
    link = real.run(on_rig(mail_rig, mail_rig.fresh()))
    again = real.opened()
    again.recover()
    after = again.link(link.id)
    assert after.error is not None
    assert (after.state, after.error["code"]) == ("failed", "reading_interrupted")
    assert link.mailbox_id is not None
    assert real.accounts.mailbox(link.mailbox_id).state == "active"


def test_what_a_command_links_beside_it_is_left_alone(real: House, mail_rig: Rig) -> None:
    claims = real.claims
    link_id = real.linking.begin(on_rig(mail_rig, mail_rig.fresh()))
    other = real.beside()
    other.recover()
    assert other.link(link_id).state == "running"
    real.linking.connect(link_id)
    other.recover()
    assert other.link(link_id).state == "running"
    real.linking.end(link_id, None)
    assert other.link(link_id).state == "done"
    assert not list((real.folder / "linking").iterdir())
    claims.close()


def test_a_command_that_was_killed_keeps_nobody_from_linking_again(real: House, mail_rig: Rig) -> None:
    request = on_rig(mail_rig, mail_rig.fresh())
    cut = real.linking.begin(request)
    again = real.opened()
    link_id = again.begin(request)
    assert (again.link(cut).state, again.link(link_id).state) == ("failed", "running")
