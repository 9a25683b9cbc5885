"""The way out of a changed password, from the third refusal to the message that waited, on a clock that is moved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from companion.app import open_services
from companion.app.services import Services
from companion.core.clock import MINUTE
from companion.core.errors import SignInRefused
from companion.jobs.linkrun import LinkRun
from companion.sending.outbox import OutboxAsk
from companion.store import tables
from tests.app import world
from tests.fakes.clock import FixedClock
from tests.linking.house import on_rig
from tests.rig.servers import DnsRig, Rig


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(int(time.time() * 1000))


@pytest.fixture
def services(
    tmp_path: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig], clock: FixedClock
) -> Iterator[Services]:
    with open_services(world.settings(tmp_path / "home", mail_rig, dns_rig), clock) as made:
        yield made


def test_a_changed_password_stops_it_and_the_new_one_lets_it_go_on(
    services: Services, mail_rig: Rig, clock: FixedClock
) -> None:
    who, friend = mail_rig.fresh(), mail_rig.fresh()
    mail_rig.fill(who, "Sent", 3, epoch=clock.now() // 1000 - 7200)
    run = LinkRun(services.linking, services.syncing, services.health)

    def signed_in(password: str) -> str:
        link_id = services.linking.begin(on_rig(mail_rig, who, password=password))
        run.run(link_id)
        return services.linking.link(link_id).state

    def rows(table: Table) -> list[tuple[object, ...]]:
        with services.store.read() as connection:
            return [tuple(row) for row in connection.execute(select(table))]

    assert signed_in(who.password) == "done"
    (mailbox,) = services.accounts.mailboxes()
    mail_rig.change_password(who, "a-new-word")
    mail_rig.doveadm("kick", who.address)  # and the provider ends what was open
    ask = OutboxAsk(mailbox.id, who.address, (friend.address,), "Hello", "Hello.", at=clock.now() + MINUTE)
    item = services.outbox.enqueue(ask)

    for wait in (0, 2 * MINUTE, 15 * MINUTE):
        clock.advance(wait)
        assert services.accounts.mailbox(mailbox.id).state == "active"
        with pytest.raises(SignInRefused):
            services.syncing.sync(mailbox.id)
    assert services.accounts.mailbox(mailbox.id).state == "needs_sign_in"
    assert services.outbox.dispatch() == 0
    kept = [rows(table) for table in (tables.sends, tables.messages, tables.folders, tables.outbox)]
    assert signed_in("not-that-either") == "failed"
    assert services.accounts.mailbox(mailbox.id).state == "needs_sign_in"
    assert services.syncing.sync(mailbox.id).folders == 0
    assert services.outbox.dispatch() == 0

    clock.advance(1)
    assert signed_in("a-new-word") == "done"
    row = services.accounts.mailbox(mailbox.id)
    assert (row.state, row.sync_error, row.synced_at) == ("active", None, clock.now())
    assert (row.consent_at, row.limit_hour) == (mailbox.consent_at, mailbox.limit_hour)
    assert [rows(table) for table in (tables.sends, tables.messages, tables.folders, tables.outbox)] == kept
    assert services.outbox.dispatch() == 1
    assert [(one.id, one.state) for one in services.outbox.list(mailbox.id)] == [(item.id, "sent")]
