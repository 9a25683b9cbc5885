"""CORS for the one origin that the guard accepted (channel.md 7). It grants reading; it refuses nothing.

flask-cors is used through `cross_origin` on a finished reply, with every option named: its own defaults would echo
any origin, send a paired origin to callers that named none, and take some origins for expressions.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.metadata import version

from flask import Response, request
from flask_cors import cross_origin

from companion.core.errors import OldComponent

_PRIVATE = "HTTP_ACCESS_CONTROL_REQUEST_PRIVATE_NETWORK"
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
    wire = request.environ
    if wire["REQUEST_METHOD"] == "OPTIONS" or wire.get("HTTP_ORIGIN") != origin or _PRIVATE in wire:
        return _ask(response, origin)
    for name, value in _plain(origin):
        response.headers.add(name, value)
    return response


@lru_cache(maxsize=64)
def _plain(origin: str) -> tuple[tuple[str, str], ...]:
    """What flask-cors gives every request of this origin that is no preflight: asked once, since it takes long."""
    bare = Response()
    before = set(bare.headers)
    return tuple(header for header in _ask(bare, origin).headers if header not in before)


def _ask(response: Response, origin: str) -> Response:
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
