"""What people are told of a value that breaks its definition: their own words for what they can cause. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from jsonschema.exceptions import ValidationError

from companion.core.errors import (
    BadAddress,
    BadRequest,
    BatchTooLong,
    HeaderTooLong,
    IdRefused,
    NoRecipients,
    PostwardenError,
    TextTooLong,
    TooManyRecipients,
)
from companion.sending.fields import TEXTS

# What people type or paste, by the field it comes in.
_TEXTS = {
    **TEXTS,
    "note": "note",
    "reason": "reason",
    "user": "user name",
    "smtp_user": "user name",
    "password": "password",
    "smtp_password": "password",
}
_PEOPLE = frozenset({"to", "recipients"})
_IDS = {"message_id": "message-id", "in_reply_to": "in-reply-to", "references": "references"}


def reason(error: ValidationError, address: Mapping[str, Any]) -> PostwardenError:
    """`address`: the definition of one. A BadRequest, which says where and never what, is for what programs get wrong;
    it keeps the field's type to itself."""
    path = list(error.absolute_path)
    field = str(path[0]) if path else "address"
    kind, most, value = str(error.validator), cast(Any, error.validator_value), cast(Any, error.instance)
    if kind == "type":
        pass
    elif error.schema == address or (field == "address" and path and kind in ("minLength", "maxLength")):
        return BadAddress(field=field)
    elif field in _PEOPLE and kind == "minItems":
        return NoRecipients(field=field)
    elif field in _PEOPLE and kind == "maxItems":
        return TooManyRecipients(field=field, asked=len(value))
    elif field == "messages" and kind == "maxItems":
        return BatchTooLong(field=field, asked=len(value), most=most)
    elif field in _IDS and kind == "maxLength":
        return HeaderTooLong(field=field, name=_IDS[field], most=most)
    elif field in _IDS and kind == "pattern":
        return IdRefused(field=field, name=_IDS[field])
    elif field in _TEXTS and kind == "maxLength":
        return TextTooLong(field=field, name=_TEXTS[field], most=most)
    return BadRequest(why=f"{'/'.join(map(str, path)) or 'body'}: {kind}")
