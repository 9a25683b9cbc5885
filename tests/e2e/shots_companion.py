"""The companion of the pictures: the real one, which can be told to be of another time, or without internet.

API in the environment is JSON: `API`, `API_MIN`, `__version__`, each as in routes/pairing.py. With OFFLINE not empty
there no name of a mail server is looked up.

usage: API=… python -m tests.e2e.shots_companion …     as companion_process.py
"""

from __future__ import annotations

import json
import os
import socket
from typing import Any, NoReturn

from companion.mail.hosts import Dialler
from companion.web.routes import pairing
from tests.e2e.companion_process import main


def _unanswered(*_: Any, **__: Any) -> NoReturn:
    raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


if __name__ == "__main__":
    vars(pairing).update(json.loads(os.environ.get("API", "{}")))
    if os.environ.get("OFFLINE"):
        looked_up, reached = Dialler.__init__.__defaults__ or ()
        assert looked_up is socket.getaddrinfo
        Dialler.__init__.__defaults__ = (_unanswered, reached)
    main()
