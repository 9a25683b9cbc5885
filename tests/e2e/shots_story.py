"""Thirty days of Maya's mail, as the mocks draw them."""

from __future__ import annotations

import email.utils

from tests.syncing.received import report

# Sent on each of thirty days, as f-home.html draws them; the last day is told apart.
SENT = (
    0,
    4,
    9,
    8,
    13,
    16,
    18,
    1,
    0,
    18,
    28,
    24,
    21,
    28,
    0,
    0,
    30,
    39,
    38,
    35,
    34,
    0,
    0,
    33,
    46,
    39,
    33,
    49,
    3,
)
TODAY_MINUTES = (12, 41, 70, 95, 130, 190, 240, 300, 420, 600, 780, 900)
REPLIED, BOUNCED = 14, {24: 2, 26: 1, 27: 2}
PEOPLE = ("ana.ruiz", "per", "lena", "j.ortiz", "team", "office", "ida", "kos", "marta", "joel")
FIRMS = ("oakfern.test", "brightloom.test", "lindqvist.test", "holm.test", "kiteandco.test")
INBOX = (
    ("Ana Ruiz", "Re: Proposal for the spring campaign"),
    ("Per Lindqvist", "Workshop on 11 December"),
    ("Lena Holm", "Invoice 2026-118"),
    ("Oakfern team", "Re: Kick-off notes"),
    ("Marta Kos", "Two questions"),
    ("Joel Park", "Re: Would Thursday work?"),
    ("Ida Brandt", "Photos of the stand"),
    ("Kite & Co", "Contract, signed"),
)


def letters(
    address: str, days: int, now: float, *, bounces: bool = True
) -> dict[str, list[tuple[float, bytes]]]:
    """By folder, each with the time it came, oldest first. `now`: seconds since 1970."""
    sent: list[tuple[float, bytes]] = []
    inbox: list[tuple[float, bytes]] = []
    domain = address.partition("@")[2]
    for at, count in enumerate(SENT[-days:]):
        morning = now - (days - at) * 86_400 - 5 * 3600
        for n in range(count):
            when, to = morning + n * 700, f"{PEOPLE[n % 10]}.{at}.{n}@{FIRMS[n % 5]}"
            identity = f"<{at}.{n}.{int(now)}@{domain}>"
            sent.append((when, _letter(address, to, "Spring campaign", identity, when)))
            if n % REPLIED == 3:
                later = when + 7200
                reply = _letter(to, address, "Re: Spring campaign", email.utils.make_msgid(), later, identity)
                inbox.append((later, reply))
            if bounces and n < BOUNCED.get(at + 29 - days, 0):
                words = (to, "5.1.1", "550 5.1.1 No such user here")
                bounce = report(words, to=address, about=identity, message_id=f"b{at}.{n}@mx.test")
                bounce = bounce.replace(b"d=rig.test; s=s1", f"d={domain}; s=google".encode())
                inbox.append((when + 60, bounce))
    for n, minutes in enumerate(TODAY_MINUTES if days > 28 else ()):
        when, to = now - minutes * 60, f"{PEOPLE[n % 10]}{n}@{FIRMS[n % 5]}"
        sent.append((when, _letter(address, to, "Proposal", email.utils.make_msgid(domain=domain), when)))
    for n, (name, subject) in enumerate(INBOX):
        when, sender = now - 900 - n * 2900, f"{name} <{name.split()[0].lower()}@{FIRMS[n % 5]}>"
        inbox.append((when, _letter(sender, address, subject, email.utils.make_msgid(), when)))
    return {"Sent": sorted(sent), "INBOX": sorted(inbox)}


def _letter(
    sender: str, to: str, subject: str, identity: str, when: float, answers: str | None = None
) -> bytes:
    headers = {
        "From": sender, "To": to, "Subject": subject, "Date": email.utils.formatdate(when), "Message-ID": identity,
        **({"In-Reply-To": answers, "References": answers} if answers else {}),
    }  # fmt: skip
    return ("".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\nHello.\r\n").encode()
