"""One sign-in under way: its page is open somewhere, and its answer is waited for."""

from __future__ import annotations

import threading

from companion.core.errors import SignInClosed
from companion.linking.oauth.clients import Client
from companion.linking.oauth.grant import Grant
from companion.linking.oauth.receiver import Receiver
from companion.linking.oauth.side import Side


class Attempt:
    """`url` is the provider's page, to be opened in the user's own browser. Made by `SignIns.begin`; close it."""

    def __init__(
        self, name: str, side: Side, client: Client, address: str, limit: float, *, graph: bool = False
    ) -> None:
        self._name = name
        self._receiver = Receiver(side.host, side.is_issuer, limit)
        try:
            self._page = side.page(
                client, self._receiver.redirect, self._receiver.state, address, graph=graph
            )
        except BaseException:
            self._receiver.close()
            raise
        self.url = self._page.url

    def wait(self, cancelled: threading.Event) -> Grant:
        """Returns when the user is done there and the tokens have come; the listener is gone by then, however it ends.

        Raises SignInClosed (also when time is over, cancelled or closed), AdminConsent, ClientRefused,
        PartialScopes, SignInUnavailable, Offline. The code is spent after any of them: a new attempt is needed.
        """
        try:
            answer = self._receiver.wait(cancelled)
        finally:
            self.close()
        if answer is None:
            raise SignInClosed(name=self._name)
        return self._page.finish(answer)

    def close(self) -> None:
        """Stops waiting. Safe twice, and from any thread."""
        self._receiver.close()
