"""Mail addresses: checked, and brought to the one form in which they are compared and stored.

Syntax comes from email-validator (RFC 5321, 5322, 6531, IDNA 2008); nothing here asks the network.
"""

from __future__ import annotations

from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

from companion.core.errors import BadAddress


@lru_cache(maxsize=4096)
def normalise(address: str) -> str:
    """The address in comparable form: trimmed, lower case, domain in Unicode's ASCII form.

    The local part is lowered too: no provider in the wild tells `Ann@` from `ann@`, and a limit that did
    could be passed by shouting. Raises BadAddress.
    """
    try:
        found = validate_email(address.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise BadAddress(field="address") from None
    if found.local_part.endswith("-"):
        raise BadAddress(field="address")
    return f"{found.local_part.lower()}@{found.ascii_domain.lower()}"


def domain_of(address: str) -> str:
    """The part behind the last `@` of a normalised address."""
    return address.rpartition("@")[2]
