"""A process of its own that asks for an access token, as `postwarden sync` does beside the companion.

usage: renewer.py HOME CA OAUTH_PORT ISSUER MAILBOX_ID
Prints `ready`, waits for a line, prints `asking`, then `ok` or an error's code.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.core.errors import PostwardenError
from companion.core.settings import Peers
from companion.linking.oauth.service import SignIns
from companion.linking.oauth.turns import Turns
from companion.mail.tls import Tls
from companion.store.migrate import open_migrated
from tests.linking.oauth.desk import key_vault
from tests.rig import loopguard

loopguard.install()
home, ca, port, issuer, mailbox_id = sys.argv[1:]
base = f"https://localhost:{port}"
peers = Peers(issuers={"google": base, "microsoft": f"{base}/common"})
with closing(open_migrated(Path(home) / DATABASE_NAME)) as store:
    turns = Turns(Path(home) / "turns")
    sign_ins = SignIns(store, key_vault(), SystemClock(), Tls(Path(ca)), peers, {}, turns)
    print("ready", flush=True)
    sys.stdin.readline()
    print("asking", flush=True)
    try:
        sign_ins.token(mailbox_id, "google" if issuer == "google" else "microsoft")
    except PostwardenError as error:
        print(error.code)
    else:
        print("ok")
