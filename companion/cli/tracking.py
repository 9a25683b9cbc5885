"""`postwarden tracking`: which name of a domain tracked links lead to, for the check-up. It tracks nothing."""

from __future__ import annotations

import argparse
import json

from companion.cli.check import domain_named
from companion.cli.options import settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "tracking",
        help="show or set the tracking subdomain that check-ups look at",
        description=(
            "Shows the public endpoint for tracked links and each domain's own name for it; with options, sets them. "
            "Check-ups then look whether the name leads there. Nothing is tracked by this."
        ),
    )
    parser.add_argument("domain", metavar="DOMAIN", nargs="?", help="a domain that you send from")
    parser.add_argument("--host", metavar="HOST", help="its name for tracked links, or `none`")
    parser.add_argument("--endpoint", metavar="HOST", help="the server that all of them lead to, or `none`")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises argparse.ArgumentTypeError for what is no host name, and for a host without a domain."""
    from companion.app import open_services
    from companion.dns.organisation import organisation
    from companion.store import tracking

    if args.host is not None and args.domain is None:
        raise argparse.ArgumentTypeError("--host needs the DOMAIN whose name it is")
    domain = None if args.domain is None else organisation(domain_named(args.domain))
    host, endpoint = (None if text is None else _host(text) for text in (args.host, args.endpoint))
    with open_services(settings_of(args)) as services:
        with services.store.write() as tx:
            if host is not None and domain is not None:
                tracking.set_host(tx, domain, host)
            if endpoint is not None:
                tracking.set_endpoint(tx, endpoint)
        with services.store.read() as connection:
            leads_to, hosts = tracking.endpoint(connection), tracking.hosts(connection)
    if args.json:
        print(json.dumps({"endpoint": leads_to, "hosts": hosts}))
        return 0
    print(f"Endpoint: {leads_to or 'none, so nothing about tracking is checked'}")
    for name, own in sorted(hosts.items()):
        print(f"{name}: {own}")
    return 0


def _host(text: str) -> str:
    """Empty for `none`."""
    return "" if text.strip().lower() == "none" else domain_named(text)
