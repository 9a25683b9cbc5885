"""Text from HTML and HTML from text: a reader of either sees the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sending.body import write
from companion.sending.plain import DEEPEST, of_html, of_text

CASES = {
    "blocks": (
        "<h1>Hello</h1><p>Dear   <b>Bob</b>,<br>two</p><div>a</div><div>b</div>",
        "Hello\n\nDear Bob,\ntwo\n\na\nb",
    ),
    "links": (
        '<a href="https://a.example/x?a=1&amp;b=2">our page</a>, <a href="https://a.example/">https://a.example</a>, '
        '<a href="mailto:ann@a.example?subject=x">ann@a.example</a>, <a href="mailto:ann@a.example">write</a>, '
        '<a href="#top">top</a>, <a href="https://a.example/pixel"></a>end',
        "our page (https://a.example/x?a=1&b=2), https://a.example, ann@a.example, write (ann@a.example), top, end",
    ),
    "lists": (
        "<ul><li>one<li>two<ol><li>deep</li><li>er</li></ol></ul><p>end</p>",
        "- one\n- two\n  1. deep\n  2. er\n\nend",
    ),
    "tables": ("<table><tr><td>a<td>b</tr><tr><td>c</td><td>d</td></tr></table>", "a b\nc d"),
    "verbatim": ("<pre>  x = 1\n    y\n</pre>z", "  x = 1\n    y\n\nz"),
    "quotes": ("<p>so?</p><blockquote>one<p>two</p></blockquote>end", "so?\n\n> one\n>\n> two\n\nend"),
    "pictures": ('<img src="x" alt="Logo"> <img src="pixel">', "Logo"),
    "hidden": (
        "<head><title>t</title><style>p{}</style></head><div style='DISPLAY : none'>a<div>b</div>c</div>"
        "<!-- d --><script>e</script>f",
        "f",
    ),
    "hidden by its attribute": ("<p hidden>a</p><div hidden=''>b<div>c</div></div>d", "d"),
    # Its end may be left out: all that came behind it was lost, and the message refused for having nothing in it.
    "hidden and not closed": ("<div><p style='display:none'>a<b>b</b></div>c<p hidden>d<p>e<p hidden>f<ul><li>g</ul>",
                              "c\n\ne\n- g"),
    "references": ("a&nbsp;&lt;b&gt; &amp;amp; &euro;&#8212;&#x2014;", "a <b> &amp; €——"),
    "spaces": ("  a \n\n b\t<b> c</b> <i>d</i>  ", "a b c d"),
    "broken": ("a < b <b>c</u></p> &unknown; <p", "a < b c\n\n &unknown;".replace("\n\n ", "\n\n")),
    "nothing": ("", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_text_of_html(name: str) -> None:
    source, text = CASES[name]
    assert of_html(source) == text


def test_html_of_text() -> None:
    assert of_text("Hi <Bob>,\n  see https://a.example/x?a=1&b=2.\n\n\n(https://en.example/A_(b))\r\n") == (
        '<p>Hi &lt;Bob&gt;,<br>&nbsp; see <a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>.</p>\n'
        '<p>(<a href="https://en.example/A_(b)">https://en.example/A_(b)</a>)</p>'
    )


def test_paragraphs_in_hebrew_or_arabic_begin_where_they_are_read() -> None:
    """Without it "שלום!" is shown with its sign at the wrong end."""
    assert (
        of_text("שלום!\n\nHi!\n\n(مرحبا)") == '<p dir="auto">שלום!</p>\n<p>Hi!</p>\n<p dir="auto">(مرحبا)</p>'
    )
    assert write("Hi", None, way_out="להסרה השיבו!").html.count('<p dir="auto">להסרה השיבו!</p>') == 1


LINE = st.text(st.sampled_from("abc äß€ <>&\"'()[]{}=/\\;:#-*.,!?0123"), max_size=30).map(str.strip)


@given(st.lists(LINE, max_size=12))
def test_there_and_back_says_the_same_in_the_same_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    back = [line.rstrip() for line in of_html(of_text(text)).split("\n") if line.strip()]
    assert back == [line for line in lines if line]


@given(st.text(max_size=300))
def test_any_text_survives_and_any_html_is_read(text: str) -> None:
    assert of_html(of_text(text)).split() == text.replace("\x0b", " ").split()
    of_html(text)


@pytest.mark.parametrize(
    "evil", ["<div>", "<blockquote>", "<ul><li>", "<a href=https://x.example>", "</p>", "<td>"]
)
def test_depth_is_no_matter(evil: str) -> None:
    assert "end" in of_html(evil * 3_000 + "end")


@pytest.mark.parametrize(
    "evil",
    [
        "<ul>" * 5_000 + "<li>x" * 20_000,
        "<blockquote>" * 5_000 + "<br>x" * 20_000,
        "<" * 490_000,
        "<td>x" * 95_000,
        "<a href=http://x.example><br>" * 8_000 + "x</a>" * 20_000,
    ],
    ids=["lists", "quotes", "marks", "cells", "links"],
)
def test_no_page_of_half_a_megabyte_becomes_a_hundred(evil: str) -> None:
    """200 MB and half a minute, before."""
    assert len(of_html(evil)) < 2_000_000


def test_what_is_quoted_or_listed_deeper_than_anybody_does_stands_as_deep_as_that() -> None:
    assert of_html("<blockquote>" * 200 + "x") == "> " * DEEPEST + "x"
    assert of_html("<ul>" * 200 + "<li>x") == "  " * DEEPEST + "- x"


def test_a_link_within_a_link_ends_it() -> None:
    source = "<a href=https://a.example>one <a href=https://b.example>two</a> end</a>"
    assert of_html(source) == "one (https://a.example)two (https://b.example) end"
