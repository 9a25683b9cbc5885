"""What to look at before sending, from the few facts of a draft that leave the page. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from companion.store.suppressions import SuppressionRow

MANY = 10


@dataclass(frozen=True, slots=True)
class Concern:
    """`stop` holds Send, `fix` should be mended, `hint` is for the user to judge."""

    id: str
    severity: Literal["stop", "fix", "hint"]
    address: str | None
    text: str


def concerns(
    tokens: Sequence[str], recipients: int, barred: Iterable[SuppressionRow], day: Callable[[int], str]
) -> list[Concern]:
    """`tokens`: placeholders left in the draft; `barred`: those of the recipients who must not be written to; `day`
    writes a time (ms) as a date. Whether recipients stand in Bcc is not known here."""
    found = [_barred(one, day(one.at)) for one in barred]
    found += [Concern("token", "fix", None, f"{token} wasn't filled in") for token in dict.fromkeys(tokens)]
    if recipients > MANY:
        text = f"{recipients} people get this: in To or Cc they see each other's address."
        found.append(Concern("many_recipients", "hint", None, text))
    return found


def _barred(one: SuppressionRow, day: str) -> Concern:
    who = one.address
    match one.why:
        case "unsubscribed":
            text = f"{who} unsubscribed on {day}. Mailing again may break the law."
            return Concern("unsubscribed", "stop", who, text)
        case "complained":
            text = f"{who} marked your mail as spam on {day}. Mailing again harms all you send."
            return Concern("complained", "stop", who, text)
        case "bounced":
            return Concern("bounced", "fix", who, f"{who} bounced on {day}: {_because(one.status)}.")
        case _:
            return Concern("by_hand", "stop", who, f"{who} is on your list of people not to write to.")


def _because(status: str | None) -> str:
    if status is not None and status.endswith(".2.2"):
        return "its mailbox is full"
    if status is not None and status.split(".")[1:2] == ["2"]:
        return "its mailbox is switched off"
    return "no such mailbox"
