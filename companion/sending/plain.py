"""The text part of a message that was written in HTML, and the HTML part of one that was written as text. Pure.

Nothing a reader would see is lost: links keep their addresses, lists their numbers, quotes their marks, pictures what
stands for them.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from companion.sending.markup import VOID, Tag, Text, tokens

_HIDDEN = frozenset({"head", "script", "style", "template", "title", "xmp"})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table"})
_BLOCKS = _PARAGRAPHS | {
    "address", "article", "body", "center", "dd", "div", "dl", "dt", "figure", "footer", "form", "header", "hr", "li",
    "main", "nav", "ol", "section", "tr", "ul",
}  # fmt: skip
# A paragraph ends where one of these begins, or ends around it (HTML Living Standard 13.1.2.4); `</p>` ends it anyway.
_END_P = _BLOCKS | {"fieldset", "aside", "td", "th", "tr"}
_P_ENDS = ("p", True)
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_URL = re.compile(r"https?://[^\s<>\"'`]{1,2000}")
# The blocks that Unicode keeps for scripts that run from right to left (DerivedBidiClass.txt).
_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NO_END = ".,;:!?)]}'"  # stands behind an address, and is hardly ever its end
RULE = "-" * 40
DEEPEST = (
    30  # what is quoted or listed deeper stands there: marks before each line of a bomb would fill the memory
)


@dataclass(slots=True)
class _Page:
    """What was written so far. `words`: pieces of the last line, none empty, since adding to a long text copies it;
    `gap`: line ends owed before the next word; `quoted`: how deep the quote is.
    """

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    said: bool = False  # whether the last line holds more than spaces
    gap: int = 0
    quoted: int = 0
    verbatim: int = 0

    def write(self, text: str) -> None:
        if not self.verbatim:
            text = _SPACES.sub(" ", text)
            if not self.words or self.words[-1].endswith(" "):
                text = text.lstrip(" ")
        if not text:
            return
        first, *others = text.split("\n") if self.verbatim else [text]
        self.begin()
        self.add(first)
        for other in others:
            self.end()
            self.begin()
            self.add(other)

    def add(self, words: str) -> None:
        """To the last line."""
        if words:
            self.words.append(words)
            self.said = self.said or not words.isspace()

    def end(self) -> None:
        """The line is over, even an empty one."""
        line = "> " * min(self.quoted, DEEPEST) + "".join(self.words)
        self.lines.append(line if self.verbatim else line.rstrip(" "))
        self.clear()

    def clear(self) -> None:
        """What the last line holds is forgotten."""
        self.words, self.said = [], False

    def block(self, lines: int) -> None:
        """What follows stands `lines` line ends below what was written."""
        if self.said:
            self.end()
        self.clear()
        self.gap = max(self.gap, lines - 1)

    def begin(self) -> None:
        """Now the line ends that are owed are written."""
        if self.gap and self.lines:
            mark = ">" if self.quoted and self.lines[-1].startswith(">") else ""
            self.lines += [mark] * self.gap
        self.gap = 0

    def text(self) -> str:
        self.block(1)
        return "\n".join(self.lines).replace("\xa0", " ").strip("\n")


def of_html(source: str) -> str:
    """The text of an HTML page or fragment. No-break spaces are spaces."""
    page, lists, links = _Page(), list[int | None](), list[tuple[str, int, int]]()
    hidden, depth = "", 0  # in what nobody sees, and how many of its name are open
    for token in tokens(source):
        if (
            hidden == "p"
            and isinstance(token, Tag)
            and token.name in _END_P
            and (token.name, token.closes) != _P_ENDS
        ):
            hidden = ""  # what it is in begins or ends here, and with it the paragraph that was not closed
        if hidden:
            if isinstance(token, Tag) and token.name == hidden:
                depth += -1 if token.closes else 1
                hidden = hidden if depth else ""
            continue
        if isinstance(token, Text):
            page.write(token.text)
        elif not token.closes and token.name not in VOID and _is_hidden(token):
            hidden, depth = token.name, 1
        else:
            _tag(page, token, lists, links)
    return page.text()


def of_text(text: str) -> str:
    """The HTML that looks like this text: paragraphs, lines, indents; addresses of pages become links."""
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", text.replace("\r\n", "\n").replace("\r", "\n").strip("\n"))
    return "\n".join(
        f"{begun(paragraph)}{'<br>'.join(_line(line) for line in paragraph.split(chr(10)))}</p>"
        for paragraph in paragraphs
        if paragraph.strip()
    )


def begun(paragraph: str) -> str:
    """The tag that begins it. Hebrew and Arabic say where they begin, or their signs stand at the wrong end."""
    return '<p dir="auto">' if _FROM_THE_RIGHT.search(paragraph) else "<p>"


def page(fragment: str) -> str:
    """A whole page around it: filters take HTML without one for a machine's."""
    return f"<html><body>\n{fragment}\n</body></html>\n"


