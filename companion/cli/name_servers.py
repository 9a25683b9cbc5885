"""The option that names name servers, for every command that asks the DNS."""

from __future__ import annotations

import argparse
from ipaddress import ip_address


def add_name_servers(parser: argparse.ArgumentParser) -> None:
    """`args.nameserver`: a list of addresses and ports, or None."""
    parser.add_argument(
        "--nameserver",
        metavar="HOST:PORT",
        action="append",
        type=name_server,
        help="ask this name server instead of the system's; can be given more than once",
    )


def name_server(text: str) -> tuple[str, int]:
    """HOST:PORT, [HOST]:PORT or HOST, where HOST is an IP address: a name would have to be looked up first."""
    host, colon, port = text.rpartition(":")
    if not colon or (":" in host and not host.startswith("[")):
        host, port = text, "53"
    try:
        address = str(ip_address(host.strip("[]")))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no IP address with a port, like 192.0.2.1:53"
        ) from None
    if not (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
        raise argparse.ArgumentTypeError(f"{port!r} is not a port")
    return address, int(port)
