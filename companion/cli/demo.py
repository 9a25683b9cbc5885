"""`postwarden demo`: the main job on a made-up mail world."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "demo",
        help="show the main job on a made-up mail world",
        description="Pairs, links, syncs, checks, sends up to the limit and is refused. Touches no data of yours.",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("build/demo"), help="where the report and pictures go"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when every step ended as it must."""
    try:
        from companion.demo import run as demo
    except ModuleNotFoundError as missing:
        print(
            f"postwarden: the demo needs {missing.name}.\n  Install it with: pip install 'postwarden[demo]'"
        )
        return 2
    try:
        report = demo.run(args.out, keep=demo.may_keep())
    except demo.DemoFailed as failed:
        print(f"postwarden: the demo stopped: {failed}")
        return 1
    print(f"\nAll of it in {report.seconds:.1f} s. Report: {args.out / 'report.json'}")
    return 0
