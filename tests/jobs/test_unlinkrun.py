"""One unlinking over everything real: drafts, the forgotten password, the history that stays or goes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Table, func, select

from companion.app import open_services
from companion.app.services import Services
from companion.core.clock import HOUR
from companion.core.errors import DraftsNotSaved, NotFound
from companion.jobs.linkrun import LinkRun
from companion.jobs.unlinkrun import Unlinked
from companion.sending.outbox import OutboxAsk
from companion.store import tables
from tests.app import world
from tests.fakes.clock import FixedClock
from tests.linking.house import on_rig
from tests.rig.servers import DnsRig, Person, Rig
from tests.sending.office import in_folder


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@pytest.fixture
def services(tmp_path: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig]) -> Iterator[Services]:
    clock = FixedClock(int(time.time() * 1000))
    with open_services(world.settings(tmp_path / "home", mail_rig, dns_rig), clock) as made:
        yield made


@pytest.fixture
def mailbox_id(services: Services, mail_rig: Rig, who: Person) -> str:
    """Linked, with one send and one message that waits."""
    mail_rig.fill(who, "Sent", 1, epoch=services.clock.now() // 1000 - 7200)
    link(services, mail_rig, who)
    (row,) = services.accounts.mailboxes()
    later = services.clock.now() + HOUR
    services.outbox.enqueue(
        OutboxAsk(row.id, who.address, ("bob@elsewhere.test",), "Hello", "Hello.", at=later)
    )
    return row.id


def link(services: Services, mail_rig: Rig, who: Person) -> None:
    link_id = services.linking.begin(on_rig(mail_rig, who))
    LinkRun(services.linking, services.syncing, services.health).run(link_id)
    assert services.linking.link(link_id).state == "done"


def count(services: Services, table: Table) -> int:
    with services.store.read() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


@pytest.mark.parametrize("keep_history", [True, False])
def test_unlinked_nobody_can_sign_in_and_history_stays_only_if_it_was_to(
    services: Services, mail_rig: Rig, who: Person, mailbox_id: str, *, keep_history: bool
) -> None:
    done = services.unlinking.run(mailbox_id, waiting="drafts", keep_history=keep_history)
    assert done == Unlinked(who.address, 1, 0, False, None)
    assert len(in_folder(mail_rig, who, "Drafts")) == 1
    assert services.accounts.mailboxes() == []
    assert count(services, tables.sealed) == 0
    assert (count(services, tables.sends) > 0) is keep_history
    for work in (
        lambda: services.accounts.account(mailbox_id),
        lambda: services.syncing.sync(mailbox_id, asked=True),
        lambda: services.unlinking.run(mailbox_id, waiting="drafts", keep_history=True),
    ):
        with pytest.raises(NotFound):
            work()
    link(services, mail_rig, who)
    (row,) = services.accounts.mailboxes()
    assert (row.state, row.id == mailbox_id) == ("active", keep_history)
    assert services.outbox.dispatch() == 0
    assert [item.state for item in services.outbox.list(row.id)] == (["cancelled"] if keep_history else [])


def test_what_was_just_cancelled_to_be_kept_is_in_drafts_when_the_mailbox_is_gone(
    services: Services, mail_rig: Rig, who: Person, mailbox_id: str
) -> None:
    (item,) = services.outbox.list(mailbox_id)
    services.steering.cancel(item.id, keep=True)
    assert services.unlinking.run(mailbox_id, waiting="discard", keep_history=False).drafts == 1
    assert len(in_folder(mail_rig, who, "Drafts")) == 1
    services.withdrawn.look()


def test_what_cannot_be_saved_keeps_the_mailbox_linked(
    services: Services, mail_rig: Rig, who: Person, mailbox_id: str
) -> None:
    mail_rig.change_password(who, "a-new-word")
    with pytest.raises(DraftsNotSaved):
        services.unlinking.run(mailbox_id, waiting="drafts", keep_history=True)
    assert services.accounts.mailbox(mailbox_id).state == "active"
    assert services.unlinking.run(mailbox_id, waiting="discard", keep_history=True).drafts == 0
    assert services.accounts.mailboxes() == []
