"""Mail addresses: checked, and brought to the one form in which they are compared and stored.

Syntax comes from email-validator (RFC 5321, 5322, 6531, IDNA 2008); nothing here asks the network.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from companion.core.errors import BadAddress

# RFC 5890 keeps labels like `r3---sn` free for what may come; the DNS has them all the same, and they get mail.
_DASHED = re.compile(r"(?!xn)[a-z0-9][a-z0-9-]--[a-z0-9-]*[a-z0-9]", re.IGNORECASE | re.ASCII)
# What every address of ordinary letters looks like; of its domain `normalise` judges, once.
_PLAIN = re.compile(r"[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*")
# Likewise of a domain. In two dashes something may be encoded, and a few endings are nobody's (RFC 6761).
_PLAIN_DOMAIN = re.compile(r"(?!.*--)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}")
_SPECIAL = frozenset(name.rpartition(".")[2] for name in SPECIAL_USE_DOMAIN_NAMES)
_LOCAL, _DOMAIN, _WHOLE = 64, 253, 254  # octets (RFC 5321 4.5.3.1)


@lru_cache(maxsize=4096)
def normalise(address: str) -> str:
    """The address in comparable form: trimmed, lower case, domain in Unicode's ASCII form.

    The local part is lowered too: no provider in the wild tells `Ann@` from `ann@`, and a limit that did
    could be passed by shouting. Raises BadAddress.
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        found = validate_email(
            f"{local}@{_undashed(domain)}", check_deliverability=False, test_environment=True
        )
    except EmailNotValidError:
        raise BadAddress(field="address") from None
    if found.local_part.endswith("-"):
        raise BadAddress(field="address")
    return f"{found.local_part.lower()}@{_dashed(found.ascii_domain, domain).lower()}"


def normaliser() -> Callable[[str], str]:
    """`normalise` for one long list: it judges each domain once, and only where its letters don't tell. A list may have
    100,000 addresses, each of another domain. Raises BadAddress."""
    domains: dict[str, str] = {}

    def address_of(text: str) -> str:
        local, at, domain = text.rpartition("@")
        if not at:
            raise BadAddress(field="address")
        if len(local) > _LOCAL or not _PLAIN.fullmatch(local):
            return normalise(text)
        if domain not in domains:
            domains[domain] = domain.lower() if _is_plain(domain) else normalise(f"a@{domain}")[2:]
        whole = f"{local.lower()}@{domains[domain]}"
        return whole if len(whole) <= _WHOLE else normalise(text)

    return address_of


def domain_of(address: str) -> str:
    """The part behind the last `@` of a normalised address."""
    return address.rpartition("@")[2]


def _is_plain(domain: str) -> bool:
    return (
        len(domain) <= _DOMAIN
        and _PLAIN_DOMAIN.fullmatch(domain) is not None
        and domain.lower().rpartition(".")[2] not in _SPECIAL
    )


def _undashed(domain: str) -> str:
    """The domain with `abx-cd` for `ab--cd`: a stand-in that is a legal label exactly where the other is one."""
    if "--" not in domain:
        return domain
    return ".".join(
        f"{label[:2]}x{label[3:]}" if _DASHED.fullmatch(label) else label for label in domain.split(".")
    )


def _dashed(checked: str, typed: str) -> str:
    """`checked` with the labels as they were typed, where stand-ins were checked. Raises BadAddress."""
    before = typed.split(".")
    if not any(_DASHED.fullmatch(label) for label in before):
        return checked
    labels = checked.split(".")
    if len(labels) != len(before):  # mixed with other characters that count as dots: nobody means that
        raise BadAddress(field="address")
    return ".".join(was if _DASHED.fullmatch(was) else now for now, was in zip(labels, before, strict=True))
