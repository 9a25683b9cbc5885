"""T29 Path traversal: no endpoint takes a path; opaque ids; no static folder.

`../`, encoded, absolute → blind.
"""

from __future__ import annotations

import pytest

from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

PATHS = [
    "/../../../../etc/passwd",
    "/v1/../../etc/passwd",
    "/v1/mailboxes/../../../etc/passwd",
    "/v1/mailboxes/..",
    "/v1/mailboxes/.",
    "/v1/mailboxes/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/v1/mailboxes/..%2f..%2fetc%2fpasswd",
    "/v1/mailboxes/%252e%252e%252fetc",
    "/v1/mailboxes/..\\..\\windows\\win.ini",
    "/v1/mailboxes/%5c..%5c",
    "/v1/mailboxes/%c0%ae%c0%ae/",
    "/v1/mailboxes//etc/passwd",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "/v1/mailboxes/C:/windows/win.ini",
    "/v1/outbox?mailbox=../../etc/passwd",
    "/v1/outbox?mailbox=/etc/passwd",
    "/static/../../etc/passwd",
    "/static/app.js",
]


@pytest.mark.parametrize("path", PATHS)
def test_traversal_is_blind_signed_or_not(served: Served, path: str) -> None:
    client = served.paired()
    for headers in ({"Host": client.authority}, client.headers("GET", path)):
        assert_blind(exchange(served.port, compose(f"GET {path} HTTP/1.1", headers)))
    assert served.guard.refusals == {"target": 2}


def test_nothing_is_served_from_a_folder(served: Served) -> None:
    assert served.app.static_folder is None
    assert served.app.template_folder is None
    client = served.paired()
    for target in ("/v1/static/companion", "/v1/static", "/v1/mailboxes/etc"):
        assert client.get(target).body["code"] == "no_such_route"
