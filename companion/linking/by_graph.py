"""Sending through Microsoft Graph, for a sign-in that is being linked: allowed, and really open for this mailbox."""

from __future__ import annotations

from typing import Protocol

from companion.linking.oauth.grant import Grant
from companion.mail.graph import Graph


class Widening(Protocol):
    """What is needed of `oauth.service.SignIns`."""

    def widened(self, grant: Grant) -> Grant: ...


class ByGraph:
    def __init__(self, graph: Graph, sign_ins: Widening) -> None:
        self._graph, self._sign_ins = graph, sign_ins

    def proven(self, grant: Grant) -> Grant:
        """The grant with a token that Graph takes; nothing was sent. Raises MailError, GraphConsent where Microsoft's
        page has not been asked for it."""
        wider = self._sign_ins.widened(grant)
        if wider.graph is not None:
            self._graph.check(wider.graph[0])
        return wider
