"""The world of the pictures: Maya's inbox with thirty days behind it, as the mocks tell it, and all that goes wrong.

Everything is caused where it would be: mail lies in her folders, records in the DNS, servers hold still or refuse. What
takes days is written into the companion's own store.
"""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.app import open_pairing
from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.settings import Settings
from companion.demo.names import dkim_key
from companion.health.blocklist_table import LISTS
from companion.pairing.codes import TRIES
from companion.store import clients, guards, mailboxes, outbox, outbox_lists, slept, suppressions
from companion.store.engine import open_store
from companion.store.suppressions import SuppressionRow
from tests.e2e.linking_world import LinkingWorld
from tests.e2e.sending_world import terminal
from tests.e2e.shots_story import FIRMS, letters
from tests.e2e.world import ZONES, main
from tests.rig.relay import Relay
from tests.rig.servers import Person, start_dns_rig

if TYPE_CHECKING:
    from sqlalchemy import Connection

MAYA = "maya@northbeam.test"
DMARC = '_dmarc.northbeam.test TXT "v=DMARC1; p=none; rua=mailto:maya@northbeam.test"\n'


def _zones(key: str) -> str:
    records = []
    for name in ("northbeam.test", "brightnorth.test", "getnorthbeam.test"):
        records.append(
            f'{name} MX 1 smtp.google.com.\n{name} TXT "v=spf1 include:_spf.google.com ~all"\n'
            f'google._domainkey.{name} TXT "v=DKIM1; k=rsa; p={key[:200]}" "{key[200:]}"\n'
        )
    records.append('_spf.google.com TXT "v=spf1 ip4:203.0.113.0/24 ~all"\nsmtp.google.com A 203.0.113.25\n')
    records.append('_dmarc.brightnorth.test TXT "v=DMARC1; p=quarantine; rua=mailto:maya@brightnorth.test"\n')
    records += [f"{firm} MX 10 mx.elsewhere.test.\n" for firm in FIRMS]
    records += [
        "whitt.test MX 10 mx.elsewhere.test.\n",
        "nomail.test MX 0 .\n",
        "click.elsewhere.test A 203.0.113.28\n",
    ]
    # Blocklists that answer, and have nobody on them but their own probe.
    records += [
        f"{of.probe}.{of.zone} A {'127.0.0.254' if of.bits else next(iter(of.reasons))}\n" for of in LISTS
    ]
    return "".join(records)


