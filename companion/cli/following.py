"""Does a linking in the terminal and prints each step as it ends; Ctrl+C cancels it, and nothing is stored."""

from __future__ import annotations

import json
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

from companion.core.clock import MINUTE
from companion.core.errors import PostwardenError

if TYPE_CHECKING:
    from companion.app.services import Services
    from companion.linking.request import LinkRequest
    from companion.store.links import LinkRow

STEPS = {
    "settings": "Settings found",
    "signed_in": "Signed in",
    "receiving": "Receiving works",
    "sending": "Sending works (no message sent)",
    "reading": "Reading the last 30 days",
    "checking": "First health check",
}
LOOK = 0.2  # seconds between two looks at the steps


def follow(services: Services, request: LinkRequest, *, as_json: bool) -> int:
    """0 when the mailbox is linked, 2 with the reason on stderr when it is not. Raises what refuses it at once."""
    from companion.jobs.linkrun import LinkRun

    try:
        link_id = services.linking.begin(request)
    except PostwardenError as error:
        if as_json:
            print(json.dumps(refused(request, error)))
        raise
    work = LinkRun(services.linking, services.syncing, services.health)
    worker = threading.Thread(target=work.run, args=(link_id,), name="link")
    told: set[str] = set()
    try:
        page = services.linking.sign_in_url(link_id)
        worker.start()
        if page is not None:
            show(page)
        while worker.is_alive():
            worker.join(LOOK)
            if not as_json:
                tell(services.linking.link(link_id), told, services.clock.now())
    except KeyboardInterrupt:
        services.linking.cancel(link_id)
    if worker.ident is not None:
        worker.join()
    link = services.linking.link(link_id)
    if as_json:
        print(json.dumps(facts(link)))
    else:
        tell(link, told, services.clock.now())
    if link.error is not None:
        complain(link.error)
    if link.mailbox_id is not None and not as_json:
        again = all(step["name"] != "reading" for step in link.steps)
        print(f"{link.address} is {'signed in again' if again else 'linked'}.")
    return 2 if link.mailbox_id is None else 0


def show(page: str) -> None:
    print(f"Sign in on this page, which opens in your browser:\n  {page}", file=sys.stderr, flush=True)
    # Some browsers keep whoever started them until they are closed.
    threading.Thread(target=webbrowser.open, args=(page,), name="browser", daemon=True).start()


def facts(link: LinkRow) -> dict[str, object]:
    """How it ended, for programs."""
    return {
        "address": link.address,
        "state": link.state,
        "mailbox": link.mailbox_id,
        "steps": [{name: step[name] for name in ("name", "state", "seconds")} for step in link.steps],
        "error": link.error,
    }


def refused(request: LinkRequest, error: PostwardenError) -> dict[str, object]:
    """The same of one that did not even begin."""
    from companion.linking.fault import fault_of

    return {
        "address": request.address, "state": "failed", "mailbox": None, "steps": [], "error": fault_of(error),
    }  # fmt: skip


def complain(error: dict[str, object]) -> None:
    lines = [f"postwarden: {error['sentence']}", f"  {error['next_step']}"]
    if error["said"]:
        lines.insert(1, f"  The server said: {error['said']}")
    print("\n".join(lines), file=sys.stderr)


def tell(link: LinkRow, told: set[str], now: int) -> None:
    for step in link.steps:
        if step["state"] in ("done", "failed") and step["name"] not in told:
            told.add(step["name"])
            seconds = f"{step['seconds']:.1f} s" if step["seconds"] is not None else ""
            mark = "ok " if step["state"] == "done" else "-- "
            print(f"  {mark} {STEPS[step['name']]:32} {seconds}", flush=True)
    if link.waiting is not None and (until := f"wait {link.waiting['retry_at']}") not in told:
        told.add(until)
        minutes = max(0, link.waiting["retry_at"] - now) / MINUTE
        print(f"  ..  {link.waiting['error']['sentence']} Trying again in {minutes:.1f} min.", flush=True)
