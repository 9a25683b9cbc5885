"""What receivers mean by the codes with which they refuse a sender, in words, and what to do about it. Pure.

The list is health.md's: the codes that Gmail, Microsoft and Yahoo document. Where one code has several texts, the
text decides. A code that nobody documents is told as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from companion.core.wording import Said, say
from companion.health.causes import Cause, cause_of
from companion.syncing.classify.folding import fold


@dataclass(frozen=True, slots=True)
class Meaning:
    """`id` stands in a finding's id; `title` completes "…" as a finding's title; `advice` is what to do."""

    id: str
    title: Said
    advice: Said


_PROVE = say("Set SPF and DKIM up for this domain as the checks here say, then send again.")
_ALIGN = say("Let your mail be signed with DKIM, or sent, under the very domain that stands in From.")
_WAIT = say("Send less for some days, to people who know you; then it passes by itself.")
_CONTENT = say("Write plainly, without shorteners and big pictures, and only to people who expect it.")

_UNPROVEN = Meaning("unproven", say("Receivers can't tell that the mail is yours"), _PROVE)
_DMARC = Meaning("dmarc", say("Your own DMARC policy made receivers refuse mail"), _ALIGN)
_SPF = Meaning(
    "spf", say("Mail was refused because it fails SPF"), say("Add the server that sends to your SPF record.")
)
_DKIM = Meaning(
    "dkim", say("Mail was refused because DKIM is missing"), say("Switch DKIM on where you send from.")
)
_SPF_RECORD = Meaning(
    "spf_record",
    say("Receivers can't use your SPF record"),
    say("Mend the SPF record as the checks here say."),
)
_NO_DMARC = Meaning(
    "no_dmarc",
    say("Receivers want a DMARC record from you"),
    say("Publish a DMARC record as the checks here say."),
)
_TLS = Meaning(
    "tls",
    say("Mail was refused because it was not encrypted"),
    say("Ask whoever runs your sending server to use TLS."),
)
_ALIGNED = Meaning("aligned", say("The domain in From is not the one that SPF or DKIM proves"), _ALIGN)
_PTR = Meaning(
    "ptr",
    say("The sending server has no reverse DNS name"),
    say("Ask whoever runs the server to set its PTR record."),
)
_RATE = Meaning("rate", say("Receivers slow you down: too much, or too many complaints"), _WAIT)
_RATE_DKIM = Meaning(
    "rate_dkim", say("Mail signed by your domain is limited: too much, or too many complaints"), _WAIT
)
_RATE_SPF = Meaning(
    "rate_spf", say("Mail from your SPF domain is limited: too much, or too many complaints"), _WAIT
)
_RATE_URL = Meaning(
    "rate_url",
    say("A link in your mail is limited: too many complaints about it"),
    say("Leave that link out for a while."),
)
_REPUTATION = Meaning("reputation", say("Your domain or server has a bad name with receivers"), _WAIT)
_SPAM = Meaning("spam", say("Receivers took mail for spam"), _CONTENT)
_LISTED = Meaning(
    "listed",
    say("A blocklist made receivers refuse mail"),
    say("Ask the list that the server named to let you go."),
)
_BANNED = Meaning(
    "banned",
    say("Microsoft has banned the server that sends"),
    say("Ask Microsoft to delist it at sender.office.com."),
)
_ABUSE = Meaning(
    "abuse",
    say("Microsoft stopped this mailbox: it looks taken over"),
    say("Change its password, then ask your admin."),
)
_TENANT = Meaning(
    "tenant",
    say("Your company's Microsoft account passed its threshold"),
    say("Your admin can raise it. Or wait a day."),
)
_SEND_AS = Meaning(
    "send_as",
    say("You may not send as that address"),
    say("Add it as an alias and prove it, or use another From."),
)
_REFUSED = Meaning(
    "refused",
    say("Receivers refused mail because of how it was sent"),
    say("Read what the server said, below."),
)

# Gmail's three texts of 5.7.26, the newest wording first (support.google.com/a/answer/3726730).
_GMAIL_26 = (
    (("dmarc policy", "dmarc"), _DMARC),
    (("hard fail", "spf record with a hard"), _SPF),
    (("unauthenticated", "spf or dkim", "authentication information"), _UNPROVEN),
)
_GMAIL_28 = (
    (("dkim domain", "dkim"), _RATE_DKIM),
    (("spf domain", "spf"), _RATE_SPF),
    (("url domain", "url"), _RATE_URL),
)
# By subject and detail: a receiver that only slows such mail down says 4 for 5 and means the same.
_BY_CODE: dict[str, Meaning] = {
    "7.27": _SPF,
    "7.30": _DKIM,
    "7.32": _ALIGNED,
    "7.25": _PTR,
    "7.23": _SPF,
    "7.24": _SPF_RECORD,
    "7.29": _UNPROVEN,
    "7.40": _NO_DMARC,
    "7.515": _UNPROVEN,
    "7.509": _DMARC,
    "7.9": _DMARC,
    "7.60": _SEND_AS,
    "7.501": _ABUSE,
    "7.502": _ABUSE,
    "7.503": _ABUSE,
    "7.508": _TENANT,
    "7.511": _BANNED,
    "7.650": _REPUTATION,
    **{f"7.{detail}": _BANNED for detail in range(606, 650)},
    **{f"7.{detail}": _TENANT for detail in range(700, 751)},
}
_YAHOO = re.compile(
    r"\btss?0\d\b"
)  # put off, and put off for good, for complaints: [TSS04], [TS03] and their like
_NO_NAME = ("ptr record", "reverse dns", "rdns", "reverse hostname", "reverse host name", "reverse lookup")
_LIMITS: dict[str, Meaning] = {
    "4.2.1": Meaning(
        "too_fast",
        say("A mailbox got mail faster than it takes it"),
        say("Leave more time between two messages."),
    ),
    "5.4.5": Meaning(
        "daily",
        say("Your provider's daily limit was reached"),
        say("Keep your own limit under your provider's."),
    ),
    "5.1.90": Meaning(
        "quota",
        say("Microsoft's limit of recipients a day was reached"),
        say("Keep your own limit under it."),
    ),
}
_LIMIT = Meaning(
    "limit", say("A limit was reached"), say("Send less at once, and read what the server said, below.")
)
AUTHENTICATION = frozenset(
    one.id for one in (_UNPROVEN, _DMARC, _SPF, _DKIM, _ALIGNED, _SPF_RECORD, _NO_DMARC)
)  # what records can mend
_BY_CAUSE: dict[Cause, Meaning] = {"blocked": _LISTED, "spam": _SPAM}


def meaning(status: str | None, words: str) -> Meaning:
    """What a sender-side refusal with this enhanced code (RFC 3463) and these words comes to."""
    told = fold(words)
    if (known := _named(status, told)) is not None:
        return known
    if status == "5.7.1" and ("reputation" in told or "likely suspicious" in told):
        return _REPUTATION
    cause = cause_of("sender", status, words)
    return _proof(told) if cause == "unproven" else _BY_CAUSE.get(cause, _REFUSED)


def limit_meaning(status: str | None, words: str) -> Meaning:
    """What a refusal or a delay that is a limit's matter comes to."""
    return _LIMITS.get(status or "") or _named(status, fold(words)) or _LIMIT


