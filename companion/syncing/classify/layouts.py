"""Bounces without a delivery status: whom the text names, and what it says of each. Pure; never raises.

No layout of one mail system is known here. A line that begins with an address opens a paragraph about it (qmail,
Exim, Postfix, Sendmail, Yahoo and their kin all write so); without such a line, any address counts that is not the
mail system's own. Of what is said only the paragraph with the code is kept, else the first that says something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from companion.syncing import headers
from companion.syncing.classify import codes, dsn, owners, written
from companion.syncing.classify.verdict import Recipient

MOST_LINES = 400
MOST_REASON = 1500
_WIDE = "\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"  # written without blanks around an address
_ADDRESS = re.compile(
    rf"[^\s<>()\[\]\"',;:@|={_WIDE}]{{1,64}}@[A-Za-z0-9\u0080-\u10ff](?:(?![{_WIDE}])[A-Za-z0-9\u0080-\uffff.-]){{0,250}}"
)
_LABEL = (
    r"to|(?:final |original |failed |intended )?(?:recipient|address)(?: address)?|failed address|user"
    r"|e-?mail(?: address)?|an|a|para|per|aan|do|para o|till|til|kenelle|komu|empfänger|destinataire|destinatario"
    r"|destinatário|geadresseerde|odbiorca|mottagare|modtager|mottaker|кому|получатель|收件人|宛先"
)
_OPENS = re.compile(
    rf"[ \t>*•·-]{{0,20}}(?:(?:{_LABEL})[ \t]{{0,4}}[:：][ \t]{{0,4}})?(?:[\w .'\"-]{{0,60}}[<(\[])?(?:mailto:|smtp:)?",
    re.I,
)
_SUMMARY = re.compile(
    r"[ \t>]{0,12}(?:to|cc|from|subject|sent|date|message-?id|an|von|betreff|gesendet|à|de|objet|envoyé|para"
    r"|asunto|enviado|a|da|oggetto|inviato|aan|van|onderwerp|verzonden|assunto|do|od|temat|wysłano|кому|от|тема)"
    r"[ \t]{0,8}[:：]",
    re.I,
)
_TELLING_SUMMARY = re.compile(
    r"[ \t>]{0,12}(?:subject|sent|date|message-?id|betreff|gesendet|objet|envoyé|asunto|enviado|oggetto|inviato"
    r"|onderwerp|verzonden|assunto|temat|wysłano|тема)[ \t]{0,8}[:：]",
    re.I,
)
_SYSTEM = (
    "mailer-daemon", "postmaster", "mail-daemon", "maildaemon", "noreply", "no-reply", "abuse", "support", "helpdesk",
    "imceaex-",
)  # fmt: skip
_QUOTE = re.compile(
    r"(?:[-_=*]{2,} ?|\A)(?:this is a copy|below this line|below the next line|original message|message header"
    r"|message text follows|returned message|unsent message|copy of|included is a copy|forwarded message"
    r"|the header of|header of the source|original headers|original mail|your message follows"
    r"|(?:end of )?message follows|ursprüngliche|message d'origine|mensaje original|messaggio originale"
    r"|oorspronkelijk bericht|исходное сообщение|原始邮件)",
    re.I,
)  # fmt: skip
_NOISE = re.compile(
    r"\s*(?:giving up on \S{1,255}|i'm not going to try again.*|[-=_*+|#~]{4,}.*|\d{1,3}\.)\s*$", re.I
)
_HEAD = re.compile(
    r"^<<<\s*|^(?:[^:]{0,70}\b(?:reason|remote host said|returned(?: was)?|because|was|failure|error-text"
    r"|reported error|details|follows|following reasons?|grund|raison|motivo|причина|原因)\s?:(?= \S)[\s-]*)+",
    re.I,
)
_TAIL = re.compile(r"\s(?:The MTS-ID of |MSEXCH:|Giving up on |Attachment is a copy).*$", re.S)
_BARE = re.compile(r"[ \t]{1,12}([A-Za-z0-9][A-Za-z0-9._+-]{1,40})[ \t]*$")


def recipients(
    text: str, named: Iterable[str], not_these: Iterable[str], returned: tuple[str, ...] = ()
) -> tuple[Recipient, ...]:
    """`named`: addresses of X-Failed-Recipients; nobody else counts then. `not_these`: our own and the reporter's.
    `returned`: to whom the returned message went; of addresses that are only mentioned these come first."""
    wanted, ours = list(dict.fromkeys(named)), set(not_these)
    said = _paragraphs(text, wanted, ours)
    if not said and not wanted:
        there = [found for found in _mentioned(text) if found not in ours and not _is_system(found)]
        wanted = [one for one in there if one in returned] or there[:1]
        if not wanted:
            wanted = [one for one in _mentioned(text, summaries=True) if one not in ours][:1]
    everywhere = best(text)
    last = next((lines for lines in reversed(list(said.values())) if "".join(lines).strip()), [])
    found = []
    for address in (wanted or list(said))[: dsn.MOST_RECIPIENTS]:
        lines = said.get(address, [])
        lines = lines if "".join(lines).strip() else last
        found.append(_made(address, "\n".join(lines), everywhere))
    return tuple(found)


def opens(text: str) -> bool:
    """Whether a line begins with an address that is no mail system's."""
    return bool(_paragraphs(text, [], set()))


