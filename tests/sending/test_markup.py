"""What a signature may hold, judged by Python's own HTML parser, which was written by others."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sending.markup import Tag, Text, clean, tokens

ALLOWED = {
    "a": {"href"}, "b": set(), "br": set(), "div": set(), "em": set(), "i": set(),
    "img": {"src", "alt", "width", "height"}, "p": set(), "strong": set(), "u": set(),
}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src='https://a.example/x.png' onerror='alert(1)' style='width:1px'>",
    "<img src=http://a.example/x.png>",
    "<img src=data:image/png;base64,AAAA>",
    "<img src=//a.example/x.png>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href=' \x01javascript:alert(1)'>x</a>",
    "<a href='https://a.example/\"onmouseover=alert(1)//'>x</a>",
    "<a href=https://a.example/&quot;onmouseover=alert(1)>x</a>",
    "<a href='data:text/html,x'>x</a>",
    "<a href=\"mailto:a@b.example?subject=<script>\">x</a>",
    "<p onclick=alert(1) style='position:fixed' class=x id=y>x</p>",
    "<svg><style><!--</style><img src=x onerror=alert(1)>--></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?><b>x</b>",
    "<iframe src=https://evil.example></iframe><form action=x><input name=y></form>",
    "<base href=https://evil.example/><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "<b><i>x</b></i></p></div></a>",
    "<b",
    "<a href=\"https://a.example",
    "a < b > c & d",
    "\x00<b\x00>x\x1b[31m</b>\u2028",
    "</script><script>x",
]  # fmt: skip


class Seen(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag  # each closes what was opened last

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError("a declaration")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("an instruction")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError("a declaration")


def held(source: str) -> Seen:
    """What is left of it, after it was seen to hold nothing else than it may."""
    cleaned = clean(source)
    seen = Seen(cleaned)
    assert seen.open == []
    for tag, attributes in seen.tags:
        assert set(attributes) <= ALLOWED[tag]
        assert re.match(r"(?:https?://|mailto:)[^\s<>\"']", attributes.get("href") or "mailto:x", re.I)
        assert (attributes.get("src") or "https://").lower().startswith("https://")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", cleaned)
    assert clean(cleaned) == cleaned
    return seen


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_hostile_passes(source: str) -> None:
    seen = held(source)
    assert not {"script", "style", "iframe", "form", "svg"} & {tag for tag, _ in seen.tags}


@given(
    st.lists(
        st.one_of(
            st.sampled_from(HOSTILE),
            st.sampled_from(["<", ">", "'", '"', "=", "/", "&", ";", "<!--", "-->", "<b>", "</b>", "<p ", "href="]),
            st.text(max_size=6),
        ),
        max_size=12,
    ).map("".join)
)  # fmt: skip
def test_nor_in_any_mixture(source: str) -> None:
    held(source)


def test_a_usual_signature_passes_as_it_is() -> None:
    usual = (
        '<div><b>Ann</b> &amp; <i>Co</i><br><a href="https://acme.example/?a=1&amp;b=2">acme.example</a></div>'
        '<p><img src="https://acme.example/logo.png" alt="Acme" width="120" height="40"></p>'
    )
    assert clean(usual) == usual


def test_what_is_not_kept_leaves_its_text() -> None:
    assert clean('<table><tr><td style="x"><font color=red>Ann</font></td></tr></table>') == "Ann"
    assert clean("<a href=javascript:x>Ann</a>") == "Ann"


def test_broken_markup_of_any_depth_is_taken_apart() -> None:
    assert list(tokens("a<b x='>'>c</b>")) == [
        Text("a"), Tag("b", False, {"x": ">"}, 1), Text("c"), Tag("b", True, {}, 11),
    ]  # fmt: skip
    assert clean("<b>" * 20_000).endswith("</b>" * 20_000)
    assert clean("<a " * 100_000) == clean("<!--" * 100_000) == clean('<a "' * 100_000) == ""
