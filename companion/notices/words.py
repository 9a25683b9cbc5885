"""What notices say (UX.md 7). They may stand on a lock screen: a domain at most, never an address. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from companion.health.blocklist_table import LISTS
from companion.health.comparing import NAMES
from companion.notices.facts import STREAM, Capped, Checked, Found, Held, MailboxFacts, Paused, Ramped
from companion.notices.matter import Severity, Standing

Said = tuple[str, str]  # title and text
CHECKS_PAUSED = ("Checks are paused", "No name server answers. Your scores didn’t change.")
WELL = "It is well again."
NAMED = 3  # titles in a summary
BLOCKLISTS = {one.id: one.name for one in LISTS}
_ADDRESS = re.compile(r"\S*@\S*")


def signed_out(of: MailboxFacts) -> Said:
    return f"Sign in again: {of.domain}", f"{of.provider} ended the sign-in.{_wait(of.waiting)}"


def disconnected(of: MailboxFacts) -> Said:
    return f"Disconnected: {of.domain}", f"{of.provider} doesn’t let Postwarden in.{_wait(of.waiting)}"


def paused(of: MailboxFacts, pause: Paused) -> Said:
    share = f"{100 * pause.came_back / pause.of:.0f}%" if pause.of else ""
    counted = f"{pause.came_back} of the last {pause.of} from {of.domain}. " if pause.of else f"{of.domain}: "
    if pause.why == "bounces":
        title = f"Bounces jumped to {share}" if share else "Bounces jumped"
    else:
        title = f"{share} of your mail is refused" if share else "Your mail is refused"
    return title, f"{counted}Sending is paused."


def held(of: MailboxFacts, by: Held, until: str) -> Said:
    if by.by == "day":
        sent = f"{by.sent} of {by.limit} sent from {of.domain}."
        return "Daily limit reached", f"{sent} New messages go out from {until}."
    whose = of.provider[0].lower() + of.provider[1:] if of.provider.startswith("Your ") else of.provider
    return f"{of.provider} paused sending", f"{of.domain} hit {whose}’s cap. We try again {until}."


def late(count: int, asleep: str, woke: str, *, over: bool) -> Said:
    """`over`: long enough ago for them to be gone."""
    were = _plural(count, "message was late", "messages were late")
    leave = ("left" if over else "leave") if count != 1 else ("left" if over else "leaves")
    return (
        were,
        f"This computer was asleep at {asleep}. {'They' if count != 1 else 'It'} {leave} from {woke}.",
    )


def ramped(domain: str, step: Ramped) -> Said:
    return f"Ramp-up: {step.number} a day now", f"{domain} moved to stage {step.stage} of {step.stages}."


def fell(domain: str, best: float, score: float) -> Said:
    return f"Score fell from {best:.0f} to {score:.0f}", f"{domain} lost points in the last 7 days."


def capped(domain: str, cap: Capped) -> Said:
    return f"Urgent fix for {domain}", bare(cap.text)


def listed(domain: str, name: str) -> Said:
    """`name`: the list's id."""
    who = f"{BLOCKLISTS[name]} lists it. " if name in BLOCKLISTS else ""
    return f"{domain} is on a blocklist", f"{who}Many inboxes reject mail from listed domains."


def defect(domain: str, found: Found, passed: str | None = None) -> Said:
    """`passed`: the day on which the check last did."""
    name = NAMES.get(found.check, found.check)
    if passed is not None:
        return f"{name} stopped passing", f"{domain} passed {passed}. Fix it before you send more."
    needs = "need" if found.check in STREAM else "needs"
    return f"{name} {needs} a fix", f"{domain}: {bare(found.title).rstrip('.')}."


def solved(standing: Standing) -> Said:
    """Of one whose alarm was shown, by what that said. Its text was made when it ended (`over`)."""
    kind, _, name = standing.rule.partition(":")
    check = NAMES.get(name.partition(".")[0], "")
    domain = standing.title.rpartition(" ")[2]
    well = {
        "disconnected": f"{domain} is connected again",
        "paused": "sending goes on",
        "blocklist": standing.title.replace("is on a blocklist", "is off the blocklist"),
        "cap": f"{domain} needs no urgent fix any more",
        "defect": f"{check} now passes"
        if name.partition(".")[0] not in STREAM
        else f"{check} are well again",
    }
    return f"Fixed: {well.get(kind, standing.title)}", standing.text


def over(domain: str, checked: Checked | None) -> str:
    """What there is to say of what has just ended. `checked`: the check-up that says so."""
    if checked is None or checked.score is None or checked.before is None:
        return WELL
    rose = round(checked.score) > round(checked.before)
    return f"{domain} went from {checked.before:.0f} to {checked.score:.0f}." if rose else WELL


def summary(items: Sequence[tuple[Severity, bool, str]], *, quiet: bool) -> Said:
    """`items`: severity, whether it is over, and title of each. `quiet`: some of it came up in quiet hours."""
    counts = [
        _plural(sum(1 for severity, over, _ in items if severity == "stop" and not over), "urgent", "urgent"),
        _plural(
            sum(1 for severity, over, _ in items if severity == "fix" and not over), "warning", "warnings"
        ),
        _plural(sum(1 for severity, over, _ in items if severity == "info" and not over), "note", "notes"),
        _plural(sum(1 for _, over, _ in items if over), "fixed", "fixed"),
    ]
    title = ", ".join(count for count in counts if not count.startswith("0 "))
    titles = list(dict.fromkeys(title for _, _, title in items))
    more = len(titles) - NAMED
    text = ". ".join(titles[:NAMED]) + "." + (f" And {more} more." if more > 0 else "")
    return (f"While it was quiet: {title}" if quiet else title), text


def bare(text: str) -> str:
    """Without what looks like an address."""
    return " ".join(_ADDRESS.sub("…", text).split())


def _wait(count: int) -> str:
    return f" {_plural(count, 'scheduled message waits', 'scheduled messages wait')}." if count else ""


def _plural(count: int, one: str, other: str) -> str:
    return f"{count} {one if count == 1 else other}"
