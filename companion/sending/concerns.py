"""What to look at before sending, from the few facts of a draft that leave the page. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

MANY = 10


@dataclass(frozen=True, slots=True)
class Concern:
    """`stop` holds Send, `fix` should be mended, `hint` is for the user to judge."""

    id: str
    severity: Literal["stop", "fix", "hint"]
    address: str | None
    text: str


def concerns(tokens: Sequence[str], recipients: int) -> list[Concern]:
    """`tokens`: placeholders left in the draft. Whether recipients stand in Bcc is not known here."""
    found = [Concern("token", "fix", None, f"{token} wasn't filled in") for token in dict.fromkeys(tokens)]
    if recipients > MANY:
        text = f"{recipients} people get this: in To or Cc they see each other's address."
        found.append(Concern("many_recipients", "hint", None, text))
    return found
