"""What every error of ours is. The tree itself is `companion.core.errors`; import from there."""

from __future__ import annotations

from typing import ClassVar


class PostwardenError(Exception):
    """What every error of ours is: a `code`, a `sentence`, a `next_step`, perhaps a form `field`.

    `said` holds a mail server's own words where they help, at most 300 printable characters.
    """

    code: ClassVar[str] = "internal"
    sentence_text: ClassVar[str] = "Something went wrong inside Postwarden."
    next_step_text: ClassVar[str] = (
        "Try again. If it stays, run `postwarden doctor` and report what it prints."
    )

    def __init__(self, *, field: str | None = None, said: str | None = None, **facts: object) -> None:
        self.field = field
        self.said = printable(said)[:300] if said else None
        self.facts = facts
        super().__init__(self.code)

    @property
    def sentence(self) -> str:
        return self.sentence_text.format(**self.facts)

    @property
    def next_step(self) -> str:
        return self.next_step_text.format(**self.facts)


def printable(text: str) -> str:
    """One line without control characters: servers' words and names are shown, never obeyed."""
    return "".join(c if c.isprintable() else " " for c in text).strip()
