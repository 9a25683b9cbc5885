"""`postwarden spf`: may a server send as a domain? For one sender, or one a line."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, BinaryIO

from companion.cli.name_servers import add_name_servers
from companion.core.clock import SystemClock
from companion.core.errors import PostwardenError, printable

if TYPE_CHECKING:
    from companion.dns.resolver import Resolver

AT_ONCE = 256  # lines under way; the resolver holds back their questions
LONGEST = 4096  # bytes of a line: more than three names of the longest kind
WORDS = {
    "pass": "the domain allows this server",
    "fail": "the domain forbids this server",
    "softfail": "the domain doubts this server",
    "neutral": "the domain says nothing about this server",
    "none": "there is no SPF record to go by",
    "permerror": "the domain's SPF record can't be used",
    "temperror": "the DNS gave no usable answer now",
}
Answer = dict[str, Any]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "spf",
        help="say whether a server may send as a domain",
        description="Evaluates SPF (RFC 7208) for one sender, or for one JSON object a line on the input: "
        '{"ip": …, "mail_from": …, "helo": …}. Asks the DNS and changes nothing.',
    )
    parser.add_argument("--ip", help="address of the server that sends; without it, the input is read")
    parser.add_argument("--mail-from", metavar="ADDRESS", help="envelope sender; empty for bounces")
    parser.add_argument("--helo", metavar="NAME", help="name that the server says in HELO or EHLO")
    add_name_servers(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when there was an answer to everything, whatever it was. Raises ArgumentTypeError."""
    show = json.dumps if args.json else as_text
    if args.ip is None:
        if args.mail_from is not None or args.helo is not None:
            raise argparse.ArgumentTypeError("--mail-from and --helo need --ip")
        if sys.stdin.isatty():
            raise argparse.ArgumentTypeError(
                "Nothing to check: give --ip, or one JSON object a line on the input"
            )
        asyncio.run(_answer_lines(args, show))
        return 0
    if not (args.mail_from or args.helo):
        raise argparse.ArgumentTypeError("--mail-from or --helo is missing: nothing names a domain")
    asked = {"ip": args.ip, "mail_from": args.mail_from or "", "helo": args.helo or ""}
    answer = asyncio.run(_answer_one(args, asked))
    if answer["result"] is None:
        raise argparse.ArgumentTypeError(answer["error"].removesuffix("."))
    print(show(answer))
    return 0


async def _answer_one(args: argparse.Namespace, asked: Any) -> Answer:
    return await answer_to(asked, _resolver(args))


async def _answer_lines(args: argparse.Namespace, show: Callable[[Answer], str]) -> None:
    """Answers in the order of the lines, each as soon as it and those before it are known."""
    resolver = _resolver(args)
    under_way: asyncio.Queue[asyncio.Task[Answer] | OSError | None] = asyncio.Queue()
    room = threading.Semaphore(AT_ONCE)

    def take(line: bytes | OSError) -> None:
        if isinstance(line, OSError):
            under_way.put_nowait(line)
        else:
            under_way.put_nowait(asyncio.create_task(_answer_line(line, resolver)) if line else None)

    loop = asyncio.get_running_loop()
    source = open(sys.stdin.fileno(), "rb", closefd=False)  # noqa: SIM115 - for as long as there are lines

    def hand_over(line: bytes | OSError) -> None:
        loop.call_soon_threadsafe(take, line)

    # Nobody waits for this thread, so that an interrupt needs no further line to be heard.
    threading.Thread(target=_read_lines, args=(source, hand_over, room), daemon=True).start()
    while task := await under_way.get():
        if isinstance(task, OSError):
            raise argparse.ArgumentTypeError("The input could not be read")
        print(show(await task), flush=True)
        room.release()


def _read_lines(
    source: BinaryIO, hand_over: Callable[[bytes | OSError], None], room: threading.Semaphore
) -> None:
    """Hands over each line with its end, and nothing at the end of the input. Of a long one only the beginning."""
    line: bytes | OSError = b"first"
    with suppress(RuntimeError):  # the command has ended
        while isinstance(line, bytes) and line:
            room.acquire()
            line = _read_line(source)
            hand_over(line)


def _read_line(source: BinaryIO) -> bytes | OSError:
    try:
        line = rest = source.readline(LONGEST + 1)
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = source.readline(LONGEST + 1)
    except OSError as error:
        return error
    return line


async def _answer_line(line: bytes, resolver: Resolver) -> Answer:
    if len(line) > LONGEST:
        return failed(f"This line is longer than {LONGEST} bytes.")
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return failed("This line is not JSON.")
    try:
        return await answer_to(asked, resolver)
    except Exception as error:  # noqa: BLE001 - the other lines still have to be answered
        return failed(f"{PostwardenError().sentence} ({type(error).__name__})")


async def answer_to(asked: Any, resolver: Resolver) -> Answer:
    """`result` is null where nothing could be asked; `error` then says why."""
    from companion.health.spf_macros import read_sender
    from companion.health.spf_service import rule_on

    if not isinstance(asked, dict):
        return failed("This is no object with ip, mail_from and helo.")
    given = (asked.get(key) for key in ("ip", "mail_from", "helo"))
    ip, mail_from, helo = ("" if value is None else value for value in given)
    if not (isinstance(ip, str) and isinstance(mail_from, str) and isinstance(helo, str)):
        return failed("ip, mail_from and helo have to be text.")
    try:
        sender = read_sender(ip, mail_from, helo)
    except ValueError:
        return failed("ip is not an IP address." if ip else "ip is missing.")
    return asdict(await rule_on(sender, resolver.ask, SystemClock().now()))


def failed(why: str) -> Answer:
    return {"result": None, "explanation": None, "lookups": 0, "void_lookups": 0, "error": why}


def as_text(answer: Answer) -> str:
    if answer["result"] is None:
        return f"error: {answer['error']}"
    lines = [f"{answer['result']}: {WORDS[answer['result']]} ({_counts(answer)})"]
    if answer["explanation"] is not None:
        lines.append(f"  The domain says: {printable(answer['explanation'])}")
    if answer["error"] is not None:
        lines.append(f"  {printable(answer['error'])}")
    return "\n".join(lines)


def _counts(answer: Answer) -> str:
    looks = "1 look-up" if answer["lookups"] == 1 else f"{answer['lookups']} look-ups"
    return f"{looks}, {answer['void_lookups']} of them void"


def _resolver(args: argparse.Namespace) -> Resolver:
    from companion.dns.resolver import Resolver, system_servers

    return Resolver(args.nameserver or system_servers())
