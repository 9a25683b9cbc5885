"""An error in the form the sidebar gets it, and in which a linking keeps it (schema: Fault)."""

from __future__ import annotations

from companion.core.errors import PostwardenError


def fault_of(error: PostwardenError) -> dict[str, object]:
    facts = {name: value for name, value in error.facts.items() if isinstance(value, str | int)}
    return {
        "code": error.code,
        "sentence": error.sentence,
        "next_step": error.next_step,
        "field": error.field,
        "said": error.said,
        "facts": facts,
    }
