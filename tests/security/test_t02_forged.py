"""T02 Forged requests from pages: JSON only; `Origin` rule; Sec-Fetch rule; MAC.

text/plain, form, multipart, no-cors POST, image GET → blind and no handler ran.
"""

from __future__ import annotations

import pytest

from companion.demo.client import ORIGIN
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

PAGE = "https://mail.google.com"
CROSS = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}


@pytest.mark.parametrize(
    ("method", "headers", "body"),
    [
        ("POST", {"Origin": PAGE, "Content-Type": "text/plain", **CROSS}, b"{}"),
        ("POST", {"Origin": PAGE, "Content-Type": "application/x-www-form-urlencoded", **CROSS}, b"a=%7B%7D"),
        ("POST", {"Origin": PAGE, "Content-Type": "multipart/form-data; boundary=x", **CROSS}, b"--x--"),
        ("POST", {"Origin": PAGE, "Content-Type": "application/json", **CROSS}, b"{}"),
        ("POST", {"Origin": PAGE, **CROSS}, b"{}"),
        ("POST", {"Origin": "null", "Content-Type": "application/json", **CROSS}, b"{}"),
        ("POST", {"Origin": "null", "Content-Type": "text/plain"}, b"{}"),
        ("POST", {"Content-Type": "application/json"}, b"{}"),
        ("POST", {"Content-Type": "text/plain", "Referer": f"{PAGE}/"}, b"{}"),
        ("GET", {**CROSS, "Sec-Fetch-Dest": "image", "Referer": f"{PAGE}/"}, b""),
        ("GET", {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"}, b""),
        ("GET", {"Origin": PAGE}, b""),
        ("GET", {"Cookie": "session=1"}, b""),
        ("GET", {}, b""),
    ],
)
def test_what_a_page_can_send(served: Served, method: str, headers: dict[str, str], body: bytes) -> None:
    served.paired()
    served.pairing.new_code()
    for target in ("/v1/spy", "/v1/pair", "/v1/hello", "/v1/events?after=0"):
        sent = {"Host": f"127.0.0.1:{served.port}", **headers}
        assert_blind(exchange(served.port, compose(f"{method} {target} HTTP/1.1", sent, body)))
    assert served.calls == []


@pytest.mark.parametrize(
    "changed",
    [
        {"Origin": PAGE},
        {"Origin": "null"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
    ],
    ids=str,
)
def test_not_even_with_a_signature(served: Served, changed: dict[str, str]) -> None:
    """Each rule refuses by itself, also what is otherwise a perfect request."""
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}") | changed
    assert_blind(exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers, b"{}")))
    assert served.calls == []
    right = headers | {"Origin": ORIGIN, "Content-Type": "application/json"}
    assert exchange(served.port, compose("POST /v1/spy HTTP/1.1", right, b"{}")).status == 200
