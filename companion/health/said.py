"""What receivers mean by the codes with which they refuse a sender, in words, and what to do about it. Pure.

The list is health.md's: the codes that Gmail, Microsoft and Yahoo document. Where one code has several texts, the
text decides. A code that nobody documents is told as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from companion.health.causes import Cause, cause_of
from companion.syncing.classify.folding import fold


@dataclass(frozen=True, slots=True)
class Meaning:
    """`id` stands in a finding's id; `title` completes "…" as a finding's title; `advice` is what to do."""

    id: str
    title: str
    advice: str


_PROVE = "Set SPF and DKIM up for this domain as the checks here say, then send again."
_ALIGN = "Let your mail be signed with DKIM, or sent, under the very domain that stands in From."
_WAIT = "Send less for some days, to people who know you; then it passes by itself."
_CONTENT = "Write plainly, without shorteners and big pictures, and only to people who expect it."

_UNPROVEN = Meaning("unproven", "Receivers can't tell that the mail is yours", _PROVE)
_DMARC = Meaning("dmarc", "Your own DMARC policy made receivers refuse mail", _ALIGN)
_SPF = Meaning(
    "spf", "Mail was refused because it fails SPF", "Add the server that sends to your SPF record."
)
_DKIM = Meaning("dkim", "Mail was refused because DKIM is missing", "Switch DKIM on where you send from.")
_ALIGNED = Meaning("aligned", "The domain in From is not the one that SPF or DKIM proves", _ALIGN)
_PTR = Meaning(
    "ptr", "The sending server has no reverse DNS name", "Ask whoever runs the server to set its PTR record."
)
_RATE = Meaning("rate", "Receivers slow you down: too much, or too many complaints", _WAIT)
_RATE_DKIM = Meaning(
    "rate_dkim", "Mail signed by your domain is limited: too much, or too many complaints", _WAIT
)
_RATE_SPF = Meaning(
    "rate_spf", "Mail from your SPF domain is limited: too much, or too many complaints", _WAIT
)
_RATE_URL = Meaning(
    "rate_url",
    "A link in your mail is limited: too many complaints about it",
    "Leave that link out for a while.",
)
_REPUTATION = Meaning("reputation", "Your domain or server has a bad name with receivers", _WAIT)
_SPAM = Meaning("spam", "Receivers took mail for spam", _CONTENT)
_LISTED = Meaning(
    "listed", "A blocklist made receivers refuse mail", "Ask the list that the server named to let you go."
)  # fmt: skip
_BANNED = Meaning(
    "banned", "Microsoft has banned the server that sends", "Ask Microsoft to delist it at sender.office.com."
)
_ABUSE = Meaning(
    "abuse",
    "Microsoft stopped this mailbox: it looks taken over",
    "Change its password, then ask your admin.",
)
_TENANT = Meaning(
    "tenant", "Your company's Microsoft account passed its threshold", "Your admin can raise it. Or wait a day."
)  # fmt: skip
_SEND_AS = Meaning(
    "send_as", "You may not send as that address", "Add it as an alias and prove it, or use another From."
)
_REFUSED = Meaning(
    "refused", "Receivers refused mail because of how it was sent", "Read what the server said, below."
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
_BY_CODE: dict[str, Meaning] = {
    "5.7.27": _SPF, "5.7.30": _DKIM, "5.7.32": _ALIGNED, "5.7.25": _PTR, "4.7.23": _PTR, "5.7.29": _UNPROVEN,
    "5.7.515": _UNPROVEN, "5.7.509": _DMARC, "5.7.23": _SPF, "5.7.9": _DMARC, "5.7.60": _SEND_AS,
    "5.7.501": _ABUSE, "5.7.502": _ABUSE, "5.7.503": _ABUSE, "5.7.508": _TENANT,
    **{f"5.7.{detail}": _BANNED for detail in range(606, 650)},
    **{f"5.7.{detail}": _TENANT for detail in range(700, 751)},
}  # fmt: skip
_LIMITS: dict[str, Meaning] = {
    "4.2.1": Meaning(
        "too_fast", "A mailbox got mail faster than it takes it", "Leave more time between two messages."
    ),
    "5.4.5": Meaning(
        "daily", "Your provider's daily limit was reached", "Keep your own limit under your provider's."
    ),
    "5.1.90": Meaning(
        "quota", "Microsoft's limit of recipients a day was reached", "Keep your own limit under it."
    ),
}
_LIMIT = Meaning("limit", "A limit was reached", "Send less at once, and read what the server said, below.")
AUTHENTICATION = frozenset(
    one.id for one in (_UNPROVEN, _DMARC, _SPF, _DKIM, _ALIGNED)
)  # what records can mend
_BY_CAUSE: dict[Cause, Meaning] = {"unproven": _UNPROVEN, "blocked": _LISTED, "spam": _SPAM}


def meaning(status: str | None, words: str) -> Meaning:
    """What a sender-side refusal with this enhanced code (RFC 3463) and these words comes to."""
    told = fold(words)
    if status in ("5.7.26", "4.7.26"):
        return _first(_GMAIL_26, told) or _UNPROVEN
    if status in ("5.7.28", "4.7.28"):
        return _first(_GMAIL_28, told) or _RATE
    if status == "5.7.1" and ("s3140" in told or "s3150" in told):
        return _BANNED
    if "tss04" in told or "ts03" in told:  # Yahoo: put off, and put off for good, for complaints
        return _RATE
    if status == "5.7.9" and "dmarc" not in told:
        return _UNPROVEN
    if status is not None and (known := _BY_CODE.get(status)) is not None:
        return known
    if status == "5.7.1" and ("reputation" in told or "likely suspicious" in told):
        return _REPUTATION
    return _BY_CAUSE.get(cause_of("sender", status, words), _REFUSED)


def limit_meaning(status: str | None, words: str) -> Meaning:
    """What a refusal or a delay that is a limit's matter comes to."""
    if status in ("4.7.28", "5.7.28"):
        return meaning(status, words)
    return _LIMITS.get(status or "", _LIMIT)


def _first(texts: Iterable[tuple[tuple[str, ...], Meaning]], told: str) -> Meaning | None:
    return next((one for phrases, one in texts if any(phrase in told for phrase in phrases)), None)
