"""The quick yes is never given to what `jsonschema` refuses; and what fits gets it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.errors import BadRequest
from companion.web import contract
from companion.web.contract import Contract
from companion.web.validating import Check, NotQuick, quick

SCHEMAS = Path(__file__).resolve().parents[2] / "shared-schemas"
EXAMPLES = sorted((SCHEMAS / "examples").glob("*/*.json"))
VALIDATORS = Contract(check_replies=False)._validators
MANY = 600  # more than any list may hold
SLOW = {"LinkRequest"}  # one of two ways to sign in, and not both
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 0.5, 2**53, "", "m_1", "a@b.c", "x" * 5000, "line\n", [], [None], {}, {"a": 1},
    "allow", "hour", 1_700_000_000_000,
]  # fmt: skip


def named(path: Path) -> str:
    """The definition that it is an example of."""
    return path.stem.partition(".")[0]


VALID = [path for path in EXAMPLES if path.parent.name == "valid" and named(path) not in SLOW]


@cache
def made(name: str) -> Check:
    return quick(VALIDATORS[name].schema)  # type: ignore[arg-type]


def test_only_what_is_named_here_has_no_quick_form() -> None:
    def slow() -> Iterator[str]:
        for name in VALIDATORS:
            try:
                made(name)
            except NotQuick:
                yield name

    assert set(slow()) == SLOW


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in steps:
        yield from places(part, (*at, step))


def mutated(value: Any, at: tuple[Any, ...], how: str, odd: Any) -> Any:
    """`value` with what stands at `at` replaced, taken out, doubled, or given one thing more."""
    if not at:
        return odd
    changed = copy.deepcopy(value)
    holder = changed
    for step in at[:-1]:
        holder = holder[step]
    if how == "out":
        del holder[at[-1]]
    elif how == "more" and isinstance(holder[at[-1]], dict):
        holder[at[-1]]["more"] = odd
    elif how == "more" and isinstance(holder[at[-1]], list):
        holder[at[-1]] = (holder[at[-1]] * MANY)[:MANY]  # done twice it would be hundreds of thousands
    else:
        holder[at[-1]] = odd
    return changed


@pytest.mark.parametrize(
    "path",
    [path for path in EXAMPLES if named(path) not in SLOW],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_examples(path: Path) -> None:
    try:
        value = contract.parse(path.read_bytes())
    except BadRequest:  # before any schema is looked at
        assert path.parent.name == "invalid"
    else:
        assert made(named(path))(value) is VALIDATORS[named(path)].is_valid(value)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_mutated_examples(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(VALID))
    name = named(path)
    value = json.loads(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.sampled_from(list(places(value))))
        value = mutated(
            value, at, data.draw(st.sampled_from(["out", "more", "odd"])), data.draw(st.sampled_from(ODD))
        )
    assert made(name)(value) is VALIDATORS[name].is_valid(value), value


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "common.schema.json#/$defs/Id"}, {"oneOf": [{"type": "null"}]}, {"maxLength": 3}, {"required": ["a"]},
        {"anyOf": [{"type": "object"}], "required": ["a"]}, {"type": "object", "patternProperties": {}},
        {"type": "array", "uniqueItems": True}, {"enum": [[1]]}, {"type": "object", "properties": {"a": {"not": {}}}},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_not_known_is_not_judged(schema: dict[str, Any]) -> None:
    with pytest.raises(NotQuick):
        quick(schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"enum": [1]}, True), ({"const": 0}, False), ({"type": "integer"}, True), ({"type": "number"}, False),
        ({"type": "boolean"}, 1), ({"type": "integer"}, 1.5), ({"type": ["string", "null"]}, 0),
        ({"const": None}, 0), ({"type": "object", "additionalProperties": {"type": "string"}}, {"a": 1}),
        ({"type": "object", "additionalProperties": False}, {"a": 1}), ({"type": "object", "minProperties": 1}, {}),
    ],
    ids=str,
)  # fmt: skip
def test_one_type_is_no_other(schema: dict[str, Any], value: object) -> None:
    assert not quick(schema)(value)


def test_a_form_that_is_not_quick_is_judged_all_the_same() -> None:
    of_requests = Contract(check_replies=False)
    for name in SLOW:
        with pytest.raises(BadRequest):
            of_requests.check(name, {"no": "such"})
