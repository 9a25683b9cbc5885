"""What notices say (UX.md 7). They may stand on a lock screen: a domain at most, never an address. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from companion.core.wording import Fact, Said, Share, as_said, say, sentences
from companion.health.blocklist_table import LISTS
from companion.health.comparing import NAMES
from companion.notices.facts import STREAM, Capped, Checked, Found, Held, MailboxFacts, Paused, Ramped
from companion.notices.matter import Severity, Standing

Told = tuple[Said, Said]  # title and text
CHECKS_PAUSED = (say("Checks are paused"), say("No name server answers. Your scores didn’t change."))
WELL = say("It is well again.")
NAMED = 3  # titles in a summary
BLOCKLISTS = {one.id: one.name for one in LISTS}
_ADDRESS = re.compile(r"\S*@\S*")


def signed_out(of: MailboxFacts) -> Told:
    text = say("{provider} ended the sign-in.", provider=_provider(of))
    return say("Sign in again: {domain}", domain=of.domain), sentences(text, *_wait(of.waiting))


def disconnected(of: MailboxFacts) -> Told:
    text = say("{provider} doesn’t let Postwarden in.", provider=_provider(of))
    return say("Disconnected: {domain}", domain=of.domain), sentences(text, *_wait(of.waiting))


def paused(of: MailboxFacts, pause: Paused) -> Told:
    share = Share(pause.came_back, pause.of, whole=True) if pause.of else None
    if pause.why == "bounces":
        title = say("Bounces jumped to {share}", share=share) if share else say("Bounces jumped")
    else:
        title = say("{share} of your mail is refused", share=share) if share else say("Your mail is refused")
    if not share:
        return title, say("{domain}: Sending is paused.", domain=of.domain)
    counted = say("{n} of the last {of} from {domain}.", n=pause.came_back, of=pause.of, domain=of.domain)
    return title, sentences(counted, say("Sending is paused."))


def held(of: MailboxFacts, by: Held, until: Said) -> Told:
    if by.by == "day":
        sent = say("{n} of {limit} sent from {domain}.", n=by.sent, limit=by.limit, domain=of.domain)
        return say("Daily limit reached"), sentences(
            sent, say("New messages go out from {until}.", until=until)
        )
    hit = (
        say("{domain} hit your mail server’s cap.", domain=of.domain)
        if of.provider is None
        else say("{domain} hit {provider}’s cap.", domain=of.domain, provider=of.provider)
    )
    title = say("{provider} paused sending", provider=_provider(of))
    return title, sentences(hit, say("We try again {until}.", until=until))


def late(count: int, asleep: Said, woke: Said, *, over: bool) -> Told:
    """`over`: long enough ago for them to be gone."""
    title = say("{n, plural, one {# message was late} other {# messages were late}}", n=count)
    slept = say("This computer was asleep at {asleep}.", asleep=asleep)
    if over:
        return title, sentences(
            slept, say("{n, plural, one {It left} other {They left}} from {woke}.", n=count, woke=woke)
        )
    return title, sentences(
        slept, say("{n, plural, one {It leaves} other {They leave}} from {woke}.", n=count, woke=woke)
    )


def ramped(domain: str, step: Ramped) -> Told:
    text = say(
        "{domain} moved to stage {stage} of {stages}.", domain=domain, stage=step.stage, stages=step.stages
    )
    return say("Ramp-up: {n} a day now", n=step.number), text


def fell(domain: str, best: float, score: float) -> Told:
    title = say("Score fell from {old} to {new}", old=round(best), new=round(score))
    return title, say("{domain} lost points in the last 7 days.", domain=domain)


def capped(domain: str, cap: Capped) -> Told:
    return say("Urgent fix for {domain}", domain=domain), bare(cap.text)


def listed(domain: str, name: str) -> Told:
    """`name`: the list's id."""
    who = (say("{list} lists it.", list=BLOCKLISTS[name]),) if name in BLOCKLISTS else ()
    title = say("{domain} is on a blocklist", domain=domain)
    return title, sentences(*who, say("Many inboxes reject mail from listed domains."))


