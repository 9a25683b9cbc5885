"""What to look at in a draft's links and invisible pictures. Pure."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from functools import lru_cache

from companion.core.addresses import domain_of
from companion.core.wording import say
from companion.sending.concern import Concern, Known
from companion.sending.draft import Facts

# Public shorteners by their own names: any lists them, none publishes what it leads to. Names that lead to one service
# only (youtu.be, lnkd.in, aka.ms, forms.gle) hide less and are in every honest mail.
SHORTENERS = frozenset({
    "adf.ly", "bit.do", "bit.ly", "bitly.com", "bl.ink", "buff.ly", "clck.ru", "cli.re", "cutt.ly", "dlvr.it", "goo.gl",
    "goo.su", "ift.tt", "is.gd", "j.mp", "n9.cl", "ow.ly", "ouo.io", "qr.ae", "rb.gy", "rebrand.ly", "rotf.lol", "s.id",
    "short.gy", "short.io", "shorturl.at", "shrtco.de", "smarturl.it", "snip.ly", "soo.gd", "t.co", "t.ly", "tiny.cc",
    "tiny.one", "tinyurl.com",
    "trib.al", "u.to", "urlz.fr", "v.gd", "vk.cc", "x.co", "zpr.io",
})  # fmt: skip
# Through these, and names below them, mailing services lead links to count clicks. They hold no page of their own, so
# nobody links to them by hand.
TRACKERS = (
    "awstrack.me", "ct.sendgrid.net", "emltrk.com", "hs-sales-engage.com", "hubspotlinks.com", "klclick.com",
    "list-manage.com", "mandrillapp.com", "mjt.lu", "mlsend.com", "rs6.net", "sendibt2.com", "sendibt3.com",
)  # fmt: skip
_INSIDE = (".local", ".internal", ".lan", ".corp", ".home", ".home.arpa", ".localhost", ".onion")


@lru_cache(maxsize=4096)
def is_public_name(host: str) -> bool:
    """Whether the DNS of the whole world should know this host."""
    return "." in host and not _is_ip(host) and not f".{host}".endswith(_INSIDE)


def of_links(facts: Facts, known: Known) -> Iterator[Concern]:
    done: set[str] = set()
    for link in facts.links:
        host = link.host.rstrip(".").removeprefix("www.")
        shown = link.shown
        if shown is not None and known.organisation(shown) != known.organisation(host):
            title = say("A link shows one address and opens another")
            text = say("The text says {shown}, the link opens {host}.", shown=shown, host=host)
            key = f"{shown} {host}"
            if key not in done:
                done |= {key, host}
                yield Concern("link_mismatch", "fix", None, title, text, host, shown)
    for host in dict.fromkeys(link.host.rstrip(".") for link in facts.links):
        plain = host.removeprefix("www.")
        if plain in done:
            continue
        if plain in SHORTENERS:
            yield Concern(
                "short_link",
                "fix",
                None,
                say("Short link: {host}", host=plain),
                say("Spam filters distrust short links."),
                plain,
            )
        elif _is_ip(plain):
            text = say("Spam filters distrust addresses without a name.")
            yield Concern("bare_ip", "fix", None, say("A link leads to {host}", host=plain), text, plain)
        elif _tracks(plain):
            yield _tracking(plain)
        elif known.resolves.get(host) is False:
            yield Concern(
                "dead_link",
                "fix",
                None,
                say("{host} can’t be found", host=plain),
                say("A link leads nowhere."),
                plain,
            )
    own = known.organisation(domain_of(known.sender))
    for host in dict.fromkeys(facts.pixels):
        if known.organisation(host) != own and host.removeprefix("www.") not in done:
            yield _tracking(host)


def _tracking(host: str) -> Concern:
    text = say("Tracking under a name that isn’t yours looks like phishing to filters.")
    return Concern("tracking_host", "hint", None, say("{host} counts who opens this", host=host), text, host)


def _tracks(host: str) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in TRACKERS)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
