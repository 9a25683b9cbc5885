"""What a pass brought, as the command line prints it."""

from __future__ import annotations

from dataclasses import dataclass

from companion.store.folders import Role
from companion.syncing.course import Method


@dataclass(frozen=True, slots=True)
class FolderReport:
    """One folder in a pass. `messages` it holds; `read` are headers fetched, `new` those without a row before, whatever
    their age; `gone` is not on the server any more, `parked` broke the answer. `seconds` is its reading alone; `method`
    is how what changed was found out. `whole`: it was read to its end."""

    folder: str
    role: Role
    messages: int
    read: int
    new: int
    gone: int
    parked: int
    seconds: float
    method: Method
    whole: bool


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One pass: messages read, those new to us, folders read to their end, messages parked since they break the
    answer. `error`: the code of what keeps one folder from being read as the others are.
    """

    messages: int = 0
    new: int = 0
    seconds: float = 0.0
    folders: int = 0
    parked: int = 0
    error: str | None = None
    gone: int = 0
    by_folder: tuple[FolderReport, ...] = ()