def defect(domain: str, found: Found, passed: Said | None = None) -> Told:
    """`passed`: the day on which the check last did."""
    name = NAMES.get(found.check, found.check)
    if passed is not None:
        text = say("{domain} passed {day}.", domain=domain, day=passed)
        return say("{check} stopped passing", check=name), sentences(
            text, say("Fix it before you send more.")
        )
    many = found.check in STREAM
    title = say("{check} need a fix", check=name) if many else say("{check} needs a fix", check=name)
    return title, say("{domain}: {what}.", domain=domain, what=bare(found.title))


def solved(standing: Standing) -> Told:
    """Of one whose alarm was shown, by what that said. Its text was made when it ended (`over`)."""
    kind, _, name = standing.rule.partition(":")
    check = name.partition(".")[0]
    about = {"domain": _domain(standing), "check": NAMES.get(check, "")}
    well = {
        "disconnected": say("Fixed: {domain} is connected again", **about),
        "paused": say("Fixed: sending goes on"),
        "blocklist": say("Fixed: {domain} is off the blocklist", **about),
        "cap": say("Fixed: {domain} needs no urgent fix any more", **about),
        "defect": say("Fixed: {check} are well again", **about)
        if check in STREAM
        else say("Fixed: {check} now passes", **about),
    }
    return well.get(kind) or say("Fixed: {what}", what=standing.title), as_said(standing.text)


def over(domain: str, checked: Checked | None) -> Said:
    """What there is to say of what has just ended. `checked`: the check-up that says so."""
    if checked is None or checked.score is None or checked.before is None:
        return WELL
    old, new = round(checked.before), round(checked.score)
    return say("{domain} went from {old} to {new}.", domain=domain, old=old, new=new) if new > old else WELL


def summary(items: Sequence[tuple[Severity, bool, str]], *, quiet: bool) -> Told:
    """`items`: severity, whether it is over, and title of each. `quiet`: some of it came up in quiet hours."""

    def number(of: Severity) -> int:
        return sum(1 for severity, over, _ in items if severity == of and not over)

    fixed = sum(1 for _, over, _ in items if over)
    counts = [
        *([say("{n} urgent", n=number("stop"))] if number("stop") else []),
        *([say("{n, plural, one {# warning} other {# warnings}}", n=number("fix"))] if number("fix") else []),
        *([say("{n, plural, one {# note} other {# notes}}", n=number("info"))] if number("info") else []),
        *([say("{n} fixed", n=fixed)] if fixed else []),
    ]
    titles = list(dict.fromkeys(title for _, _, title in items))
    more = len(titles) - NAMED
    text = [say("{what}.", what=title) for title in titles[:NAMED]]
    text += [say("And {n} more.", n=more)] if more > 0 else []
    title = say("While it was quiet: {counts}", counts=counts) if quiet else say("{counts}", counts=counts)
    return title, sentences(*text)


def bare(text: str) -> Said:
    """Without what looks like an address."""
    return Said(
        [
            (message, {name: _bare(fact) for name, fact in facts.items()})
            for message, facts in as_said(text).parts
        ]
    )


def _bare(fact: Fact) -> Fact:
    match fact:
        case Said():
            return bare(fact)
        case str():
            return " ".join(_ADDRESS.sub("…", fact).split())
        case list() | tuple():
            return [str(_bare(one)) if not isinstance(one, Said) else bare(one) for one in fact]
    return fact


def _domain(standing: Standing) -> str:
    """The one in its title; of one that an older version kept, the word that stood where that put it."""
    parts = as_said(standing.title).parts
    found = parts[0][1].get("domain") if parts else None
    if isinstance(found, str):
        return found
    words = standing.title.split()
    return words[0 if standing.kind == "blocklist" else -1] if words else ""


def _provider(of: MailboxFacts) -> str:
    return say("Your mail server") if of.provider is None else of.provider


def _wait(count: int) -> tuple[Said, ...]:
    waits = say("{n, plural, one {# scheduled message waits} other {# scheduled messages wait}}.", n=count)
    return (waits,) if count else ()
