"""A Flask application with one view that does nothing, behind the companion's own waitress, in a process of its own.

usage: python -m tests.bench.empty PORT       prints `ready`; ends at SIGTERM
"""

from __future__ import annotations

import signal
import sys
import threading

from flask import Flask

from companion.web.server import Server

LONG_POLLS = 8


def main() -> None:
    app = Flask("empty")

    @app.post("/empty")
    def empty() -> dict[str, object]:
        return {}

    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    server = Server(int(sys.argv[1]), long_polls=LONG_POLLS)
    server.start(app)
    print("ready", flush=True)
    ended.wait()
    server.stop()


if __name__ == "__main__":
    main()
