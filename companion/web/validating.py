"""A quick yes for what fits a schema: its keywords as plain functions. Pure.

`jsonschema` walks the schema anew for each value, which took a permit longer than its database. What is said yes to
here fits; anything else, and what a keyword here does not know, is for `jsonschema` to judge and to explain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any], bool]
Schema = Mapping[str, Any]

_SAY_NOTHING = {"$schema", "$id", "title", "description", "default", "examples"}
_KNOWN = _SAY_NOTHING | {
    "type", "enum", "const", "anyOf", "minLength", "maxLength", "pattern", "minimum", "maximum", "items", "minItems",
    "maxItems", "properties", "required", "additionalProperties", "minProperties",
}  # fmt: skip
_ENDLESS = float("inf")


class NotQuick(Exception):
    """The schema has a keyword that is not known here."""


def quick(schema: Schema) -> Check:
    """Says yes only to values (as `json.loads` makes them) that fit `schema`, which holds no references.

    Raises NotQuick.
    """
    if unknown := schema.keys() - _KNOWN:
        raise NotQuick(min(unknown))
    if "type" not in schema and (loose := schema.keys() - _SAY_NOTHING - {"enum", "const", "anyOf"}):
        raise NotQuick(min(loose))  # it speaks of values of one type, and lets all others pass
    checks = [*_choices(schema), *_typed(schema)]
    return checks[0] if len(checks) == 1 else _all(checks)


def _choices(schema: Schema) -> list[Check]:
    checks = []
    if "anyOf" in schema:
        checks.append(_any([quick(one) for one in schema["anyOf"]]))
    for allowed in ([schema["const"]] if "const" in schema else None, schema.get("enum")):
        if allowed is not None:
            checks.append(_one_of(allowed))
    return checks


def _typed(schema: Schema) -> list[Check]:
    kinds = schema.get("type", [])
    if isinstance(kinds, str):
        return [_TYPES[kinds](schema)]
    return [_any([_TYPES[kind](schema) for kind in kinds])] if kinds else []


def _all(checks: list[Check]) -> Check:
    return lambda value: all(one(value) for one in checks)


def _any(checks: list[Check]) -> Check:
    return lambda value: any(one(value) for one in checks)


def _one_of(allowed: list[Any]) -> Check:
    """JSON's 1 is no true, so that only values of one type are compared."""
    if any(isinstance(one, dict | list) for one in allowed):
        raise NotQuick("enum")
    pairs = {(type(one), one) for one in allowed}
    return lambda value: not isinstance(value, dict | list) and (type(value), value) in pairs


def _string(schema: Schema) -> Check:
    low, high = schema.get("minLength", 0), schema.get("maxLength", _ENDLESS)
    if "pattern" not in schema:
        return lambda value: type(value) is str and low <= len(value) <= high
    search = re.compile(schema["pattern"]).search
    return lambda value: type(value) is str and low <= len(value) <= high and search(value) is not None


def _number(kinds: tuple[type, ...]) -> Callable[[Schema], Check]:
    def make(schema: Schema) -> Check:
        low, high = schema.get("minimum", -_ENDLESS), schema.get("maximum", _ENDLESS)
        return lambda value: type(value) in kinds and low <= value <= high

    return make


def _array(schema: Schema) -> Check:
    low, high = schema.get("minItems", 0), schema.get("maxItems", _ENDLESS)
    each = quick(schema.get("items", {}))
    return lambda value: type(value) is list and low <= len(value) <= high and all(each(one) for one in value)


def _object(schema: Schema) -> Check:
    known = {name: quick(one) for name, one in schema.get("properties", {}).items()}
    needed, least = frozenset(schema.get("required", ())), schema.get("minProperties", 0)
    more = schema.get("additionalProperties", True)
    other = quick(more) if isinstance(more, dict) else (lambda _value: more is True)

    def check(value: Any) -> bool:
        if type(value) is not dict or len(value) < least or not needed <= value.keys():
            return False
        return all(known.get(name, other)(one) for name, one in value.items())

    return check


_TYPES: Mapping[str, Callable[[Schema], Check]] = {
    "string": _string,
    "integer": _number((int,)),
    "number": _number((int, float)),
    "boolean": lambda _schema: lambda value: value is True or value is False,
    "null": lambda _schema: lambda value: value is None,
    "array": _array,
    "object": _object,
}
