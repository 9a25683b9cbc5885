"""Reads DMARC aggregate reports: the XML of RFC 7489 appendix C and of RFC 9990, whatever the namespace. Pure.

As a stream: no tree is built, entities and document types are refused, and depth, elements, records and the length of
what stands between two angle brackets have caps. A report that ends too early counts as far as it goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import ParseError

from companion.syncing.reports import sources
from companion.syncing.reports.mending import mended
from companion.syncing.reports.opening import TooMuch
from companion.syncing.reports.said import Aggregate, name, shown
from companion.syncing.reports.window import from_seconds, window

DEEPEST = 12
MOST_ELEMENTS = 500_000
MOST_RECORDS = 10_000
MOST_VALUE = 1_000
MOST_TAG = (
    64 * 1024
)  # octets without an end of a tag; expat reads an open one again with each step (CVE-2023-52425)


def read(document: Iterable[bytes], at: int) -> Aggregate | None:
    """The report in a document that came `at` (ms); None for what is none. Raises TooMuch."""
    from defusedxml.common import DefusedXmlException  # loaded for reports alone
    from defusedxml.ElementTree import DefusedXMLParser

    target = _Target()
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    since = 0
    try:
        for piece in mended(document):
            end = piece.rfind(b">")
            since = since + len(piece) if end < 0 else len(piece) - end
            if since > MOST_TAG:
                return None
            parser.feed(piece)
            if target.done:
                break
    except (ParseError, _Foreign, LookupError):
        pass
    except TooMuch:
        raise
    except (DefusedXmlException, ValueError):
        return None
    return target.report(at)


class _Foreign(Exception):
    """No report, or one that is read no further."""


class _Target:
    """Gets what the parser finds."""

    def __init__(self) -> None:
        self.done = False
        self._path: list[str] = []
        self._text: list[str] = []
        self._length = self._elements = 0
        self._about: dict[str, str] = {}
        self._record: sources.Record | None = None
        self._sums = sources.Sums()

    def start(self, tag: str, _attributes: object) -> None:
        path, here = self._path, tag.rpartition("}")[2].lower()
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(path) >= DEEPEST or (not path and here != "feedback"):
            raise _Foreign
        path.append(here)
        self._text, self._length = [], 0
        if here == "record" and len(path) == 2:
            self._record = sources.Record()
        elif self._record is not None and len(path) == 4 and path[2] == "auth_results":
            self._record.begin(here)

    def data(self, text: str) -> None:
        if self._length < MOST_VALUE:
            self._text.append(text[:MOST_VALUE])
            self._length += len(text)

    def end(self, _tag: str) -> None:
        path = self._path
        here = path.pop()
        text = "".join(self._text)[:MOST_VALUE].strip()
        self._text, self._length = [], 0
        if not path:
            self.done = True
        elif self._record is None:
            if len(path) > 1 and text:
                self._about.setdefault(f"{path[-1]}.{here}", text)
        elif len(path) == 1:
            self._sums.add(self._record)
            self._record = None
            if self._sums.records >= MOST_RECORDS:
                raise _Foreign
        elif text:
            self._record.told(path[-1], here, text)

    def close(self) -> None:
        """What the parser asks for at the end; the report is asked for by `report`."""

    def report(self, at: int) -> Aggregate | None:
        about = self._about
        domain = name(about.get("policy_published.domain", ""))
        if not domain:
            return None
        begins, ends = window(
            from_seconds(about.get("date_range.begin", "")), from_seconds(about.get("date_range.end", "")), at
        )
        org = shown(about.get("report_metadata.org_name") or about.get("report_metadata.email", ""), 100)
        number = shown(about.get("report_metadata.report_id", ""), 255)
        return Aggregate(org, number, domain, begins, ends, self._sums.sources(domain))