def _named(status: str | None, told: str) -> Meaning | None:
    """What the code says, or the mark that a provider puts into its words."""
    key = status[2:] if status else ""
    if key == "7.26":
        return _first(_GMAIL_26, told) or _UNPROVEN
    if key == "7.28":
        return _first(_GMAIL_28, told) or _RATE
    if status == "4.7.23":  # Gmail's; 5.7.23 is SPF (RFC 7372), and Microsoft's
        return _PTR
    if key == "7.1" and ("s3140" in told or "s3150" in told):
        return _BANNED
    if key == "1.8" and "outbound sender" in told:
        return _ABUSE
    if _YAHOO.search(told):
        return _RATE
    if key == "7.29" and "tls" in told:  # Gmail's; RFC 8617 has it for ARC
        return _TLS
    if key == "7.9" and "dmarc" not in told:
        return _UNPROVEN
    return _BY_CODE.get(key)


def _proof(told: str) -> Meaning:
    """Which proof lacks, where only the words say it."""
    if any(phrase in told for phrase in _NO_NAME):
        return _PTR
    if "dmarc" in told:
        return _DMARC
    spf, dkim = ("spf" in told or "sender policy framework" in told), "dkim" in told
    if spf == dkim:
        return _UNPROVEN
    return _SPF if spf else _DKIM


def _first(texts: Iterable[tuple[tuple[str, ...], Meaning]], told: str) -> Meaning | None:
    return next((one for phrases, one in texts if any(phrase in told for phrase in phrases)), None)
