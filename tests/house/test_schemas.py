"""The schemas are sound, the API description names what the server routes, and examples mean what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "shared-schemas"
FILES = {file.name: json.loads(file.read_text()) for file in sorted(SCHEMAS.glob("*.schema.json"))}
REGISTRY: Registry[Any] = Registry().with_resources(
    (name, Resource.from_contents(content)) for name, content in FILES.items()
)
DEFINITIONS = {name: file for file, content in FILES.items() for name in content["$defs"]}


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"{DEFINITIONS[name]}#/$defs/{name}"}, registry=REGISTRY)


@pytest.mark.parametrize("file", FILES)
def test_schema_is_valid(file: str) -> None:
    Draft202012Validator.check_schema(FILES[file])


def examples(kind: str) -> list[Path]:
    return sorted((SCHEMAS / "examples" / kind).glob("*.json"))


@pytest.mark.parametrize("path", examples("valid"), ids=lambda path: path.stem)
def test_valid_example(path: Path) -> None:
    validator(path.stem.partition(".")[0]).validate(json.loads(path.read_text()))


@pytest.mark.parametrize("path", examples("invalid"), ids=lambda path: path.stem)
def test_invalid_example(path: Path) -> None:
    assert not validator(path.stem.partition(".")[0]).is_valid(json.loads(path.read_text()))


def test_each_request_has_examples_of_both_kinds() -> None:
    requests = {name for name in DEFINITIONS if name.endswith("Request")}
    for kind in ("valid", "invalid"):
        assert requests <= {path.stem.partition(".")[0] for path in examples(kind)}


# What a request target may hold (companion/web/channel.py); \d and the like are no letters of it here.
PLAIN = re.compile(r"(?:\[[A-Za-z0-9_.-]+\](?:\{\d+(?:,\d*)?\})?|\\d(?:\{\d+\})?|[A-Za-z0-9_-])*")


def test_what_a_query_takes_can_stand_in_a_target() -> None:
    """A value with any other letter would have to be encoded, and the guard knows no such target."""
    api = yaml.safe_load((SCHEMAS / "openapi.yaml").read_text())
    asked = [
        (parameter["name"], parameter["schema"])
        for path in api["paths"].values()
        for operation in path.values()
        for parameter in operation.get("parameters", ())
        if parameter.get("in") == "query"
    ]
    assert asked
    for name, schema in asked:
        file, _, pointer = schema.get("$ref", "").partition("#/$defs/")
        known = FILES[file]["$defs"][pointer] if pointer else schema
        pattern = known.get("pattern", "")
        bound = pattern.startswith("^") and pattern.endswith("$") and PLAIN.fullmatch(pattern[1:-1])
        assert known["type"] == "integer" or bound, name


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for value in node.values() for ref in references(value)]
    return [ref for value in node for ref in references(value)] if isinstance(node, list) else []


def test_openapi_refers_only_to_what_exists() -> None:
    api = yaml.safe_load((SCHEMAS / "openapi.yaml").read_text())
    for ref in references(api):
        file, _, pointer = ref.partition("#/$defs/")
        assert ref.startswith("#/components/") or pointer in FILES[file]["$defs"], ref
