"""`postwarden check` over a real name server."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.cli.main import main
from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.store.ledger import SendRow, write
from tests.ledger.world import ADDRESS, MAILBOX, open_world
from tests.rig.servers import DnsRig

ZONES = """
acme.example MX 1 smtp.google.com.
acme.example TXT "v=spf1 include:_spf.google.com ~all"
_spf.google.com TXT "v=spf1 ip4:198.51.100.0/24 ~all"
smtp.google.com A 192.0.2.1
spf.protection.outlook.com TXT "v=spf1 ip4:203.0.113.0/24 -all"
"""


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> str:
    rig = dns_rig(ZONES)
    return f"{rig.host}:{rig.port}"


@pytest.fixture
def check(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    def run(*words: str) -> tuple[int, str, str]:
        code = main(["check", *words, "--nameserver", server, "--data-dir", str(tmp_path)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_json_has_score_range_evidence_and_the_record(check: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = check("ACME.example.", "--mailbox", "Maya@acme.example", "--json")
    found: dict[str, Any] = json.loads(out)
    assert code == 0
    assert set(found) == {
        "domain", "score", "low", "high", "evidence_share", "caps", "findings", "seconds", "queries",
    }  # fmt: skip
    assert (found["domain"], found["score"], found["low"], found["high"]) == ("acme.example", None, 5.6, 91.6)
    dmarc = found["findings"][0]
    assert set(dmarc) == {"id", "severity", "title", "evidence", "fix", "gain"}
    assert (dmarc["id"], dmarc["severity"], dmarc["gain"]) == ("dmarc.none", "stop", 2.1)
    assert dmarc["evidence"][0]["question"] == "TXT at _dmarc.acme.example"
    assert set(dmarc["fix"]) == {"text", "record"}
    assert dmarc["fix"]["record"]["value"] == "v=DMARC1; p=none; rua=mailto:maya@acme.example"
    unknown = next(one for one in found["findings"] if one["id"] == "dkim.not_found")
    assert set(unknown["fix"]) == {"text"}


def test_a_report_for_people(check: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = check("acme.example")
    assert code == 0
    assert out.startswith("acme.example: no score: not enough seen yet, between 6 and 92\n")
    assert "Urgent   DMARC: DMARC record is missing (+2.1 points)" in out
    assert "Value  v=DMARC1; p=none; rua=mailto:postmaster@acme.example" in out
    assert out.count("It can take up to 30 minutes.") == 1
    assert "Passed   SPF: Google may send for you" in out
    assert "found: v=spf1 include:_spf.google.com ~all" in out


def test_a_linked_mailbox_brings_its_provider_and_its_sends(
    check: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    clock = SystemClock()
    with open_world(tmp_path / DATABASE_NAME, clock) as world:
        world.change_mailbox(provider="microsoft365")
        row = SendRow(MAILBOX, ADDRESS, "p@far.example", None, clock.now() - 1, "elsewhere", True, "sent")
        with world.store.write() as tx:
            write(tx, [row] * 30)
    found = json.loads(check("acme.example", "--mailbox", ADDRESS, "--json")[1])
    assert found["evidence_share"] == pytest.approx(0.24)
    assert {one["id"] for one in found["findings"]} >= {"spf.provider", "dmarc.none"}
    stranger = json.loads(check("acme.example", "--mailbox", "else@acme.example", "--json")[1])
    assert stranger["evidence_share"] == pytest.approx(0.14)


def test_an_address_names_its_domain_and_itself(check: Callable[..., tuple[int, str, str]]) -> None:
    named = json.loads(check("Maya@acme.example", "--json")[1])
    record = next(one["fix"]["record"] for one in named["findings"] if one["id"] == "dmarc.none")
    assert (named["domain"], record["value"]) == (
        "acme.example",
        "v=DMARC1; p=none; rua=mailto:maya@acme.example",
    )


def test_what_is_to_be_deleted_is_part_of_the_fix(
    dns_rig: Callable[[str], DnsRig], capsys: pytest.CaptureFixture[str]
) -> None:
    rig = dns_rig('two.example TXT "v=spf1 a -all"\ntwo.example TXT "v=spf1 mx -all"\n')
    main(["check", "two.example", "--json", "--nameserver", f"{rig.host}:{rig.port}"])
    fix = next(
        one["fix"] for one in json.loads(capsys.readouterr().out)["findings"] if one["id"] == "spf.two"
    )
    assert fix["text"] == "Merge them into one record. Delete the other one: v=spf1 mx -all."
    assert (fix["record"]["value"], fix["record"]["replaces"]) == ("v=spf1 a mx -all", "v=spf1 a -all")


def test_what_is_to_be_changed_besides_is_part_of_the_fix(
    dns_rig: Callable[[str], DnsRig], capsys: pytest.CaptureFixture[str]
) -> None:
    rig = dns_rig(
        "own.example MX 5 mx.own.example.\nmx.own.example A 192.0.2.8\nmx.own.example AAAA 2001:db8::8\n"
    )
    main(["check", "own.example", "--json", "--nameserver", f"{rig.host}:{rig.port}"])
    found = json.loads(capsys.readouterr().out)["findings"]
    fix = next(one["fix"] for one in found if one["id"] == "ptr.none")
    assert fix["text"] == (
        "Ask your host to set 192.0.2.8 to mx.own.example. Ask your host to set 2001:db8::8 to mx.own.example."
    )


def test_a_domain_that_is_not_there_is_said_first(check: Callable[..., tuple[int, str, str]]) -> None:
    assert "The DNS knows no gone.example" in check("gone.example")[1].splitlines()[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-"], "is not a domain"),
        (["no spaces.example"], "is not a domain"),
        (["acme.example", "--mailbox", "ann@other.example"], "is not a mailbox of acme.example"),
        (["acme.example", "--mailbox", "ann@"], "isn't complete"),
    ],
)
def test_what_cannot_be_checked_is_said(
    check: Callable[..., tuple[int, str, str]], words: list[str], said: str
) -> None:
    code, out, err = check(*words)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("text", ["name.example:53", "192.0.2.1:0", "192.0.2.1:x", "", ":53", "1.2.3:53"])
def test_a_name_server_is_an_address(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "acme.example", "--nameserver", text])
    assert ended.value.code == 2
    assert "--nameserver" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "server"),
    [
        ("192.0.2.1", ("192.0.2.1", 53)),
        ("192.0.2.1:5353", ("192.0.2.1", 5353)),
        ("[2001:db8::1]:5353", ("2001:db8::1", 5353)),
        ("2001:db8::1", ("2001:db8::1", 53)),
    ],
)
def test_name_servers(text: str, server: tuple[str, int]) -> None:
    from companion.cli.name_servers import name_server

    assert name_server(text) == server
