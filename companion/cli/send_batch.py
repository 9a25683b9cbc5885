"""`postwarden send --batch`: a file of messages, of which all or none are queued, and none twice."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.cli.choose import sender_of
from companion.cli.given import GO_ON, LARGEST_FILE, attached, read_bytes, read_text, shown, time_of, worry
from companion.core.errors import BadAddress, NoSuchMailbox, PostwardenError

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.core.settings import Settings
    from companion.sending.attachments import Attachment
    from companion.sending.batch_file import BadLine, Line
    from companion.sending.outbox import OutboxAsk, OutboxItem

ALONE = ("to", "cc", "bcc", "subject", "text_file", "html_file", "attach", "at", "in_reply_to", "no_signature",
         "unsubscribe")  # fmt: skip


def options(parser: argparse.ArgumentParser) -> None:
    text = (
        "JSON, one message a line: to, subject, text or text_file, and what the options here are called (html, cc, at, "
        "attach …); files beside it; - reads what is piped in. The same file again queues nothing twice"
    )
    parser.add_argument("--batch", metavar="FILE", help=text)
    parser.add_argument(
        "--key", default="", help="a name for this sending: under another one the same file goes again"
    )
    parser.add_argument(
        "--skip-bad", action="store_true", help="queue the others although some lines are bad"
    )


@dataclass
class Told:
    """Of one line: what to print, and its message where it may be queued. `over`: its time is over."""

    line: int
    state: str = "fine"  # bad, held, before, queued
    why: str = ""
    more: dict[str, Any] | None = None
    ask: OutboxAsk | None = None
    over: str | None = None

    def bad(self, why: str) -> Told:
        self.state, self.why, self.ask = "bad", why, None
        return self

    def refused(self, error: PostwardenError) -> Told:
        self.more = {"code": error.code}
        return self.bad(error.sentence.rstrip("."))

    def is_queued(self, item: OutboxItem, state: str) -> Told:
        self.state, self.more, self.ask = state, {"item": asdict(item)}, None
        self.why = (
            f"queued as {item.id}" if state == "queued" else f"queued before as {item.id}, {item.state}"
        )
        return self


def run(args: argparse.Namespace, settings: Settings) -> int:
    """1 where nothing was queued, or not all that was to be."""
    from companion.app import open_services

    if given := [name for name in ALONE if getattr(args, name) not in (None, [], False)]:
        raise argparse.ArgumentTypeError(
            f"--{given[0].replace('_', '-')} stands in the file's lines with --batch"
        )
    lines = _lines(args)
    with open_services(settings) as services:
        told = _judged(services, lines, args)
        fine = [one for one in told if one.state == "fine"]
        left = [one for one in told if one.state in ("bad", "held")]
        stopped = bool(left) and not args.skip_bad
        if not stopped:
            _queue(services, fine)
    for one in told:
        _print(one, args)
    if not args.json:
        _sum(told, len(fine), stopped=stopped)
    return 1 if stopped or any(one.state == "bad" for one in fine) else 0


def _lines(args: argparse.Namespace) -> list[Line | BadLine]:
    from companion.sending.batch_file import MOST, read

    lines: list[Line | BadLine] = []
    for one in read(read_bytes(args.batch), args.sender):
        if len(lines) == MOST:
            raise argparse.ArgumentTypeError(f"{args.batch} has more than {MOST:,} messages; split it")
        lines.append(one)
    if not lines:
        raise argparse.ArgumentTypeError(f"{args.batch} has no messages")
    return lines


class _Files:
    """Files named by lines, beside the file of these; each read once."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._files: dict[Path, Attachment] = {}
        self._texts: dict[Path, str] = {}
        self._held = 0

    def text(self, name: str) -> str:
        path = self._base / name
        if path not in self._texts:
            try:
                odd = "\0" in name or (path.exists() and not path.is_file())
            except OSError as error:  # a name that is too long is most likely the text itself
                raise argparse.ArgumentTypeError(f"{name[:40]} can't be read: {error.strerror}") from None
            if odd:
                raise argparse.ArgumentTypeError(f"{name[:40]!r} is no file")
            self._texts[path] = read_text(str(path.absolute()))
        return self._texts[path]

    def attached(self, name: str) -> Attachment:
        path = self._base / name
        if path not in self._files:
            one = attached(path)
            if self._held + len(one.content) > LARGEST_FILE:
                raise argparse.ArgumentTypeError("with it the files are too many for one batch; split it")
            self._held += len(one.content)
            self._files[path] = one
        return self._files[path]


