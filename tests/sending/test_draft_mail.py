"""Facts read from a message's bytes, and honest mail of many kinds in which there is nothing to be looked at."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from companion.dns.organisation import organisation
from companion.sending.attachments import Attachment
from companion.sending.compose import Letter, compose
from companion.sending.concern import Known
from companion.sending.concerns import concerns
from companion.sending.draft import Facts, Link
from companion.sending.draft_mail import facts_of
from companion.sending.plain import of_text, page

MAYA, ANA = "maya@northbeam.example", "ana@oakfern.example"
CORPUS = Path(__file__).parents[1] / "syncing/classify/mail"


def letter(subject: str, text: str, html: str | None = None, **more: object) -> Letter:
    made = Letter("<1@northbeam.example>", MAYA, (ANA,), (), subject, text, html or page(of_text(text)), 0)
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


def read(subject: str, text: str, html: str | None = None, **more: object) -> Facts:
    return facts_of(compose(letter(subject, text, html, **more)))


def told(facts: Facts, *recipients: str) -> list[str]:
    people = recipients or (ANA,)
    known = Known(MAYA, people, organisation, str, strangers=people, public=False, largest=35 * 1024 * 1024)
    return [one.key for one in concerns(facts, known)]


def test_each_fact_is_read_from_the_bytes() -> None:
    html = """<p>Hi {{first_name}},</p><p>our <b>plan</b> is at <a href="https://track.example/r?u=1">oakfern.example</a>,
      the <a href='http://203.0.113.9/list'>list</a> here. <a href="mailto:x@y.example">Mail me</a></p>
      <img src="https://pixel.example/o.gif" width="1" height="1"><img src="cid:logo" width="300">
      <script>var a = "{{never}}"</script><p>Unsubscribe</p>"""
    facts = read(
        "Re: Größe für {{company}}", "x", html,
        cc=("bo@oakfern.example",), attachments=(Attachment("a.bin", b"x" * 30_000),),
    )  # fmt: skip
    assert facts.tokens == ("{{company}}", "{{first_name}}")
    assert facts.links == (Link("track.example", "oakfern.example"), Link("203.0.113.9"))
    assert (facts.images, facts.pixels, facts.has_unsubscribe) == (1, ("pixel.example",), True)
    assert (facts.title, facts.answers, facts.visible) == ("answer", False, 2)
    assert facts.html_bytes >= len(html)
    assert 30_000 <= facts.attachment_bytes <= 31_500
    assert facts.reply_to_domain is None


def test_headers_that_nobody_here_writes_are_read_too() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = f"Maya <{MAYA}>", ANA, "=?utf-8?q?R=65=3A_a?="
    message["Reply-To"], message["List-Unsubscribe"] = (
        "Sales <sales@elsewhere.example>",
        "<mailto:a@b.example>",
    )
    message.set_content("See https://oakfern.example/a and https://bit.ly/x, please.\n")
    facts = facts_of(message.as_bytes())
    assert (facts.reply_to_domain, facts.has_unsubscribe, facts.title) == (
        "elsewhere.example",
        True,
        "answer",
    )
    assert facts.links == (Link("oakfern.example"), Link("bit.ly"))


@pytest.mark.parametrize("eol", ["\r\n", "\n"])
def test_a_field_in_a_subject_is_found_wherever_that_is_folded(eol: str) -> None:
    """Seven of seventy long subjects were folded within it, and left with it."""
    for before in range(70):
        title = f"{'word ' * (before // 5)}{'x' * (before % 5)} for {{{{first name}}}} and what comes then"
        message = compose(letter(title, "It is on its way.")).replace(b"\r\n", eol.encode())
        assert facts_of(message).tokens == ("{{first name}}",)


def test_a_quote_is_somebody_elses() -> None:
    text = "Fine by me.\n\nOn Thu, 26 Nov 2026, Bob wrote:\n> Use https://bit.ly/x and {{name}}\n"
    html = (
        '<p>Fine by me.</p><div class="gmail_quote">On Thu Bob wrote:<blockquote>Use '
        '<a href="https://bit.ly/x">oakfern.example</a> and {{name}} <img src="https://p.example/o" width=1>'
        "</blockquote></div>"
    )
    for facts in (read("Re: Hi", text, in_reply_to="<b@x>"), read("Re: Hi", text, html, in_reply_to="<b@x>")):
        assert (facts.links, facts.tokens, facts.pixels, facts.answers) == ((), (), (), True)


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.eml")), ids=lambda path: path.stem)
def test_real_servers_and_programs_mails_make_no_noise(path: Path) -> None:
    found = told(facts_of(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")))
    # Two have no subject, an absence answers a mail that named no id, and a list wants its answers elsewhere.
    loud = {"mailutils-left", "mailutils-reject", "vacation-left", "mlmmj-confirm"}
    assert not found or (path.stem in loud and len(found) == 1)


HONEST = {
    "a first letter": ("Spring campaign", "Hi Ana,\n\nfound you through Marta. Would Thursday at 10 work?\n\nMaya\nhttps://northbeam.example"),
    "prices": ("Prices [v2]", "It rose by 5% {net} to EUR 4.200,-- (see [1], [2] and table {3}).\n\n[1] https://northbeam.example/prices"),
    "code": ("Build", "Set ${HOME}/bin, then `const { id } = await get({ user_id })`; see README.md and setup.py.\n"),
    "a meeting": ("Thursday?", "Zoom: https://us02web.zoom.us/j/123?pwd=x\nMap: https://maps.app.goo.gl/x1\nMaya"),
    "calendars": ("Find a slot", "https://calendly.com/maya/30min or https://cal.com/maya"),
    "German": ("Angebot", "Guten Tag Frau Müller,\n\nanbei das Angebot. Fragen? +49 221 1234.\n\nGrüße\nMaya"),
    "Japanese": ("お見積り", "お世話になっております。\n見積書をお送りします。よろしくお願いいたします。\n"),
    "one line": ("Thanks", "Thanks!"),
    "a subject with a colon": ("Reminder: re your order", "It is on its way."),
    "many links": ("Reading", "\n".join(f"https://site{n}.example/{n}" for n in range(40))),
}  # fmt: skip


@pytest.mark.parametrize("what", HONEST)
def test_plain_mail_has_nothing_to_look_at(what: str) -> None:
    assert told(read(*HONEST[what])) == []


def test_a_newsletter_with_a_way_out_has_nothing_to_look_at() -> None:
    items = "".join(
        f'<tr><td><img src="https://img.northbeam.example/{n}.jpg" width="600" alt="Picture {n}"></td></tr><tr><td>'
        f"<h2>Story {n}</h2><p>{'A sentence of the story. ' * 20}</p>"
        f'<a href="https://click.northbeam.example/{n}"><b>Read more</b></a></td></tr>'
        for n in range(9)
    )
    foot = '<p><a href="https://northbeam.example/u?x=1">Unsubscribe</a> · <a href="https://www.northbeam.example">northbeam.example</a></p>'
    pixel = '<img src="https://click.northbeam.example/o.gif" width="1" height="1" alt="">'
    people = tuple(f"p{n}@far.example" for n in range(9))
    assert (
        told(read("November", "x", f"<html><body><table>{items}</table>{foot}{pixel}</body></html>"), *people)
        == []
    )


def test_an_answer_with_a_long_history_has_nothing_to_look_at() -> None:
    quote = (
        "<blockquote>" * 40
        + '<a href="https://safe.example/?url=x">bank.example</a>' * 400
        + "</blockquote>" * 40
    )
    html = f'<div>Yes, Thursday.</div><div><img src="cid:sig" width="90"></div><div class="gmail_quote">{quote}</div>'
    assert told(read("Re: Thursday", "x", html * 1, in_reply_to="<b@x>")) == []


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\r\n\r\n",
        b"From: \xff@\r\nSubject: =?x?q?a?=\r\n\r\nhi",
        b"From: a@@b, <>\r\nTo: ;;@\r\n\r\n",
        b"Subject: =?utf-8?b?/?=\r\n\r\n",
    ],
)
def test_bytes_that_are_no_message_raise_nothing(message: bytes) -> None:
    assert facts_of(message).links == ()


@pytest.mark.parametrize(
    "html",
    [
        "<a " * 50_000,
        "<a href='https://[" * 20_000,
        '<img style="' * 30_000,
        "<a href=http://x.example/>" * 60_000,
    ],
)
def test_broken_markup_costs_no_more_than_its_length(html: str) -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = MAYA
    message.set_content(html, subtype="html", cte="base64")
    facts = facts_of(message.as_bytes())
    assert facts.html_bytes >= len(html)  # all of it was read, within the time that a test may take


def forwarded(own: str, inner: bytes) -> bytes:
    return (
        b"From: ann@shop.test\r\nTo: bob@far.example\r\nSubject: Look\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n" + own.encode()
        + b"\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--x--\r\n"
    )  # fmt: skip


def test_an_attached_message_has_somebody_elses_words() -> None:
    inner = b"Subject: Old\r\nContent-Type: text/plain\r\n\r\nDear {{first name}}, here it is."
    mine = facts_of(forwarded("Hi {{company}}, see below.", inner))
    assert mine.tokens == ("{{company}}",)
    assert facts_of(forwarded("Hello Bob.", inner)).tokens == ()


@pytest.mark.parametrize("charset", ["idna", "punycode", "undefined", "no\0ne", "x-unknown"])
def test_a_charset_for_no_text_raises_nothing(charset: str) -> None:
    message = f'Subject: x\r\nContent-Type: text/plain; charset="{charset}"\r\n\r\n\xe9 {{{{name}}}}'.encode(
        "latin-1"
    )
    assert facts_of(message).tokens == ("{{name}}",)
