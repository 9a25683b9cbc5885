"""What is said of a request that is too long, of which only the beginning was kept. Pure."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

from companion.core.errors import PostwardenError, RequestTooLarge
from companion.sending.fields import LONGEST_SUBJECT, TEXTS, check_length, check_text
from companion.web.channel import MAX_BODY

_MESSAGES = ("/v1/outbox", "/v1/outbox/check")
_NEXT = re.compile(r"\s*[{,]\s*(?=\")")
_COLON = re.compile(r"\s*:\s*")
_HALF = re.compile(r"(?<!\\)((?:\\\\)*)\\(?:u[0-9A-Fa-f]{0,3})?\Z")  # of an escape, where the text was cut


def refusal(target: str, size: int, head: bytes) -> PostwardenError:
    """Names what is too long of a message, where its beginning (`head`) shows it; else says how long all of it is."""
    for name, value in _texts(head) if target in _MESSAGES else ():
        try:
            if name == "subject":
                check_length(name, value, LONGEST_SUBJECT)
            elif name in TEXTS:
                check_text(name, value)
        except PostwardenError as error:
            return error
    return RequestTooLarge(size=f"{math.ceil(size / MAX_BODY * 10) / 10:.1f}", most=MAX_BODY // (1024 * 1024))


def _texts(head: bytes) -> Iterator[tuple[str, str]]:
    """Each member that is text, of a JSON object that breaks off somewhere; of the last one as much as is there."""
    text, at, decoder = head.decode("utf-8", "ignore"), 0, json.JSONDecoder(strict=False)
    try:
        while (found := _NEXT.match(text, at)) is not None:
            name, at = decoder.raw_decode(text, found.end())
            if (colon := _COLON.match(text, at)) is None:
                return
            start = colon.end()
            try:
                value, at = decoder.raw_decode(text, start)
            except ValueError:
                if not text.startswith('"', start):
                    return
                rest = _HALF.sub(lambda cut: cut[1], text[start:])
                value, at = decoder.raw_decode(f'{rest}"')[0], len(text)
            if isinstance(value, str):
                yield str(name), value
    except (ValueError, RecursionError):
        return  # no JSON, which the signer knows best