def _judged(services: Services, lines: list[Line | BadLine], args: argparse.Namespace) -> list[Told]:
    from companion.sending.batch_file import BadLine

    files = _Files(Path() if args.batch == "-" else Path(args.batch).parent)
    now = datetime.now().astimezone()
    mailboxes: dict[str, str | PostwardenError] = {}
    told = [
        Told(one.line).bad(one.why)
        if isinstance(one, BadLine)
        else _told(services, one, files, now, mailboxes)
        for one in lines
    ]
    whole = [one for one in told if one.ask is not None]
    judged = services.batches.judge([one.ask for one in whole if one.ask is not None], args.key, args.keep)
    first: dict[str, int] = {}
    for one, found in zip(whole, judged, strict=True):
        one.ask = found.ask
        same = first.setdefault(found.ask.message_id or str(one.line), one.line)
        if found.refused is not None:
            one.refused(found.refused)
        elif same != one.line:
            one.bad(f"the same message as line {same}; to send both, give each a message_id")
        elif found.before is not None:
            one.is_queued(found.before, "before")
        elif one.over is not None:
            one.bad(one.over)
        else:
            one.why = "\n".join(worry(concern) for concern in found.concerns)
            one.more = {"concerns": [shown(concern) for concern in found.concerns]}
            one.state = "held" if found.held and not args.anyway else "fine"
    return told


def _told(
    services: Services, line: Line, files: _Files, now: datetime, mailboxes: dict[str, str | PostwardenError]
) -> Told:
    from companion.sending.outbox import OutboxAsk

    told = Told(line.line)
    if line.sender not in mailboxes:
        try:
            mailboxes[line.sender] = sender_of(services.store, line.sender).id
        except (BadAddress, NoSuchMailbox) as error:
            mailboxes[line.sender] = error
    mailbox = mailboxes[line.sender]
    if isinstance(mailbox, PostwardenError):
        return told.refused(mailbox)
    at = None
    try:
        at = None if line.at is None else time_of(line.at, now)
    except argparse.ArgumentTypeError as error:
        told.over = str(error)  # of one that was queued before it does not matter
    try:
        text = files.text(line.text_file) if line.text_file is not None else line.text or ""
        html = files.text(line.html_file) if line.html_file is not None else line.html
        attachments = tuple(files.attached(name) for name in line.attach)
    except argparse.ArgumentTypeError as error:
        return told.bad(str(error))
    told.ask = OutboxAsk(
        mailbox, line.sender, line.to, line.subject, text, line.cc, line.bcc, html, at, line.in_reply_to,
        line.references, line.message_id, attachments, line.signature, line.unsubscribe,
    )  # fmt: skip
    return told


def _queue(services: Services, fine: list[Told]) -> None:
    answers = services.outbox.enqueue_all([one.ask for one in fine if one.ask is not None])
    for one, answer in zip(fine, answers, strict=True):
        if isinstance(answer, PostwardenError):
            one.refused(answer)
        else:
            one.is_queued(answer, "queued")


def _print(one: Told, args: argparse.Namespace) -> None:
    if args.json:
        said = {"why": one.why} if one.state == "bad" else {}
        print(json.dumps({"line": one.line, "state": one.state, **said, **(one.more or {})}))
        return
    where = sys.stdout if one.state in ("queued", "before") else sys.stderr
    for why in one.why.split("\n") if one.why else ():
        print(f"Line {one.line}: {why}", file=where)


def _sum(told: list[Told], fine: int, *, stopped: bool) -> None:
    counts = {state: sum(one.state == state for one in told) for state in ("queued", "before", "bad", "held")}
    held = f" {GO_ON}" if counts["held"] else ""
    if stopped:
        well = "1 message is" if fine == 1 else f"{fine or 'no'} messages are"
        text = f"Nothing was queued; {well} fine. Mend the others, or add --skip-bad.{held}"
        print(text, file=sys.stderr)
        return
    words = [f"{counts['queued']} queued"]
    words += [f"{counts['before']} queued before"] if counts["before"] else []
    left = counts["bad"] + counts["held"]
    words += [f"{left} left out"] if left else []
    print("; ".join(words) + "." + held)
