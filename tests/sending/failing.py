"""A submission server that fails at a chosen point of the talk, and an outbox that looks again and again."""

from __future__ import annotations

import threading

from companion.core.clock import DAY, MINUTE
from tests.rig.faults import Hung, Talk, smtp_server
from tests.sending.post import Post, clock_of


class Failing:
    """A submission server that fails once, at one point, and takes all mail after that."""

    def __init__(self, point: str) -> None:
        self.point: str | None = point
        self.reached = threading.Event()
        self.taken: list[str] = []

    def __call__(self, talk: Talk) -> None:
        smtp_server(talk, answer=self._answer)

    def _answer(self, command: str, talk: Talk) -> bool:
        if command.startswith("DATA"):
            self._fail("at DATA", talk)
            talk.say("354 go on")
            self._fail("in the message", talk)
            message = talk.hear_until(b"\r\n.\r\n").decode()
            self._fail("before it takes it", talk)
            ids = [
                line.partition(": ")[2] for line in message.split("\r\n") if line.startswith("Message-ID: ")
            ]
            self.taken += ids
            self._fail("after it took it", talk)
            talk.say("250 2.0.0 queued")
            return True
        return False

    def _fail(self, point: str, talk: Talk) -> None:
        if self.point not in (point, f"hangs {point}"):
            return
        hangs, self.point = str(self.point).startswith("hangs"), None
        self.reached.set()
        if hangs:
            talk.wait_for_the_end()
        raise Hung


def rounds(post: Post, days: int = 2, step: int = 23 * MINUTE) -> None:
    """The outbox looks again and again."""
    for _ in range(days * DAY // step):
        post.outbox.dispatch()
        clock_of(post).advance(step)
