"""The one table from error codes to HTTP status, and errors as problem+json (RFC 9457)."""

from __future__ import annotations

import json
import logging
import traceback
from typing import Any

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.exceptions import NotFound as NoRoute

from companion.core.errors import NoSuchRoute, PostwardenError

log = logging.getLogger(__name__)

STATUS = {
    # the channel
    "stale": 401,
    "replay": 401,
    "instance_changed": 409,
    "no_such_route": 404,
    "bad_request": 422,
    "too_fast": 429,
    "busy": 503,
    "code_used": 409,
    "too_many_clients": 409,
    "not_found": 404,
    "not_linked": 404,
    "request_large": 413,
    "text_long": 422,
    # the companion itself
    "internal": 500,
    "store_unavailable": 503,
    "keyring": 503,
    "keyring_missing": 503,
    "keyring_unsafe": 503,
    "keyring_locked": 503,
    "keyring_failed": 503,
    "vault_changed": 503,
    "vault_chosen": 503,
    "vault_exposed": 503,
    "vault_key": 503,
    "vault_missing": 503,
    "secret_lost": 503,
    # linking
    "addr": 422,
    "consent": 422,
    "linked": 409,
    "linking": 409,
    "reading_interrupted": 409,
    "full": 409,
    "host_refused": 422,
    "interrupted": 409,
    "sign_in_interrupted": 409,
    "cancelled": 409,
    "sign_in_cancelled": 409,
    "no_mail_server": 422,
    "pop3": 422,
    "noauto": 422,
    "foreign": 409,
    "transactional": 422,
    "group": 409,
    "alias": 409,
    "spf_other": 409,
    "wait": 429,
    "no_client": 409,
    "client": 409,
    "client_form": 422,
    "sign_in_closed": 409,
    "partial": 409,
    "admin": 409,
    "other_account": 409,
    "drafts": 409,
    "still_sending": 409,
    "alias_refused": 409,
    # limits
    "limit_day": 422,
    "limit_hour": 422,
    "limit_provider": 422,
    "limit_range": 422,
    # mail servers
    "auth": 502,
    "auth_temporary": 502,
    "switched_off": 502,
    "imap_off": 502,
    "smtp_off": 502,
    "gmail_off": 502,
    "graph_consent": 502,
    "graph_off": 502,
    "graph_token": 502,
    "sender_full": 502,
    "password_off": 502,
    "app_password": 502,
    "browser_sign_in": 502,
    "signin": 502,
    "token": 502,
    "limit": 502,
    "host_unknown": 502,
    "host": 502,
    "connection_lost": 502,
    "tls": 502,
    "tls_old": 502,
    "tls_unknown": 502,
    "tls_version": 502,
    "plain": 502,
    "offline": 502,
    "outcome_unknown": 502,
    "no_sent_folder": 502,
    "protocol": 502,
    "numbered_anew": 502,
    # sending
    "header": 422,
    "direction": 422,
    "id_form": 422,
    "id_taken": 409,
    "no_recipients": 422,
    "batch_long": 422,
    "too_far": 422,
    "hours": 422,
    "header_long": 422,
    "empty": 422,
    "attachment": 422,
    "attachments": 422,
    "pieces_full": 409,
    "piece_gone": 404,
    "range": 422,
    "csv": 422,
    "csv_large": 422,
    "lift_reason": 422,
    "too_large": 422,
    "smtputf8": 422,
    "signature_long": 422,
    "wrong_sender": 422,
    "suppressed": 422,
    "recipients": 422,
    "draft_gone": 409,
    "draft_changed": 409,
    "draft_twice": 409,
    "draft_unreadable": 422,
    "draft_token": 409,
    "draft_subject": 409,
    "not_queued": 409,
    "moved_on": 409,
    "no_slot": 409,
    "outbox_paused": 409,
    "not_active": 409,
    "no_sending": 409,
}


def problem(error: PostwardenError) -> Response:
    """The error as the extension gets it."""
    body = view(error)
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(text, body["status"], content_type="application/problem+json")


def view(error: PostwardenError) -> dict[str, Any]:
    """Sentence, next step, code. A code that the table lacks is our fault: 500."""
    status = STATUS.get(error.code, 500)
    body: dict[str, Any] = {
        "type": f"urn:postwarden:{error.code}",
        "title": error.sentence,
        "status": status,
        "code": error.code,
        "detail": error.next_step,
    }
    if error.field:
        body["field"] = error.field
    if error.said:
        body["said"] = error.said
    facts = {name: value for name, value in error.facts.items() if isinstance(value, str | int)}
    if facts:
        body["facts"] = facts
    return body


def whereabouts(error: BaseException) -> str:
    """Kind and place of a crash, for the log. Its message may quote mail or a password, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"{type(error).__name__} at {places or 'unknown'}"


def install(app: Flask) -> None:
    """Makes every way a request can fail a problem. The channel signs it afterwards, like any reply."""
    app.register_error_handler(PostwardenError, _known)
    app.register_error_handler(HTTPException, _routing)
    app.register_error_handler(Exception, _crash)


def _known(error: PostwardenError) -> Response:
    log.info("refused code=%s", error.code)
    return problem(error)


def _routing(error: HTTPException) -> Response:
    if isinstance(error, NoRoute | MethodNotAllowed):
        return problem(NoSuchRoute())
    return _crash(error)


def _crash(error: Exception) -> Response:
    log.error("request failed: %s", whereabouts(error))
    return problem(PostwardenError())
