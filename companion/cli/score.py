"""`postwarden score`: computes a score from evidence that is given, so that anybody can check one."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from companion.core.errors import printable

if TYPE_CHECKING:
    from companion.health.evidence_form import Form

LONGEST = 1024 * 1024  # bytes of evidence
Answer = dict[str, Any]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "score",
        help="compute a score from given evidence",
        description="Computes the score of the evidence in a JSON file (companion/health/README.md has its form and "
        "the formulas). Asks nobody and keeps nothing.",
    )
    parser.add_argument("evidence", metavar="EVIDENCE.json", help="the evidence; - reads it from the input")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when there is an answer, whatever it is. Raises ArgumentTypeError."""
    from companion.health import evidence_form

    try:
        form = evidence_form.parse(_read(args.evidence))
    except OSError as error:
        why = error.strerror or "it can't be read"
        raise argparse.ArgumentTypeError(f"{printable(args.evidence)}: {why}") from None
    except evidence_form.Misread as error:
        raise argparse.ArgumentTypeError(printable(str(error))[:500]) from None
    answer = answer_to(form)
    print(json.dumps(answer, indent=1) if args.json else as_text(answer))
    return 0


def answer_to(form: Form) -> Answer:
    """Score, range, caps, what each factor got of its weight, and what is wrong, by the points it costs. With a band
    also whether the score lies in it."""
    from companion.health.mending import factors, lacks, unflagged
    from companion.health.score import score

    found, parts = score(form.evidence), factors(form.evidence)
    findings = [{"id": part.id, "gain": part.gain} for part in parts if lacks(form.evidence, part.id)]
    if form.evidence.dmarc_fails:
        findings.append({"id": "dmarc_fails", "gain": unflagged(form.evidence)})
    answer: Answer = {
        **asdict(found),
        "got": round(sum(part.got or 0.0 for part in parts), 1),
        "known": sum(part.weight for part in parts if part.share is not None),
        "factors": [{key: value for key, value in asdict(part).items() if key != "gain"} for part in parts],
        "findings": sorted(findings, key=lambda one: -float(str(one["gain"]))),
    }
    if form.banded:
        answer["band"] = form.band
        answer["in_band"] = form.holds(found.score)
    return answer


def as_text(answer: Answer) -> str:
    value = "none: not enough is known" if answer["score"] is None else f"{answer['score']:g}"
    if answer["score"] is not None and answer["provisional"]:
        value += ", provisional"
    lines = [
        f"Score ({answer['model']}): {value}",
        f"Range: {answer['low']:g} to {answer['high']:g}; {answer['evidence_share']:.0%} of the evidence is known",
        f"Got {answer['got']:g} of {answer['known']}",
        *(f"At most {cap['at']}: {cap['text']}" for cap in answer["caps"]),
        "",
    ]
    for part in answer["factors"]:
        got = "not known" if part["share"] is None else f"{part['got']:g} of {part['weight']}"
        lines.append(f"  {part['id']:16} {got}")
    if answer["findings"]:
        lines += ["", "What mending each of these alone would bring:"]
        lines += [f"  {one['id']:16} {one['gain']:+g}" for one in answer["findings"]]
    if "band" in answer:
        wanted = "no score" if answer["band"] is None else "{:g} to {:g}".format(*answer["band"])
        lines += ["", f"Expected {wanted}: {'so it is' if answer['in_band'] else 'it is not so'}"]
    return "\n".join(lines)


def _read(name: str) -> bytes:
    if name == "-":
        raw = sys.stdin.buffer.read(LONGEST + 1)
    else:
        with open(name, "rb") as file:
            raw = file.read(LONGEST + 1)
    if len(raw) > LONGEST:
        raise argparse.ArgumentTypeError(f"This is longer than {LONGEST} bytes")
    return raw