class ShotsWorld(LinkingWorld):
    program = "tests.e2e.shots_companion"

    def _prepare(self) -> str:
        self.zones = super()._prepare() + _zones(_key())
        return self.zones

    def _ready(self) -> None:
        super()._ready()
        self.hose = self._stack.enter_context(Relay(("127.0.0.1", self.rig.ports["imaps"])))
        self.peers_file["moved"] |= {"imap.gmail.com:993": ("127.0.0.1", self.hose.port)}
        self.peers_file["again"] = [600, 600]
        (self.data / "peers.json").write_text(json.dumps(self.peers_file))
        self.options += ["--notices", "0.5", "--sync", "20"]
        self.become(address=MAYA)

    # What lies in the mailbox.

    def story(self, *, address: str, days: int = 29, bounces: bool = True) -> dict[str, Any]:
        """So many days of sent mail, answers and bounces; 29 of them go on until now."""
        who = Person(address, self.rig.users[address])
        for folder, some in letters(address, days, time.time(), bounces=bounces).items():
            self.rig.put(who, folder, [wire for _, wire in some], [when for when, _ in some])
        return {}

    def hold(self, *, after: int | None) -> dict[str, Any]:
        """Gmail's IMAP server goes silent after so many more bytes; None: it goes on."""
        self.hose.hold(after)
        return {}

    # Limits, people, states.

    def room(
        self, *, address: str, hour: int, day: int, anyway: bool = False, ramp: bool = False
    ) -> dict[str, Any]:
        with self._changing() as tx:
            row = mailboxes.by_address(tx, address)
            assert row is not None
            mailboxes.set_limits(
                tx,
                row.id,
                hour=hour,
                day=day,
                gap_seconds=600,
                counts=row.counts,
                send_anyway=anyway,
                now=_now(),
            )
        if not ramp:
            self.terminal(words=["rampup", address, "off"])
        return {}

    def becomes(self, *, address: str, state: str, reason: str | None) -> dict[str, Any]:
        with self._changing() as tx:
            row = mailboxes.by_address(tx, address)
            assert row is not None
            mailboxes.set_state(tx, row.id, state, reason, _now())
        return {}

    def guard(self, *, address: str, why: str | None) -> dict[str, Any]:
        """The guard has paused it; None: it goes on."""
        with self._changing() as tx:
            row = mailboxes.by_address(tx, address)
            assert row is not None
            if why is None:
                guards.resume(tx, row.id, _now())
                mailboxes.set_state(tx, row.id, "active", None, _now())
            else:
                guards.pause(tx, row.id, why, _now())
                mailboxes.set_state(tx, row.id, "paused", why, _now())
        return {}

    def bar(self) -> dict[str, Any]:
        """Whom the draft of the pictures names: Dana wants no more mail, Ortiz's address bounced."""
        at = _now() - 7 * DAY
        with self._changing() as tx:
            suppressions.add(
                tx,
                _now(),
                [
                    SuppressionRow("dana@whitt.test", "unsubscribed", at),
                    SuppressionRow("j.ortiz@brightloom.test", "bounced", at, status="5.1.1"),
                    SuppressionRow("kim@whitt.test", "complained", at),
                    SuppressionRow("lee@oakfern.test", "by_hand", at),
                ],
            )
        return {}

    def names(self, *, on: bool = True, dmarc: bool = False) -> dict[str, Any]:
        """The name server says nothing any more, or is back, with a DMARC record or without."""
        port, key = self.dns.port, _key()
        zones = ZONES.format(first=key[:200], second=key[200:]) + self.zones + (DMARC if dmarc else "")
        self.dns.stop()
        self.dns = self._stack.enter_context(start_dns_rig(zones if on else ". ! drop\n", port))
        return {}

    def slept(self, *, address: str, hours: int) -> dict[str, Any]:
        """The machine slept until now while all that waits was due; it leaves from the next free time on."""
        asleep = _now() - hours * HOUR
        with self._changing() as tx:
            row = mailboxes.by_address(tx, address)
            assert row is not None
            late = outbox_lists.waiting(tx, row.id)
            for at, message in enumerate(late):
                one = outbox.get(tx, message)
                assert one is not None
                wanted = asleep + at * 10 * MINUTE
                outbox.change(tx, _now(), replace(one, due_at=wanted, wanted_at=wanted))
            slept.note(tx, asleep, _now(), [(message, row.id) for message in late])
        return {}

    # The rest.

    def tried(self) -> dict[str, Any]:
        """A code, and that it was tried with wrong signatures as often as one may."""
        code = str(self.code()["code"])
        with self._changing() as tx:
            row = clients.code(tx)
            assert row is not None
            for _ in range(TRIES):
                clients.count_try(tx, row.kid)
        return {"code": code}

    def freeze(self, *, on: bool) -> dict[str, Any]:
        """The companion keeps its connections and answers nothing, until it goes on."""
        assert self.companion is not None
        self.companion.send_signal(signal.SIGSTOP if on else signal.SIGCONT)
        return {}

    def offline(self, *, on: bool) -> dict[str, Any]:
        """The companion started anew where the system looks up no names, or does again."""
        self.stop()
        self.environ["OFFLINE"] = "1" if on else ""
        return self.start()

    def version(self, *, api: int, api_min: int, version: str) -> dict[str, Any]:
        """The companion is started anew as one of another time."""
        self.stop()
        self.environ["API"] = json.dumps({"API": api, "API_MIN": api_min, "__version__": version})
        return self.start()

    def strange_code(self) -> dict[str, Any]:
        """A code that another companion printed, which was here before."""
        with open_pairing(Settings(data_dir=self.data / "before", port=self.port, vault="file")) as pairing:
            return {"code": pairing.new_code()}

    def revoke(self) -> dict[str, Any]:
        """Every browser is unpaired, from the terminal."""
        listed = json.loads(self.terminal(words=["clients", "--json"])["out"])
        for one in listed["clients"] if isinstance(listed, dict) else listed:
            self.terminal(words=["unpair", one["id"]])
        return {}

    def shift(self, *, ahead: int) -> dict[str, Any]:
        """The companion started anew, its clock so many seconds ahead."""
        self.stop()
        self.options = [one for one in self.options if not one.startswith("--ahead")]
        self.options += [f"--ahead={ahead}"] if ahead else []
        return self.start()

    def terminal(self, *, words: list[str], text: str = "") -> dict[str, Any]:
        """What `postwarden WORDS` prints."""
        return terminal(self, words, text)

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        store = open_store(self.data / "companion" / "postwarden.db")
        try:
            with store.write() as tx:
                yield tx
        finally:
            store.close()


def _now() -> int:
    return int(time.time() * 1000)


_KEYS: list[str] = []


def _key() -> str:
    if not _KEYS:
        _KEYS.append(dkim_key())
    return _KEYS[0]


if __name__ == "__main__":
    main(ShotsWorld)
