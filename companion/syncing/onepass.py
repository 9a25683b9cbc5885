"""One pass over one mailbox: INBOX first, so that who answered is known before Sent is counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import TypeVar

from companion.core.clock import DAY
from companion.core.errors import NumberedAnew, PostwardenError, ProtocolBroken, ReadingInterrupted
from companion.store import aliases, folders, mailboxes
from companion.store.facts import Waiting
from companion.store.folders import Role
from companion.store.mailboxes import MailboxRow
from companion.syncing import batch, binding, own, plan, receiving, roles
from companion.syncing.course import Course, Desk, Tally, Wish
from companion.syncing.line import Line
from companion.syncing.progress import Progress
from companion.syncing.reader import Reader
from companion.syncing.report import FolderReport, SyncReport
from companion.syncing.roles import ROLES

Courses = dict[Role, Course]
T = TypeVar("T")

NO_MORE = "[NONEXISTENT]"  # RFC 5530
LOOK_SECONDS = 10.0  # of a pass, for answers to outreach
UNREADABLE = DAY  # an answer whose folder cannot be read waits so long, then its headers tell
OLDER_SECONDS = 30.0  # of a pass, for mail from before the first one


def new_courses() -> Courses:
    return {role: Course() for role in ROLES}


class OnePass:
    """Runs once, on a line that is ready."""

    def __init__(
        self,
        desk: Desk,
        line: Line,
        courses: Courses,
        mailbox: MailboxRow,
        link_id: str | None,
        wish: Wish,
    ) -> None:
        self._desk, self._line, self._courses, self._mailbox = desk, line, courses, mailbox
        self._wish = wish
        self._progress = Progress(link_id, desk.clock.now)
        self._began = desk.clock.now()
        self._error: PostwardenError | None = None
        self._refused = dict(mailbox.refused or {})
        self._readers: dict[Role, Reader] = {}
        self._tallies: dict[Role, Tally] = {role: Tally() for role in ROLES}
        self._whole: set[Role] = set()

    def run(self) -> SyncReport:
        """Raises MailError, ReadingInterrupted, StoreUnavailable, NotFound."""
        for role in reversed(ROLES):  # INBOX is opened last, and need not be opened again to be read first
            self._parking(role, partial(self._look, role))
        self._announce()
        total = self._progress.total
        most = plan.watched(plan.SPARSE_MOST, total) if self._wish.linking else plan.SPARSE_MOST
        for role in ROLES:
            if role in self._readers and self._parking(role, partial(self._read, role, most)):
                self._whole.add(role)
                self._courses[role].waiting.clear()
        self._bind()
        error = self._finish()
        if not self._wish.linking:
            self._read_older()
        return self._report(error)

    def _look(self, role: Role) -> None:
        course = self._courses[role]
        if not self._wish.linking and course.waiting.holds(self._began, asked=self._wish.asked):
            return
        names = self._line.names()
        if role not in names:
            return
        with self._desk.store.read() as connection:
            row = folders.get(connection, self._mailbox.id, role)
        if row is None or row.name != names[role]:
            with self._desk.store.write() as tx:
                batch.linked(tx, self._mailbox.id)
                row = folders.named(tx, self._mailbox.id, role, names[role])
        try:
            self._readers[role] = Reader(
                self._desk, self._line, row, self._mailbox, course, self._wish, self._tallies[role],
                history=role in roles.history(names),
            )  # fmt: skip
        except ProtocolBroken:
            if not self._line.remembers:
                raise
            self._line.again()  # it may have another name by now
            self._look(role)

    def _read(self, role: Role, most: int) -> bool:
        if role not in self._readers:  # it failed, and is looked at anew
            self._look(role)
        return role in self._readers and self._readers[role].read(self._progress.tell, most)

    def _bind(self) -> None:
        """What came in before the copy in Sent was read, and all else that is new, finds its send."""
        desk, mailbox, until = self._desk, self._mailbox, perf_counter() + LOOK_SECONDS
        now, readable = desk.clock.now(), {self._readers[role].folder_id for role in self._whole}

        def look(fact: Waiting) -> str | None:
            if desk.stop() or perf_counter() > until:
                return binding.LATER
            kind = receiving.look(desk.store, self._line, desk.bodies, mailbox.id, fact, readable)
            if kind != "unreadable":
                return kind
            # Its folder may be read again; one that is no more must not hide an answer for ever.
            return binding.LATER if now - fact.at < UNREADABLE else None

        binding.bind(desk.store, mailbox, now, look)

    def _read_older(self) -> None:
        """In the background, while nobody waits for something newer."""
        until = perf_counter() + OLDER_SECONDS

        def enough() -> bool:
            return self._desk.stop() or self._wish.waited() or perf_counter() > until

        for role in ROLES:
            course = self._courses[role]
            if role not in self._whole or enough() or course.older.holds(self._began, asked=False):
                continue
            try:
                self._readers[role].read_older(enough)
                course.older.clear()
            except ProtocolBroken as error:
                course.older.failed(error, self._began, self._desk.rng)
                self._line.again()

    def _announce(self) -> None:
        self._progress.total = sum(reader.expected for reader in self._readers.values())
        if self._wish.linking:
            with self._desk.store.write() as tx:
                self._progress.tell(tx)

    def _finish(self) -> str | None:
        """Returns the code of what is wrong with one folder while the others are read."""
        if self._error is not None and (self._wish.linking or not self._whole):
            raise self._error
        done = bool(self._whole) and self._whole == set(self._readers)
        if self._wish.linking and not done:
            raise ReadingInterrupted(address=self._mailbox.address)
        error = next((code for role in ROLES if (code := self._courses[role].waiting.code)), None)
        by_date = any(reader.by_date for reader in self._readers.values())
        if done:
            with self._desk.store.write() as tx:
                self._progress.finish(tx)
                now = self._desk.clock.now()
                shown = error or (NumberedAnew.code if by_date else None)
                mailboxes.set_synced(tx, self._mailbox.id, now, shown, read=error is None)
        if "inbox" in self._whole:
            self._give_up()
        if "sent" in self._whole:
            self._desk.ledger.release_unseen(self._mailbox.id, self._began)
        return error or (NumberedAnew.code if by_date else None)

    def _report(self, error: str | None) -> SyncReport:
        by_folder = tuple(self._of_folder(role) for role in ROLES if role in self._readers)
        return SyncReport(
            messages=sum(of.read for of in by_folder),
            new=sum(of.new for of in by_folder),
            seconds=self._progress.seconds,
            folders=len(self._whole),
            parked=sum(of.parked for of in by_folder),
            error=error,
            gone=sum(of.gone for of in by_folder),
            by_folder=by_folder,
        )

    def _of_folder(self, role: Role) -> FolderReport:
        reader = self._readers[role]
        of = reader.tally
        return FolderReport(
            folder=reader.name,
            role=role,
            messages=of.held,
            read=of.read,
            new=of.new,
            gone=of.gone,
            parked=of.parked,
            seconds=round(of.seconds, 3),
            method=reader.method,
            whole=role in self._whole,
        )

    def _give_up(self) -> None:
        """What was to come to INBOX, and is not there."""
        now = self._desk.clock.now()
        with self._desk.store.read() as connection:
            late = own.late(aliases.proofs(connection, self._mailbox.id), now)
        if late:
            with self._desk.store.write() as tx:
                aliases.fail(tx, now, self._mailbox.id, late)

    def _parking(self, role: Role, work: Callable[[], T]) -> T | None:
        """`work` on one folder. What breaks it is done once more without the extensions that may be to blame; a folder
        that still cannot be read does not keep the others from being read."""
        blamed, sought = frozenset[str](), False
        while True:
            try:
                done = work()
            except ProtocolBroken as error:
                if (
                    NO_MORE in str(error.said).upper() and not sought
                ):  # no extension's fault: it has another name now
                    sought = True
                    self._line.again()
                    self._readers.pop(role, None)
                    continue
                used = self._line.used()
                named = frozenset({error.extension}) & used
                if named:  # the server refused it
                    self._refuse(named)
                blame = named or (used if not blamed else frozenset())
                if not blame:
                    self._courses[role].waiting.failed(error, self._began, self._desk.rng)
                    self._error = self._error or error
                    self._readers.pop(role, None)
                    self._line.again()
                    return None
                blamed |= blame - named
                self._line.do_without(blame)
                self._line.again()
                self._readers.pop(role, None)
            else:
                if blamed:  # nobody knows which it was
                    self._refuse(blamed)
                return done

    def _refuse(self, names: frozenset[str]) -> None:
        """Is remembered for a day."""
        now = self._desk.clock.now()
        self._refused = {name: until for name, until in self._refused.items() if until > now}
        self._refused |= dict.fromkeys(names, now + DAY)
        with self._desk.store.write() as tx:
            mailboxes.set_refused(tx, self._mailbox.id, self._refused)
