"""What to look at before sending, each once, with what to say about it. Pure; nothing is asked here.

What receivers don't publish is no rule here: words are never judged. What is not known is no concern.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from companion.core.addresses import domain_of
from companion.core.wording import Fact, Said, say
from companion.sending.concern import Concern as Concern
from companion.sending.concern import Known
from companion.sending.concerns_links import of_links
from companion.sending.draft import Facts
from companion.sending.typos import meant
from companion.store.suppressions import SuppressionRow

MANY = 10  # visible recipients
FEW = 3  # strangers from whom on a mail is no letter to somebody
SAME = 20  # strangers a day to whom one text is still a person's
CLIPPED = 102 * 1024  # bytes of HTML from which on Gmail shows a part only
HEAVY = 5 * 1024 * 1024  # of files, to somebody who doesn't expect them
WORDS = 80  # characters below which pictures speak alone
MB = 1024 * 1024
CODED = 1.37  # what files take on their way (linking/ceilings.py)

# All that can be switched off. Who must not be written to has a list of its own to be taken off.
CHECKS = (
    "bounced", "by_hand", "no_mail_server", "typo", "token", "no_subject", "faked_reply", "link_mismatch", "short_link",
    "bare_ip", "dead_link", "tracking_host", "no_unsubscribe", "clipped", "only_images", "too_large", "large_file",
    "reply_to", "many_recipients", "same_text", "headroom",
)  # fmt: skip


def concerns(facts: Facts, known: Known) -> list[Concern]:
    """All of them, worst first."""
    found = [*_recipients(known), *_title(facts, known), *of_links(facts, known), *_whole(facts, known)]
    order = ("stop", "fix", "hint")
    return sorted(found, key=lambda one: order.index(one.severity))


def without(found: list[Concern], off: Collection[str]) -> list[Concern]:
    """Those whose check is not in `off`."""
    return [one for one in found if one.id not in off]


def outsiders(known: Known) -> tuple[str, ...]:
    """Strangers outside of the sender's own organisation: a new colleague is no outreach."""
    own = known.organisation(domain_of(known.sender))
    return tuple(who for who in known.strangers if known.public or known.organisation(domain_of(who)) != own)


def _recipients(known: Known) -> Iterator[Concern]:
    own = domain_of(known.sender)
    friends = {domain_of(who) for who in known.recipients if who not in known.strangers}
    for who in known.recipients:
        if who in known.barred:
            yield _barred(known.barred[who], known.day)
    for domain in dict.fromkeys(domain_of(who) for who in known.recipients if who not in known.barred):
        better = meant(domain, own, friends)
        if better is not None:
            title = say("{domain} looks like a typo", domain=domain)
            yield Concern(
                "typo", "fix", None, title, say("Did you mean {better}?", better=better), domain, better
            )
        elif known.takes_mail.get(domain) is False:
            text = say("Mail to it will bounce.")
            yield Concern(
                "no_mail_server", "fix", None, say("{domain} has no mail server", domain=domain), text, domain
            )


def _barred(one: SuppressionRow, day: Callable[[int], Fact]) -> Concern:
    who, on = one.address, day(one.at)
    match one.why:
        case "unsubscribed":
            text = say("On {day}. Mailing again may break the law.", day=on)
            return Concern("unsubscribed", "stop", who, say("{who} unsubscribed", who=who), text)
        case "complained":
            text = say("On {day}. Mailing again harms all you send.", day=on)
            return Concern("complained", "stop", who, say("{who} marked your mail as spam", who=who), text)
        case "bounced":
            return Concern(
                "bounced",
                "fix",
                who,
                say("{who} bounced", who=who),
                say("On {day}: {why}.", day=on, why=_because(one.status)),
            )
        case _:
            text = say("It’s on your list of addresses not to write to.")
            return Concern("by_hand", "fix", who, say("You don’t write to {who}", who=who), text)


def _because(status: str | None) -> Said:
    if status is not None and status.endswith(".2.2"):
        return say("its mailbox is full")
    if status is not None and status.split(".")[1:2] == ["2"]:
        return say("its mailbox is switched off")
    return say("no such mailbox")


def _title(facts: Facts, known: Known) -> Iterator[Concern]:
    for token in dict.fromkeys(facts.tokens):
        text = say("A template field is still in the message.")
        yield Concern("token", "fix", None, say("{token} wasn’t filled in", token=token), text, token)
    if facts.title == "empty":
        yield Concern(
            "no_subject",
            "fix",
            None,
            say("There’s no subject"),
            say("Mail without one is often taken for spam."),
        )
    elif facts.title == "answer" and not facts.answers and known.strangers:  # an old friend is not fooled
        text = say("It answers nobody. Filters and people take that for a trick.")
        yield Concern("faked_reply", "fix", None, say("The subject says it’s a reply"), text)


def _whole(facts: Facts, known: Known) -> Iterator[Concern]:
    strangers = outsiders(known)
    if facts.attachment_bytes * CODED > known.largest > 0:
        text = say("Your provider takes {n} MB of files in a message.", n=round(known.largest / CODED / MB))
        title = say("{size} MB attachment is too large", size=facts.attachment_bytes / MB)
        yield Concern("too_large", "fix", None, title, text)
    elif facts.attachment_bytes >= HEAVY and strangers:
        title, text = (
            say("{size} MB attachment", size=facts.attachment_bytes / MB),
            say("Large files raise the spam risk for first mails."),
        )
        yield Concern("large_file", "hint", None, title, text)
    if facts.html_bytes > CLIPPED and not facts.answers:
        size = round(facts.html_bytes / 1024)
        text = say("It has {n} KB. Gmail shows the first 102 KB and hides the rest.", n=size)
        yield Concern("clipped", "fix", None, say("This message is too long for Gmail"), text)
    if (
        facts.images and facts.text_chars is not None and facts.text_chars < WORDS
        and strangers and not facts.answers
    ):  # fmt: skip
        yield Concern("only_images", "hint", None, say("Almost only images"), say("Add a few lines of text."))
    if facts.reply_to_domain is not None and not _same(known, facts.reply_to_domain):
        text = say("Filters take answers that go to another domain for fraud.")
        yield Concern(
            "reply_to",
            "hint",
            None,
            say("Replies go to {domain}", domain=facts.reply_to_domain),
            text,
            facts.reply_to_domain,
        )
    if strangers and not facts.has_unsubscribe and (len(strangers) >= FEW or known.same >= FEW):
        text = say(
            "{n, plural, one {Somebody who never wrote to you gets this.} other {# people who never wrote to you get "
            "this.}}",
            n=len(strangers),
        )
        yield Concern("no_unsubscribe", "hint", None, say("No unsubscribe link"), text)
    if facts.visible is not None and facts.visible > MANY:
        title, text = (
            say("{n} people see each other’s address", n=facts.visible),
            say("Use Bcc, or send one by one."),
        )
        yield Concern("many_recipients", "hint", None, title, text)
    if strangers and known.same + len(strangers) > SAME:
        title = say("The same text to {n} people today", n=known.same + len(strangers))
        yield Concern(
            "same_text",
            "hint",
            None,
            title,
            say("Filters know mass mail by that. Change some lines for each."),
        )
    if known.left is not None and len(strangers) > known.left:
        title = say("{n} recipients, {left} left today", n=len(strangers), left=known.left)
        yield Concern("headroom", "hint", None, title, say("Send to fewer, or schedule it."))


def _same(known: Known, domain: str) -> bool:
    return known.organisation(domain) == known.organisation(domain_of(known.sender))
