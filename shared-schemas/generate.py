"""Writes companion/web/shapes_gen.py: a TypedDict for each definition of the schemas here. Run by `make schemas`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from datamodel_code_generator import DataModelType, InputFileType, PythonVersion, generate
from datamodel_code_generator.format import Formatter

HERE = Path(__file__).resolve().parent
HEADER = '"""Generated from shared-schemas/ by `make schemas`. Do not edit."""'


def bundle() -> dict[str, Any]:
    """All definitions in one schema, references between files turned inward."""
    definitions: dict[str, Any] = {}
    for file in sorted(HERE.glob("*.schema.json")):
        text = file.read_text()
        for other in HERE.glob("*.schema.json"):
            text = text.replace(f'"{other.name}#/$defs/', '"#/$defs/')
        for name, definition in json.loads(text)["$defs"].items():
            if name in definitions:
                sys.exit(f"{file.name}: {name} is defined twice")
            definitions[name] = definition
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}


def main(target: Path) -> None:
    with TemporaryDirectory() as directory:
        made = Path(directory) / "shapes.py"
        generate(
            json.dumps(bundle()),
            input_file_type=InputFileType.JsonSchema,
            output=made,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            use_union_operator=True,
            use_standard_collections=True,
            use_schema_description=True,
            disable_timestamp=True,
            custom_file_header=HEADER,
            formatters=[Formatter.RUFF_FORMAT],
        )
        target.write_text(made.read_text())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