def sums_up(text: str) -> bool:
    """Whether it shows fields of a message, as machines do that write about one."""
    return bool(_summaries(text.split("\n")[:MOST_LINES]))


def for_all(text: str, addresses: Iterable[str]) -> tuple[Recipient, ...]:
    """What the text says, of each of these."""
    words = best(text)
    return tuple(dsn.make(address, words) for address in addresses)


def local(text: str, domain: str) -> str | None:
    """A lone word after a line that ends in a colon: a mailbox of the system that writes."""
    lines = [line for line in text.split("\n")[:MOST_LINES] if line.strip()]
    for before, line in pairwise(lines):
        if before.rstrip().endswith(":") and (found := _BARE.match(line)):
            return headers.comparable(f"{found[1]}@{domain}")
    return None


def cut(text: str) -> str:
    """Up to the line that announces the returned message."""
    kept: list[str] = []
    for line in text.split("\n")[:MOST_LINES]:
        if kept and _QUOTE.match(line.strip(" \t|")[:80]):
            break
        kept.append(line)
    return "\n".join(kept)


def best(text: str) -> str:
    """The paragraph that tells why: the first with a code, else the first whose words say whose matter it is."""
    parts = _parts(text)
    for part in parts:
        if (found := codes.find(part)).status or found.smtp:
            lines = part.split("\n")
            at = next((n for n, line in enumerate(lines) if _coded(line)), 0)
            return _flat(
                "\n".join(lines[max(0, at - 1) if at and lines[at - 1].rstrip().endswith(":") else at :])
            )
    telling = next((part for part in parts if owners.owner_of(None, None, part) is not None), "")
    return _flat(telling) or _flat(text)


def _made(address: str, words: str, everywhere: str) -> Recipient:
    """`words`: all that stands below the address. If what seems the reason says nothing, the rest may."""
    reason = best(words) if words.strip() else everywhere
    made = dsn.make(address, reason)
    for other in (words, everywhere):
        if made.owner is None and other.strip():
            more = dsn.make(address, _flat(other))
            made = replace(more, reason=made.reason) if more.owner is not None else made
    return replace(made, reason=_bare(made.reason or "") or made.reason)


def _bare(reason: str) -> str:
    """The server's words alone: without what announces them, and without what only a machine reads."""
    return _TAIL.sub("", _HEAD.sub("", reason)).strip(" -|")


def _parts(text: str) -> list[str]:
    """Paragraphs, without lines that are only rules or farewells; a line ended by a colon belongs to what follows."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n")[:MOST_LINES]:
        if line.strip() and not _NOISE.match(line[:400]):
            parts[-1].append(line[:1000])
        elif not line.strip() and parts[-1] and not parts[-1][-1].rstrip().endswith(":"):
            parts.append([])
    return ["\n".join(part) for part in parts if part]


def _paragraphs(text: str, wanted: list[str], ours: set[str]) -> dict[str, list[str]]:
    """The lines that follow an address which begins a line, up to the next such line; by address."""
    found: dict[str, list[str]] = {}
    at = ""
    lines = text.split("\n")[:MOST_LINES]
    skipped = _summaries(lines)
    for number, line in enumerate(lines):
        if number in skipped:
            continue
        address, rest = _opened(line[:1000])
        if address and address not in ours and not _is_system(address) and (not wanted or address in wanted):
            found.setdefault(address, []).append(rest)
            at = address
        elif at:
            found[at].append(line[:1000].strip())
    return found


def _summaries(lines: list[str]) -> set[int]:
    """Lines of a summary of the message ("To: … Subject: … Sent: …"), which say nothing of who was refused."""
    found: set[int] = set()
    run: list[int] = []
    for number, line in enumerate([*lines, "end"]):
        if _SUMMARY.match(line[:80]):
            run.append(number)
            continue
        if len(run) > 1 and any(_TELLING_SUMMARY.match(lines[n][:80]) for n in run):
            found.update(run)
        run = run if not line.strip() and run and number - run[-1] < 2 else []
    return found


def _opened(line: str) -> tuple[str, str]:
    if "SMTP=" in line.upper() and (within := written.address(line)) is not None:
        return within, ""
    start = _OPENS.match(line)
    found = _ADDRESS.match(line, start.end()) if start else None
    if found is None:
        return "", ""
    address = headers.comparable(found[0].rstrip(".-"))
    before = line[: found.start()]
    rest = line if _coded(before) else line[found.end() :].lstrip(">)]\"' \t.,;:…-")
    return (address or "", rest) if address and "." in address.rpartition("@")[2] else ("", "")


def _mentioned(text: str, *, summaries: bool = False) -> list[str]:
    if not summaries:
        lines = text.split("\n")[:MOST_LINES]
        skipped = _summaries(lines)
        text = "\n".join(line for number, line in enumerate(lines) if number not in skipped)
    found = (headers.comparable(match.rstrip(".-")) for match in _ADDRESS.findall(text[:8000]))
    return list(dict.fromkeys(one for one in found if one and "." in one.rpartition("@")[2]))


def _is_system(address: str) -> bool:
    return address.partition("@")[0].startswith(_SYSTEM)


def _coded(line: str) -> bool:
    found = codes.find(line[:1000])
    return bool(found.status or found.smtp)


def _flat(text: str) -> str:
    return " ".join(text.split())[:MOST_REASON]
