"""A whole sending floor over a real database whose process may die at any commit, and the world outside of it.

The server is scripted below the contract of `Smtp.send`. The world outside (`Outside`) outlives every death; the two
promises are held against it. Its time is the real one: the computer's clock shows it less `behind`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal, cast

from sqlalchemy import select

from companion.core.errors import ConnectionLost, OutcomeUnknown
from companion.core.secret import Secret
from companion.ledger.leaps import Paced
from companion.ledger.limits import Ceiling
from companion.ledger.witness import SentCopy
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.smtp import Delivery, Refusal, Smtp
from companion.sending.outbox import Outbox, OutboxAsk
from companion.store import tables
from companion.store.engine import Store, make_engine
from companion.store.migrate import open_migrated
from companion.vault.vault import Vault
from tests.fakes.clock import FixedClock
from tests.ledger.world import World
from tests.sending.post import DraftsBox

if TYPE_CHECKING:
    from sqlalchemy import Connection

Fate = Literal[
    "takes", "refuses", "defers", "lost before", "lost within", "lost behind", "dies before", "dies behind"
]
FATES: tuple[Fate, ...] = (
    "takes", "takes", "refuses", "defers", "lost before", "lost within", "lost behind", "dies before", "dies behind",
)  # fmt: skip
CEILING = Ceiling(12, 4)
MAILBOXES = {"m_ann": "ann@acme.example", "m_bea": "bea@acme.example", "m_cal": "cal@other.example"}
FILING = {"m_bea", "m_cal"}  # at providers that file what they take


class Killed(BaseException):
    """The process is gone: no `except` of its own sees this."""


@dataclass
class Death:
    """Strikes before or after the commit with this number from now; afterwards nothing happens any more."""

    commits: int | None = None
    before: bool = True
    dead: bool = False

    def strike(self) -> None:
        self.dead = True
        raise Killed

    def alive(self) -> None:
        if self.dead:
            raise Killed


class DyingStore(Store):
    def __init__(self, path: Path, death: Death) -> None:
        super().__init__(make_engine(path, immediate=False), make_engine(path, immediate=True))
        self._death = death

    @contextmanager
    def write(self) -> Iterator[Connection]:
        death = self._death
        death.alive()
        with super().write() as tx:
            yield tx
            strikes = death.commits == 0
            if death.commits is not None:
                death.commits -= 1
            if strikes and death.before:
                death.strike()
        if strikes:
            death.strike()


@dataclass(frozen=True)
class Left:
    """What left a mailbox, or was allowed to, at a real time. `rules`: the limits that were in force."""

    at: int
    mailbox: str
    sends: int
    outreach: int


@dataclass
class Outside:
    """`taken`: how often the server took (message, recipient); `sent`: each mailbox's Sent folder."""

    clock: FixedClock = field(default_factory=FixedClock)
    behind: int = 0  # how far the computer's clock is; ahead of the real time it is below 0
    frame: Callable[[], int] = field(default=lambda: 0)  # the time that the companion goes by
    fate: Fate = "takes"
    taken: Counter[tuple[str, str]] = field(default_factory=Counter)
    left: list[Left] = field(default_factory=list)
    sent: dict[str, list[SentCopy]] = field(default_factory=lambda: {one: [] for one in MAILBOXES})

    def now(self) -> int:
        return self.clock.now() + self.behind

    def file(self, mailbox: str, message_id: str, who: Sequence[str]) -> None:
        folder = self.sent[mailbox]
        at = self.frame()  # by our time: what a server dates is witness.py's own concern, and tested there
        folder.append(SentCopy(message_id, at, MAILBOXES[mailbox], tuple(who), len(folder) + 1))


