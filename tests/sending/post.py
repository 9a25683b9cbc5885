"""An outbox that really sends: to a peer that misbehaves on purpose, or to the rig."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from companion.core.clock import Clock
from companion.core.errors import ConnectionLost, PostwardenError
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.ledger.limits import Ceiling
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap_fetch import HeaderRow
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.sending.outbox import Outbox, OutboxAsk, OutboxItem
from companion.sending.steering import Steering
from companion.store.outbox import Draft
from companion.syncing.drafts import Drafts, digest, head_of
from companion.vault.vault import Vault
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world, reopen_world
from tests.rig.faults import Talk, smtp_server

Ports = Callable[[str], int]


class SentFolder:
    """The Sent folder as the outbox sees it. `there` is what it holds; the switches make it fail."""

    def __init__(self) -> None:
        self.there: list[str] = []
        self.reachable = True
        self.takes_copies = True
        self.loses_the_reply = False
        self.asked = 0

    def find(self, _mailbox_id: str, message_id: str) -> bool | None:
        self.asked += 1
        return message_id in self.there if self.reachable else None

    def append(self, _mailbox_id: str, message: bytes, _at: int) -> None:
        if not self.takes_copies:
            raise ConnectionLost(host="imap.acme.example")
        line = next(line for line in message.split(b"\r\n") if line.startswith(b"Message-ID: "))
        self.there.append(line.removeprefix(b"Message-ID: ").decode())
        if self.loses_the_reply:
            raise ConnectionLost(host="imap.acme.example")


class DraftsBox:
    """The Drafts folder as the outbox sees it: raw drafts by UID. The switches make it fail."""

    def __init__(self) -> None:
        self.there: dict[int, bytes] = {}
        self.read: Callable[[], None] = lambda: None
        self.reachable = True

    def put(self, raw: bytes) -> int:
        uid = max(self.there, default=0) + 1
        self.there[uid] = raw
        return uid

    @contextmanager
    def reading(self, _mailbox_id: str) -> Iterator[Drafts]:
        self._must_reach()
        heads = [
            head_of(HeaderRow(uid, 0, len(raw), raw.partition(b"\r\n\r\n")[0]))
            for uid, raw in self.there.items()
        ]
        self.read()
        yield Drafts("Drafts", 1, tuple(heads), self.there.get)

    def remove(self, _mailbox_id: str, draft: Draft) -> None:
        self._must_reach()
        if draft.uid is not None and digest(self.there.get(draft.uid, b"")) == draft.digest:
            del self.there[draft.uid]

    def _must_reach(self) -> None:
        if not self.reachable:
            raise ConnectionLost(host="imap.acme.example")


class Post:
    """An outbox over `world`, whose mailboxes submit at `localhost`, port `ports(mailbox_id)`."""

    def __init__(
        self, world: World, clock: Clock, vault: Vault, ca: Path, ports: Ports, sent: SentFolder
    ) -> None:
        self.world, self.clock, self.vault, self.sent, self._ports = world, clock, vault, sent, ports
        self.marks: list[tuple[str, str, str]] = []
        self.refusals: list[str] = []
        self.drafts = DraftsBox()
        self.ended: PostwardenError | None = None  # what a sign-in again is needed for
        smtp = Smtp(Dialler(Peers(loopback=True), 1), Tls(ca), timeout=2, data_timeout=1)
        self.outbox = Outbox(
            world.store, vault, world.ledger, smtp, clock, Random(7),
            account=self.account, mark=self._mark, refused=self.refusals.append,
            find_in_sent=sent.find, append_sent=sent.append, drafts=self.drafts,
        )  # fmt: skip
        self.steering = Steering(world.store, world.ledger, clock)

    def account(self, mailbox_id: str) -> Account:
        if self.ended is not None:
            raise self.ended
        endpoint = Endpoint("localhost", self._ports(mailbox_id), "tls")
        login = Login(ADDRESS, Secret("ann-pw"))
        return Account(mailbox_id, ADDRESS, "custom", endpoint, login, endpoint, login)

    def _mark(self, mailbox_id: str, state: str, reason: str) -> None:
        self.marks.append((mailbox_id, state, reason))
        self.world.change_mailbox(state=state)

    def item(self, outbox_id: str) -> OutboxItem:
        return next(item for item in self.outbox.list(MAILBOX) if item.id == outbox_id)


@contextmanager
def open_post(
    path: Path, ca: Path, port: int, *, ceiling: Ceiling | None = None, **mailbox: object
) -> Iterator[Post]:
    """A new database, an outbox that submits to `port`, and a clock that stands still."""
    clock = FixedClock()
    with open_world(path, clock, ceiling, **mailbox) as world:
        yield Post(world, clock, memory_vault(), ca, lambda _mailbox: port, SentFolder())


@contextmanager
def reopen_post(
    path: Path, clock: Clock, vault: Vault, ca: Path, port: int, sent: SentFolder
) -> Iterator[Post]:
    """The same database as the next start of the companion sees it."""
    with reopen_world(path, clock) as world:
        yield Post(world, clock, vault, ca, lambda _mailbox: port, sent)


def letter(
    *to: str,
    message_id: str | None = None,
    mailbox_id: str = MAILBOX,
    bcc: tuple[str, ...] = (),
    at: int | None = None,
) -> OutboxAsk:
    return OutboxAsk(
        mailbox_id,
        ADDRESS,
        to or ("bob@far.example",),
        "Hello",
        "Shall we meet?",
        bcc=bcc,
        message_id=message_id,
        at=at,
    )


class Server:
    """A submission server whose answers a test may change while it runs. `taken`: ids of accepted messages; `messages`:
    all that came; `meanwhile` happens before one is accepted."""

    def __init__(self) -> None:
        self.answers: dict[str, str] = {}  # beginning of a command → reply
        self.taken: list[str] = []
        self.recipients: list[str] = []
        self.messages: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def __call__(self, talk: Talk) -> None:
        smtp_server(talk, answer=self._answer)

    def _answer(self, command: str, talk: Talk) -> bool:
        for beginning, reply in self.answers.items():
            if command.startswith(beginning):
                talk.say(reply)
                return True
        if command.startswith("RCPT"):
            self.recipients.append(command.partition("<")[2].partition(">")[0].lower())
        if not command.startswith("DATA"):
            return False
        talk.say("354 go on")
        message = talk.hear_until(b"\r\n.\r\n").decode()
        self.messages.append(message)
        self.meanwhile()
        if refusal := self.answers.get("."):
            talk.say(refusal)
            return True
        self.taken += [
            line.partition(": ")[2] for line in message.split("\r\n") if line.startswith("Message-ID: ")
        ]
        talk.say("250 2.0.0 queued")
        return True


def clock_of(post: Post) -> FixedClock:
    assert isinstance(post.clock, FixedClock)
    return post.clock


def states(post: Post) -> list[tuple[str, str]]:
    return [(row.recipient, row.state) for row in post.world.sends()]
