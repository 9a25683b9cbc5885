"""The rest of the world's mail server: Postfix relays foreign domains here, and the domain picks the reply.

hard.test    550 5.1.1 at RCPT        soft.test  451 4.2.1, each time (bounces after 20 s)
full.test    552 5.2.2 at RCPT        grey.test  451 4.7.1 the first time, then accepted
policy.test  550 5.7.1 at RCPT        data.test  554 5.6.0 after DATA
all others   accepted, kept as N.eml when KEEP_DIR is given

usage: outside.py PORT [KEEP_DIR]
"""

from __future__ import annotations

import asyncio
import itertools
import re
import sys
from pathlib import Path

REFUSALS = {
    "hard.test": "550 5.1.1 <{}>: user unknown",
    "full.test": "552 5.2.2 <{}>: mailbox full",
    "policy.test": "550 5.7.1 message to {} rejected as spam",
    "soft.test": "451 4.2.1 try {} later",
}
GREETING = ("outside.test", "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "DSN")
KEEP = Path(sys.argv[2]) if len(sys.argv) > 2 else None
numbers = itertools.count(1 + (len(list(KEEP.glob("*.eml"))) if KEEP else 0))
greylisted: set[str] = set()


def answer_recipient(address: str) -> str:
    domain = address.rpartition("@")[2].lower()
    if domain in REFUSALS:
        return REFUSALS[domain].format(address)
    if domain == "grey.test" and address not in greylisted:
        greylisted.add(address)
        return "451 4.7.1 greylisted"
    return "250 2.1.5 ok"


async def read_message(reader: asyncio.StreamReader) -> bytes:
    lines = []
    while (line := await reader.readline()) not in (b".\r\n", b""):
        lines.append(line[1:] if line.startswith(b"..") else line)
    return b"".join(lines)


def answer_message(recipients: list[str], message: bytes) -> str:
    if any(address.lower().endswith("@data.test") for address in recipients):
        return "554 5.6.0 content refused"
    number = next(numbers)
    if KEEP:
        (KEEP / f"{number}.eml").write_bytes(message)
    return f"250 2.0.0 queued as {number}"


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    async def say(*lines: str) -> None:
        writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await writer.drain()

    recipients: list[str] = []
    try:
        await say("220 outside.test ESMTP")
        while line := (await reader.readline()).decode("utf-8", "replace").strip():
            verb = line.upper()
            if verb.startswith("EHLO"):
                await say(*(f"250-{word}" for word in GREETING[:-1]), f"250 {GREETING[-1]}")
            elif verb.startswith("RCPT"):
                found = re.search(r"<([^>]*)>", line)
                reply = answer_recipient(found[1]) if found else "501 5.5.4 no address"
                if found and reply.startswith("250"):
                    recipients.append(found[1])
                await say(reply)
            elif verb == "DATA" and recipients:
                await say("354 go on")
                await say(answer_message(recipients, await read_message(reader)))
                recipients = []
            elif verb == "DATA":
                await say("503 5.5.1 no valid recipients")
            elif verb == "QUIT":
                await say("221 bye")
                return
            else:
                if verb.startswith(("RSET", "MAIL")):
                    recipients = []
                await say("250 ok")
    except ConnectionError:
        pass
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(talk, "127.0.0.1", int(sys.argv[1]), limit=1 << 20)
    async with server:
        await server.serve_forever()


asyncio.run(main())
