"""A Flask application with one view that does nothing, behind the companion's own waitress, in a process of its own.

usage: python -m tests.bench.empty PORT       prints `ready`; ends at SIGTERM
"""

from __future__ import annotations

import sys

from flask import Flask

from companion.core.ending import Ending
from companion.web.server import Server

LONG_POLLS = 8


def main() -> None:
    app = Flask("empty")

    @app.post("/empty")
    def empty() -> dict[str, object]:
        return {}

    server = Server(int(sys.argv[1]), long_polls=LONG_POLLS)
    with Ending() as ending:
        server.start(app)
        print("ready", flush=True)
        ending.wait()
        server.stop()


if __name__ == "__main__":
    main()
