"""A companion's own services in a process of their own, which reads its mailbox to the end, or dies on the way.

usage: python -m tests.syncing.reading_process DATA_DIR CA_FILE [--die KIND:NUMBER]
Prints JSON: messages read, and how often each KIND was there. With --die the process kills itself (SIGKILL) at one:
`statement`, before it is executed; `commit`, before it is made; `between`, before a transaction begins.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
from collections import Counter
from pathlib import Path

from sqlalchemy import event

from companion.app import open_services
from companion.app.services import Services
from companion.core.secret import Secret
from companion.core.settings import Peers, Settings
from companion.linking.rows import PASSWORD
from companion.mail.endpoint import Endpoint
from companion.store import mailboxes
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.syncing.service import Syncing
from tests.rig.servers import Person

MAILBOX = "m_test"
EVENTS = {"statement": "before_cursor_execute", "commit": "commit", "between": "begin"}
QUIET = 2  # passes that bring nothing, one after the other: then all is read


def settings_for(data: Path, ca: Path) -> Settings:
    return Settings(data_dir=data, vault="file", peers=Peers(loopback=True, ca_file=ca))


def link(services: Services, who: Person, imap: Endpoint, mailbox_id: str = MAILBOX) -> None:
    """As a linking leaves it that read nothing yet."""
    row = MailboxRow(
        id=mailbox_id, address=who.address, provider="custom", state="active", reason=None, since=0,
        imap_host=imap.host, imap_port=imap.port, imap_security=imap.security, imap_user=who.address,
        smtp_host=imap.host, smtp_port=465, smtp_security="tls", smtp_user=who.address,
        limit_hour=6, limit_day=50, gap_seconds=600, counts="outreach", send_anyway=True,
        consent_at=0, consent_version="1", synced_at=None, sync_error=None, clock_seen=0,
    )  # fmt: skip
    with services.store.write() as tx:
        mailboxes.insert(tx, row)
        services.vault.seal(tx, mailbox_id, PASSWORD, Secret(who.password))


def read_all(syncing: Syncing) -> int:
    """Passes until nothing more comes, older mail included; how many messages they read."""
    messages, quiet = 0, 0
    while quiet < QUIET:
        brought = syncing.sync(MAILBOX, asked=True).messages
        messages, quiet = messages + brought, 0 if brought else quiet + 1
    return messages


def watch(store: Store, die_at: str) -> Counter[str]:
    """Counts what is written from here on, and kills this process at one of it."""
    counts = Counter[str]()

    def counting(kind: str) -> None:
        counts[kind] += 1
        if die_at == f"{kind}:{counts[kind]}":
            os.kill(os.getpid(), signal.SIGKILL)

    for kind, name in EVENTS.items():
        event.listen(store._writer, name, lambda *_, kind=kind: counting(kind))
    return counts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("ca", type=Path)
    parser.add_argument("--die", default="")
    args = parser.parse_args()
    with open_services(settings_for(args.data_dir, args.ca)) as services:
        counts = watch(services.store, args.die)
        print(json.dumps({"messages": read_all(services.syncing), **counts}))


if __name__ == "__main__":
    main()
