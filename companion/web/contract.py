"""The schemas at the door: requests are read and replies written by the name of their definition.

`shared-schemas/*.schema.json` (JSON Schema 2020-12) are the API's only source. The wheel carries them as
`companion/web/schemas`; a checkout has them at its root.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn, cast

from flask import Flask, Response, current_app, request
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from companion.core.errors import BadRequest
from companion.web.reasons import reason
from companion.web.validating import Check, NotQuick, Schema, quick

_EXTENSION = "contract"
_HERE = Path(__file__).parent
_PLACES = (_HERE / "schemas", _HERE.parents[1] / "shared-schemas")
_END = re.compile(r"(?<!\\)\$$")
_ERRORS = 100  # of a value that are weighed: a body of MAX_BODY can have hundreds of thousands
_SAFE_INTEGER = 2**53  # what a browser can count exactly, and what fits every column


class Contract:
    """Every definition, compiled once. `check_replies` makes a reply that breaks its schema an error (tests do)."""

    def __init__(self, *, check_replies: bool) -> None:
        self.check_replies = check_replies
        self._validators = _compile()
        self._quick: dict[str, Check] = {}

    def check(self, name: str, value: object) -> None:
        """Raises what `reasons.reason` makes of a value that breaks the definition: most often BadRequest."""
        fits = self._quick.get(name) or self._quickly(name)
        if fits(value):
            return
        validator = self._validators[name]
        if not validator.is_valid(value):
            error = best_match(islice(validator.iter_errors(value), _ERRORS))
            if error is None:
                raise BadRequest(why="body: schema")
            raise reason(error, cast(Schema, self._validators["Address"].schema))

    def reply(self, name: str, value: Mapping[str, Any], status: int) -> Response:
        body = _ENCODE(value)
        if self.check_replies:
            self._validators[name].validate(json.loads(body))
        return Response(body, status, content_type="application/json")

    def _quickly(self, name: str) -> Check:
        """Made when it is first asked for: most definitions are a part of others."""
        try:
            made = quick(cast(Schema, self._validators[name].schema))
        except NotQuick:
            made = _never
        return self._quick.setdefault(name, made)


def install(app: Flask, *, check_replies: bool) -> None:
    app.extensions[_EXTENSION] = Contract(check_replies=check_replies)


def read(name: str) -> Any:
    """The current request's body, valid by definition `name` ("LinkRequest"). The caller gives it that definition's
    type of `shapes_gen`. Raises as `Contract.check`.
    """
    value = parse(request.get_data())
    _contract().check(name, value)
    return value


def check(name: str, value: object) -> None:
    """For a part of a body that is judged by itself. Raises as `Contract.check`."""
    _contract().check(name, value)


def query(field: str, name: str = "Id") -> str:
    """A query parameter that must be there, valid by definition `name`. Raises BadRequest."""
    value = request.args.get(field, "")
    try:
        _contract().check(name, value)
    except BadRequest as error:
        raise BadRequest(why=f"{field}: {name}") from error
    return value


def query_or(field: str, name: str) -> str | None:
    """The same for one that may be left out: None. Raises BadRequest."""
    return query(field, name) if field in request.args else None


def query_number(field: str, *, most: int = _SAFE_INTEGER, default: int | None = None) -> int:
    """A whole number from 0 to `most` in the query; needed when there is no default. Raises BadRequest."""
    text = request.args.get(field)
    if text is None and default is not None:
        return default
    if text is None or not (text.isascii() and text.isdigit() and len(text) <= 16) or int(text) > most:
        raise BadRequest(why=f"{field}: number")
    return int(text)


def reply(name: str, value: Mapping[str, Any], status: int = 200) -> Response:
    """The JSON reply of definition `name`."""
    return _contract().reply(name, value, status)


def parse(body: bytes) -> dict[str, Any]:
    """One JSON object, read strictly: UTF-8, no NaN, no numbers beyond a browser's, no half characters."""
    try:
        text = body.decode()
        value = _DECODE(text)
        if "\\u" in text:
            _ENCODE(value).encode()  # a lone surrogate would break in the database instead
    except (ValueError, RecursionError):
        raise BadRequest(why="JSON") from None
    if not isinstance(value, dict):
        raise BadRequest(why="body: object")
    return value


def _contract() -> Contract:
    contract = current_app.extensions[_EXTENSION]
    assert isinstance(contract, Contract)  # noqa: S101 — `install` put it there
    return contract


def _integer(text: str) -> int:
    if len(text) > 17 or abs(number := int(text)) > _SAFE_INTEGER:
        raise ValueError("integer out of range")
    return number


def _number(text: str) -> int | float:
    number = float(text)
    if not math.isfinite(number) or abs(number) > _SAFE_INTEGER:
        raise ValueError("number out of range")
    return int(number) if number.is_integer() else number  # JSON Schema calls 1.0 an integer


def _refuse_constant(_text: str) -> NoReturn:
    raise ValueError("not JSON")


# Made once: json's functions make one for each call that is not as usual.
_DECODE = json.JSONDecoder(parse_int=_integer, parse_float=_number, parse_constant=_refuse_constant).decode
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _never(_value: object) -> bool:
    return False


def _compile() -> dict[str, Draft202012Validator]:
    folder = next(place for place in _PLACES if place.is_dir())
    files = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.schema.json"))}
    registry: Registry[Any] = Registry().with_resources(
        (name, DRAFT202012.create_resource(schema)) for name, schema in files.items()
    )
    validators: dict[str, Draft202012Validator] = {}
    for file, schema in files.items():
        for name in schema["$defs"]:
            if name in validators:
                raise ValueError(f"two definitions are called {name}")
            whole = _inline({"$ref": f"{file}#/$defs/{name}"}, registry.resolver())
            validators[name] = Draft202012Validator(whole)
    return validators


def _inline(node: Any, resolver: Any) -> Any:
    """The schema with every reference replaced by what it names: looking them up took over half of a check's time."""
    if isinstance(node, list):
        return [_inline(part, resolver) for part in node]
    if not isinstance(node, dict):
        return node
    whole = {key: _inline(part, resolver) for key, part in node.items() if key != "$ref"}
    if isinstance(pattern := whole.get("pattern"), str):
        # A browser's `$` is the end; Python's also lets a line break stand behind it.
        whole["pattern"] = _END.sub(r"\\Z", pattern)
    if "$ref" in node:
        named = resolver.lookup(node["$ref"])
        whole |= _inline(named.contents, named.resolver)
    return whole
