"""How long a linking takes, how much memory it leaves, and how long settings are looked for."""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path
from typing import Any

from companion.app.discovering import standalone
from companion.core.settings import Settings
from companion.demo.client import ChannelClient
from tests.linking.test_kinds import SERVERS, ZONES
from tests.rig.oauth import FORM, OAuthServer, origin
from tests.rig.servers import Person, Rig, start_dns_rig

TIMES = 7
LATE = 0.03  # seconds until the name server answers, as one abroad
FOUND_BY = {"mx": "ann@acme.test", "mx_spf": "ann@contoso.test", "srv": "ann@kite.test"}


def peers_file(directory: Path, rig: Rig, oauth: OAuthServer) -> Path:
    """The rig in the places of Google and Microsoft, for `tests.e2e.companion_process`."""
    file = directory / "peers.json"
    file.write_text(json.dumps({"moved": rig.moved(*SERVERS), "issuers": oauth.issuers, "limit": 100}))
    return file


def begin(client: ChannelClient, body: dict[str, Any]) -> dict[str, Any]:
    reply = client.post("/v1/mailboxes", body | {"consent": {"agreed": True, "version": "bench"}})
    if reply.status != 202:
        raise SystemExit(f"bench: {reply.body}")
    return reply.body


def follow(client: ChannelClient, link_id: str, began: float) -> float:
    """Seconds until sending works, as a sidebar learns of it; then waits for the end, so that runs don't overlap."""
    last, worked = int(client.get("/v1/events?after=0").body["last"]), 0.0
    while True:
        link = client.get(f"/v1/links/{link_id}").body
        steps = {step["name"]: step["state"] for step in link["steps"]}
        if steps["sending"] == "done" and not worked:
            worked = time.perf_counter() - began
        if link["state"] != "running":
            break
        last = client.get(f"/v1/events?after={last}&wait=2").body["last"]
    if link["state"] != "done":
        raise SystemExit(f"bench: not linked: {link['error']}")
    return worked


def by_password(client: ChannelClient, rig: Rig, who: Person) -> float:
    servers = {
        kind: {"host": rig.host, "port": rig.ports[port], "security": "tls"}
        for kind, port in (("imap", "imaps"), ("smtp", "smtps"))
    }
    began = time.perf_counter()
    started = begin(client, {"address": who.address, "password": who.password} | servers)
    return follow(client, started["link"], began)


def on_the_page(client: ChannelClient, oauth: OAuthServer, address: str, issuer: str) -> float:
    """From the moment in which the browser comes back from the provider's page."""
    started, browser = begin(client, {"address": address, "oauth": issuer}), oauth.browser()
    back = browser.open(started["sign_in_url"], until="http://")
    began = time.perf_counter()
    if back.body:
        browser.get(back.url, "POST", back.body.decode(), **FORM, Origin=origin(oauth.base))
    else:
        browser.get(back.url)
    return follow(client, started["link"], began)


def until_sending_works(client: ChannelClient, rig: Rig, oauth: OAuthServer) -> dict[str, float]:
    """Median and worst, in seconds."""
    took: dict[str, list[float]] = {
        "password": [by_password(client, rig, rig.fresh()) for _ in range(TIMES)],
        "google": [], "microsoft": [],
    }  # fmt: skip
    for issuer, domain in (("google", "gmail.com"), ("microsoft", "outlook.com")):
        for number in range(TIMES):
            who = rig.person_at(f"bench{number}@{domain}")
            took[issuer].append(on_the_page(client, oauth, who.address, issuer))
    return {
        f"link_{kind}_{label}": value
        for kind, seconds in took.items()
        for label, value in (("seconds", statistics.median(seconds)), ("worst", max(seconds)))
    }


def discovery() -> dict[str, float]:
    """Seconds, with a name server that thinks about each question for a while."""
    late = "".join(f"{domain} ! delay {LATE}\n" for domain in ("acme.test", "contoso.test", "kite.test"))
    found: dict[str, float] = {}
    with start_dns_rig(ZONES + late) as names:
        asker = standalone(Settings(), ((names.host, names.port),))
        for kind, address in FOUND_BY.items():
            took = []
            for _ in range(TIMES):
                began = time.perf_counter()
                source = asker.find(address).source
                took.append(time.perf_counter() - began)
                if source != kind.partition("_")[0]:
                    raise SystemExit(f"bench: {address} found by {source}")
            found[f"discover_{kind}_seconds"] = statistics.median(took)
    return found


def rows(found: dict[str, float]) -> list[tuple[str, str, str, str]]:
    shown = []
    names = {"password": "with a password", "google": "at Google", "microsoft": "at Microsoft"}
    for kind, how in names.items():
        note = f"worst of {TIMES} {found[f'link_{kind}_worst']:.2f} s"
        shown.append((f"linked {how}", f"{found[f'link_{kind}_seconds']:.2f} s", "at most 1.5", note))
    for kind, how in {"mx": "MX", "mx_spf": "MX and SPF", "srv": "SRV"}.items():
        seconds = found[f"discover_{kind}_seconds"]
        stages = seconds / LATE
        note = f"{seconds * 1000:.0f} ms, a question takes {LATE * 1000:.0f}"
        shown.append((f"settings found by {how}, stages", f"{stages:.1f}", "at most 3", note))
    return shown
