"""One run through the main job, over the signed channel as the extension would: pair, link, sync, check, send, refuse.

Each step asks the real companion, which talks to the real servers of `mailhost` and `names`. The steps fill a `Report`.
"""

from __future__ import annotations

import email.utils
import imaplib
import time
from collections.abc import Callable
from typing import Any, TypeVar

from companion.app.running import Companion
from companion.core.settings import Settings
from companion.demo.client import Answer, ChannelClient
from companion.demo.mailhost import MailHost
from companion.demo.names import DOMAIN
from companion.demo.report import Report
from companion.demo.webmail import Postbox
from companion.sending.ramping import Change
from companion.store import mailboxes

T = TypeVar("T")

SENT = 160
DAY_LIMIT = 5
STEP_DEADLINE = 30.0
HOUR_SECONDS = 3600


class DemoFailed(Exception):
    """A step did not end as it must. The message says which and what came instead."""


class Story:
    """The run. `companion` is started; `client` is the demo's own paired installation."""

    def __init__(
        self, companion: Companion, settings: Settings, host: MailHost, say: Callable[[str], None]
    ) -> None:
        self.companion, self.settings, self.host, self.say = companion, settings, host, say
        self.client = ChannelClient(settings.port)
        self.report = Report()
        self.mailbox = ""

    def pair(self) -> None:
        """A code as `postwarden pair` prints it, redeemed once; a second use must be refused."""
        code = self.companion.pairing.new_code()
        self.client.pair(code, "Demo")
        version = self.client.hello().body["version"]
        self.report.pairing = {"client": self.client.kid.partition(".")[0], "version": version}
        self.say(f"Paired     with companion {version} on 127.0.0.1:{self.settings.port}")

    def link(self) -> None:
        """Signs in to both servers, reads the last 30 days, runs the first check-up."""
        endpoints = {"imap": self.host.imap, "smtp": self.host.smtp}
        servers = {
            name: {"host": end.host, "port": end.port, "security": end.security}
            for name, end in endpoints.items()
        }
        started = self._ok(
            self.client.post(
                "/v1/mailboxes",
                {
                    "address": self.host.address,
                    "password": self.host.password.reveal(),
                    "consent": {"agreed": True, "version": "2026-11"},
                    **servers,
                },
            )
        )
        link = self._until(
            lambda: self._get(f"/v1/links/{started['link']}"), lambda link: link["state"] != "running"
        )
        if link["state"] != "done":
            raise DemoFailed(f"linking ended as {link['state']}: {link['error']}")
        steps = {step["name"]: step for step in link["steps"]}
        self.mailbox = link["mailbox"]
        reading = steps["reading"]
        self.report.mailbox = {"address": self.host.address, "state": self._get(self._here)["state"]}
        self.report.synced = {"messages": reading["total"], "seconds": reading["seconds"]}
        self.say(f"Linked     {self.host.address}: signed in, receiving and sending work")
        self.say(f"Synced     {reading['total']} messages in {reading['seconds']:.2f} s")

    def check(self) -> None:
        """The first check-up's score and findings."""
        health = self._until(
            lambda: self._get(f"{self._here}/health"),
            lambda reply: reply["health"] and not reply["checking"],  # not only its first rows
        )["health"]
        score = health["score"]
        self.report.score = {"value": score["score"], "low": score["low"], "high": score["high"]}
        self.report.findings = [
            {
                "id": finding["id"],
                "severity": finding["severity"],
                "title": finding["title"],
                "gain": finding["gain"],
                "record": finding["fix"]["record"] if finding["fix"] else None,
            }
            for finding in health["findings"]
        ]
        value = "not enough seen yet" if score["score"] is None else f"{score['score']:.0f}"
        between = f"between {score['low']:.0f} and {score['high']:.0f}"
        self.say(f"Score      {value} ({between}), after {health['queries']} DNS questions")
        for found in self.report.findings:
            if found["record"]:
                record = found["record"]
                word = "Tip" if found["severity"] == "hint" else "Fix"
                self.say(f"{word}        {found['title']}: add {record['type']} at {record['host']}")
                self.say(f"             {record['value']}")

    def send(self) -> None:
        """Through the outbox up to the day limit; the next one must wait, and the Send button must be stopped."""
        self._set_limits()
        for number in range(DAY_LIMIT):
            self._enqueue(number)
        items = self._until(self._outbox, lambda items: all(item["state"] == "sent" for item in items))
        taken = [name for name in self.host.accepted if name in {item["message_id"] for item in items}]
        if sorted(taken) != sorted(item["message_id"] for item in items):
            raise DemoFailed(f"{len(items)} messages are said to be sent, the server took {len(taken)}")
        self.report.sent = {"messages": len(taken), "limit": DAY_LIMIT}
        self.say(f"Sent       {len(taken)} of {DAY_LIMIT} through the outbox, each taken once by the server")

    def refuse(self) -> None:
        """One more: the outbox keeps it until a slot is free, and a permit for the web page's Send is refused."""
        self._enqueue(DAY_LIMIT)
        waiting = self._until(
            lambda: [item for item in self._outbox() if item["state"] == "queued"],
            lambda items: items and items[0]["reason"] is not None,
        )[0]
        permit = self._ok(
            self.client.post(
                "/v1/permits",
                {
                    "mailbox": self.mailbox,
                    "from": self.host.address,
                    "recipients": ["one-more@brightloom.test"],
                    "draft": {
                        "has_unsubscribe": False,
                        "links": [],
                        "html_bytes": 900,
                        "attachment_bytes": 0,
                        "tokens": [],
                    },
                },
            )
        )
        if permit["decision"] != "block" or len(self.host.accepted) != DAY_LIMIT:
            raise DemoFailed(f"the message over the limit was not stopped: {permit['decision']}")
        self.report.refused = {"reason": permit["which"], "retry_at": permit["retry_at"]}
        when = time.strftime("%a %H:%M", time.localtime(permit["retry_at"] / 1000))
        self.say(f"Refused    the next one, by the {permit['which']} limit; free again {when}")
        self.say(
            f"             in the outbox it waits ({waiting['reason']}); the page's Send would be stopped"
        )

    @property
    def _here(self) -> str:
        return f"/v1/mailboxes/{self.mailbox}"

    def _set_limits(self) -> None:
        with self.companion.store.write() as tx:
            row = mailboxes.get(tx, self.mailbox)
            if row is None:
                raise DemoFailed("the mailbox is gone")
            mailboxes.set_limits(
                tx, row.id, hour=DAY_LIMIT, day=DAY_LIMIT, gap_seconds=0, counts="outreach", send_anyway=True,
                now=self.companion.clock.now(),
            )  # fmt: skip
        # The story is one of the limit; a mailbox as new as this one would be ramped up.
        self.companion.services.ramp_ups.set(self.mailbox, Change(on=False))

    def _enqueue(self, number: int) -> None:
        message = {
            "mailbox": self.mailbox,
            "from": self.host.address,
            "to": [f"prospect{number}@brightloom.test"],
            "subject": "Spring campaign",
            "text": "Hi, here is the proposal for the spring campaign.\n\nMaya",
        }
        self._ok(self.client.post("/v1/outbox", message))

    def _outbox(self) -> list[dict[str, Any]]:
        return list(self._get(f"/v1/outbox?mailbox={self.mailbox}")["items"])

    def _get(self, target: str) -> dict[str, Any]:
        return self._ok(self.client.get(target))

    @staticmethod
    def _ok(answer: Answer) -> dict[str, Any]:
        if answer.status >= 400:
            raise DemoFailed(f"{answer.body['code']}: {answer.body['title']} {answer.body['detail']}")
        return answer.body

    def _until(self, look: Callable[[], T], ready: Callable[[T], Any]) -> T:
        """Looks again after each change that the companion tells of, until `ready`."""
        end = time.monotonic() + STEP_DEADLINE
        last = self._get("/v1/events?after=0&wait=0")["last"]
        while not ready(seen := look()):
            if time.monotonic() > end:
                raise DemoFailed(f"nothing more happened within {STEP_DEADLINE:.0f} s: {seen}")
            last = self._get(f"/v1/events?after={last}&wait=2")["last"]
        return seen


