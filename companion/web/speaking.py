"""In which language the current request wants its sentences (RFC 9110 section 12.5.4): the extension says what its user
has chosen. Who asks for none, or for one that we don't speak, gets English.
"""

from __future__ import annotations

from typing import Any

from flask import request

from companion.core.wording import LANGUAGES, Language, worded


def asked() -> Language | None:
    """None where it says none that we speak."""
    wanted = (tag.lower().partition("-")[0] for tag, weight in request.accept_languages if weight > 0)
    return next((language for tag in wanted for language in LANGUAGES if language == tag), None)


def spoken(value: Any) -> Any:
    """JSON for a reply, with the companion's sentences in that language."""
    return worded(value, asked() or "en")
