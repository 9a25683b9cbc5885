"""Files of messages to be sent: JSON, one message a line. Pure.

A line that cannot be read is told with its number and what is wrong, and never guessed at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, NoReturn

MOST = 10_000  # messages


class BadLine(NamedTuple):
    """`why`: half a sentence, without a full stop."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it was written down. Of `text` and `text_file`, `html` and `html_file` one or none; `at` and files
    as for `postwarden send`.
    """

    line: int
    sender: str
    to: tuple[str, ...]
    subject: str
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    text: str | None = None
    text_file: str | None = None
    html: str | None = None
    html_file: str | None = None
    at: str | None = None
    attach: tuple[str, ...] = ()
    in_reply_to: str | None = None
    references: str | None = None
    message_id: str | None = None
    signature: bool = True
    unsubscribe: bool | None = None


def read(data: bytes, sender: str | None = None) -> Iterator[Line | BadLine]:
    """Each line that is not blank. `sender`: for those without a "from"."""
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if raw.strip():
            try:
                yield _line(number, _parsed(raw), sender)
            except _Unreadable as error:
                yield BadLine(number, str(error))


class _Unreadable(Exception):
    pass


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        raise _Unreadable("not UTF-8 text") from None
    except UnicodeEncodeError:
        raise _Unreadable("half a character") from None
    except json.JSONDecodeError as error:
        raise _Unreadable(f"no JSON at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise _Unreadable("no JSON") from None
    if not isinstance(value, dict):
        raise _Unreadable('no message; write one as {"to": …, "subject": …}')
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _Unreadable(f"{_shown(name)} stands there twice")
        found[name] = value
    return found


def _no_constant(_text: str) -> NoReturn:
    raise ValueError


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _Unreadable(f"{name} must be text")
    return value


def _several(name: str, value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
        raise _Unreadable(f"{name} must be text, or a list of texts")
    return tuple(listed)


def _truth(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Unreadable(f"{name} must be true or false")
    return value


_FIELDS: dict[str, Callable[[str, Any], Any]] = {
    "from": _text, "to": _several, "cc": _several, "bcc": _several, "subject": _text, "text": _text,
    "text_file": _text, "html": _text, "html_file": _text, "at": _text, "attach": _several, "in_reply_to": _text,
    "references": _text, "message_id": _text, "signature": _truth, "unsubscribe": _truth,
}  # fmt: skip


def _line(number: int, value: dict[str, Any], sender: str | None) -> Line:
    if odd := [name for name in value if name not in _FIELDS]:
        raise _Unreadable(f"{_shown(odd[0])} is no field; there are {', '.join(_FIELDS)}")
    given = {name: _FIELDS[name](name, one) for name, one in value.items() if one is not None}
    given["sender"] = given.pop("from", sender)
    for name, shown in (("sender", "from"), ("to", "to"), ("subject", "subject")):
        if given.get(name) in (None, ()):
            raise _Unreadable(f"no {shown}")
    for kind in ("text", "html"):
        if kind in given and f"{kind}_file" in given:
            raise _Unreadable(f"both {kind} and {kind}_file")
    return Line(number, **given)


def _shown(name: str) -> str:
    """A name from the file, short and in one line."""
    return json.dumps(name[:40])
