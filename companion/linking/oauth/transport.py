"""HTTPS to a provider's token endpoint: one verifying TLS context, short deadlines, no redirects, silent libraries."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from companion.core.errors import MailError, Offline, SignInUnavailable
from companion.mail.tls import Tls

if TYPE_CHECKING:
    import requests
    from requests.adapters import HTTPAdapter

CONNECT, ANSWER = 5.0, 15.0  # seconds

# At DEBUG they log codes, tokens and secrets, and urllib3 which company's addresses are asked for. At ERROR msal logs
# an answer it can't read. All they have to say comes back as values and exceptions.
TALKATIVE = ("requests_oauthlib", "oauthlib", "msal", "google", "google_auth_oauthlib", "urllib3")


def silence() -> None:
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


@cache
def _adapter_class() -> type[HTTPAdapter]:
    """Made when first used: `requests` costs start-up time and memory that most runs never need."""
    from requests.adapters import HTTPAdapter

    class Verifying(HTTPAdapter):
        """Trusts whom our TLS context trusts, as mail does: neither `requests`' own list nor a variable's."""

        def __init__(self, tls: Tls) -> None:
            self._tls = tls
            super().__init__(max_retries=0)

        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **kwargs, ssl_context=self._tls.context)

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            return super().proxy_manager_for(proxy, **kwargs, ssl_context=self._tls.context)

        def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:  # noqa: ARG002
            return super().build_connection_pool_key_attributes(request, True, None)

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
            """The context verifies; to name files here would add to whom it trusts."""

        def send(self, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
            kwargs["timeout"] = (CONNECT, ANSWER)
            request.headers["Connection"] = "close"  # asked once an hour: no socket waits for the next time
            return super().send(request, *args, **kwargs)

    return Verifying


def fit(session: requests.Session, tls: Tls) -> requests.Session:
    """The session, which from now on speaks https only and follows no redirect: a code or token would go with it."""
    silence()
    session.adapters.clear()
    session.mount("https://", _adapter_class()(tls))  # type: ignore[arg-type]
    session.max_redirects = 0
    return session


def failed(error: BaseException, name: str) -> MailError:
    """What a request that brought no answer means: Offline where even the name is not found, else their trouble."""
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        if isinstance(found, socket.gaierror):
            return Offline(host=name)
        reason = getattr(found, "reason", None) or next(iter(found.args), None)
        found = reason if isinstance(reason, BaseException) else found.__cause__ or found.__context__
    return SignInUnavailable(host=name)


def text(answer: Mapping[str, object], key: str) -> str:
    """A member of somebody's JSON, if it is text."""
    value = answer.get(key)
    return value if isinstance(value, str) else ""
