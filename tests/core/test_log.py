"""What the second net catches, and that everything passes through it."""

import logging
from pathlib import Path

import pytest

from companion.core import log
from companion.core.secret import Secret


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("sent to ann.lee+x@example.test now", "sent to <address> now"),
        ("From: <ann@example.test>, <bob@example.test>", "From: <<address>>, <<address>>"),
        ("code 17813-000G4-0R40M-30E20-9185G-R38E1-WMZ shown", "code <code> shown"),
        ("PW1 kid=pair-x,nonce=UFBQ,mac=HlZtFvHQ", "PW1 kid=pair-x,nonce=<hidden>"),
        ("password='hunter2' given", "password='<hidden> given"),
        ("Authorization: Bearer abc", "Authorization <hidden>"),
        ("key 0123456789abcdef0123456789abcdef", "key <token>"),
        (
            "mailbox m_Hc3u0dK2LmQwZ1aB failed: auth_temporary",
            "mailbox m_Hc3u0dK2LmQwZ1aB failed: auth_temporary",
        ),
        (
            'File "/usr/lib/python3.11/threading.py", line 1',
            'File "/usr/lib/python3.11/threading.py", line 1',
        ),
    ],
)
def test_what_is_hidden(text: str, kept: str) -> None:
    assert log.redact(text) == kept


def test_arguments_tracebacks_and_foreign_loggers_pass_the_net(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stop = log.start(tmp_path)
    try:
        logging.getLogger("companion.mail").info("pass over for %s", "ann@example.test")
        try:
            raise ValueError("ann@example.test said no")
        except ValueError:
            logging.getLogger("foreign").exception("failed with %s", Secret("hunter2"))
        logging.getLogger("foreign").info("chatter of libraries stays out")
    finally:
        stop()
    written = (tmp_path / log.NAME).read_text()
    shown = capsys.readouterr().err
    assert "pass over for <address>" in written
    assert "ValueError: <address> said no" in written
    assert "failed with ***" in written
    assert "chatter" not in written
    assert "pass over" not in shown
    assert "failed with ***" in shown
    for text in (written, shown):
        assert "ann@example.test" not in text
        assert "hunter2" not in text
    assert (tmp_path / log.NAME).stat().st_mode & 0o777 == 0o600


def test_the_log_ends_with_stop(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    log.start(tmp_path)()
    assert logging.getLogger().handlers == before


def test_the_file_rotates_and_stays_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MEGABYTE", 2_000)
    stop = log.start(tmp_path)
    try:
        for n in range(200):
            logging.getLogger("companion.x").info("line %d", n)
    finally:
        stop()
    files = sorted(p.name for p in tmp_path.iterdir())
    assert files == ["postwarden.log", "postwarden.log.1", "postwarden.log.2"]
    assert {p.stat().st_mode & 0o777 for p in tmp_path.iterdir()} == {0o600}
