"""The world of sending: the scheduling world, where the terminal is used as well, somebody else writes and unsubscribes
by mail, and the machine can sleep."""

from __future__ import annotations

import re
import signal
import smtplib
import subprocess
import sys
import time
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid
from typing import Any
from urllib.parse import unquote

from companion.store import correspondents
from tests.e2e.scheduling_world import SchedulingWorld, all_of
from tests.e2e.world import World, main

# Seconds. The panel believes nobody whose clock is a minute off: so it is behind first, and ahead after the sleep. What
# was due a minute before the waking is late.
BEHIND, AHEAD, LATE = -54, 54, 61


class SendingWorld(SchedulingWorld):
    def _ready(self) -> None:
        super()._ready()
        self.set_clock(0)
        self.options = ["--ahead-by", str(self.clock)]

    def terminal(self, *, words: list[str], text: str = "") -> dict[str, Any]:
        """What `postwarden WORDS` prints, in a process of its own beside the companion."""
        return terminal(self, words, text, int(self.clock.read_text()))

    def writes(self, *, subject: str) -> dict[str, Any]:
        """The other one writes to the mailbox, of their own accord; the companion knows of it."""
        self._from_other(subject, "A question about your offer.\n")
        other = [self.other.address]
        self._stored(lambda tx, row: bool(correspondents.known(tx, row.id, other)), "who has written")
        return {}

    def unsubscribes(self) -> dict[str, Any]:
        """The other presses Unsubscribe, and their mail program sends what the newest message's List-Unsubscribe asks
        for."""
        named = re.fullmatch(r"<mailto:([^?>]+)\?subject=([^>]+)>", self._newest()["List-Unsubscribe"] or "")
        if named is None:
            raise LookupError("the message names no way out by mail")
        if named[1] != self.person.address:
            raise LookupError("the way out leads elsewhere")
        self._from_other(unquote(named[2]), "\n")
        return {}

    def newest(self) -> dict[str, Any]:
        """The newest message in the other's mailbox."""
        found = self._newest()
        html = found.get_body(("html",))
        return {
            "from": str(found["From"]), "unsubscribe": found["List-Unsubscribe"],
            "html": str(html.get_content()) if html else None,
        }  # fmt: skip

    def sleep(self, *, through: float) -> dict[str, Any]:
        """The machine sleeps through this moment (ms) and a minute more: nothing runs, and the clock has gone on by
        nearly two minutes more than this one when it wakes."""
        assert self.companion is not None
        self.companion.send_signal(signal.SIGSTOP)
        self.set_clock(AHEAD)
        time.sleep(max(0.0, through / 1000 + LATE - AHEAD - time.time()))
        self.companion.send_signal(signal.SIGCONT)
        return {}

    def late_clock(self) -> dict[str, Any]:
        """The companion started anew with a clock that is behind."""
        self.stop()
        self.set_clock(BEHIND)
        return self.start()

    def _newest(self) -> EmailMessage:
        return all_of(self, self.other, "INBOX")[-1]

    def _from_other(self, subject: str, text: str) -> None:
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = self.other.address, self.person.address, subject
        message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain="rig.test")
        message.set_content(text)
        with smtplib.SMTP("127.0.0.1", self.rig.ports["smtp"], "rig.test") as client:
            client.sendmail(self.other.address, [self.person.address], message.as_bytes())


def terminal(world: World, words: list[str], text: str, ahead: int = 0) -> dict[str, Any]:
    """`text` is piped in; `ahead`: of the clock, in seconds."""
    server = f"{world.dns.host}:{world.dns.port}"
    home = str(world.data / "companion")
    command = [sys.executable, "-m", "tests.e2e.terminal", server, str(ahead), *words, "--data-dir", home]
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, env=world.environ, timeout=60, check=False
    )
    return {"code": done.returncode, "out": done.stdout, "err": done.stderr}


if __name__ == "__main__":
    main(SendingWorld)
