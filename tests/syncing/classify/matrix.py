"""How often the classifier is right on the labelled set: kinds against kinds, and each field of refused recipients."""

from __future__ import annotations

from collections import Counter
from functools import cache

from companion.syncing.classify import classify
from tests.syncing.classify.labelled import Label, everything, from_servers, not_right_yet, told

KINDS = ("reply", "auto_reply", "bounce", "complaint", "unsubscribe", "dmarc_report", "tls_report", "other")
FIELDS = ("address", "owner", "permanent", "status", "smtp_code")
GROUPS = ("first", "heldout", "shapes", "sentences", "replies", "receivers", "servers")


@cache
def kinds(group: str = "") -> Counter[tuple[str, str]]:
    """How often each (label, verdict) came."""
    return Counter(
        (label.kind, classify(label.raw).kind) for label in everything() if group in ("", label.group)
    )


@cache
def fields(group: str = "") -> dict[str, tuple[int, int]]:
    """Right and all, by field of a recipient; a recipient too many or too few is wrong in all."""
    right: Counter[str] = Counter()
    most = 0
    for label in everything():
        if label.people and group in ("", label.group):
            found = {one.address: told(one) for one in classify(label.raw).recipients}
            most += max(len(found), len(label.people))
            for person in label.people:
                answer = found.get(str(person[0]), (None,) * len(FIELDS))
                right.update(
                    field for field, one, other in zip(FIELDS, person, answer, strict=True) if one == other
                )
    return {field: (right[field], most) for field in FIELDS}


@cache
def originals() -> tuple[int, int]:
    labels = everything()
    right = sum(classify(label.raw).original_message_id == label.original for label in labels)
    return right, len(labels)


def is_right(label: Label) -> bool:
    verdict = classify(label.raw)
    people = sorted(map(told, verdict.recipients), key=str) == sorted(label.people, key=str)
    same = verdict.kind == label.kind and verdict.original_message_id == label.original
    return same and (people or not label.people)


def servers() -> list[str]:
    """By real server: messages that are right in everything, of all it wrote. Then each that is not right yet."""
    labels = from_servers()
    wrote = Counter(label.name.partition("-")[0] for label in labels)
    right = Counter(label.name.partition("-")[0] for label in labels if is_right(label))
    rows = ["right in all, by server: " + ", ".join(f"{name} {right[name]}/{wrote[name]}" for name in wrote)]
    return rows + [f"not right yet: {name}: {why}" for name, why in not_right_yet().items()]


def lines() -> list[str]:
    """The confusion matrix: a row is what a message is, a column what it was taken for."""
    counted = kinds()
    rows = [f"{'':13}" + "".join(f"{kind:>13}" for kind in KINDS)]
    for kind in KINDS:
        rows.append(f"{kind:13}" + "".join(f"{counted[kind, other] or '.':>13}" for other in KINDS))
    for group in GROUPS:
        told_apart = kinds(group)
        good = sum(count for (label, verdict), count in told_apart.items() if label == verdict)
        parts = ", ".join(f"{field} {right}/{most}" for field, (right, most) in fields(group).items())
        rows.append(f"{group}: kind {good}/{told_apart.total()}; {parts}")
    rows.append("original id: {}/{}".format(*originals()))
    return rows + servers()
