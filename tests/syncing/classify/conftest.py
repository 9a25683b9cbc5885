"""Prints how the labelled set was told apart, below pytest's own summary."""

from __future__ import annotations

import pytest

from tests.syncing.classify import matrix


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("the classifier on its labelled set")
    for line in matrix.lines():
        terminalreporter.write_line(line)
