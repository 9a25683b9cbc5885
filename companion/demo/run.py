"""`postwarden demo`: builds the world, tells the story, shows it in a browser where there is one, leaves a report."""

from __future__ import annotations

import os
import secrets
import shutil
import ssl
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from companion.app import build
from companion.core.secret import Secret
from companion.core.settings import Pace, Peers, Settings
from companion.demo import browser, certificates, webmail
from companion.demo.mailhost import HOST, mail_host
from companion.demo.names import DOMAIN, dkim_key, name_server
from companion.demo.ports import free_port
from companion.demo.report import Report
from companion.demo.story import DemoFailed, Story, furnish

ADDRESS = f"maya@{DOMAIN}"
PAGES = ("mail.google.com",)
CLEAN_SLATE = Pace(sync=1, outbox=0.3)


def run(out: Path, *, keep: bool) -> Report:
    """Everything happens in a throwaway directory on loopback; `out` gets report.json and the screenshots.

    `keep` leaves the browser open to play with. Raises DemoFailed, PostwardenError.
    """
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with ExitStack() as stack:
        directory = Path(tempfile.mkdtemp(prefix="postwarden-demo-"))
        stack.callback(shutil.rmtree, directory, ignore_errors=True)
        trusted = certificates.make(directory, (HOST, *PAGES))
        host = stack.enter_context(mail_host(directory, trusted, ADDRESS, Secret(secrets.token_urlsafe(12))))
        nameserver = stack.enter_context(name_server(dkim_key()))
        trust = ssl.create_default_context(cafile=str(trusted.ca))
        postbox = webmail.Postbox(host.address, host.login, host.imap, host.smtp, trust)
        furnish(postbox)
        settings = Settings(
            data_dir=directory / "data",
            port=free_port(),
            vault="file",
            pace=CLEAN_SLATE,
            peers=Peers(loopback=True, ca_file=trusted.ca, nameservers=(nameserver,)),
        )
        companion = build(settings)
        companion.start()
        stack.callback(companion.stop)
        story = Story(companion, settings, host, print)
        for step in (story.pair, story.link, story.check, story.send, story.refuse):
            step()
        page = stack.enter_context(webmail.serve(webmail.Webmail(postbox), trusted, PAGES))
        story.report.screenshots = browser.show(out, page, companion.pairing.new_code(), keep=keep, say=print)
        story.report.seconds = round(time.monotonic() - began, 1)
        story.report.write(out / "report.json")
        return story.report


def may_keep() -> bool:
    """Whether somebody asked to keep the browser open and has a screen to see it on."""
    return os.environ.get("DEMO_KEEP") == "1" and bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


__all__ = ["DemoFailed", "may_keep", "run"]
