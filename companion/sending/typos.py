"""Domains that are one slip of the fingers away from one that many people have. Pure."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from companion.linking.providers import by_domain

# Whose mailboxes people have most, and so mistype most.
_MEANT = (
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de",
    "live.com", "msn.com", "yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.es", "yahoo.co.in", "icloud.com",
    "aol.com", "proton.me", "protonmail.com", "fastmail.com", "zoho.com", "web.de", "t-online.de", "freenet.de",
    "orange.fr", "wanadoo.fr", "laposte.net", "libero.it", "comcast.net", "verizon.net", "sbcglobal.net",
    "btinternet.com",
)  # fmt: skip
# One letter away from one of those, and somebody's all the same.
_REAL = frozenset({
    "mail.com", "email.com", "fmail.com", "ymail.com", "hmail.com", "zmail.com", "love.com", "wed.de", "cloud.com",
    "zoho.eu", "zoho.in", "proton.ch", "pm.me", "man.com", "line.com", "life.com", "like.com", "give.com", "five.com",
})  # fmt: skip
_ENDINGS = {
    "con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "xom": "com", "coom": "com", "cim": "com",
    "ogr": "org", "orgg": "org", "nett": "net", "nte": "net",
}  # fmt: skip
_SHORTEST = 5  # letters of a name in which one slip is more likely than another name
_SHORTEST_OWN = 8  # of the own domain, which is not known to have many mistyped neighbours


def meant(domain: str, own: str = "", friends: Collection[str] = ()) -> str | None:
    """The domain that was probably meant by this one, in ASCII; None where it may well be meant itself. `own`: the
    sender's; `friends`: domains from which somebody has written, and so are none."""
    if domain == own or domain in friends:
        return None
    if (better := _of_many(domain)) != "":
        return better
    if len(own.partition(".")[0]) >= _SHORTEST_OWN and by_domain(own) is None and _is_slip(domain, own):
        return own
    return None


@lru_cache(maxsize=4096)
def _of_many(domain: str) -> str | None:
    """Of the domains that many people have, the one that was meant; None where this is somebody's, "" where nothing is
    known of it."""
    if domain in _MEANT or domain in _REAL or by_domain(domain) is not None:
        return None
    name, _, ending = domain.rpartition(".")
    if ending in _ENDINGS and name:
        return f"{name}.{_ENDINGS[ending]}"
    for other in _MEANT:
        if len(other.partition(".")[0]) >= _SHORTEST and _is_slip(domain, other):
            return other
    return ""


def _is_slip(one: str, other: str) -> bool:
    """One letter too many, too few or wrong, or two neighbours swapped (Damerau's four). The first is hardly ever."""
    if one[:1] != other[:1] and sorted(one[:2]) != sorted(other[:2]):
        return False
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    at = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    rest, wanted = one[at:], other[at:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )
