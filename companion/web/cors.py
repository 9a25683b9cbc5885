"""CORS for the one origin that the guard accepted (channel.md 7). It grants reading; it refuses nothing.

flask-cors is used through `cross_origin` on a finished reply, with every option named: its own defaults would echo
any origin, send a paired origin to callers that named none, and take some origins for expressions.
"""

from __future__ import annotations

import re
from importlib.metadata import version

from flask import Response
from flask_cors import cross_origin

from companion.core.errors import OldComponent

COMPONENT, FLOOR = "flask-cors", (6, 0, 5)
_EXTENSION_ORIGIN = re.compile(
    r"chrome-extension://[a-p]{32}"
    r"|moz-extension://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)


def extension_origin(origin: str) -> bool:
    """Whether this is a well-formed origin of a browser extension, in the one spelling browsers send."""
    return _EXTENSION_ORIGIN.fullmatch(origin) is not None


def allow(response: Response, origin: str) -> Response:
    """The response with CORS headers for exactly `origin`, which a paired client or `extension_origin` vouched for."""
    granted: Response = cross_origin(
        origins=[origin],
        methods=["GET", "POST"],
        allow_headers=["authorization", "content-type"],
        expose_headers=["PW1-Instance", "PW1-Mac", "PW1-Gone"],
        supports_credentials=False,
        max_age=600,
        send_wildcard=False,
        vary_header=True,
        automatic_options=False,
        always_send=False,
        allow_private_network=False,
    )(lambda: response)()
    # Asked by a preflight, flask-cors answers "false" where the header should be missing.
    granted.headers.pop("Access-Control-Allow-Private-Network", None)
    return granted


def check_component(found: str | None = None) -> None:
    """Raises OldComponent for a flask-cors older than the one whose behaviour was measured."""
    found = found or version(COMPONENT)
    numbers = tuple(int(part) for part in re.findall(r"[0-9]+", found)[:3])
    if numbers < FLOOR:
        raise OldComponent(name=COMPONENT, found=found, needed=".".join(map(str, FLOOR)))
