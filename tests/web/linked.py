"""The routes of mailboxes and linking behind the contract, over a real store, ledger and mail servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.errors import PostwardenError
from companion.jobs.unlinkrun import Unlinked
from companion.ledger.history import History
from companion.ledger.service import Ledger
from companion.linking.offers import Offers
from companion.sending.aliases import Aliases
from companion.sending.guarding import Guard
from companion.store.clients import Client
from companion.web import contract, problems
from companion.web.routes import linking as linking_routes
from companion.web.routes import mailboxes as routes
from tests.linking.house import House, house
from tests.rig.servers import Rig


@dataclass
class Web:
    home: House
    client: FlaskClient
    asked: list[tuple[str, str]] = field(default_factory=list)
    syncing: bool = False
    fault: PostwardenError | None = None
    unlinking: dict[str, Any] = field(default_factory=dict)

    def unlink(self, mailbox_id: str, **ask: Any) -> Unlinked:
        self.asked.append(("unlink", mailbox_id))
        self.unlinking = ask
        return Unlinked(self.home.accounts.mailbox(mailbox_id).address, 2, 0, True, None)

    def get(self, path: str) -> tuple[int, Any]:
        answer = self.client.get(path)
        return answer.status_code, answer.get_json(force=True)

    def post(self, path: str, body: object) -> tuple[int, Any]:
        answer = self.client.post(path, json=body)
        return answer.status_code, answer.get_json(force=True)


@pytest.fixture
def web(tmp_path: Path, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """The blueprint alone; who may ask is the guard's matter and tested there. Replies are held to their schemas."""
    with house(tmp_path, mail_rig.ca) as home:
        app = Flask("test")
        contract.install(app, check_replies=True)
        problems.install(app)
        made = Web(home, app.test_client())
        names = "companion.web.routes.linking.current_client"
        monkeypatch.setattr(names, lambda: (Client("c1", "Chrome on Linux", "x", 0, None, True, 0, None), 0))
        offers = Offers(home.store, home.discovery, home.sign_ins.ready, home.limit)
        app.register_blueprint(
            linking_routes.make(
                home.linking, offers, run_link=lambda link_id: made.asked.append(("link", link_id))
            )
        )
        blueprint = routes.make(
            home.accounts,
            home.linking,
            Ledger(home.store, home.clock),
            History(home.store, home.clock),
            Aliases(home.store, home.vault, home.clock),
            unlink=made.unlink,
            sync_now=lambda mailbox_id: made.asked.append(("sync", mailbox_id)),
            syncing=lambda _: made.syncing,
            fault=lambda _: made.fault,
            score=lambda _: 71.5,
            guard=Guard(home.store, home.clock),
        )
        app.register_blueprint(blueprint)
        yield made
