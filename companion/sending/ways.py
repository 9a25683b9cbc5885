"""The way a message leaves: by the mailbox's SMTP server, or through Microsoft Graph where a company keeps SMTP off."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from companion.core.errors import GraphTokenRefused, NoSending, SendingOff
from companion.core.secret import Secret
from companion.mail.endpoint import Account
from companion.mail.graph import Graph
from companion.mail.replies import Delivery
from companion.mail.smtp import Smtp
from companion.sending.addressed import addressed

log = logging.getLogger(__name__)


class GraphSignIns(Protocol):
    """What is needed of `linking.accounts.Accounts`, described there."""

    def graph_token(self, mailbox_id: str) -> Secret: ...
    def graph_refused(self, mailbox_id: str) -> None: ...
    def moved_to_graph(self, mailbox_id: str) -> None: ...


class Ways:
    """Without `graph` every mailbox sends by SMTP."""

    def __init__(self, smtp: Smtp, graph: tuple[Graph, GraphSignIns] | None) -> None:
        self._smtp, self._graph = smtp, graph

    def send(
        self, mailbox_id: str, account: Account, sender: str, recipients: Sequence[str], message: bytes
    ) -> Delivery:
        """Hands one message in, once. Graph answers for all recipients alike; whom it cannot reach comes back by mail.

        A mailbox whose SMTP turns out to be switched off moves over by itself, if that is allowed: nothing has left by
        then. Raises as `Smtp.send` and `Graph.send`, NoSending, GraphConsent where the user must allow it first.
        """
        if account.by_graph and self._graph is not None:
            return self._by_graph(*self._graph, mailbox_id, recipients, message)
        if account.smtp is None:
            raise NoSending(address=account.address)
        try:
            return self._smtp.send(account.smtp, account.smtp_login, sender, recipients, message)
        except SendingOff:
            if self._graph is None or account.smtp_login.mechanism != "xoauth2":
                raise
            graph, sign_ins = self._graph
            try:
                token = sign_ins.graph_token(mailbox_id)
            except NoSending:  # no Microsoft mailbox
                token = None
            if token is None:
                raise
        graph.check(token)
        sign_ins.moved_to_graph(mailbox_id)
        log.info("mailbox %s: SMTP is switched off, sends through Graph from here on", mailbox_id)
        return self._by_graph(graph, sign_ins, mailbox_id, recipients, message)

    @staticmethod
    def _by_graph(
        graph: Graph, sign_ins: GraphSignIns, mailbox_id: str, recipients: Sequence[str], message: bytes
    ) -> Delivery:
        whole = addressed(message, recipients)
        try:
            return graph.send(sign_ins.graph_token(mailbox_id), recipients, whole)
        except GraphTokenRefused:  # it may have been revoked before its time: once more, with a new one
            sign_ins.graph_refused(mailbox_id)
        return graph.send(sign_ins.graph_token(mailbox_id), recipients, whole)
