"""What a message is made of, as the terminal gives it: files and times; and what there is to look at, as it says it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.sending.attachments import Attachment
    from companion.sending.concern import Concern

LARGEST_FILE = 256 * 1024 * 1024  # no provider takes as much; what is larger is not even read
FARTHEST = timedelta(days=366)  # as sending has it
GO_ON = (
    "Mend it, or add --keep KEY to leave one as it is, or --anyway for all. "
    "Who must not be written to is left out all the same."
)


def read_text(name: str) -> str:
    """UTF-8 with or without a mark, whatever the terminal's own is. Raises argparse.ArgumentTypeError."""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = "what is piped in" if name == "-" else name
        raise argparse.ArgumentTypeError(f"{what} is not UTF-8 text") from error


def read_bytes(name: str) -> bytes:
    """What a file holds, or with - what is piped in. A device may never end, so no more is read than anything here may
    have. Raises argparse.ArgumentTypeError."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(LARGEST_FILE + 1)
        else:
            with open(name, "rb") as file:
                data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} can't be read: {error.strerror}") from error
    if len(data) > LARGEST_FILE:
        raise argparse.ArgumentTypeError(f"{'what is piped in' if name == '-' else name} is too large")
    return data


def attached(path: Path) -> Attachment:
    """Raises argparse.ArgumentTypeError."""
    from companion.sending.attachments import Attachment

    name = str(path)
    try:
        if not path.is_file():  # a pipe or a device may never end
            raise argparse.ArgumentTypeError(f"{name} is no file")
        if path.stat().st_size > LARGEST_FILE:
            raise argparse.ArgumentTypeError(f"{name} is larger than any mail server takes")
        return Attachment(path.name, path.read_bytes())
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} can't be read: {error.strerror}") from error


def time_of(text: str, now: datetime) -> int:
    """In milliseconds. A bare time of day is the next one. Raises argparse.ArgumentTypeError."""
    bare = "-" not in text and ":" in text
    try:
        at = datetime.fromisoformat(f"{now:%Y-%m-%d}T{text}" if bare else text).astimezone()
        if bare and at <= now:
            at = (at.replace(tzinfo=None) + timedelta(days=1)).astimezone()
        far = at > now + FARTHEST
    except (ValueError, OverflowError):  # no time, or one that no clock of this computer shows
        raise argparse.ArgumentTypeError(f"{text} is no time; write 17:30 or 2026-11-27T09:00") from None
    if at <= now:
        raise argparse.ArgumentTypeError(f"{text} is over")
    if far:
        raise argparse.ArgumentTypeError(f"{text} is more than a year ahead")
    return int(at.timestamp() * 1000)


def worry(one: Concern) -> str:
    return f"{one.severity}: {one.title}. {one.text} [{one.key}]"


def shown(one: Concern) -> dict[str, object]:
    """As the API shows it."""
    return {**asdict(one), "key": one.key}
