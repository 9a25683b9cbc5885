"""Both parts of a message, and what stands in them once."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.sending import plain
from companion.sending.body import write
from companion.sending.markup_end import finished
from companion.sending.plain import of_html, of_text

SIGNATURE = '<p>Ann Example<br><a href="https://acme.example">acme.example</a></p>'
SIGNED = "Ann Example\nacme.example"
WAY_OUT = 'If you would rather not hear from me again, reply with "unsubscribe".'
QUOTE = (
    "On Thu, 26 Nov 2026 at 10:00, Bob <bob@far.example> wrote:\n"
    "> Thursday?\n>\n> -- \n> Ann Example\n> acme.example\n"
)


def test_text_alone_brings_html_that_says_it() -> None:
    body = write("Hi Bob,\n\nsee <b>.\n", None)
    assert body.text == "Hi Bob,\n\nsee <b>.\n"
    assert body.html == "<html><body>\n<p>Hi Bob,</p>\n<p>see &lt;b&gt;.</p>\n</body></html>\n"


@pytest.mark.parametrize("empty", [None, "", " \n"])
def test_empty_html_is_none(empty: str | None) -> None:
    assert "<p>Hi</p>" in write("Hi\n", empty).html


def test_html_alone_brings_text_that_says_it() -> None:
    page = "<html><body><p>Hi <b>Bob</b></p></body></html>"
    assert (write("", page).text, write(" \n", page).html) == ("Hi Bob\n", page)


def test_who_writes_both_has_both_as_written() -> None:
    body = write("one\n", "<p>two</p>")
    assert (body.text, body.html) == ("one\n", "<p>two</p>")


def test_signature_and_way_out_end_both_parts() -> None:
    body = write("Hi\r\n", "<html><body><p>Hi</p></body></html>\n", signature=SIGNATURE, way_out=WAY_OUT)
    assert body.text == f"Hi\n\n-- \n{SIGNED}\n\n{WAY_OUT}\n"
    assert body.html == (
        f'<html><body><p>Hi</p>\n<div style="margin-top: 1em">{SIGNATURE}</div>\n'
        '<p>If you would rather not hear from me again, reply with "unsubscribe".</p>\n</body></html>\n'
    )


@pytest.mark.parametrize(
    ("broken", "seen"),
    [
        ("<p>Hi</p><!-- a note", "<p>Hi</p>"),
        ('<p>Hi</p><p title="x', "<p>Hi</p>"),
        ("<p>Hi</p><p title='x>more", "<p>Hi</p>"),
        ("<p>Hi</p></p", "<p>Hi</p>"),
        ("<p>Hi</p><style>p{}", "<p>Hi</p><style>p{}</style>"),
        ("<p>Hi</p><textarea>x", "<p>Hi</p><textarea>x</textarea>"),
    ],
)
def test_what_breaks_off_hides_neither_signature_nor_way_out(broken: str, seen: str) -> None:
    """Browsers show nothing of a comment or a tag that never ends, nor what is put behind it."""
    body = write("", broken, signature=SIGNATURE, way_out=WAY_OUT)
    assert body.html.startswith(seen + "\n<div")
    assert SIGNED in body.text
    assert WAY_OUT in body.text


@pytest.mark.parametrize(
    "whole",
    [
        "<p>it's <b class=a'b>x</b><br/>", "a < b <3", "<a href = 'x>y' z>q</a>", "<a x= >q",
        "<!doctype html><!-- a>b -->", "<?xml?></ x>y", "<script>if (a<b) '</p'</script>",
        "<img alt=\"a>b\" src=/>", "<a =x y=z/w>q",
    ],
)  # fmt: skip
def test_what_is_whole_stays_as_it_is(whole: str) -> None:
    assert finished(whole) == whole


def test_who_signed_is_not_signed_again() -> None:
    body = write(
        f"Hi\n\n{SIGNED}\n", f"<p>Hi</p>{SIGNATURE}<p>{WAY_OUT}</p>", signature=SIGNATURE, way_out=WAY_OUT
    )
    assert body.text.count("Ann Example") == body.html.count("Ann Example") == 1
    assert body.text.count("unsubscribe") == body.html.count("unsubscribe") == 1


def test_a_picture_is_a_signature_too() -> None:
    picture = '<img src="https://acme.example/logo.png">'
    body = write("Hi\n", None, signature=picture)
    assert (body.text, body.html.count(picture)) == ("Hi\n", 1)
    assert write(body.text, body.html, signature=picture) == body


def test_in_an_answer_they_stand_above_the_quote_which_may_hold_them() -> None:
    body = write(f"Yes.\n\n{QUOTE}", None, signature=SIGNATURE, way_out=WAY_OUT, answers=True)
    # No "-- " there: programs cut off what follows it.
    assert body.text == f"Yes.\n\n{SIGNED}\n\n{WAY_OUT}\n\n{QUOTE}"
    html = f'<p>Yes.</p><div class="gmail_quote"><p>Bob:</p><blockquote>{SIGNATURE}</blockquote></div>'
    signed = write("", html, signature=SIGNATURE, answers=True)
    assert signed.html == html.replace(
        "<div class", f'\n<div style="margin-top: 1em">{SIGNATURE}</div>\n<div class', 1
    )
    assert signed.text.startswith(f"Yes.\n\n{SIGNED}")


@pytest.mark.parametrize(
    ("own", "quote"),
    [
        ("Yes.\n", "> so?\n"),
        ("Yes.\nSure:\n\n", "> so?\n"),
        (
            "Yes.\n",
            "Am Donnerstag, dem 26. November, schrieb eine Person mit langem Namen\n<bob@far.example>:\n> so?\n",
        ),
        ("", "> so?\n"),
    ],
)
def test_where_the_quote_begins(own: str, quote: str) -> None:
    text = write(own + quote, None, signature="Ann", answers=True).text
    assert text == (f"{own.rstrip()}\n\nAnn\n\n{quote}" if own.strip() else f"\n\nAnn\n\n{quote}")


@pytest.mark.parametrize("text", ["> a?\nno\n> b?\nyes\n", "no quote: here\n"])
def test_answers_between_quotes_are_signed_at_the_end(text: str) -> None:
    assert write(text, None, signature="Ann", answers=True).text == f"{text}\n-- \nAnn\n"


def test_a_quote_is_looked_for_in_answers_only() -> None:
    assert write("look:\n> x\n", "<p>look</p><blockquote>x</blockquote>", signature="Ann").html.endswith(
        ">Ann</div>\n"
    )


@given(
    text=st.lists(
        st.sampled_from(["Hi", "", "> q", ">", "Bob wrote:", "-- ", "Ann", WAY_OUT, " x"]), max_size=8
    ).map("\n".join),
    html=st.none()
    | st.lists(
        st.sampled_from(
            ["<p>Hi", "<blockquote>q</blockquote>", "</div>", "<br>", "Ann", "</body>", "</html>"]
        ),
        max_size=6,
    ).map("".join),
    answers=st.booleans(),
)
def test_written_again_nothing_is_added(text: str, html: str | None, answers: bool) -> None:
    once = write(text, html, signature=SIGNATURE, way_out=WAY_OUT, answers=answers)
    for part in (once.text, of_html(once.html)):
        assert "Ann Example" in part
        assert WAY_OUT in " ".join(part.split())
    again = write(once.text, once.html, signature=SIGNATURE, way_out=WAY_OUT, answers=answers)
    assert again == once


@given(
    text=st.lists(
        st.sampled_from(
            [
                "Hi",
                "> q",
                "Ann Example",
                "acme.example",
                WAY_OUT,
                " x",
                "https://a.example/b_(c)",
                "<!--",
                "&amp;",
            ]
        )
        | st.text(max_size=12),
        max_size=6,
    ).map("\n".join),
    signature=st.sampled_from(["", SIGNATURE, '<img src="https://a.example/x.png">']),
    way_out=st.sampled_from(["", WAY_OUT]),
)
def test_html_made_of_the_text_ends_as_if_it_had_been_read(text: str, signature: str, way_out: str) -> None:
    assume(text.strip())
    read = write(text, plain.page(of_text(text)), signature=signature, way_out=way_out)
    assert write(text, None, signature=signature, way_out=way_out) == read
