"""Evidence as JSON (README.md), so that anybody can check a score. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from companion.health.rates import Counts
from companion.health.score import MODEL, Evidence, Proof
from companion.health.volume import VolumeFacts

PROOFS = ("dkim", "spf", "dmarc", "ptr_tls")
COUNTS = (
    "address_bounces", "rejections", "deferrals", "complaints", "unsubscribes", "replies", "inboxed", "opens",
)  # fmt: skip
SHARES = ("lists", "links")
FLAGS = ("dmarc_fails", "major_blocklist", "disconnected")
BESIDE = ("model", "comment", "band")  # what says something about the evidence and is none
KEYS = (*BESIDE, *PROOFS, *COUNTS, "volume", *SHARES, *FLAGS)
MOST = 1_000_000  # sends in 30 days; more is nobody's mailbox
MOST_DAYS = 30


class Misread(ValueError):
    """A sentence about what is wrong with the form."""


@dataclass(frozen=True, slots=True)
class Form:
    """`banded`: somebody said where the score should lie: in `band`, or nowhere (None: no score)."""

    evidence: Evidence
    banded: bool
    band: tuple[float, float] | None

    def holds(self, score: float | None) -> bool:
        """Whether the score is where it was said to be."""
        if self.band is None or score is None:
            return score is None and self.band is None
        return self.band[0] <= score <= self.band[1]


def parse(text: str | bytes) -> Form:
    """Raises Misread."""
    try:
        value = json.loads(text, object_pairs_hook=_once)
    except RecursionError:
        raise Misread("This is nested too deeply") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise Misread("This is not JSON") from None
    except Misread:
        raise
    except ValueError:  # Python turns no text into a number that is longer (CVE-2020-10735)
        raise Misread("A number in this is too long") from None
    return read(value)


def read(value: object) -> Form:
    """Raises Misread."""
    given = _object(value, "The evidence", KEYS)
    if given.get("model", MODEL) != MODEL:
        raise Misread(f"model: this companion knows {MODEL} only")
    if not isinstance(given.get("comment", ""), str):
        raise Misread("comment: this has to be text")
    parts: dict[str, Any] = {name: _proof(given[name], name) for name in PROOFS if _known(given, name)}
    parts |= {name: _counts(given[name], name) for name in COUNTS if _known(given, name)}
    parts |= {name: _share(given[name], name) for name in SHARES if _known(given, name)}
    parts |= {name: _flag(given[name], name) for name in FLAGS if name in given}
    if _known(given, "volume"):
        parts["volume"] = _volume(given["volume"])
    band = _band(given["band"]) if _known(given, "band") else None
    return Form(Evidence(**parts), "band" in given, band)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise Misread(f"{twice!r} stands there twice")
    return found


def _known(given: Mapping[str, Any], name: str) -> bool:
    return given.get(name) is not None


def _object(value: object, what: str, keys: tuple[str, ...], needed: tuple[str, ...] = ()) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Misread(f"{what}: this has to be an object")
    unknown = [key for key in value if key not in keys]
    if unknown:
        raise Misread(f"{what}: {unknown[0]!r} is no key of it; it has {', '.join(keys)}")
    missing = [key for key in needed if key not in value]
    if missing:
        raise Misread(f"{what}: {missing[0]} is missing")
    return value


def _proof(value: object, name: str) -> Proof:
    keys = ("share", "seen", "absent", "broken")
    found = _object(value, name, keys, ("share",))
    flags = {key: _flag(found[key], f"{name}.{key}") for key in keys[1:] if key in found}
    return Proof(_share(found["share"], f"{name}.share"), **flags)


def _counts(value: object, name: str) -> Counts:
    found = _object(value, name, ("cases", "of"), ("cases", "of"))
    cases, of = (_whole(found[key], f"{name}.{key}") for key in ("cases", "of"))
    if cases > of:
        raise Misread(f"{name}: cases are among of, and can't be more")
    return Counts(cases, of)


def _volume(value: object) -> VolumeFacts:
    found = _object(value, "volume", ("sent", "counted", "limit"), ("sent", "counted", "limit"))
    sent, counted = (_days(found[key], f"volume.{key}") for key in ("sent", "counted"))
    if len(sent) != len(counted):
        raise Misread("volume: sent and counted have to have as many days")
    if any(some > every for some, every in zip(counted, sent, strict=True)):
        raise Misread("volume: counted is a part of sent, and can't be more")
    return VolumeFacts(sent, counted, _whole(found["limit"], "volume.limit"))


def _days(value: object, what: str) -> tuple[int, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_DAYS:
        raise Misread(f"{what}: this has to be a list of 1 to {MOST_DAYS} numbers, the newest day last")
    return tuple(_whole(one, what) for one in value)


def _whole(value: object, what: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise Misread(f"{what}: this has to be a whole number from 0 to {MOST}")
    return value


def _number(value: object, what: str, most: float) -> float:
    wanted = isinstance(value, int | float) and not isinstance(value, bool)
    if not wanted or not 0 <= value <= most:  # type: ignore[operator]  # neither holds for NaN
        raise Misread(f"{what}: this has to be a number from 0 to {most:g}")
    return float(value)  # type: ignore[arg-type]


def _share(value: object, what: str) -> float:
    return _number(value, what, 1)


def _flag(value: object, what: str) -> bool:
    if not isinstance(value, bool):
        raise Misread(f"{what}: this has to be true or false")
    return value


def _band(value: object) -> tuple[float, float]:
    if not isinstance(value, list) or len(value) != 2:
        raise Misread("band: this has to be two numbers, or null for no score")
    low, high = (_number(one, "band", 100) for one in value)
    if low > high:
        raise Misread("band: the lower number comes first")
    return low, high
