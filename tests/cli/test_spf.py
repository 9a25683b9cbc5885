"""`postwarden spf` over a real name server, in a process of its own where it reads lines."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.cli.main import main
from tests.rig.servers import DnsRig

ZONES = (
    r"""
shop.test TXT "v=spf1 mx include:_spf.shop.test -all exp=why.shop.test"
shop.test MX 10 mail.shop.test.
mail.shop.test A 192.0.2.10
mail.shop.test AAAA 2001:db8::10
_spf.shop.test TXT "v=spf1 ip4:198.51.100.0/24 -all"
why.shop.test TXT "%{i} may not send as %{d}."
escape.test TXT "v=spf1 a:\027[2J.test -all"
raw.test TXT "v=spf1 a:\239\187\191x.test -all"
cut.test TXT "v=spf1 ip4:192" ".0.2.10 -all"
named.test TXT "v=spf1 ptr -all"
mx.named.test A 192.0.2.77
77.2.0.192.in-addr.arpa PTR mx.named.test.
broken.test ! servfail
silent.test ! drop
loop.test TXT "v=spf1 include:loop.test -all"
voids.test TXT "v=spf1 a:x.voids.test a:y.voids.test a:z.voids.test -all"
cname.test CNAME shop.test.
"""
    + "".join(
        f'd{n}.many.test TXT "v=spf1 a:h{n}.many.test include:_spf.shop.test ~all"\n' for n in range(200)
    )
    + "".join(f"h{n}.many.test A 203.0.113.{n}\n" for n in range(200))
)
NO_ANSWER = {"result": None, "explanation": None, "lookups": 0, "void_lookups": 0}


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> str:
    rig = dns_rig(ZONES)
    return f"{rig.host}:{rig.port}"


def told(server: str, lines: bytes, *words: str, home: Path | None = None) -> tuple[int, list[str], str]:
    """Exit status, lines on stdout, stderr."""
    command = [sys.executable, "-m", "companion", "spf", "--nameserver", server, *words]
    environ = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home)} if home else None
    done = subprocess.run(command, input=lines, capture_output=True, check=False, env=environ)
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


def answers(server: str, *asked: object) -> list[dict[str, Any]]:
    lines = "".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in asked)
    code, out, err = told(server, lines.encode(), "--json")
    assert (code, err) == (0, "")
    return [json.loads(line) for line in out]


def sender(mail_from: str, ip: str = "192.0.2.10", helo: str = "mail.shop.test") -> dict[str, str]:
    return {"ip": ip, "mail_from": mail_from, "helo": helo}


def test_one_line_for_each_in_the_order_they_came(server: str) -> None:
    found = answers(
        server,
        sender("maya@silent.test"),
        sender("maya@shop.test"),
        sender("maya@shop.test", "203.0.113.9"),
        sender("", "2001:db8::10", "shop.test"),
        sender("maya@cname.test", "198.51.100.3"),
        sender("maya@cut.test"),
        sender("maya@named.test", "192.0.2.77"),
        sender("maya@nowhere.test"),
    )
    assert [one["result"] for one in found] == [
        "temperror", "pass", "fail", "pass", "pass", "pass", "pass", "none",
    ]  # fmt: skip
    assert found[1] == {"result": "pass", "explanation": None, "lookups": 1, "void_lookups": 0, "error": None}
    assert found[2] == {
        "result": "fail", "explanation": "203.0.113.9 may not send as shop.test.",
        "lookups": 2, "void_lookups": 0, "error": None,
    }  # fmt: skip
    assert "(timeout) at silent.test" in found[0]["error"]


def test_errors_of_the_dns_and_of_the_record_are_told_apart(server: str) -> None:
    names = ("broken.test", "loop.test", "voids.test", "escape.test", "raw.test")
    broken, loop, voids, escape, raw = answers(server, *(sender(f"maya@{name}") for name in names))
    assert (broken["result"], broken["error"]) == (
        "temperror",
        "The DNS gave no usable answer to TXT (servfail) at broken.test.",
    )
    assert (loop["result"], loop["lookups"]) == ("permerror", 11)
    assert (voids["result"], voids["lookups"], voids["void_lookups"]) == ("permerror", 3, 3)
    assert (escape["result"], raw["result"]) == ("permerror", "permerror")
    assert "\x1b" not in escape["error"]


def test_a_line_that_cannot_be_read_is_answered_as_one(server: str) -> None:
    asked: tuple[object, ...] = (
        "", "nonsense", "{", "[]", "null", '"maya@shop.test"', "[" * 4000, "9" * 4000,
        {}, sender("a@shop.test", ip="mail.shop.test"), {"ip": 7}, {"ip": "192.0.2.1", "mail_from": []},
        {"ip": "192.0.2.10", "helo": "shop.test", "mail_from": None}, {"ip": "192.0.2.10"},
        '{"ip": "192.0.2.10", "mail_from": "\\ud800@shop.test", "helo": "\\u0000"}',
        sender("a@" + "x" * 5000), sender("maya@shop.test"),
    )  # fmt: skip
    found = answers(server, *asked)
    assert len(found) == len(asked)
    for one in found[:12]:
        assert one | {"error": None} == NO_ANSWER | {"error": None}
        assert one["error"].endswith(".")
    assert [one["result"] for one in found[12:]] == ["pass", "none", "pass", None, "pass"]
    assert found[15]["error"] == "This line is longer than 4096 bytes."


def test_bytes_that_are_no_text_and_an_end_without_a_line_end(server: str) -> None:
    lines = b"\xff\xfe\n\x00\n" + json.dumps(sender("maya@shop.test")).encode()
    code, out, err = told(server, lines, "--json")
    assert (code, err) == (0, "")
    assert [json.loads(line)["result"] for line in out] == [None, None, "pass"]
    assert told(server, b"", "--json") == (0, [], "")


def test_two_hundred_lines(server: str) -> None:
    found = answers(server, *(sender(f"a@d{n}.many.test", f"203.0.113.{n}") for n in range(200)))
    assert [(one["result"], one["lookups"]) for one in found] == [("pass", 1)] * 200


def test_an_answer_comes_before_the_next_line_is_there(server: str) -> None:
    command = [sys.executable, "-m", "companion", "spf", "--nameserver", server, "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as talking:
        assert talking.stdin is not None
        assert talking.stdout is not None
        for ip, result in (("192.0.2.10", "pass"), ("203.0.113.1", "fail")):
            talking.stdin.write(json.dumps(sender("maya@shop.test", ip)).encode() + b"\n")
            talking.stdin.flush()
            assert json.loads(talking.stdout.readline())["result"] == result
        talking.stdin.close()
        assert talking.wait(30) == 0


def test_an_input_that_cannot_be_read_is_said(server: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "companion", "spf", "--nameserver", server]
    with (tmp_path / "written only").open("w") as file:
        done = subprocess.run(command, stdin=file, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "postwarden: The input could not be read.\n"


def test_an_interrupt_needs_no_further_line(server: str) -> None:
    command = [sys.executable, "-m", "companion", "spf", "--nameserver", server, "--json"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        assert waiting.stderr is not None
        waiting.stdin.write(json.dumps(sender("maya@shop.test")).encode() + b"\n")
        waiting.stdin.flush()
        assert waiting.stdout.readline()  # from here on it waits for the next
        waiting.send_signal(signal.SIGINT)
        assert waiting.wait(30) == 130
        assert waiting.stderr.read() == b""


def test_nothing_is_written_anywhere(server: str, tmp_path: Path) -> None:
    told(server, json.dumps(sender("maya@shop.test")).encode(), home=tmp_path)
    assert list(tmp_path.iterdir()) == []


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["spf", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_one_sender_in_words_and_as_json(server: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--nameserver", server, "--mail-from", "maya@shop.test", "--helo", "mail.shop.test", "--ip")
    assert run(capsys, *words, "2001:db8::10") == (
        0, "pass: the domain allows this server (1 look-up, 0 of them void)\n", "",
    )  # fmt: skip
    assert run(capsys, *words, "203.0.113.9")[1] == (
        "fail: the domain forbids this server (2 look-ups, 0 of them void)\n"
        "  The domain says: 203.0.113.9 may not send as shop.test.\n"
    )
    code, out, _ = run(capsys, *words, "::ffff:192.0.2.10", "--json")
    assert (code, json.loads(out)["result"]) == (0, "pass")
    code, out, _ = run(capsys, "--nameserver", server, "--ip", "192.0.2.1", "--helo", "escape.test")
    assert out.startswith("permerror: the domain's SPF record can't be used (0 look-ups")
    assert "\x1b" not in out


def test_lines_in_words(server: str) -> None:
    lines = "\n".join(("oops", json.dumps(sender("maya@shop.test"))))
    assert told(server, lines.encode())[1] == [
        "error: This line is not JSON.",
        "pass: the domain allows this server (1 look-up, 0 of them void)",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--ip", "nonsense", "--helo", "shop.test"], "ip is not an IP address."),
        (["--ip", "", "--helo", "shop.test"], "ip is missing."),
        (["--ip", "192.0.2.1"], "--mail-from or --helo is missing"),
        (["--mail-from", "maya@shop.test"], "--mail-from and --helo need --ip"),
    ],
)
def test_what_cannot_be_asked_is_said(
    server: str, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    code, out, err = run(capsys, "--nameserver", server, *words)
    assert (code, out) == (2, "")
    assert said in err
