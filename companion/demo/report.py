"""What one run of the demo showed: `build/demo/report.json`."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Report:
    """Filled step by step; an empty part means that its step did not end."""

    pairing: dict[str, Any] = field(default_factory=dict)
    mailbox: dict[str, Any] = field(default_factory=dict)
    synced: dict[str, Any] = field(default_factory=dict)
    score: dict[str, Any] = field(default_factory=dict)
    findings: list[dict[str, Any]] = field(default_factory=list)
    sent: dict[str, Any] = field(default_factory=dict)
    refused: dict[str, Any] = field(default_factory=dict)
    screenshots: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n")
