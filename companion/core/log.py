"""The log: a file in the data directory for codes and ids, and warnings on stderr.

Nothing logs an address, subject or token on purpose; the formatter here is the second net. It works on the
finished text, so that arguments, tracebacks and other libraries' lines pass it too.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "postwarden.log"
MEGABYTE = 1_000_000
HIDDEN = (
    (re.compile(r"[^\s<>\"'(),;:=]+@[^\s<>\"'(),;:]+"), "<address>"),
    (re.compile(r"\b\d{1,5}-[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{3,5}){4,5}\b"), "<code>"),
    (re.compile(r"(?i)\b(authorization)\b.*"), r"\1 <hidden>"),
    (re.compile(r"(?i)\b(mac|nonce|password|secret|token|bearer)\b(\W{1,4})\S+"), r"\1\2<hidden>"),
    # Anything long that mixes letters and digits and is no path; ids of ours have 18 characters.
    (re.compile(r"(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{24,}"), "<token>"),
)


def redact(text: str) -> str:
    """The text without anything that looks like an address, a pairing code, a password or a token."""
    for pattern, instead in HIDDEN:
        text = pattern.sub(instead, text)
    return text


class Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class OwnFile(RotatingFileHandler):
    """A rotating file that only its owner can read, whatever the umask."""

    def _open(self) -> TextIOWrapper:
        file = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return open(file, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk takes no line, and no traceback on stderr instead."""


def start(directory: Path) -> Callable[[], None]:
    """Logs to `directory` (3 files of 1 MB at most) and stderr, until the returned function is called."""
    shape = Redacting("%(asctime)s %(levelname)s %(name)s %(message)s")
    file = OwnFile(directory / NAME, maxBytes=MEGABYTE, backupCount=2, delay=True)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    root, own = logging.getLogger(), logging.getLogger("companion")
    before = own.level
    own.setLevel(logging.INFO)  # other libraries keep the root's WARNING
    handlers: list[logging.Handler] = [file, console]
    for handler in handlers:
        handler.setFormatter(shape)
        root.addHandler(handler)

    def stop() -> None:
        own.setLevel(before)
        for handler in handlers:
            root.removeHandler(handler)
            if handler is not console:
                handler.close()

    return stop
