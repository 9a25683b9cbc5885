"""A first sync that is cut wherever it hurts, on a real Dovecot, ends with what an uncut one stores: to the row."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path

import pytest

from companion.app import open_services
from companion.core.clock import MINUTE
from companion.core.errors import MailError
from companion.store.engine import open_store
from tests.rig import gen
from tests.rig.cutting import Cutting, Trap
from tests.rig.faults import Authority
from tests.rig.servers import Person, Rig
from tests.syncing.kept import Kept, difference, kept
from tests.syncing.reading_process import link, read_all, settings_for
from tests.syncing.world import World, letter, world_at

ROOT = Path(__file__).resolve().parents[2]
OLD, RECENT, SENT = 300, 2_200, 300
TENTHS = range(1, 10)
PATIENCE = 30.0
SEED = 4


@dataclass
class Uncut:
    """What an uncut first sync is like: all that it stored, and how much it took."""

    kept: Kept
    messages: int
    octets: int
    literals: int


@pytest.fixture(scope="module")
def now() -> int:
    return int(time.time() * 1000)


@pytest.fixture(scope="module")
def who(mail_rig: Rig, now: int) -> Person:
    """Somebody with mail from before the first 30 days, mail from within, and sends to strangers and to others."""
    person, seconds = mail_rig.fresh(), now / 1000
    me, old, recent = person.address, seconds - 60 * 86400, seconds - 20 * 86400
    wrote = [letter(f"w{n}@far.example", [me], f"in{n}@far.example") for n in range(SENT // 2)]
    generated = list(gen.messages(OLD + RECENT - len(wrote), me))
    came = chain(repeat(old, OLD), repeat(recent))
    mail_rig.put(person, "INBOX", chain(generated[:OLD], wrote, generated[OLD:]), came)
    to = [f"{'to' if n % 2 else 'w'}{n // 2}@far.example" for n in range(SENT)]
    left = [letter(me, [recipient], f"out{n}@rig.test") for n, recipient in enumerate(to)]
    mail_rig.put(person, "Sent", left, repeat(recent))
    return person


@pytest.fixture(scope="module")
def between(mail_rig: Rig, authority: Authority) -> Iterator[Cutting]:
    with Cutting(mail_rig, authority) as made:
        yield made


@pytest.fixture
def world(who: Person, between: Cutting, authority: Authority, tmp_path: Path, now: int) -> Iterator[World]:
    with world_at(tmp_path, who, between.server, authority.ca, now) as made:
        yield made


@pytest.fixture(scope="module")
def uncut(
    who: Person,
    between: Cutting,
    authority: Authority,
    now: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> Uncut:
    directory = tmp_path_factory.mktemp("uncut")
    with world_at(directory, who, between.server, authority.ca, now) as world:
        octets, literals = between.from_server, between.literals
        messages = read_all(world.syncing)
        found = kept(world.store)
    assert messages == OLD + RECENT + SENT
    assert found["messages"].total() == messages
    assert found["sends"].total() == SENT
    return Uncut(found, messages, between.from_server - octets, between.literals - literals)


def resumed(world: World, *, restarted: bool = False) -> int:
    """How many messages were read once the mailbox was read on to its end."""
    world.clock.advance(MINUTE)
    if restarted:
        world.restart()
    return read_all(world.syncing)


def ends_with(world: World) -> str | None:
    """The code of the error that ends a reading; None: it came to its end."""
    try:
        read_all(world.syncing)
    except MailError as error:
        return error.code
    return None


def cut(world: World, trap: Trap) -> None:
    assert ends_with(world) == "connection_lost"
    assert trap.sprung.is_set()
    assert world.mailbox().sync_error == "connection_lost"


@pytest.mark.parametrize("tenth", TENTHS)
def test_cut_at_a_tenth(tenth: int, world: World, between: Cutting, uncut: Uncut) -> None:
    cut(world, between.cut_after(uncut.octets * tenth // 10, reset=tenth % 3 == 0))
    already = kept(world.store)["messages"].total()
    read = resumed(world, restarted=tenth % 2 == 0)
    assert difference(kept(world.store), uncut.kept) == {}
    assert read <= uncut.messages - already
    assert world.mailbox().sync_error is None


@pytest.mark.parametrize("share", [0, 0.5, 1])
def test_cut_in_the_middle_of_a_literal(share: float, world: World, between: Cutting, uncut: Uncut) -> None:
    cut(world, between.cut_in_literal(max(1, int(uncut.literals * share))))
    resumed(world)
    assert difference(kept(world.store), uncut.kept) == {}


def test_cut_at_every_tenth_of_one_and_the_same_sync(world: World, between: Cutting, uncut: Uncut) -> None:
    for _ in TENTHS:
        cut(world, between.cut_after(uncut.octets // 10))
        world.clock.advance(MINUTE)
    resumed(world)
    assert difference(kept(world.store), uncut.kept) == {}


def test_the_server_is_restarted_in_the_middle(
    world: World, between: Cutting, uncut: Uncut, mail_rig: Rig
) -> None:
    trap = between.hold_after(uncut.octets // 2)
    ended: list[str | None] = []
    reading = threading.Thread(target=lambda: ended.append(ends_with(world)))
    reading.start()
    assert trap.sprung.wait(PATIENCE)
    mail_rig.restart_dovecot()
    between.flow()
    reading.join(PATIENCE)
    assert ended == ["connection_lost"]
    resumed(world)
    assert difference(kept(world.store), uncut.kept) == {}


class Companions:
    """Data directories in which one mailbox is linked, and processes that read it."""

    def __init__(self, directory: Path, who: Person, between: Cutting, ca: Path) -> None:
        self._directory, self._ca, self._count = directory, ca, 0
        with open_services(settings_for(directory / "linked", ca)) as services:
            link(services, who, between.server)

    def fresh(self) -> Path:
        self._count += 1
        made = self._directory / str(self._count)
        shutil.copytree(self._directory / "linked", made)
        return made

    def start(self, data: Path, die_at: str = "") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.syncing.reading_process", str(data), str(self._ca)]
        return subprocess.Popen(
            [*command, "--die", die_at], cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
        )

    def read_all(self, data: Path) -> dict[str, int]:
        with self.start(data) as running:
            said, _ = running.communicate(timeout=PATIENCE)
        assert running.returncode == 0
        return {name: int(value) for name, value in json.loads(said).items()}

    def started_again(self, data: Path) -> Kept:
        """Here, since a process takes longer to start than to read: it knows nothing of the one that was killed."""
        with open_services(settings_for(data, self._ca)) as services:
            read_all(services.syncing)
            return kept(services.store)

    def killed(self, data: Path, die_at: str) -> bool:
        """Whether it lived until then; if not, it has read all."""
        with self.start(data, die_at) as running:
            running.communicate(timeout=PATIENCE)
        assert running.returncode in (0, -signal.SIGKILL)
        return running.returncode != 0


def stored(data: Path) -> Kept:
    with closing(open_store(data / "postwarden.db")) as store:
        return kept(store)


@pytest.fixture(scope="module")
def companions(
    who: Person, between: Cutting, authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> Companions:
    return Companions(tmp_path_factory.mktemp("companions"), who, between, authority.ca)


@pytest.fixture(scope="module")
def whole(companions: Companions, uncut: Uncut) -> dict[str, int]:
    """How many statements and commits an uncut one takes."""
    data = companions.fresh()
    counts = companions.read_all(data)
    assert difference(stored(data), uncut.kept) == {}
    return counts


@pytest.mark.parametrize("kind", ["statement", "commit", "between"])
def test_killed_at_points_drawn_by_lot(
    kind: str, companions: Companions, whole: dict[str, int], uncut: Uncut
) -> None:
    for number in sorted(random.Random(f"{SEED}/{kind}").sample(range(1, whole[kind] + 1), 2)):
        data = companions.fresh()
        assert companions.killed(data, f"{kind}:{number}")
        assert difference(companions.started_again(data), uncut.kept) == {}, number


def test_killed_while_the_server_speaks(companions: Companions, between: Cutting, uncut: Uncut) -> None:
    for octets in sorted(random.Random(SEED).sample(range(1_000, uncut.octets), 2)):
        data, trap = companions.fresh(), between.hold_after(octets)
        with companions.start(data) as running:
            assert trap.sprung.wait(PATIENCE)
            running.kill()
            running.communicate(timeout=PATIENCE)
        between.flow()
        assert running.returncode == -signal.SIGKILL
        assert difference(companions.started_again(data), uncut.kept) == {}, octets


def test_killed_again_and_again(companions: Companions, whole: dict[str, int], uncut: Uncut) -> None:
    data, kills = companions.fresh(), 0
    while companions.killed(data, f"commit:{whole['commit'] // 3}"):
        kills += 1
    assert kills >= 2
    assert difference(stored(data), uncut.kept) == {}
