"""The world of a company at Microsoft 365 that keeps SMTP off, as most do: its mailboxes send through Graph."""

from __future__ import annotations

import json
from typing import Any

from tests.e2e.linking_world import LinkingWorld
from tests.e2e.scheduling_world import arrived
from tests.e2e.sending_world import terminal
from tests.e2e.world import main
from tests.rig.faults import FaultPeer
from tests.rig.graph import AT, RigGraph, certificate_of, smtp_off

SMTP = "smtp.office365.com:587"


class OfficeWorld(LinkingWorld):
    pace = ()

    def _ready(self) -> None:
        super()._ready()
        self.other = self.rig.fresh()
        self.graph, certificate = RigGraph(self.rig), certificate_of(self.rig, self.data)
        there = self._stack.enter_context(FaultPeer(self.graph, certificate))
        off = self._stack.enter_context(FaultPeer(smtp_off, certificate, implicit=False))
        moved = {AT: ("127.0.0.1", there.port), SMTP: ("127.0.0.1", off.port)}
        self.peers_file["moved"] |= moved
        (self.data / "peers.json").write_text(json.dumps(self.peers_file))

    def facts(self) -> dict[str, Any]:
        return super().facts() | {"other": self.other.address}

    def terminal(self, *, words: list[str], text: str = "") -> dict[str, Any]:
        """What `postwarden WORDS` prints."""
        return terminal(self, words, text)

    def arrived(self, *, count: int) -> dict[str, Any]:
        """What the other mailbox holds, once it holds so much."""
        return arrived(self, self.other, count)

    def by_graph(self) -> dict[str, Any]:
        """Whose messages Graph has taken, and to whom."""
        return {"taken": [[one.owner, *one.recipients] for one in self.graph.taken]}


if __name__ == "__main__":
    main(OfficeWorld)
