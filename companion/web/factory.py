"""Builds the Flask app: the guard first, then problems, then one blueprint a feature."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from typing import Any

from flask import Blueprint, Flask

from companion.core.clock import Clock
from companion.pairing.service import Pairing
from companion.web import channel, contract, cors, problems
from companion.web.guard import Guard


class _App(Flask):
    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Nothing here is async; to look at each function of a request for that takes as long as a statement does."""
        return func


def make_app(
    pairing: Pairing,
    clock: Clock,
    authority: str,
    blueprints: Iterable[Blueprint],
    *,
    check_replies: bool = False,
) -> Flask:
    """The app for one run, with an instance of its own. `authority` is `127.0.0.1:<port>`. Raises OldComponent."""
    cors.check_component()
    app = _App("companion", static_folder=None, template_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False  # OPTIONS is the guard's
    app.config["MAX_CONTENT_LENGTH"] = channel.MAX_BODY
    app.url_map.redirect_defaults = app.url_map.merge_slashes = False
    guard = Guard(pairing, clock, authority, secrets.token_bytes(channel.INSTANCE_BYTES))
    guard.install(app)
    app.extensions["guard"] = guard
    problems.install(app)
    contract.install(app, check_replies=check_replies)
    for blueprint in blueprints:
        app.register_blueprint(blueprint)
    return app
