"""The reference client of PW1, which the demo uses too: it shares no code with the companion's side of the channel."""

from __future__ import annotations

from companion.demo.client import (
    ORIGIN,
    OTHER_ORIGIN,
    Answer,
    ChannelClient,
    Gone,
    Impostor,
    NoAnswer,
    Raw,
    pair_kid,
    read_code,
)

__all__ = [
    "ORIGIN",
    "OTHER_ORIGIN",
    "Answer",
    "ChannelClient",
    "Gone",
    "Impostor",
    "NoAnswer",
    "Raw",
    "pair_kid",
    "read_code",
]
