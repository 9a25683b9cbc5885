"""The companion of the pictures: the real one, which can be told to be of another time.

API in the environment is JSON: `API`, `API_MIN`, `__version__`, each as in routes/pairing.py.

usage: API=… python -m tests.e2e.shots_companion …     as companion_process.py
"""

from __future__ import annotations

import json
import os

from companion.web.routes import pairing
from tests.e2e.companion_process import main

if __name__ == "__main__":
    vars(pairing).update(json.loads(os.environ.get("API", "{}")))
    main()
