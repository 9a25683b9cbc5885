"""`postwarden classify`: tells what received messages are. Reads the files, and neither keeps nor sends anything."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.syncing.classify import Recipient, Verdict

NAMES = {
    "reply": "a reply", "auto_reply": "an automatic reply", "bounce": "a bounce", "complaint": "a complaint",
    "unsubscribe": "a wish to unsubscribe", "dmarc_report": "a DMARC report", "tls_report": "a TLS report",
    "other": "none of what is told apart",
}  # fmt: skip
OWNERS = {"address": "the address", "sender": "the sender", "limit": "a limit", "transport": "the transport"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "classify",
        help="tell replies, bounces and reports apart",
        description="Tells what received messages are: replies, bounces, reports. Each file is one message.",
    )
    parser.add_argument(
        "files", metavar="FILE", nargs="+", help="a message as it was received; - reads it from the input"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when all files were read. Raises ArgumentTypeError after reading the others."""
    from companion.syncing.classify import classify

    unread = []
    for name in args.files:
        try:
            raw = _read(name)
        except (OSError, ValueError):
            unread.append(name)
            continue
        verdict = classify(raw)
        print(json.dumps(as_json(name, verdict)) if args.json else as_text(name, verdict), flush=True)
    if unread:
        raise argparse.ArgumentTypeError(f"These could not be read: {_printable(', '.join(unread))}")
    return 0


def as_json(name: str, verdict: Verdict) -> dict[str, object]:
    return {"file": name, **asdict(verdict)}


def as_text(name: str, verdict: Verdict) -> str:
    lines = [f"{name}: {NAMES[verdict.kind]}"]
    lines += [f"  {_recipient(one)}" for one in verdict.recipients]
    if verdict.original_message_id:
        lines.append(f"  About {verdict.original_message_id}")
    return _printable("\n".join(lines))


def _recipient(one: Recipient) -> str:
    if one.owner is None and one.status is None and one.smtp_code is None:
        return one.address
    lasting = "for good" if one.permanent else "for now"
    codes = " ".join(str(code) for code in (one.smtp_code, one.status) if code)
    owner = f"it lies with {OWNERS[one.owner]}" if one.owner else "whose fault it is cannot be told"
    said = f": {one.reason}" if one.reason else ""
    return f"{one.address}: refused {lasting}, {owner}{f' ({codes})' if codes else ''}{said}"


def _printable(text: str) -> str:
    """Strangers' words must not steer the terminal."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def _read(name: str) -> bytes:
    from companion.syncing.classify.mime import MOST_BYTES

    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES)
    with open(name, "rb") as file:
        return file.read(MOST_BYTES)
