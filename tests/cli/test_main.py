"""The command line's edges: what it loads, how it says no, and that nobody ever reads a traceback."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pytest

from companion.cli import main as subject
from companion.cli.main import main
from companion.cli.options import settings_of
from companion.core.errors import NoKeyring, SignInRefused
from companion.core.settings import DEFAULT_PORT


def raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def run(_args: argparse.Namespace) -> int:
        raise error

    parser = argparse.ArgumentParser()
    parser.set_defaults(run=run)
    monkeypatch.setattr(subject, "make_parser", lambda words: parser)


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (
            NoKeyring(),
            "postwarden: This computer offers no system keychain to keep your sign-ins in.\n"
            "  Start one (on Linux gnome-keyring or KWallet), or choose a key file: `postwarden serve --vault file`.\n",
        ),
        (
            SignInRefused(said="5.7.8 no\r\nway"),
            "postwarden: The server didn't accept this password.\n  The server said: 5.7.8 no  way\n"
            "  Check it in webmail, then try again. After a few wrong tries the server may lock you out.\n",
        ),
        (argparse.ArgumentTypeError("'x' is not a port"), "postwarden: 'x' is not a port.\n"),
        (
            ZeroDivisionError("canary@example.test"),
            "postwarden: Something went wrong inside Postwarden. (ZeroDivisionError)\n"
            "  Try again. If it stays, run `postwarden doctor` and report what it prints.\n",
        ),
    ],
)
def test_errors_are_a_sentence_and_a_next_step(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, shown: str
) -> None:
    raising(monkeypatch, error)
    assert main([]) == 2
    assert capsys.readouterr().err == shown


def test_an_interrupt_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    raising(monkeypatch, KeyboardInterrupt())
    assert main([]) == 130
    assert capsys.readouterr().err == ""


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert set(re.findall(r"^ {4}([\w-]+)", capsys.readouterr().out, re.MULTILINE)) == {
        "serve", "pair", "clients", "unpair", "discover", "setup", "link", "sign-in", "unlink", "mailboxes", "limits",
        "rampup", "sync", "send", "outbox", "signature", "resume", "suppress", "report", "placement", "check",
        "tracking", "spf", "score", "classify", "doctor", "demo",
    }  # fmt: skip


@pytest.mark.parametrize("words", [[], ["nonsense"], ["serve", "--vault", "plain"], ["link"]])
def test_a_wrong_call_shows_how_it_is_used(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: postwarden")


@pytest.mark.parametrize(
    "words", [["--version"], ["serve", "--help"], ["doctor", "--help"], ["link", "--help"]]
)
def test_only_what_is_needed_is_loaded(words: list[str]) -> None:
    script = (
        "import sys\nfrom companion.cli.main import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
        "heavy = {'flask', 'sqlalchemy', 'keyring', 'cryptography', 'dns', 'apscheduler'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def parsed(*words: str) -> argparse.Namespace:
    return subject.make_parser(words).parse_args(words)


def test_options_beat_the_environment_and_the_environment_the_defaults(tmp_path: Path) -> None:
    environ = {
        "POSTWARDEN_DATA_DIR": str(tmp_path / "e"),
        "POSTWARDEN_PORT": "18001",
        "POSTWARDEN_VAULT": "env",
        "POSTWARDEN_MAILBOX_LIMIT": "20",
    }
    usual = settings_of(parsed("serve"), {})
    assert (usual.port, usual.vault, usual.mailbox_limit) == (DEFAULT_PORT, None, 15)
    told = settings_of(parsed("serve"), environ)
    assert (told.data_dir, told.port, told.vault, told.mailbox_limit) == (tmp_path / "e", 18001, "env", 20)
    words = ("serve", "--data-dir", str(tmp_path / "o"), "--port", "18002", "--vault", "file")
    asked = settings_of(parsed(*words), environ)
    assert (asked.data_dir, asked.port, asked.vault) == (tmp_path / "o", 18002, "file")
    for command in (("serve",), ("link", "a@b.test")):
        assert settings_of(parsed(*command, "--mailbox-limit", "100"), environ).mailbox_limit == 100
    assert settings_of(parsed("mailboxes"), environ).mailbox_limit == 20


@pytest.mark.parametrize(
    "environ",
    [
        {"POSTWARDEN_PORT": "http"},
        {"POSTWARDEN_PORT": "70000"},
        {"POSTWARDEN_VAULT": "plain"},
        *({"POSTWARDEN_MAILBOX_LIMIT": text} for text in ("0", "101", "-1", "1.5", "many", "١", "9" * 5000)),
    ],
)
def test_a_wrong_environment_is_named(environ: dict[str, str]) -> None:
    with pytest.raises(
        argparse.ArgumentTypeError, match=r"not a port|POSTWARDEN_VAULT|whole number from 1 to 100"
    ):
        settings_of(parsed("serve"), environ)


def test_no_setting_reaches_the_rule_about_peers(tmp_path: Path) -> None:
    environ = {"POSTWARDEN_PEERS": "loopback", "POSTWARDEN_LOOPBACK": "1", "SSL_CERT_FILE": str(tmp_path)}
    peers = settings_of(parsed("serve"), environ).peers
    assert (peers.loopback, peers.ca_file, peers.nameservers) == (False, None, ())