class Computer:
    """Its clock is the one that leaps; its steady one shows the real time, and nobody ever switches it off."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside

    def now(self) -> int:
        return self._outside.clock.now()

    def steady(self) -> int:
        return self._outside.now()

    def boot(self) -> str:
        return "the only one"


class ScriptedSmtp:
    def __init__(self, outside: Outside, death: Death) -> None:
        self._outside, self._death = outside, death

    def send(
        self, endpoint: Endpoint, _login: Login, _sender: str, recipients: Sequence[str], message: bytes
    ) -> Delivery:
        self._death.alive()
        outside, mailbox = self._outside, endpoint.host
        fate, outside.fate = outside.fate, "takes"
        match fate:
            case "refuses":
                return Delivery((), dict.fromkeys(recipients, Refusal(550, "5.7.1", "5.7.1 not today")))
            case "defers":
                return Delivery((), dict.fromkeys(recipients, Refusal(451, "4.7.1", "4.7.1 later")))
            case "lost before":
                raise ConnectionLost(host=mailbox)
            case "lost within":
                raise OutcomeUnknown(host=mailbox)
            case "dies before":
                self._death.strike()
        (line,) = (one for one in message.split(b"\r\n") if one.startswith(b"Message-ID: "))
        message_id = line.removeprefix(b"Message-ID: ").decode()
        outside.taken.update((message_id, who) for who in recipients)
        outside.left.append(Left(outside.now(), mailbox, len(recipients), len(recipients)))
        if mailbox in FILING:
            outside.file(mailbox, message_id, recipients)
        if fate == "lost behind":
            raise OutcomeUnknown(host=mailbox)
        if fate == "dies behind":
            self._death.strike()
        return Delivery(tuple(recipients), {})


class Shop:
    """One life of the process."""

    def __init__(self, path: Path, outside: Outside, vault: Vault) -> None:
        self.outside, self.death, self.clock = outside, Death(), Paced(Computer(outside))
        outside.frame = self.clock.now
        self.world = World(DyingStore(path, self.death), self.clock, CEILING)
        self.clock.resume(self.world.store)
        self.clock.look(self.world.store)
        self.outbox = Outbox(
            self.world.store, vault, self.world.ledger, cast(Smtp, ScriptedSmtp(outside, self.death)), self.clock,
            Random(1), account=self._account, mark=self._never, refused=self._never, find_in_sent=self._find,
            append_sent=self._append, drafts=DraftsBox(),
        )  # fmt: skip

    def close(self) -> None:
        self.world.store.close()

    def dispatch(self) -> None:
        """A tick of the outbox, as jobs/clockwork.py has it."""
        self.clock.look(self.world.store)
        self.outbox.dispatch()

    def enqueue(self, mailbox: str, message_id: str, who: Sequence[str]) -> None:
        self.outbox.enqueue(
            OutboxAsk(
                mailbox, MAILBOXES[mailbox], tuple(who), "Hello", "Shall we meet?", message_id=message_id
            )
        )

    def sync(self, mailbox: str) -> None:
        """A pass over Sent that reads everything."""
        now = self.clock.now()
        with self.world.store.write() as tx:
            self.world.ledger.witness(tx, mailbox, self.outside.sent[mailbox])
            mine = tables.mailboxes.c.id == mailbox
            tx.execute(tables.mailboxes.update().where(mine).values(synced_at=now))
        self.world.ledger.release_unseen(mailbox, now)

    def messages(self) -> dict[str, str]:
        """Message-ID → state."""
        with self.world.store.read() as connection:
            found = connection.execute(select(tables.outbox.c.message_id, tables.outbox.c.state))
            return {row[0]: row[1] for row in found}

    def _account(self, mailbox: str) -> Account:
        endpoint, login = Endpoint(mailbox, 465, "tls"), Login(MAILBOXES[mailbox], Secret("word"))
        return Account(mailbox, MAILBOXES[mailbox], "custom", endpoint, login, endpoint, login)

    def _find(self, mailbox: str, message_id: str) -> bool:
        self.death.alive()
        return any(copy.message_id == message_id for copy in self.outside.sent[mailbox])

    def _append(self, mailbox: str, message: bytes, _at: int) -> None:
        self.death.alive()
        (line,) = (one for one in message.split(b"\r\n") if one.startswith(b"Message-ID: "))
        (to,) = (one for one in message.split(b"\r\n") if one.startswith(b"To: "))
        who = tuple(to.removeprefix(b"To: ").decode().split(", "))
        self.outside.file(mailbox, line.removeprefix(b"Message-ID: ").decode(), who)

    @staticmethod
    def _never(*_: str) -> None:
        raise AssertionError("no sign-in is refused here")


def template(path: Path) -> None:
    """A new database with the three mailboxes."""
    world = World(open_migrated(path), Outside().clock, CEILING)
    for mailbox, address in MAILBOXES.items():
        provider = "gmail" if mailbox in FILING else "custom"
        world.add_mailbox(mailbox, address, provider=provider, limit_hour=3, limit_day=7, send_anyway=True)
    world.store.close()
