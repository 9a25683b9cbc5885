"""The page that a browser shows after it brought an answer: no script, nothing loaded, nothing to click."""

from __future__ import annotations

import base64
import hashlib

STYLE = """\
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;
background:light-dark(#f6f8fc,#131314);color:light-dark(#1f1f1f,#e6e6e7);
font:16px/1.46 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{padding:24px 32px;border-radius:12px;background:light-dark(#fff,#222325);
border:1px solid light-dark(#e2e5ea,#37393d)}
h1{margin:0 0 4px;font-size:18px;font-weight:500}p{margin:0;color:light-dark(#444746,#c4c7c9)}"""

PAGE = f"""\
<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Postwarden</title><style>{STYLE}</style>
<main><h1>Postwarden</h1><p>You can close this tab and go back to your mail.</p></main></html>
""".encode()

_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)


def _reply(status: str, headers: dict[str, str], body: bytes) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
    lines += [f"Content-Length: {len(body)}", "Connection: close"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


# The address of this page holds the code: nobody is told where the tab has been, and nothing keeps it.
DONE = _reply(
    "200 OK",
    {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    },
    PAGE,
)
NOTHING = _reply("404 Not Found", {}, b"")
