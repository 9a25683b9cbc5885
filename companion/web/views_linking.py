"""Linkings and offers to link, in the form of their schemas. Pure."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from companion.linking.fault import fault_of
from companion.linking.found import Found
from companion.linking.offers import Offer
from companion.store.links import LinkRow


def link_view(row: LinkRow, sign_in_url: str | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "address": row.address,
        "mailbox": row.mailbox_id,
        "state": row.state,
        "steps": row.steps,
        "error": row.error,
        "started_at": row.started_at,
        "sign_in_url": sign_in_url,
        "waiting": row.waiting,
    }


def offer_view(offer: Offer) -> dict[str, Any]:
    refusal = fault_of(offer.refusal) if offer.refusal else None
    return found_view(offer.found) | {"oauth": _oauth(offer), "refusal": refusal}


def found_view(found: Found) -> dict[str, Any]:
    """What discovery alone can tell: all but `oauth`."""
    provider = found.provider
    app_password = provider.app_password
    return {
        "address": found.address,
        "domain": found.domain,
        "provider": provider.id,
        "name": provider.name,
        "source": found.source,
        "found_at": found.found_at,
        "imap": asdict(found.imap) if found.imap else None,
        "smtp": asdict(found.smtp) if found.smtp else None,
        "user": found.user,
        "ways": list(provider.ways),
        "app_password": {"page": app_password.page, "steps": list(app_password.steps)}
        if app_password
        else None,
        "foreign": found.foreign,
        "may_ask": list(found.may_ask),
        "refusal": fault_of(found.refusal) if found.refusal else None,
    }


def _oauth(offer: Offer) -> dict[str, Any] | None:
    if offer.issuer is None:
        return None
    scopes = [{"shown": scope.shown, "why": scope.why} for scope in offer.scopes]
    return {"issuer": offer.issuer, "ready": offer.ready, "scopes": scopes}
