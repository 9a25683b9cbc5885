"""The blocklists that are asked, what their answers mean, and where each of that is said. Pure.

Zones and codes as their operators document them, looked at on 2026-11-26: docs.spamhaus.com (Available Zones; Query
return codes), surbl.org (Lists), uribl.com (Usage; Query refused), spamcop.net (SCBL), psbl.org (FAQ).
Lists that want an account, that list whole networks for their neighbours, or that take money for leaving are not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from companion.core.wording import Said, say


@dataclass(frozen=True, slots=True)
class Blocklist:
    """`reasons`: answer → what it says of who is listed; where `bits`, keys are the bits of the last octet.

    `probe` is always listed (RFC 5782 section 5): a list that doesn't list it doesn't answer us. `major`: so many
    receivers obey it that a listing caps the score.
    """

    id: str
    name: str
    zone: str
    of: Literal["domain", "address"]
    probe: str
    page: str
    reasons: Mapping[str, Said]
    bits: bool = False
    major: bool = False


_TEST_ADDRESS = "2.0.0.127"  # 127.0.0.2 turned round
LISTS = (
    Blocklist(
        "spamhaus_dbl",
        "Spamhaus DBL",
        "dbl.spamhaus.org",
        "domain",
        "dbltest.com",
        "https://check.spamhaus.org",
        {
            "127.0.1.2": say("a domain of low reputation"),
            "127.0.1.4": say("a domain used for phishing"),
            "127.0.1.5": say("a domain that spreads malware"),
            "127.0.1.6": say("a domain that steers a botnet"),
            "127.0.1.102": say("a good domain that somebody abuses for spam"),
            "127.0.1.103": say("a redirector that somebody abuses"),
            "127.0.1.104": say("a good domain that somebody abuses for phishing"),
            "127.0.1.105": say("a good domain that somebody abuses to spread malware"),
            "127.0.1.106": say("a good domain that somebody abuses to steer a botnet"),
        },
        major=True,
    ),
    Blocklist(
        "surbl",
        "SURBL",
        "multi.surbl.org",
        "domain",
        _TEST_ADDRESS,
        "https://surbl.org/surbl-analysis",
        {
            "8": say("used for phishing"),
            "16": say("spreads malware"),
            "64": say("advertised by spam"),
            "128": say("a site that was broken into"),
        },
        bits=True,
        major=True,
    ),
    Blocklist(
        "uribl",
        "URIBL",
        "multi.uribl.com",
        "domain",
        _TEST_ADDRESS,
        "https://admin.uribl.com",
        {
            "2": say("advertised by spam"),
            "4": say("advertised by mail that not everybody asked for"),
            "8": say("new, and already much advertised"),
        },
        bits=True,
    ),
    Blocklist(
        "spamhaus_zen",
        "Spamhaus ZEN",
        "zen.spamhaus.org",
        "address",
        _TEST_ADDRESS,
        "https://check.spamhaus.org",
        {
            "127.0.0.2": say("a source of spam (SBL)"),
            "127.0.0.3": say("a server of low reputation (CSS)"),
            "127.0.0.4": say("a computer that somebody broke into (XBL)"),
            "127.0.0.9": say("a network that crime runs (DROP)"),
            "127.0.0.10": say("an address that its network lets send no mail (PBL)"),
            "127.0.0.11": say("an address of a kind that sends no mail itself (PBL)"),
        },
        major=True,
    ),
    Blocklist(
        "spamcop",
        "SpamCop",
        "bl.spamcop.net",
        "address",
        _TEST_ADDRESS,
        "https://www.spamcop.net/bl.shtml",
        {"127.0.0.2": say("reported by people who got spam from it")},
    ),
    Blocklist(
        "psbl",
        "PSBL",
        "psbl.surriel.com",
        "address",
        _TEST_ADDRESS,
        "https://psbl.org/remove",
        {"127.0.0.2": say("sent mail to a spam trap")},
    ),
)


def reasons(of: Blocklist, answers: tuple[str, ...]) -> tuple[Said, ...]:
    """Why the list lists it; none where the answers don't say that it does: a refusal in the shape of an address
    (127.255.255.252, .254, .255 of Spamhaus, 127.0.0.1 of the others), or somebody else's answer in the list's place.
    """
    if not of.bits:
        return tuple(of.reasons[answer] for answer in answers if answer in of.reasons)
    sums = [int(answer.rpartition(".")[2]) for answer in answers if answer.startswith("127.0.0.")]
    return tuple(
        text for bit, text in of.reasons.items() if any(total & int(bit) and not total & 1 for total in sums)
    )
