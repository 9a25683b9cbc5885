"""The webmail's drafts: each is one message in the Drafts folder, put in anew whenever it is saved, as IMAP has it."""

from __future__ import annotations

import imaplib
import re
import threading
import time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import formatdate, getaddresses, make_msgid
from typing import Any

from companion.demo.postbox import Postbox

KEY = "X-Webmail-Draft"  # names a draft over all of its versions
FOLDER = "Drafts"
_PLAIN = re.compile(r"[a-z0-9-]{1,40}")


class Drafts:
    def __init__(self, postbox: Postbox) -> None:
        self._postbox = postbox
        self._saving = threading.Lock()

    def save(self, key: str, to: list[str], subject: str, text: str) -> None:
        """Puts the newest version in and takes the older ones out."""
        message = EmailMessage(policy=SMTP)
        message["From"], message["Subject"] = self._postbox.address, subject
        if to:
            message["To"] = ", ".join(to)
        message["Date"] = formatdate(localtime=True)
        message["Message-ID"] = make_msgid(domain=self._postbox.address.rpartition("@")[2])
        message[KEY] = _checked(key)
        message.set_content(text or "\n")
        with self._saving, self._postbox.receiving() as client:
            client.create(FOLDER)  # refused where it is there already
            older = _uids(client, key)
            client.append(
                FOLDER, "(\\Draft \\Seen)", imaplib.Time2Internaldate(time.time()), message.as_bytes()
            )
            _remove(client, older)

    def discard(self, key: str) -> None:
        with self._saving, self._postbox.receiving() as client:
            _remove(client, _uids(client, _checked(key)))

    def open(self, key: str) -> dict[str, Any]:
        """What stands in the newest version."""
        with self._postbox.receiving() as client:
            uids = _uids(client, _checked(key))
            parts = client.uid("FETCH", uids[-1], "(BODY.PEEK[])")[1] if uids else []
        raw = next((part[1] for part in parts if isinstance(part, tuple)), None)
        if raw is None:
            return {"key": key, "to": [], "subject": "", "text": ""}
        found = message_from_bytes(raw, policy=default)
        body = found.get_body(("plain",))
        return {
            "key": key, "to": [address for _, address in getaddresses([str(found["To"] or "")]) if address],
            "subject": str(found["Subject"] or ""), "text": str(body.get_content()).strip() if body else "",
        }  # fmt: skip


def _checked(key: str) -> str:
    if not _PLAIN.fullmatch(key):
        raise imaplib.IMAP4.error("no key")
    return key


def _uids(client: imaplib.IMAP4, key: str) -> list[str]:
    if client.select(FOLDER)[0] != "OK":
        return []
    found = client.uid("SEARCH", "UNDELETED", "HEADER", KEY, f'"{key}"')[1]
    return [uid.decode() for line in found if line for uid in line.split()]


def _remove(client: imaplib.IMAP4, uids: list[str]) -> None:
    if uids:
        client.uid("STORE", ",".join(uids), "+FLAGS.SILENT", "(\\Deleted)")
        client.expunge()
