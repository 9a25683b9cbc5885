"""Which folders are read, and in which order. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from companion.mail.special import FolderInfo, all_folder, junk_folder, sent_folder
from companion.store.folders import Role

INBOX = "INBOX"

# INBOX first: who answered must be known before Sent is counted.
ROLES: tuple[Role, ...] = ("inbox", "all", "junk", "sent")


def named(folders: Iterable[FolderInfo], *, gmail: bool) -> dict[Role, str]:
    """The folders' names by role, in the order of ROLES; INBOX always, the others where they are. At Gmail All Mail is
    read too, since filters and people archive answers past INBOX."""
    found = list(folders)
    names: dict[Role, str] = {"inbox": INBOX}
    others: tuple[tuple[Role, str | None], ...] = (
        ("all", all_folder(found) if gmail else None),
        ("junk", junk_folder(found)),
        ("sent", sent_folder(found)),
    )
    for role, name in others:
        if name is not None and name not in names.values():
            names[role] = name
    return names


def history(roles: Iterable[Role]) -> list[Role]:
    """Whose older mail is read, in this order. What INBOX had is in All Mail, where there is one."""
    present = set(roles)
    return [role for role in ROLES if role in present and not (role == "inbox" and "all" in present)]