def _is_hidden(tag: Tag) -> bool:
    if tag.name in _HIDDEN or "hidden" in tag.attributes:
        return True
    return _UNSEEN.search(tag.attributes.get("style", "")) is not None


def _tag(page: _Page, tag: Tag, lists: list[int | None], links: list[tuple[str, int, int]]) -> None:
    match tag.name:
        case "br":
            page.end()
        case "hr":
            page.block(1)
            page.write(RULE)
            page.block(1)
        case "img":
            page.write(tag.attributes.get("alt", ""))
        case "td" | "th" if not tag.closes and page.said:
            page.write("  " if page.verbatim else " ")
        case "a":
            _link(page, tag, links)
        case name if name in _BLOCKS:
            page.block(2 if name in _PARAGRAPHS else 1)
            _block(page, tag, lists)


def _block(page: _Page, tag: Tag, lists: list[int | None]) -> None:
    step = -1 if tag.closes else 1
    match tag.name:
        case "blockquote":
            page.quoted = max(0, page.quoted + step)
        case "pre":
            page.verbatim = max(0, page.verbatim + step)
        case "ul" | "ol" if tag.closes:
            del lists[-1:]
        case "ul" | "ol":
            lists.append(0 if tag.name == "ol" else None)
        case "li" if not tag.closes:
            indent, number = "  " * min(len(lists) - 1, DEEPEST), lists[-1] if lists else None
            if number is not None:
                lists[-1] = number + 1
            page.begin()
            page.add(f"{indent}- " if number is None else f"{indent}{number + 1}. ")


def _link(page: _Page, tag: Tag, links: list[tuple[str, int, int]]) -> None:
    """Behind the words of a link its address, unless they say it. One that begins inside of another ends that (HTML
    Living Standard 13.2.6.4.7).
    """
    if links:
        _end_of_link(page, *links.pop())
    if not tag.closes:
        links.append((tag.attributes.get("href", "").strip(), len(page.lines), len(page.words)))


def _end_of_link(page: _Page, href: str, lines: int, words: int) -> None:
    """`lines`, `words`: how many there were before it."""
    if not href.lower().startswith(("http://", "https://", "mailto:")):
        return
    address = href.partition(":")[2].partition("?")[0] if href.lower().startswith("mailto:") else href
    last = "".join(page.words[words if len(page.lines) == lines else 0 :])
    said = "\n".join([*page.lines[lines:], last]).strip()
    if said and address.rstrip("/") not in (said, said.rstrip("/"), f"http://{said}", f"https://{said}"):
        page.write(f" ({address})")


def _line(line: str) -> str:
    """One line; spaces that HTML would swallow are kept."""
    out, at = list[str](), 0
    line = line.replace("\t", "    ")
    for found in _URL.finditer(line):
        url = found[0].rstrip(_NO_END)
        if ")" in found[0] and url.count("(") > url.count(")"):
            url = found[0][: len(url) + 1]  # …/Mercury_(planet)
        out += [_kept(line[at : found.start()]), f'<a href="{html.escape(url)}">{html.escape(url)}</a>']
        at = found.start() + len(url)
    return "".join([*out, _kept(line[at:])])


def _kept(text: str) -> str:
    spaced = re.sub(r"^ | (?= )", "\xa0", text)
    return html.escape(spaced, quote=False).replace("\xa0", "&nbsp;")
