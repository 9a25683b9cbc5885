"""Mail addresses: checked, and brought to the one form in which they are compared and stored.

Syntax comes from email-validator (RFC 5321, 5322, 6531, IDNA 2008); nothing here asks the network.
"""

from __future__ import annotations

import re
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

from companion.core.errors import BadAddress

# RFC 5890 keeps labels like `r3---sn` free for what may come; the DNS has them all the same, and they get mail.
_DASHED = re.compile(r"(?!xn)[a-z0-9][a-z0-9-]--[a-z0-9-]*[a-z0-9]", re.IGNORECASE | re.ASCII)


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


def domain_of(address: str) -> str:
    """The part behind the last `@` of a normalised address."""
    return address.rpartition("@")[2]


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
