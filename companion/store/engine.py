"""Opens the database and hands out transactions: many readers, one writer at a time.

SQLite in WAL mode. Writers start with BEGIN IMMEDIATE, so that who reads a limit in a write transaction is
alone with it until the commit; readers use an engine of their own, or each read would queue for that lock.
`synchronous=FULL`: a commit is on the disk before anybody is told of it. With NORMAL a power cut may undo the
last commits, and an outbox message that was `sending` would be `queued` again and sent twice.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

from companion.core.errors import StoreUnavailable
from companion.store.checkpoints import Checkpoints
from companion.store.held import Held
from companion.store.prepared import straight
from companion.store.sharing import Sharing

log = logging.getLogger(__name__)

T = TypeVar("T")
BUSY_TIMEOUT_MS = 30_000
CONNECTIONS = 32  # of one engine
ALONE = "each_alone"  # the option of a connection on which each statement is a transaction of its own
# Whoever commits copies the log into the database only at 4,000 pages (16 MB) instead of 1,000: that is for large
# commits, since what many small ones leave is copied before (store/checkpoints.py). With the usual 2 MB of pages in
# memory, a batch of headers would write most pages of an index several times. What undoes a single statement need not
# be in a file.
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "wal_autocheckpoint=4000",
    "cache_size=-8000",
    "temp_store=MEMORY",
)


class Store:
    """Transactions over one database. `revision` grows with each commit; `wait` sleeps until it does."""

    def __init__(self, reader: Engine, writer: Engine, *, one_writer: bool = True) -> None:
        """`one_writer`: as SQLite has it. A database that locks rows lets writers of different rows work at once."""
        self._reader, self._writer = reader, writer
        self._changed = threading.Condition()
        self._revision = 0
        self._mine = threading.local()
        self._turn = threading.BoundedSemaphore(1 if one_writer else CONNECTIONS)
        # Where rows are locked, one transaction for several would lock its rows in an order of its own, and two such
        # wait for each other.
        self._sharing = Sharing(self.write) if one_writer else None
        self._checkpoints = Checkpoints(self._copy_log) if one_writer else None
        # Elsewhere a connection that is kept would keep what it locks, or saw first.
        self._glances = Held(self._open_glance) if one_writer else None
        self._writers = Held(writer.connect) if one_writer else None
        self._watching = threading.Lock()
        self._watch: Connection | None = None
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one consistent state. Raises StoreUnavailable."""
        self._must_be_open()
        with _failures(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def glance(self) -> Iterator[Connection]:
        """For a single SELECT, which sees one state without a transaction around it. Raises StoreUnavailable."""
        if self._glances is None:
            with self.read() as connection:
                yield connection
            return
        self._must_be_open()
        with _failures(), self._glances.lent() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The only writer until the block ends, then durable, or rolled back. Raises StoreUnavailable."""
        self._must_be_open()
        if getattr(self._mine, "writing", False):
            raise RuntimeError("a write transaction inside another of the same thread waits for itself")
        # SQLite lets who waits for another writer look again after ever longer naps: of twenty threads that each want
        # a permit one waited 1.6 s, the others 44 ms. So threads queue here, and only processes meet there.
        if not self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            raise StoreUnavailable
        self._mine.writing = True
        try:
            with _failures(), self._begin() as connection:
                yield connection
        finally:
            self._mine.writing = False
            self._turn.release()
        with self._changed:
            self._revision += 1
            self._changed.notify_all()
        self._committed()

    def together(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, given a write transaction of which others that wait may have a part: for the short work
        that somebody waits for. It sees what the parts before it wrote, may run on another thread, and once more where
        another failed: then its first run is undone, so `work` changes nothing but the database.

        Durable once it returns. What it raises undoes what it did itself. Raises StoreUnavailable.
        """
        if getattr(self._mine, "writing", False):
            raise RuntimeError("a write transaction inside another of the same thread waits for itself")
        if self._sharing is None:
            with self.write() as tx:
                return work(tx)

        def alone(tx: Connection) -> T:
            with _failures():
                return work(tx)

        try:
            return self._sharing.run(alone)
        finally:
            self._committed()

    def wait(self, seconds: float) -> None:
        """Returns when this process has committed something, or after `seconds`."""
        with self._changed:
            before = self._revision
            self._changed.wait_for(lambda: self._revision != before, timeout=seconds)

    def version(self) -> int:
        """Another number than before where anything was committed meanwhile, by whichever process. SQLite's alone.
        Raises StoreUnavailable."""
        with self._watching:
            self._must_be_open()
            with _failures():
                if self._watch is None:  # the number is this connection's own
                    self._watch = self._reader.connect()
                return int(straight(self._watch, "PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Nothing is read or written through it afterwards, also not by a thread that outlives it."""
        self._closed = True
        with self._watching:
            if self._watch is not None:
                self._watch.close()
        if self._checkpoints is not None:
            self._checkpoints.close()
        for held in (self._glances, self._writers):
            if held is not None:
                held.close()
        self._reader.dispose()
        self._writer.dispose()

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        if self._writers is None:
            with self._writer.begin() as connection:
                yield connection
        else:
            with self._writers.lent() as connection, connection.begin():
                yield connection

    def _open_glance(self) -> Connection:
        connection = self._reader.execution_options(**{ALONE: True}).connect()
        connection.begin()  # as SQLAlchemy sees it: no statement opens a transaction any more
        return connection

    def _committed(self) -> None:
        if self._checkpoints is not None:
            self._checkpoints.note()

    def _copy_log(self) -> None:
        try:
            with _failures(), self._reader.connect() as connection:
                straight(connection, "PRAGMA wal_checkpoint(PASSIVE)")
        except StoreUnavailable:  # whoever commits next is told
            log.warning("the log could not be copied")

    def _must_be_open(self) -> None:
        if self._closed:
            raise StoreUnavailable


@contextmanager
def _failures() -> Iterator[None]:
    """What disk or other programs do to us is StoreUnavailable; what our own SQL got wrong stays itself."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise
    except (DBAPIError, PoolTimeout) as error:
        raise StoreUnavailable from error


def open_store(path: Path) -> Store:
    """The store in the SQLite file at `path`, which migrations have made (see `store/migrate.py`)."""
    return Store(make_engine(path, immediate=False), make_engine(path, immediate=True))


def make_engine(path: Path, *, immediate: bool) -> Engine:
    engine = create_engine(
        URL.create(
            "sqlite+pysqlite", database=str(path)
        ),  # not as text: a `?` in a folder's name would end it
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
        pool_size=CONNECTIONS // 2,
        max_overflow=CONNECTIONS // 2,
        pool_use_lifo=True,  # so that one connection's pages in memory do for most
        hide_parameters=True,  # an error's text goes to the log, and they hold addresses
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late and is never IMMEDIATE
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if ALONE not in connection.get_execution_options():
            straight(connection, "BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
