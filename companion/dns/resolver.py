"""Asks name servers: many questions at once, each at most once, and never with an exception.

Each question has a deadline of its own, so that one silent server delays nothing else.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import dns.exception
import dns.flags
import dns.inet
import dns.message
import dns.rcode
from dns.rdata import Rdata
from dns.rdtypes.ANY.CNAME import CNAME
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.ANY.NS import NS
from dns.rdtypes.ANY.PTR import PTR
from dns.rdtypes.ANY.TXT import TXT
from dns.rdtypes.IN.SRV import SRV

from companion.dns.exchange import Server as Server
from companion.dns.exchange import exchange, refers
from companion.dns.holding import negative_ttl
from companion.dns.outcomes import Answer, Failed, FailureKind, NoRecord, Outcome, Question, RecordType
from companion.dns.places import Places

DEADLINE_S = 4.5  # so that a check-up's slowest check is over within 5 s
LONGEST_HELD = 7 * 24 * 3600  # RFC 8767 section 4: what longer lifetimes are cut to
MOST_ALIASES = 8  # CNAMEs of a server that follows none itself
EDNS_PAYLOAD = 1232  # what passes every path in one piece (DNS flag day 2020)
ROUNDS = (0.16, 0.32, 0.52)  # share of the deadline that one server gets in each round

# most first
TELLING: tuple[FailureKind, ...] = ("servfail", "refused", "lame", "broken", "timeout", "unreachable")


def system_servers(file: Path = Path("/etc/resolv.conf")) -> tuple[Server, ...]:
    """The name servers this computer asks; none where it has none."""
    if sys.platform == "win32":
        return _of_windows()
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    named = (words[1] for line in lines if len(words := line.split()) > 1 and words[0] == "nameserver")
    return tuple((name, 53) for name in named if dns.inet.is_address(name))


def _of_windows() -> tuple[Server, ...]:
    import dns.resolver  # it loads much that is needed nowhere else

    try:
        found = dns.resolver.Resolver(configure=True)
    except (dns.exception.DNSException, OSError):
        return ()
    return tuple((server, found.port) for server in found.nameservers if isinstance(server, str))


class Resolver:
    """One check-up's questions. Made, used and left within one event loop; `places` may be those of all check-ups."""

    def __init__(
        self, servers: Sequence[Server], deadline: float = DEADLINE_S, places: Places | None = None
    ) -> None:
        self._servers = tuple(servers)
        self._deadline = deadline
        self._places = places or Places()
        self._asked: dict[Question, asyncio.Task[Outcome]] = {}

    @property
    def questions(self) -> int:
        """How many different questions were asked."""
        return len(self._asked)

    async def ask(self, question: Question) -> Outcome:
        """The outcome; the same question asked again, even meanwhile, shares it."""
        task = self._asked.get(question)
        if task is None:
            task = self._asked[question] = asyncio.create_task(self._ask(question))
        return await asyncio.shield(task)  # whoever gives up must not take the others' answer away

    async def _ask(self, question: Question) -> Outcome:
        name = question.name
        for _ in range(MOST_ALIASES):
            found = await self._ask_name(question.type, name)
            if not isinstance(found, _Alias):
                return found
            name = found.target
        return Failed("broken")

    async def _ask_name(self, kind: RecordType, name: str) -> Outcome | _Alias:
        try:
            query = dns.message.make_query(
                f"{name}.", kind, use_edns=0, payload=EDNS_PAYLOAD, flags=dns.flags.RD
            )
        except dns.exception.DNSException:
            return NoRecord(servers=0)  # a name that cannot be asked for cannot be there
        said: dict[Server, FailureKind] = {}
        try:
            async with asyncio.timeout(self._deadline):
                found = await self._try_all(query, said)
        except TimeoutError:
            found = None
        if found is not None:
            return found
        silent: FailureKind = "timeout" if self._servers else "unreachable"
        return Failed(min(said.values(), key=TELLING.index, default=silent), len(said))

    async def _try_all(
        self, query: dns.message.Message, said: dict[Server, FailureKind]
    ) -> Outcome | _Alias | None:
        """Asks one server after the other, silent ones again; keeps in `said` who failed how."""
        for number, share in enumerate(ROUNDS):
            for server in self._servers:
                if said.get(server, "timeout") != "timeout":
                    continue  # it has spoken, and says the same within these seconds
                async with self._places.one(number):
                    said[server] = "timeout"
                    found = await exchange(query, server, share * self._deadline)
                if isinstance(found, dns.message.QueryMessage):
                    return _read(found, len(said))
                said[server] = found
        return None


@dataclass(frozen=True, slots=True)
class _Alias:
    """The name has another one, about which this server, which answers for its own zones only, said nothing."""

    target: str


def _read(reply: dns.message.QueryMessage, servers: int) -> Outcome | _Alias:
    there = reply.rcode() == dns.rcode.NOERROR
    if not reply.answer:
        if refers(reply):
            return Failed("lame", servers)
        return NoRecord(there, servers, negative_ttl(reply.wire or b""))
    try:
        chain = reply.resolve_chaining()
    except dns.exception.DNSException:  # a CNAME loop, or an answer for a name that is said not to be there
        return Failed("broken", servers)
    records = chain.answer
    if records is None and chain.cnames and there and not reply.flags & dns.flags.RA:
        return _Alias(chain.canonical_name.to_text(omit_final_dot=True).lower())
    if records is None:
        return NoRecord(there, servers)
    pairs = sorted((_text(record), _exact(record)) for record in records)
    exact = tuple(exact for _, exact in pairs) if isinstance(records[0], TXT) else ()
    held = None if reply.flags & dns.flags.AA else min(chain.minimum_ttl, LONGEST_HELD)
    return Answer(tuple(text for text, _ in pairs), servers, exact, held)


def _text(record: Rdata) -> str:
    match record:
        case TXT():
            return "".join(map(_character, b"".join(record.strings)))  # one text in pieces of 255 bytes
        case MX():
            return f"{record.preference} {record.exchange.to_text(omit_final_dot=True).lower()}"
        case SRV():
            target = record.target.to_text(omit_final_dot=True).lower()
            return f"{record.priority} {record.weight} {record.port} {target}"
        case CNAME() | NS() | PTR():
            return record.target.to_text(omit_final_dot=True).lower()
    return record.to_text()


def _exact(record: Rdata) -> str:
    return b"".join(record.strings).decode("latin-1") if isinstance(record, TXT) else ""


def _character(byte: int) -> str:
    """Anybody writes into the DNS: what could move a terminal's cursor is shown as its number.

    Line ends count as blanks in every record that has a grammar.
    """
    if byte in b"\r\n":
        return " "
    return chr(byte) if byte in b"\t" or 32 <= byte < 127 else f"\\x{byte:02x}"
