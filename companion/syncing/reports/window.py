"""The time a report is about, as receivers write it, and as it can be true. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from companion.core.clock import DAY

OLDEST = 100 * DAY  # before it came
LONGEST = 32 * DAY


def from_seconds(text: str) -> int | None:
    """Seconds since 1970, or milliseconds as some write them; in ms."""
    whole = text.strip().partition(".")[0]
    if not (whole.isascii() and whole.isdigit() and len(whole) < 15):
        return None
    return int(whole) if len(whole) > 11 else int(whole) * 1000


def from_date(text: object) -> int | None:
    """A date of RFC 3339, in ms; one without a zone is UTC's."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
        return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def window(begins: int | None, ends: int | None, at: int) -> tuple[int, int]:
    """From when to when (ms). What cannot be true of a report that came `at`, is the day before that: a whole one, so
    that the same report in another folder has the same."""
    today = at - at % DAY
    if begins is None or ends is None:
        begins = ends = begins if ends is None else ends
    if begins is None or ends is None:
        return today - DAY, today
    begins, ends = min(begins, ends), max(begins, ends)
    true = begins >= at - OLDEST and ends <= at + 2 * DAY and ends - begins <= LONGEST
    return (begins, ends) if true else (today - DAY, today)
