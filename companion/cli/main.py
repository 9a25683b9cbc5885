"""The command line. Only the module of the command that was asked for is loaded; errors become two sentences."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import signal
import sys
from collections.abc import Callable, Sequence
from typing import cast

import companion
from companion.cli.options import add_common
from companion.core.errors import ConsentMissing, NotFound, PostwardenError

FAILED = 2
INTERRUPTED = 128 + signal.SIGINT


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command: 0 when it did what was asked, 2 with a sentence on stderr when it could not."""
    words = list(sys.argv[1:] if argv is None else argv)
    args = make_parser(words).parse_args(words)
    try:
        return cast("Callable[[argparse.Namespace], int]", args.run)(args)
    except argparse.ArgumentTypeError as error:
        return complain(f"{error}.")
    except ConsentMissing as error:
        return complain(error.sentence, "Answer y, or add --agree where nobody can be asked.")
    except NotFound as error:  # its next step is for the panel
        return complain(error.sentence, "Look at the list again.")
    except PostwardenError as error:
        return complain(error.sentence, error.next_step, error.said)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has left; Python would complain once more at its end
        return 0
    except Exception as error:  # noqa: BLE001 - the outermost edge: nobody should have to read a traceback
        unknown = PostwardenError()
        return complain(f"{unknown.sentence} ({type(error).__name__})", unknown.next_step)


def complain(sentence: str, next_step: str = "", said: str | None = None) -> int:
    print(f"postwarden: {sentence}", file=sys.stderr)
    if said:
        print(f"  The server said: {said}", file=sys.stderr)
    if next_step:
        print(f"  {next_step}", file=sys.stderr)
    return FAILED


def make_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser, with the asked command's module alone if there is one of its name, else with all."""
    parser = argparse.ArgumentParser(prog="postwarden", description=companion.__doc__)
    parser.add_argument("--version", action="version", version=f"postwarden {companion.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    names = [found.name for found in pkgutil.iter_modules(importlib.import_module("companion.cli").__path__)]
    wanted = [word.replace("-", "_") for word in words[:1] if word.replace("-", "_") in names]
    wanted = [name for name in wanted if name not in ("main", "options")]
    for name in wanted or names:
        module = importlib.import_module(f"companion.cli.{name}")
        if hasattr(module, "add"):
            module.add(commands)
    for command in commands.choices.values():
        add_common(command)
    return parser
