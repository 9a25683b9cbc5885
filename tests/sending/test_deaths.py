"""The process dies at each commit of one message, one after the other, and goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from companion.core.clock import MINUTE
from tests.fakes.vault import memory_vault
from tests.sending.shop import FILING, Killed, Outside, Shop, template


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("mailbox", ["m_ann", "m_bea"], ids=["files nothing", "files itself"])
def test_a_death_at_any_commit_of_a_message_sends_it_at_most_once(
    tmp_path: Path, mailbox: str, before: bool
) -> None:
    """One after the other: the commits of asking, claiming, settling and filing. Where Sent tells, it is sent once."""
    template(tmp_path / "template")
    vault, ends, reached = memory_vault(), dict[int, str](), 0
    for commit in range(8):
        path = tmp_path / f"db{commit}"
        shutil.copy(tmp_path / "template", path)
        outside, lives, message_id = Outside(), 1, "<once@acme.example>"
        shop = Shop(path, outside, vault)
        shop.death.commits, shop.death.before = commit, before
        for _ in range(12):
            try:
                shop.enqueue(mailbox, message_id, ["bob@far.example"])
                shop.outbox.dispatch()
                shop.sync(mailbox)
            except Killed:
                lives += 1
                shop.close()
                shop = Shop(path, outside, vault)
                shop.outbox.recover()
            outside.clock.advance(6 * MINUTE)
        ends[commit] = shop.messages()[message_id]
        reached += lives > 1
        assert outside.taken.total() <= 1, commit
        assert ends[commit] == "sent" or (mailbox not in FILING and ends[commit] == "unknown"), ends
        if ends[commit] == "sent":
            assert outside.taken.total() == 1
            assert [copy.message_id for copy in outside.sent[mailbox]] == [message_id]
        shop.close()
    assert reached >= 4, "so many commits a message has at least"
