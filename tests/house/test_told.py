"""What the extension must have words for: every code the API can answer, every reason a message of the outbox can bear,
and every check before sending. `told.json` is that list, made from the Python side; the extension's own tests hold its
sentences against it.

After a change of either: `.venv/bin/python -m tests.house.test_told`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import get_args

from companion.core import errors
from companion.core.errors import MailError, PostwardenError
from companion.ledger.limits import Which
from companion.sending import outcome
from companion.sending.concerns import CHECKS
from companion.web.problems import STATUS

TOLD = Path(__file__).with_name("told.json")

# The background mends or words these by itself before a page hears of them (extension/src/background).
CHANNEL = {"stale", "replay", "instance_changed", "busy", "bad_request", "no_such_route"}
CHANNEL |= {"code_used", "too_many_clients"}
# They name a file, a program or a command of this computer: there the companion's own words stand.
HERE = {code for code in STATUS if code.startswith(("keyring", "vault_"))} - {"keyring_locked"}
HERE |= {"not_linked"}
# No page writes messages: these answer who sends by the API or the command line, in the companion's own words. What a
# row of the outbox says of them is told below.
WRITTEN = {"empty", "attachment", "attachments", "pieces_full", "piece_gone", "too_large", "wrong_sender"}
WRITTEN |= {"suppressed", "id_form", "id_taken", "batch_long", "direction", "no_recipients"}
WRITTEN |= {kind.code for kind in errors.DraftHeld.__subclasses__()}
# Not tried three days and given up (sending/outcome.py): these wait for as long as it takes.
WAIT = (errors.Offline, errors.HostSilent, errors.HostUnknown, errors.OutcomeUnknown, errors.SwitchedOff)
REFUSED = (errors.HeaderRefused, errors.Suppressed, errors.WrongSender)


def kinds(of: type[PostwardenError]) -> Iterator[type[PostwardenError]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


def facts(kind: type[PostwardenError]) -> set[str]:
    """Names of what the sentences are filled from."""
    parts = [*Formatter().parse(kind.sentence_text), *Formatter().parse(kind.next_step_text)]
    return {name for _, name, _, _ in parts if name}


def made() -> str:
    told: dict[str, set[str]] = {"internal": set()}
    for kind in kinds(PostwardenError):
        if kind.code in STATUS and kind.code not in CHANNEL | HERE | WRITTEN:
            told.setdefault(kind.code, set()).update(facts(kind))
    failed = {"refused", *outcome.REASONS.values(), *get_args(Which), *(kind.code for kind in REFUSED)}
    failed |= {kind.code for kind in kinds(errors.DraftHeld)}
    failed |= {kind.code for kind in kinds(MailError) if not issubclass(kind, WAIT)}
    held = {errors.SwitchedOff.code, *(kind.code for kind in kinds(errors.SwitchedOff))}
    waiting = {"deferred", *get_args(Which), *(kind.code for kind in kinds(MailError))}
    lists = {"failed": sorted(failed), "held": sorted(held), "waiting": sorted(waiting)}
    answers = {code: sorted(told[code]) for code in sorted(told)}
    everything = {"answers": answers, "rows": lists, "checks": sorted(CHECKS)}
    return json.dumps(everything, indent=1) + "\n"


def test_the_list_is_up_to_date() -> None:
    assert TOLD.read_text() == made()


def test_nothing_is_left_out_for_nothing() -> None:
    assert STATUS.keys() >= CHANNEL | HERE | WRITTEN
    codes = {kind.code for kind in kinds(PostwardenError)}
    assert codes >= CHANNEL | HERE | WRITTEN


def test_what_says_something_of_its_own_has_a_code_of_its_own() -> None:
    """Pages word an error by its code: of two that share one, the second would be told as the first."""
    speaking = [
        kind for kind in kinds(PostwardenError) if {"sentence_text", "next_step_text"} & vars(kind).keys()
    ]
    codes = Counter(kind.code for kind in speaking)
    assert [code for code, times in codes.items() if times > 1 or code == PostwardenError.code] == []


if __name__ == "__main__":
    TOLD.write_text(made())
