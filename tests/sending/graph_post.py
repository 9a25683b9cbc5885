"""An outbox whose mailbox is at Microsoft: it sends by SMTP, or through a Graph that misbehaves on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

from companion.core.errors import GraphConsent, NoSending, PostwardenError
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.ledger.limits import Ceiling
from companion.mail.endpoint import Account
from companion.mail.graph import Graph
from companion.mail.hosts import Dialler
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.sending.outbox import Outbox
from companion.store import mailboxes
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world
from tests.rig.graph import AT, MAIL_SEND, FakeGraph
from tests.sending.post import Post, SentFolder

SCOPES = frozenset({MAIL_SEND, "openid"})


class GraphPost(Post):
    """Linking's stand-in too: tokens are numbered, and `good` ones are taken. `refusal`: why there is none."""

    def __init__(self, world: World, clock: FixedClock, ca: Path, smtp_port: int, graph_port: int) -> None:
        vault, sent = memory_vault(), SentFolder()
        super().__init__(world, clock, vault, ca, lambda _mailbox: smtp_port, sent)
        dialler = Dialler(Peers(loopback=True, moved={AT: ("127.0.0.1", graph_port)}), 1)
        smtp, graph = Smtp(dialler, Tls(ca), timeout=2), Graph(dialler, Tls(ca), timeout=2, answer_timeout=1)
        self.outbox = Outbox(
            world.store, vault, world.ledger, smtp, clock, Random(7),
            account=self.account, mark=self._mark, refused=self.refusals.append,
            find_in_sent=sent.find, append_sent=sent.append, drafts=self.drafts, graph=(graph, self),
        )  # fmt: skip
        self.made = 1
        self.refusal: PostwardenError | None = None

    def row(self) -> mailboxes.MailboxRow:
        with self.world.store.read() as connection:
            row = mailboxes.get(connection, MAILBOX)
        assert row is not None
        return row

    def account(self, mailbox_id: str) -> Account:
        row, account = self.row(), super().account(mailbox_id)
        login = replace(account.smtp_login, mechanism="xoauth2")
        return replace(account, smtp_login=login, by_graph=row.sends_by == "graph")

    def graph_token(self, _mailbox_id: str) -> Secret:
        if self.refusal is not None:
            raise self.refusal
        return Secret(f"token {self.made}")

    def graph_refused(self, _mailbox_id: str) -> None:
        self.made += 1

    def moved_to_graph(self, mailbox_id: str) -> None:
        with self.world.store.write() as tx:
            mailboxes.set_sends_by(tx, mailbox_id, "graph", self.clock.now())


def owner_of(good: set[str]) -> FakeGraph:
    """A Graph that takes these tokens."""
    return FakeGraph(lambda token: (ADDRESS, SCOPES) if token in good else None)


NOT_ALLOWED = GraphConsent(shown="Send mail as you")
NOT_MICROSOFT = NoSending(address=ADDRESS)


@contextmanager
def open_graph_post(
    path: Path, ca: Path, smtp_port: int, graph_port: int, *, sends_by: str = "graph", **mailbox: object
) -> Iterator[GraphPost]:
    clock = FixedClock()
    with open_world(
        path, clock, Ceiling(100, 20), sends_by=sends_by, sign_in="microsoft", limit_hour=50, **mailbox
    ) as world:
        yield GraphPost(world, clock, ca, smtp_port, graph_port)