def furnish(postbox: Postbox) -> None:
    """Fills the mailbox: mail sent over the last weeks, but none within a day, and some received."""
    now = int(time.time())
    with postbox.receiving() as client:
        client.create("Sent")
        for number in range(SENT):
            at = now - 26 * HOUR_SECONDS - number * 4 * HOUR_SECONDS
            wire = _letter(postbox.address, f"prospect{number}@oakfern.test", "Spring campaign", at, number)
            client.append("Sent", "(\\Seen)", imaplib.Time2Internaldate(at), wire)
        for number, (name, subject) in enumerate(zip(PEOPLE * 8, SUBJECTS * 5, strict=True)):
            at = now - 1200 - number * 5 * HOUR_SECONDS
            wire = _letter(
                f"{name} <{name.split()[0].lower()}@brightloom.test>",
                postbox.address,
                subject,
                at,
                -number - 1,
            )
            client.append("INBOX", None, imaplib.Time2Internaldate(at), wire)


PEOPLE = ["Ana Ruiz", "Per Lindqvist", "Lena Brandt", "Sam Idowu", "Ida Holm"]
SUBJECTS = [
    "Spring campaign", "Pricing for 40 seats", "Friday", "Workshop agenda", "Invoice 2041", "Intro to Marta",
    "Contract", "Coffee?",
]  # fmt: skip


def _letter(sender: str, to: str, subject: str, at: int, number: int) -> bytes:
    headers = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": email.utils.formatdate(at),
        "Message-ID": f"<{number}.{at}@{DOMAIN}>",
    }
    return ("".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\nHello.\r\n").encode()
