"""google-auth's way to ask, which remembers the last answer: its exceptions don't always tell it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from companion.core.errors import MailError, SignInUnavailable
from companion.linking.oauth import failures, transport
from companion.linking.provider import ISSUER_NAMES
from companion.mail.tls import Tls


class Heard:
    def __init__(self, tls: Tls) -> None:
        import requests
        from google.auth.transport.requests import Request

        self._ask = Request(transport.fit(requests.Session(), tls))
        self.status, self.data = 0, b""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        answer = self._ask(*args, **kwargs)
        self.status, self.data = answer.status, answer.data
        return answer

    def json(self) -> Mapping[str, object]:
        try:
            found = json.loads(self.data)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def refusal(self) -> MailError:
        """What an answer without a token means. A gateway's page is trouble, whatever else stands in it."""
        if self.status == 429 or self.status >= 500:
            return SignInUnavailable(host=ISSUER_NAMES["google"])
        said = self.json()
        return failures.at_refresh(
            "google", transport.text(said, "error"), transport.text(said, "error_description")
        )
