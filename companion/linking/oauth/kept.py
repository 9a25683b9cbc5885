"""What is sealed of a sign-in: all that the next access token needs. Pure.

The client too: a refresh token is worth something with the client only that it was made for, whichever is set up today.
"""

from __future__ import annotations

import json

from companion.core.errors import SecretLost
from companion.core.secret import Secret


def pack(**facts: str | None) -> Secret:
    return Secret(json.dumps(facts))


def unpack(kept: Secret, *names: str) -> dict[str, str]:
    """These facts, each of them there; an empty one where there was None. Raises SecretLost."""
    try:
        facts = json.loads(kept.reveal())
        return {name: str(facts[name] or "") for name in names}
    except (ValueError, KeyError, TypeError):
        pass  # and not raised from here: a JSONDecodeError holds the whole text
    raise SecretLost


def later(kept: Secret, name: str) -> str:
    """A fact that sign-ins of before did not keep; empty for those. Raises SecretLost."""
    try:
        return str(json.loads(kept.reveal()).get(name) or "")
    except (ValueError, AttributeError):
        pass
    raise SecretLost
