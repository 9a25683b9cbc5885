"""Microsoft Graph: sends from Microsoft 365 mailboxes whose SMTP is switched off, and knows what became of a message.

The only place that speaks it. `POST /v1.0/me/sendMail` takes a whole message in base64 as `text/plain`, with an access
token for Graph alone: never one for the mail servers, nor one for both. Recipients are those of the message's own To,
Cc and Bcc ("sender/recipient information (CC and BCC)", concepts/outlook-send-mime-message in Microsoft's
documentation); Exchange takes Bcc out of what it delivers, and keeps it in the copy that it files itself.
`graph_answers.py` says what each answer means.
"""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Sequence
from http.client import HTTPException, HTTPResponse
from typing import cast

from companion.core.errors import ConnectionLost, MailError, OutcomeUnknown, SignInUnavailable
from companion.core.secret import Secret
from companion.mail.graph_answers import HOST, INVALID_MIME, Answer, GraphRefusal, judge, read
from companion.mail.hosts import Dialler
from companion.mail.replies import Delivery
from companion.mail.timed import Timed, left
from companion.mail.tls import Tls

PORT = 443
PATH = "/v1.0/me/sendMail"
LARGEST = 3 * 1024 * 1024  # bytes of a message: 4 MB in base64, the most that a request may have

_BLOCK = 64 * 1024
_LAST = 64  # bytes kept to the end: without them no request is whole, and nothing can have been taken (RFC 9112 8)
_LONGEST = 20 * 60  # seconds a whole message may take, however steadily it goes: its claim must outlive it
_READ_MOST = 64 * 1024  # of an answer
_NO_MESSAGE = b"!"  # no base64, so never a message


class Graph:
    """Stateless: each call is a connection of its own. `timeout`, `answer_timeout`: seconds for each piece that goes
    out, and for the whole answer."""

    def __init__(self, dialler: Dialler, tls: Tls, timeout: float = 30, answer_timeout: float = 120) -> None:
        self._dialler, self._tls = dialler, tls
        self._timeout, self._answer_timeout = timeout, answer_timeout

    def check(self, token: Secret) -> None:
        """Whether this mailbox may send so: asks for it with a body that is no message, which Microsoft documents as
        400 and can send nothing. Raises MailError, HostRefused."""
        try:
            answer = self._ask(token, _NO_MESSAGE)
        except OutcomeUnknown:
            raise SignInUnavailable(host=HOST) from None
        found = judge(answer)
        if isinstance(found, OutcomeUnknown) or found is None:
            raise SignInUnavailable(host=HOST, said=answer.said)
        if isinstance(found, MailError):
            raise found
        if INVALID_MIME not in answer.codes and answer.status != 400:
            raise SignInUnavailable(host=HOST, said=answer.said)

    def send(self, token: Secret, recipients: Sequence[str], message: bytes) -> Delivery:
        """Hands one message in, once; its head names exactly these `recipients`. Graph takes it for all or for none.

        Raises MailError and HostRefused when surely nothing was accepted; OutcomeUnknown when the connection was lost
        once the whole message was on its way, or the answer leaves it open.
        """
        coded = base64.b64encode(message)
        if len(message) > LARGEST:
            refusal = GraphRefusal(413, "5.3.4", f"A request may have 4 MB, this one has {len(coded)} bytes.")
            return Delivery((), dict.fromkeys(recipients, refusal))
        found = judge(self._ask(token, coded))
        if isinstance(found, MailError):
            raise found
        if found is None:
            return Delivery(tuple(recipients), {})
        return Delivery((), dict.fromkeys(recipients, found))

    def _ask(self, token: Secret, body: bytes) -> Answer:
        lines = (
            f"POST {PATH} HTTP/1.1", f"Host: {HOST}", f"Authorization: Bearer {token.reveal()}",
            "Content-Type: text/plain", f"Content-Length: {len(body)}", "Accept: application/json",
            "User-Agent: Postwarden", "Connection: close", "", "",
        )  # fmt: skip
        plain = self._dialler.connect(HOST, PORT, self._timeout, ports=frozenset({PORT}))
        with self._tls.wrap(plain, HOST) as connection:
            connection.settimeout(self._timeout)
            request = "\r\n".join(lines).encode("ascii") + body
            early, last = request[:-_LAST], request[-_LAST:]
            ends = time.monotonic() + _LONGEST
            try:
                for at in range(0, len(early), _BLOCK):
                    left(ends)
                    connection.sendall(early[at : at + _BLOCK])
            except OSError as error:
                return self._early(connection, error)
            try:
                connection.sendall(last)
                return self._answer(connection)
            except (OSError, HTTPException) as error:
                raise OutcomeUnknown(host=HOST) from error

    def _early(self, connection: socket.socket, lost: OSError) -> Answer:
        """Who is refused before all was said may still have been told why."""
        try:
            return self._answer(connection)
        except (OSError, HTTPException):
            raise ConnectionLost(host=HOST) from lost

    def _answer(self, connection: socket.socket) -> Answer:
        end = time.monotonic() + self._answer_timeout
        with HTTPResponse(cast(socket.socket, Timed(connection, end)), method="POST") as response:
            response.begin()
            try:
                body = response.read(_READ_MOST)
            except (OSError, HTTPException):  # the status is what counts
                body = b""
            return read(response.status, response.headers.get("Retry-After"), body, time.time())
