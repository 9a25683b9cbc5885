"""`postwarden check`: looks at a domain the way receivers do, and prints what to change."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from companion.cli.name_servers import add_name_servers
from companion.cli.options import settings_of
from companion.core.addresses import domain_of, normalise
from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.core.errors import BadAddress
from companion.core.settings import Settings
from companion.health.fixes import COME_BACK

if TYPE_CHECKING:
    from companion.dns.resolver import Resolver
    from companion.health.checkup import Fetch
    from companion.health.findings import Finding
    from companion.health.report import HealthReport

LONGEST_FOUND = 200  # characters of what was found; a key is longer, and nobody reads it
TO_DO = ("Delete ", "Change ", "Ask your host to set ")
MARKS = {"stop": "Urgent", "fix": "Warning", "hint": "Tip", "unknown": "No data", "ok": "Passed"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check",
        help="check a domain's SPF, DKIM, DMARC, MX, blocklists and more",
        description=(
            "Checks how a domain's mail looks to receivers. Asks the DNS, and with it public blocklists, which learn "
            "the domain; reads the domain's own MTA-STS file, if it announces one. Changes nothing."
        ),
    )
    parser.add_argument("domain", metavar="DOMAIN")
    add_name_servers(parser)
    parser.add_argument(
        "--mailbox",
        metavar="ADDRESS",
        help="a mailbox of the domain; a linked one brings its provider and its sends",
    )
    parser.add_argument(
        "--tracking", metavar="HOST", help="your name for tracked links, to be checked too; needs --endpoint"
    )
    parser.add_argument("--endpoint", metavar="HOST", help="the server that --tracking should lead to")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when the domain was checked, whatever was found. Raises BadAddress."""
    report = examine(args)
    print(json.dumps(as_json(report), indent=1) if args.json else as_text(report))
    return 0


def examine(args: argparse.Namespace) -> HealthReport:
    from companion.dns.resolver import Resolver, system_servers
    from companion.health.checkup import check_up, organisation
    from companion.health.sheet import Subject

    mailbox = args.mailbox or (args.domain if "@" in args.domain else None)
    domain = domain_named(args.domain.rpartition("@")[2])
    address = normalise(mailbox) if mailbox else None
    if address is not None and domain_of(address) != domain:
        raise argparse.ArgumentTypeError(f"{address} is not a mailbox of {domain}")
    tracked = tracked_by(args)
    servers = tuple(args.nameserver or system_servers())

    def make_resolver() -> Resolver:
        return Resolver(servers)

    settings = settings_of(args)

    def fetch(host: str, path: str, seconds: float) -> bytes | None:
        from companion.app.discovering import look_up_at
        from companion.mail.hosts import Dialler
        from companion.mail.setup_file import SetupFiles
        from companion.mail.tls import Tls

        dialler = Dialler(settings.peers, settings.port, look_up_at(servers))
        return SetupFiles(dialler, Tls(settings.peers.ca_file)).fetch(host, path, seconds)

    linked = look_at_linked(address, settings, make_resolver, fetch, tracked) if address else None
    if linked is not None:
        return linked
    subject = Subject(domain, organisation(domain), SystemClock().now(), address, tracking=tracked)
    return check_up(subject, make_resolver, fetch=fetch)


def tracked_by(args: argparse.Namespace) -> tuple[str, str] | None:
    """Raises argparse.ArgumentTypeError for one without the other, and for what is no host name."""
    if (args.tracking is None) != (args.endpoint is None):
        raise argparse.ArgumentTypeError("--tracking and --endpoint need each other")
    return None if args.tracking is None else (domain_named(args.tracking), domain_named(args.endpoint))


def look_at_linked(
    address: str,
    settings: Settings,
    make_resolver: Callable[[], Resolver],
    fetch: Fetch,
    tracked: tuple[str, str] | None,
) -> HealthReport | None:
    """With what the ledger knows of the mailbox; None where it isn't linked."""
    path = settings.data_dir / DATABASE_NAME
    if not path.exists():
        return None
    from companion.health.service import Health
    from companion.store.migrate import open_migrated

    with closing(open_migrated(path)) as store:
        return Health(store, make_resolver, SystemClock(), fetch).look(address, tracked)


def domain_named(text: str) -> str:
    try:
        return domain_of(normalise(f"postmaster@{text.strip().removesuffix('.')}"))
    except BadAddress:
        raise argparse.ArgumentTypeError(f"{text!r} is not a domain") from None


def as_json(report: HealthReport) -> dict[str, Any]:
    health = report.as_json()
    score = health["score"]
    return {
        "domain": report.domain,
        "score": score["score"],
        "low": score["low"],
        "high": score["high"],
        "evidence_share": score["evidence_share"],
        "caps": score["caps"],
        "findings": [_finding_json(finding) for finding in health["findings"]],
        "seconds": report.seconds,
        "queries": report.queries,
    }


def _finding_json(finding: dict[str, Any]) -> dict[str, Any]:
    fix = finding["fix"]
    if fix is not None:
        # Other records that have to go or to change are part of the fix, and stand among its steps.
        more = (f" {step.removesuffix('.')}." for step in fix["steps"] if step.startswith(TO_DO))
        text = "".join((fix["text"], *more))
        fix = {"text": text} | ({"record": fix["record"]} if fix["record"] else {})
    return {key: finding[key] for key in ("id", "severity", "title", "evidence", "gain")} | {"fix": fix}


def as_text(report: HealthReport) -> str:
    score = report.score
    value = "no score: not enough seen yet" if score.score is None else f"score {score.score:.0f}"
    lines = [
        f"{report.domain}: {value}, between {score.low:.0f} and {score.high:.0f}",
        f"{report.queries} questions in {report.seconds:.2f} s; {score.evidence_share:.0%} of the evidence is known",
        *(f"At most {cap.at}: {cap.text}" for cap in score.caps),
    ]
    if any(finding.id == "mx.no_domain" for finding in report.findings):
        lines.append(
            f"The DNS knows no {report.domain}: all that follows is about a domain that isn't there."
        )
    for finding in report.findings:
        lines += ["", *_finding_lines(finding)]
    if any(finding.fix is not None for finding in report.findings):
        lines += ["", f"After a change: {COME_BACK[0].lower()}{COME_BACK[1:]}"]
    return "\n".join(lines)


def _finding_lines(finding: Finding) -> list[str]:
    gain = f" (+{finding.gain:g} points)" if finding.gain else ""
    check = finding.check.upper().replace("_", "-")
    lines = [f"{MARKS[finding.severity]:8} {check}: {finding.title}{gain}"]
    lines += textwrap.wrap(finding.text, 96, initial_indent="  ", subsequent_indent="  ")
    seen = [answer for evidence in finding.evidence for answer in evidence.answer]
    lines += [f"  found: {_short(answer)}" for answer in seen]
    if finding.fix is not None:
        lines.append(f"  -> {finding.fix.text}")
        record = finding.fix.record
        if record is not None:
            lines += [f"     Type   {record.type}", f"     Name   {record.name}   ({record.host})"]
            lines += [f"     Value  {record.value}", f"     TTL    {record.ttl}"]
        own = (step for step in finding.fix.steps if step != COME_BACK)  # said once, at the end
        for number, step in enumerate(own, 1):
            lines += textwrap.wrap(
                step,
                96,
                initial_indent=f"     {number}. ",
                subsequent_indent="        ",
                break_long_words=False,
            )
    return lines


def _short(text: str) -> str:
    if len(text) <= LONGEST_FOUND:
        return text
    return f"{text[: LONGEST_FOUND - 40]}… {text[-20:]} ({len(text)} characters)"
